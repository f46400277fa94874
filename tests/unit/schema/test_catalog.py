"""Every schema accepts its examples and refuses what differs from them in one place."""

import copy
import json

import pytest

from tests.support.schema_references import SCHEMAS, WIRE_SCHEMAS
from tests.support.sweep import refused
from validator import resources
from validator.errors import SuiteFault
from validator.schema import catalog, formats, pointer
from validator.schema.findings import schema_findings
from validator.schema.properties import longest, required_pointers


def says_what_it_is(reference):
    schema = catalog.load(reference)
    assert schema["title"]
    assert schema["description"].endswith(".")
    assert schema["examples"]
    for example in schema["examples"]:
        assert schema_findings(example, reference) == []


def test_schemas_say_what_they_are_and_their_examples_validate():
    assert refused(says_what_it_is, SCHEMAS, str) == {}


def finds_what_is_missing(reference):
    schema = catalog.load(reference)
    for name in schema["required"]:
        spoilt = copy.deepcopy(schema["examples"][0])
        del spoilt[name]
        findings = schema_findings(spoilt, reference)
        assert pointer.join([name]) in {finding.pointer for finding in findings}
        assert all(finding.expected and finding.actual for finding in findings)


def test_a_required_property_that_is_missing_is_found_where_it_should_be():
    requiring = [reference for reference in SCHEMAS if catalog.load(reference).get("required")]
    assert refused(finds_what_is_missing, requiring, str) == {}


WRONG = {"string": 17, "integer": "17", "boolean": "ja", "object": "geen object", "array": {"0": 1}, "number": "1.5"}


def finds_another_type_or_value(reference):
    schema = catalog.load(reference)
    example = schema["examples"][0]
    for name, value in schema.get("properties", {}).items():
        if name not in example or not isinstance(value, dict):
            continue
        wrong: object = "geen waarde van de lijst"
        if "type" in value:
            kinds = [value["type"]] if isinstance(value["type"], str) else value["type"]
            wrong = WRONG[next(kind for kind in kinds if kind != "null")]
        elif "const" not in value and "enum" not in value:
            continue
        findings = schema_findings({**example, name: wrong}, reference)
        assert any(finding.pointer.startswith(pointer.join([name])) for finding in findings), name


def test_a_property_of_another_type_or_value_is_found():
    assert refused(finds_another_type_or_value, SCHEMAS, str) == {}


def finds_another_length(reference):
    schema = catalog.load(reference)
    example = schema["examples"][0]
    for name, value in schema.get("properties", {}).items():
        if not isinstance(value, dict):
            continue
        if "maxLength" in value and "format" not in value:
            findings = schema_findings({**example, name: "x" * (value["maxLength"] + 1)}, reference)
            assert (pointer.join([name]), "maxLength") in {(finding.pointer, finding.keyword) for finding in findings}
            longest = schema_findings({**example, name: "x" * value["maxLength"]}, reference)
            assert [finding for finding in longest if finding.keyword != "pattern"] == []
        if value.get("minLength"):
            findings = schema_findings({**example, name: ""}, reference)
            assert (pointer.join([name]), "minLength") in {(finding.pointer, finding.keyword) for finding in findings}


def test_a_text_that_is_too_long_or_too_short_is_found():
    assert refused(finds_another_length, WIRE_SCHEMAS, str) == {}


def walk(schema):
    if isinstance(schema, dict):
        yield schema
        for value in schema.values():
            yield from walk(value)
    if isinstance(schema, list):
        for value in schema:
            yield from walk(value)


def is_understood(path):
    for part in walk(catalog.documents()[path]):
        for keyword in ("anyOf", "oneOf"):
            for option in part.get(keyword, []) if isinstance(part.get(keyword), list) else []:
                assert option != {"type": "null"}, "nullable is written as type: [x, null]"
        if isinstance(part.get("format"), str) and "type" in part:
            assert part["format"] in formats.FORMATS, "a format without a definition would be skipped"


def test_schemas_speak_so_that_people_understand_the_findings():
    assert refused(is_understood, sorted(catalog.documents()), str) == {}


def test_a_schema_stands_under_its_own_name():
    folder = resources.root() / "schemas"
    for path in folder.rglob("*.schema.json"):
        document = json.loads(path.read_text(encoding="utf-8"))
        assert document["$id"] == catalog.BASE + path.relative_to(folder).as_posix()


def test_required_pointers_go_into_required_groups_only():
    reference = catalog.wire_schema("vng-crud-0.0.3", "Partij-identificator", "request")
    assert "/partijIdentificator/objectId" in required_pointers(reference)
    assert required_pointers(catalog.wire_schema("vng-crud-0.0.3", "Actor", "request")) == {
        "/naam",
        "/soortActor",
        "/indicatieActief",
    }


def test_a_schema_that_does_not_exist_is_our_own_fault():
    with pytest.raises(SuiteFault, match="Zaak"):
        catalog.wire_schema("open-klant-2", "Zaak")
    with pytest.raises(SuiteFault, match="patch"):
        catalog.wire_schema("open-klant-2", "Maak-klantcontact", "patch")
    with pytest.raises(SuiteFault, match="nergens"):
        catalog.load("profile.schema.json#/nergens")


def groups(schema, example, way=""):
    """The places of an example that hold an object whose properties the schema names."""
    if isinstance(example, dict) and "properties" in schema:
        yield way
        for name, value in example.items():
            yield from groups(schema["properties"].get(name, {}), value, way + pointer.join([name]))


def takes_the_examples_alone(reference):
    schema, strict = catalog.load(reference), catalog.strict(reference)
    for example in schema["examples"]:
        assert schema_findings(example, strict) == []
        for way in groups(schema, example):
            body = json.loads(json.dumps(example))
            pointer.get(body, way)["geregistreerdDoor"] = "x"
            assert schema_findings(body, reference) == []
            findings = [
                finding for finding in schema_findings(body, strict) if finding.keyword == "additionalProperties"
            ]
            assert [str(finding) for finding in findings] == [f'{way}/geregistreerdDoor: verwacht niets; gevonden "x"']


def test_what_a_schema_says_nothing_of_stays_open_in_its_strict_twin():
    taak = catalog.load("objecten/vng-crud-0.0.3/interne_taak.schema.json")["examples"][0]
    links = {"self": {"href": "/x"}, "anders": {"href": "/y"}}
    assert (
        schema_findings({**taak, "_links": links}, catalog.strict("objecten/vng-crud-0.0.3/interne_taak.schema.json"))
        == []
    )


def test_the_strict_twin_takes_the_examples_and_nothing_more():
    assert refused(takes_the_examples_alone, WIRE_SCHEMAS, str) == {}


@pytest.mark.parametrize(
    ("place", "characters"),
    [("/gevraagdeHandeling", 200), ("/status", None), ("/toelichting", 1000), ("/elders", None)],
)
def test_the_longest_text_is_what_a_schema_says(place, characters):
    assert longest("objecten/open-klant-2/interne_taak.schema.json#/$defs/request", place) == characters
