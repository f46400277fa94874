"""A wrong profile cannot hide a fault: it is refused when it is read, or another requirement fails.

A profile maps the API to the standard: where an attribute stands, what a code means, which status is a success. For
each fault here the profile is changed in the way that would hide it best.
"""

import json
from functools import cache

import pytest
import yaml

from tests.support.cli_runner import ROOT
from validator.errors import InvalidInput
from validator.mutation.matrix import kill_matrix
from validator.mutation.trial import Trial
from validator.profile.loader import load_profile
from validator.reference.faults.registry import all_faults, find_fault

ACCEPTING = [
    fault for fault in all_faults() if fault.skipped_rule is not None and fault.profile != "informatiemodel-2023-03"
][::5]
"""Faults that accept what must be refused: hidden when a success counts as a refusal."""

DROPPED = [
    ("opgevraagde-taak-zonder-toelichting", "Interne taak", "Toelichting", "Gevraagde handeling"),
    ("opvragen-zonder-adres", "Partij", "Bezoekadres/Adresregel 1", "Correspondentieadres/Adresregel 1"),
    ("opgevraagde-actor-zonder-e-mail", "Actor", "E-mailadres", "Naam"),
    ("opgevraagd-adres-zonder-omschrijving", "Digitaal adres", "Omschrijving", "Adres"),
    ("achternaam-niet-in-lijst", "Betrokkene", "Persoonsnaam/Achternaam", "Persoonsnaam/Voornaam"),
    ("onderwerp-zonder-register", "Onderwerpobject", "Objectidentificator/Register", "Objectidentificator/Objecttype"),
    ("bijlage-zonder-register", "Bijlage", "Objectidentificator/Register", "Objectidentificator/Objecttype"),
    ("betrokkene-los", "Betrokkene", "Betrokken bij klantcontact", "ID"),
    ("actor-half-antwoord", "Actor", "Functie", "Naam"),
    ("lijst-zonder-omschrijving", "Actor", "Omschrijving", "Naam"),
    ("vertegenwoordigde-niet-getoond", "Vertegenwoordiging", "Vertegenwoordigde partij", "Vertegenwoordigende partij"),
    ("koppeling-antwoord-zonder-actor", "Actor-klantcontact", "Actor", "Klantcontact"),
]
"""Faults that drop an attribute: hidden when the profile maps it to where another one stands, or to nothing."""

CODED = [
    ("rol-verwisseld", "Betrokkene", "Rol"),
    ("soort-adres-verloren", "Digitaal adres", "Soort digitaal adres"),
    ("status-niet-ingevuld", "Interne taak", "Status"),
    ("status-niet-gewijzigd", "Interne taak", "Status"),
    ("status-meesturen-geweigerd", "Interne taak", "Status"),
    ("verwerken-wist-toelichting", "Interne taak", "Status"),
    ("actor-antwoord-zonder-soort", "Actor", "Soort actor"),
]
"""Faults of an attribute with codes: hidden when the profile exchanges two codes."""

NOTE, LINE = {"Interne notitie": "/bezoekadres/adresregel1"}, {"Bezoekadres/Adresregel 1": "/interneNotitie"}
WHAT, WHY = {"Gevraagde handeling": "/toelichting"}, {"Toelichting": "/gevraagdeHandeling"}
EXCHANGED = [
    ("adres-als-getal", "F1995", {"Digitaal adres": {"Adres": "/omschrijving", "Omschrijving": "/adres"}}),
    ("verwerkt-op-leeg", "F2120", {"Interne taak": {"Toelichting": "/verwerktOp", "Verwerkt op": "/toelichting"}}),
    ("taak-vergeet-klantcontact", "F2120", {"Interne taak": {**WHAT, **WHY}}),
    ("opvragen-zonder-adres", "F7554", {"Partij": {**NOTE, **LINE}}),
]
"""Faults of an attribute that the profile exchanges with another: requests and responses agree, and it still fails."""


def changed_profile(path, name, change):
    """The path of a changed copy of a profile. change: changes its parsed YAML in place."""
    data = json.loads(profile_as_json(name))
    change(data)
    path.write_text(json.dumps(data))
    return str(path)


