"""References by id, path and URL: what is written is read again, and what is none is not."""

import pytest

from validator.profile.references import Place, ReferenceStyle, identity_of, written

BASE = "https://crm.example/api"
NUMBERS = Place(BASE, "/contacts", "integer")
TEXTS = Place(BASE, "/contacts", "text")


@pytest.mark.parametrize(
    ("template", "place", "identity", "wire"),
    [
        ("{id}", TEXTS, "12", "12"),
        ("{id}", NUMBERS, "12", 12),
        ("{url}", NUMBERS, "12", f"{BASE}/contacts/12"),
        ("{path}", NUMBERS, "12", "/contacts/12"),
        ("urn:contact:{id}", TEXTS, "a b", "urn:contact:a b"),
        ("{url}", TEXTS, "a b", f"{BASE}/contacts/a%20b"),
    ],
)
def test_what_is_written_is_read_again(template, place, identity, wire):
    assert written(template, identity, place) == wire
    assert identity_of(template, wire, place) == identity


@pytest.mark.parametrize(
    ("template", "value"),
    [
        ("{url}", "https://elders.example/api/contacts/12"),
        ("{url}", f"{BASE}/contacts/12/notes"),
        ("{url}", f"{BASE}/contacts/"),
        ("{url}", f"{BASE}/customers/12"),
        ("{url}", 12),
        ("{path}", f"{BASE}/contacts/12"),
        ("urn:contact:{id}", "urn:customer:12"),
        ("{id}", "12"),
        ("{id}", True),
        ("{id}", None),
    ],
)
def test_what_is_no_reference_is_not_read_as_one(template, value):
    assert identity_of(template, value, NUMBERS) is None


def test_an_unknown_base_url_is_any():
    place = Place("", "/contacts", "integer")
    assert identity_of("{url}", "https://elders.example/contacts/12", place) == "12"
    assert identity_of("{url}", "https://elders.example/customers/12", place) is None


def test_a_template_can_be_an_object():
    assert written({"id": "{id}", "kind": "contact"}, "12", NUMBERS) == {"id": 12, "kind": "contact"}


@pytest.mark.parametrize(
    ("read", "write", "shown"),
    [("", "{url}", "{url}"), ("/href", {"href": "{path}"}, "{path}"), ("/uuid", "{id}", "{id}")],
)
def test_what_an_answer_shows_is_as_it_is_sent(read, write, shown):
    assert ReferenceStyle(read, write).shown == shown
