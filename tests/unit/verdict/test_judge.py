"""From observations to verdicts and exit codes: the one place where that is decided."""

import itertools
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.builders import KINDS, RESIDUE, build_facts, build_observation, requirements_by_scenario
from validator.requirements.sets import load_set
from validator.verdict import rules
from validator.verdict.judge import judge_run, judge_where_seen, requirement_verdicts, scenario_verdict
from validator.verdict.model import Observation, StepResult, Verdict
from validator.verdict.scope import Scope

SET = load_set("2023-03")
LINKS = requirements_by_scenario(SET)
IDS = list(LINKS)
BY_ID = {requirement.id: requirement for requirement in SET.requirements}


def judged(observations, **changes):
    return judge_run(SET, LINKS, observations, build_facts(**changes))


def all_passed(*without):
    return [build_observation(identity) for identity in IDS if identity not in without]


def a_scenario_of(level):
    return next(identity for identity in IDS if BY_ID[LINKS[identity][0]].level == level and len(LINKS[identity]) == 1)


@pytest.mark.parametrize(
    ("kind", "type_", "expected", "fault"),
    [
        ("passed", "then", "voldoet", None),
        ("nonconformity", "then", "voldoet niet", None),
        ("nonconformity", "when", "voldoet niet", None),
        ("nonconformity", "given", "niet getoetst", None),
        ("setup", "when", "niet getoetst", None),
        ("setup", "then", "niet getoetst", None),
        ("not_applicable", "then", "niet van toepassing", None),
        ("not_applicable", "given", "niet van toepassing", None),
        ("no_consent", "given", "niet getoetst", None),
        ("no_consent", "when", "niet getoetst", None),
        ("environment", "then", "fout", "environment"),
        ("environment", "given", "fout", "environment"),
        ("suite", "then", "fout", "suite"),
        ("not_reached", "then", "niet getoetst", None),
    ],
)
def test_the_first_step_that_did_not_pass_decides(kind, type_, expected, fault):
    result = scenario_verdict(build_observation(IDS[0], kind, type_), SET)
    assert (result.verdict, result.fault) == (expected, fault)
    assert (result.reason is None) == (expected == "voldoet")


def test_what_blocked_a_scenario_is_named():
    result = scenario_verdict(build_observation(IDS[0], "nonconformity", "given"), SET)
    assert result.blocked_by == "C0992-R1"
    assert result.reason
    assert "C0992-R1" in result.reason


def test_a_gegeven_that_was_not_kept_is_the_reason():
    result = scenario_verdict(build_observation(IDS[0], "setup"), SET)
    assert result.reason == "de uitgangssituatie staat er niet zoals zij is verstuurd: gevraagd: x; gekregen: y"
    assert result.blocked_by is None


def test_a_refusal_of_what_may_be_left_out_is_the_reason_with_its_requirement():
    observation = build_observation(IDS[0], "setup")
    refused = {"attribute": "Inhoud", "requirement": "FALG-R6"}
    steps = [replace(step, **refused) if step.kind == "setup" else step for step in observation.steps]
    result = scenario_verdict(replace(observation, steps=steps), SET)
    assert result.reason == (
        "het register verlangt 'Inhoud', dat leeg mag blijven (eis FALG-R6): gevraagd: x; gekregen: y"
    )
    assert (result.verdict, result.blocked_by) == ("niet getoetst", "FALG-R6")


@pytest.mark.parametrize("empty", [Observation("x", [], []), build_observation("x", exchanges=())])
def test_a_verdict_without_evidence_is_our_own_fault(empty):
    result = scenario_verdict(empty, SET)
    assert (result.verdict, result.fault) == ("fout", "suite")


def test_the_heaviest_verdict_wins():
    for verdict, other in itertools.combinations(Verdict, 2):
        assert rules.fold([other, verdict, other]) == verdict
    assert rules.fold([]) == "niet getoetst"
    assert rules.fold([Verdict.PASSED, Verdict.NOT_APPLICABLE]) == "voldoet"


def test_everything_passed_is_conform():
    result = judged(all_passed())
    assert (result.verdict, result.exit_code) == ("conform", 0)
    assert {conformance_class.verdict for conformance_class in result.classes} == {"conform"}


def test_one_must_that_fails_is_non_conform_and_only_its_class_is():
    identity = a_scenario_of("MUST")
    result = judged([*all_passed(identity), build_observation(identity, "nonconformity")])
    assert (result.verdict, result.exit_code) == ("non-conform", 1)
    own = BY_ID[LINKS[identity][0]].cls
    assert {
        conformance_class.id for conformance_class in result.classes if conformance_class.verdict == "non-conform"
    } == {own}


