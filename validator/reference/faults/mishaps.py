"""What goes wrong inside the reference API when a fault is on: in the register, in a search, in an answer."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from validator.reference.faults import making as m
from validator.reference.faults.kinds import Holding
from validator.reference.faults.names import (
    ADDRESS,
    AT,
    CAUSE,
    CONTACT,
    FIRST,
    INVOLVED,
    KEY,
    LAST,
    PARTY,
    PREFIX,
    TASK,
)
from validator.reference.store import Record, Store

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response


# what goes wrong in the register


def again(store: Store, record: Record) -> None:
    """Make the object a second time."""
    store.insert(record.type, record.facts, record.references)


def other_contact(attribute: str) -> Any:
    """Let the object refer by this attribute to a klantcontact of our own."""

    def make(store: Store, record: Record) -> None:
        other = store.insert(CONTACT, {"Kanaal": "Telefoon", "Nummer": str(uuid.uuid4().int)[:9]}, {})
        m.refer(store, record, attribute, other.id)

    return make


def invented_party(store: Store, record: Record) -> None:
    """Fill an empty Partij with a fresh one."""
    if not record.references.get(PARTY):
        m.refer(store, record, PARTY, silent_party(store, record).id)


def silent_party(store: Store, record: Record) -> Record:
    """Make a partij of the name of a betrokkene."""
    names = {name: value for name, value in record.facts.items() if name.startswith("Persoonsnaam")}
    return store.insert(PARTY, {"Soort partij": "Persoon", **names}, {})


def makes_silent_party(store: Store, record: Record) -> None:
    """Make a partij of the name of a betrokkene, and say nothing."""
    silent_party(store, record)


def makes_namesake(store: Store, record: Record) -> None:
    """Make a second partij of the one that a betrokkene refers to, without its identificator."""
    party = party_of(store, record)
    if party is not None:
        store.insert(PARTY, party.facts, {})


def shifts_prefix(store: Store, record: Record) -> None:
    """Move Voorvoegsels into Achternaam."""
    prefix, last = record.facts.get(PREFIX), record.facts.get(LAST)
    if prefix and last:
        store.update(record.id, {**record.facts, PREFIX: "", LAST: f"{prefix} {last}"}, record.references)


def copies_question(store: Store, record: Record) -> None:
    """Fill an empty Toelichting with the question."""
    contact = store.get(CONTACT, record.references[CAUSE][0])
    if "Toelichting" not in record.facts and contact is not None:
        m.hold(store, record, Toelichting=contact.facts.get("Inhoud"))


def makes_task(store: Store, record: Record) -> None:
    """Make a taak that nobody asked for."""
    store.insert(TASK, {"Status": "Te doen", "Gevraagde handeling": "Nabellen"}, {CAUSE: [record.id]})


def loses(*names: str) -> Callable[[Record, Holding], None]:
    """A change takes these attributes away."""

    def spoil(_: Record, content: Holding) -> None:
        for name in names:
            content.facts.pop(name, None)
            content.references.pop(name, None)

    return spoil


def makes_task_of_link(store: Store, record: Record) -> None:
    """Make a taak for the klantcontact that an actor is linked to."""
    store.insert(TASK, {"Status": "Te doen", "Gevraagde handeling": "Nabellen"}, {CAUSE: record.references[CONTACT]})


def makes_involved(store: Store, record: Record) -> None:
    """Make a betrokkene that nobody asked for."""
    store.insert(INVOLVED, {"Rol": "Klant", "Initiator": "Ja"}, {AT: [record.id]})


def party_of(store: Store, record: Record) -> Record | None:
    """The partij that a betrokkene refers to."""
    ids = record.references.get(PARTY)
    return store.get(PARTY, ids[0]) if ids else None


def copies_name(store: Store, record: Record) -> None:
    """Give the betrokkene the name of its partij."""
    party = party_of(store, record)
    if party is not None and not any(name.startswith("Persoonsnaam") for name in record.facts):
        names = {name: value for name, value in party.facts.items() if name.startswith("Persoonsnaam")}
        store.update(record.id, {**record.facts, **names}, record.references)


def completes_name(store: Store, record: Record) -> None:
    """Complete an incomplete name with that of the partij."""
    party = party_of(store, record)
    if party is not None and FIRST in record.facts and LAST not in record.facts:
        store.update(record.id, {**record.facts, LAST: party.facts[LAST]}, record.references)


def copies_address(store: Store, record: Record) -> None:
    """Give the betrokkene the digital addresses of its partij."""
    party = party_of(store, record)
    for address in store.referring("Verstrekt door partij", party.id) if party is not None else ():
        store.insert(ADDRESS, address.facts, {"Verstrekt door betrokkene": [record.id]})


def updates_party(store: Store, record: Record) -> None:
    """Give the partij the first name of the betrokkene."""
    party = party_of(store, record)
    if party is not None and FIRST in record.facts:
        store.update(party.id, {**party.facts, FIRST: record.facts[FIRST]}, party.references)


def second_party(store: Store, record: Record) -> None:
    """Make a second partij of the same person."""
    party = party_of(store, record)
    if party is not None:
        second = store.insert(PARTY, party.facts, {})
        for key in store.referring("Identificeerde partij", party.id):
            store.insert(KEY, key.facts, {"Identificeerde partij": [second.id]})


def oldest_party(store: Store, record: Record) -> None:
    """Refer to the oldest partij instead."""
    ids = [one.id for one in store.all(PARTY)]
    if record.references.get(PARTY) and len(ids) > 1:
        m.refer(store, record, PARTY, ids[-1])


def sticky_party(store: Store, record: Record) -> None:
    """Give the other betrokkenen of the klantcontact the same partij."""
    others = [one for one in store.referring(AT, record.references[AT][0]) if one.id != record.id]
    if record.references.get(PARTY):
        for one in others:
            m.refer(store, one, PARTY, record.references[PARTY][0])


def replaces_other(attribute: str) -> Any:
    """Delete what refers by this attribute to the same object."""

    def make(store: Store, record: Record) -> None:
        for owner in record.references.get(attribute, ()):
            for one in store.referring(attribute, owner):
                if one.id != record.id and one.type == record.type:
                    store.delete(one.id)

    return make


def loses_second_number(store: Store, record: Record) -> None:
    """Choose another number."""
    m.hold(store, record, Nummer=str(int(record.facts["Nummer"]) + 1))


def dispatches_back(store: Store, record: Record) -> None:
    """Begin a second taak as done."""
    for one in store.referring(CAUSE, record.references[CAUSE][0]):
        if one.id != record.id:
            m.hold(store, record, Status="Gedaan")


def forgets_note(_: Record, content: Any) -> None:
    """Lose the Toelichting of a taak that is done."""
    if content.facts["Status"] == "Gedaan":
        content.facts.pop("Toelichting", None)


def new_number(record: Record, content: Any) -> None:
    """Give the object another number."""
    content.facts["Nummer"] = str(int(record.facts["Nummer"]) + 1)


def appends_nothing(record: Record, content: Any) -> None:
    """Keep only what was added to the Inhoud."""
    content.facts["Inhoud"] = str(content.facts.get("Inhoud", "")).removeprefix(str(record.facts.get("Inhoud", "")))


def either(object_type: str) -> Any:
    """Search arguments hold apart from each other."""

    def change(store: Store, criteria: Mapping[str, Any], _: list[Record]) -> list[Record]:
        return [
            one
            for one in store.all(object_type)
            if any(
                value == one.facts.get(name) or value in one.references.get(name, ())
                for name, value in criteria.items()
            )
        ]

    return m.finds(object_type, change)


def not_the_newest(store: Store, criteria: Mapping[str, Any], records: list[Record]) -> list[Record]:
    """Find all but what was registered last."""
    del store, criteria
    return records[1:]


def not_the_newest_by(attribute: str) -> Any:
    """Find all but what was registered last, in a search on this attribute."""

    def change(_: Store, criteria: Mapping[str, Any], records: list[Record]) -> list[Record]:
        return records[1:] if attribute in criteria else records

    return change


def not_the_last_of_several(store: Store, criteria: Mapping[str, Any], records: list[Record]) -> list[Record]:
    """Find all but the last of several."""
    del store, criteria
    return records[:-1] or records


def first_twice(store: Store, criteria: Mapping[str, Any], records: list[Record]) -> list[Record]:
    """Find the first one twice."""
    del store, criteria
    return records[:1] + records


# what goes wrong in the answer


def status(code: int) -> Any:
    """Answer with this status."""

    def spoil(response: Response) -> None:
        response.status_code = code

    return spoil


def as_html(response: Response) -> None:
    """Say that the answer is HTML."""
    response.content_type = "text/html"


def without_body(response: Response) -> None:
    """Answer 204, with nothing."""
    response.status_code = 204
    response.data = b""


def unexplained(response: Response) -> None:
    """Leave the explanation out of an error."""
    body = json.loads(response.get_data())
    body.pop("invalidParams", None)
    response.data = json.dumps(body).encode()


def moves_to_given_id(path: str) -> Callable[[Request, Response], None]:
    """A change that names an id is accepted, and after it the object is no longer found under its own."""
    moved: set[str] = set()

    def answer(request: Request, response: Response) -> None:
        if path not in request.path:
            return
        if request.method == "PATCH" and "id" in json.loads(request.get_data()):
            moved.add(request.path)
            response.status_code = 200
        elif request.method == "GET" and request.path in moved:
            response.status_code = 404

    return answer


def not_found_when_empty(request: Request, response: Response) -> None:
    """Answer an empty search with 404."""
    if (
        request.method == "GET"
        and request.path.endswith("/internetaken")
        and json.loads(response.get_data()).get("aantal") == 0
    ):
        response.status_code = 404


def plain_reference(bound: Any, record: Record, wire: dict[str, Any], method: str) -> None:
    """Write a reference as text."""
    del record
    if bound.object_type.name == INVOLVED and method == "POST":
        wire["hadKlantcontact"] = wire["hadKlantcontact"]["uuid"]


def loses_part(name: str) -> Any:
    """Lose an attribute of the digital addresses."""
    return m.takes_parts(
        INVOLVED,
        "Digitale adressen",
        lambda parts: [{key: value for key, value in part.items() if key != name} for part in parts],
    )


def changes_part(name: str, change: Any) -> Any:
    """Change an attribute of the digital addresses."""
    return m.takes_parts(
        INVOLVED, "Digitale adressen", lambda parts: [{**part, name: change(part.get(name))} for part in parts]
    )


def some_contact(bound: Any, record: Record, wire: dict[str, Any], method: str) -> None:
    """Answer with another klantcontact."""
    del record
    if bound.object_type.name == CONTACT and method == "GET":
        wire["id"] = str(uuid.uuid4())
