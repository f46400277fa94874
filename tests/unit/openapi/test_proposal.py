"""A profile proposed from a document: what is certain is bound, what is not is marked, and nothing is bound wrongly."""

import json
from pathlib import Path

import pytest

from tests.support.foreign.openapi import document as foreign_document
from validator.errors import InvalidInput
from validator.openapi.names import KnownNames
from validator.openapi.proposal import proposed_profile
from validator.openapi.written import written
from validator.profile.loader import load_profile, whole_profile
from validator.profile.marks import TODO, decided
from validator.reference import openapi
from validator.reference.dialects import dialect_of
from validator.schema.openapi_document import OpenApiDocument
from validator.schema.yaml_file import YamlFile

CRM = Path(__file__).parents[3] / "examples" / "profiles" / "crm.yaml"
KEYS = ("pointer", "view_of", "collection")


@pytest.fixture
def read(tmp_path):
    def document(data):
        path = tmp_path / "openapi.json"
        path.write_text(json.dumps(data))
        return OpenApiDocument.read(path)

    return document


def place(binding):
    return next((binding[key] for key in KEYS if key in binding), None)


def compared(proposed, known):
    """The share of attributes that a proposal binds as a known profile does, and those bound wrongly without a mark."""
    same, wrong, every = [], [], []
    for object_type, bound in known["object_types"].items():
        for name, binding in bound.get("attributes", {}).items():
            found = proposed["object_types"][object_type].get("attributes", {}).get(name, {"absent": TODO})
            every.append((object_type, name))
            if place(found) == place(binding):
                same.append((object_type, name))
            elif TODO not in found and found.get("absent") != TODO:
                wrong.append((object_type, name, found))
    return len(same) / len(every), wrong


@pytest.mark.parametrize("name", ["informatiemodel-2023-03", "informatiemodel-2024-03", "vng-crud-0.0.3"])
def test_the_documents_of_the_dialects_that_are_known(name, read):
    profile = load_profile(name)
    document = read(openapi.document(profile, dialect_of(profile), "http://registry.example/api"))
    share, wrong = compared(proposed_profile(document, "voorstel").data, whole_profile(name))
    assert wrong == []
    assert share >= 0.9


def test_a_dialect_that_nobody_has_seen(read):
    proposal = proposed_profile(read(foreign_document()), "crm")
    known = YamlFile(CRM).data
    share, wrong = compared(proposal.data, known)
    assert wrong == []
    assert share > 0.9
    for key in ("media_types", "auth", "placement", "references", "statuses"):
        assert proposal.data[key] == known[key]
    assert proposal.data["collections"].items() <= known["collections"].items()
    assert proposal.data["object_types"]["Klantcontact"]["create_path"] == "/_registreer_klantcontact"


def changed_document(change):
    data = foreign_document()
    for path, item in data["paths"].items():
        for method, operation in item.items():
            change(path, method, operation)
    return data


def refused_by_kind(path, method, operation):
    """A status for each kind of refusal, each with its description."""
    if method in {"post", "put", "patch"}:
        operation["responses"] |= {
            "400": {"description": "Malformed JSON"},
            "409": {"description": "There is such an entry already"},
            "422": {"description": "The entry is not valid"},
        }
    if method == "post":
        operation["responses"]["404"] = {"description": "A reference leads nowhere"}


def test_statuses_of_refusals_by_kind_are_proposed_with_a_mark(read):
    statuses = proposed_profile(read(changed_document(refused_by_kind)), "crm").data["statuses"]
    assert statuses["refused"] == {
        "malformed": [400],
        "unknown_reference": [404],
        "conflict": [409],
        "invalid": [422],
    }
    assert "is each kind of refusal answered with these statuses (the document says 400 'Malformed" in statuses[TODO]


def unprocessable(path, method, operation):
    if method == "post":
        operation["responses"]["422"] = operation["responses"]["400"]


