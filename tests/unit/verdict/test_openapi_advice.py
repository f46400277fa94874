"""The target's own OpenAPI document is held against its answers: advice, whatever the document is like."""

import copy
import json
import time
from typing import Any

import pytest

from validator.profile.loader import load_profile, profile_names
from validator.reference.dialects import dialect_of
from validator.reference.openapi import document
from validator.schema import catalog
from validator.schema.findings import schema_findings
from validator.verdict.model import PublishedDocument
from validator.verdict.openapi_advice import compare_with_document

BASE = "https://api.example.org/v1"
OBJECT = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}, "naam": {"type": "string"}}}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "x", "version": "1.0.0"},
    "paths": {
        "/actoren": {"post": {"responses": {"201": {"content": {"application/json": {"schema": OBJECT}}}}}},
        "/actoren/{id}": {
            "get": {
                "responses": {
                    "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/actor"}}}},
                    "4XX": {"$ref": "#/components/responses/fout"},
                }
            }
        },
        "/actoren/nieuwste": {"get": {"responses": {"default": {"description": "wat dan ook"}}}},
    },
    "components": {
        "schemas": {
            "actor": {**OBJECT, "properties": {"naam": {"type": "string", "nullable": True, "pattern": "(a+)+$"}}}
        },
        "responses": {"fout": {"content": {"application/problem+json": {"schema": {"required": ["title"]}}}}},
    },
}


def answered(method, path, status, body=None, media_type="application/json", n=1):
    headers = [["Content-Type", f"{media_type}; charset=utf-8"]]
    text = body if isinstance(body, str) or body is None else json.dumps(body)
    return {
        "n": n,
        "request": {"method": method, "url": BASE + path, "headers": [], "body": None},
        "response": {"status": status, "headers": headers, "body": text},
    }


def differs(*exchanges, described=DOCUMENT):
    advice = compare_with_document(PublishedDocument(f"{BASE}/openapi.json", described), BASE, exchanges)
    assert advice["problem"] is None
    return [difference["differs"] for difference in advice["differences"]]


