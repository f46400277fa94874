"""What is like a text that is right is JSON, and right by the engine."""

import copy
import json
import re
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.support.cli_runner import ROOT
from validator.schema import catalog, engine, pointer, strict_json
from validator.schema.accepted_texts import COMPACT, SPACED, Pinned, has_plain_escapes, is_utf_8, members

CORPUS = yaml.safe_load((ROOT / "tests" / "data" / "corpus.yaml").read_text(encoding="utf-8"))
TEXTS = CORPUS.pop("json")
STYLES = {"compact": COMPACT, "spaced": SPACED}
EXAMPLES = [
    (reference, schema["examples"][0])
    for path, schema in catalog.documents().items()
    if path.startswith("objecten/") and "examples" in schema
    for reference in (path, catalog.strict(path))
]
USUAL = [
    *("", "a", "é", "€", "😀", "\u2028", "\x7f", "\n", '"', "\\", "\ud7ff", "\uffff", "null", "x" * 300, "é" * 150),
    *("2024-02-29", "2023-02-29", "2024-02-30", "2024-04-31", "2024-01-01T00:00:00Z", "2024-01-01T24:00:00Z"),
    *("https://a", "https://", "https:///a", "http://a b", "https://a/" + "b" * 300, "klant", "brp", "verwerkt"),
    *("f81d4fae-7dec-41d0-a765-00a0c91e6bf6", "f81d4fae7dec41d0a76500a0c91e6bf6", "1234 AB", "0000 AB", "NL", "nl"),
]
SETTINGS = settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def written(value, separators=COMPACT, *, escaped=False):
    return json.dumps(value, ensure_ascii=escaped, separators=separators).encode("utf-8", "surrogatepass")


def is_right(text, reference):
    """Whether a text is JSON, with every key once, that the engine accepts."""
    try:
        value = strict_json.parse(text)
    except strict_json.NotJson:
        return False
    return engine.validator(reference).is_valid(value)


def expression(value, reference, separators):
    """The objects like one that is right; like none where it is not known which of them are right."""
    found = [one.expression for one in members(value, reference, separators)]
    return rb"\{" + separators[0].encode().join(found) + rb"\}" if found else b"(?!)"


def matches(found, text):
    return re.fullmatch(found, text) is not None and is_utf_8(text) and has_plain_escapes(text)


@pytest.mark.parametrize("style", STYLES)
def test_every_example_of_a_wire_schema_is_like_itself_in_any_style(style):
    for reference, first in EXAMPLES:
        found = expression(first, reference, STYLES[style])
        assert matches(found, written(first, STYLES[style])), reference


def test_what_the_schema_leaves_open_is_open():
    reference = "objecten/open-klant-2/interne_taak.schema.json"
    [first] = catalog.load(reference)["examples"]
    found = expression(first, reference, COMPACT)
    cases: list[dict[str, Any]] = [
        {"toelichting": "geen"},
        {"toelichting": "naar de balie\nof é, € en 😀"},
        {"status": "verwerkt", "afgehandeldOp": "2024-02-28T23:59:59.5+01:00"},
        {"uuid": "F81D4FAE-7dec-41d0-a765-00a0c91e6bf6"},
        {"toegewezenAanActoren": first["toegewezenAanActoren"] * 3},
        {"toegewezenAanActoren": []},
    ]
    for changes in cases:
        other = {**first, **changes}
        assert matches(found, written(other)), changes
        assert matches(found, written(other, escaped=True)) == ("😀" not in json.dumps(other, ensure_ascii=False))


@pytest.mark.parametrize("name", CORPUS)
def test_of_the_corpus_nothing_that_is_wrong_is_like_what_is_right(name, own_schema):
    group = CORPUS[name]
    beside = {"type": ["string", "null"], "maxLength": 3}
    definitions = group["schema"].get("$defs", {})
    reference = own_schema({"type": "object", "properties": {"a": group["schema"], "b": beside}, "$defs": definitions})
    found = {expression({"a": value, "b": "é"}, reference, COMPACT) for value in group["right"]}
    for value in [*group["right"], *group["wrong"], *USUAL]:
        for escaped in (False, True):
            text = written({"a": value, "b": "é"}, escaped=escaped)
            if any(matches(one, text) for one in found):
                assert is_right(text, reference), text


