"""Wire schemas that are derived judge as those of the suite do, and own schemas take their place."""

import copy
import json
from pathlib import Path

import pytest

from validator import resources
from validator.errors import InvalidInput
from validator.profile.loader import load_profile
from validator.profile.wire_schemas import derived_schemas
from validator.schema import catalog, pointer
from validator.schema.findings import schema_findings
from validator.schema.yaml_file import YamlFile
from validator.standard.objectmodel import load_model

IDENTITIES = ["informatiemodel-2023-03", "informatiemodel-2024-03"]
WRONG = [7, "x", [], {}, True, "y" * 3000, "2024-13-45T99:00:00Z", -1]
EMPTY = [None, ""]
DIRECTIONS: tuple[catalog.Direction, ...] = ("answer", "request", "patch")

LOOSER = {
    "vng-crud-0.0.3": {"status"},
    "open-klant-2": {
        *("nummeraanduidingId", "postcode", "land", "taal", "voorkeurstaal", "adres", "status"),
        *("objectId", "codeObjecttype", "codeRegister", "codeSoortObjectId", "verstrektDoorPartij", "referentie"),
    },
}
"""What a published dialect asks besides the standard, which a profile says with `schema` or `required`."""

STRICTER = {
    "vng-crud-0.0.3": {"nummer", "verstrektDoorBetrokkene"},
    "open-klant-2": {
        *("nummer", "naam", "indicatieActief", "verstrektDoorBetrokkene", "actorIdentificatie", "omschrijving"),
        *("emailadres", "telefoonnummer", "objectId", "codeObjecttype", "codeRegister", "codeSoortObjectId"),
    },
}
"""Where a published dialect lets pass what the standard does not: bounds of a number, what an actor has (OKQ02)."""


def places(value, path=()):
    parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, part in parts:
        yield (*path, key)
        yield from places(part, (*path, key))


def mutated(document, path, change):
    copied = copy.deepcopy(document)
    node = copied
    for key in path[:-1]:
        node = node[key]
    change(node, path[-1])
    return copied


def mutations(document, wrong):
    for path in places(document):
        yield path, "dropped", mutated(document, path, lambda node, key: node.pop(key))
        for value in wrong:

            def put(node, key, value=value):
                node[key] = value

            yield path, repr(value)[:30], mutated(document, path, put)


def derived(name):
    """The derived twin of a dialect of the suite."""
    profile = load_profile(name)
    data = YamlFile(resources.root() / "profiles" / f"{name}.yaml").data
    dialect = f"{name}@afgeleid"
    catalog.add_dialect(dialect, derived_schemas(data, profile.model))
    return profile, dialect


def verdicts(name, wrong):
    """Every mutation of every example of the dialect, with the verdict of its own schema and of the derived one."""
    profile, dialect = derived(name)
    for object_type, path in catalog.wire_types(profile.dialect).items():
        bound = profile.objects.get(object_type)
        if bound is None or bound.absent:
            continue
        properties = [tuple(pointer.parts(binding.pointer)) for binding in bound.on_wire()]
        known = {place[: length + 1] for place in properties for length in range(len(place))}
        for direction in DIRECTIONS:
            own = catalog.wire_schema(profile.dialect, object_type, direction)
            other = catalog.wire_schema(dialect, object_type, direction)
            for example in catalog.load(own)["examples"]:
                for place, change, document in mutations(example, wrong):
                    if place in known:
                        refused = [bool(schema_findings(document, schema)) for schema in (own, other)]
                        yield f"{direction} {path}: {place} {change}", place[-1], *refused


@pytest.mark.parametrize("name", IDENTITIES)
def test_what_is_derived_judges_as_the_pages_do(name):
    rows = list(verdicts(name, [*WRONG, *EMPTY]))
    assert len(rows) > 700
    different = [label for label, _, own, other in rows if own != other]
    optional = [label for label in different if "interne_taak" in label and "('status',) dropped" in label]
    assert different == optional, "a taak may lack the status that the profile calls optional"


@pytest.mark.parametrize("name", ["vng-crud-0.0.3", "open-klant-2"])
def test_what_is_derived_catches_what_a_published_dialect_catches(name):
    """But for *leeg*, which the standard lets be written as null, and what only this dialect bounds."""
    rows = list(verdicts(name, WRONG))
    assert len(rows) > 700
    assert {last for _, last, own, other in rows if own and not other} == LOOSER[name]
    assert {last for _, last, own, other in rows if other and not own} == STRICTER[name]


