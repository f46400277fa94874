"""Faults against F5817 Zoek partij-identificator."""

from __future__ import annotations

from validator.reference.faults.effects.searches import omit_oldest
from validator.reference.faults.effects.values import absent
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ANDERE_PARTIJ_IDENTIFICATOR,
    IDENTIFICEERDE_PARTIJ,
    INFORMATIEMODEL_2024,
    OBJECT_ID,
    OBJECTTYPE,
    OPEN_KLANT,
    PARTIJ_IDENTIFICATOR,
    REGISTER,
    SOORT_OBJECT_ID,
    VNG_CRUD,
)
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.searches import find_one_more, ignore_argument, on_search

FAULTS = [
    Fault(
        id="object-id-vindt-een-te-veel",
        requirement="F5817-R1",
        description="Zoeken op object-ID geeft ook een partij-identificator met een ander object-ID.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=find_one_more(PARTIJ_IDENTIFICATOR, OBJECT_ID),
    ),
    Fault(
        id="identificator-van-andere-partij",
        requirement="F5817-R1",
        description="Zoeken op partij geeft ook een identificator van een andere partij.",
        profile=VNG_CRUD,
        subtle=True,
        search_result=find_one_more(PARTIJ_IDENTIFICATOR, IDENTIFICEERDE_PARTIJ),
    ),
    Fault(
        id="laatste-identificator-ontbreekt",
        requirement="F5817-R1",
        description="Van meer gevonden partij-identificatoren ontbreekt de laatste.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=on_search(PARTIJ_IDENTIFICATOR, omit_oldest),
    ),
    Fault(
        id="codes-zoeken-niet",
        requirement="F5817-R2",
        description="Soort object, soort object-ID en register tellen bij het zoeken niet mee.",
        profile=OPEN_KLANT,
        ignored_argument=ignore_argument(PARTIJ_IDENTIFICATOR, OBJECTTYPE, SOORT_OBJECT_ID, REGISTER),
    ),
    Fault(
        id="lijst-zonder-partij",
        requirement="F5817-R3",
        description="De lijst van partij-identificatoren toont niet bij welke partij zij horen.",
        profile=VNG_CRUD,
        subtle=True,
        representation=show_value(PARTIJ_IDENTIFICATOR, IDENTIFICEERDE_PARTIJ, absent, methods=["LIST"]),
    ),
    Fault(
        id="vrije-tekst-vindt-een-te-veel",
        requirement="F5817-A1",
        description="Zoeken op de vrije tekst geeft ook een partij-identificator met een andere.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=find_one_more(PARTIJ_IDENTIFICATOR, ANDERE_PARTIJ_IDENTIFICATOR),
    ),
]
