"""What one operation at the target brought about, in the words of the standard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from validator import pointer
from validator.document import Document
from validator.errors import Nonconformity
from validator.profile import Profile
from validator.reply import Reply


@dataclass(frozen=True)
class Outcome:
    """What one operation brought about.

    verb: registreer, vraag op, wijzig, vervang, verwijder or zoek. object_type: of what; "" of a composite. meaning:
    registered, found, changed, deleted, absent, refused or other. told: what came, for a message. document: the object
    in the answer, if there is one. parts: the documents of a composite by object type.
    """

    verb: str
    object_type: str
    meaning: str
    reply: Reply
    told: str
    document: Document | None = None
    parts: Mapping[str, Sequence[Document]] = field(default_factory=dict)

    @property
    def operation(self) -> str:
        """The operation by name: "registreer Interne taak"."""
        return f"{self.verb} {self.object_type}".strip()

    @classmethod
    def of(cls, profile: Profile, verb: str, object_type: str, reply: Reply, wanted: str) -> Outcome:
        """The outcome that an answer tells of; wanted: the meaning that is looked for first."""
        return cls(verb, object_type, meaning(profile, reply, wanted), reply, told(profile, reply))


def meaning(profile: Profile, reply: Reply, wanted: str) -> str:
    """What an answer says by its status, `wanted` before others: see Outcome."""
    statuses = profile.statuses
    order = [wanted, "refused", "absent", "registered", "found", "changed", "deleted"]
    return next((meaning for meaning in order if reply.status in getattr(statuses, meaning)), "other")


def told(profile: Profile, reply: Reply) -> str:
    """What came, for a message: the status, and what the error body blames or how the body begins."""
    try:
        entries = pointer.get(reply.json(), profile.error_list)
    except Nonconformity:
        entries = None
    if isinstance(entries, list) and entries:
        blamed = [f"{pointer.get(one, profile.error_name)}: {_reason(one)}" for one in entries[:3]]
        return f"status {reply.status} ({'; '.join(blamed)})"
    body = (reply.exchange.response_body or "").strip()
    return f"status {reply.status}" + (f" met {body[:200]}" if body else " zonder inhoud")


def _reason(entry: Any) -> str:
    return str(
        next((entry[key] for key in ("reason", "code") if isinstance(entry, dict) and key in entry), "zonder uitleg")
    )
