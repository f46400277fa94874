"""What is seen of refused registrations: for which attribute and why, what is asked afterwards, and the same again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from validator.coverage.places import Place
from validator.coverage.refusals import MISSING, NO_CODE, NOWHERE

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response

REASONS = {"required": MISSING, "enum": NO_CODE, "type": NO_CODE, "value": NO_CODE, "reference": NOWHERE}
"""The reason by the rule that is broken: a text where true or false belongs is no code either."""

FIRST_ERROR = 400


class RecordedRefusals:
    """The refusals of one reference API so far."""

    def __init__(self) -> None:
        self._broken: set[tuple[str, str]] = set()
        self._last: tuple[str, bytes] = ("", b"")
        self._refused: dict[str, set[tuple[str, str]]] = {}

    def broken(self, attribute: str, rule: str, method: str) -> None:
        """A rule is broken, for which the request that is under way will be refused."""
        if method == "POST" and rule in REASONS:
            self._broken.add((attribute, REASONS[rule]))

    def answered(self, object_type: str, request: Request, response: Response) -> Iterator[Place]:
        """The places of a request for a collection."""
        if request.method == "POST":
            yield from self._registered(object_type, (object_type, request.get_data()), response.status_code)
        elif request.method == "GET":
            for name, why in self._refused.get(object_type, ()):
                yield Place("refusal", object_type, name, f"nothing-left:{why}")

    def _registered(self, object_type: str, sent: tuple[str, bytes], status: int) -> Iterator[Place]:
        again = sent == self._last
        refused = self._broken if status >= FIRST_ERROR else set()
        self._broken, self._last = set(), sent
        self._refused.setdefault(object_type, set()).update(refused)
        for name, why in refused:
            yield Place("refusal", object_type, name, why)
            if again:
                yield Place("refusal", object_type, "", f"again:{why}")
