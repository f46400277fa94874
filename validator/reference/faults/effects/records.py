"""Effects on the store when a record is inserted: each gets the store and the record."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any

from validator.reference.faults.names import (
    BETROKKENE,
    DIGITAAL_ADRES,
    GEVRAAGDE_HANDELING,
    IDENTIFICEERDE_PARTIJ,
    INTERNE_TAAK,
    KANAAL,
    KLANTCONTACT,
    NUMMER,
    ONTSTAAN_UIT_KLANTCONTACT,
    PARTIJ,
    SOORT_PARTIJ,
    STATUS,
    VERSTREKT_DOOR_BETROKKENE,
    VERSTREKT_DOOR_PARTIJ,
)
from validator.reference.store import Record, Store

RecordEffect = Callable[[Store, Record], None]
"""What is written in the store besides the record that was inserted, or instead of it."""

PairEffect = Callable[[Store, Record, Record], None]
"""The same for the first record of a pair, and the second one that was inserted later."""


def set_facts(store: Store, record: Record, facts: Mapping[str, Any]) -> None:
    """Overwrite plain attributes of a stored record. facts: by attribute; None takes the attribute away."""
    merged = {**record.facts, **facts}
    store.update(record.id, {name: value for name, value in merged.items() if value is not None}, record.references)


def set_reference(store: Store, record: Record, attribute: str, target: str | None) -> None:
    """Overwrite a reference of a stored record. target: id of the object it refers to, None for no reference."""
    references = {name: list(ids) for name, ids in record.references.items() if name != attribute}
    store.update(record.id, record.facts, references if target is None else {**references, attribute: [target]})


def refer_to_copy(attribute: str, target: str) -> RecordEffect:
    """Let the record refer by this attribute to copies of the objects that it refers to. target: their type."""

    def effect(store: Store, record: Record) -> None:
        found = (store.get(target, identity) for identity in record.references.get(attribute, ()))
        copied = [one.id for one in copies(store, [one for one in found if one is not None])]
        store.update(record.id, record.facts, {**record.references, **({attribute: copied} if copied else {})})

    return effect


def copies(store: Store, records: list[Record]) -> list[Record]:
    """Other objects, newly stored, that are equal to these in everything but their id."""
    return [store.insert(one.type, one.facts, one.references) for one in records]


def others_with_reference(store: Store, record: Record, attribute: str) -> list[Record]:
    """The other records of the same type that refer by this attribute to the same object, the oldest first."""
    return [
        other
        for owner in record.references.get(attribute, ())
        for other in store.referring(attribute, owner)
        if other.type == record.type and other.id != record.id
    ]


def partij_of(store: Store, betrokkene: Record) -> Record | None:
    """The partij that a betrokkene refers to."""
    ids = betrokkene.references.get(PARTIJ)
    return store.get(PARTIJ, ids[0]) if ids else None


def delete(store: Store, record: Record) -> None:
    """Delete the record."""
    store.delete(record.id)


def delete_others(attribute: str) -> RecordEffect:
    """Delete the other records of the same type that refer by this attribute to the same object."""

    def effect(store: Store, record: Record) -> None:
        for other in others_with_reference(store, record, attribute):
            store.delete(other.id)

    return effect


def insert_again(store: Store, record: Record) -> None:
    """Insert the record a second time, under another id."""
    store.insert(record.type, record.facts, record.references)


def insert_interne_taak(store: Store, klantcontact: Record) -> None:
    """Insert an interne taak of the klantcontact."""
    facts = {STATUS: "Te doen", GEVRAAGDE_HANDELING: "Nabellen"}
    store.insert(INTERNE_TAAK, facts, {ONTSTAAN_UIT_KLANTCONTACT: [klantcontact.id]})


def insert_partij_of_betrokkene(store: Store, betrokkene: Record) -> Record:
    """Insert a partij with the name of the betrokkene; returns the partij."""
    name = {attribute: value for attribute, value in betrokkene.facts.items() if attribute.startswith("Persoonsnaam")}
    return store.insert(PARTIJ, {SOORT_PARTIJ: "Persoon", **name}, {})


def insert_partij_with(group: str) -> RecordEffect:
    """Insert a partij with the attributes of this group of a betrokkene that has any, but without its name."""

    def effect(store: Store, betrokkene: Record) -> None:
        facts = {name: value for name, value in betrokkene.facts.items() if name.startswith(f"{group}/")}
        if facts:
            store.insert(PARTIJ, {SOORT_PARTIJ: "Persoon", **facts}, {})

    return effect


def only_of(attribute: str, value: str, effect: RecordEffect) -> RecordEffect:
    """The effect for records with this value of an attribute."""

    def limited(store: Store, record: Record) -> None:
        if record.facts.get(attribute) == value:
            effect(store, record)

    return limited


def with_reference(attribute: str, effect: RecordEffect) -> RecordEffect:
    """The effect for records that refer to something by this attribute."""

    def limited(store: Store, record: Record) -> None:
        if record.references.get(attribute):
            effect(store, record)

    return limited


def forget(attribute: str) -> RecordEffect:
    """Let the record refer to nothing by this attribute."""

    def effect(store: Store, record: Record) -> None:
        set_reference(store, record, attribute, None)

    return with_reference(attribute, effect)


def insert_adres_of_new_partij(store: Store, digitaal_adres: Record) -> None:
    """Insert a partij, and the same adres for it, unless the adres is one of a partij."""
    if not digitaal_adres.references.get(VERSTREKT_DOOR_PARTIJ):
        partij = store.insert(PARTIJ, {SOORT_PARTIJ: "Persoon"}, {})
        store.insert(DIGITAAL_ADRES, digitaal_adres.facts, {VERSTREKT_DOOR_PARTIJ: [partij.id]})


def refer_to_new_partij(store: Store, betrokkene: Record) -> None:
    """Let a betrokkene without a partij refer to a new one with its name."""
    if not betrokkene.references.get(PARTIJ):
        set_reference(store, betrokkene, PARTIJ, insert_partij_of_betrokkene(store, betrokkene).id)


def refer_to_partij_with_same_adres(store: Store, digitaal_adres: Record) -> None:
    """Let the betrokkene of the digitaal adres refer to the partij that has the same adres."""
    for other in store.all(DIGITAAL_ADRES):
        if other.references.get(VERSTREKT_DOOR_PARTIJ) and other.facts["Adres"] == digitaal_adres.facts["Adres"]:
            for identity in digitaal_adres.references.get(VERSTREKT_DOOR_BETROKKENE, ()):
                betrokkene = store.get(BETROKKENE, identity)
                if betrokkene is not None:
                    set_reference(store, betrokkene, PARTIJ, other.references[VERSTREKT_DOOR_PARTIJ][0])


def refer_to_other_klantcontact(attribute: str) -> RecordEffect:
    """Let the record refer by this attribute to a new klantcontact."""

    def effect(store: Store, record: Record) -> None:
        facts = {KANAAL: "Telefoon", NUMMER: str(uuid.uuid4().int)[:9]}
        set_reference(store, record, attribute, store.insert(KLANTCONTACT, facts, {}).id)

    return effect


def copy_name_of_partij(store: Store, betrokkene: Record) -> None:
    """Give a betrokkene without a name that of its partij."""
    partij = partij_of(store, betrokkene)
    if partij is not None and not any(name.startswith("Persoonsnaam") for name in betrokkene.facts):
        name = {attribute: value for attribute, value in partij.facts.items() if attribute.startswith("Persoonsnaam")}
        set_facts(store, betrokkene, name)


def copy_digitale_adressen_of_partij(store: Store, betrokkene: Record) -> None:
    """Give the betrokkene the digitale adressen of its partij."""
    partij = partij_of(store, betrokkene)
    for adres in store.referring(VERSTREKT_DOOR_PARTIJ, partij.id) if partij is not None else ():
        store.insert(DIGITAAL_ADRES, adres.facts, {VERSTREKT_DOOR_BETROKKENE: [betrokkene.id]})


def set_facts_of_identified_partij(facts: Mapping[str, Any]) -> RecordEffect:
    """Overwrite plain attributes of the partij that a partij-identificator identifies."""

    def effect(store: Store, identificator: Record) -> None:
        partij = store.get(PARTIJ, identificator.references[IDENTIFICEERDE_PARTIJ][0])
        if partij is not None:
            set_facts(store, partij, facts)

    return effect


def increment_stored_number(store: Store, record: Record) -> None:
    """Store the next Nummer."""
    set_facts(store, record, {NUMMER: str(int(record.facts[NUMMER]) + 1)})


def set_fact_of_second(attribute: str, value: Any) -> PairEffect:
    """Overwrite a plain attribute of the second record."""
    return lambda store, _, second: set_facts(store, second, {attribute: value})


def copy_from_first(attribute: str) -> PairEffect:
    """Give the second record the value or the references that the first one has in this attribute."""

    def effect(store: Store, first: Record, second: Record) -> None:
        store.update(
            second.id,
            {**second.facts, **{name: value for name, value in first.facts.items() if name == attribute}},
            {**second.references, **{name: list(ids) for name, ids in first.references.items() if name == attribute}},
        )

    return effect
