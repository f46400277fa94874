"""Faults against C1199 Klant stelt een vraag per e-mail aan het algemene adres van de gemeente."""

from __future__ import annotations

from validator.reference.faults.effects.records import (
    delete_others,
    refer_to_new_partij,
    refer_to_partij_with_same_adres,
    set_facts,
)
from validator.reference.faults.effects.updates import drop_attributes
from validator.reference.faults.effects.values import (
    constant,
    delay_moment,
    drop_last_character,
    fill_empty,
    replace_value,
)
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ACTOR,
    BETROKKEN_BIJ_KLANTCONTACT,
    BETROKKENE,
    BIJLAGE,
    DIGITAAL_ADRES,
    GEVRAAGDE_HANDELING,
    INDICATIE_CONTACT_GELUKT,
    INFORMATIEMODEL_2023,
    INFORMATIEMODEL_2024,
    INHOUD,
    INITIATOR,
    INTERNE_TAAK,
    KANAAL,
    KLANTCONTACT,
    ONDERWERP,
    OPEN_KLANT,
    PERSOONSNAAM_ACHTERNAAM,
    PLAATSGEVONDEN_OP,
    ROL,
    SOORT_ACTOR,
    SOORT_DIGITAAL_ADRES,
    TAAL,
    VERTROUWELIJK,
    VNG_CRUD,
    WAS_BIJLAGE_VAN_KLANTCONTACT,
)
from validator.reference.faults.operators.records import on_insert, on_update
from validator.reference.faults.operators.requests import store_value
from validator.reference.store import Record, Store


def prepend_onderwerp_to_inhoud(store: Store, klantcontact: Record) -> None:
    """Store the Inhoud with the Onderwerp before it."""
    if INHOUD in klantcontact.facts:
        text = f"{klantcontact.facts.get(ONDERWERP, '')}: {klantcontact.facts[INHOUD]}"
        set_facts(store, klantcontact, {INHOUD: text})


def insert_betrokkene(store: Store, klantcontact: Record) -> None:
    """Insert a betrokkene of the klantcontact."""
    store.insert(BETROKKENE, {ROL: "Klant"}, {BETROKKEN_BIJ_KLANTCONTACT: [klantcontact.id]})


FAULTS = [
    Fault(
        id="onderwerp-in-inhoud",
        requirement="C1199-R2",
        description="Het onderwerp komt ook voor de inhoud te staan.",
        profile=INFORMATIEMODEL_2024,
        insertion=on_insert(KLANTCONTACT, prepend_onderwerp_to_inhoud),
    ),
    Fault(
        id="e-mail-wordt-telefoon",
        requirement="C1199-R3",
        description="Een klantcontact per e-mail gaat per telefoon.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_values=store_value(KLANTCONTACT, KANAAL, replace_value("E-mail", by="Telefoon")),
    ),
    Fault(
        id="contact-nooit-gelukt",
        requirement="C1199-R4",
        description="Geen klantcontact is gelukt.",
        profile=VNG_CRUD,
        request_values=store_value(KLANTCONTACT, INDICATIE_CONTACT_GELUKT, constant("Nee")),
    ),
    Fault(
        id="taal-vanzelf",
        requirement="C1199-R5",
        description="Een lege taal wordt Nederlands.",
        profile=VNG_CRUD,
        subtle=True,
        request_values=store_value(KLANTCONTACT, TAAL, fill_empty("Nederlands")),
    ),
    Fault(
        id="vertrouwelijk-vanzelf",
        requirement="C1199-R6",
        description="Elk klantcontact is vertrouwelijk.",
        profile=OPEN_KLANT,
        request_values=store_value(KLANTCONTACT, VERTROUWELIJK, constant("Ja")),
    ),
    Fault(
        id="plaatsgevonden-uur-verschoven",
        requirement="C1199-R7",
        description="Het moment waarop een klantcontact plaatsvond verschuift een uur.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_values=store_value(KLANTCONTACT, PLAATSGEVONDEN_OP, delay_moment(hours=1)),
    ),
    Fault(
        id="automaat-wordt-medewerker",
        requirement="C1199-R8",
        description="Een geautomatiseerde actor wordt een medewerker.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_values=store_value(ACTOR, SOORT_ACTOR, replace_value("Geautomatiseerde actor", by="Medewerker")),
    ),
    Fault(
        id="nooit-initiator",
        requirement="C1199-R9",
        description="Geen betrokkene is initiator.",
        profile=OPEN_KLANT,
        request_values=store_value(BETROKKENE, INITIATOR, constant("Nee")),
    ),
    Fault(
        id="partij-bij-elke-betrokkene",
        requirement="C1199-R9",
        description="Elke betrokkene krijgt een partij.",
        profile=INFORMATIEMODEL_2024,
        insertion=on_insert(BETROKKENE, refer_to_new_partij),
    ),
    Fault(
        id="e-mailadres-wordt-telefoonnummer",
        requirement="C1199-R10",
        description="Een e-mailadres wordt een telefoonnummer.",
        profile=VNG_CRUD,
        subtle=True,
        request_values=store_value(DIGITAAL_ADRES, SOORT_DIGITAAL_ADRES, replace_value("E-mail", by="Telefoonnummer")),
    ),
    Fault(
        id="partij-op-e-mailadres",
        requirement="C1199-R11",
        description="Een betrokkene met het e-mailadres van een partij wordt die partij.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        insertion=on_insert(DIGITAAL_ADRES, refer_to_partij_with_same_adres),
    ),
    Fault(
        id="koppelen-wist-achternaam",
        requirement="C1199-R12",
        description="Een wijziging van de betrokkene wist zijn achternaam.",
        profile=OPEN_KLANT,
        subtle=True,
        update=on_update(BETROKKENE, drop_attributes(PERSOONSNAAM_ACHTERNAAM)),
    ),
    Fault(
        id="bijlage-vervangt-bijlage",
        requirement="C1199-R13",
        description="Een klantcontact behoudt alleen zijn laatste bijlage.",
        profile=OPEN_KLANT,
        subtle=True,
        insertion=on_insert(BIJLAGE, delete_others(WAS_BIJLAGE_VAN_KLANTCONTACT)),
    ),
    Fault(
        id="handeling-laatste-teken-kwijt",
        requirement="C1199-R14",
        description="De gevraagde handeling verliest haar laatste teken.",
        profile=VNG_CRUD,
        subtle=True,
        request_values=store_value(INTERNE_TAAK, GEVRAAGDE_HANDELING, drop_last_character),
    ),
    Fault(
        id="betrokkene-vanzelf",
        requirement="C1199-R15",
        description="Bij elk klantcontact ontstaat vanzelf een betrokkene.",
        profile=INFORMATIEMODEL_2023,
        insertion=on_insert(KLANTCONTACT, insert_betrokkene),
    ),
]
