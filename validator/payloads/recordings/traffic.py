"""Recorded traffic, judged: each request and response by the schema of its operation."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from validator.payloads.criteria import Criteria, choose_criteria
from validator.payloads.finding import PayloadFinding
from validator.payloads.judge import Judge, Judgement, NotJudged, recognition_finding
from validator.payloads.recognition.releases import stated_release, version_remark
from validator.payloads.recordings.formats import messages
from validator.payloads.recordings.message import Message
from validator.payloads.recordings.operations import Operation, Operations
from validator.profile.loader import at_version
from validator.schema import strict_json
from validator.schema.findings import READ_ONLY

PARTS = ("[niet bewaard", "[afgekapt:", "[geheim]")
"""What stands in a body of which not all was kept."""

TEMPLATED = frozenset({"postman", "wiremock"})
TEMPLATE = re.compile(
    r'\{\{|"<(?:string|integer|long|number|float|double|boolean|uuid|uri|date|dateTime|email|object|null)>"'
)
"""What stands in a body of those formats that is no message but a template of one, for a tool to fill in."""


@dataclass
class Traffic:
    """The judged messages of a recording. passed_over: messages without anything to judge. templates: among them."""

    judgements: list[tuple[Message, Judgement]] = field(default_factory=list)
    passed_over: int = 0
    templates: int = 0
    version: PayloadFinding | None = None


class TrafficJudge:
    """Judges recordings."""

    def __init__(self, judge: Judge) -> None:
        self._criteria: Criteria = judge.criteria
        self._newest = judge, Operations(judge.profile)
        self._releases: dict[str, tuple[Judge, Operations]] = {}

    def judge(self, document: Any, name: str) -> Traffic:
        """Judge the messages of a recording. name: its format."""
        traffic = Traffic()
        for message in messages(document, name):
            judge, operations = self._release(message.version)
            operation = operations.of(message)
            template = name in TEMPLATED and _is_template(message.body)
            traffic.templates += template
            wanted = operation if operation and self._is_wanted(operation) and not template else None
            judgement = self._judged(judge, message, wanted) if wanted else None
            if judgement is None:
                traffic.passed_over += 1
                continue
            traffic.version = traffic.version or version_remark(self._newest[0].profile, judge.profile, message.version)
            traffic.judgements.append((message, judgement))
        return traffic

    def _release(self, version: str) -> tuple[Judge, Operations]:
        """The judge of the release that a message is of, as it says itself, with the operations of that release."""
        number = stated_release(self._criteria.profile, self._newest[0].profile, version)
        if number is None:
            return self._newest
        if number not in self._releases:
            one = self._criteria
            profile = at_version(one.profile, number)
            criteria = choose_criteria(
                profile, one.object_type, one.shape, one.direction, strict=one.strict, depth=one.depth, mask=one.mask
            )
            judge = Judge(criteria)
            self._releases[number] = judge, Operations(judge.profile)
        return self._releases[number]

    def _is_wanted(self, operation: Operation) -> bool:
        """Whether the criteria ask for messages on this object type."""
        wanted = self._criteria.object_type
        return wanted is None or wanted in {operation.object_type, operation.items}

    def _judged(self, judge: Judge, message: Message, operation: Operation) -> Judgement | None:
        """The judgement of a body; None when there is none to judge."""
        if not message.is_json or (isinstance(message.body, str) and not message.body.strip()):
            return None
        try:
            value = _value(message.body)
            found = judge.judge(value, operation.object_type, operation.direction, operation.items)
        except _Partial:
            return None
        except strict_json.NotJson as error:
            return Judgement([PayloadFinding("", "JSON", str(error), "json", level="tekst")], [])
        except NotJudged as error:
            return Judgement([recognition_finding("", error)], [])
        return _without_probes(found) if message.tested and message.kind == "request" else found


def _without_probes(judgement: Judgement) -> Judgement:
    """The judgement of a request of a test that was accepted, without what the suite sends on purpose.

    That is an id, which a register refuses or ignores (FALG-R1), and what is no more than a remark.
    """
    findings = [one for one in judgement.findings if one.rule != READ_ONLY and one.severity == "fout"]
    return Judgement(findings, judgement.subjects)


class _Partial(Exception):
    """Not all of a body was kept."""


def _is_template(body: Any) -> bool:
    """Whether a body is to be filled in."""
    return TEMPLATE.search(body if isinstance(body, str) else json.dumps(body)) is not None


def _value(body: Any) -> Any:
    """The JSON value of a body, which a recording holds as text or as JSON. Raises NotJson and _Partial."""
    if not isinstance(body, str):
        return body
    if any(mark in body for mark in PARTS):
        raise _Partial
    return strict_json.parse(body.encode("utf-8", "surrogatepass"))


def placed(judgements: list[tuple[Message, Judgement]]) -> Iterator[tuple[str, PayloadFinding]]:
    """The findings of messages, each with the place of its body in the recording."""
    for message, judgement in judgements:
        for finding in judgement.findings:
            yield message.place, finding._replace(pointer=message.place + finding.pointer)
