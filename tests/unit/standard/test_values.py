"""Moments as instants, the notation of times on the pages, and what is *leeg*."""

from datetime import UTC, datetime

import pytest

from validator.schema import pointer
from validator.standard.values import is_empty, moment, page_moment

AT = datetime(2023, 3, 30, 8, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["2023-03-30T10:04:00+02:00", "2023-03-30T08:04:00Z", "2023-03-30T08:04:00.000000Z", "2023-03-30t08:04:00z"]
)
def test_moments_are_instants(text):
    assert moment(text) == AT


@pytest.mark.parametrize(
    "text", ["2023-03-30T08:04:00", "30-03-2023 10:04", "", None, 3, "2023-03-30", "0001-01-01T00:00:00+14:00"]
)
def test_what_names_no_instant(text):
    assert moment(text) is None


def test_a_leap_second_is_an_instant():
    assert moment("2016-12-31T23:59:60Z") == datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)


def test_the_pages_write_dutch_time():
    assert page_moment("30-03-2023 10:04") == AT
    assert page_moment("01-03-2023 10:00") == datetime(2023, 3, 1, 9, 0, tzinfo=UTC)
    assert page_moment("morgen") is None


@pytest.mark.parametrize(
    "wire", [pointer.MISSING, None, "", [], {}, {"uuid": None}, {"voornaam": "", "meer": {"x": None}}]
)
def test_empty_is_one_notion(wire):
    assert is_empty(wire)


@pytest.mark.parametrize("wire", [0, False, "0", [None], {"uuid": "x"}, " "])
def test_what_is_not_empty(wire):
    assert not is_empty(wire)
