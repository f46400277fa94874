"""A profile that would make an honest register lose a citizen, or lead the token to another application."""

import json
import re

import pytest

from tests.support.cli_runner import ROOT, klantcheck
from tests.support.client_factory import ClientFactory
from tests.support.raw_server import RawServer, fixed_response
from tests.support.reference_api import ReferenceApi
from validator.errors import InvalidInput, SuiteFault, UnexpectedResponse
from validator.profile.loader import load_profile
from validator.schema.catalog import wire_schema
from validator.schema.engine import validator

TEXT = (ROOT / "profiles" / "open-klant-2.yaml").read_text(encoding="utf-8")


def in_object(name, old, new):
    """The profile with something replaced in one object type."""
    before, heading, rest = TEXT.partition(f"\n  {name}:\n")
    own, separator, after = re.split(r"(\n  (?=[A-Z]))", rest, maxsplit=1)
    assert old in own
    return before + heading + own.replace(old, new, 1) + separator + after


CHOSEN = "7a1f6a4e-0000-4000-8000-000000000001"
TASK = "Interne taak"

ATTACKS = {
    "an id that we write": in_object(TASK, "id: /uuid", "id: /gevraagdeHandeling"),
    "an id in a group that we write": in_object("Betrokkene", "id: /uuid", "id: /contactnaam/achternaam"),
    "an id that is a group that we write": in_object("Betrokkene", "id: /uuid", "id: /contactnaam"),
    "an id in a reference that we write": in_object(TASK, "id: /uuid", "id: /aanleidinggevendKlantcontact/uuid"),
    "items of another collection": in_object(
        TASK, "path: /internetaken\n", "path: /internetaken\n    item_path: /partijen\n"
    ),
    "items beside their collection": in_object(
        TASK, "path: /internetaken\n", "path: /internetaken\n    item_path: /internetakenarchief\n"
    ),
    "a path out of the API": in_object(TASK, "path: /internetaken", "path: /../../../zaken/api/v1/zaken"),
    "a path out of the API, encoded": in_object(TASK, "path: /internetaken", "path: /%2e%2e/zaken"),
    "a path out of the API, backslashes": in_object(TASK, "path: /internetaken", "path: /..\\zaken"),
    "a path to another host": in_object(TASK, "path: /internetaken", 'path: "//elders.example/internetaken"'),
    "a path with a query": in_object(TASK, "path: /internetaken", 'path: "/internetaken?all=true"'),
    "a path with a fragment": in_object(TASK, "path: /internetaken", 'path: "/internetaken#x"'),
    "a path with a line end": in_object(TASK, "path: /internetaken", 'path: "/internetaken\\n"'),
    "a document elsewhere": TEXT.replace("document: /openapi.json", "document: /../../zaken/api/v1/zaken"),
    "a composite elsewhere": TEXT.replace("path: /maak-klantcontact", "path: /../maak-klantcontact"),
    "collections elsewhere": TEXT.replace('path: "/{plural}"', 'path: "/../{plural}"'),
    "a dialect that leads elsewhere": re.sub("(?m)^dialect: .*$", "dialect: ../../elders", TEXT),
    "a dialect that is a folder": re.sub("(?m)^dialect: .*$", "dialect: ..", TEXT),
    "credentials as the host": TEXT.replace("auth: {header: Authorization", "auth: {header: Host"),
    "credentials in two headers": TEXT.replace("auth: {header: Authorization", 'auth: {header: "X: y"'),
    "credentials on two lines": TEXT.replace('format: "Token {secret}"', 'format: "Token {secret}\\nHost: x"'),
}


@pytest.mark.parametrize("name", ATTACKS)
def test_a_profile_that_leads_to_others_is_refused(name, tmp_path):
    assert ATTACKS[name] != TEXT
    (tmp_path / "profiel.yaml").write_text(ATTACKS[name], encoding="utf-8")
    with pytest.raises(InvalidInput, match=r"profiel\.yaml, line \d+, column \d+: "):
        load_profile(str(tmp_path / "profiel.yaml"))


@pytest.mark.slow
def test_an_honest_register_loses_nobody(tmp_path):
    """The attack as it was: the id of a taak is what we ask to be done, and tasks are deleted among parties."""
    profile = ATTACKS["an id that we write"].replace("Terugbellen:", f"Terugbellen: {CHOSEN}  #")
    profile = profile.replace("path: /internetaken\n", "path: /internetaken\n    item_path: /partijen\n")
    (tmp_path / "profiel.yaml").write_text(profile, encoding="utf-8")
    with ReferenceApi("open-klant-2") as api:
        citizen = api.insert("Partij", {"Soort partij": "Persoon", "Indicatie actief": "Ja"})
        completed = klantcheck(
            *("run", api.url, "--profile", "profiel.yaml", "--write", "--tag", "eis-C9167-R12"),
            cwd=tmp_path,
            KLANTCHECK_TOKEN=api.token,
        )
        assert [record.id for record in api.records()] == [citizen.id]
    assert completed.returncode == 2
    assert "an id is of the API's making" in completed.stderr
    assert "objects stand in their own collection" in completed.stderr


