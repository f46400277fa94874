"""Only synthetic persons: no number, address or telephone that could be somebody's, anywhere in the project."""

import re

import pytest

from tests.commands import ROOT
from validator import inventions

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
NOBODY = re.compile(r"(?:[\w\-]+\.)*(?:example|exämple|exa_mple|-example)\.(?:org|nl|com)|127\.0\.0\.1")
"""Domains of RFC 2606, what tests make of them to be wrong, and loopback."""

TELEPHONE = re.compile(r"(?<![\w.\-])(?:\+31|0031|0)[1-9]\d{8}(?![\w\-])")
EXAMPLES = {"0612345678", "0687654321", "0201234567", "0207654321", "0881234567", "0900123456", "0622300190"}
"""Numbers of the pages, and ones that only count up or down."""


def strange(text):
    """What in a text could be somebody's."""
    eleven = [one for one in BSN.findall(text) if sum(int(d) * w for d, w in zip(one, WEIGHTS, strict=True)) % 11 == 0]
    found = [one for one in eleven if SYNTHETIC.fullmatch(one) is None]
    found += [one for one in MAIL.findall(text) if NOBODY.fullmatch(one.lower()) is None]
    return found + [one for one in TELEPHONE.findall(text) if "0" + one[-9:] not in EXAMPLES]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_nobody_is_in_it(path):
    assert strange(path.read_text(encoding="utf-8")) == []


def test_the_lint_sees_what_it_must_see():
    number = "".join(map(str, [1, 1, 1, 2, 2, 2, 3, 3, 3]))
    assert strange(f'"{number}" {"karel"}@{"gemeente"}.nl {"06"}{"98765432"}') == [
        number,
        "gemeente.nl",
        "06" + "98765432",
    ]
    assert strange("999990019 000000012 karel@example.org 0612345678 +31612345678") == []


def test_what_is_made_up_is_nobodys():
    made_up = [next(iter(inventions.bsns())) for _ in range(20)]
    assert all(SYNTHETIC.fullmatch(one) for one in made_up)
