"""What of the target is ours: what an answer may enter in the ledger, and what may be kept of it as evidence.

An object is ours when it has a text that only this run has, belongs to an object of this run, or is new and as it was
sent (decision 10). Nothing else is ever changed or deleted.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from typing import Any

from validator.errors import UnexpectedResponse
from validator.http.client import Client
from validator.http.guard import Creation
from validator.http.reply import Reply
from validator.profile import expansions, translation
from validator.profile.document import Document
from validator.profile.model import ObjectBinding, Profile
from validator.schema import pointer
from validator.schema.findings import json_kind
from validator.standard.relations import relation_path
from validator.standard.values import EMPTY
from validator.target.account import Unanswered
from validator.target.doubts import MOMENT, RECENT, SEEN, reason_for_doubt
from validator.target.ledger import Ledger
from validator.target.lists import list_place
from validator.target.location import created_url, object_url

NOT_OURS = {"…": "object van een ander: niet bewaard"}
NOT_KEPT = json.dumps(NOT_OURS, ensure_ascii=False)

NOT_AS_SENT = "het antwoord op een registratie toont dit object, maar niet wat is verstuurd"
"""Why an object is reported as residue, in Dutch."""


class Ownership:
    """What of one target is ours, by the ledger of the run and what answers show.

    unique_texts: texts that were generated for this scenario, so that an object that has one is its own.
    """

    def __init__(self, profile: Profile, http: Client, ledger: Ledger) -> None:
        self.unique_texts: set[str] = set()
        self._profile = profile
        self._http = http
        self._ledger = ledger

    def last_url(self, object_type: str | None) -> str | None:
        """The URL of the object of a type that this process created last; without one, that of any object."""
        return self._ledger.last(object_type)

    def owns(self, bound: ObjectBinding, identity: str) -> bool:
        """Whether the object with this id is ours."""
        try:
            return self.owns_url(object_url(self._http, bound, identity))
        except UnexpectedResponse:  # no object of ours has such an id
            return False

    def owns_url(self, url: str) -> bool:
        """Whether the object at this URL is ours."""
        return self._ledger.owns(url)

    def note_seen(self, document: Document) -> None:
        """Remember an object that an answer showed: unless it is ours, no registration can give it as a new one."""
        if document.url:
            self._ledger.note_seen(document.url)

    def note_free(self, url: str) -> None:
        """Remember that nothing is at a URL, so that an object may be put there."""
        self._ledger.note_free(url)

    def note_look(self, object_type: str, name: str, value: str) -> bool:
        """Remember that these objects were searched for by this value; returns whether that is for the first time."""
        look = (object_type, name, value)
        first = look not in self._ledger.looks
        self._ledger.looks.add(look)
        return first

    def note_empty(self, bound: ObjectBinding) -> None:
        """Remember that there were no objects of this type, before this process registered any."""
        self._ledger.note_empty(self._http.url(bound.item_path))

    def is_only_ours(self, bound: ObjectBinding) -> bool:
        """Whether there were no objects of this type, and no answer showed one of another since."""
        return self._ledger.is_only_ours(self._http.url(bound.item_path))

    def check_ours(self, document: Document) -> None:
        """See that an object may be changed. Raises UnexpectedResponse when it may have been there before."""
        reason = self._ledger.reason(document.url)
        if reason is not None:
            object_type = document.bound.object_type
            operation = f"registreer {object_type.name}"
            raise UnexpectedResponse(f"{object_type.the} is nieuw, en van deze run", reason, operation)

    def knows_url(self, url: str) -> bool:
        """Whether an earlier answer showed the object at this URL, ours or perhaps another's."""
        return self._ledger.knows(url)

    def record_created(self, reply: Reply, document: Document, sent: Mapping[str, Any] | None) -> Document | None:
        """Enter a created object in the ledger, if the answer shows what was sent and not an object of another.

        document: of the answer to the POST. sent: the concept values of the object; None when nothing was sent for it.
        Returns the document with its URL, or None for an answer without an id or Location: that stays open in the
        ledger, since something may have been created. An object that is as it was sent, but may have been there before,
        is in doubt: it is returned, and not ours. Raises UnexpectedResponse when it is not the object that was sent, or
        its id was given out before.
        """
        bound, name, values = document.bound, document.object_type, sent or {}
        url = created_url(self._http, reply, document)
        if reply.intent is None or url is None:
            return None
        if self._ledger.owns(url):
            raise UnexpectedResponse("een nieuw ID voor elk object", f"opnieuw {document.id!r}", pointer=bound.id)
        new = sent is not None and reply.status in self._profile.statuses.registered
        unique = {attribute for attribute, value in values.items() if self.is_unique(bound, attribute, value)}
        different = differences(document, values, unique, new=new)
        if different and differences(self._reread(bound, url), values, unique, new=new):
            self._http.complete_evidence()
            reply.exchange.response_body = NOT_KEPT
            self._ledger.doubt(reply.intent, url, name, NOT_AS_SENT)
            raise UnexpectedResponse(
                f"een nieuw object van het type {name}, zoals het is verstuurd",
                f"een object dat er al kan zijn geweest: {', '.join(map(repr, different))} is niet wat is verstuurd",
                f"registreer {name}",
            )
        created = Document(self._profile, bound, document.wire, url)
        reason = SEEN if self._ledger.has_seen(url) else self._reason_for_doubt(created, values, reply)
        if reason is not None:
            self._ledger.doubt(reply.intent, url, name, reason)
            return created
        self._ledger.created(reply.intent, url, name)
        reply.exchange.created.append(self._http.redactor.text(url))
        self._http.provenance.add_own_id(url.rpartition("/")[2] if document.id is None else document.id)
        return created

    def record_deleted(self, document: Document) -> None:
        """Enter in the ledger that an object of ours was deleted, and seen to be gone."""
        if self._ledger.owns(document.url):
            self._ledger.deleted(document.url)

    def _reason_for_doubt(self, document: Document, sent: Mapping[str, Any], reply: Reply | None = None) -> str | None:
        bindings = document.bound.bindings
        names = {bindings[name].view_of or name for name in sent if name in bindings} | set(sent)
        return reason_for_doubt(document, names, self._http, self.refers_to_ours, reply)

    def claim(self, document: Document, criteria: Mapping[str, Any]) -> None:
        """Own a found object that only this run can have created, such as one that was stored although refused."""
        bound, name = document.bound, document.object_type
        if not document.url or self._ledger.knows(document.url):
            return
        paths = [(relation_path(self._profile.model, bound.object_type, key), value) for key, value in criteria.items()]
        own = {path.name: value for path, value in paths if not path.links}
        if any(self.is_unique(bound, key, value) and has_value(document, key, value) for key, value in own.items()):
            intent, reason = (
                self._ledger.intend("GET", document.url, Creation(name)),
                self._reason_for_doubt(document, own),
            )
            if reason is None:
                self._ledger.created(intent, document.url, name)
            else:
                self._ledger.doubt(intent, document.url, name, reason)

    def claim_unanswered(self, document: Document, request: Unanswered) -> None:
        """Own a found object that only a request without a usable answer can have created, unless that is in doubt."""
        reason = SEEN if self._ledger.has_seen(document.url, request.key) else None
        reason = reason or self._reason_for_doubt(document, dict.fromkeys(request.sent))
        if reason is None:
            self._ledger.created(request.key, document.url, document.object_type)
        else:
            self._ledger.doubt(request.key, document.url, document.object_type, reason)

    def is_unique(self, bound: ObjectBinding, name: str, value: Any) -> bool:
        """Whether nobody else has this value: it was generated here, or says that the object belongs to one of ours.

        Other references prove nothing: a colleague may give a taak to an actor that this run created.
        """
        attribute = bound.object_type.attributes[name]
        if attribute.kind == "reference":
            return attribute.owner and self.refers_to_ours(bound, name, value)
        return isinstance(value, str) and any(text in value for text in self.unique_texts)

    def refers_to_ours(self, bound: ObjectBinding, name: str, value: Any) -> bool:
        """Whether a value is a reference to an object of ours."""
        attribute = bound.object_type.attributes[name]
        if attribute.kind != "reference" or not isinstance(value, str):
            return False
        return self.owns(self._profile.object(str(attribute.target)), value)

    def refers_to_others(self, bound: ObjectBinding, name: str, value: str) -> bool:
        """Whether a reference is to an object that an answer showed and that is not ours."""
        target = self._profile.object(str(bound.object_type.attributes[name].target))
        try:
            return self._ledger.has_seen(object_url(self._http, target, value))
        except UnexpectedResponse:  # no object has such an id
            return False

    def list_evidence(self, bound: ObjectBinding, body: Any) -> Any:
        """A list answer in which the objects of others are left out: they may hold data of real people."""
        place = list_place(body, bound.items)
        items = pointer.get(body, place)
        if not isinstance(items, list):
            return _structure(body)
        evidence = [self._item_evidence(bound, item) for item in items]
        kept = pointer.replaced(body, place, evidence) if place else evidence
        return expansions.redacted_beside(self._profile, kept, self.owns, NOT_OURS)

    def object_evidence(self, bound: ObjectBinding, body: Any) -> Any:
        """An answer about an object, in which the expansions that are of others are left out."""
        kept = self._redacted(bound, body, bound.placement.answer)
        return expansions.redacted_beside(self._profile, kept, self.owns, NOT_OURS)

    def _item_evidence(self, bound: ObjectBinding, item: Any) -> Any:
        identity = Document(self._profile, bound, pointer.get(item, bound.placement.item)).id
        ours = identity is not None and self.owns(bound, identity)
        return self._redacted(bound, item, bound.placement.item) if ours else NOT_OURS

    def _redacted(self, bound: ObjectBinding, body: Any, place: str) -> Any:
        """A body with an object at this place, in which the expansions that are of others are left out."""
        wire = pointer.get(body, place)
        redacted = expansions.redacted(self._profile, bound, wire, self.owns, NOT_OURS)
        if not place or wire is pointer.MISSING:
            return body if wire is pointer.MISSING else redacted
        kept: dict[str, Any] = json.loads(json.dumps(body))
        pointer.put(kept, place, redacted)
        return kept

    def _reread(self, bound: ObjectBinding, url: str) -> Document:
        """The object as it can be read, for an answer that does not show enough of it; it may be another's."""
        reply = self._http.send("GET", url, evidence=lambda _: NOT_OURS)
        return Document(self._profile, bound, translation.answered(bound, reply.json_or_none()), url)


