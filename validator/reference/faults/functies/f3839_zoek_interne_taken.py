"""Faults against F3839 Zoek interne taken."""

from __future__ import annotations

from validator.reference.faults.effects.searches import Criteria, omit_newest_by, omit_oldest
from validator.reference.faults.effects.values import absent
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    GEREGISTREERD_OP,
    GEVRAAGDE_HANDELING,
    INFORMATIEMODEL_2023,
    INFORMATIEMODEL_2024,
    INTERNE_TAAK,
    NUMMER,
    OPEN_KLANT,
    STATUS,
    TOEGEWEZEN_AAN_ACTOR,
    VNG_CRUD,
)
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.responses import on_page
from validator.reference.faults.operators.searches import find_one_more, match_any_argument, match_prefix, on_search
from validator.reference.store import Record, Store


def repeat_newest(store: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
    """The newest record twice, in a search by status and actor together."""
    del store
    return records[:1] + records if {STATUS, TOEGEWEZEN_AAN_ACTOR} <= set(criteria) else records


FAULTS = [
    Fault(
        id="zoeken-met-of",
        requirement="F3839-R1",
        description="Zoekargumenten gelden los van elkaar.",
        profile=VNG_CRUD,
        search_result=match_any_argument(INTERNE_TAAK),
    ),
    Fault(
        id="zoeken-op-begin",
        requirement="F3839-R2",
        description="Zoeken op nummer vindt ook nummers die ermee beginnen.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        argument_match=match_prefix(INTERNE_TAAK, NUMMER),
    ),
    Fault(
        id="laatste-taak-ontbreekt",
        requirement="F3839-R3",
        description="Van meer gevonden taken ontbreekt de laatste.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(INTERNE_TAAK, omit_oldest),
    ),
    Fault(
        id="eerste-taak-dubbel",
        requirement="F3839-R4",
        description="Op status en actor samen staat de eerste gevonden taak twee keer in het resultaat.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(INTERNE_TAAK, repeat_newest),
    ),
    Fault(
        id="nummer-mist-nieuwste",
        requirement="F3839-R5",
        description="Zoeken op nummer mist de nieuwste taak.",
        profile=VNG_CRUD,
        subtle=True,
        search_result=on_search(INTERNE_TAAK, omit_newest_by(NUMMER)),
    ),
    Fault(
        id="actor-mist-nieuwste-taak",
        requirement="F3839-A1",
        description="Zoeken op actor mist de nieuwste taak.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(INTERNE_TAAK, omit_newest_by(TOEGEWEZEN_AAN_ACTOR)),
    ),
    Fault(
        id="taak-met-andere-handeling",
        requirement="F3839-A2",
        description="Zoeken op de gevraagde handeling geeft ook een taak met een andere handeling.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=find_one_more(INTERNE_TAAK, GEVRAAGDE_HANDELING),
    ),
    Fault(
        id="taken-bladzijde-slaat-over",
        requirement="F3839-A3",
        description="De tweede bladzijde met taken slaat er een over.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_page("/internetaken", "2", lambda body: {**body, "resultaten": body["resultaten"][1:]}),
    ),
    Fault(
        id="lijst-zonder-registratiemoment",
        requirement="F3839-X1",
        description="De lijst van taken toont niet wanneer zij zijn geregistreerd.",
        profile=INFORMATIEMODEL_2023,
        subtle=True,
        representation=show_value(INTERNE_TAAK, GEREGISTREERD_OP, absent, methods=["LIST"]),
    ),
    Fault(
        id="lijst-zonder-handeling",
        requirement="F3839-X1",
        description="De lijst van taken toont de gevraagde handeling niet.",
        profile=INFORMATIEMODEL_2023,
        subtle=True,
        representation=show_value(INTERNE_TAAK, GEVRAAGDE_HANDELING, absent, methods=["LIST"]),
    ),
]
