"""The validator as a library: one document, many, or files, from a Python program or a test."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from validator.payloads.across.index import Index
from validator.payloads.across.joins import Joined, joined
from validator.payloads.across.judgement import Across
from validator.payloads.across.relations import Relation
from validator.payloads.criteria import Depth, choose_criteria
from validator.payloads.finding import PayloadFinding
from validator.payloads.judge import Judge, Judgement, NotJudged, recognition_finding
from validator.payloads.options import Options
from validator.payloads.readers.inputs import Input, find_inputs
from validator.payloads.readers.record import Record
from validator.payloads.report import Report, Sink
from validator.payloads.tally import Tally
from validator.payloads.validation import Validation
from validator.schema.catalog import Direction


class Validator:
    """Judges data by a profile.

    profile: a name ("open-klant-2") or a file. object_type: "Interne taak"; without it the data says what it is.
    shape: a case shape. direction: "answer", "request" or "patch". strict: properties that the dialect does not have
    are findings. level: "schema", "vorm" or "samenhang". mask: findings show no values. Raises InvalidInput for a
    choice that cannot be made.

    summary: counts of what was judged so far.
    """

    def __init__(
        self,
        profile: str,
        object_type: str | None = None,
        *,
        shape: str | None = None,
        direction: Direction = "answer",
        strict: bool = False,
        level: Depth | None = None,
        mask: bool = False,
    ) -> None:
        self._criteria = choose_criteria(profile, object_type, shape, direction, strict=strict, depth=level, mask=mask)
        self._judge = Judge(self._criteria)
        self.summary = Tally()

    def validate(self, document: Any) -> list[PayloadFinding]:
        """The findings on one document, parsed from JSON; none: it is right.

        Raises NotJudged when it is not what it is judged as, it is not clear what it is, or it is no JSON: then nothing
        was judged.
        """
        judgement = self._judged(document)
        self.summary.add_findings(judgement.findings)
        return judgement.findings

    def stream(self, documents: Iterable[Any]) -> Iterator[PayloadFinding]:
        """The findings on documents, one by one, as they come; `line` is the number of the document, from 1.

        A document that cannot be judged is a finding. What is wrong between documents comes after the last one.
        """
        across = _across(self._judge) if self._criteria.depth == "samenhang" else None
        for number, document in enumerate(documents, 1):
            try:
                judgement = self._judged(document)
            except NotJudged as error:
                judgement = Judgement([recognition_finding("", error)], [])
                self.summary.records += 1
            if across is not None:
                across.add(judgement.subjects, 0, Record(document, number, 0), recorded=False)
            yield from (self._counted(finding._replace(line=number)) for finding in judgement.findings)
        if across is not None:
            for finding in across.findings(_joined):
                yield self._counted(finding.masked() if self._criteria.mask else finding)
            across.close()

    def _judged(self, document: Any) -> Judgement:
        """Judge a document and count what is in it. Raises NotJudged."""
        try:
            json.dumps(document, ensure_ascii=False, allow_nan=False).encode()
            judgement = self._judge.judge(document, self._criteria.object_type)
        except (
            TypeError,
            ValueError,
            RecursionError,
        ) as error:  # ValueError: half a surrogate pair, NaN, itself inside
            raise NotJudged(f"dit is geen JSON zoals json.loads haar geeft ({error})") from None
        self.summary.records += 1
        self.summary.objects.update(subject.judge.object_type for subject in judgement.subjects)
        return judgement

    def _counted(self, finding: PayloadFinding) -> PayloadFinding:
        self.summary.add_findings([finding])
        return finding

    def files(self, *names: str | Path) -> Report:
        """The report on files, folders, archives and patterns, as `klantcheck validate` reads them.

        report.findings: what was found, all of it in memory.
        """
        kept = _Kept()
        report = Validation(self._criteria, Options(), Sink(kept)).run(find_inputs(tuple(map(str, names))))
        report.findings = kept.findings
        return report


def _across(judge: Judge) -> Across:
    """What judges across documents of no file."""
    across = Across(judge.profile, None, None)
    across.begin(Input("", BytesIO))
    return across


def _joined(index: Index, present: Collection[int], expected: Relation | None) -> Iterator[Joined]:
    return (joined(partition, present, expected) for partition in index.partitions())


class _Kept:
    """An output that keeps every finding."""

    def __init__(self) -> None:
        self.findings: list[PayloadFinding] = []

    def write(self, findings: Sequence[PayloadFinding]) -> None:
        self.findings += findings

    def finish(self, report: Report) -> None:
        del report


def assert_valid(document: Any, profile: str, object_type: str | None = None, direction: Direction = "answer") -> None:
    """Raise AssertionError, with every finding, when a document is wrong or cannot be judged."""
    try:
        findings = Validator(profile, object_type, direction=direction).validate(document)
    except NotJudged as error:
        raise AssertionError(str(error)) from None
    wrong = [finding.sentence for finding in findings if finding.severity == "fout"]
    if wrong:
        raise AssertionError("\n".join(wrong))