def test_a_should_that_fails_is_a_warning():
    identity = a_scenario_of("SHOULD")
    result = judged([*all_passed(identity), build_observation(identity, "nonconformity")])
    assert (result.verdict, result.exit_code) == ("conform", 0)
    assert result.warnings == [LINKS[identity][0]]


def test_a_may_that_fails_is_neither():
    identity = a_scenario_of("MAY")
    result = judged([*all_passed(identity), build_observation(identity, "nonconformity")])
    assert (result.verdict, result.exit_code, result.warnings) == ("conform", 0, [])


@pytest.mark.parametrize("level", ["MUST", "SHOULD", "MAY"])
def test_what_was_not_observed_is_not_tested_and_blocks_conform(level):
    identity = a_scenario_of(level)
    result = judged(all_passed(identity))
    assert (result.verdict, result.exit_code) == ("incomplete", 4)
    assert next(scenario for scenario in result.scenarios if scenario.id == identity).verdict == "niet getoetst"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"partial": ["alleen de klassen kern"]}, ("incomplete", 4)),
        ({"stopped": "de run is afgebroken"}, ("incomplete", 4)),
        ({"environment": "het doel antwoordt niet"}, ("error", 3)),
        ({"suite": "een stap zonder definitie"}, ("error", 5)),
        ({"suite": "x", "environment": "y"}, ("error", 5)),
        ({"residue": [RESIDUE]}, ("conform", 6)),
    ],
)
def test_what_the_run_as_a_whole_says_outweighs_its_scenarios(changes, expected):
    result = judged(all_passed(), **changes)
    assert (result.verdict, result.exit_code) == expected


def test_the_first_of_5_3_6_1_4_applies():
    must = a_scenario_of("MUST")
    rest = all_passed(must, IDS[-1])
    failing = build_observation(must, "nonconformity")
    assert judged([*rest, failing]).exit_code == 1
    assert judged([*rest, failing], residue=[RESIDUE]).exit_code == 6
    assert judged([*rest, failing, build_observation(IDS[-1], "environment")], residue=[RESIDUE]).exit_code == 3
    assert judged([*rest, failing, build_observation(IDS[-1], "suite")], environment="weg").exit_code == 5
    assert judged(rest, residue=[RESIDUE]).exit_code == 6


def test_an_empty_run_says_nothing():
    result = judged([])
    assert (result.verdict, result.exit_code) == ("incomplete", 4)
    result = judged([], partial=["alleen niets"])
    assert (result.verdict, result.exit_code) == ("incomplete", 4)


def test_a_run_in_which_nothing_applies_shows_nothing():
    result = judged([build_observation(identity, "not_applicable") for identity in IDS])
    assert (result.verdict, result.exit_code) == ("incomplete", 4)
    assert {conformance_class.verdict for conformance_class in result.classes} == {"not-applicable"}


def test_a_class_is_judged_as_a_whole_and_the_rest_is_not():
    cls = BY_ID[LINKS[a_scenario_of("MUST")][0]].cls
    own = [key for key in IDS if any(BY_ID[one].cls == cls for one in LINKS[key] if one in BY_ID)]
    passed = [build_observation(key) for key in own]
    found = judged(passed, scope=Scope((cls,)))
    assert (found.verdict, found.exit_code) == ("conform", 0)
    assert {one.id: one.verdict for one in found.classes}[cls] == "conform"
    assert {one.verdict for one in found.classes if one.id != cls} == {"not-judged"}
    assert {one.verdict for one in found.statements} == {"not-judged"}
    assert judged(passed[1:], scope=Scope((cls,))).exit_code == 4
    assert judged(passed, scope=Scope((cls,)), partial=["een filter"]).exit_code == 4
    failing = build_observation(a_scenario_of("MUST"), "nonconformity")
    assert judged([*passed, failing], scope=Scope((cls,))).exit_code == 1


LATER = load_set("2024-03")
LATER_LINKS = requirements_by_scenario(LATER)


def judged_later(kind_beyond, **changes):
    beyond = {one.id for one in LATER.requirements if one.beyond}
    observations = [
        build_observation(key, kind_beyond if beyond >= set(requirements) else "passed")
        for key, requirements in LATER_LINKS.items()
    ]
    return judge_run(LATER, LATER_LINKS, observations, build_facts(**changes))