@pytest.mark.parametrize("text", [*TEXTS["right"], *TEXTS["wrong"], '"\\ud800"', '"\\udc00x"', '"\t"', '"\x00"'])
def test_what_is_no_json_is_like_nothing(text, own_schema):
    inside = {"type": ["string", "null", "boolean", "integer"], "maxLength": 100}
    reference = own_schema({"type": "object", "properties": {"a": inside}})
    raw = b'{"a":' + text.encode("utf-8", "surrogatepass") + b"}"
    assert not matches(expression({"a": "a"}, reference, COMPACT), raw) or is_right(raw, reference)


def test_a_list_that_ends_halfway_an_entry_is_like_nothing(own_schema):
    entry = {"type": "object", "properties": {"b": {"type": "string", "maxLength": 9}, "c": {"type": "integer"}}}
    reference = own_schema({"type": "object", "properties": {"a": {"type": "array", "items": entry}}})
    right = written({"a": [{"b": "x", "c": 1}] * 2})
    found = expression({"a": [{"b": "x", "c": 1}]}, reference, COMPACT)
    assert matches(found, right)
    for begin in range(len(right)):
        for end in range(begin + 1, len(right) + 1):
            text = right[:begin] + right[end:]
            assert not matches(found, text) or is_right(text, reference), text


@given(st.binary(max_size=6))
@example(b"\x80")
@example(b"\xc0\xaf")
@example(b"\xe0\x80\x80")
@example(b"\xed\xa0\x80")
@example(b"\xf0\x80\x80\x80")
@example(b"\xf4\x90\x80\x80")
def test_a_text_is_utf_8(raw):
    reference = "objecten/open-klant-2/klantcontact.schema.json"
    first = catalog.load(reference)["examples"][0]
    text = written({**first, "onderwerp": "?"}).replace(b'"?"', b'"' + raw + b'"')
    assert not matches(expression(first, reference, COMPACT), text) or is_right(text, reference)


@pytest.mark.parametrize(
    "character", ["\x80", "\u07ff", "\u0800", "\ud7ff", "\ue000", "\uffff", "\U00010000", "\U0010ffff"]
)
def test_every_character_may_stand_in_a_text(character):
    reference = "objecten/open-klant-2/klantcontact.schema.json"
    first = catalog.load(reference)["examples"][0]
    assert matches(expression(first, reference, COMPACT), written({**first, "onderwerp": f"a{character}b"}))


MOMENT = "2024-01-01T00:00:00Z"
TIGHT: dict[str, tuple[dict[str, Any], str, str]] = {
    "a length below that of the format": ({"format": "uri", "maxLength": 20}, "https://a", "https://a/" + "b" * 20),
    "a moment that is too long": (
        {"format": "date-time", "maxLength": 20},
        "2024-01-01T00:00:00Z",
        "2024-01-01T00:00:00.5Z",
    ),
    "a set of what it is not": ({"pattern": "^[^a]*$"}, "b", 'b"'),
    "a set with a quotation mark": ({"pattern": "^[!-z]*$"}, "b", 'b"'),
    "a dot": ({"pattern": "^.*$"}, "b", 'b"'),
    "an alternative without an end": ({"pattern": "^b$|^c"}, "b", "b\n"),
    "a length beside a pattern": ({"pattern": "^[a-z]*$", "maxLength": 3}, "b", "bbbb"),
}


@pytest.mark.parametrize("name", TIGHT)
def test_what_is_not_sure_stays_as_it_is_in_the_example(name, own_schema):
    schema, first, other = TIGHT[name]
    reference = own_schema({"type": "object", "properties": {"a": {"type": "string", **schema}}})
    found = expression({"a": first}, reference, COMPACT)
    assert matches(found, written({"a": first}))
    for text in (written(other), written(other, escaped=True), b'"' + other.encode() + b'"', b'"b\\"'):
        inside = b'{"a":' + text + b"}"
        assert not matches(found, inside) or is_right(inside, reference)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**6), 10**17) | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(USUAL) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=3,
)  # fmt: skip


