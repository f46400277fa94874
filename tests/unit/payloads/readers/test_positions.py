"""The place of a pointer in a text: that of the value itself, or of the nearest value around it that exists."""

import json
from typing import Any

import pytest

from validator.payloads.readers.positions import position

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
