"""Faults against F4936 Zoek betrokkene bij klantcontact."""

from __future__ import annotations

from validator.reference.faults.effects.searches import omit_newest_by, omit_oldest
from validator.reference.faults.effects.values import constant
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ADRES,
    BETROKKEN_BIJ_KLANTCONTACT,
    BETROKKENE,
    DIGITAAL_ADRES,
    INFORMATIEMODEL_2024,
    INITIATOR,
    OPEN_KLANT,
    PARTIJ,
    PERSOONSNAAM_ACHTERNAAM,
    PERSOONSNAAM_VOORVOEGSELS,
    VERSTREKT_DOOR_BETROKKENE,
    VNG_CRUD,
)
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.responses import on_page
from validator.reference.faults.operators.searches import find_one_more, match_any_argument, on_search

FAULTS = [
    Fault(
        id="betrokkene-van-ander-klantcontact",
        requirement="F4936-R1",
        description="Zoeken op klantcontact geeft ook een betrokkene van een ander klantcontact.",
        profile=VNG_CRUD,
        subtle=True,
        search_result=find_one_more(BETROKKENE, BETROKKEN_BIJ_KLANTCONTACT),
    ),
    Fault(
        id="betrokkene-met-andere-naam",
        requirement="F4936-R1",
        description="Zoeken op achternaam geeft ook een betrokkene met een andere achternaam.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=find_one_more(BETROKKENE, PERSOONSNAAM_ACHTERNAAM),
    ),
    Fault(
        id="betrokkenen-met-of",
        requirement="F4936-R1",
        description="Zoekargumenten gelden los van elkaar.",
        profile=INFORMATIEMODEL_2024,
        search_result=match_any_argument(BETROKKENE),
    ),
    Fault(
        id="laatste-betrokkene-ontbreekt",
        requirement="F4936-R1",
        description="Van meer gevonden betrokkenen ontbreekt de laatste.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=on_search(BETROKKENE, omit_oldest),
    ),
    Fault(
        id="nieuwste-adres-onvindbaar",
        requirement="F4936-R2",
        description="Zoeken op een adres mist het nieuwste digitaal adres.",
        profile=VNG_CRUD,
        subtle=True,
        search_result=on_search(DIGITAAL_ADRES, omit_newest_by(ADRES)),
    ),
    Fault(
        id="adreslijst-zonder-betrokkene",
        requirement="F4936-R2",
        description="De lijst van digitale adressen zegt niet wie een adres verstrekte.",
        profile=OPEN_KLANT,
        subtle=True,
        representation=show_value(DIGITAAL_ADRES, VERSTREKT_DOOR_BETROKKENE, constant(None), methods=["LIST"]),
    ),
    Fault(
        id="betrokkene-van-andere-partij",
        requirement="F4936-R3",
        description="Zoeken op partij geeft ook een betrokkene van een andere partij.",
        profile=VNG_CRUD,
        subtle=True,
        search_result=find_one_more(BETROKKENE, PARTIJ),
    ),
    Fault(
        id="nieuwste-betrokkene-van-partij-onvindbaar",
        requirement="F4936-R3",
        description="Zoeken op partij mist de nieuwste betrokkene.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(BETROKKENE, omit_newest_by(PARTIJ)),
    ),
    Fault(
        id="voorvoegsels-missen-nieuwste",
        requirement="F4936-A1",
        description="Zoeken op voorvoegsels mist de nieuwste betrokkene.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(BETROKKENE, omit_newest_by(PERSOONSNAAM_VOORVOEGSELS)),
    ),
    Fault(
        id="initiator-vindt-een-te-veel",
        requirement="F4936-A2",
        description="Zoeken op initiator geeft ook een betrokkene die het anders is.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=find_one_more(BETROKKENE, INITIATOR),
    ),
    Fault(
        id="betrokkenen-zonder-volgende-bladzijde",
        requirement="F4936-A3",
        description="De eerste bladzijde met betrokkenen noemt de volgende niet.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_page("/betrokkenen", "1", lambda body: {**body, "volgende": None}),
    ),
]