@pytest.mark.parametrize(
    ("kind", "changes", "wanted", "code"),
    [
        ("passed", {}, ["conform", "conform"], 0),
        ("nonconformity", {}, ["conform", "non-conform"], 1),
        ("no_consent", {}, ["conform", "incomplete"], 4),
        ("no_consent", {"scope": Scope(standard_only=True)}, ["conform", "not-judged"], 0),
        ("passed", {"environment": "weg"}, ["error", "error"], 3),
        ("passed", {"partial": ["een filter"]}, ["incomplete", "incomplete"], 4),
    ],
)
def test_what_the_pages_ask_and_what_is_asked_beyond_are_two_statements(kind, changes, wanted, code):
    found = judged_later(kind, **changes)
    assert ([one.id for one in found.statements], found.exit_code) == (["standard", "beyond"], code)
    assert [one.verdict for one in found.statements] == wanted
    assert sum(sum(one.counts.values()) for one in found.statements) == len(LATER.requirements)


def test_a_may_that_is_not_met_is_counted_as_a_missing_possibility():
    identity = a_scenario_of("MAY")
    found = judged([*all_passed(identity), build_observation(identity, "nonconformity")])
    counts = [one.counts for one in (*found.classes, *found.statements)]
    assert {count["voldoet niet"] for count in counts} == {0}
    assert sum(count["mogelijkheid ontbreekt"] for count in counts) == 2


mixes = st.fixed_dictionaries({identity: st.sampled_from([*KINDS, "unseen"]) for identity in IDS[:12]})


@settings(deadline=None)
@given(mixes, st.booleans(), st.booleans(), st.booleans())
def test_conform_means_that_everything_was_shown(mix, partial, stopped, residue):
    observations = [
        build_observation(identity, mix.get(identity, "passed")) for identity in IDS if mix.get(identity) != "unseen"
    ]
    result = judged(
        observations,
        partial=["een filter"] if partial else [],
        stopped="afgebroken" if stopped else None,
        residue=[RESIDUE] if residue else [],
    )
    by_requirement = {requirement.id: requirement.verdict for requirement in result.requirements}
    if result.verdict == "conform":
        assert not partial
        assert not stopped
        for requirement in SET.requirements:
            assert by_requirement[requirement.id] in {"voldoet", "niet van toepassing", "voldoet niet"}
            assert requirement.level != "MUST" or by_requirement[requirement.id] != "voldoet niet"
    if result.exit_code == 0:
        assert result.verdict == "conform"
        assert not residue
    if any(scenario.verdict == "fout" for scenario in result.scenarios):
        assert result.verdict == "error"
        assert result.exit_code in {3, 5}
    assert sum(sum(conformance_class.counts.values()) for conformance_class in result.classes) == len(SET.requirements)
    assert [scenario.id for scenario in result.scenarios] == IDS


def test_an_observation_survives_the_way_between_processes():
    before = build_observation(IDS[0], "nonconformity")
    after = Observation.from_dict(before.as_dict())
    assert after == before
    assert isinstance(after.steps[0], StepResult)


@pytest.mark.parametrize(
    ("reported", "kind", "requirement"),
    [
        (Verdict.FAILED, "setup", BY_ID[LINKS[IDS[1]][0]].id),
        (Verdict.NOT_TESTED, "setup", BY_ID[LINKS[IDS[1]][0]].id),
        (Verdict.PASSED, "nonconformity", None),
        (Verdict.NOT_APPLICABLE, "nonconformity", None),
    ],
)
def test_what_the_requirement_about_it_does_not_report_is_judged_where_it_was_seen(reported, kind, requirement):
    about_it = BY_ID[LINKS[IDS[1]][0]].id
    seen = build_observation(IDS[0], "setup")
    seen = replace(seen, steps=[replace(step, requirement=about_it) for step in seen.steps if step.kind == "setup"])
    [observation] = judge_where_seen([seen], {about_it: reported})
    assert [(step.kind, step.requirement) for step in observation.steps] == [(kind, requirement)]


def test_requirements_have_the_verdicts_of_what_was_observed():
    failing = a_scenario_of("MUST")
    verdicts = requirement_verdicts(SET, LINKS, [build_observation(failing, "nonconformity")])
    assert verdicts.pop(LINKS[failing][0]) == "voldoet niet"
    assert set(verdicts.values()) == {"niet getoetst"}
