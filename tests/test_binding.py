"""Two judges: a profile that lies cannot hide a fault; it is refused by `profile check`, or something else shows.

A profile is what makes a wrong API look right: it says where an attribute stands, what a code means and which status
is a success. For each fault here a profile lies in the way that would help it most.
"""

import copy

import pytest
import yaml

from tests.commands import ROOT
from validator import profile, prove
from validator.errors import InvalidInput
from validator.reference.faults.catalogue import FAULTS, find

ACCEPTS = [fault for fault in FAULTS if fault.overlooks is not None and fault.profile != "informatiemodel-2023-03"][::5]
"""Faults that accept what must be refused: it would help them if a success counted as a refusal."""

GONE = [
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
"""Faults that lose an attribute: it would help them if it stood where another one stands, or where nothing is asked."""

CODED = [
    ("rol-verwisseld", "Betrokkene", "Rol"),
    ("soort-adres-verloren", "Digitaal adres", "Soort digitaal adres"),
    ("status-niet-ingevuld", "Interne taak", "Status"),
    ("status-niet-gewijzigd", "Interne taak", "Status"),
    ("status-meesturen-geweigerd", "Interne taak", "Status"),
    ("verwerken-wist-toelichting", "Interne taak", "Status"),
    ("actor-antwoord-zonder-soort", "Actor", "Soort actor"),
]
"""Faults with codes: it would help them if one value was said in the word of another."""

NOTE, LINE = {"Interne notitie": "/bezoekadres/adresregel1"}, {"Bezoekadres/Adresregel 1": "/interneNotitie"}
WHAT, WHY = {"Gevraagde handeling": "/toelichting"}, {"Toelichting": "/gevraagdeHandeling"}
SHOWN = [
    ("adres-als-getal", "F1995", {"Digitaal adres": {"Adres": "/omschrijving", "Omschrijving": "/adres"}}),
    ("verwerkt-op-leeg", "F2120", {"Interne taak": {"Toelichting": "/verwerktOp", "Verwerkt op": "/toelichting"}}),
    ("taak-vergeet-klantcontact", "F2120", {"Interne taak": {**WHAT, **WHY}}),
    ("opvragen-zonder-adres", "F7554", {"Partij": {**NOTE, **LINE}}),
]
"""Faults whose profile says two attributes in each other's place: it writes and reads alike, and still it shows."""


def lying(path, name, change):
    """A copy of a profile that says something else."""
    data = yaml.safe_load((ROOT / "profiles" / f"{name}.yaml").read_text())
    data = copy.deepcopy(data)  # anchors of YAML are one object in several places
    change(data)
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False))
    return str(path)


def attributes(data, object_type):
    return data["object_types"][object_type]["attributes"]


@pytest.mark.parametrize("fault", ACCEPTS, ids=lambda one: one.id)
@pytest.mark.parametrize("status", [200, 201, 204])
def test_a_success_cannot_be_said_to_be_a_refusal(tmp_path, fault, status):
    told = lying(tmp_path / "leugen.yaml", fault.profile, lambda data: data["statuses"]["refused"].append(status))
    with pytest.raises(InvalidInput, match=r"/statuses/refused/\d+ .*and is 20\d"):
        profile.load(told)


@pytest.mark.parametrize("meaning", ["registered", "found", "changed", "deleted"])
def test_a_refusal_cannot_be_said_to_be_a_success(tmp_path, meaning):
    told = lying(tmp_path / "leugen.yaml", "open-klant-2", lambda data: data["statuses"][meaning].append(400))
    with pytest.raises(InvalidInput, match="and is 400"):
        profile.load(told)


@pytest.mark.parametrize(("fault", "object_type", "name", "other"), GONE, ids=[one[0] for one in GONE])
def test_an_attribute_cannot_stand_where_another_one_stands(tmp_path, fault, object_type, name, other):
    def change(data):
        bound = attributes(data, object_type)
        bound[name]["pointer"] = bound[other]["pointer"]

    told = lying(tmp_path / "leugen.yaml", find(fault).profile, change)
    with pytest.raises(InvalidInput, match="cannot both stand at"):
        profile.load(told)


@pytest.mark.parametrize(("fault", "object_type", "name", "other"), GONE, ids=[one[0] for one in GONE])
def test_an_attribute_cannot_stand_where_the_dialect_has_nothing(tmp_path, fault, object_type, name, other):
    del other

    def change(data):
        attributes(data, object_type)[name]["pointer"] = "/ergensAnders"

    told = lying(tmp_path / "leugen.yaml", find(fault).profile, change)
    with pytest.raises(InvalidInput, match="has nothing at /ergensAnders"):
        profile.load(told)


@pytest.mark.parametrize(("fault", "object_type", "name"), CODED, ids=[one[0] for one in CODED])
def test_a_value_cannot_be_said_in_the_word_of_another(tmp_path, fault, object_type, name):
    def change(data):
        codes = attributes(data, object_type)[name]["codes"]
        first, second, *_ = codes
        codes[first], codes[second] = codes[second], codes[first]

    told = lying(tmp_path / "leugen.yaml", find(fault).profile, change)
    with pytest.raises(InvalidInput, match=r"the standard's own word for|says two values"):
        profile.load(told)


def spoken_wrongly(folder, number, fault, said):
    """A profile that says some attributes elsewhere."""

    def change(data):
        for object_type, places in said.items():
            for name, place in places.items():
                attributes(data, object_type)[name]["pointer"] = place

    return lying(folder / f"{number}.yaml", find(fault).profile, change)


@pytest.fixture(scope="module")
def rows(tmp_path_factory):
    folder = tmp_path_factory.mktemp("leugens")
    trials = [
        prove.Trial(spoken_wrongly(folder, number, fault, said), fault, also=(page,))
        for number, (fault, page, said) in enumerate(SHOWN)
    ]
    return {row.fault: row for row in prove.matrix(trials, workers=1)}


@pytest.mark.parametrize("fault", [one[0] for one in SHOWN])
def test_what_is_said_wrongly_shows(rows, fault):
    row = rows[fault]
    assert row.failing or row.errors, f"with this profile nobody sees that {find(fault).says}"


def test_there_are_enough_of_them():
    assert len({*(one.id for one in ACCEPTS), *(one[0] for one in [*GONE, *CODED, *SHOWN])}) >= 40
