"""Faults against BT Basisterminologie."""

from __future__ import annotations

from datetime import datetime, timedelta

from validator.reference.faults.effects.records import (
    copy_digitale_adressen_of_partij,
    delete,
    partij_of,
    refer_to_other_klantcontact,
    set_facts,
    set_facts_of_identified_partij,
    set_reference,
)
from validator.reference.faults.effects.searches import omit_oldest_by
from validator.reference.faults.effects.values import (
    constant,
    delay_timestamp,
    empty,
    equals,
    fill_empty,
    is_filled,
    lowercase_first_letter,
    replace_value,
)
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ACTOR,
    ACTOR_KLANTCONTACT,
    BETROKKEN_BIJ_KLANTCONTACT,
    BETROKKENE,
    BIJLAGE,
    DIGITAAL_ADRES,
    INFORMATIEMODEL_2024,
    KANAAL,
    KLANTCONTACT,
    OBJECTIDENTIFICATOR_OBJECT_ID,
    OBJECTIDENTIFICATOR_REGISTER,
    ONDERWERPOBJECT,
    OPEN_KLANT,
    PARTIJ,
    PARTIJ_IDENTIFICATOR,
    PERSOONSNAAM_ACHTERNAAM,
    PLAATSGEVONDEN_OP,
    SOORT_ACTOR,
    SOORT_PARTIJ,
    VERSTREKT_DOOR_BETROKKENE,
    VERSTREKT_DOOR_PARTIJ,
    VNG_CRUD,
    VOORKEURSTAAL,
    WAS_KLANTCONTACT,
    WAS_ONDERWERP_VAN_KLANTCONTACT,
    WERKTE_VOOR_PARTIJ,
)
from validator.reference.faults.operators.records import on_insert
from validator.reference.faults.operators.representations import add_property, show_value
from validator.reference.faults.operators.requests import refuse_value, store_value
from validator.reference.faults.operators.searches import on_search
from validator.reference.store import Record, Store


def postpone_second_of_moment(store: Store, klantcontact: Record) -> None:
    """Store a klantcontact a minute later, if another one took place at the same moment."""
    moment = klantcontact.facts[PLAATSGEVONDEN_OP]
    others = [one for one in store.all(KLANTCONTACT) if one.id != klantcontact.id]
    if any(one.facts.get(PLAATSGEVONDEN_OP) == moment for one in others):
        later = datetime.fromisoformat(moment) + timedelta(minutes=1)
        set_facts(store, klantcontact, {PLAATSGEVONDEN_OP: later.isoformat()})


def refer_to_partij_of_betrokkene(store: Store, digitaal_adres: Record) -> None:
    """Let a digitaal adres of a betrokkene refer to the partij of the betrokkene too."""
    for identity in digitaal_adres.references.get(VERSTREKT_DOOR_BETROKKENE, ()):
        betrokkene = store.get(BETROKKENE, identity)
        partij = None if betrokkene is None else partij_of(store, betrokkene)
        if partij is not None:
            set_reference(store, digitaal_adres, VERSTREKT_DOOR_PARTIJ, partij.id)


def refer_to_own_klantcontact(store: Store, onderwerpobject: Record) -> None:
    """Let an onderwerpobject refer as the earlier klantcontact to the later one."""
    if onderwerpobject.references.get(WAS_KLANTCONTACT):
        own = onderwerpobject.references[WAS_ONDERWERP_VAN_KLANTCONTACT][0]
        set_reference(store, onderwerpobject, WAS_KLANTCONTACT, own)