def places(value, at=()):
    yield at
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield from places(inner, (*at, key))


def changed(draw, value):
    """A value with a few of those in it changed."""
    document = copy.deepcopy(value)
    for _ in range(draw(st.integers(0, 3))):
        *before, last = draw(st.sampled_from([place for place in places(document) if place]))
        pointer.get(document, pointer.join(before))[last] = draw(VALUES)
    return document


def something_right(draw):
    """The reference of a schema, and a value that it accepts."""
    reference, right = draw(st.sampled_from(EXAMPLES))
    value = changed(draw, right)
    return reference, value if engine.validator(reference).is_valid(engine.encodable(value)) else right


@pytest.mark.slow
@SETTINGS
@given(st.data())
def test_what_is_like_something_right_is_right(data):
    reference, first = something_right(data.draw)
    found = expression(first, reference, COMPACT)
    other = changed(data.draw, first)
    assert not matches(found, written(other)) or is_right(written(other), reference)
    text = bytearray(written(first))
    for _ in range(data.draw(st.integers(0, 2))):
        at = data.draw(st.integers(0, len(text) - 1))
        text[at : at + data.draw(st.integers(0, 2))] = data.draw(st.binary(max_size=3) | st.sampled_from([b'"', b","]))
    assert not matches(found, bytes(text)) or is_right(bytes(text), reference)


def shape(value):
    """A value with no more than what is empty in it, how long its lists are, and of which kind the rest is."""
    if isinstance(value, dict):
        return {name: shape(part) for name, part in value.items()}
    return list(map(shape, value)) if isinstance(value, list) else type(value) if value or value is False else value


@pytest.mark.slow
@SETTINGS
@given(st.data())
def test_what_is_pinned_has_the_shape_of_the_example_and_is_captured(data):
    reference, first = something_right(data.draw)
    names = data.draw(st.frozensets(st.sampled_from(list(first))))
    leaves = {place: pointer.get(first, pointer.join(place)) for place in places(first) if place and place[0] in names}
    captured = frozenset(place for place, value in leaves.items() if value and type(value) in {str, int})
    made = members(first, reference, COMPACT, Pinned(frozenset(), names, captured))
    assert {group.place for one in made for group in one.groups} <= captured
    for _ in range(5):
        other = changed(data.draw, first)
        found = re.fullmatch(rb"\{" + b",".join(one.expression for one in made) + rb"\}", written(other))
        if found and made and has_plain_escapes(found[0]):
            assert is_right(found[0], reference)
            assert [shape(other[name]) for name in names] == [shape(first[name]) for name in names]
            groups = [group.place for one in made for group in one.groups]
            assert [pointer.get(other, pointer.join(list(place))) for place in groups] == list(
                map(json.loads, found.groups())
            )


def test_a_number_that_is_filled_is_not_0_where_that_is_pinned(own_schema):
    reference = own_schema({"type": "object", "properties": {"nummer": {"type": "integer"}}})
    (member,) = members({"nummer": 12}, reference, COMPACT, Pinned(frozenset(), frozenset({"nummer"}), frozenset()))
    assert [bool(re.fullmatch(member.expression, b'"nummer":%d' % one)) for one in (0, 1, 345)] == [False, True, True]


def test_a_wrong_text_takes_no_longer_for_its_length(own_schema):
    names = [f"p{number}" for number in range(60)]
    reference = own_schema(
        {"type": "object", "properties": {name: {"type": "string", "maxLength": 100} for name in names}}
    )
    found = re.compile(expression(dict.fromkeys(names, "a"), reference, COMPACT))
    assert not found.fullmatch(written({**dict.fromkeys(names, "b"), "p59": 1}))  # it would never end
