"""Which statuses an API has for its refusals, beside those of its profile: one request for each kind of refusal.

What is not refused is left for a run to judge; what it registered is removed with the rest of the probe.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from validator.errors import MissingObject, NotApplicable, UnexpectedResponse
from validator.profile.document import Document
from validator.profile.safety import Problem
from validator.profile.statuses import Refusal
from validator.scenario import http_probes
from validator.scenario.context import ScenarioContext
from validator.schema import pointer
from validator.target.outcome import FIRST_ERROR, Outcome

Values = Mapping[str, Any]
Attempt = tuple[Refusal, Callable[[], Outcome]]

UNKNOWN_MEMBER = "klantcheck onbekend"

TRIED: Mapping[Refusal, str] = {
    "invalid": "an object without what it needs",
    "malformed": "a body that is no JSON",
    "conflict": "an object that is there already",
    "unknown_reference": "a reference to an object that is not there",
    "forbidden_member": "a member that it does not know",
    "unchangeable": "a change of what cannot be changed",
}
"""What is tried, in words."""

NO_ANSWER = (MissingObject, NotApplicable, UnexpectedResponse)
"""Why an attempt says nothing: it needs what was not registered, the dialect has no such request, or the answer to it
is for a run.
"""


class RefusalProbe:
    """Tries each kind of refusal until one was refused, on one object type after another."""

    def __init__(self, context: ScenarioContext) -> None:
        self._context = context
        self._profile = context.api.profile
        self._seen: set[Refusal] = set()

    def problems(self, document: Document, values: Values) -> Iterator[Problem]:
        """What is refused with another status than the profile has for it.

        document: that was registered with these concept values, as it was read. Raises EnvironmentFault.
        """
        for kind, attempt in self._attempts(document, values):
            status = None if kind in self._seen else _status(attempt)
            if status is None or status < FIRST_ERROR:
                continue
            self._seen.add(kind)
            if status not in self._profile.statuses.refusals[kind]:
                yield f"/statuses/refused/{kind}", self._sentence(kind, status)
        yield from self._fixed(document)

    def _attempts(self, document: Document, values: Values) -> Iterator[Attempt]:
        bound, name, api = document.bound, document.object_type, self._context.api
        demanded = [one for one in api.bodies.required(name) if one in values]
        references = [one for one in demanded if bound[one].attribute.kind == "reference"]
        others = [one for one in demanded if one not in references]

        def register(sent: Values, besides: Mapping[str, str] | None = None) -> Outcome:
            return api.create(name, sent, deliberate=True, besides=besides)

        def malformed() -> Outcome:
            http_probes.create(self._context, name, "als afgebroken JSON")
            return self._context.last_outcome()

        if others:
            yield "invalid", lambda: register({key: value for key, value in values.items() if key != others[0]})
        yield "malformed", malformed
        yield "conflict", lambda: register(values)
        if references:
            target = bound[references[0]].attribute.target
            yield "unknown_reference", lambda: register({**values, references[0]: api.unused_id(target)})
        yield (
            "forbidden_member",
            lambda: register(self._context.completer.example(name, {}), {UNKNOWN_MEMBER: "x"}),
        )

    def _fixed(self, document: Document) -> Iterator[Problem]:
        """Attributes that the profile calls fixed and that the API changes, or refuses to change in another way."""
        for binding in document.bound.on_wire():
            name, kind = binding.attribute.name, binding.attribute.kind
            known = document.value(name).concept
            other = next(
                (code for code in binding.codes if code != known), f"{known} anders" if kind == "text" else None
            )
            if binding.fixed is None or other is None:
                continue
            status = _status(partial(self._context.api.change, document, {name: other}, deliberate=True))
            if status is not None:  # where it does not apply, it was refused as the profile says
                place = pointer.join(["object_types", document.object_type, "attributes", name, "fixed"])
                yield place, self._sentence("unchangeable", status)

    def _sentence(self, kind: Refusal, status: int) -> str:
        statuses = " or ".join(map(str, sorted(self._profile.statuses.refusals[kind])))
        return f"the API answers {status} to {TRIED[kind]}, not {statuses}"


def _status(attempt: Callable[[], Outcome]) -> int | None:
    try:
        return attempt().reply.status
    except NO_ANSWER:
        return None
