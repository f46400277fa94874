"""What a request to Open Klant does to other objects than the one that it names."""

from __future__ import annotations

from collections.abc import Mapping

from validator.profile.model import Profile
from validator.reference.dialects.dialect import Body, Input, RelatedObjects, Writing
from validator.reference.dialects.open_klant.rules import LISTS, OWNERS, listed
from validator.reference.problems import Problem
from validator.reference.store import Record

DEFAULT = "Indicatie standaardadres"
SUBJECTS = ("Was onderwerp van klantcontact", "Was klantcontact")
"""The references of an onderwerpobject to klantcontacten."""


def consequences(writing: Writing, profile: Profile, given: Input, record: Record) -> None:
    """Carry out what a request asks besides. record: the object as it is now. Raises Problem."""
    match record.type:
        case "Partij":
            for name in LISTS:
                if name in given.body:
                    _own(writing, name, record, given.body)
            if given.body.get("partijIdentificatoren") is not None:
                _identify(writing, profile, given, record)
        case "Digitaal adres" if record.facts.get(DEFAULT) == "Ja":
            _only_default(writing, record)


def deletion(writing: Writing, related: RelatedObjects, record: Record, arguments: Mapping[str, str]) -> Body | None:
    """Delete the klantcontacten of an onderwerpobject along with it, when the query says so and no other one has them.

    Returns the URLs of those that stay.
    """
    if record.type != "Onderwerpobject" or arguments.get("cascade", "").lower() != "true":
        return None
    stay = []
    for reference in SUBJECTS:
        for identity in record.references.get(reference, ()):
            others = [one for name in SUBJECTS for one in writing.store.referring(name, identity)]
            contact = writing.store.get("Klantcontact", identity)
            if any(one.id != record.id for one in others):
                stay.append(related.url("Klantcontact", identity))
            elif contact is not None:
                _delete_contact(writing, contact)
    return {"behouden": stay}


def _delete_contact(writing: Writing, contact: Record) -> None:
    """Delete a klantcontact with the addresses of its betrokkenen that are of no partij."""
    for person in writing.store.referring("Betrokken bij klantcontact", contact.id):
        for address in writing.store.referring("Verstrekt door betrokkene", person.id):
            if "Verstrekt door partij" not in address.references:
                writing.remove_whole(address)
    writing.remove_whole(contact)


def _own(writing: Writing, name: str, partij: Record, body: Body) -> None:
    """Give a partij the objects of a list, and take those away that are not in it."""
    reference, object_type, wanted = OWNERS[name], LISTS[name], list(listed(body, name))
    for one in writing.store.referring(reference, partij.id):
        if one.type == object_type and one.id not in wanted:
            others = {attribute: ids for attribute, ids in one.references.items() if attribute != reference}
            writing.store.update(one.id, one.facts, others)
    for identity in wanted:
        found = writing.store.get(object_type, identity)
        if found is not None:
            writing.store.update(identity, found.facts, {**found.references, reference: [partij.id]})


def _identify(writing: Writing, profile: Profile, given: Input, partij: Record) -> None:
    """Create and change the identificatoren of a partij, and delete those that were left out. Raises Problem."""
    bound = profile.objects["Partij-identificator"]
    items = [one for one in given.body["partijIdentificatoren"] if isinstance(one, Mapping)]
    named = [one["uuid"] for one in items if "uuid" in one]
    for one in writing.store.referring("Identificeerde partij", partij.id):
        if one.id not in named:
            writing.remove_whole(one)
    for number, item in enumerate(items):
        body = {**item, "identificeerdePartij": {"uuid": partij.id}}
        try:
            if "uuid" in item:
                writing.change(bound, str(item["uuid"]), "PUT", body)
            else:
                writing.create(bound, body)
        except Problem as problem:
            prefix = f"partijIdentificatoren.{number}"
            problem.params = [(f"{prefix}.{name}", code, reason) for name, code, reason in problem.params]
            raise


def _only_default(writing: Writing, address: Record) -> None:
    """The other addresses of the same partij and kind are no default any more."""
    for partij in address.references.get("Verstrekt door partij", ()):
        for one in writing.store.referring("Verstrekt door partij", partij):
            same = one.facts.get("Soort digitaal adres") == address.facts.get("Soort digitaal adres")
            if one.id != address.id and same and one.facts.get(DEFAULT) == "Ja":
                writing.store.update(one.id, {**one.facts, DEFAULT: "Nee"}, one.references)
