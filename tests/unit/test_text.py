"""Texts of others are inert on a terminal and in the log of a CI system."""

import json
import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from validator.text import inert, inert_json, inert_lines, readable, shorten

COMMANDS = ["::error::x", "::add-mask::x", "  ::stop-commands::x", "##[error]x", "##vso[task.setvariable variable=A]x"]
COMMANDS += ["###vso[x]", ":::error::x", "##teamcity[message text='x']"]
SIGNS = st.sampled_from(["::", ":", "##", "#", "[", "error", "vso", "\n", "\r", "\x1b", "\x9b", "\u202e", "\u2066"])
SIGNS |= st.sampled_from(["\u200b", "\U000e0041", "\ud800", "\u2028", "\x85", "é", " ", "\\"])
TEXTS = st.lists(SIGNS | st.text(max_size=3), max_size=12).map("".join)
HIDDEN = {"Cc", "Zl", "Zp", "Cs"}
TURNING = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def obeyed(text):
    """What of a text a terminal or a CI system could obey."""
    signs = [
        sign for sign in text if unicodedata.category(sign) in HIDDEN or unicodedata.bidirectional(sign) in TURNING
    ]
    return signs + re.findall(r"::[a-z]|##\w*\[", text, re.IGNORECASE)


@pytest.mark.slow
@settings(deadline=None)
@given(TEXTS)
def test_nothing_of_an_inert_text_is_obeyed(text):
    assert obeyed(inert(text)) == []


@settings(deadline=None)
@given(TEXTS)
def test_to_make_a_text_inert_twice_changes_nothing_more(text):
    assert inert(inert(text)) == inert(text)


@settings(deadline=None)
@given(TEXTS)
def test_a_readable_text_is_one_line_and_hides_nothing(text):
    assert readable(text).splitlines() in ([readable(text)], [])
    assert all(unicodedata.category(character) not in {"Cc", "Zl", "Zp", "Cs"} for character in readable(text))


@settings(deadline=None)
@given(TEXTS)
def test_an_inert_json_text_holds_the_same_value(text):
    shown = inert_json({text: [text]})
    assert json.loads(shown) == {text: [text]}
    assert shown.isascii()
    assert all(obeyed(line.strip()) == [] for line in shown.split("\n"))


@pytest.mark.parametrize("text", COMMANDS)
def test_commands_of_ci_systems_are_known(text):
    assert obeyed(text) != []
    assert obeyed(inert(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Jörg O'Brien <a@example.org>",
        "https://[2001:db8::1]:8443/a",
        "# kop",
        "a: b",
        "## twee",
        "10:04:00",
        "🙋🏽",
        "👨‍👩‍👧",
    ],
)
def test_a_usual_text_stays_as_it_is(text):
    assert inert(text) == text


def test_lines_of_our_own_stay_lines():
    assert inert_lines("een\n::error::twee\x1b") == "een\n\\x3a:error\\x3a:twee\\x1b"
    assert readable("{\n\t1\r\n}\x00", keep_lines=True) == "{\n\t1\\r\n}\\x00"


def test_a_long_text_is_cut_off():
    assert shorten("x" * 121) == "x" * 119 + "…"
    assert shorten("x" * 120) == "x" * 120
