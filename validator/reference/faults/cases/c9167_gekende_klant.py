"""Faults against C9167 Terugbelverzoek van een gekende klant: varianten B en C."""

from __future__ import annotations

from validator.reference.faults.effects.records import (
    copy_digitale_adressen_of_partij,
    copy_name_of_partij,
    forget,
    others_with_reference,
    partij_of,
    set_facts,
    set_reference,
)
from validator.reference.faults.effects.searches import omit_newest_by
from validator.reference.faults.effects.values import empty, replace_value
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    BETROKKEN_BIJ_KLANTCONTACT,
    BETROKKENE,
    IDENTIFICEERDE_PARTIJ,
    INFORMATIEMODEL_2024,
    OBJECT_ID,
    OPEN_KLANT,
    PARTIJ,
    PARTIJ_IDENTIFICATOR,
    PERSOONSNAAM_ACHTERNAAM,
    PERSOONSNAAM_VOORNAAM,
    SOORT_PARTIJ,
    VNG_CRUD,
    VOORKEURSTAAL,
)
from validator.reference.faults.operators.records import on_insert
from validator.reference.faults.operators.requests import skip_rule, store_value
from validator.reference.faults.operators.searches import on_search
from validator.reference.store import Record, Store


def insert_namesake_of_partij(store: Store, betrokkene: Record) -> None:
    """Insert a copy of the partij of the betrokkene, without a partij-identificator."""
    partij = partij_of(store, betrokkene)
    if partij is not None:
        store.insert(PARTIJ, partij.facts, {})


def complete_name_from_partij(store: Store, betrokkene: Record) -> None:
    """Give a betrokkene with only a voornaam the achternaam of its partij."""
    partij = partij_of(store, betrokkene)
    has_only_first = PERSOONSNAAM_VOORNAAM in betrokkene.facts and PERSOONSNAAM_ACHTERNAAM not in betrokkene.facts
    if partij is not None and has_only_first:
        set_facts(store, betrokkene, {PERSOONSNAAM_ACHTERNAAM: partij.facts[PERSOONSNAAM_ACHTERNAAM]})


def copy_voornaam_to_partij(store: Store, betrokkene: Record) -> None:
    """Give the partij the voornaam of the betrokkene."""
    partij = partij_of(store, betrokkene)
    if partij is not None and PERSOONSNAAM_VOORNAAM in betrokkene.facts:
        set_facts(store, partij, {PERSOONSNAAM_VOORNAAM: betrokkene.facts[PERSOONSNAAM_VOORNAAM]})


def insert_partij_again(store: Store, betrokkene: Record) -> None:
    """Insert a copy of the partij of the betrokkene, with copies of its partij-identificatoren."""
    partij = partij_of(store, betrokkene)
    if partij is not None:
        copy = store.insert(PARTIJ, partij.facts, {})
        for identificator in store.referring(IDENTIFICEERDE_PARTIJ, partij.id):
            store.insert(PARTIJ_IDENTIFICATOR, identificator.facts, {IDENTIFICEERDE_PARTIJ: [copy.id]})


def refer_to_oldest_partij(store: Store, betrokkene: Record) -> None:
    """Let the betrokkene refer to the oldest partij, if there is more than one."""
    ids = [one.id for one in store.all(PARTIJ)]
    if betrokkene.references.get(PARTIJ) and len(ids) > 1:
        set_reference(store, betrokkene, PARTIJ, ids[-1])


def copy_partij_to_other_betrokkenen(store: Store, betrokkene: Record) -> None:
    """Let the other betrokkenen of the klantcontact refer to the same partij."""
    if betrokkene.references.get(PARTIJ):
        for other in others_with_reference(store, betrokkene, BETROKKEN_BIJ_KLANTCONTACT):
            set_reference(store, other, PARTIJ, betrokkene.references[PARTIJ][0])


