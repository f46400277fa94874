"""Where an API differs from its own OpenAPI document: advice for its vendor, never a verdict.

The document is the target's own, so it is evidence and no oracle. Only responses that the run has anyway are compared
with it, within bounds (validator/schema/bounded.py).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from referencing import Registry
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

from validator.schema import pointer, strict_json
from validator.schema.bounded import StepCounter, StepLimitExceeded, bounded_mismatches, format_checker
from validator.schema.findings import findings_of
from validator.text import path_and_query
from validator.verdict.model import PublishedDocument
from validator.verdict.path_template import PathTemplate

URI = "urn:klantcheck:beschrijving"
BODIES = 3
"""Bodies of one operation and status that are compared with the document."""

BODY_DIFFERENCES = 100
"""Differences of one body that are looked at."""

OPERATIONS = 5
"""Operations that are named with a difference."""

FIRST_REFUSAL = 400
"""The status from which a response refuses: what is refused need not be described."""

PARTIAL_MARKS = ("niet bewaard", "afgekapt:")
"""What stands in a body of which only a part was kept as evidence."""


@dataclass
class _Difference:
    exchange: int
    times: int = 0
    operations: Counter[str] = field(default_factory=Counter)

    def as_dict(self, text: str) -> dict[str, Any]:
        """The difference as results.json has it."""
        return {
            "differs": text,
            "operations": [name for name, _ in self.operations.most_common(OPERATIONS)],
            "more": max(0, len(self.operations) - OPERATIONS),
            "times": self.times,
            "exchange": self.exchange,
        }


def compare_with_document(
    published: PublishedDocument, base_url: str, exchanges: Sequence[Mapping[str, Any]]
) -> dict[str, Any]:
    """How the responses of a run differ from the document, as results.json has it.

    exchanges: as in results.json. Each difference has "differs" (Dutch), "operations", "more" (how many operations more
    there are), "times", and "exchange", the number of the first one.
    """
    differences: dict[str, _Difference] = {}
    problem = published.problem
    if isinstance(published.document, Mapping):
        others = [exchange for exchange in exchanges if exchange["request"]["url"] != published.url]
        try:
            for operation, text, number in _Comparison(published.document, base_url).differences(others):
                difference = differences.setdefault(text, _Difference(number))
                difference.times += 1
                difference.operations[operation] += 1
        except (StepLimitExceeded, RecursionError):
            problem = "de beschrijving is zo groot, of verwijst zo vaak naar zichzelf, dat vergelijken te lang duurt"
        except Unresolvable:
            problem = "de beschrijving verwijst naar iets dat er niet in staat"
        except Exception as error:  # noqa: BLE001  jsonschema trusts its schemas to be schemas, so it can be any
            problem = f"de beschrijving is geen geldig OpenAPI-document ({type(error).__name__})"
    by_times = sorted(differences.items(), key=lambda pair: -pair[1].times)
    return {
        "document": published.url,
        "problem": problem,
        "differences": [difference.as_dict(text) for text, difference in by_times],
    }


class _Comparison:
    """One document, and the responses that are compared with it."""

    def __init__(self, document: Mapping[str, Any], base_url: str) -> None:
        self._document = _as_json_schema(document)
        self._base = path_and_query(base_url)[0]
        paths = _mapping(self._document.get("paths"))
        self._templates = sorted(map(PathTemplate, paths), key=lambda template: template.parameters)
        registry: Registry[Any] = Registry()
        self._registry = registry.with_resource(URI, DRAFT202012.create_resource(self._document))
        self._steps = StepCounter()
        self._bodies: Counter[tuple[str, int]] = Counter()
        self._validator = self._steps.validator_class()

    def differences(self, exchanges: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str, int]]:
        """(operation, difference, number of the exchange) for everything that differs.

        An answer of which not all was kept, since it may be of others, is passed over.
        """
        for exchange in exchanges:
            path = path_and_query(exchange["request"]["url"])[0]
            response = exchange["response"]
            if response is not None and not response.get("withheld") and path.startswith(self._base):
                name, place = self._find(path.removeprefix(self._base))
                method = exchange["request"]["method"]
                operation = f"{method} {name}"
                for text in self._operation(method.lower(), place, operation, response):
                    yield operation, text, exchange["n"]

    def _find(self, path: str) -> tuple[str, str | None]:
        """The name of a path in the document, and the pointer to it."""
        self._steps.count(len(self._templates))
        segments = path.split("/")
        template = next((template for template in self._templates if template.matches(segments)), None)
        return (path, None) if template is None else (template.path, pointer.join(["paths", template.path]))

    def _operation(self, method: str, place: str | None, operation: str, response: Mapping[str, Any]) -> Iterator[str]:
        status = response["status"]
        accepted = status < FIRST_REFUSAL
        if place is None:
            if accepted:
                yield "dit pad staat niet in de beschrijving"
            return
        if pointer.get(self._document, f"{place}/{method}") is pointer.MISSING:
            if accepted:
                yield "deze methode staat niet in de beschrijving"
            return
        responses = f"{place}/{method}/responses"
        keys = [str(status), f"{status // 100}XX", "default"]
        key = next((key for key in keys if key in _mapping(pointer.get(self._document, responses))), None)
        if key is None:
            yield f"status {status} staat niet in de beschrijving"
            return
        yield from self._content(self._resolved(f"{responses}/{key}"), operation, response)

    def _content(self, place: str, operation: str, response: Mapping[str, Any]) -> Iterator[str]:
        content = _mapping(pointer.get(self._document, f"{place}/content"))
        actual = _media_type(response["headers"])
        if not content or not response["body"]:
            return
        key = next((name for name in content if name.partition(";")[0].strip().lower() == actual), None)
        if key is None:
            yield f"het mediatype {actual or '(geen)'} staat niet in de beschrijving"
            return
        self._bodies[operation, response["status"]] += 1
        if self._bodies[operation, response["status"]] <= BODIES:
            yield from self._body(f"{place}/content{pointer.join([key])}/schema", response["body"])

    def _body(self, place: str, text: str) -> Iterator[str]:
        if pointer.get(self._document, place) is pointer.MISSING or any(mark in text for mark in PARTIAL_MARKS):
            return
        try:
            body = strict_json.parse(text.encode())
        except strict_json.NotJson:  # the scenario judges that
            return
        validator = self._validator({"$ref": f"{URI}#{place}"}, registry=self._registry, format_checker=format_checker)
        errors = islice(validator.iter_errors(body), BODY_DIFFERENCES)
        for finding in findings_of(bounded_mismatches(errors)):
            yield f"{_any_index(finding.pointer)}: de beschrijving zegt {finding.expected}"

    def _resolved(self, place: str) -> str:
        """The place of a response that may be described elsewhere in the document."""
        reference = pointer.get(self._document, f"{place}/$ref")
        return reference[1:] if isinstance(reference, str) and reference.startswith("#/") else place


def _as_json_schema(part: Any) -> Any:
    """The document in the keywords of JSON Schema 2020-12, those of OpenAPI 3.1.

    Without `$schema`: at one, jsonschema would leave our validator, and its bounds, for one of its own.
    """
    if isinstance(part, list):
        return [_as_json_schema(entry) for entry in part]
    if not isinstance(part, Mapping):
        return part
    plain = {key: _as_json_schema(value) for key, value in part.items() if key != "$schema"}
    if plain.get("nullable") is True:
        del plain["nullable"]
        kind = plain.get("type")
        if isinstance(kind, str):
            plain["type"] = [kind, "null"]
        else:
            plain = {"anyOf": [plain, {"type": "null"}]}
        if isinstance(plain.get("enum"), list) and None not in plain["enum"]:
            plain["enum"] = [*plain["enum"], None]
    return plain


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _media_type(headers: Sequence[Sequence[str]]) -> str:
    content_type = next((value for name, value in headers if name.lower() == "content-type"), "")
    return content_type.partition(";")[0].strip().lower()


def _any_index(place: str) -> str:
    """A place in a body, whichever entry of a list it is."""
    return re.sub(r"/\d+(?=/|$)", "/…", place) or "/"
