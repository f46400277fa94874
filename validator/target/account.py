"""What the lines of a ledger amount to: what is still there of a run, or may be."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class LedgerEntry:
    """One object of a run: its URL and its object type.

    sent: names of the attributes that were sent for it. unique: those of them that nobody else has a value of.
    deletion_accepted: whether the target answered that it is deleted, and nobody saw that it is gone.
    """

    url: str
    object_type: str
    sent: tuple[str, ...] = field(default=(), compare=False)
    unique: tuple[str, ...] = field(default=(), compare=False)
    deletion_accepted: bool = field(default=False, compare=False)


@dataclass(frozen=True)
class Unanswered:
    """A request of which nobody knows what it created.

    key: in the ledger. url: where it was sent. object_type, found_by, sent: as of Creation (validator/http/guard.py).
    """

    key: str
    url: str
    object_type: str
    found_by: Mapping[str, str] = field(default_factory=dict)
    sent: tuple[str, ...] = ()


@dataclass(frozen=True)
class Doubt:
    """An object that may be another's. reason: why, in Dutch."""

    url: str
    object_type: str
    reason: str


@dataclass(frozen=True)
class Account:
    """The state of a ledger, each in the order of its lines.

    remaining: what was created and not seen to be gone. unanswered: requests without a usable answer.
    doubted: what is reported and never touched.
    """

    remaining: list[LedgerEntry]
    unanswered: list[Unanswered]
    doubted: list[Doubt]


def account_of(lines: Iterable[Mapping[str, Any]]) -> Account:
    """The account of the lines of a ledger, see validator/target/ledger.py. Lines may be repeated."""
    unique = list({repr(sorted(line.items())): line for line in lines}.values())
    deleted = {line["deleted"] for line in unique if "deleted" in line}
    intended = {line["intend"]: line for line in unique if "intend" in line}
    accepted = {line["deletion_accepted"] for line in unique if "deletion_accepted" in line}
    created = dict.fromkeys(
        _entry(line, intended.get(line["created"], {}), accepted) for line in unique if "created" in line
    )
    settled = {line.get("created") or line.get("void") or line.get("doubt") for line in unique}
    return Account(
        remaining=[entry for entry in created if entry.url not in deleted],
        unanswered=[
            Unanswered(line["intend"], line["url"], line["type"], line.get("found_by", {}), tuple(line.get("sent", ())))
            for line in unique
            if "intend" in line and line["intend"] not in settled
        ],
        doubted=list(
            dict.fromkeys(Doubt(line["url"], line["type"], line["reason"]) for line in unique if "doubt" in line)
        ),
    )


def _entry(created: Mapping[str, Any], intended: Mapping[str, Any], accepted: Collection[str]) -> LedgerEntry:
    """The object of a line, with what the line of its request says of it. accepted: URLs, as `deletion_accepted`."""
    sent, unique = tuple(intended.get("sent", ())), tuple(intended.get("found_by", ()))
    return LedgerEntry(created["url"], created["type"], sent, unique, created["url"] in accepted)
