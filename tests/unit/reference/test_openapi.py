"""The OpenAPI document of the reference API: what makers of clients need of it is there, in every dialect."""

import json

import jsonschema
import pytest

from tests.support.dialect_client import OPEN
from validator.profile.loader import load_profile, profile_names
from validator.reference.dialects import dialect_of
from validator.reference.openapi import document
from validator.schema import pointer

METHODS = {"get", "post", "put", "patch", "delete"}
REFUSALS = {
    "get": {"400", "401", "404", "406"},
    "post": {"400", "401", "406", "413", "415"},
    "put": {"400", "401", "404", "406", "413", "415"},
    "patch": {"400", "401", "404", "406", "413", "415"},
    "delete": {"400", "401", "404"},
}


@pytest.fixture(scope="module", params=profile_names())
def published(request):
    profile, dialect = load_profile(request.param), dialect_of(load_profile(request.param))
    return document(dialect.extension.of(profile), dialect, "https://register.example/api")


def operations(published):
    return {
        (path, method): operation
        for path, item in published["paths"].items()
        for method, operation in item.items()
        if method in METHODS
    }


def parts(value, name):
    """Every value of that name, at any depth."""
    if isinstance(value, dict):
        yield from ([value[name]] if name in value else [])
        for inner in value.values():
            yield from parts(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from parts(inner, name)


def test_every_operation_has_a_name_of_its_own_and_all_its_responses(published):
    every = operations(published)
    names = [one["operationId"] for one in every.values()]
    assert len(set(names)) == len(names)
    assert all(name.isidentifier() for name in names)
    for (path, method), one in every.items():
        assert REFUSALS[method] <= one["responses"].keys(), (path, method)
        assert {"200", "201", "204"} & one["responses"].keys(), (path, method)


def test_every_reference_leads_somewhere(published):
    references = {one for one in parts(published, "$ref") if isinstance(one, str)}
    assert references
    broken = {one for one in references if pointer.get(published, one.removeprefix("#")) is pointer.MISSING}
    assert broken == set()


def test_every_list_says_what_it_holds(published):
    for (path, method), one in operations(published).items():
        if method == "get" and "{" not in path:
            (content,) = one["responses"]["200"]["content"].values()
            schema = pointer.get(published, content["schema"]["$ref"].removeprefix("#"))
            assert any("$ref" in items for items in parts(schema, "items")), path


def test_every_example_is_valid(published):
    contents = [one for one in parts(published["paths"], "content") for one in one.values() if "example" in one]
    assert len(contents) > 20
    for content in contents:
        schema = {**content["schema"], "components": published["components"]}
        jsonschema.Draft202012Validator(schema).validate(content["example"])


def test_open_klant_types_its_query_arguments():
    dialect = dialect_of(load_profile(OPEN))
    published = document(dialect.extension.of(load_profile(OPEN)), dialect, "https://register.example/api")
    every = operations(published)
    assert len(every) == 85
    typed = {
        one["name"]: one["schema"]
        for path in ("/klantcontacten", "/digitaleadressen")
        for one in published["paths"][path]["get"]["parameters"]
    }
    assert typed["vertrouwelijk"] == {"type": "boolean"}
    assert typed["plaatsgevondenOp"] == {"type": "string", "format": "date-time"}
    assert typed["verificatieDatum__gte"] == {"type": "string", "format": "date"}
    assert typed["hadBetrokkene__uuid"] == {"type": "string", "format": "uuid"}
    assert typed["soortDigitaalAdres"]["enum"] == ["email", "telefoonnummer", "overig"]
    assert typed["page"]["type"] == "integer"
    assert "hadBetrokkenen.wasPartij" in json.dumps(published["paths"]["/klantcontacten"]["get"]["parameters"])
