"""What is seen of refusals: for which attribute and why, what is asked afterwards, and the same again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from validator.coverage.places import Place
from validator.coverage.refusals import METHODS, MISSING, NO_CODE, NO_FORM, NOWHERE, TAKEN, TOO_LONG

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response

REASONS = {
    "required": (MISSING,),
    "enum": (NO_CODE,),
    "type": (NO_CODE, NO_FORM),
    "value": (NO_CODE,),
    "format": (NO_FORM,),
    "reference": (NOWHERE,),
    "maxLength": (TOO_LONG,),
    "unique": (TAKEN,),
}
"""The reasons by the rule that is broken: a text where true or false belongs is no code either."""

CHANGES = {method: aspect for aspect, method in METHODS.items()}
FIRST_ERROR = 400

Refused = set[tuple[str, str]]
"""Attributes, each with the reason."""


class RecordedRefusals:
    """The refusals of one reference API so far."""

    def __init__(self) -> None:
        self._broken: Refused = set()
        self._sent: set[tuple[str, str, bytes]] = set()
        self._refused: dict[str, Refused] = {}

    def broken(self, attribute: str, rule: str) -> None:
        """A rule is broken, for which the request that is under way will be refused."""
        self._broken.update((attribute, reason) for reason in REASONS.get(rule, ()))

    def answered(self, object_type: str, request: Request, response: Response) -> Iterator[Place]:
        """The places of a request for a collection, or for an object."""
        refused = self._broken if response.status_code >= FIRST_ERROR else set()
        self._broken = set()
        of_object = request.method in CHANGES or request.path in self._refused
        if request.method == "GET":
            kind, aspect = ("refused-change", "unchanged") if of_object else ("refusal", "nothing-left")
            for name, why in self._refused.get(request.path if of_object else object_type, ()):
                yield Place(kind, object_type, name, f"{aspect}:{why}")
        elif request.method in {"POST", *CHANGES}:
            yield from self._asked(object_type, request, refused)

    def _asked(self, object_type: str, request: Request, refused: Refused) -> Iterator[Place]:
        sent = (request.method, request.path, request.get_data())
        again = sent in self._sent
        self._sent.add(sent)
        how = CHANGES.get(request.method)
        kind, aspect = ("refused-change", "changed-again") if how else ("refusal", "again")
        noted = {(name, f"{how}:{why}" if how else why) for name, why in refused}
        self._refused.setdefault(request.path if how else object_type, set()).update(noted)
        for name, why in noted:
            yield Place(kind, object_type, name, why)
            if again:
                yield Place(kind, object_type, "", f"{aspect}:{why}")