def differences(document: Document, sent: Mapping[str, Any], unique: Collection[str], *, new: bool) -> list[str]:
    """The attributes by which an object may be another's, not the one that was just created; empty: it is that one.

    sent: concept values by attribute. unique: the attributes among them whose value only this run has. new: whether the
    answer says that the object is new. One unique value is enough to recognise the object; where there is none, so is
    the moment of registration. Else it has to be new and have everything that was sent, be it with a number of the
    target's own.
    """
    bound = document.bound
    shown = {name for name in sent if bound[name].collection is None and bound[name].items is None}
    own = {name: value for name, value in sent.items() if name in shown and value is not EMPTY}
    different = [name for name, value in own.items() if not has_value(document, name, value)]
    own_unique = own.keys() & set(unique)
    if own_unique - set(different) or (not own_unique and _just_registered(document)):
        return []
    if not new or own.keys() == own_unique:
        return different or ["ID"]
    return [name for name in different if name not in own_unique]


def has_value(document: Document, name: str, wanted: Any) -> bool:
    """Whether the object has this concept value, or the reference that it stands for.

    To recognise an object, blanks around a text are no matter: many registers take them off.
    """
    binding = document.bound[name]
    actual = document.value(binding.view_of or name).concept
    if isinstance(actual, str) and isinstance(wanted, str):
        return actual.strip() == wanted.strip()
    return wanted in actual if isinstance(actual, list) and not isinstance(wanted, list) else bool(actual == wanted)


def _just_registered(document: Document) -> bool:
    """Whether the dialect keeps moments of registration and this one is of just now."""
    binding = document.bound.bindings.get(MOMENT)
    if binding is None or binding.absent is not None:
        return False
    moment = document.value(MOMENT).concept
    return isinstance(moment, datetime) and abs(moment - datetime.now(UTC)) < RECENT


def _structure(body: Any) -> Any:
    """What an answer consists of, without its values: they may be of others."""
    if not isinstance(body, dict):
        return f"[niet bewaard: {json_kind(body)}]"
    return {name: f"[niet bewaard: {json_kind(value)}]" for name, value in body.items()}
