"""Whether an object in an answer is the one that this run just registered, or may be of another (decision 10)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from validator.document import Document
from validator.values import EMPTY

MOMENT = "Geregistreerd op"
FRESH = timedelta(minutes=10)
"""How long ago an object may have been registered, by the target's clock, to be the one that was just made."""


def contradicted(document: Document, sent: Mapping[str, Any], marked: Collection[str], *, new: bool) -> list[str]:
    """Why an object may be another's: what of it is not what was sent. Empty: it is the one that was just made.

    sent: concept values by attribute. marked: those of them that only this run has. new: whether the answer says that
    the object is new. One marked value is enough to know the object; where there is none, so is the moment of
    registration. Else it has to be new and hold everything that was sent, be it with a number of the target's own.
    """
    bound = document.bound
    shown = {name for name in sent if bound[name].collection is None and bound[name].items is None}
    own = {name: value for name, value in sent.items() if name in shown and value is not EMPTY}
    different = [name for name, value in own.items() if not holds(document, name, value)]
    marks = own.keys() & set(marked)
    if marks - set(different) or (not marks and _just_registered(document)):
        return []
    if not new or own.keys() == marks:
        return different or ["ID"]
    return [name for name in different if name not in marks]


def holds(document: Document, name: str, wanted: Any) -> bool:
    """Whether the object holds this concept value, or the reference it stands for."""
    binding = document.bound[name]
    came = document.value(binding.view_of or name).concept
    return wanted in came if isinstance(came, list) and not isinstance(wanted, list) else bool(came == wanted)


def _just_registered(document: Document) -> bool:
    """Whether the dialect keeps moments of registration and this one is of just now."""
    binding = document.bound.bindings.get(MOMENT)
    if binding is None or binding.absent is not None:
        return False
    came = document.value(MOMENT).concept
    return isinstance(came, datetime) and abs(came - datetime.now(UTC)) < FRESH
