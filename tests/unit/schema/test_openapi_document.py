"""OpenAPI documents: what is read of one, and what is said of what is none."""

import pytest

from validator.errors import InvalidInput
from validator.schema.openapi_document import OpenApiDocument

GET = {"responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}}}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("- a\n", "line 1: is no OpenAPI document: it must be a mapping"),
        ("title: x\n", "line 1: is no OpenAPI document: it has no key `openapi`"),
        ("swagger: '2.0'\npaths: {/a: {}}\n", "line 1: is a Swagger 2 document; convert it"),
        ("paths: {/a: {}}\nopenapi: 3.2.0\n", "line 2: only OpenAPI 3.0 and 3.1 are read"),
        ("openapi: 3.1.0\npaths: {}\n", "line 2: the document describes no path"),
        ("openapi: [\n", "is not valid YAML"),
        ("#" * (2**20 + 1), "holds more than 1 MB"),
    ],
)
def test_what_is_no_document(tmp_path, text, said):
    path = tmp_path / "openapi.yaml"
    path.write_text(text)
    with pytest.raises(InvalidInput, match="openapi") as error:
        OpenApiDocument.read(path)
    assert said in str(error.value)


def test_a_status_may_stand_as_a_number(tmp_path):
    path = tmp_path / "openapi.yaml"
    path.write_text("openapi: 3.0.3\npaths: {/a: {get: {responses: {200: {description: x}}}}}\n")
    assert OpenApiDocument.read(path).operations["/a", "get"].statuses == [200]


def test_references_within_the_document_are_followed(described):
    document = described({"/as": {"get": GET}}, {"A": {"$ref": "#/components/schemas/B"}, "B": {"type": "object"}})
    assert document.resolved(document.operations["/as", "get"].answer_schema) == {"type": "object"}


def test_references_that_lead_round_or_outside_lead_to_nothing(described):
    document = described(
        {"/as": {"get": GET}}, {"A": {"$ref": "#/components/schemas/A"}, "B": {"$ref": "https://elders.example/x#/B"}}
    )
    assert document.resolved({"$ref": "#/components/schemas/A"}) == {}
    assert document.resolved({"$ref": "#/components/schemas/B"}) == {}
    assert document.resolved({"$ref": "#/components/schemas/C"}) == {}
    assert document.elsewhere == ["https://elders.example/x#/B"]


def test_an_item_is_found_in_any_case_and_by_any_name_of_its_variable(described):
    document = described({"/Dingen": {}, "/dingen/{uuid}": {"get": GET}})
    assert document.item_path("/Dingen") == "/dingen/{uuid}"
    assert document.operation("/dingen/{id}", "get").path == "/dingen/{uuid}"
    assert document.operation("/dingen/{id}", "put") is None
    assert list(document.collections()) == ["/Dingen"]


def test_arguments_of_the_path_and_of_the_operation(described):
    one, other = {"in": "query", "name": "een"}, {"$ref": "#/components/schemas/Parameter"}
    document = described(
        {"/a": {"parameters": [one], "get": {"parameters": [other, {"in": "path", "name": "id"}]}}},
        {"Parameter": {"in": "query", "name": "ander"}},
    )
    assert list(document.operations["/a", "get"].arguments) == ["een", "ander"]