@pytest.mark.parametrize("name", IDENTITIES)
def test_every_good_example_stays_good(name):
    profile, dialect = derived(name)
    for path in catalog.dialect_documents(profile.dialect):
        own = path.replace(f"/{profile.dialect}/", f"/{dialect}/")
        for example in catalog.load(path).get("examples", ()):
            assert schema_findings(example, own) == []


DERIVED = "dialect: open-klant-2\n"


def test_a_profile_without_a_dialect_has_schemas_of_its_own(write_profile):
    profile = load_profile(write_profile(lambda text: text.replace(DERIVED, "").partition("\nchanges:")[0]))
    task = catalog.wire_schema(profile.dialect, "Interne taak", "request")
    demanded = {finding.pointer for finding in schema_findings({}, task)}
    assert demanded >= {"/gevraagdeHandeling", "/toegewezenAanActoren"}
    uuid = {"uuid": "5452f450-e940-4996-a353-37f4a7ec8710"}
    assert not [one for one in schema_findings({"aanleidinggevendKlantcontact": uuid}, task) if "aanl" in one.pointer]
    assert [one for one in schema_findings({"aanleidinggevendKlantcontact": "5452"}, task) if "aanl" in one.pointer]
    assert schema_findings({"count": 1, "results": {}}, catalog.wire_schema(profile.dialect, "Zoekresultaat"))
    request = f"objecten/{profile.dialect}/maak_klantcontact.schema.json#/$defs/request"
    assert [finding.pointer for finding in schema_findings({}, request)] == ["/klantcontact"]


@pytest.mark.parametrize("facts", ["required: true", "schema: {maxLength: 5}"])
def test_a_binding_says_what_a_dialect_asks_besides(write_profile, facts):
    path = write_profile(
        lambda text: (
            text.replace(DERIVED, "")
            .partition("\nchanges:")[0]
            .replace("Toelichting: {pointer: /toelichting", f"Toelichting: {{{facts}, pointer: /toelichting")
        )
    )
    schema = catalog.wire_schema(load_profile(path).dialect, "Interne taak", "request")
    document = {"toelichting": "zes tekens"} if "max" in facts else {}
    assert [one for one in schema_findings(document, schema) if one.pointer == "/toelichting"]


def own(write_profile, schema):
    path = write_profile(lambda text: text.replace(DERIVED, "schemas: ./schemas\n").partition("\nchanges:")[0])
    folder = Path(path).parent / "schemas"
    folder.mkdir()
    (folder / "actor.schema.json").write_text(schema, encoding="utf-8")
    return path


def test_a_schema_beside_the_profile_takes_the_place_of_the_derived_one(write_profile):
    derived_one = derived_schemas(YamlFile(resources.root() / "profiles" / "open-klant-2.yaml").data, load_model())[
        "actor.schema.json"
    ]
    derived_one["properties"]["naam"] = {"type": "string", "maxLength": 3}
    profile = load_profile(own(write_profile, json.dumps(derived_one)))
    actor = catalog.wire_schema(profile.dialect, "Actor")
    assert [one for one in schema_findings({"naam": "lang"}, actor) if one.pointer == "/naam"]
    assert catalog.wire_schema(profile.dialect, "Klantcontact")


@pytest.mark.parametrize(
    ("schema", "problem"),
    [
        ("[]", "is no JSON Schema"),
        ('{"type": 5}', "is no JSON Schema of 2020-12 at /type"),
        ('{"$ref": "http://example.org/x"}', "refers to another file"),
        ('{"properties": {"a": {"$ref": "../x.json"}}}', "line 1: refers to another file"),
        ('{"type": "object", "properties": {}}', "has nothing at /naam"),
        ("{", "is not valid YAML"),
    ],
)
def test_own_schemas_that_cannot_judge(write_profile, schema, problem):
    with pytest.raises(InvalidInput, match=problem):
        load_profile(own(write_profile, schema))


def test_a_folder_without_schemas(write_profile):
    path = write_profile(lambda text: text.replace(DERIVED, "schemas: ./nergens\n").partition("\nchanges:")[0])
    with pytest.raises(InvalidInput, match=r"holds no files named <object type>\.schema\.json"):
        load_profile(path)
