"""What changed between two runs."""

import copy

import pytest

from tests.support.builders import build_observation, build_results, requirements_by_scenario
from validator.requirements.sets import load_set
from validator.verdict.comparison import compare_runs

SET = load_set("2023-03")
LINKS = requirements_by_scenario(SET)
IDS = list(LINKS)
LEVELS = {requirement.id: requirement.level for requirement in SET.requirements}


def scenario_of(level):
    return next(key for key, ids in LINKS.items() if len(ids) == 1 and LEVELS[ids[0]] == level)


def run(kind="passed", *identities):
    others = [build_observation(identity) for identity in IDS if identity not in identities]
    return build_results([*others, *(build_observation(identity, kind) for identity in identities)])


@pytest.mark.parametrize(
    ("before", "after", "kind", "worse"),
    [
        ("passed", "nonconformity", "failures", True),
        ("no_consent", "nonconformity", "failures", True),
        ("not_applicable", "nonconformity", "failures", True),
        ("nonconformity", "passed", "mended", False),
        ("nonconformity", "not_applicable", "mended", False),
        ("passed", "no_consent", "untested", False),
        ("nonconformity", "suite", "untested", False),
        ("passed", "not_applicable", None, False),
        ("nonconformity", "nonconformity", None, False),
        ("no_consent", "passed", None, False),
        ("suite", "no_consent", None, False),
    ],
)
def test_a_change_is_of_one_kind(before, after, kind, worse):
    identity = scenario_of("MUST")
    found = compare_runs(run(before, identity), run(after, identity))
    changes = {name: [change.requirement for change in value] for name, value in vars(found).items()}
    assert changes == {name: list(LINKS[identity]) if name == kind else [] for name in changes}
    assert found.worse == worse


@pytest.mark.parametrize(("level", "worse"), [("MUST", True), ("SHOULD", True), ("MAY", False)])
def test_a_missing_possibility_is_shown_and_makes_nothing_worse(level, worse):
    found = compare_runs(run(), run("nonconformity", scenario_of(level)))
    assert found.worse == worse
    [change] = found.failures
    assert change.after == ("mogelijkheid ontbreekt" if level == "MAY" else "voldoet niet")
    assert change.reason


def test_what_is_not_in_the_later_run_disappeared():
    earlier = run()
    later = copy.deepcopy(earlier)
    gone = later["requirements"].pop()
    found = compare_runs(earlier, later)
    assert [change.requirement for change in found.disappeared] == [gone["id"]]
    assert not found.worse
    new = compare_runs(later, earlier)
    assert new.failures == new.disappeared == []
