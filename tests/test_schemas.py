"""Every schema accepts its examples and refuses what differs from them in one place."""

import copy
import json

import pytest

from validator import formats, pointer, schemas, suite
from validator.errors import SuiteFault


def all_schemas():
    for path, document in schemas._documents().items():
        yield path
        if path.startswith("objecten/"):
            yield from (f"{path}#/$defs/{name}" for name in document.get("$defs", {}))


UUID = "5452f450-e940-4996-a353-37f4a7ec8710"
SCHEMAS = list(all_schemas())
WIRE = [one for one in SCHEMAS if one.startswith("objecten/")]


@pytest.mark.parametrize("reference", SCHEMAS)
def test_schema_says_what_it_is_and_its_examples_validate(reference):
    schema = schemas.load(reference)
    assert schema["title"]
    assert schema["description"].endswith(".")
    assert schema["examples"]
    for example in schema["examples"]:
        assert schemas.check(example, reference) == []


@pytest.mark.parametrize("reference", [one for one in SCHEMAS if schemas.load(one).get("required")])
def test_a_required_property_that_is_missing_is_found_where_it_should_be(reference):
    schema = schemas.load(reference)
    for name in schema["required"]:
        spoilt = copy.deepcopy(schema["examples"][0])
        del spoilt[name]
        found = schemas.check(spoilt, reference)
        assert pointer.join([name]) in {one.pointer for one in found}
        assert all(one.expected and one.found for one in found)


WRONG = {"string": 17, "integer": "17", "boolean": "ja", "object": "geen object", "array": {"0": 1}, "number": "1.5"}


@pytest.mark.parametrize("reference", SCHEMAS)
def test_a_property_of_another_type_or_value_is_found(reference):
    schema = schemas.load(reference)
    example = schema["examples"][0]
    for name, value in schema.get("properties", {}).items():
        if name not in example or not isinstance(value, dict):
            continue
        wrong = "geen waarde van de lijst"
        if "type" in value:
            kinds = [value["type"]] if isinstance(value["type"], str) else value["type"]
            wrong = WRONG[next(kind for kind in kinds if kind != "null")]
        elif "const" not in value and "enum" not in value:
            continue
        found = schemas.check({**example, name: wrong}, reference)
        assert any(one.pointer.startswith(pointer.join([name])) for one in found), name


@pytest.mark.parametrize("reference", WIRE)
def test_a_text_that_is_too_long_or_too_short_is_found(reference):
    schema = schemas.load(reference)
    example = schema["examples"][0]
    for name, value in schema.get("properties", {}).items():
        if not isinstance(value, dict):
            continue
        if "maxLength" in value and "format" not in value:
            found = schemas.check({**example, name: "x" * (value["maxLength"] + 1)}, reference)
            assert (pointer.join([name]), "maxLength") in {(one.pointer, one.keyword) for one in found}
            longest = schemas.check({**example, name: "x" * value["maxLength"]}, reference)
            assert [one for one in longest if one.keyword != "pattern"] == []
        if value.get("minLength"):
            found = schemas.check({**example, name: ""}, reference)
            assert (pointer.join([name]), "minLength") in {(one.pointer, one.keyword) for one in found}


def walk(schema):
    if isinstance(schema, dict):
        yield schema
        for value in schema.values():
            yield from walk(value)
    if isinstance(schema, list):
        for value in schema:
            yield from walk(value)


@pytest.mark.parametrize("path", sorted(schemas._documents()))
def test_schemas_speak_so_that_people_understand_the_findings(path):
    for part in walk(schemas._documents()[path]):
        for keyword in ("anyOf", "oneOf"):
            for option in part.get(keyword, []) if isinstance(part.get(keyword), list) else []:
                assert option != {"type": "null"}, "nullable is written as type: [x, null]"
        if isinstance(part.get("format"), str) and "type" in part:
            assert part["format"] in formats.FORMATS, "a format without a definition would be skipped"


def test_a_schema_stands_under_its_own_name():
    folder = suite.root() / "schemas"
    for path in folder.rglob("*.schema.json"):
        document = json.loads(path.read_text(encoding="utf-8"))
        assert document["$id"] == schemas.BASE + path.relative_to(folder).as_posix()


