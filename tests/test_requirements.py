"""Every requirement is accounted for, and the sets are those that were frozen."""

import json
import re
from collections import Counter

import pytest

from validator import catalogue, requirements, schemas, sets
from validator.errors import InvalidInput

REGISTERED = requirements.registers()
CHECKED = {requirement for scenario in catalogue.scenarios() for requirement in scenario.requirements}


def test_ids_are_unique():
    assert [identity for identity, times in Counter(one.id for one in REGISTERED).items() if times > 1] == []


def test_every_numbered_rule_of_a_page_is_there():
    numbers = {}
    for one in REGISTERED:
        if one.page == "ADR":  # the API Design Rules have names
            continue
        page, kind, number = re.fullmatch(r"(.+)-([A-Z]+)(\d+)", one.id).groups()
        assert page == one.page
        numbers.setdefault((page, kind), []).append(int(number))
    assert [key for key, found in numbers.items() if sorted(found) != list(range(1, len(found) + 1))] == []


def test_links_between_pages_lead_somewhere():
    pages = {page.id: page for page in requirements.pages()}
    linked = {other for page in pages.values() for other in (*page.variant_of, *page.continued_by)}
    assert linked <= pages.keys()
    assert pages["C9167"].variant_of == ("C0534",)
    assert pages["C9167"].continued_by == ("C2984",)


@pytest.mark.parametrize("requirement", REGISTERED, ids=lambda one: one.id)
def test_requirement_is_covered_judged_or_excluded_and_only_one_of_these(requirement):
    covered = requirement.id in CHECKED
    ways = [covered, requirement.judged_by is not None, requirement.excluded is not None]
    assert sum(ways) == 1, "an orphan, or accounted for twice"


@pytest.mark.parametrize("requirement", [one for one in REGISTERED if one.judged_by], ids=lambda one: one.id)
def test_what_validate_judges_exists(requirement):
    if requirement.judged_by in schemas.shapes():
        return
    kind, _, rest = requirement.judged_by.partition(" ")
    object_type, _, direction = rest.partition("/")
    assert kind == "schema"
    for dialect in ("informatiemodel-2024-03", "vng-crud-0.0.3"):
        schema = schemas.wire_schema(dialect, object_type, direction)
        assert schemas.check({"id": "x"}, schema), "an id in the body is found"


def test_shapes_name_requirements_that_exist():
    known = {one.id for one in REGISTERED}
    for title, shape in schemas.shapes().items():
        assert set(shape["x-eisen"]) <= known, title


@pytest.mark.parametrize("edition", requirements.editions())
def test_every_edition_has_scenarios_for_each_of_its_requirements(edition):
    the_set = sets.the_set(edition)
    specs = {one.id: one for one in catalogue.scenarios()}
    reached = {requirement for identity in the_set.scenarios for requirement in specs[identity].requirements}
    assert {one.id for one in the_set.requirements} <= reached


@pytest.mark.parametrize("edition", requirements.editions())
def test_the_set_is_as_it_was_frozen(edition):
    assert sets.edited(sets.the_set(edition)) == [], "run klantcheck requirements --freeze"


def test_an_edited_feature_and_a_missing_one_are_seen(monkeypatch):
    the_set = sets.the_set("2023-03")
    first, second, *_ = the_set.scenarios
    changed = {**the_set.scenarios, first: "0" * 64}
    del changed[second]
    other = sets.RequirementSet(the_set.id, "2023-03", the_set.requirements[1:], changed)
    assert sets.edited(other) == [
        "de lijst van eisen is gewijzigd",
        f"scenario {second} ontbreekt",
        f"scenario {first} is gewijzigd",
    ]


def test_a_set_that_was_never_frozen_is_no_set():
    the_set = sets.the_set("2023-03")
    other = sets.RequirementSet("1999-01-1", "1999-01", the_set.requirements, the_set.scenarios)
    assert sets.edited(other) == ["set 1999-01-1 is niet vastgelegd"]


@pytest.fixture
def published(monkeypatch, tmp_path):
    """A folder of sets of which the newest of edition 2023-03 is published, as it stands now."""
    monkeypatch.setattr(sets, "_folder", lambda: tmp_path)
    path, text = sets.freeze("2023-03", publish=True)
    path.write_text(text)
    return path


def without_the_last(monkeypatch):
    """The registers as they were one requirement ago."""
    registered = requirements.registers()
    last = next(one for one in reversed(registered) if one.scored and one.editions == ("2023-03",))
    monkeypatch.setattr(sets, "registers", lambda: tuple(one for one in registered if one is not last))
    return last


def test_a_published_set_stays_and_a_change_makes_the_next_one(monkeypatch, published):
    before = published.read_text()
    assert sets.freeze("2023-03") == (published, before)
    last = without_the_last(monkeypatch)
    path, text = sets.freeze("2023-03")
    assert (published.name, path.name) == ("2023-03-1.json", "2023-03-2.json")
    assert json.loads(text)["set"] == "2023-03-2"
    assert json.loads(text)["published"] is False
    assert last.id not in json.loads(text)["requirements"]
    path.write_text(text)
    assert sets.the_set("2023-03").id == "2023-03-2"
    assert published.read_text() == before


def test_what_is_added_later_does_not_change_an_older_set(monkeypatch, published, tmp_path):
    published.unlink()
    with monkeypatch.context() as then:
        last = without_the_last(then)
        path, text = sets.freeze("2023-03", publish=True)
        path.write_text(text)
    older, newer = sets.the_set("2023-03-1"), sets.the_set("2023-03")
    assert last.id not in older.levels()
    assert last.id in newer.levels()
    assert sets.edited(older) == []
    assert "de lijst van eisen is gewijzigd" in sets.edited(newer)


def test_a_set_file_that_was_edited_by_hand_is_seen(published):
    content = json.loads(published.read_text())
    content["requirements"]["C9167-R12"] = "MAY"
    published.write_text(json.dumps(content))
    assert sets.edited(sets.the_set("2023-03")) == [
        "het bestand van set 2023-03-1 is gewijzigd nadat het was vastgelegd"
    ]


def test_a_set_that_does_not_exist_is_told():
    with pytest.raises(InvalidInput, match="choose from 2023-03, 2024-03, 2023-03-1"):
        sets.the_set("2023-30")


def test_a_blocked_operation_is_named_by_the_function_page():
    assert sets.the_set("2024-03").blocker("registreer Interne taak") == "F2120-R7"
    assert sets.the_set("2023-03").blocker("registreer Interne taak") == "C9167-R1"
    assert sets.the_set("2023-03").blocker("registreer Zaak") is None
