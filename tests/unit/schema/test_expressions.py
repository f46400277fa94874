"""Regular expressions of others take a bounded time, and mean what JSON Schema says."""

import contextlib
import time

import pytest

from validator.errors import InvalidInput
from validator.schema.expressions import is_expression, matches, searches


@pytest.mark.parametrize(
    ("pattern", "text", "whole"),
    [
        (".*", "een\ntwee", True),
        (".{3}", "a\r\n", True),
        (r"[.]\.", "..", True),
        (r"[.]\.", "a.", False),
        (r"\\.", "\\x", True),
        ("[^]x]", "]", False),
        ("[]x]", "]", True),
        ("a|b", "ab", False),
        ("[0-9]+", "12\n", False),
        (r"\d+", "\u0661", False),
        ("0(?![89]00)[1-9][0-9]{8}", "0881234567", True),
        ("0(?![89]00)[1-9][0-9]{8}", "0900123456", False),
        ("(?=.{1,3}$).*", "abcd", False),
        (".", "\U0001f64b", True),
        (".", "\ud800", True),
    ],
)
def test_an_expression_is_compared_with_the_whole_text(pattern, text, whole):
    assert matches(pattern, text) is whole


NONE = ["(", "a)|(b", "[", "*", "(?P<x>a)(?P=x)", r"x\Z", "(?x) a #c", "(.{1000}){1000}", "(" * 5_000]
ENDLESS = ["(a+)+$", "(a|a)*b", "(.*)*x", "(a|aa)+(?=c)$", r"((a*)*)*\1b", "(?=(a+)+$)b", "(a{0,50}){0,50}b"]


@pytest.mark.parametrize("pattern", NONE)
def test_what_is_no_expression_is_known(pattern):
    assert not is_expression(pattern)


@pytest.mark.parametrize("pattern", ENDLESS)
def test_no_expression_takes_for_ever(pattern):
    began = time.monotonic()
    with contextlib.suppress(InvalidInput):
        assert not matches(pattern, "a" * 5_000 + "!")
    assert time.monotonic() - began < 5


def test_an_expression_that_takes_too_long_decides_nothing():
    with pytest.raises(InvalidInput, match="takes too long"):
        searches("^(a|aa)+(?=c)$", "a" * 60)
