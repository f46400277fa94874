"""The target's own OpenAPI document is held against its answers: advice, whatever the document is like."""

import copy
import json

import pytest

from validator import advice, profile, schemas
from validator.advice import Described
from validator.reference.manners import BY_DIALECT
from validator.reference.openapi import document

BASE = "https://api.example.org/v1"
OBJECT = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}, "naam": {"type": "string"}}}
DOCUMENT = {
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
    told = advice.compare(Described(f"{BASE}/openapi.json", described), BASE, exchanges)
    assert told["problem"] is None
    return [one["differs"] for one in told["differences"]]


@pytest.mark.parametrize(
    ("exchange", "wanted"),
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
    ids=lambda one: f"{one['request']['method']} {one['response']['status']}" if isinstance(one, dict) else None,
)
def test_one_answer(exchange, wanted):
    found = differs(exchange)
    assert len(found) == (wanted is not None)
    assert all(one.startswith(wanted) for one in found)


def test_the_same_difference_is_told_once_with_where_and_how_often():
    many = [answered("POST", "/actoren", 400, n=n) for n in (4, 5)] + [answered("GET", "/actoren/1", 204, n=6)]
    told = advice.compare(Described("x", DOCUMENT), BASE, many)["differences"]
    assert [(one["differs"], one["operations"], one["times"], one["exchange"]) for one in told] == [
        ("status 400 staat niet in de beschrijving", ["POST /actoren"], 2, 4),
        ("status 204 staat niet in de beschrijving", ["GET /actoren/{id}"], 1, 6),
    ]


def test_no_document_is_no_difference():
    told = advice.compare(Described("x", None, "status 404"), BASE, [answered("GET", "/actoren", 200)])
    assert told == {"document": "x", "problem": "status 404", "differences": []}
    assert advice.compare(Described(), BASE, [])["document"] is None


def odd(part):
    """The document with this schema of an actor."""
    changed = copy.deepcopy(DOCUMENT)
    changed["components"]["schemas"]["actor"] = part
    return changed


RING = {"allOf": [{"$ref": "#/components/schemas/actor"}]}
HERE = "#/components/schemas/actor/$defs/"
LEVELS = {str(n): {"allOf": [{"$ref": f"{HERE}{n - 1}"}] * 2} for n in range(1, 40)}
BOMB = {"$defs": {"0": {}, **LEVELS}, "$ref": f"{HERE}39"}


@pytest.mark.parametrize(
    "described",
    [
        odd(RING),
        odd(BOMB),
        odd({"$ref": "#/nergens"}),
        odd({"$ref": "https://elders.example/schema.json"}),
        odd({"type": 7}),
        odd({"required": 7}),
        odd({"properties": {"id": {"minLength": "drie"}}}),
        odd({"properties": ["geen", "object"]}),
        odd(None),
    ],
    ids=["ring", "bomb", "nowhere", "elsewhere", "type", "required", "minLength", "properties", "null"],
)
def test_a_document_that_makes_no_sense_is_told_and_breaks_nothing(described):
    told = advice.compare(Described("x", described), BASE, [answered("GET", "/actoren/1", 200, {"id": "1"})])
    assert told["problem"] or told["differences"]


@pytest.mark.parametrize(
    "described", [[], 7, "tekst", {}, {"paths": []}, {"paths": {"/actoren/{id}": []}}, {"paths": None}]
)
def test_what_is_no_openapi_document_at_all_breaks_nothing(described):
    told = advice.compare(Described("x", described), BASE, [answered("GET", "/actoren/1", 200, {"id": "1"})])
    assert [one["differs"] for one in told["differences"]] in (
        [],
        ["dit pad staat niet in de beschrijving"],
        ["deze methode staat niet in de beschrijving"],
    )


@pytest.mark.parametrize("name", profile.names())
def test_the_reference_api_publishes_a_sound_document(name):
    bound = profile.load(name)
    made = document(bound, BY_DIALECT[bound.dialect], BASE)
    for title, reference in schemas.titled("beschrijving").items():
        if title not in bound.lacks:
            assert schemas.check(made, reference) == [], title
