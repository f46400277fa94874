"""Bodies of requests and responses on the page."""

import json
import re

import pytest

from validator.report.bodies import SHORT, SHOWN, Bodies, pretty
from validator.report.language import DUTCH, language

BODIES = Bodies(DUTCH)
LONG = {f"veld{number}": "<x>" * 20 for number in range(400)}


@pytest.mark.parametrize("body", ['{"a": 1, "a": 2}', '{"a": NaN}', "[" * 5_000, "<p>"])
def test_unsound_json_is_shown_as_it_was_received(body):
    assert pretty(body) == body


def test_deep_json_does_not_blow_up_the_page():
    body = "[" * 800 + "1," * 7_000 + "1" + "]" * 800
    assert len(pretty(body)) == len(body)
    assert re.search(r"\n {2}1", pretty("[1]"))


@pytest.mark.parametrize(
    ("place", "marked"),
    [
        ("/a/1/b", "&#34;&lt;x&gt;&#34;"),
        ("/a/0", "1"),
        ("/a", "[1, {&#34;b&#34;: &#34;&lt;x&gt;&#34;}]"),
        ("/weg", None),
        ("", None),
        (None, None),
        ("/a/1/b/c", None),
    ],
)
def test_the_value_at_the_pointer_is_marked(place, marked):
    shown = str(BODIES.shown(json.dumps({"a": [1, {"b": "<x>"}]}), place))
    assert re.findall(r"<mark>(.*?)</mark>", shown, re.DOTALL) == ([marked] if marked else [])
    assert "<x>" not in shown


def test_of_a_long_body_as_much_is_shown_as_a_reader_needs():
    body = json.dumps(LONG)
    shown = str(BODIES.shown(body))
    assert 0 < shown.count("veld") < len(LONG)
    assert shown.endswith(f"\n… nog {len(pretty(body)) - SHOWN} tekens, zie results.json")
    assert str(Bodies(DUTCH, whole=True).shown(body)).count("veld") == len(LONG)


def test_a_place_far_in_a_long_body_is_shown_with_what_stands_around_it():
    shown = str(Bodies(language("en")).shown(json.dumps(LONG), "/veld200"))
    assert "<mark>&#34;&lt;x&gt;" in shown
    assert "veld199" in shown
    assert "veld201" in shown
    assert "veld5&#" not in shown
    assert len(re.findall(r"… \d+ (?:more )?characters(?: earlier)?, see results.json", shown)) == 2


def test_what_passed_is_shown_in_a_line_and_an_empty_body_is_told():
    assert len(BODIES.short(json.dumps(LONG))) <= SHORT
    assert BODIES.short("") == BODIES.shown(None) == "(geen inhoud)"
    assert Bodies(language("en")).short(None) == "(no body)"
