"""Faults against Afnemers zoeken van wie een digitaal adres is."""

from __future__ import annotations

from validator.reference.faults.effects.responses import remove_from_next_link
from validator.reference.faults.effects.searches import omit_newest_by
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    BETROKKENE,
    DIGITAAL_ADRES,
    INFORMATIEMODEL_2024,
    OBJECT_ID,
    OPEN_KLANT,
    PARTIJ_IDENTIFICATOR,
    REGISTER,
    VERSTREKT_DOOR_PARTIJ,
)
from validator.reference.faults.operators.representations import show_related
from validator.reference.faults.operators.responses import on_query
from validator.reference.faults.operators.searches import ignore_argument, on_search

IDENTIFICATOR_OF_PARTIJ = f"{VERSTREKT_DOOR_PARTIJ}/{PARTIJ_IDENTIFICATOR}"


FAULTS = [
    Fault(
        id="volgende-bladzijde-kaal",
        requirement="AFN-R12",
        description="Vanaf de tweede bladzijde komt de betrokkene niet meer mee.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_query("/digitaleadressen", "uitklappen", remove_from_next_link("uitklappen")),
    ),
    Fault(
        id="adres-bij-een-ander",
        requirement="AFN-R12",
        description="Bij een digitaal adres komt de betrokkene die het laatst is geregistreerd.",
        profile=OPEN_KLANT,
        expansion=show_related(DIGITAAL_ADRES, BETROKKENE, lambda store, _: list(store.all(BETROKKENE))[:1]),
    ),
    Fault(
        id="adressen-op-nummer-van-een-ander",
        requirement="AFN-R13",
        description="Op het nummer van een partij komen ook de adressen van een ander.",
        profile=INFORMATIEMODEL_2024,
        ignored_argument=ignore_argument(DIGITAAL_ADRES, f"{IDENTIFICATOR_OF_PARTIJ}/{OBJECT_ID}"),
    ),
    Fault(
        id="adressen-hele-identificator-mist-nieuwste",
        requirement="AFN-R13",
        description="Met het register erbij ontbreekt het nieuwste adres van een partij.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(DIGITAAL_ADRES, omit_newest_by(f"{IDENTIFICATOR_OF_PARTIJ}/{REGISTER}")),
    ),
]
