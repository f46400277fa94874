"""The place of a pointer in a text: that of the value itself, or of the nearest value around it that exists."""

import json
from typing import Any

import pytest

from validator.payloads.readers.positions import Places, position

DOCUMENT: dict[str, Any] = {
    "naam": "naam",
    "klant": {"uuid": "1", "rol": "klant"},
    "lijst": [{"uuid": "2"}, {"uuid": "3", "kanaal": "x"}],
    "a/b": {"7": [True]},
}
PLACES = {
    "": DOCUMENT,
    "/naam": "naam",
    "/klant/uuid": "1",
    "/klant/rol": "klant",
    "/lijst/1": DOCUMENT["lijst"][1],
    "/lijst/1/uuid": "3",
    "/lijst/1/kanaal": "x",
    "/a~1b/7/0": True,
    "/klant/kanaal": DOCUMENT["klant"],
    "/lijst/0/kanaal": DOCUMENT["lijst"][0],
    "/lijst/2": DOCUMENT["lijst"],
    "/kanaal": DOCUMENT,
}


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("place", PLACES)
def test_a_pointer_leads_to_its_value_or_to_what_is_around_it(place, indent):
    text = json.dumps(DOCUMENT, indent=indent)
    at = position(text.encode(), place, DOCUMENT)
    assert json.JSONDecoder().raw_decode(text, at)[0] == PLACES[place]


@pytest.mark.parametrize("indent", [None, 2])
def test_the_places_of_many_pointers_are_those_of_each(indent):
    text = json.dumps(DOCUMENT, indent=indent)
    places = Places(text.encode(), DOCUMENT)
    for place in [*PLACES, *reversed(PLACES)]:
        assert places.offset(place) == position(text.encode(), place, DOCUMENT)


def test_a_name_is_found_however_it_is_written():
    text = rb'{"leeg": {}, "niets": [], "\u00eb\"\n": [1, 2], "' + "ë".encode() + rb'\u00eb": [3, 4]}'
    value = json.loads(text)
    for name in value:
        for place in (f"/{name}", f"/{name}/1"):
            assert Places(text, value).offset(place) == position(text, place, value)
    assert Places(text, value).offset('/ë"\n/1') == text.index(b"2")
    assert Places(text, value).offset("/ëë/1") == text.index(b"4")
