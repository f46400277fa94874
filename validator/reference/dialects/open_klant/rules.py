"""What Open Klant refuses beyond what its document says, and how it reads a request."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from validator.profile.model import ObjectBinding
from validator.reference.dialects.dialect import Body, Input
from validator.reference.dialects.open_klant.countries import COUNTRIES
from validator.reference.store import UNTRANSLATED
from validator.reference.violations import Violation

Rule = Callable[[Input], Iterator[Violation]]

WHOLE = re.compile(r"-?[0-9]+")
URL = re.compile(r"https?://[^\s/]+\S*", re.IGNORECASE)

VESTIGINGSNUMMER = 12
"""Digits of a vestigingsnummer."""

LISTS = {"digitaleAdressen": "Digitaal adres", "rekeningnummers": "Rekeningnummer"}
"""The lists of a partij in a request, with the type of the objects that they name."""

OWNERS = {"digitaleAdressen": "Verstrekt door partij", "rekeningnummers": "partij"}
"""The reference by which the objects in a list name the partij."""

PREFERRED = {
    "voorkeursDigitaalAdres": ("digitaleAdressen", "Voorkeurs digitaal adres"),
    "voorkeursRekeningnummer": ("rekeningnummers", "voorkeursRekeningnummer"),
}
"""Properties of a partij that name one of the objects in a list of it, with that list and the attribute."""


def rewritten(bound: ObjectBinding, method: str, body: Body) -> Body:
    """A request body in the words of the profile: one actor of a taak is a list of one."""
    del method
    if bound.object_type.name != "Interne taak" or "toegewezenAanActor" not in body:
        return body
    rest = {name: value for name, value in body.items() if name != "toegewezenAanActor"}
    return {"toegewezenAanActoren": [body["toegewezenAanActor"]], **rest}


def violations(given: Input) -> Iterator[Violation]:
    """What the registry refuses in a request that its document allows."""
    rules = DELETIONS if given.method == "DELETE" else RULES
    for rule in rules.get(given.bound.object_type.name, ()):
        yield from rule(given)


def _violation(name: str, reason: str, code: str = "invalid") -> Violation:
    return Violation(name, "registry", None, name, code, reason)


def _numbers(given: Input) -> Iterator[Violation]:
    for attribute, name in (("Nummer", "nummer"), ("referentienummer", "referentienummer")):
        text = given.content.facts.get(attribute)
        if text and WHOLE.fullmatch(str(text)) is None:
            yield _violation(name, "Dit is geen geheel getal.")


def _subject_is_url(given: Input) -> Iterator[Violation]:
    text = str(given.content.facts.get("hoofdOnderwerpType", ""))
    if text and URL.fullmatch(text) is None:
        yield _violation("hoofdOnderwerpType", "Dit is geen geldige URL.")


def _countries(given: Input) -> Iterator[Violation]:
    for group in ("Bezoekadres", "Correspondentieadres"):
        land = given.content.facts.get(f"{group}/Land")
        code = land.get(UNTRANSLATED) if isinstance(land, Mapping) else None
        if code is not None and code not in COUNTRIES:
            yield _violation(f"{group.lower()}.land", "Dit is geen land volgens ISO 3166-1.")


def _no_action_after_success(given: Input) -> Iterator[Violation]:
    facts = given.content.facts
    acted = facts.get("Verdere actie ondernomen") == "Ja"
    if acted and facts.get("Indicatie contact gelukt") == "Ja":
        reason = "Na een gelukt contact is er geen verdere actie."
        yield _violation("nonFieldErrors", reason, "no-further-action-when-contact-succesful")


def _not_itself(given: Input) -> Iterator[Violation]:
    references = given.content.references
    if references.get("Vertegenwoordigende partij") == references.get("Vertegenwoordigde partij"):
        yield _violation("vertegenwoordigdePartij", "Een partij vertegenwoordigt niet zichzelf.")


def _default_of_a_partij(given: Input) -> Iterator[Violation]:
    is_default = given.content.facts.get("Indicatie standaardadres") == "Ja"
    if is_default and "Verstrekt door partij" not in given.content.references:
        yield _violation("isStandaardAdres", "Alleen een adres van een partij kan het standaardadres zijn.")


def _one_way_to_assign(given: Input) -> Iterator[Violation]:
    if {"toegewezenAanActor", "toegewezenAanActoren"} <= set(given.body):
        yield _violation("nonFieldErrors", "Stuur toegewezenAanActor of toegewezenAanActoren, niet allebei.")


def _below_a_kvk_number(given: Input) -> Iterator[Violation]:
    facts, references = given.content.facts, given.content.references
    if facts.get("Soort object-ID") != "Vestigingsnummer" or "subIdentificatorVan" not in given.bound.bindings:
        return
    above = given.store.get("Partij-identificator", *references.get("subIdentificatorVan", [""]))
    if above is None or above.facts.get("Soort object-ID") != "KVK-nummer":
        yield _violation("subIdentificatorVan", "Een vestigingsnummer valt onder de identificator van een kvk_nummer.")
    number = str(facts.get("Object-ID", ""))
    if number and not (number.isascii() and number.isdigit() and len(number) == VESTIGINGSNUMMER):
        yield _violation("partijIdentificator.objectId", "Een vestigingsnummer heeft twaalf cijfers.")


def _kind_with_parts_below(given: Input) -> Iterator[Violation]:
    """The kind of an identificator stays while others are below it."""
    record, facts = given.record, given.content.facts
    if record is None or record.facts.get("Soort object-ID") == facts.get("Soort object-ID"):
        return
    if given.store.referring("subIdentificatorVan", record.id):
        reason = "Er vallen andere identificatoren onder deze."
        yield _violation("partijIdentificator.codeSoortObjectId", reason)


def _listed_exist(given: Input) -> Iterator[Violation]:
    for name, object_type in LISTS.items():
        for number, identity in enumerate(listed(given.body, name)):
            if given.store.get(object_type, identity) is None:
                yield _violation(f"{name}.{number}.uuid", f"{object_type} object bestaat niet.")


def _preferred_is_listed(given: Input) -> Iterator[Violation]:
    for name, (list_name, attribute) in PREFERRED.items():
        for identity in given.content.references.get(attribute, ()):
            if name in given.body and identity not in _linked(given, list_name):
                yield _violation(name, f"Dit hoort bij de {list_name} van de partij.")


def _linked(given: Input, list_name: str) -> list[str]:
    """The ids in a list of the partij as it will be."""
    if given.record is None or list_name in given.body:
        return list(listed(given.body, list_name))
    reference, object_type = OWNERS[list_name], LISTS[list_name]
    return [one.id for one in given.store.referring(reference, given.record.id) if one.type == object_type]


def _employer_is_organisation(given: Input) -> Iterator[Violation]:
    for identity in given.content.references.get("Werkte voor partij", ()):
        employer = given.store.get("Partij", identity)
        if employer is not None and employer.facts.get("Soort partij") != "Organisatie":
            yield _violation(
                "partijIdentificatie.werkteVoorPartij.uuid", "Dit is geen partij van de soort organisatie."
            )


def _owner_is_left_out(given: Input) -> Iterator[Violation]:
    """The identificatoren in the registration of a partij do not name the partij."""
    if given.method != "POST":
        return
    for item in given.body.get("partijIdentificatoren") or ():
        if isinstance(item, Mapping) and item.get("identificeerdePartij"):
            yield _violation(
                "partijIdentificatoren.identificeerdePartij", "De partij wordt door het register ingevuld."
            )


def listed(body: Mapping[str, Any], name: str) -> Iterator[str]:
    """The ids of the objects in a list of references."""
    return (str(one["uuid"]) for one in body.get(name) or () if isinstance(one, Mapping) and "uuid" in one)


def _nothing_below(given: Input) -> Iterator[Violation]:
    if given.record is not None and given.store.referring("subIdentificatorVan", given.record.id):
        yield _violation("nonFieldErrors", "Er vallen andere identificatoren onder deze.")


DELETIONS: Mapping[str, tuple[Rule, ...]] = {"Partij-identificator": (_nothing_below,)}
RULES: Mapping[str, tuple[Rule, ...]] = {
    "Klantcontact": (_numbers, _subject_is_url, _no_action_after_success),
    "Betrokkene": (_countries,),
    "Vertegenwoordiging": (_not_itself,),
    "Digitaal adres": (_default_of_a_partij,),
    "Interne taak": (_numbers, _one_way_to_assign),
    "Partij-identificator": (_below_a_kvk_number, _kind_with_parts_below),
    "Partij": (
        _numbers,
        _countries,
        _listed_exist,
        _preferred_is_listed,
        _employer_is_organisation,
        _owner_is_left_out,
    ),
}
