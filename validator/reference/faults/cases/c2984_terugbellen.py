"""Faults against C2984 Medewerker voert een terugbelverzoek uit."""

from __future__ import annotations

from validator.reference.faults.effects.searches import omit_newest_by
from validator.reference.faults.effects.updates import ignore_update
from validator.reference.faults.effects.values import absent, empty
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    DIGITAAL_ADRES,
    INFORMATIEMODEL_2023,
    INFORMATIEMODEL_2024,
    INTERNE_TAAK,
    ONDERWERPOBJECT,
    ONTSTAAN_UIT_KLANTCONTACT,
    OPEN_KLANT,
    ORGANISATORISCHE_EENHEID,
    STATUS,
    VERSTREKT_DOOR_PARTIJ,
    VERWERKT_OP,
    VNG_CRUD,
    WAS_KLANTCONTACT,
)
from validator.reference.faults.operators.records import on_update
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.requests import store_value
from validator.reference.faults.operators.searches import find_one_more, on_search

FAULTS = [
    Fault(
        id="status-vindt-een-te-veel",
        requirement="C2984-R1",
        description="Zoeken op status geeft ook een taak met een andere status.",
        profile=INFORMATIEMODEL_2023,
        subtle=True,
        search_result=find_one_more(INTERNE_TAAK, STATUS),
    ),
    Fault(
        id="afdeling-vindt-een-te-veel",
        requirement="C2984-R1",
        description="Zoeken op afdeling geeft ook een taak van een andere afdeling.",
        profile=INFORMATIEMODEL_2023,
        subtle=True,
        search_result=find_one_more(INTERNE_TAAK, ORGANISATORISCHE_EENHEID),
    ),
    Fault(
        id="taak-vergeet-klantcontact",
        requirement="C2984-R2",
        description="Een opgevraagde taak zegt niet uit welk klantcontact zij ontstond.",
        profile=VNG_CRUD,
        subtle=True,
        representation=show_value(INTERNE_TAAK, ONTSTAAN_UIT_KLANTCONTACT, absent, methods=["GET"]),
    ),
    Fault(
        id="nieuwste-adres-van-partij-onvindbaar",
        requirement="C2984-R4",
        description="Zoeken op partij mist het nieuwste digitaal adres.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(DIGITAAL_ADRES, omit_newest_by(VERSTREKT_DOOR_PARTIJ)),
    ),
    Fault(
        id="gedaan-wordt-niet-bewaard",
        requirement="C2984-R5",
        description="Gedaan wordt bevestigd en niet bewaard.",
        profile=INFORMATIEMODEL_2023,
        update=on_update(INTERNE_TAAK, ignore_update),
    ),
    Fault(
        id="verwerkt-wordt-niet-bewaard",
        requirement="C2984-R6",
        description="Verwerkt wordt bevestigd en niet bewaard.",
        profile=OPEN_KLANT,
        update=on_update(INTERNE_TAAK, ignore_update),
    ),
    Fault(
        id="verwerkt-op-leeg",
        requirement="C2984-R7",
        description="Van een verwerkte taak is niet bekend wanneer.",
        profile=VNG_CRUD,
        representation=show_value(INTERNE_TAAK, VERWERKT_OP, absent),
    ),
    Fault(
        id="verwerkt-blijft-open",
        requirement="C2984-R8",
        description="Een verwerkte taak blijft tussen de open taken staan.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=find_one_more(INTERNE_TAAK, STATUS),
    ),
    Fault(
        id="terugbelgesprek-zonder-onderwerp",
        requirement="C2984-R9",
        description="Het eerste klantcontact verdwijnt uit het onderwerp van het terugbelgesprek.",
        profile=OPEN_KLANT,
        request_values=store_value(ONDERWERPOBJECT, WAS_KLANTCONTACT, empty),
    ),
]