@cache
def profile_as_json(name):
    """A profile as JSON, which is YAML too; anchors are written out, so that each place has an object of its own."""
    return json.dumps(yaml.safe_load((ROOT / "profiles" / f"{name}.yaml").read_text()))


def attributes(data, object_type):
    return data["object_types"][object_type]["attributes"]


@pytest.mark.slow
@pytest.mark.parametrize("fault", ACCEPTING, ids=lambda fault: fault.id)
@pytest.mark.parametrize("status", [200, 201, 204])
def test_a_success_cannot_count_as_a_refusal(tmp_path, fault, status):
    changed = changed_profile(
        tmp_path / "profiel.yaml", fault.profile, lambda data: data["statuses"]["refused"].append(status)
    )
    with pytest.raises(InvalidInput, match=r"/statuses/refused/\d+ .*and is 20\d"):
        load_profile(changed)


@pytest.mark.parametrize("meaning", ["registered", "found", "changed", "deleted"])
def test_a_refusal_cannot_count_as_a_success(tmp_path, meaning):
    changed = changed_profile(
        tmp_path / "profiel.yaml", "open-klant-2", lambda data: data["statuses"][meaning].append(400)
    )
    with pytest.raises(InvalidInput, match="and is 400"):
        load_profile(changed)


@pytest.mark.parametrize(("fault", "object_type", "name", "other"), DROPPED, ids=[case[0] for case in DROPPED])
def test_an_attribute_cannot_stand_where_another_one_stands(tmp_path, fault, object_type, name, other):
    def change(data):
        bound = attributes(data, object_type)
        bound[name]["pointer"] = bound[other]["pointer"]

    changed = changed_profile(tmp_path / "profiel.yaml", find_fault(fault).profile, change)
    with pytest.raises(InvalidInput, match="cannot both stand at"):
        load_profile(changed)


@pytest.mark.parametrize(("fault", "object_type", "name", "other"), DROPPED, ids=[case[0] for case in DROPPED])
def test_an_attribute_cannot_stand_where_the_dialect_has_nothing(tmp_path, fault, object_type, name, other):
    del other

    def change(data):
        attributes(data, object_type)[name]["pointer"] = "/ergensAnders"

    changed = changed_profile(tmp_path / "profiel.yaml", find_fault(fault).profile, change)
    with pytest.raises(InvalidInput, match="has nothing at /ergensAnders"):
        load_profile(changed)


@pytest.mark.parametrize(("fault", "object_type", "name"), CODED, ids=[case[0] for case in CODED])
def test_a_value_cannot_have_the_code_of_another(tmp_path, fault, object_type, name):
    def change(data):
        codes = attributes(data, object_type)[name]["codes"]
        first, second, *_ = codes
        codes[first], codes[second] = codes[second], codes[first]

    changed = changed_profile(tmp_path / "profiel.yaml", find_fault(fault).profile, change)
    with pytest.raises(InvalidInput, match=r"the standard's own word for|says two values"):
        load_profile(changed)


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    folder = tmp_path_factory.mktemp("profielen")
    trials = [
        Trial(exchanged_profile(folder / f"{number}.yaml", fault, pointers), fault, pages=(page,))
        for number, (fault, page, pointers) in enumerate(EXCHANGED)
    ]
    return {result.fault: result for result in kill_matrix(trials, workers=1)}


def exchanged_profile(path, fault, pointers):
    """The profile of a fault with other pointers, by object type and attribute."""

    def change(data):
        for object_type, places in pointers.items():
            for name, place in places.items():
                attributes(data, object_type)[name]["pointer"] = place

    return changed_profile(path, find_fault(fault).profile, change)


@pytest.mark.slow
@pytest.mark.parametrize("fault", [case[0] for case in EXCHANGED])
def test_exchanged_attributes_are_detected(results, fault):
    result = results[fault]
    assert result.failed or result.errors, f"this profile hides that {find_fault(fault).description}"


def test_there_are_enough_faults():
    assert len({*(case.id for case in ACCEPTING), *(case[0] for case in [*DROPPED, *CODED, *EXCHANGED])}) >= 40
