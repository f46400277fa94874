"""Faults against F3896 Zoek klantcontact."""

from __future__ import annotations

from validator.reference.faults.effects.searches import omit_newest_by, omit_oldest
from validator.reference.faults.effects.values import FIXED_ID, absent, constant
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ACTOR,
    ACTOR_KLANTCONTACT,
    BETROKKEN_BIJ_KLANTCONTACT,
    BETROKKENE,
    INFORMATIEMODEL_2024,
    KANAAL,
    KLANTCONTACT,
    NUMMER,
    ONDERWERP,
    OPEN_KLANT,
    PLAATSGEVONDEN_OP,
    VERTROUWELIJK,
    VNG_CRUD,
)
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.responses import on_page
from validator.reference.faults.operators.searches import find_one_more, match_any_argument, on_search

FAULTS = [
    Fault(
        id="klantcontact-van-ander-nummer",
        requirement="F3896-R1",
        description="Zoeken op nummer geeft ook een klantcontact met een ander nummer.",
        profile=VNG_CRUD,
        subtle=True,
        search_result=find_one_more(KLANTCONTACT, NUMMER),
    ),
    Fault(
        id="klantcontact-van-ander-kanaal",
        requirement="F3896-R1",
        description="Zoeken op kanaal geeft ook een klantcontact van een ander kanaal.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=find_one_more(KLANTCONTACT, KANAAL),
    ),
    Fault(
        id="klantcontacten-met-of",
        requirement="F3896-R1",
        description="Zoekargumenten gelden los van elkaar.",
        profile=INFORMATIEMODEL_2024,
        search_result=match_any_argument(KLANTCONTACT),
    ),
    Fault(
        id="laatste-klantcontact-ontbreekt",
        requirement="F3896-R1",
        description="Van meer gevonden klantcontacten ontbreekt het laatste.",
        profile=VNG_CRUD,
        subtle=True,
        search_result=on_search(KLANTCONTACT, omit_oldest),
    ),
    Fault(
        id="klantcontact-van-andere-actor",
        requirement="F3896-R2",
        description="Zoeken op actor geeft ook een klantcontact van een ander.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=find_one_more(ACTOR_KLANTCONTACT, ACTOR),
    ),
    Fault(
        id="nieuwste-koppeling-onvindbaar",
        requirement="F3896-R2",
        description="Zoeken op actor mist het nieuwste klantcontact.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=on_search(ACTOR_KLANTCONTACT, omit_newest_by(ACTOR)),
    ),
    Fault(
        id="lijst-zonder-klantcontact",
        requirement="F3896-R3",
        description="De lijst van betrokkenen zegt niet bij welk klantcontact zij horen.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(BETROKKENE, BETROKKEN_BIJ_KLANTCONTACT, absent, methods=["LIST"]),
    ),
    Fault(
        id="lijst-ander-klantcontact",
        requirement="F3896-R4",
        description="De lijst van betrokkenen noemt een ander klantcontact.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(BETROKKENE, BETROKKEN_BIJ_KLANTCONTACT, constant(FIXED_ID), methods=["LIST"]),
    ),
    Fault(
        id="kanaal-mist-nieuwste",
        requirement="F3896-A1",
        description="Zoeken op kanaal mist het nieuwste klantcontact.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(KLANTCONTACT, omit_newest_by(KANAAL)),
    ),
    Fault(
        id="klantcontact-van-ander-moment",
        requirement="F3896-A1",
        description="Zoeken op het moment geeft ook een klantcontact van een ander moment.",
        profile=VNG_CRUD,
        subtle=True,
        search_result=find_one_more(KLANTCONTACT, PLAATSGEVONDEN_OP),
    ),
    Fault(
        id="vertrouwelijk-vindt-een-te-veel",
        requirement="F3896-A2",
        description="Zoeken op vertrouwelijk geeft ook een klantcontact dat het anders is.",
        profile=VNG_CRUD,
        subtle=True,
        search_result=find_one_more(KLANTCONTACT, VERTROUWELIJK),
    ),
    Fault(
        id="klantcontact-met-ander-onderwerp",
        requirement="F3896-A2",
        description="Zoeken op onderwerp geeft ook een klantcontact met een ander onderwerp.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=find_one_more(KLANTCONTACT, ONDERWERP),
    ),
    Fault(
        id="klantcontacten-laatste-bladzijde-leeg",
        requirement="F3896-A3",
        description="De laatste bladzijde met klantcontacten is leeg.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_page("/klantcontacten", "2", lambda body: {**body, "resultaten": []}),
    ),
]