FAULTS = [
    Fault(
        id="nieuwste-bsn-onvindbaar",
        requirement="C9167-R24",
        description="Zoeken op burgerservicenummer mist de nieuwste partij-identificator.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(PARTIJ_IDENTIFICATOR, omit_newest_by(OBJECT_ID)),
    ),
    Fault(
        id="partij-losgelaten",
        requirement="C9167-R25",
        description="De verwijzing van betrokkene naar partij gaat verloren.",
        profile=INFORMATIEMODEL_2024,
        insertion=on_insert(BETROKKENE, forget(PARTIJ)),
    ),
    Fault(
        id="naam-overgenomen",
        requirement="C9167-R26",
        description="De naam van de partij wordt bij de betrokkene gezet.",
        profile=INFORMATIEMODEL_2024,
        insertion=on_insert(BETROKKENE, copy_name_of_partij),
    ),
    Fault(
        id="adres-overgenomen",
        requirement="C9167-R27",
        description="De digitale adressen van de partij worden bij de betrokkene gezet.",
        profile=INFORMATIEMODEL_2024,
        insertion=on_insert(BETROKKENE, copy_digitale_adressen_of_partij),
    ),
    Fault(
        id="naam-aangevuld",
        requirement="C9167-R28",
        description="Een onvolledige naam wordt aangevuld met die van de partij.",
        profile=VNG_CRUD,
        subtle=True,
        insertion=on_insert(BETROKKENE, complete_name_from_partij),
    ),
    Fault(
        id="partij-bijgewerkt",
        requirement="C9167-R29",
        description="Een afwijkende voornaam wordt ook bij de partij gezet.",
        profile=OPEN_KLANT,
        subtle=True,
        insertion=on_insert(BETROKKENE, copy_voornaam_to_partij),
    ),
    Fault(
        id="tweede-partij",
        requirement="C9167-R30",
        description="Bij elke gekende betrokkene ontstaat een tweede partij.",
        profile=INFORMATIEMODEL_2024,
        insertion=on_insert(BETROKKENE, insert_partij_again),
    ),
    Fault(
        id="tweede-partij-zonder-nummer",
        requirement="C9167-R30",
        description="Bij elke gekende betrokkene ontstaat een tweede partij van dezelfde naam.",
        profile=INFORMATIEMODEL_2024,
        insertion=on_insert(BETROKKENE, insert_namesake_of_partij),
    ),
    Fault(
        id="onbekende-partij",
        requirement="C9167-R31",
        description="Een betrokkene mag verwijzen naar een partij die niet bestaat.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(BETROKKENE, PARTIJ, "reference"),
    ),
    Fault(
        id="partij-is-organisatie",
        requirement="C9167-R32",
        description="Een persoon wordt als organisatie vastgelegd.",
        profile=VNG_CRUD,
        subtle=True,
        request_values=store_value(PARTIJ, SOORT_PARTIJ, replace_value("Persoon", by="Organisatie")),
    ),
    Fault(
        id="voorkeurstaal-verloren",
        requirement="C9167-R33",
        description="De voorkeurstaal gaat verloren.",
        profile=OPEN_KLANT,
        request_values=store_value(PARTIJ, VOORKEURSTAAL, empty),
    ),
    Fault(
        id="oudste-partij",
        requirement="C9167-R34",
        description="De betrokkene verwijst naar de oudste partij in plaats van de genoemde.",
        profile=INFORMATIEMODEL_2024,
        insertion=on_insert(BETROKKENE, refer_to_oldest_partij),
    ),
    Fault(
        id="identificator-los",
        requirement="C9167-R35",
        description="De partij-identificator verwijst niet naar zijn partij.",
        profile=OPEN_KLANT,
        request_values=store_value(PARTIJ_IDENTIFICATOR, IDENTIFICEERDE_PARTIJ, empty),
    ),
    Fault(
        id="partij-blijft-plakken",
        requirement="C9167-R36",
        description="Ook de ongekende betrokkene bij hetzelfde klantcontact krijgt de partij.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        insertion=on_insert(BETROKKENE, copy_partij_to_other_betrokkenen),
    ),
]
