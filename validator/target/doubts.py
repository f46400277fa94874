"""Why an object that an answer shows as ours may have been there before: a register can merge what it gets into it.

Such an object is reported as residue and never changed or deleted, whatever of ours it has.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import httpx

from validator.http.client import Client
from validator.http.provenance import texts
from validator.http.reply import Reply
from validator.profile.document import Document
from validator.profile.model import Binding, ObjectBinding

MOMENT = "Geregistreerd op"
RECENT = timedelta(minutes=10)
"""How long ago an object may have been registered, by the target's clock, to be one that was just created."""

SHORTEST_ID = 6
"""Characters of an id from which on it is no chance that the same text was sent."""

SEEN = "een eerder antwoord toonde dit object al"
SENT_ID = "het ID van dit object is een waarde die deze run verstuurde"
OLD = f"{MOMENT!r} van dit object ligt voor deze run"
EVERYBODYS = frozenset({"id", "number", "code"})
"""Kinds of attributes that a register may fill by itself without knowing anybody."""


Refers = Callable[[ObjectBinding, str, str], bool]
"""Whether the attribute of that name, with that id in it, refers to an object of ours."""


def reason_for_doubt(
    document: Document, sent: Collection[str], http: Client, refers_to_ours: Refers, reply: Reply | None = None
) -> str | None:
    """Why an object may have been there before, in Dutch; None when nothing says so.

    sent: names of the attributes that were sent for it. reply: the answer to the registration that shows it; None for
    an object that was found.
    """
    if reply is not None and reply.status not in document.profile.statuses.registered:
        return f"het antwoord op een registratie heeft status {reply.status}, die niet zegt dat dit object nieuw is"
    if document.id is not None and len(document.id) >= SHORTEST_ID and http.provenance.is_own(document.id):
        return SENT_ID
    if _registered_before(document, reply):
        return OLD
    more = [
        binding.attribute.name
        for binding in document.bound.on_wire()
        if not (binding.read_only or binding.attribute.name in sent or binding.attribute.kind in EVERYBODYS)
        and not _is_explained(binding, document, http, refers_to_ours)
    ]
    return f"dit object heeft ook {', '.join(map(repr, more))}, wat niet is verstuurd" if more else None


def _registered_before(document: Document, reply: Reply | None) -> bool:
    """Whether the moment of registration is not of just now, by our clock nor by the target's."""
    binding = document.bound.bindings.get(MOMENT)
    if binding is None or binding.absent is not None:
        return False
    moment = document.value(MOMENT).concept
    return isinstance(moment, datetime) and all(abs(moment - now) > RECENT for now in _clocks(reply))


def _clocks(reply: Reply | None) -> list[datetime]:
    """What time it is, by our clock and by the Date header of an answer."""
    clocks = [datetime.now(UTC)]
    try:
        stated = parsedate_to_datetime((httpx.Headers() if reply is None else reply.headers)["date"])
    except (KeyError, ValueError):
        return clocks
    return [*clocks, stated if stated.tzinfo is not None else stated.replace(tzinfo=UTC)]


def _is_explained(binding: Binding, document: Document, http: Client, refers_to_ours: Refers) -> bool:
    """Whether the run, or the register by itself, can have given an attribute of a new object its value."""
    value = document.value(binding.attribute.name)
    if value.empty:
        return True
    if binding.attribute.kind == "reference":
        ids = value.concept if isinstance(value.concept, list) else [value.concept]
        return all(refers_to_ours(document.bound, binding.attribute.name, str(identity)) for identity in ids)
    return all(http.is_ours_or_nobodys(text) for text in texts(value.wire))
