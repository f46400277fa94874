"""Faults against C9853 Klant stelt een vraag in een chat-app, zoals WhatsApp."""

from __future__ import annotations

from datetime import UTC

from validator.reference.faults.effects.records import insert_again, refer_to_partij_with_same_adres
from validator.reference.faults.effects.updates import ignore_update
from validator.reference.faults.effects.values import (
    constant,
    drop_last_character,
    fill_empty,
    lowercase_first_letter,
    replace_value,
    strip_leading_zeros,
)
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ADRES,
    BETROKKENE,
    BIJLAGE,
    DIGITAAL_ADRES,
    INFORMATIEMODEL_2023,
    INFORMATIEMODEL_2024,
    INHOUD,
    INTERNE_TAAK,
    KANAAL,
    KLANTCONTACT,
    OBJECTIDENTIFICATOR_OBJECT_ID,
    OBJECTIDENTIFICATOR_OBJECTTYPE,
    OBJECTIDENTIFICATOR_REGISTER,
    OBJECTIDENTIFICATOR_SOORT_OBJECT_ID,
    OPEN_KLANT,
    PLAATSGEVONDEN_OP,
    ROL,
    STATUS,
    VERTROUWELIJK,
    VNG_CRUD,
    WAS_BIJLAGE_VAN_KLANTCONTACT,
)
from validator.reference.faults.operators.records import on_insert, on_update
from validator.reference.faults.operators.requests import store_value
from validator.reference.store import Record, Store


def insert_bijlage(store: Store, klantcontact: Record) -> None:
    """Insert a bijlage of a klantcontact with an Inhoud."""
    if INHOUD in klantcontact.facts:
        names = (
            OBJECTIDENTIFICATOR_OBJECT_ID,
            OBJECTIDENTIFICATOR_OBJECTTYPE,
            OBJECTIDENTIFICATOR_REGISTER,
            OBJECTIDENTIFICATOR_SOORT_OBJECT_ID,
        )
        store.insert(BIJLAGE, dict.fromkeys(names, "1"), {WAS_BIJLAGE_VAN_KLANTCONTACT: [klantcontact.id]})


FAULTS = [
    Fault(
        id="klantcontact-dubbel",
        requirement="C9853-R1",
        description="Elk klantcontact wordt twee keer vastgelegd.",
        profile=INFORMATIEMODEL_2023,
        insertion=on_insert(KLANTCONTACT, insert_again),
    ),
    Fault(
        id="kanaal-kleine-beginletter",
        requirement="C9853-R2",
        description="De eerste letter van het kanaal wordt klein.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(KLANTCONTACT, KANAAL, lowercase_first_letter),
    ),
    Fault(
        id="tijdzone-vergeten",
        requirement="C9853-R3",
        description="De tijdzone van een moment telt niet mee.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(
            KLANTCONTACT, PLAATSGEVONDEN_OP, lambda moment: moment and moment.replace(tzinfo=UTC)
        ),
    ),
    Fault(
        id="bijlage-vanzelf",
        requirement="C9853-R4",
        description="Een klantcontact met een inhoud krijgt vanzelf een bijlage.",
        profile=VNG_CRUD,
        insertion=on_insert(KLANTCONTACT, insert_bijlage),
    ),
    Fault(
        id="inhoud-vanzelf",
        requirement="C9853-R4",
        description="Een lege inhoud wordt Zie bijlage.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(KLANTCONTACT, INHOUD, fill_empty("Zie bijlage")),
    ),
    Fault(
        id="nummer-zonder-nul",
        requirement="C9853-R5",
        description="Een digitaal adres verliest zijn voorloopnul.",
        profile=VNG_CRUD,
        subtle=True,
        request_values=store_value(DIGITAAL_ADRES, ADRES, strip_leading_zeros),
    ),
    Fault(
        id="partij-op-nummer",
        requirement="C9853-R6",
        description="Een betrokkene met het nummer van een partij wordt die partij.",
        profile=OPEN_KLANT,
        subtle=True,
        insertion=on_insert(DIGITAAL_ADRES, refer_to_partij_with_same_adres),
    ),
    Fault(
        id="koppelen-doet-niets",
        requirement="C9853-R7",
        description="Een wijziging van de betrokkene wordt bevestigd en niet bewaard.",
        profile=VNG_CRUD,
        update=on_update(BETROKKENE, ignore_update),
    ),
    Fault(
        id="taak-begint-verwerkt",
        requirement="C9853-R8",
        description="Een nieuwe taak begint als verwerkt.",
        profile=INFORMATIEMODEL_2024,
        request_values=store_value(INTERNE_TAAK, STATUS, constant("Gedaan")),
    ),
    Fault(
        id="klant-wordt-vertegenwoordiger",
        requirement="C9853-R9",
        description="Een klant wordt vertegenwoordiger.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_values=store_value(BETROKKENE, ROL, replace_value("Klant", by="Vertegenwoordiger")),
    ),
    Fault(
        id="gesprek-teken-korter",
        requirement="C9853-R10",
        description="De inhoud verliest haar laatste teken.",
        profile=INFORMATIEMODEL_2023,
        subtle=True,
        request_values=store_value(KLANTCONTACT, INHOUD, drop_last_character),
    ),
    Fault(
        id="vertrouwelijk-wordt-ja",
        requirement="C9853-R11",
        description="Elk klantcontact is vertrouwelijk.",
        profile=INFORMATIEMODEL_2024,
        request_values=store_value(KLANTCONTACT, VERTROUWELIJK, constant("Ja")),
    ),
]