SHAPES = {
    "ongekende betrokkene": [
        ({"Rol": "Klant", "Persoonsnaam": {"Voornaam": "Karel", "Achternaam": "Wittewiek"}, "Partij": "x"}, "/Partij"),
        ({"Rol": "Klant"}, "/Persoonsnaam"),
        ({"Rol": "Klant", "Persoonsnaam": {"Voornaam": "Karel"}}, "/Persoonsnaam/Achternaam"),
        ({"Rol": "Buurman", "Persoonsnaam": {"Voornaam": "Karel", "Achternaam": "W"}}, "/Rol"),
    ],
    "gekende betrokkene": [({"Rol": "Klant"}, "/Partij"), ({"Partij": "x"}, "/Rol")],
    "gekende persoon": [
        ({"Rol": "Klant", "Partij": "x", "Organisatienaam": "Wereldwinkel"}, "/Organisatienaam"),
        ({"Rol": "Klant", "Persoonsnaam": {"Voornaam": "Carl"}}, "/Partij"),
    ],
    "gekende organisatie": [
        ({"Rol": "Klant", "Partij": "x", "Persoonsnaam": {"Voornaam": "Carl"}}, "/Persoonsnaam"),
        ({"Rol": "Klant", "Organisatienaam": "Wereldwinkel"}, "/Partij"),
    ],
    "ongekende persoon": [
        ({"Rol": "Klant", "Organisatienaam": "Wereldwinkel"}, "/Organisatienaam"),
        ({"Rol": "Klant", "Partij": "x"}, "/Partij"),
    ],
    "ongekende persoon bij een organisatie": [
        ({"Rol": "Klant", "Organisatienaam": "Wereldwinkel", "Partij": "x"}, "/Partij"),
        ({"Rol": "Klant"}, ""),
    ],
    "kale partij": [
        ({"Nummer": "1", "Soort partij": "Persoon", "Persoonsnaam": {"Voornaam": "Carl"}}, "/Persoonsnaam"),
        ({"Nummer": "1", "Soort partij": "Persoon", "Voorkeurs digitaal adres": "x"}, "/Voorkeurs digitaal adres"),
        ({"Soort partij": "Persoon"}, "/Nummer"),
    ],
    "adres uit één bron": [
        (
            {"Bezoekadres": {"Nummeraanduiding-ID": "3024045390642408", "Adresregel 1": "Janssenstraat 12"}},
            "/Bezoekadres",
        ),
        (
            {"Correspondentieadres": {"Nummeraanduiding-ID": "302404539064240"}},
            "/Correspondentieadres/Nummeraanduiding-ID",
        ),
    ],
    "telefoonnummer als digitaal adres": [
        ({"Soort digitaal adres": "Telefoonnummer", "Adres": "612345678"}, "/Adres"),
        ({"Soort digitaal adres": "Telefoonnummer", "Adres": 612345678}, "/Adres"),
        ({"Soort digitaal adres": "E-mail", "Adres": "0612345678"}, "/Soort digitaal adres"),
        ({"Soort digitaal adres": "Telefoonnummer"}, "/Adres"),
    ],
    "terugbeltaak": [
        (
            {"Ontstaan uit klantcontact": "x", "Status": "Te doen", "Organisatorische eenheid": "y"},
            "/Gevraagde handeling",
        ),
        (
            {"Ontstaan uit klantcontact": "x", "Status": "Te doen", "Gevraagde handeling": "Mailen", "Medewerker": "y"},
            "/Gevraagde handeling",
        ),
        ({"Ontstaan uit klantcontact": "x", "Status": "Te doen", "Gevraagde handeling": "Terugbellen"}, ""),
        ({"Status": "Te doen", "Gevraagde handeling": "Terugbellen", "Medewerker": "y"}, "/Ontstaan uit klantcontact"),
        (
            {
                "Ontstaan uit klantcontact": "x",
                "Status": "Te doen",
                "Gevraagde handeling": "Terugbellen",
                "Medewerker": "y",
                "Organisatorische eenheid": "z",
            },
            "",
        ),
        (
            {
                "Ontstaan uit klantcontact": "x",
                "Status": "Te doen",
                "Gevraagde handeling": "Terugbellen",
                "Toegewezen aan actor": ["y", "z"],
            },
            "/Toegewezen aan actor",
        ),
    ],
}