@pytest.mark.parametrize(
    "link",
    [
        "/zaken/api/v1/zaken",
        "/",
        "/apix/taken",
        "../zaken",
        "/api/../zaken",
        "/api/%2e%2e/zaken",
        "/api/%2E%2E%2Fzaken",
        "/api/%252e%252e/zaken",
        "/api/%25252e%25252e/zaken",
        "/api/..%5czaken",
        "/api/..;/zaken",
        "/api//zaken",
        "{origin}/zaken",
    ],
)
def test_a_link_does_not_lead_the_token_to_another_application(tmp_path, link):
    with RawServer(fixed_response()) as server, ClientFactory(tmp_path) as connect:
        client = connect(server.url)
        reply = client.send("GET", "/taken")
        place = link.replace("{origin}", server.url.removesuffix("/api"))
        with pytest.raises(UnexpectedResponse, match="een verwijzing binnen"):
            client.follow(reply, place)
        with pytest.raises(SuiteFault, match="ligt niet bij het doel"):
            client.send(
                "GET", place if place.startswith("http") else server.url.removesuffix("/api") + "/" + place.lstrip("/")
            )
        assert len(server.requests) == 1


# what stands beside a profile

CRM = (ROOT / "examples" / "profiles" / "crm.yaml").read_text(encoding="utf-8")
DOUBLING = {f"d{n}": {"allOf": [{"$ref": f"#/$defs/d{n + 1}"}] * 2} for n in range(60)}
CHAIN = {f"c{n}": {"$ref": f"#/$defs/c{n + 1}"} for n in range(3000)}
TREE = {f"D{n}": {"properties": {x: {"$ref": f"#/components/schemas/D{n + 1}"} for x in "abcdef"}} for n in range(12)}
SCHEMAS = {
    "holds itself": {"allOf": [{"$ref": "#"}]},
    "holds itself by a detour": {"anyOf": [{"not": {"$ref": "#/$defs/a"}}], "$defs": {"a": {"if": {"$ref": "#"}}}},
    "demands itself": {"required": ["a"], "properties": {"a": {"$ref": "#"}}},
    "doubles sixty times": {"$ref": "#/$defs/d0", "$defs": {**DOUBLING, "d60": {}}},
    "refers on three thousand times": {"$ref": "#/$defs/c0", "$defs": {**CHAIN, "c3000": {}}},
    "is another file": {"$ref": "file:///etc/passwd"},
    "is elsewhere": {"properties": {"a": {"$ref": "http://127.0.0.1:9/x"}}},
    "is a list": [],
    "has a title that is a number": {"title": 5},
    "has properties that are a text": {"properties": "x"},
    "is nested without end": "[" * 5000,
}


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_of_a_profile_that_never_ends_or_stands_elsewhere_is_refused(name, tmp_path):
    (tmp_path / "schemas").mkdir()
    content = SCHEMAS[name] if isinstance(SCHEMAS[name], str) else json.dumps(SCHEMAS[name])
    (tmp_path / "schemas" / "interne_taak.schema.json").write_text(content, encoding="utf-8")
    (tmp_path / "crm.yaml").write_text(f"{CRM}\nschemas: ./schemas\n", encoding="utf-8")
    with pytest.raises(InvalidInput, match="schemas"):
        load_profile(str(tmp_path / "crm.yaml"))


KEYWORDS = {
    "type": [5, "zomaar", {"x": 1}, ["string", {}]],
    "enum": [5, "x", {"x": 1}],
    "maxLength": ["x", -1, None, 10**400],
    "pattern": ["(", 5, "^(a+)+$"],
    "format": ["zomaar", 5],
    "required": [5, [{}], [5], "uuid"],
    "properties": [5, [1], {"uuid": 5}],
    "allOf": [5, [5], [{"$ref": "#/paths"}]],
    "$ref": [5, "file:///etc/passwd", "#/nergens", "#/components/schemas/Taak"],
}


@pytest.mark.slow
def test_a_document_that_a_profile_names_is_a_profile_or_a_sentence(tmp_path):
    (tmp_path / "crm.yaml").write_text(f"{CRM}\nopenapi: ./openapi.json\n", encoding="utf-8")
    for keyword, values in KEYWORDS.items():
        for value in values:
            properties = {"id": {"type": "integer"}, "topic": {keyword: value}}
            schemas = {"Taak": {"type": "object", "properties": properties, keyword: value}}
            (tmp_path / "openapi.json").write_text(json.dumps(described(schemas)))
            try:
                profile = load_profile(str(tmp_path / "crm.yaml"))
            except InvalidInput:
                continue
            for direction in ("answer", "request", "patch"):
                validator(wire_schema(profile.dialect, "Klantcontact", direction)).is_valid({"topic": "x", "id": 1})


@pytest.mark.slow
def test_a_document_that_doubles_at_every_level_is_refused(tmp_path):
    (tmp_path / "crm.yaml").write_text(f"{CRM}\nopenapi: ./openapi.json\n", encoding="utf-8")
    schemas = {**TREE, "D12": {}, "Taak": {"$ref": "#/components/schemas/D0"}}
    (tmp_path / "openapi.json").write_text(json.dumps(described(schemas)))
    with pytest.raises(InvalidInput, match="one message holds more than"):
        load_profile(str(tmp_path / "crm.yaml"))


def described(schemas):
    """An OpenAPI document of the contacts of CRM, which are a Taak of these schemas."""
    task = {"$ref": "#/components/schemas/Taak"}
    body = {"content": {"application/json": {"schema": task}}}
    response = {"description": "", "content": {"application/json": {"schema": {"properties": {"data": task}}}}}
    paths = {
        "/contacts/{id}": {"get": {"responses": {"200": response}}, "patch": {"requestBody": body, "responses": {}}},
        "/_registreer_klantcontact": {"post": {"requestBody": body, "responses": {"201": response}}},
    }
    facts = {"openapi": "3.0.3", "info": {"title": "x", "version": "1"}}
    return {**facts, "paths": paths, "components": {"schemas": schemas}}