def test_two_statuses_of_which_nothing_is_said_are_told_apart_with_a_mark(read):
    statuses = proposed_profile(read(changed_document(unprocessable)), "crm").data["statuses"]
    assert statuses["refused"] == {"malformed": [400], "conflict": [409], "invalid": [422]}
    assert TODO in statuses


@pytest.mark.parametrize(("status", "unsure"), [("201", False), ("200", True)])
def test_what_is_only_put_has_an_id_of_its_sender(status, unsure, read):
    def put_only(path, method, operation):
        if path.startswith("/agents/") and method == "put":
            operation["responses"] = {status: operation["responses"]["200"]}

    data = changed_document(put_only)
    del data["paths"]["/agents"]["post"]
    data["components"]["schemas"]["agents-read"]["properties"]["id"] = {"type": "string", "format": "ulid"}
    bound = proposed_profile(read(data), "crm").data["object_types"]["Actor"]
    assert bound["put_id"] == "ulid"
    assert ("is it registered by PUT, under an id" in bound[TODO]) is unsure
    assert bound["attributes"]["Naam"]["pointer"] == "/label"
    assert "put_id" not in proposed_profile(read(data), "crm").data["object_types"]["Partij"]


def with_included(path, method, operation):
    if method == "get" and "{" not in path:
        operation["parameters"].append({"name": "include", "in": "query", "schema": {"type": "string"}})
        entry = {
            "type": "object",
            "properties": {"@kind": {"type": "string", "enum": ["customer", "participants", "contacts"]}},
        }
        schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
        schema["properties"] = {"included": {"type": "array", "items": entry}, **schema["properties"]}


def test_a_list_of_what_was_asked_along_is_proposed_with_a_mark(read):
    data = proposed_profile(read(changed_document(with_included)), "crm").data
    expansion = data["expansion"]
    assert (expansion["parameter"], expansion["beside"], expansion["type"]) == ("include", "/included", "/@kind")
    assert expansion["types"]["Betrokkene"] == "participants"
    assert expansion["types"]["Partij"] == "customer"
    assert expansion["types"]["Actor"] == "agents"
    assert "called so in that list" in expansion[TODO]
    assert data["collections"]["items"] == "/data/items"


@pytest.mark.parametrize(
    ("error", "proposed"),
    [
        (
            {"properties": {"field": {"type": "string"}, "title": {"type": "string"}}},
            {"name": "/field", TODO: "does /field name the property that is wrong, one in each error?"},
        ),
        (
            {
                "properties": {
                    "errors": {
                        "type": "array",
                        "items": {
                            "properties": {
                                "source": {
                                    "type": "object",
                                    "properties": {"pointer": {"type": "string"}, "parameter": {"type": "string"}},
                                }
                            }
                        },
                    }
                }
            },
            {"list": "/errors", "name": "/source/pointer", "query": "/source/parameter"},
        ),
    ],
)
def test_errors_of_other_shapes(error, proposed, read):
    def refused(path, method, operation):
        for status in ("400", "409"):
            if status in operation["responses"]:
                content = {"application/json": {"schema": {"type": "object", **error}}}
                operation["responses"][status] = {"description": "", "content": content}

    assert proposed_profile(read(changed_document(refused)), "crm").data["errors"] == proposed


@pytest.mark.parametrize(
    ("schemes", "wanted", "header", "mark"),
    [
        (
            {"key": {"type": "apiKey", "in": "query", "name": "key"}},
            [],
            "Authorization",
            "into the query argument 'key'",
        ),
        (
            {
                "key": {"type": "apiKey", "in": "query", "name": "key"},
                "token": {"type": "http", "scheme": "bearer"},
            },
            [{"key": [], "token": []}],
            "Authorization",
            "2 credentials are wanted at once",
        ),
        ({}, [], "Authorization", "does not say how a request is let in"),
    ],
)
def test_credentials_that_are_of_the_target(schemes, wanted, header, mark, read):
    data = foreign_document()
    data["components"]["securitySchemes"] = schemes
    data["security"] = wanted
    auth = proposed_profile(read(data), "crm").data["auth"]
    assert auth["header"] == header
    assert mark in auth[TODO]


