"""Filling a register from a file, in every dialect."""

import pytest

from tests.support.dialect_client import FINAL, OPEN, SEED, VNG
from validator.errors import InvalidInput
from validator.profile.loader import load_profile
from validator.reference.components import assemble
from validator.reference.dialects import dialect_of
from validator.reference.seed import EXAMPLE, Seeder, seed_file
from validator.reference.store import Store


def seeded(profile_id, file):
    """The objects that a file makes, by type, and what the dialect lacks."""
    profile, store = load_profile(profile_id), Store()
    service = assemble(profile, dialect_of(profile), store, "").service
    seeder = Seeder(profile, lambda bound, body: service.create(bound, body)[0], file)
    with store.transaction():
        count = seeder.seed()
    objects = {name: list(store.all(name)) for name in profile.model.object_types}
    assert count == sum(map(len, objects.values()))
    return objects, list(seeder.left_out)


@pytest.fixture
def write(tmp_path):
    def file(text):
        path = tmp_path / "vulling.yaml"
        path.write_text(text, encoding="utf-8")
        return seed_file(str(path))

    return file


@pytest.mark.parametrize("profile_id", [SEED, FINAL, VNG, OPEN])
def test_the_example_holds_the_persons_of_the_standard(profile_id):
    objects, _ = seeded(profile_id, seed_file(EXAMPLE))
    (party,) = objects["Partij"]
    assert [party.facts[f"Persoonsnaam/{name}"] for name in ("Voornaam", "Voorvoegsels", "Achternaam")] == [
        "Karel",
        "van",
        "Deurne",
    ]
    known, unknown = objects["Betrokkene"]
    assert (known.references["Partij"], "Persoonsnaam/Achternaam" in known.facts) == ([party.id], False)
    assert ("Partij" in unknown.references, unknown.facts["Persoonsnaam/Achternaam"]) == (False, "Wittewiek")
    (unit,) = [one for one in objects["Actor"] if one.facts["Soort actor"] == "Organisatorische eenheid"]
    tasks = objects["Interne taak"]
    assert {one.facts["Gevraagde handeling"] for one in tasks} == {"Terugbellen"}
    assert all([unit.id] in one.references.values() for one in tasks)
    own, inside = objects["Digitaal adres"], unknown.facts.get("Digitale adressen", ())
    numbers = [one.facts["Adres"] for one in own] + [one["Adres"] for one in inside]
    assert "0612345678" in numbers


def test_what_the_dialect_lacks_is_left_out_and_reported():
    objects, left_out = seeded(SEED, seed_file(EXAMPLE))
    assert objects["Partij-identificator"] == []
    assert {"Partij-identificator", "Klantcontact/Taal"} <= set(left_out)


def test_an_object_refers_to_others_by_their_names(write):
    objects, _ = seeded(
        OPEN,
        write("""
Actor:
  - {as: a, Naam: Ans, Soort actor: Medewerker}
  - {as: 2, Naam: Bert, Soort actor: Medewerker}
Klantcontact:
  - as: k
    Kanaal: telefoon
    Onderwerp: Dakkapel
    Taal: Nederlands
    Vertrouwelijk: Nee
    Plaatsgevonden op: 30-03-2023 10:04
Interne taak:
  - {Ontstaan uit klantcontact: k, Toegewezen aan actor: [a, 2], Gevraagde handeling: Bellen, Status: Te verwerken}
"""),
    )
    (task,) = objects["Interne taak"]
    assert task.facts["Status"] == "Te doen"
    names = {one.id: one.facts["Naam"] for one in objects["Actor"]}
    assert [names[one] for one in task.references["Toegewezen aan actor"]] == ["Ans", "Bert"]
    assert objects["Klantcontact"][0].facts["Plaatsgevonden op"] == "2023-03-30T08:04:00+00:00"


def test_json_is_yaml_too(write):
    objects, _ = seeded(OPEN, write('{"Partij": [{"Soort partij": "Organisatie", "Indicatie actief": "Ja"}]}'))
    assert len(objects["Partij"]) == 1


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("[]", 1, "object types"),
        ("Actoren: []", 1, "did you mean 'Actor'?"),
        ("Actor: {}", 1, "a list"),
        ("Actor:\n  - Ans", 2, "an object"),
        ("Actor:\n  - Naam: Ans\n    Sort actor: Medewerker", 3, "did you mean 'Soort actor'?"),
        ("Actor:\n  - Naam: Ans\n    Soort actor: Chef", 3, "Medewerker"),
        ("Actor:\n  - Naam: [Ans]\n    Soort actor: Medewerker", 2, "must be text"),
        ("Actor:\n  - {}", 2, "refused by the API (naam: "),
        ("Klantcontact:\n  - Plaatsgevonden op: gisteren", 2, "30-03-2023 10:04"),
        ("Betrokkene:\n  - Partij: piet", 2, "refers to no object before it; give"),
        (
            "Partij:\n  - {as: karel, Soort partij: Persoon, Indicatie actief: Ja}\nBetrokkene:\n  - Partij: kare",
            4,
            "'karel'",
        ),
        ("Klantcontact:\n  - Nummer: twaalf", 2, "must be a whole number"),
        ("Betrokkene:\n  - Digitale adressen: [x]", 2, "must be a list of objects"),
        ("Betrokkene:\n  - Digitale adressen: [{Adress: x}]", 2, "did you mean 'Adres'?"),
    ],
)
def test_what_is_wrong_is_one_sentence_with_its_line(write, text, line, says):
    file = write(text)
    with pytest.raises(InvalidInput) as told:
        seeded(SEED if "adressen" in text else OPEN, file)
    message = str(told.value)
    assert message.startswith(f"{file.path}, line {line}: ")
    assert says in message
    assert message.endswith(".")
    assert "\n" not in message
