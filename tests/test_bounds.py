"""What comes from a target is read, kept and shown within bounds of time and size."""

import json
import re
import time

import pytest

from validator import advice, checks, exchange, jsontext
from validator.advice import Described
from validator.errors import Nonconformity
from validator.exchange import HEADER_BOUND, HEADERS_BOUND
from validator.report import html
from validator.secrets import MASK, Redactor, Secret
from validator.untrusted import Path

BASE = "https://api.example.org/v1"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'\\"' * 2_000_000, "geen geldige JSON"),
        (b'"' + b'\\"' * 2_000_000, "geen geldige JSON"),
        (b"[" + b"{}," * jsontext.MOST + b"{}]", "meer dan 250000 waarden"),
        (b'{"a": [' + b"[]," * 500_000 + b"1]}", "meer dan 250000 waarden"),
        (json.dumps({f"k{n}": 0 for n in range(200_000)}).encode()[:-1] + b', "k7": 1}', "de sleutel 'k7' twee keer"),
        (b'{"' + b"k" * 1_000_000 + b'": 1, "' + b"k" * 1_000_000 + b'": 2}', "de sleutel 'k{119}…' twee keer"),
        (b'{"a": 1e999}', "een getal dat te groot is"),
        (b'{"a": -1e999}', "een getal dat te groot is"),
    ],
    ids=["quotes", "escapes", "objects", "lists", "double", "long", "large", "small"],
)
def test_content_is_refused_in_time(content, said):
    began = time.monotonic()
    with pytest.raises(jsontext.NotJson, match=said) as caught:
        jsontext.parse(content)
    assert time.monotonic() - began < 20
    assert len(str(caught.value)) < 200


def test_content_within_the_bounds_is_read_whatever_its_texts_hold():
    text = {"a": '[[{"\\' * 100_000, "b": [","] * 1000, "c": 1e308}
    assert jsontext.parse(json.dumps(text).encode()) == text
    assert len(jsontext.parse(b"[" + b"1," * 300_000 + b"1]", most=None)) == 300_001


def test_a_name_is_judged_in_time():
    pattern = checks.CAMEL_CASE
    assert [bool(pattern.fullmatch(one)) for one in ("a", "aB", "a1b2C", "abcDEf9", "A", "a_b", "1a", "")] == [
        *(True, True, True, True),
        *(False, False, False, False),
    ]
    assert pattern.fullmatch("a" + "1" * 5_000 + "_") is None


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
        (schema({"multipleOf": 0}), "/t", 1, None),
        (schema({"multipleOf": 0.1}), "/t", 10**400, None),
        (schema({"uniqueItems": True}), "/t", [{"a": n} for n in range(1500)], None),
        (schema({"items": {"enum": list(range(100_000))}}), "/t", [-1] * 3000, "te lang duurt"),
        (schema({"items": {"allOf": [{"type": "integer"}] * 10_000}}), "/t", [1] * 3000, "te lang duurt"),
        (schema({"$ref": "#/paths/~1t/get/responses/200/content/application~1json/schema"}), "/t", 1, "te lang duurt"),
        (knot(40), "/t", {"a": 1}, "te lang duurt"),
        (schema({"properties": 7}), "/t", {"a": 1}, "geen geldig OpenAPI-document"),
        (schema({"$ref": {}}), "/t", {"a": 1}, "geen geldig OpenAPI-document"),
        ({"paths": {"/t": {"get": {"responses": {"200": []}}}}}, "/t", {"a": 1}, None),
    ],
    ids=range(14),
)
def test_no_openapi_document_takes_for_ever_or_breaks_the_report(document, path, body, problem):
    request = {"method": "GET", "url": BASE + path, "headers": [], "body": None}
    response = {"status": 200, "headers": [["content-type", "application/json"]], "body": json.dumps(body)}
    began = time.monotonic()
    told = advice.compare(Described(f"{BASE}/o", document), BASE, [{"n": 1, "request": request, "response": response}])
    assert time.monotonic() - began < 40
    assert (told["problem"] is None) == (problem is None), told
    assert problem is None or problem in told["problem"]


@pytest.mark.parametrize(
    ("name", "fits", "fits_not"),
    [
        ("/t/{id}", ["/t/1", "/t/{id}"], ["/t", "/t/", "/t/1/2", "/u/1"]),
        ("/t/{a}-{b}", ["/t/1-2", "/t/1-2-3"], ["/t/1", "/t/-2", "/t/1-", "/t/-"]),
        ("/t/v{a}.json", ["/t/v1.json"], ["/t/v.json", "/t/1.json", "/t/v1.jso"]),
        ("/t", ["/t"], ["/T", "/t/", "/tt"]),
        ("/{", ["/x"], ["/"]),
    ],
)
def test_a_path_with_templates_is_known(name, fits, fits_not):
    path = Path(name)
    assert [one for one in fits if not path.fits(one.split("/"))] == []
    assert [one for one in fits_not if path.fits(one.split("/"))] == []


def test_headers_are_kept_in_part():
    redactor = Redactor([Secret("geheim-token")])
    pairs = [("A", "x" * 5_000), ("B", "y" * (HEADER_BOUND - 3) + "geheim-token"), *[("C", "z")] * 200]
    kept = exchange.headers(pairs, redactor, "Authorization")
    assert len(kept) == HEADERS_BOUND + 1
    assert kept[0] == ["A", "x" * HEADER_BOUND + "… [afgekapt: 5000 tekens in totaal]"]
    assert "geheim-t" not in kept[1][1].replace(MASK, ""), "masked before it is cut"
    assert kept[-1] == ["…", "[afgekapt: nog 102 kopregels]"]


def test_what_a_terminal_would_obey_is_shown():
    told = str(Nonconformity("een lijst", "status 400 met \x1b]0;x\x07\u202etekst\nen meer"))
    assert told == r"gevraagd: een lijst; gekregen: status 400 met \x1b]0;x\x07\u202etekst" + "\nen meer"


@pytest.mark.parametrize("body", ['{"a": 1, "a": 2}', '{"a": NaN}', "[" * 5_000, "<p>"])
def test_the_report_shows_what_is_no_sound_json_as_it_came(body):
    assert html._pretty(body) == body


def test_deep_json_does_not_blow_up_the_report():
    body = "[" * 800 + "1," * 7_000 + "1" + "]" * 800
    assert len(html._pretty(body)) == len(body)
    assert re.search(r"\n {2}1", html._pretty("[1]"))
