"""Every requirement is accounted for, and the sets are those that were frozen."""

import json

import pytest

from validator.errors import InvalidInput
from validator.requirements import sets
from validator.requirements.registers import all_requirements, known_editions
from validator.requirements.scenarios import all_scenarios
from validator.requirements.sets import differences_from_frozen, freeze_set, load_set


@pytest.mark.parametrize("edition", known_editions())
def test_every_edition_has_scenarios_for_each_of_its_requirements(edition):
    requirement_set = load_set(edition)
    specs = {scenario.id: scenario for scenario in all_scenarios()}
    reached = {requirement for identity in requirement_set.scenarios for requirement in specs[identity].requirements}
    assert {requirement.id for requirement in requirement_set.requirements} <= reached


@pytest.mark.parametrize("edition", known_editions())
def test_the_set_is_as_it_was_frozen(edition):
    assert differences_from_frozen(load_set(edition)) == [], "run klantcheck requirements --freeze"


def test_an_edited_feature_and_a_missing_one_are_seen(monkeypatch):
    requirement_set = load_set("2023-03")
    first, second, *_ = requirement_set.scenarios
    changed = {**requirement_set.scenarios, first: "0" * 64}
    del changed[second]
    other = sets.RequirementSet(requirement_set.id, "2023-03", requirement_set.requirements[1:], changed)
    assert differences_from_frozen(other) == [
        "de lijst van eisen is gewijzigd",
        f"scenario {second} ontbreekt",
        f"scenario {first} is gewijzigd",
    ]


def test_a_set_that_was_never_frozen_is_no_set():
    requirement_set = load_set("2023-03")
    other = sets.RequirementSet("1999-01-1", "1999-01", requirement_set.requirements, requirement_set.scenarios)
    assert differences_from_frozen(other) == ["set 1999-01-1 is niet vastgelegd"]


@pytest.fixture
def published(monkeypatch, tmp_path):
    """A folder of sets of which the newest of edition 2023-03 is published, as it stands now."""
    monkeypatch.setattr(sets, "_folder", lambda: tmp_path)
    path, text = freeze_set("2023-03", publish=True)
    path.write_text(text)
    return path


def without_the_last(monkeypatch):
    """The registers as they were one requirement ago."""
    registered = all_requirements()
    last = next(
        requirement
        for requirement in reversed(registered)
        if requirement.scored and requirement.editions == ("2023-03",)
    )
    monkeypatch.setattr(
        sets, "all_requirements", lambda: tuple(requirement for requirement in registered if requirement is not last)
    )
    return last


def test_a_published_set_stays_and_a_change_makes_the_next_one(monkeypatch, published):
    before = published.read_text()
    assert freeze_set("2023-03") == (published, before)
    last = without_the_last(monkeypatch)
    path, text = freeze_set("2023-03")
    assert (published.name, path.name) == ("2023-03-1.json", "2023-03-2.json")
    assert json.loads(text)["set"] == "2023-03-2"
    assert json.loads(text)["published"] is False
    assert last.id not in json.loads(text)["requirements"]
    path.write_text(text)
    assert load_set("2023-03").id == "2023-03-2"
    assert published.read_text() == before


def test_what_is_added_later_does_not_change_an_older_set(monkeypatch, published, tmp_path):
    published.unlink()
    with monkeypatch.context() as then:
        last = without_the_last(then)
        path, text = freeze_set("2023-03", publish=True)
        path.write_text(text)
    older, newer = load_set("2023-03-1"), load_set("2023-03")
    assert last.id not in older.levels()
    assert last.id in newer.levels()
    assert differences_from_frozen(older) == []
    assert "de lijst van eisen is gewijzigd" in differences_from_frozen(newer)


def test_a_set_file_that_was_edited_by_hand_is_seen(published):
    content = json.loads(published.read_text())
    content["requirements"]["C9167-R12"] = "MAY"
    published.write_text(json.dumps(content))
    assert differences_from_frozen(load_set("2023-03")) == [
        "het bestand van set 2023-03-1 is gewijzigd nadat het was vastgelegd"
    ]


def test_a_set_that_does_not_exist_is_reported():
    with pytest.raises(InvalidInput, match="choose from 2023-03, 2024-03, 2023-03-1"):
        load_set("2023-30")


def test_a_blocked_operation_is_named_by_the_function_page():
    assert load_set("2024-03").blocker("registreer Interne taak") == "F2120-R7"
    assert load_set("2023-03").blocker("registreer Interne taak") == "C9167-R1"
    assert load_set("2023-03").blocker("registreer Zaak") is None
