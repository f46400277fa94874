"""What Open Klant answers beyond what was registered: links, groups that are always whole, computed names."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from validator.reference.dialects.dialect import Body, RelatedObjects
from validator.reference.extension import TypeExtension
from validator.reference.store import Record

Computed = Callable[[RelatedObjects, Record, Body], Body]
"""The properties of an object that are computed from others, and from the objects around it."""


def represented(extension: TypeExtension, related: RelatedObjects, record: Record, body: Body) -> Body:
    """The whole representation of an object. extension: what its type has beyond the profile."""
    links = {
        name: _links(related, (one for one in related.referring(reference, record) if one.type == object_type))
        for name, (object_type, reference) in extension.links.items()
    }
    variants = {
        group: _variant(record.facts.get(group), members.get(str(record.facts.get(members["of"])), {}), body.get(group))
        for group, members in extension.variants.items()
    }
    whole = {**body, "url": related.url(record.type, record.id), **links, **variants}
    computed = COMPUTED.get(record.type)
    return whole if computed is None else {**whole, **computed(related, record, whole)}


def _variant(sent: Any, members: Mapping[str, Any], values: Any) -> Body | None:
    """A group with the members of one variant, and no others; null when it was not sent."""
    return _filled(members, values or {}) if sent else None


def _filled(members: Mapping[str, Any], values: Mapping[str, Any]) -> Body:
    return {
        name: _filled(empty, values.get(name) or {}) if isinstance(empty, Mapping) else values.get(name, empty)
        for name, empty in members.items()
    }


def _links(related: RelatedObjects, records: Any) -> list[dict[str, str]]:
    return [_link(related, one.type, one.id) for one in records]


def _link(related: RelatedObjects, object_type: str, identity: str) -> dict[str, str]:
    return {"uuid": identity, "url": related.url(object_type, identity)}


def _klantcontact(related: RelatedObjects, record: Record, _: Body) -> Body:
    links = [one for one in related.referring("Klantcontact", record) if one.type == "Actor-klantcontact"]
    return {"hadBetrokkenActoren": [related.object("Actor", one.references["Actor"][0]) for one in links]}


def _betrokkene(_: RelatedObjects, __: Record, body: Body) -> Body:
    return {"volledigeNaam": _full_name(body["contactnaam"])}


def _interne_taak(_: RelatedObjects, __: Record, body: Body) -> Body:
    actors = body.get("toegewezenAanActoren", [])
    return {"toegewezenAanActor": actors[0] if actors else {"uuid": None}, "toegewezenAanActoren": actors}


def _partij(related: RelatedObjects, record: Record, body: Body) -> Body:
    acting = related.referring("Vertegenwoordigende partij", record)
    represented_ids = [one.references["Vertegenwoordigde partij"][0] for one in acting]
    relations = [one for one in related.referring("partij", record) if one.type == "Categorie-relatie"]
    identifiers = related.referring("Identificeerde partij", record)
    return {
        "vertegenwoordigden": [_link(related, "Partij", identity) for identity in represented_ids],
        "categorieRelaties": [_categorised(related, one) for one in relations],
        "partijIdentificatoren": [related.object(one.type, one.id) for one in identifiers],
        "partijIdentificatie": _named(record, body["partijIdentificatie"]),
    }


def _named(record: Record, part: Body | None) -> Body | None:
    if part is None or "contactnaam" not in part:
        return part
    own = {"uuid": record.id} if "werkteVoorPartij" in part else {}
    return {**own, **part, "volledigeNaam": _full_name(part["contactnaam"])}


def _categorised(related: RelatedObjects, relation: Record) -> Body:
    whole = related.object(relation.type, relation.id)
    category = whole["categorie"]
    return {
        **_link(related, relation.type, relation.id),
        "categorieNaam": None if category is None else category["naam"],
        "beginDatum": whole["beginDatum"],
        "eindDatum": whole["eindDatum"],
    }


def _categorie_relatie(related: RelatedObjects, _: Record, body: Body) -> Body:
    category = body["categorie"]
    if category is None:
        return {}
    return {"categorie": {**category, "naam": related.object("Categorie", category["uuid"]).get("naam", "")}}


def _full_name(name: Mapping[str, str]) -> str:
    parts: Sequence[str] = (name["voornaam"] or name["voorletters"], name["voorvoegselAchternaam"], name["achternaam"])
    return " ".join(part for part in parts if part)


COMPUTED: Mapping[str, Computed] = {
    "Klantcontact": _klantcontact,
    "Betrokkene": _betrokkene,
    "Interne taak": _interne_taak,
    "Partij": _partij,
    "Categorie-relatie": _categorie_relatie,
}
