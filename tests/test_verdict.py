"""From observations to verdicts and exit codes: the one place where that is decided."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.worlds import KINDS, RESIDUE, facts, links, observation, whole_set
from validator import verdict
from validator.results import Observation, StepResult

SET = whole_set()
LINKS = links(SET)
IDS = list(LINKS)
BY_ID = {one.id: one for one in SET.requirements}


def judged(observations, **changes):
    return verdict.judge(SET, LINKS, observations, facts(**changes))


def all_passed(*without):
    return [observation(identity) for identity in IDS if identity not in without]


def a_scenario_of(level):
    return next(identity for identity in IDS if BY_ID[LINKS[identity][0]].level == level and len(LINKS[identity]) == 1)


@pytest.mark.parametrize(
    ("kind", "type_", "wanted", "fault"),
    [
        ("passed", "then", "voldoet", None),
        ("nonconformity", "then", "voldoet niet", None),
        ("nonconformity", "when", "voldoet niet", None),
        ("nonconformity", "given", "niet getoetst", None),
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
def test_the_first_step_that_did_not_pass_decides(kind, type_, wanted, fault):
    found = verdict.scenario(observation(IDS[0], kind, type_), SET)
    assert (found.verdict, found.fault) == (wanted, fault)
    assert (found.reason is None) == (wanted == "voldoet")


def test_what_blocked_a_scenario_is_named():
    found = verdict.scenario(observation(IDS[0], "nonconformity", "given"), SET)
    assert found.blocked_by == "C0992-R1"
    assert "C0992-R1" in found.reason


@pytest.mark.parametrize("empty", [Observation("x", [], []), observation("x", exchanges=())])
def test_a_verdict_without_evidence_is_our_own_fault(empty):
    found = verdict.scenario(empty, SET)
    assert (found.verdict, found.fault) == ("fout", "suite")


def test_the_heaviest_verdict_wins():
    for one, other in itertools.combinations(verdict.WEIGHT, 2):
        assert verdict.fold([other, one, other]) == one
    assert verdict.fold([]) == "niet getoetst"
    assert verdict.fold(["voldoet", "niet van toepassing"]) == "voldoet"


def test_everything_passed_is_conform():
    found = judged(all_passed())
    assert (found.verdict, found.exit_code) == ("conform", 0)
    assert {one.verdict for one in found.classes} == {"conform"}


def test_one_must_that_fails_is_non_conform_and_only_its_class_is():
    identity = a_scenario_of("MUST")
    found = judged([*all_passed(identity), observation(identity, "nonconformity")])
    assert (found.verdict, found.exit_code) == ("non-conform", 1)
    own = BY_ID[LINKS[identity][0]].cls
    assert {one.id for one in found.classes if one.verdict == "non-conform"} == {own}


def test_a_should_that_fails_is_a_warning():
    identity = a_scenario_of("SHOULD")
    found = judged([*all_passed(identity), observation(identity, "nonconformity")])
    assert (found.verdict, found.exit_code) == ("conform", 0)
    assert found.warnings == [LINKS[identity][0]]


def test_a_may_that_fails_is_neither():
    identity = a_scenario_of("MAY")
    found = judged([*all_passed(identity), observation(identity, "nonconformity")])
    assert (found.verdict, found.exit_code, found.warnings) == ("conform", 0, [])


@pytest.mark.parametrize("level", ["MUST", "SHOULD", "MAY"])
def test_what_was_not_observed_is_not_tested_and_blocks_conform(level):
    identity = a_scenario_of(level)
    found = judged(all_passed(identity))
    assert (found.verdict, found.exit_code) == ("incomplete", 4)
    assert next(one for one in found.scenarios if one.id == identity).verdict == "niet getoetst"


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        ({"partial": ["alleen de klassen kern"]}, ("incomplete", 4)),
        ({"stopped": "de run is afgebroken"}, ("incomplete", 4)),
        ({"environment": "het doel antwoordt niet"}, ("error", 3)),
        ({"suite": "een stap zonder definitie"}, ("error", 5)),
        ({"suite": "x", "environment": "y"}, ("error", 5)),
        ({"residue": [RESIDUE]}, ("conform", 6)),
    ],
)
def test_what_the_run_as_a_whole_says_outweighs_its_scenarios(changes, wanted):
    found = judged(all_passed(), **changes)
    assert (found.verdict, found.exit_code) == wanted


def test_the_first_of_5_3_6_1_4_applies():
    must = a_scenario_of("MUST")
    rest = all_passed(must, IDS[-1])
    failing = observation(must, "nonconformity")
    assert judged([*rest, failing]).exit_code == 1
    assert judged([*rest, failing], residue=[RESIDUE]).exit_code == 6
    assert judged([*rest, failing, observation(IDS[-1], "environment")], residue=[RESIDUE]).exit_code == 3
    assert judged([*rest, failing, observation(IDS[-1], "suite")], environment="weg").exit_code == 5
    assert judged(rest, residue=[RESIDUE]).exit_code == 6


def test_an_empty_run_says_nothing():
    found = judged([])
    assert (found.verdict, found.exit_code) == ("incomplete", 4)
    found = judged([], partial=["alleen niets"])
    assert (found.verdict, found.exit_code) == ("incomplete", 4)


def test_a_run_in_which_nothing_applies_shows_nothing():
    found = judged([observation(identity, "not_applicable") for identity in IDS])
    assert (found.verdict, found.exit_code) == ("incomplete", 4)
    assert {one.verdict for one in found.classes} == {"not-applicable"}


mixes = st.fixed_dictionaries({identity: st.sampled_from([*KINDS, "unseen"]) for identity in IDS[:12]})


@given(mixes, st.booleans(), st.booleans(), st.booleans())
def test_conform_means_that_everything_was_shown(mix, partial, stopped, residue):
    observations = [
        observation(identity, mix.get(identity, "passed")) for identity in IDS if mix.get(identity) != "unseen"
    ]
    found = judged(
        observations,
        partial=["een filter"] if partial else [],
        stopped="afgebroken" if stopped else None,
        residue=[RESIDUE] if residue else [],
    )
    by_requirement = {one.id: one.verdict for one in found.requirements}
    if found.verdict == "conform":
        assert not partial
        assert not stopped
        for one in SET.requirements:
            assert by_requirement[one.id] in {"voldoet", "niet van toepassing", "voldoet niet"}
            assert one.level != "MUST" or by_requirement[one.id] != "voldoet niet"
    if found.exit_code == 0:
        assert found.verdict == "conform"
        assert not residue
    if any(one.verdict == "fout" for one in found.scenarios):
        assert found.verdict == "error"
        assert found.exit_code in {3, 5}
    assert sum(sum(one.counts.values()) for one in found.classes) == len(SET.requirements)
    assert [one.id for one in found.scenarios] == IDS


def test_an_observation_survives_the_way_between_processes():
    before = observation(IDS[0], "nonconformity")
    after = Observation.from_dict(before.as_dict())
    assert after == before
    assert isinstance(after.steps[0], StepResult)