def test_what_a_known_dialect_is_called_is_guessed_with_a_mark_only(read):
    profile = load_profile("vng-crud-0.0.3")
    document = read(openapi.document(profile, dialect_of(profile), "http://registry.example/api"))
    data = proposed_profile(document, "voorstel", KnownNames(without=["vng-crud-0.0.3"])).data
    assert compared(data, whole_profile("vng-crud-0.0.3"))[1] == []


def test_nothing_runs_before_all_is_decided(read, tmp_path):
    document = read(foreign_document())
    path = tmp_path / "crm.yaml"
    path.write_text(written(proposed_profile(document, "crm"), document, "openapi.json"), encoding="utf-8")
    with pytest.raises(InvalidInput, match="still to be decided: is it /topic"):
        load_profile(str(path))
    data = decided(YamlFile(path).data)
    assert load_decided(tmp_path, data).id == "crm"


def load_decided(folder, data):
    path = folder / "decided.yaml"
    text = json.dumps(data).replace(f'"{TODO}"', '"Dat kent dit register niet."')
    path.write_text(text, encoding="utf-8")
    return load_profile(str(path))


def test_a_document_of_something_else(read):
    proposal = proposed_profile(read({"openapi": "3.1.0", "info": {"title": "X"}, "paths": {"/dieren": {}}}), "x")
    assert {str(bound) for bound in proposal.data["object_types"].values()} == {str({"absent": TODO})}
    assert proposal.unknown_paths == ["/dieren"]


STRANGE: tuple[object, ...] = (
    5,
    "x",
    None,
    [],
    [1],
    {"x": 1},
    True,
    {"$ref": "#/components"},
    {"$ref": "file:///etc/passwd"},
    "\x1b]0;x\x07",
)
"""What no part of a document should be."""


def places(part, place=()):
    """The places of all parts of a document, but of the document itself."""
    for key, inner in part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ():
        yield (*place, key)
        yield from places(inner, (*place, key))


@pytest.mark.slow
def test_a_document_with_anything_anywhere_is_a_proposal_or_a_sentence(read):
    small = {
        "openapi": "3.0.3",
        "info": {"title": "x", "version": "1"},
        "security": [{"token": []}],
        "paths": {
            "/internetaken": {
                "get": {"parameters": [{"in": "query", "name": "status"}], "responses": {"200": answered("Taken")}},
                "post": {"requestBody": answered("Taak"), "responses": {"201": answered("Taak"), "²": {}}},
            },
            "/internetaken/{uuid}": {"get": {"responses": {"200": answered("Taak"), "9" * 5000: {}}}},
        },
        "components": {
            "securitySchemes": {"token": {"type": "apiKey", "in": "header", "name": "Authorization"}},
            "schemas": {
                "Taken": {"type": "array", "items": {"$ref": "#/components/schemas/Taak"}},
                "Taak": {
                    "allOf": [{"$ref": "#/components/schemas/Taak"}],
                    "required": ["uuid"],
                    "properties": {"uuid": {"type": "string"}, "status": {"type": "string", "enum": ["a"]}},
                },
            },
        },
    }
    for number, place in enumerate(places(small)):
        for value in (STRANGE[number % len(STRANGE)], STRANGE[(number + 3) % len(STRANGE)]):
            document = json.loads(json.dumps(small))
            *parents, last = place
            around = document
            for key in parents:
                around = around[key]
            around[last] = value
            try:
                source = read(document)
                text = written(proposed_profile(source, "voorstel"), source, "openapi.json")
            except InvalidInput:
                continue
            assert "\x1b" not in text, place


def answered(name):
    return {"description": "", "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}}