FAULTS = [
    Fault(
        id="betrokkene-van-ander-contact",
        requirement="BT-R1",
        description="Een betrokkene komt bij een ander klantcontact terecht.",
        profile=OPEN_KLANT,
        insertion=on_insert(BETROKKENE, refer_to_other_klantcontact(BETROKKEN_BIJ_KLANTCONTACT)),
    ),
    Fault(
        id="klantcontact-zonder-actor",
        requirement="BT-R2",
        description="Een koppeling met een actor wordt bevestigd en niet bewaard.",
        profile=VNG_CRUD,
        spreads="een actor-klantcontact wordt niet bewaard, zodat er niets op te vragen is",
        after_insertion=on_insert(ACTOR_KLANTCONTACT, delete),
    ),
    Fault(
        id="een-klantcontact-per-moment",
        requirement="BT-R3",
        description="Een tweede klantcontact op hetzelfde moment schuift een minuut op.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        insertion=on_insert(KLANTCONTACT, postpone_second_of_moment),
    ),
    Fault(
        id="post-is-geen-kanaal",
        requirement="BT-R4",
        description="Een klantcontact per post wordt geweigerd.",
        profile=VNG_CRUD,
        subtle=True,
        refusal=refuse_value(KLANTCONTACT, KANAAL, equals("Post")),
    ),
    Fault(
        id="klantcontact-schuift-op",
        requirement="BT-R6",
        description="Een opgevraagd klantcontact vond een dag later plaats.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(KLANTCONTACT, PLAATSGEVONDEN_OP, delay_timestamp(days=1), methods=["GET"]),
    ),
    Fault(
        id="bijlage-altijd-uit-een-register",
        requirement="BT-R7",
        description="Elke bijlage komt uit hetzelfde register.",
        profile=OPEN_KLANT,
        request_values=store_value(BIJLAGE, OBJECTIDENTIFICATOR_REGISTER, constant("017")),
    ),
    Fault(
        id="geen-eerder-klantcontact",
        requirement="BT-R8",
        description="Een eerder klantcontact als onderwerp wordt geweigerd.",
        profile=OPEN_KLANT,
        refusal=refuse_value(ONDERWERPOBJECT, WAS_KLANTCONTACT, is_filled),
    ),
    Fault(
        id="adres-van-partij-overgenomen",
        requirement="BT-R9",
        description="Een betrokkene krijgt de digitale adressen van zijn partij.",
        profile=VNG_CRUD,
        insertion=on_insert(BETROKKENE, copy_digitale_adressen_of_partij),
    ),
    Fault(
        id="adres-ook-van-partij",
        requirement="BT-R10",
        description="Een afwijkend telefoonnummer komt ook bij de partij.",
        profile=VNG_CRUD,
        insertion=on_insert(DIGITAAL_ADRES, refer_to_partij_of_betrokkene),
    ),
    Fault(
        id="klantcontact-met-opvolging",
        requirement="BT-R12",
        description="Een opgevraagd klantcontact zegt welke opvolging het kreeg.",
        profile=VNG_CRUD,
        subtle=True,
        representation=add_property(KLANTCONTACT, "/opvolging", None, methods=["GET"]),
    ),
    Fault(
        id="onderwerp-van-zichzelf",
        requirement="BT-R13",
        description="Het nieuwe klantcontact is zijn eigen onderwerp.",
        profile=OPEN_KLANT,
        insertion=on_insert(ONDERWERPOBJECT, refer_to_own_klantcontact),
    ),
    Fault(
        id="zaaknummer-kleine-beginletter",
        requirement="BT-R14",
        description="De eerste letter van een zaaknummer wordt klein.",
        profile=VNG_CRUD,
        subtle=True,
        request_values=store_value(ONDERWERPOBJECT, OBJECTIDENTIFICATOR_OBJECT_ID, lowercase_first_letter),
    ),
    Fault(
        id="voorkeurstaal-verzonnen",
        requirement="BT-R15",
        description="Een partij zonder voorkeurstaal krijgt er een.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(PARTIJ, VOORKEURSTAAL, fill_empty("Nederlands")),
    ),
    Fault(
        id="oudste-adres-van-partij-onvindbaar",
        requirement="BT-R16",
        description="Van meer adressen van een partij wordt het oudste niet gevonden.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=on_search(DIGITAAL_ADRES, omit_oldest_by(VERSTREKT_DOOR_PARTIJ)),
    ),
    Fault(
        id="organisatie-geweigerd",
        requirement="BT-R18",
        description="Een partij die een organisatie is wordt geweigerd.",
        profile=VNG_CRUD,
        subtle=True,
        refusal=refuse_value(PARTIJ, SOORT_PARTIJ, equals("Organisatie")),
    ),
    Fault(
        id="contactpersoon-wordt-persoon",
        requirement="BT-R19",
        description="Een contactpersoon wordt als persoon vastgelegd.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(PARTIJ, SOORT_PARTIJ, replace_value("Contactpersoon", by="Persoon")),
    ),
    Fault(
        id="naam-uit-de-basisregistratie",
        requirement="BT-R20",
        description="Een burgerservicenummer brengt de naam uit de basisregistratie mee.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        insertion=on_insert(PARTIJ_IDENTIFICATOR, set_facts_of_identified_partij({PERSOONSNAAM_ACHTERNAAM: "Lestari"})),
    ),
    Fault(
        id="automaat-is-medewerker",
        requirement="BT-R21",
        description="Een geautomatiseerde actor wordt als medewerker vastgelegd.",
        profile=VNG_CRUD,
        subtle=True,
        request_values=store_value(ACTOR, SOORT_ACTOR, replace_value("Geautomatiseerde actor", by="Medewerker")),
    ),
    Fault(
        id="contactpersoon-zonder-organisatie",
        requirement="BT-R22",
        description="Voor wie een contactpersoon werkt gaat verloren.",
        profile=OPEN_KLANT,
        request_values=store_value(PARTIJ, WERKTE_VOOR_PARTIJ, empty),
    ),
]
