"""Numbers and ids that nobody has."""

import re

import pytest

from validator.profile.loader import load_profile, profile_names
from validator.target import test_data

PROFILES = [load_profile(name) for name in profile_names() if load_profile(name).values]


@pytest.mark.parametrize("bound", PROFILES, ids=lambda profile: profile.id)
def test_numbers_that_are_made_up_are_good_in_every_profile(bound):
    for what, domain in {
        "bsn": "Burgerservicenummer",
        "nulbsn": "Burgerservicenummer",
        "rsin": "RSIN",
        "kvk": "KVK-nummer",
        "vestiging": "Vestigingsnummer",
    }.items():
        agreement = bound.value_rule(domain)
        if agreement.absent is None and agreement.good is not None:
            assert {agreement.expectation(value) for value in test_data.SCARCE[what]()} == {"good"}


@pytest.mark.parametrize(
    ("known", "form"),
    [
        ("5452F450-E940-4996-A353-37F4A7EC8710", "[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}"),
        ("5452f450e9404996a35337f4a7ec8710", "[0-9a-f]{32}"),
        ("507f1f77bcf86cd799439011", "[0-9a-f]{24}"),
        ("01ARZ3NDEKTSV4RRFFQ69G5FAV", "0[0-9A-Z]{25}"),
        ("17", "[0-9]{9}"),
        ("kc:17;v=1", "kc:[0-9]{9};v=1"),
        ("zoals-men-wil", "[0-9]{9}"),
    ],
)
def test_an_id_that_nobody_has_looks_like_those_that_somebody_has(known, form):
    made_up = {test_data.unused_id(known) for _ in range(20)}
    assert len(made_up) == 20
    assert all(re.fullmatch(form, value) for value in made_up)


@pytest.mark.parametrize(
    ("ids", "form"),
    [
        ("integer", "[0-9]{10}"),
        ("uuid", "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"),
        ("ulid", "0[0-9A-HJKMNP-TV-Z]{25}"),
        ("text", "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"),
    ],
)
def test_an_id_that_nobody_has_where_none_is_known(ids, form):
    assert re.fullmatch(form, test_data.new_id(ids))


@pytest.fixture
def whole(monkeypatch):
    """All scarce numbers, also where these tests share a run; what that has is back afterwards."""
    for scarce in (test_data._TEST, test_data._ZEROS, test_data._KVK, test_data._VESTIGING):
        monkeypatch.setattr(scarce, "_part", scarce._every)
        monkeypatch.setattr(scarce, "_turns", None)


@pytest.mark.usefixtures("whole")
def test_the_numbers_for_tests_pass_the_eleven_test_and_differ():
    numbers = list(test_data.bsns())
    assert len(numbers) == len(set(numbers)) > 900
    assert "999990019" in numbers
    assert all(number.startswith("99999") for number in numbers)


@pytest.mark.usefixtures("whole")
@pytest.mark.parametrize("kind", test_data.SCARCE)
def test_processes_of_a_run_give_out_other_numbers(kind):
    given: list[str] = []
    for number in range(8):
        test_data.take_part(number, 8)
        given += test_data.SCARCE[kind]()
    assert len(given) == len(set(given))
    assert len(given) >= 80


@pytest.mark.usefixtures("whole")
@pytest.mark.parametrize("kind", ["kvk", "vestiging"])
def test_a_scarce_number_is_given_out_again_only_after_all_others(kind):
    given = [next(test_data.SCARCE[kind]()) for _ in range(1000)]
    assert len(set(given)) == 1000
    assert all(re.fullmatch("9000[0-9]{4}|90000000[0-9]{4}", number) for number in given)


def test_a_number_is_given_out_once(monkeypatch):
    monkeypatch.setattr(test_data, "_numbers", {"100000001"})
    draws = iter([100_000_001, 100_000_002, 100_000_002, 100_000_003])
    monkeypatch.setattr(test_data._random, "randrange", lambda *_: next(draws))
    assert [test_data.number() for _ in range(2)] == ["100000002", "100000003"]
