"""What one operation at the target brought about, in the words of the standard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from validator.http.reply import Reply
from validator.profile.document import Document
from validator.profile.model import Profile
from validator.profile.statuses import Refusal
from validator.schema.pointer import MISSING
from validator.schema.wording import as_json
from validator.text import shorten

ACCOMPLISHED = frozenset({"registered", "found", "changed", "deleted"})
"""The meanings of an operation that did what was asked."""

WRITTEN = frozenset({"registered", "changed"})
"""The meanings of an operation whose request holds an object, which can be refused."""

REFUSALS = frozenset({400, 403, 409, 412, 413, 414, 422, 431})
"""Statuses by which a server refuses a request for what it holds (RFC 9110, RFC 6585): those of no dialect."""

FIRST_ERROR = 400
"""The status from which a body says what is wrong."""


@dataclass(frozen=True)
class Outcome:
    """What one operation brought about.

    verb: registreer, vraag op, wijzig, vervang, verwijder or zoek. object_type: of what; "" of a composite. meaning:
    registered, found, changed, deleted, absent, refused or other. document: the object in the answer, or as it was
    read when the answer does not show it; None when there is neither. shown: whether the answer shows it. parts: the
    documents of a composite by object type. refusal: what there is to refuse in the request, if it is refused.
    """

    profile: Profile
    verb: str
    object_type: str
    meaning: str
    reply: Reply
    document: Document | None = None
    shown: bool = True
    parts: Mapping[str, Sequence[Document]] = field(default_factory=dict)
    refusal: Refusal = "invalid"

    @property
    def operation(self) -> str:
        """The operation by name: "registreer Interne taak"."""
        return f"{self.verb} {self.object_type}".strip()

    @property
    def own_statuses(self) -> frozenset[int]:
        """The statuses that the dialect has for this; what is refused may also be in conflict with what is there."""
        statuses = self.profile.statuses
        if self.meaning == "refused":
            return statuses.refusals[self.refusal] | statuses.refusals["conflict"]
        return getattr(statuses, self.meaning, frozenset())

    @property
    def blames_property(self) -> bool:
        """Whether an error names a property of what was sent, where the dialect names them."""
        return bool(self.profile.errors.entries(self.reply.json_or_none()))

    @cached_property
    def actual_text(self) -> str:
        """The response in a message, in Dutch: the status, and of an error what its body blames or how it begins."""
        status = f"status {self.reply.status}"
        if self.reply.status < FIRST_ERROR:
            return status
        entries = self.profile.errors.entries(self.reply.json_or_none())
        if entries:
            blamed = [f"{_blamed(name)}: {_reason(entry)}" for name, entry in entries[:3]]
            return f"{status} ({'; '.join(blamed)})"
        return status + _explanation(self.reply)

    @classmethod
    def of(cls, profile: Profile, verb: str, object_type: str, reply: Reply, expected: str) -> Outcome:
        """The outcome that an answer tells of; expected: the meaning that is looked for first."""
        return cls(profile, verb, object_type, response_meaning(profile, reply, expected), reply)


def response_meaning(profile: Profile, reply: Reply, expected: str) -> str:
    """The meaning of an answer by its status, `expected` before others: see Outcome.

    A status that the dialect does not have for it, but that says in HTTP that the request was carried out, or that it
    was refused for what it holds, means that all the same: that it is another one is judged by `checks.status`. One
    that means two things is of the request where that holds an object, and else says that there is none.
    """
    statuses = profile.statuses
    if reply.status in getattr(statuses, expected) or (reply.succeeded and expected in ACCOMPLISHED):
        return expected
    for meaning in ("refused", "absent") if expected in WRITTEN else ("absent", "refused"):
        if reply.status in getattr(statuses, meaning):
            return meaning
    return "refused" if reply.status in REFUSALS else "other"


def _explanation(reply: Reply) -> str:
    """What an error body says of itself; of one without words for that, its media type and length."""
    body = reply.json_or_none()
    texts = (
        [body[key] for key in ("detail", "title") if isinstance(body.get(key), str)] if isinstance(body, dict) else []
    )
    if texts and texts[0].strip():
        return f": {shorten(texts[0].strip())}"
    if not reply.content:
        return " zonder inhoud"
    return f" met {len(reply.content)} bytes {reply.media_type or 'zonder mediatype'}"


def _blamed(name: Any) -> str:
    return "zonder naam" if name is MISSING else _shown(name)


def _shown(value: Any) -> str:
    """What an error blames, or why: it need be no text."""
    return shorten(value if isinstance(value, str) else as_json(value))


def _reason(entry: Any) -> str:
    return _shown(
        next((entry[key] for key in ("reason", "code") if isinstance(entry, dict) and key in entry), "zonder uitleg")
    )
