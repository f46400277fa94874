"""A second engine beside the one that judges: on documents that nobody thought of, both give the same verdict.

jsonschema, in pure Python, shares no code with jsonschema-rs. Formats it takes from us, since its own are less right;
for those the oracle is the standard library of Python.
"""

import copy
import json
import re
import uuid
from datetime import date, datetime, timedelta

import jsonschema_rs
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from validator.schema import catalog, formats, pointer
from validator.schema.bounded import format_checker
from validator.schema.findings import schema_findings

LETTERS = st.characters(exclude_categories=["Cs", "Cc"])
"""Without control characters: Python lets `$` match before a line end, which is a known difference."""

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**6), 10**6)
    | st.floats(allow_nan=False, allow_infinity=False, width=32)
    | st.text(LETTERS, max_size=12)
    | st.sampled_from(
        ["", "klant", "te_verwerken", "verwerkt", "2024-03-01T10:00:00Z", "0612345678", "1234 AB", "x" * 300]
    ),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(LETTERS, max_size=8), inner, max_size=3),
    max_leaves=5,
)


def paths():
    """Every schema of the suite, and the strict twins of wire schemas."""
    for path in catalog.documents():
        yield path
        if path.startswith("objecten/"):
            yield catalog.strict(path)


REGISTRY: Registry = Registry().with_resources(
    [(catalog.BASE + path, DRAFT202012.create_resource(catalog.resource(path))) for path in paths()]
)
SETTINGS = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def examples():
    """Every wire schema and case shape that has an example, with it."""
    for path, schema in catalog.documents().items():
        parts = {"": schema, **{f"#/$defs/{name}": part for name, part in schema.get("$defs", {}).items()}}
        for fragment, part in parts.items():
            for example in part.get("examples", ()) if path.startswith(("objecten/", "gevallen/")) else ():
                yield path + fragment, example


EXAMPLES = list(examples())


def places(value, at=()):
    """The places in a JSON value."""
    yield at
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield from places(inner, (*at, key))


@st.composite
def spoilt(draw):
    """An example of a schema with a few places changed, removed or added."""
    reference, example = draw(st.sampled_from(EXAMPLES))
    document = copy.deepcopy(example)
    for _ in range(draw(st.integers(1, 3))):
        inside = [place for place in places(document) if place]
        if not inside:
            break
        *before, last = draw(st.sampled_from(inside))
        holder = pointer.get(document, pointer.join(before))
        change = draw(st.sampled_from(["change", "remove", "add"]))
        if change == "remove":
            del holder[last]
        elif change == "add" and isinstance(holder, dict):
            holder[draw(st.text(LETTERS, max_size=8))] = draw(VALUES)
        else:
            holder[last] = draw(VALUES)
    return reference, document


@pytest.mark.slow
@SETTINGS
@given(spoilt())
def test_two_engines_give_the_same_verdict(case):
    reference, document = case
    for one in (reference, catalog.strict(reference)) if reference.startswith("objecten/") else (reference,):
        oracle = Draft202012Validator({"$ref": catalog.BASE + one}, registry=REGISTRY, format_checker=format_checker)
        found = schema_findings(document, one)
        assert (found == []) == oracle.is_valid(document), (one, json.dumps(document))


@pytest.mark.slow
@SETTINGS
@given(st.dates(), st.times(), st.timedeltas(timedelta(hours=-23), timedelta(hours=23)), st.data())
def test_a_moment_is_what_python_reads_as_one(day, time, offset, data):
    minutes = int(offset.total_seconds()) // 60
    zone = f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
    text = f"{day.isoformat()}T{time.isoformat()}{data.draw(st.sampled_from([zone, 'Z']))}"
    assert formats.is_format("date-time", text)
    at = data.draw(st.integers(0, len(text) - 1))
    other = text[:at] + data.draw(st.sampled_from("0123456789-:.TZ+ x")) + text[at + 1 :]
    assume(not re.search(r":60(\.|Z|[+-])", other))
    assert formats.is_format("date-time", other) == is_moment(other)


def is_moment(text):
    """Whether a text is a moment of RFC 3339, without leap seconds."""
    shape = re.fullmatch(
        r"(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[+-](\d\d):(\d\d))", text, re.ASCII
    )
    if shape is None:
        return False
    year, *rest = map(int, shape.groups(default="0"))
    try:
        datetime(year or 4, rest[0], rest[1], rest[2], rest[3], rest[4])  # noqa: DTZ001  whether there is such a moment
    except ValueError:
        return False
    return rest[5] < 24 and rest[6] < 60


@SETTINGS
@given(st.integers(1, 9999), st.integers(0, 13), st.integers(0, 32))
def test_a_date_is_what_python_reads_as_one(year, month, day):
    try:
        expected = bool(date(year, month, day))
    except ValueError:
        expected = False
    assert formats.is_format("date", f"{year:04}-{month:02}-{day:02}") == expected


@pytest.mark.slow
@SETTINGS
@given(st.dates(), st.data())
def test_a_date_with_another_character_is_what_python_reads_as_one(day, data):
    text = day.isoformat()
    at = data.draw(st.integers(0, len(text) - 1))
    other = text[:at] + data.draw(st.sampled_from("0123456789-:.TZ+ x")) + text[at + 1 :]
    assert formats.is_format("date", other) == is_moment(f"{other}T00:00:00Z")


@pytest.mark.slow
@SETTINGS
@given(st.uuids(), st.data())
def test_a_uuid_is_what_python_writes(value, data):
    assert formats.is_format("uuid", str(value))
    assert formats.is_format("uuid", str(value).upper())
    assert not formats.is_format("uuid", value.hex)
    text = data.draw(st.text(st.sampled_from("0123456789abcdefABCDEFg-"), min_size=34, max_size=38))
    assert formats.is_format("uuid", text) == (text.lower() == _canonical(text))


def _canonical(text):
    try:
        return str(uuid.UUID(text))
    except ValueError:
        return None


@pytest.mark.slow
@SETTINGS
@given(st.text(LETTERS, max_size=40), st.integers(0, 20), st.integers(0, 20))
def test_a_length_counts_code_points(text, least, most):
    validator = jsonschema_rs.Draft202012Validator({"minLength": least, "maxLength": most})
    assert validator.is_valid(text) == (least <= len(text) <= most)
