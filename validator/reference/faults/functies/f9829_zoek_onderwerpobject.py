"""Faults against F9829 Zoek onderwerpobject."""

from __future__ import annotations

from validator.reference.faults.effects.searches import omit_newest_by
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    OBJECTIDENTIFICATOR_OBJECT_ID,
    OBJECTIDENTIFICATOR_OBJECTTYPE,
    OBJECTIDENTIFICATOR_REGISTER,
    ONDERWERPOBJECT,
    OPEN_KLANT,
    VNG_CRUD,
)
from validator.reference.faults.operators.searches import find_one_more, on_search

FAULTS = [
    Fault(
        id="onderwerp-te-veel",
        requirement="F9829-R1",
        description="Zoeken op object-ID geeft ook een onderwerpobject met een ander object-ID.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=find_one_more(ONDERWERPOBJECT, OBJECTIDENTIFICATOR_OBJECT_ID),
    ),
    Fault(
        id="onderwerp-ander-register",
        requirement="F9829-A1",
        description="Zoeken op register geeft ook een onderwerpobject uit een ander register.",
        profile=VNG_CRUD,
        subtle=True,
        search_result=find_one_more(ONDERWERPOBJECT, OBJECTIDENTIFICATOR_REGISTER),
    ),
    Fault(
        id="onderwerp-hele-identificator-mist-nieuwste",
        requirement="F9829-A1",
        description="Met een objecttype erbij ontbreekt het nieuwste onderwerpobject.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(ONDERWERPOBJECT, omit_newest_by(OBJECTIDENTIFICATOR_OBJECTTYPE)),
    ),
]
