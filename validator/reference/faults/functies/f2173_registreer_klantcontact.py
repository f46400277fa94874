"""Faults against F2173 Registreer klantcontact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from validator.reference.faults.effects.records import delete_others, forget, increment_stored_number
from validator.reference.faults.effects.responses import remove_body, remove_invalid_params
from validator.reference.faults.effects.searches import omit_newest_by
from validator.reference.faults.effects.values import (
    FIXED_ID,
    absent,
    constant,
    has_length,
    is_empty,
    is_longer_than_bytes,
    truncate,
)
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ACTOR_KLANTCONTACT,
    BETROKKEN_BIJ_KLANTCONTACT,
    BETROKKENE,
    ID,
    INFORMATIEMODEL_2023,
    INFORMATIEMODEL_2024,
    INHOUD,
    INITIATOR,
    INTERNE_TAAK,
    KANAAL,
    KLANTCONTACT,
    NUMMER,
    ONDERWERP,
    OPEN_KLANT,
    PARTIJ,
    PLAATSGEVONDEN_OP,
    ROL,
    VERTROUWELIJK,
    VNG_CRUD,
)
from validator.reference.faults.operators.records import on_insert
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.requests import refuse_value, skip_rule, store_value
from validator.reference.faults.operators.responses import on_response
from validator.reference.faults.operators.searches import on_search
from validator.reference.store import Record, Store

if TYPE_CHECKING:
    pass


def insert_betrokkene_as_initiator(store: Store, klantcontact: Record) -> None:
    """Insert a betrokkene of the klantcontact."""
    facts = {ROL: "Klant", INITIATOR: "Ja"}
    store.insert(BETROKKENE, facts, {BETROKKEN_BIJ_KLANTCONTACT: [klantcontact.id]})


FAULTS = [
    Fault(
        id="nieuwste-betrokkene-onvindbaar",
        requirement="F2173-R1",
        description="Zoeken op klantcontact mist de nieuwste betrokkene.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(BETROKKENE, omit_newest_by(BETROKKEN_BIJ_KLANTCONTACT)),
    ),
    Fault(
        id="nieuwste-actor-van-klantcontact-onvindbaar",
        requirement="F2173-R2",
        description="Zoeken op klantcontact mist de nieuwste koppeling met een actor.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(ACTOR_KLANTCONTACT, omit_newest_by(KLANTCONTACT)),
    ),
    Fault(
        id="betrokkene-vergeet-klantcontact",
        requirement="F2173-R3",
        description="Een opgevraagde betrokkene zegt niet bij welk klantcontact hij hoort.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(BETROKKENE, BETROKKEN_BIJ_KLANTCONTACT, absent, methods=["GET"]),
    ),
    Fault(
        id="klantcontact-altijd-hetzelfde-id",
        requirement="F2173-R4",
        description="Elk klantcontact zegt hetzelfde ID te hebben.",
        profile=INFORMATIEMODEL_2024,
        spreads="het antwoord wijst een ander klantcontact aan, zodat het eigen niet op te vragen is",
        representation=show_value(KLANTCONTACT, ID, constant(FIXED_ID)),
    ),
    Fault(
        id="dubbel-nummer",
        requirement="F2173-R5",
        description="Een nummer dat al bestaat wordt aanvaard.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(KLANTCONTACT, NUMMER, "unique"),
    ),
    Fault(
        id="eigen-nummer",
        requirement="F2173-R5",
        description="Het register bewaart een nummer dat één hoger is.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        insertion=on_insert(KLANTCONTACT, increment_stored_number),
    ),
    Fault(
        id="klantcontact-met-betrokkene-vanzelf",
        requirement="F2173-R6",
        description="Bij elk klantcontact ontstaat vanzelf een betrokkene.",
        profile=OPEN_KLANT,
        insertion=on_insert(KLANTCONTACT, insert_betrokkene_as_initiator),
    ),
    Fault(
        id="tweede-betrokkene-vervangt",
        requirement="F2173-R8",
        description="Een tweede betrokkene vervangt de eerste.",
        profile=INFORMATIEMODEL_2024,
        spreads="de eerste betrokkene is niet meer op te vragen",
        subtle=True,
        insertion=on_insert(BETROKKENE, delete_others(BETROKKEN_BIJ_KLANTCONTACT)),
    ),
    Fault(
        id="partij-verloren",
        requirement="F2173-R9",
        description="De verwijzing van een betrokkene naar zijn partij gaat verloren.",
        profile=VNG_CRUD,
        insertion=on_insert(BETROKKENE, forget(PARTIJ)),
    ),
    Fault(
        id="onbekende-partij-aanvaard",
        requirement="F2173-R10",
        description="Een betrokkene verwijst naar een partij die er nog niet is.",
        profile=OPEN_KLANT,
        skipped_rule=skip_rule(BETROKKENE, PARTIJ, "reference"),
    ),
    Fault(
        id="inhoud-verplicht",
        requirement="F2173-R11",
        description="Een klantcontact zonder inhoud wordt geweigerd.",
        profile=VNG_CRUD,
        refusal=refuse_value(KLANTCONTACT, INHOUD, is_empty),
    ),
    Fault(
        id="antwoord-zonder-inhoud",
        requirement="F2173-R12",
        description="Een geslaagde registratie antwoordt met 204, zonder klantcontact.",
        profile=INFORMATIEMODEL_2024,
        response=on_response("POST", "/klantcontacten", remove_body, status=201),
    ),
    Fault(
        id="weigering-zonder-uitleg",
        requirement="F2173-S1",
        description="Een weigering zegt niet waar het aan ligt.",
        profile=INFORMATIEMODEL_2024,
        response=on_response("POST", "/klantcontacten", remove_invalid_params, status=400),
    ),
    Fault(
        id="klantcontact-blijft-staan",
        requirement="F2173-S2",
        description="Een verwijderd klantcontact is er nog.",
        profile=INFORMATIEMODEL_2024,
        undeletable=KLANTCONTACT,
    ),
    Fault(
        id="koppeling-blijft-staan",
        requirement="F2173-S2",
        description="Een verwijderde koppeling met een actor is er nog.",
        profile=INFORMATIEMODEL_2024,
        undeletable=ACTOR_KLANTCONTACT,
    ),
    Fault(
        id="klantcontact-zonder-moment",
        requirement="F2173-A1",
        description="Een klantcontact zonder moment wordt aanvaard.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(KLANTCONTACT, PLAATSGEVONDEN_OP, "required"),
    ),
    Fault(
        id="klantcontact-zonder-nummer",
        requirement="F2173-A1",
        description="Een klantcontact zonder nummer wordt aanvaard.",
        profile=VNG_CRUD,
        skipped_rule=skip_rule(KLANTCONTACT, NUMMER, "required"),
    ),
    Fault(
        id="klantcontact-zonder-onderwerp",
        requirement="F2173-A1",
        description="Een klantcontact zonder onderwerp wordt aanvaard.",
        profile=OPEN_KLANT,
        skipped_rule=skip_rule(KLANTCONTACT, ONDERWERP, "required"),
    ),
    Fault(
        id="geheim-is-vertrouwelijk",
        requirement="F2173-A2",
        description="Of een klantcontact vertrouwelijk is mag in elk woord.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(KLANTCONTACT, VERTROUWELIJK, "type", "enum"),
    ),
    Fault(
        id="klantcontact-van-gisteren",
        requirement="F2173-A2",
        description="Een klantcontact mag op elk woord hebben plaatsgevonden.",
        profile=VNG_CRUD,
        skipped_rule=skip_rule(KLANTCONTACT, PLAATSGEVONDEN_OP, "format", "enum", "value"),
    ),
    Fault(
        id="kanaal-te-lang",
        requirement="F2173-A3",
        description="Een kanaal van 41 tekens wordt aanvaard.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        skipped_rule=skip_rule(KLANTCONTACT, KANAAL, "maxLength", when=has_length(41)),
    ),
    Fault(
        id="nummer-elf-cijfers",
        requirement="F2173-A3",
        description="Een nummer van elf cijfers wordt aanvaard.",
        profile=OPEN_KLANT,
        subtle=True,
        skipped_rule=skip_rule(KLANTCONTACT, NUMMER, "maxLength", when=has_length(11)),
    ),
    Fault(
        id="onderwerp-een-teken-korter",
        requirement="F2173-A3",
        description="Van het onderwerp blijven 199 tekens over.",
        profile=VNG_CRUD,
        subtle=True,
        request_values=store_value(KLANTCONTACT, ONDERWERP, truncate(199)),
    ),
    Fault(
        id="inhoud-in-bytes",
        requirement="F2173-A3",
        description="De inhoud mag duizend bytes lang zijn in plaats van duizend tekens.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        refusal=refuse_value(KLANTCONTACT, INHOUD, is_longer_than_bytes(1000)),
    ),
    Fault(
        id="taak-overleeft-klantcontact",
        requirement="F2173-A4",
        description="Een interne taak blijft achter als haar klantcontact is verwijderd.",
        profile=INFORMATIEMODEL_2024,
        undeletable=INTERNE_TAAK,
    ),
    Fault(
        id="koppeling-overleeft-klantcontact",
        requirement="F2173-A4",
        description="Een koppeling met een actor blijft achter als het klantcontact is verwijderd.",
        profile=OPEN_KLANT,
        undeletable=ACTOR_KLANTCONTACT,
    ),
    Fault(
        id="geheel-half-bewaard",
        requirement="F2173-X1",
        description="Mislukt een deel van het geheel, dan blijft de rest staan.",
        profile=INFORMATIEMODEL_2023,
        subtle=True,
        no_rollback=True,
    ),
]
