"""Every requirement is accounted for, and the sets are those that were frozen."""

from collections import Counter

import pytest

from validator import catalogue, requirements, schemas

REGISTERED = requirements.registers()
CHECKED = {requirement for scenario in catalogue.scenarios() for requirement in scenario.requirements}


def test_ids_are_unique():
    assert [identity for identity, times in Counter(one.id for one in REGISTERED).items() if times > 1] == []


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
    the_set = requirements.the_set(edition)
    specs = {one.id: one for one in catalogue.scenarios()}
    reached = {requirement for identity in the_set.scenarios for requirement in specs[identity].requirements}
    assert {one.id for one in the_set.requirements} <= reached


@pytest.mark.parametrize("edition", requirements.editions())
def test_the_set_is_as_it_was_frozen(edition):
    assert requirements.edited(requirements.the_set(edition)) == [], "run klantcheck requirements --freeze"


def test_an_edited_feature_and_a_missing_one_are_seen(monkeypatch):
    the_set = requirements.the_set("2023-03")
    first, second, *_ = the_set.scenarios
    changed = {**the_set.scenarios, first: "0" * 64}
    del changed[second]
    other = requirements.RequirementSet(the_set.id, "2023-03", the_set.requirements, changed, "sha256:0")
    assert requirements.edited(other) == [
        "de lijst van eisen is gewijzigd",
        f"scenario {second} ontbreekt",
        f"scenario {first} is gewijzigd",
    ]


def test_a_set_that_was_never_frozen_is_no_set():
    the_set = requirements.the_set("2023-03")
    other = requirements.RequirementSet("x", "1999-01", the_set.requirements, the_set.scenarios, the_set.digest)
    assert requirements.edited(other) == ["editie 1999-01 is niet vastgelegd"]


def test_a_blocked_operation_is_named_by_the_function_page():
    assert requirements.the_set("2024-03").blocker("registreer Interne taak") == "F2120-R7"
    assert requirements.the_set("2023-03").blocker("registreer Interne taak") == "C9167-R1"
    assert requirements.the_set("2023-03").blocker("registreer Zaak") is None
