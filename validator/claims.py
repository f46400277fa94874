"""What of the target is ours: what an answer may enter in the ledger, and what may be kept of it as evidence.

Ours is what holds a text that only this run has, belongs to something of this run, or is new and as it was sent
(decision 10). Nothing else is ever changed or deleted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from typing import Any
from urllib.parse import quote

from validator import ownership, pointer, relations
from validator.client import Client
from validator.document import Document
from validator.errors import Nonconformity, shorten
from validator.profile import ObjectBinding, Profile
from validator.reply import Reply

SEGMENT = re.compile(r"(?!\.{1,2}$)[^/\\\x00-\x1f\x7f]{1,255}")
"""An id that can stand in a path: servers and proxies read dots and slashes as steps to other objects."""

NOT_OURS = {"…": "object van een ander: niet bewaard"}
NOT_KEPT = json.dumps(NOT_OURS, ensure_ascii=False)


class Claims:
    """A target and what of it is ours.

    marks: texts that were made up for this scenario, so that an object that holds one is its own.
    """

    def __init__(self, profile: Profile, client: Client) -> None:
        self.profile = profile
        self.client = client
        self.marks: set[str] = set()

    def _made(self, reply: Reply, bound: ObjectBinding, wire: Any, sent: Mapping[str, Any] | None) -> Document | None:
        """Enter what came into being in the ledger, if the answer shows what was sent and not an object of another.

        sent: the values of the object; None when nothing was sent for it. An answer without an id stays open in the
        ledger: something may have been made. Raises Nonconformity when it is not the object that was sent, or an id
        that was given out before.
        """
        name = bound.object_type.name
        document = Document(self.profile, bound, wire)
        url = self._place(reply, bound, document)
        if reply.intent is None or url is None:
            return None
        if self.client.ledger.owns(url):
            raise Nonconformity("een nieuw ID voor elk object", f"opnieuw {document.id!r}", pointer=bound.id)
        new = sent is not None and reply.status in self.profile.statuses.registered
        marked = {key for key, value in (sent or {}).items() if self._is_mark(bound, key, value)}
        wrong = ownership.contradicted(document, sent or {}, marked, new=new)
        if wrong and ownership.contradicted(self._looked_at(bound, url), sent or {}, marked, new=new):
            reply.exchange.response_body = NOT_KEPT
            self.client.ledger.doubt(reply.intent, url, name)
            raise Nonconformity(
                f"een nieuw object van het type {name}, zoals het is verstuurd",
                f"een object dat er al kan zijn geweest: {', '.join(map(repr, wrong))} is niet wat is verstuurd",
                f"registreer {name}",
            )
        self.client.ledger.made(reply.intent, url, name)
        return Document(self.profile, bound, wire, url)

    def _place(self, reply: Reply, bound: ObjectBinding, document: Document) -> str | None:
        """Where the object of an answer stands: by its id, or else by the Location, or None when neither says it."""
        if document.id is not None:
            return self._url(bound, document.id)
        try:
            url = self.client.follow(reply, reply.headers["location"])
        except (KeyError, Nonconformity):
            return None
        before, _, last = url.rpartition("/")
        return url if before == self.client.url(bound.item_path) and SEGMENT.fullmatch(last) else None

    def _is_mark(self, bound: ObjectBinding, name: str, value: Any) -> bool:
        """Whether nobody else has this value: it was made up here, or says that the object belongs to one of this run.

        Other references prove nothing: a colleague may give a taak to an actor that this run made.
        """
        attribute = bound.object_type.attributes[name]
        if attribute.kind == "reference":
            return attribute.owner and self._refers_to_ours(bound, name, value)
        return isinstance(value, str) and any(mark in value for mark in self.marks)

    def _refers_to_ours(self, bound: ObjectBinding, name: str, value: Any) -> bool:
        attribute = bound.object_type.attributes[name]
        if attribute.kind != "reference" or not isinstance(value, str):
            return False
        return self._owns(self.profile.object(str(attribute.target)), value)

    def _owns(self, bound: ObjectBinding, identity: str) -> bool:
        return SEGMENT.fullmatch(identity) is not None and self.client.ledger.owns(self._url(bound, identity))

    def _looked_at(self, bound: ObjectBinding, url: str) -> Document:
        """The object as it can be read, for an answer that does not show enough of it; it may be another's."""
        reply = self.client.send("GET", url, evidence=lambda _: NOT_OURS)
        return Document(self.profile, bound, parsed(reply), url)

    def _claim(self, document: Document, criteria: Mapping[str, Any]) -> None:
        """Own an object that only this run can have brought about, such as one that was stored although refused."""
        bound = document.bound
        if not document.url or self.client.ledger.owns(document.url):
            return
        ways = [(relations.way(self.profile.model, bound.object_type, name), one) for name, one in criteria.items()]
        named = {way.name: value for way, value in ways if not way.links}
        if any(self._is_mark(bound, name, one) and ownership.holds(document, name, one) for name, one in named.items()):
            name = bound.object_type.name
            self.client.ledger.made(self.client.ledger.intend("GET", document.url, name), document.url, name)

    def _path(self, bound: ObjectBinding, identity: str) -> str:
        """Where an object stands. Raises Nonconformity for an id that leads somewhere else, or holds our token."""
        if SEGMENT.fullmatch(identity) is None or self.client.redactor.text(identity) != identity:
            raise Nonconformity("een ID dat in een URL kan staan", shorten(repr(identity)), pointer=bound.id)
        return f"{bound.item_path}/{quote(identity, safe='')}"

    def _url(self, bound: ObjectBinding, identity: str) -> str:
        return self.client.url(self._path(bound, identity))

    def _singling_out(
        self, bound: ObjectBinding, values: Mapping[str, Any], made_up: Collection[str]
    ) -> dict[str, Any]:
        """Criteria that bring nothing of others: what was made up with its group, else what it belongs or refers to."""
        sent = {name: value for name, value in values.items() if isinstance(value, str) and bound[name].search}
        texts = {name: value for name, value in sent.items() if bound[name].attribute.kind != "reference"}
        own = next((name for name, value in texts.items() if any(one in value for one in made_up)), None)
        if own is None:
            belongs = {name: value for name, value in sent.items() if self._is_mark(bound, name, value)}
            return belongs or {name: value for name, value in sent.items() if self._refers_to_ours(bound, name, value)}
        group = pointer.parts(bound[own].pointer)[:-1]
        return {
            name: value
            for name, value in sent.items()
            if name == own or (group and pointer.parts(bound[name].pointer)[:-1] == group)
        }


def parsed(reply: Reply) -> Any:
    """The body of an answer, or None when it is no JSON."""
    try:
        return reply.json()
    except Nonconformity:  # said when the answer is judged; what it made stays open in the ledger
        return None
