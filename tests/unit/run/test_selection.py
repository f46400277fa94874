"""Which scenarios of a set a run carries out."""

import pytest

from validator.errors import InvalidInput
from validator.requirements.sets import load_set
from validator.run.selection import selected_scenarios
from validator.verdict.scope import Scope

SET = load_set("2024-03")


def selected(**choice):
    return {scenario.id for scenario in selected_scenarios(SET, **choice)}


def tagged(*tags):
    return {scenario.id for scenario in selected_scenarios(SET) if set(tags) <= set(scenario.tags)}


def test_without_a_choice_it_is_the_whole_set():
    assert selected() == set(SET.scenarios)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("C9167", tagged("C9167")),
        ("C9167 and SHOULD", tagged("C9167", "SHOULD")),
        ("C9167 or C0992", tagged("C9167") | tagged("C0992")),
        ("not MUST", selected() - tagged("MUST")),
        ("not (C9167 or SHOULD) and eis-C0992-R1", tagged("eis-C0992-R1") - tagged("C9167") - tagged("SHOULD")),
        ("SHOULD and not SHOULD", set()),
    ],
)
def test_an_expression_of_tags_selects(expression, expected):
    assert selected(tag=expression) == expected


def test_a_class_selects_the_scenarios_of_its_requirements():
    own = {requirement.id for requirement in SET.requirements if requirement.cls == "kern"}
    expected = {scenario.id for scenario in selected_scenarios(SET) if own & set(scenario.requirements)}
    assert selected(scope=Scope(("kern",))) == expected
    assert selected(scope=Scope(("kern",)), tag="SHOULD") == expected & tagged("SHOULD")


def test_what_the_pages_ask_is_a_scope_of_its_own():
    beyond = {requirement.id for requirement in SET.requirements if requirement.beyond}
    assert {requirement.cls for requirement in SET.requirements if requirement.beyond} == {"api", "waarden", "afnemers"}
    expected = {scenario.id for scenario in selected_scenarios(SET) if set(scenario.requirements) - beyond}
    assert selected(scope=Scope(standard_only=True)) == expected
    assert not selected(scope=Scope(("waarden",), standard_only=True))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("@C9167", tagged("C9167")),
        ("F2120-R2", tagged("eis-F2120-R2")),
        ("@C9167 and not C9167-R12", tagged("C9167") - tagged("eis-C9167-R12")),
        ("/core/semver", tagged("eis-/core/semver")),
        ("C9167-partij-leeg", {"C9167-partij-leeg"}),
        ("id-C9167-partij-leeg", {"C9167-partij-leeg"}),
        ("WRD-mail", tagged("id-WRD-mail")),
        ("id-WRD-mail#met-plus", {"WRD-mail#met-plus"}),
    ],
)
def test_a_page_a_requirement_and_a_scenario_are_named_by_their_ids(name, expected):
    assert selected(tag=name) == expected != set()


def test_every_scenario_is_selected_by_its_own_id():
    sample = sorted(SET.scenarios)[::40]
    assert [selected(tag=f"id-{identity}") for identity in sample] == [{identity} for identity in sample]


@pytest.mark.parametrize(
    "expression",
    ["C9167 and", "(C9167", "C9167 C0992", "C9167 + C0992", "C9167 < C0992", "C9167()", "[C9167]", "", "1"],
)
def test_what_is_no_expression_is_refused(expression):
    with pytest.raises(InvalidInput, match="--tag"):
        selected(tag=expression)
