"""Faults against F7927 Zoek partij."""

from __future__ import annotations

from dataclasses import replace

from validator.reference.faults.effects.searches import Criteria, omit_newest_by, omit_oldest
from validator.reference.faults.effects.values import absent
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ADRES,
    CORRESPONDENTIEADRES_ADRESREGEL_1,
    DIGITAAL_ADRES,
    IDENTIFICEERDE_PARTIJ,
    INDICATIE_ACTIEF,
    INDICATIE_GEHEIMHOUDING,
    INFORMATIEMODEL_2024,
    NUMMER,
    OPEN_KLANT,
    PARTIJ,
    PARTIJ_IDENTIFICATOR,
    SOORT_PARTIJ,
    VERSTREKT_DOOR_PARTIJ,
    VNG_CRUD,
    VOORKEURS_DIGITAAL_ADRES,
)
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.responses import on_page
from validator.reference.faults.operators.searches import find_one_more, match_prefix, on_search
from validator.reference.store import Record, Store


def find_with_newest_partij(store: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
    """The partij-identificatoren found, as if they belong to the newest partij."""
    del criteria
    newest = next(store.all(PARTIJ)).id
    return [replace(one, references={IDENTIFICEERDE_PARTIJ: [newest]}) for one in records]


FAULTS = [
    Fault(
        id="partijnummer-op-begin",
        requirement="F7927-R1",
        description="Zoeken op nummer vindt ook partijen met een nummer dat ermee begint.",
        profile=VNG_CRUD,
        subtle=True,
        argument_match=match_prefix(PARTIJ, NUMMER),
    ),
    Fault(
        id="soort-partij-vindt-een-te-veel",
        requirement="F7927-R1",
        description="Zoeken op soort partij geeft ook een partij van een andere soort.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        search_result=find_one_more(PARTIJ, SOORT_PARTIJ),
    ),
    Fault(
        id="laatste-partij-ontbreekt",
        requirement="F7927-R1",
        description="Van meer gevonden partijen ontbreekt de laatste.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(PARTIJ, omit_oldest),
    ),
    Fault(
        id="e-mailadres-vindt-een-te-veel",
        requirement="F7927-R2",
        description="Zoeken op een e-mailadres geeft ook een ander adres.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=find_one_more(DIGITAAL_ADRES, ADRES),
    ),
    Fault(
        id="adressenlijst-zonder-partij",
        requirement="F7927-R2",
        description="De lijst van digitale adressen toont niet van welke partij zij zijn.",
        profile=VNG_CRUD,
        subtle=True,
        representation=show_value(DIGITAAL_ADRES, VERSTREKT_DOOR_PARTIJ, absent, methods=["LIST"]),
    ),
    Fault(
        id="identificator-laatste-partij",
        requirement="F7927-R3",
        description="Elke gevonden partij-identificator leidt naar de nieuwste partij.",
        profile=INFORMATIEMODEL_2024,
        search_result=on_search(PARTIJ_IDENTIFICATOR, find_with_newest_partij),
    ),
    Fault(
        id="correspondentieadres-vindt-een-te-veel",
        requirement="F7927-A1",
        description="Zoeken op het correspondentieadres geeft ook een partij met een ander adres.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=find_one_more(PARTIJ, CORRESPONDENTIEADRES_ADRESREGEL_1),
    ),
    Fault(
        id="voorkeursadres-mist-nieuwste",
        requirement="F7927-A1",
        description="Zoeken op het voorkeursadres mist de nieuwste partij.",
        profile=VNG_CRUD,
        subtle=True,
        search_result=on_search(PARTIJ, omit_newest_by(VOORKEURS_DIGITAAL_ADRES)),
    ),
    Fault(
        id="geheimhouding-vindt-een-te-veel",
        requirement="F7927-A2",
        description="Zoeken op de indicatie geheimhouding geeft ook een partij met een andere.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=find_one_more(PARTIJ, INDICATIE_GEHEIMHOUDING),
    ),
    Fault(
        id="actief-mist-nieuwste",
        requirement="F7927-A2",
        description="Zoeken met de indicatie actief erbij mist de nieuwste partij.",
        profile=VNG_CRUD,
        subtle=True,
        search_result=on_search(PARTIJ, omit_newest_by(INDICATIE_ACTIEF)),
    ),
    Fault(
        id="partijen-bladzijde-slaat-over",
        requirement="F7927-A3",
        description="De tweede bladzijde met partijen slaat er een over.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_page("/partijen", "2", lambda body: {**body, "resultaten": body["resultaten"][1:]}),
    ),
]
