"""The formats as their RFCs have them, on the cases where validators go wrong."""

import pytest

from validator.schema import expressions, formats
from validator.schema.findings import schema_findings

UUID = "f81d4fae-7dec-41d0-a765-00a0c91e6bf6"

RIGHT = {
    "date-time": [
        "2023-03-30T10:04:00+02:00",
        "2023-12-15T09:17:20.912Z",
        "2016-12-31T23:59:60Z",
        "2017-01-01T00:59:60+01:00",
        "0000-01-01T00:00:00Z",
        "2024-02-29T00:00:00-00:00",
    ],
    "date": ["2024-02-29", "0000-01-01"],
    "uuid": [UUID, UUID.upper()],
    "email": ["jan@example.org", "jan+kcc@example.org", "jan@localhost", '"jan jansen"@example.nl', "jan@[127.0.0.1]"],
    "uri": ["https://example.org/a?b=c#d", "urn:uuid:" + UUID, "https:"],
    "uri-reference": ["../klantcontacten/1", "https://example.org", ""],
}
WRONG = {
    "date-time": [
        "30-03-2023 10:04",
        "2024-01-24T10:00:12",
        "20240124T10:34:16",
        "2024-03-01 10:00:00Z",
        "2024-03-01T10:00Z",
        "2024-03-01T24:00:00Z",
        "2023-02-30T10:00:00Z",
        "2024-03-01T10:00:00+0100",
        "2024-03-01T10:00:00+24:00",
        "2024-03-01T10:00:00,5Z",
        "2024-03-01T10:00:00.Z",
        "2024-03-01T10:00:00Z\n",
        "2024-03-0\u0661T10:00:00Z",
        "2016-12-30T10:59:60Z",
        "2024-03-01T10:00:61Z",
        "",
    ],
    "date": ["2023-02-29", "1900-02-29", "2024-3-1", "20240301", ""],
    "uuid": [
        UUID.replace("-", ""),
        "{" + UUID + "}",
        "urn:uuid:" + UUID,
        UUID[:-1] + "g",
        UUID[:-1],
        UUID + "\n",
        UUID[:-1] + "\uff16",
        "",
    ],
    "email": [
        "jan",
        "@",
        "jan@",
        "@example.nl",
        "jan@a@example.nl",
        "jan jansen@example.nl",
        "jan..jansen@example.nl",
        ".jan@example.nl",
        "Jan Jansen <jan@example.nl>",
        "jan@-example.nl",
        "jan@exa_mple.nl",
        "jan,piet@example.nl",
        "jan@example.nl;piet@example.nl",
        "mailto:jan@example.nl",
        "jan@example.nl ",
        "jan@example.nl\n",
        "jan@[127.0.0.300]",
    ],
    "uri": [
        "klantinteracties/1",
        "//example.nl/x",
        "https://example.nl/a b",
        "https://example.nl/%zz",
        "https://example.nl:abc/x",
        "https://example.nl/{id}",
        "https://example.nl/<x>",
        "https://example.nl/x\n",
        "",
    ],
    "uri-reference": ["a b", "%zz"],
}


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in RIGHT.items() for text in texts])
def test_has_the_format(name, text):
    assert formats.is_format(name, text)


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in WRONG.items() for text in texts])
def test_has_not_the_format(name, text):
    assert not formats.is_format(name, text)


@pytest.mark.parametrize("name", formats.FORMATS)
def test_what_is_no_text_has_every_format_and_a_lone_surrogate_has_none(name):
    assert formats.is_format(name, 3)
    assert formats.is_format(name, None)
    assert not formats.is_format(name, "\ud800")


def test_a_format_without_a_definition_is_no_silent_pass():
    with pytest.raises(KeyError, match="postcode"):
        formats.is_format("postcode", "1234 AB")


def test_the_definitions_are_those_that_schemas_are_checked_with(own_schema):
    mail = {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "string", "format": "email"}
    reference = own_schema(mail)
    assert [one.keyword for one in schema_findings("Jan <jan@example.nl>", reference)] == ["format"]
    assert schema_findings("jan@example.nl", reference) == []


@pytest.mark.parametrize(
    ("pattern", "text", "matches"),
    [
        ("^[0-9]{3}$", "123", True),
        ("^[0-9]{3}$", "123\n", False),
        ("^[0-9]{3}$", "\u0661\u0662\u0663", False),
        ("^\\d+$", "\u0661", False),
        ("^$|^[0-9]{16}$", "", True),
        ("^$|^[0-9]{16}$", "\n", False),
        ("b", "abc", True),
    ],
)
def test_patterns_are_those_of_ecma(pattern, text, matches):
    assert expressions.searches(pattern, text) is matches
