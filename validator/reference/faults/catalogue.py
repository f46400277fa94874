"""Every named deviation of the reference API."""

from __future__ import annotations

from validator.errors import InvalidInput
from validator.hints import did_you_mean
from validator.reference.faults import (
    afnemers,
    afspraken,
    berichten,
    besluiten,
    cases,
    elders,
    functions,
    gekende_klant,
    grondregels,
    klantcontact_en_betrokkene,
    ontwerpregels,
    over_http,
    partij,
    partij_identificator,
    seed,
    taak_actor_adres,
    terugbelverzoek,
    vertegenwoordiging,
    vervolg,
    volledig_adres_object,
    volledig_taak_actor,
    volledigheid,
    volledigheid_partij,
    waarden,
)
from validator.reference.faults.kinds import Fault

PAGES = (
    terugbelverzoek,
    seed,
    gekende_klant,
    cases,
    functions,
    elders,
    partij,
    partij_identificator,
    klantcontact_en_betrokkene,
    vervolg,
    taak_actor_adres,
    berichten,
    besluiten,
    volledigheid,
    volledig_taak_actor,
    volledigheid_partij,
    volledig_adres_object,
    afspraken,
    grondregels,
    vertegenwoordiging,
    over_http,
    ontwerpregels,
    waarden,
    afnemers,
)

FAULTS: tuple[Fault, ...] = tuple(fault for page in PAGES for fault in page.FAULTS)


def find(identity: str) -> Fault:
    """The fault of that name. Raises InvalidInput with the nearest name when there is none."""
    for fault in FAULTS:
        if fault.id == identity:
            return fault
    raise InvalidInput(f"There is no fault {identity!r}; {did_you_mean(identity, [fault.id for fault in FAULTS])}")