@pytest.mark.parametrize(
    ("exchange", "expected"),
    [
        (answered("POST", "/actoren", 201, {"id": "1"}), None),
        (answered("POST", "/actoren", 201, {"naam": "x"}), "/id: de beschrijving zegt een waarde"),
        (answered("POST", "/actoren", 201, {"id": 7}), "/id: de beschrijving zegt tekst"),
        (answered("POST", "/actoren", 400, {}), "status 400 staat niet in de beschrijving"),
        (answered("POST", "/actoren", 201, {"id": "1"}, "application/hal+json"), "het mediatype application/hal+json"),
        (answered("PUT", "/actoren/1", 200, {"id": "1"}), "deze methode staat niet in de beschrijving"),
        (answered("PUT", "/actoren/1", 405, {}), None),
        (answered("GET", "/partijen/1?a=b", 200, {}), "dit pad staat niet in de beschrijving"),
        (answered("GET", "/partijen", 404, {}), None),
        (answered("GET", "/actoren/1", 200, {"id": "1", "naam": None}), None),
        (answered("GET", "/actoren/1", 200, {"id": "1", "naam": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"}), None),
        (answered("GET", "/actoren/1", 404, {"title": "x"}, "application/problem+json"), None),
        (answered("GET", "/actoren/1", 404, {}, "application/problem+json"), "/title: de beschrijving zegt een waarde"),
        (answered("GET", "/actoren/nieuwste", 200, {"id": 7}), None),
        (answered("GET", "/actoren/1", 200, '{"…": "object van een ander: niet bewaard"}'), None),
        (answered("GET", "/actoren/1", 200, "<html>"), None),
        (answered("GET", "/actoren/1", 204), "status 204 staat niet in de beschrijving"),
    ],
    ids=lambda exchange: (
        f"{exchange['request']['method']} {exchange['response']['status']}" if isinstance(exchange, dict) else None
    ),
)
def test_one_answer(exchange, expected):
    differences = differs(exchange)
    assert len(differences) == (expected is not None)
    assert all(difference.startswith(expected) for difference in differences)


def test_the_same_difference_is_reported_once_with_where_and_how_often():
    many = [answered("POST", "/actoren", 400, n=n) for n in (4, 5)] + [answered("GET", "/actoren/1", 204, n=6)]
    advice = compare_with_document(PublishedDocument("x", DOCUMENT), BASE, many)["differences"]
    assert [
        (difference["differs"], difference["operations"], difference["times"], difference["exchange"])
        for difference in advice
    ] == [
        ("status 400 staat niet in de beschrijving", ["POST /actoren"], 2, 4),
        ("status 204 staat niet in de beschrijving", ["GET /actoren/{id}"], 1, 6),
    ]


def test_no_document_is_no_difference():
    advice = compare_with_document(PublishedDocument("x", None, "status 404"), BASE, [answered("GET", "/actoren", 200)])
    assert advice == {"document": "x", "problem": "status 404", "differences": []}
    assert compare_with_document(PublishedDocument(), BASE, [])["document"] is None


def odd(part):
    """The document with this schema of an actor."""
    changed = copy.deepcopy(DOCUMENT)
    changed["components"]["schemas"]["actor"] = part
    return changed


RING = {"allOf": [{"$ref": "#/components/schemas/actor"}]}
HERE = "#/components/schemas/actor/$defs/"
LEVELS = {str(n): {"allOf": [{"$ref": f"{HERE}{n - 1}"}] * 2} for n in range(1, 40)}
DEEP: dict[str, object] = {}
for _ in range(5_000):
    DEEP = {"not": DEEP}
BOMB = {"$defs": {"0": {}, **LEVELS}, "$ref": f"{HERE}39"}


@pytest.mark.slow
@pytest.mark.parametrize(
    "described",
    [
        odd(RING),
        odd(BOMB),
        odd(DEEP),
        odd({"$ref": "#/nergens"}),
        odd({"$ref": "https://elders.example/schema.json"}),
        odd({"type": 7}),
        odd({"required": 7}),
        odd({"properties": {"id": {"minLength": "drie"}}}),
        odd({"properties": ["geen", "object"]}),
        odd(None),
    ],
    ids=["ring", "bomb", "deep", "nowhere", "elsewhere", "type", "required", "minLength", "properties", "null"],
)
def test_a_document_that_makes_no_sense_is_reported_and_breaks_nothing(described):
    advice = compare_with_document(
        PublishedDocument("x", described), BASE, [answered("GET", "/actoren/1", 200, {"id": "1"})]
    )
    assert advice["problem"] or advice["differences"]


@pytest.mark.parametrize(
    "described", [[], 7, "tekst", {}, {"paths": []}, {"paths": {"/actoren/{id}": []}}, {"paths": None}]
)
def test_what_is_no_openapi_document_at_all_breaks_nothing(described):
    advice = compare_with_document(
        PublishedDocument("x", described), BASE, [answered("GET", "/actoren/1", 200, {"id": "1"})]
    )
    assert [difference["differs"] for difference in advice["differences"]] in (
        [],
        ["dit pad staat niet in de beschrijving"],
        ["deze methode staat niet in de beschrijving"],
    )


@pytest.mark.parametrize("name", profile_names())
def test_the_reference_api_publishes_a_sound_document(name):
    bound = load_profile(name)
    dialect = dialect_of(bound)
    published = document(dialect.extension.of(bound), dialect, BASE)
    for title, reference in catalog.titled("beschrijving").items():
        if title not in bound.lacks:
            assert schema_findings(published, reference) == [], title


DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schema(facts):
    content = {"application/json": {"schema": facts}}
    return {"paths": {"/t": {"get": {"responses": {"200": {"content": content}}}}}}


def knot(levels):
    parts = {f"s{n}": {"allOf": [{"$ref": f"#/s/s{n + 1}"}] * 2} for n in range(levels)}
    return {**schema({"$ref": "#/s/s0", "unevaluatedProperties": False}), "s": {**parts, f"s{levels}": {}}}


@pytest.mark.parametrize(
    ("document", "path", "body", "problem"),
    [
        ({"paths": {"/" + "{a}" * 30 + "!": {}}}, "/" + "a" * 60, {}, None),
        ({"paths": {"/" + "-".join(["{a}"] * 30) + "!": {}}}, "/" + "-" * 60, {}, None),
        (
            schema({"patternProperties": {"^(a+)+$": {}}, "additionalProperties": False}),
            "/t",
            {"a" * 40 + "!": 1},
            None,
        ),
        (schema({"patternProperties": {"(": {}}, "pattern": "("}), "/t", {"a": 1}, None),
        (schema({"allOf": [{"$schema": DRAFT, "pattern": "^(a+)+$"}]}), "/t", "a" * 40 + "!", None),
        (schema({"multipleOf": 0}), "/t", 1, None),
        (schema({"multipleOf": 0.1}), "/t", 10**400, None),
        (schema({"uniqueItems": True}), "/t", [{"a": n} for n in range(1500)], None),
        (schema({"items": {"enum": list(range(100_000))}}), "/t", [-1] * 3000, "te lang duurt"),
        pytest.param(
            *(schema({"items": {"allOf": [{"type": "integer"}] * 10_000}}), "/t", [1] * 3000, "te lang duurt"),
            marks=pytest.mark.slow,
        ),
        (schema({"$ref": "#/paths/~1t/get/responses/200/content/application~1json/schema"}), "/t", 1, "te lang duurt"),
        (knot(40), "/t", {"a": 1}, "te lang duurt"),
        (schema({"properties": 7}), "/t", {"a": 1}, "geen geldig OpenAPI-document"),
        (schema({"$ref": {}}), "/t", {"a": 1}, "geen geldig OpenAPI-document"),
        ({"paths": {"/t": {"get": {"responses": {"200": []}}}}}, "/t", {"a": 1}, None),
    ],
    ids=range(15),
)
def test_no_openapi_document_takes_for_ever_or_breaks_the_report(document, path, body, problem):
    request = {"method": "GET", "url": BASE + path, "headers": [], "body": None}
    response = {"status": 200, "headers": [["content-type", "application/json"]], "body": json.dumps(body)}
    began = time.monotonic()
    advice = compare_with_document(
        PublishedDocument(f"{BASE}/o", document), BASE, [{"n": 1, "request": request, "response": response}]
    )
    assert time.monotonic() - began < 40
    assert (advice["problem"] is None) == (problem is None), advice
    assert problem is None or problem in advice["problem"]
