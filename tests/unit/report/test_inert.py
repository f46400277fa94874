"""Nothing that a target sends is obeyed by a terminal or a CI system, whichever output shows it."""

import io
import re
import unicodedata
from xml.etree import ElementTree as ET

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from rich.console import Console

from tests.support.builders import build_observation, build_results, requirements_by_scenario
from validator.report import html, junit, terminal
from validator.requirements.sets import load_set
from validator.verdict.model import Residue

IDS = list(requirements_by_scenario(load_set("2023-03")))
KINDS = ("nonconformity", "setup", "no_consent", "environment", "suite")
SIGNS = [
    "::error::x",
    "##vso[x]",
    "##[error]",
    "\n",
    "\r",
    "\x1b[31m",
    "\x9b31m",
    "\u202e",
    "\u2066",
    "\x00",
    "\u2028",
]
TEXTS = st.lists(st.sampled_from(SIGNS) | st.text(max_size=4), max_size=8).map("".join)


def loud_results(text):
    """Results in which everything that a target has a say in is this text."""
    observations = [
        build_observation(identity, KINDS[number % len(KINDS)], message=text) for number, identity in enumerate(IDS)
    ]
    return build_results(
        observations,
        residue=[Residue("Interne taak", text, text)],
        partial=[text],
        environment=text,
        target_url=text,
        target_version=text,
    )


def obeyed(line):
    """What of a line a terminal or a CI system could obey."""
    signs = [sign for sign in line if unicodedata.category(sign) in {"Cc", "Zl", "Zp"} or sign in "\u202e\u2066"]
    return signs + re.findall(r"::[a-z]|##\w*\[", line, re.IGNORECASE)


@pytest.mark.slow
@settings(deadline=None, max_examples=25)
@given(TEXTS)
@example("".join(SIGNS))
def test_no_output_holds_anything_that_is_obeyed(text):
    results = loud_results(text)
    shown = io.StringIO()
    terminal.show(results, Console(file=shown, width=80))
    lines = shown.getvalue().split("\n")
    tree = ET.fromstring(junit.render(results))
    for element in tree.iter():
        lines += [*element.attrib.values(), *(element.text or "").strip().split("\n")]
    assert [line for line in lines if obeyed(line)] == []
    page = html.render(results)
    hidden = [sign for sign in page if unicodedata.category(sign) in {"Cc", "Zl", "Zp"} and sign not in "\n\t"]
    assert hidden == []
    assert "\u202e" not in page


def test_what_stands_on_a_terminal_stays_to_be_read():
    shown = io.StringIO()
    terminal.show(loud_results("\x1b[2J::error::weg"), Console(file=shown, width=200))
    assert r"\x1b[2J\x3a:error\x3a:weg" in shown.getvalue()