def test_every_shape_has_counter_examples():
    assert set(SHAPES) == set(schemas.shapes())


@pytest.mark.parametrize(
    ("title", "view", "where"), [(title, *one) for title, cases in SHAPES.items() for one in cases]
)
def test_what_is_no_such_case_is_found(title, view, where):
    found = schemas.check(view, schemas.shapes()[title]["path"])
    assert [one.pointer for one in found] == [where]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"status": "gedaan"}, '/status: verwacht een van "te_verwerken", "verwerkt"; gevonden "gedaan"'),
        ({"gevraagdeHandeling": None}, "/gevraagdeHandeling: verwacht tekst; gevonden null"),
        ({"toelichting": "x" * 1001}, "/toelichting: verwacht hooguit 1000 tekens"),
        ({"toegewezenOp": "gisteren"}, '/toegewezenOp: verwacht tekst in het formaat date-time; gevonden "gisteren"'),
        ({"aanleidinggevendKlantcontact": {"uuid": "x"}}, "/aanleidinggevendKlantcontact/url: verwacht een waarde"),
    ],
)
def test_findings_say_where_what_was_expected_and_what_stood_there(change, told):
    reference = schemas.wire_schema("open-klant-2", "Interne taak")
    example = schemas.load(reference)["examples"][0]
    assert any(str(one).startswith(told) for one in schemas.check({**example, **change}, reference))


@pytest.mark.parametrize(
    ("dialect", "object_type", "direction", "body", "told"),
    [
        ("open-klant-2", "Interne taak", "patch", {"uuid": "x", "status": "verwerkt"}, "/uuid: verwacht niets (leeg)"),
        ("vng-crud-0.0.3", "Interne taak", "patch", {"id": "x", "status": "verwerkt"}, "/id: verwacht niets (leeg)"),
        (
            "open-klant-2",
            "Interne taak",
            "patch",
            {"status": "te_verwerken", "afgehandeldOp": "2024-01-15T09:17:20Z"},
            "/afgehandeldOp: verwacht null",
        ),
        (
            "open-klant-2",
            "Interne taak",
            "patch",
            {"toegewezenAanActor": {"uuid": UUID}, "toegewezenAanActoren": [{"uuid": UUID}]},
            "/: verwacht niet tegelijk toegewezenAanActor en toegewezenAanActoren",
        ),
        (
            "open-klant-2",
            "Digitaal adres",
            "request",
            {"adres": "06 12345678", "soortDigitaalAdres": "telefoonnummer", "verstrektDoorPartij": None},
            "/adres: verwacht tekst volgens het patroon",
        ),
        (
            "open-klant-2",
            "Partij-identificator",
            "patch",
            {
                "partijIdentificator": {
                    "objectId": "999990019",
                    "codeObjecttype": "vestiging",
                    "codeRegister": "brp",
                    "codeSoortObjectId": "vestigingsnummer",
                }
            },
            "/partijIdentificator/codeRegister: verwacht 'hr'",
        ),
        (
            "open-klant-2",
            "Actor",
            "patch",
            {"actorIdentificatie": {"functie": "kcc", "telefoonnummer": "", "emailadres": "nicole"}},
            "/actorIdentificatie/emailadres: verwacht tekst volgens het patroon",
        ),
        ("open-klant-2", "Klantcontact", "patch", {"hoofdOnderwerpType": "x"}, "/hoofdOnderwerpType: verwacht tekst"),
        ("open-klant-2", "Klantcontact", "patch", {"hadBetrokkenen": []}, "/hadBetrokkenen: verwacht niets (leeg)"),
        ("open-klant-2", "Vertegenwoordiging", "patch", {"uuid": UUID}, "/uuid: verwacht niets (leeg)"),
        (
            "open-klant-2",
            "Rekeningnummer",
            "request",
            {"iban": "NL18 BANK 2481 1609 22"},
            "/iban: verwacht tekst volgens",
        ),
        ("open-klant-2", "Rekeningnummer", "patch", {"bic": "BANKNL2"}, "/bic: verwacht tekst volgens het patroon"),
        ("open-klant-2", "Categorie-relatie", "patch", {"beginDatum": "1 maart"}, "/beginDatum: verwacht tekst in het"),
        (
            "open-klant-2",
            "Maak-klantcontact",
            "request",
            {
                "klantcontact": {"kanaal": "e-mail", "onderwerp": "x", "taal": "nld", "vertrouwelijk": False},
                "betrokkene": {"rol": "klant", "initiator": True, "hadKlantcontact": {"uuid": UUID}},
            },
            "/betrokkene/hadKlantcontact: verwacht niets (leeg)",
        ),
        (
            "open-klant-2",
            "Actor",
            "request",
            {"naam": "Nicole", "soortActor": "medewerker", "actorIdentificatie": {"functie": "kcc"}},
            "/actorIdentificatie/telefoonnummer: verwacht een waarde",
        ),
        (
            "vng-crud-0.0.3",
            "Actor",
            "request",
            {
                "naam": "Scan",
                "soortActor": "geautomatiseerdeActor",
                "indicatieActief": True,
                "actortype": {"omschrijving": "x"},
            },
            "/actortype/functie: verwacht een waarde",
        ),
    ],
)
def test_what_a_kind_or_a_state_brings_with_it_is_asked(dialect, object_type, direction, body, told):
    [finding] = schemas.check(body, schemas.wire_schema(dialect, object_type, direction))
    assert str(finding).startswith(told)


