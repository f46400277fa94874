"""Only synthetic persons: no number, address or telephone that could be somebody's, anywhere in the project."""

import re

import pytest

from tests.support.cli_runner import ROOT
from validator.target import test_data

FOLDERS = ("features", "schemas", "steps", "profiles", "validator", "tests", "docs", "benchmarks")
KINDS = {".feature", ".yaml", ".json", ".py", ".md", ".j2"}
FILES = [
    path
    for folder in FOLDERS
    for path in sorted((ROOT / folder).rglob("*"))
    if path.suffix in KINDS and "sets" not in path.parts
]

WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
BSN = re.compile(r"(?<![\w.\-+])\d{9}(?![\w\-])")
SYNTHETIC = re.compile(r"99999\d{4}|00000\d{4}")
"""Numbers that are kept for tests, and those so low that they were never given out."""

MAIL = re.compile(r"[\w.+\-]+@((?:[\w\-]+\.)+[\w\-]+)")
NOBODY = re.compile(r"(?:[\w\-]+\.)*(?:example|exämple|exa_mple|-example)\.(?:org|nl|com)|127\.0\.0\.1|\d+(?:\.\d+)+")
"""Domains of RFC 2606, what tests make of them to be wrong, loopback, and versions (open-klant-2@0.4.0)."""

TELEPHONE = re.compile(r"(?<![\w.\-])(?:\+31|0031|0)[1-9]\d{8}(?![\w\-])")
EXAMPLES = {"0612345678", "0687654321", "0201234567", "0207654321", "0881234567", "0900123456", "0622300190"}
"""Numbers of the pages, and ones that only count up or down."""


def strange(text):
    """What in a text could be somebody's."""
    eleven = [
        match for match in BSN.findall(text) if sum(int(d) * w for d, w in zip(match, WEIGHTS, strict=True)) % 11 == 0
    ]
    disallowed = [number for number in eleven if SYNTHETIC.fullmatch(number) is None]
    disallowed += [match for match in MAIL.findall(text) if NOBODY.fullmatch(match.lower()) is None]
    return disallowed + [match for match in TELEPHONE.findall(text) if "0" + match[-9:] not in EXAMPLES]


@pytest.mark.slow
def test_nobody_is_in_any_file():
    assert {path: texts for path in FILES if (texts := strange(path.read_text(encoding="utf-8")))} == {}


def test_the_lint_sees_what_it_must_see():
    number = "".join(map(str, [1, 1, 1, 2, 2, 2, 3, 3, 3]))
    assert strange(f'"{number}" {"karel"}@{"gemeente"}.nl {"06"}{"98765432"}') == [
        number,
        "gemeente.nl",
        "06" + "98765432",
    ]
    assert strange("999990019 000000012 karel@example.org 0612345678 +31612345678") == []


def test_what_is_made_up_is_nobodys():
    made_up = [next(iter(test_data.bsns())) for _ in range(20)]
    assert all(SYNTHETIC.fullmatch(number) for number in made_up)