def test_one_of_several_properties_is_asked_by_name():
    reference = schemas.wire_schema("informatiemodel-2023-03", "Interne taak", "request")
    example = {**schemas.load(reference)["examples"][0]}
    del example["organisatorischeEenheid"]
    [finding] = schemas.check(example, reference)
    assert finding.expected == "minstens een van medewerker, organisatorischeEenheid"


def test_required_pointers_go_into_required_groups_only():
    reference = schemas.wire_schema("vng-crud-0.0.3", "Partij-identificator", "request")
    assert "/partijIdentificator/objectId" in schemas.required_pointers(reference)
    assert schemas.required_pointers(schemas.wire_schema("vng-crud-0.0.3", "Actor", "request")) == {
        "/naam",
        "/soortActor",
        "/indicatieActief",
    }


def test_a_schema_that_does_not_exist_is_our_own_fault():
    with pytest.raises(SuiteFault, match="Zaak"):
        schemas.wire_schema("open-klant-2", "Zaak")
    with pytest.raises(SuiteFault, match="patch"):
        schemas.wire_schema("open-klant-2", "Maak-klantcontact", "patch")
    with pytest.raises(SuiteFault, match="nergens"):
        schemas.load("profile.schema.json#/nergens")


# the strict twin


def groups(schema, example, way=""):
    """The places of an example that hold an object whose properties the schema names."""
    if isinstance(example, dict) and "properties" in schema:
        yield way
        for name, value in example.items():
            yield from groups(schema["properties"].get(name, {}), value, way + pointer.join([name]))


@pytest.mark.parametrize("reference", WIRE)
def test_the_strict_twin_takes_the_examples_and_nothing_more(reference):
    schema, strict = schemas.load(reference), schemas.strict(reference)
    for example in schema["examples"]:
        assert schemas.check(example, strict) == []
        for way in groups(schema, example):
            body = json.loads(json.dumps(example))
            pointer.get(body, way)["geregistreerdDoor"] = "x"
            assert schemas.check(body, reference) == []
            found = [one for one in schemas.check(body, strict) if one.keyword == "additionalProperties"]
            assert [str(one) for one in found] == [f'{way}/geregistreerdDoor: verwacht niets; gevonden "x"']


def test_what_a_schema_says_nothing_of_stays_open_in_its_strict_twin():
    taak = schemas.load("objecten/vng-crud-0.0.3/interne_taak.schema.json")["examples"][0]
    links = {"self": {"href": "/x"}, "anders": {"href": "/y"}}
    assert (
        schemas.check({**taak, "_links": links}, schemas.strict("objecten/vng-crud-0.0.3/interne_taak.schema.json"))
        == []
    )
