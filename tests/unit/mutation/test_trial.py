"""Which scenarios a trial runs, and what its verdicts come to."""

import pytest

from validator.errors import InvalidInput
from validator.mutation.selection import baseline_trials, select_faults
from validator.mutation.trial import SAMPLE, Trial, profile_scenarios, trial_result, trial_scenarios
from validator.profile.loader import profile_names
from validator.reference.faults.registry import all_faults, find_fault
from validator.verdict.model import ScenarioVerdict, Verdict

PROFILE = "informatiemodel-2023-03"
FAULTY = Trial(PROFILE, "rol-verwisseld")
OWN = [scenario for scenario in profile_scenarios(PROFILE) if "C9167-R12" in scenario.requirements]


def verdicts(scenarios, own=Verdict.PASSED, others=Verdict.PASSED):
    return [ScenarioVerdict(scenario.id, own if scenario in OWN else others, "reden") for scenario in scenarios]


def test_without_a_fault_the_whole_set_runs_or_the_scenarios_of_a_requirement():
    assert trial_scenarios(Trial(PROFILE)) == list(profile_scenarios(PROFILE))
    assert trial_scenarios(Trial(PROFILE, requirement="C9167-R12")) == OWN


def test_with_a_fault_its_requirement_a_sample_and_what_it_reaches_run():
    plain = trial_scenarios(FAULTY)
    assert plain[: len(OWN)] == OWN
    assert len(plain) == len(OWN) + SAMPLE
    further = next(scenario for scenario in profile_scenarios(PROFILE) if scenario not in plain)
    assert further in trial_scenarios(Trial(PROFILE, "rol-verwisseld", reached=(further.id,)))


def test_what_is_likely_to_detect_the_fault_runs_first():
    for likely in (OWN[-1].id, OWN[-1].template):
        ordered = trial_scenarios(Trial(PROFILE, "rol-verwisseld", likely=(likely,)))
        assert ordered[0].template == OWN[-1].template
        assert set(ordered[: len(OWN)]) == set(OWN)


def test_a_fault_is_detected_when_a_scenario_of_its_requirement_fails():
    scenarios = trial_scenarios(FAULTY)
    result = trial_result(FAULTY, scenarios, verdicts(scenarios, own=Verdict.FAILED), 0.0)
    assert (result.requirement, list(result.detecting)) == ("C9167-R12", [scenario.id for scenario in OWN])
    assert (result.detected, result.as_expected, result.message) == (True, True, "reden")
    assert not trial_result(FAULTY, scenarios, verdicts(scenarios), 0.0).as_expected, "it was missed"


def test_a_failure_of_an_unrelated_scenario_or_an_error_is_not_as_expected():
    scenarios = trial_scenarios(FAULTY)
    for verdict, field in ((Verdict.FAILED, "unrelated"), (Verdict.ERROR, "errors")):
        result = trial_result(FAULTY, scenarios, verdicts(scenarios, own=Verdict.FAILED, others=verdict), 0.0)
        assert len(getattr(result, field)) == SAMPLE
        assert result.detected
        assert not result.as_expected


@pytest.mark.parametrize("verdict", [Verdict.FAILED, Verdict.NOT_TESTED, Verdict.ERROR])
def test_without_a_fault_everything_is_tested_and_nothing_fails(verdict):
    trial = Trial(PROFILE, requirement="C9167-R12")
    assert trial_result(trial, OWN, verdicts(OWN), 0.0).as_expected
    assert not trial_result(trial, OWN, verdicts(OWN, own=verdict), 0.0).as_expected


def test_the_selection_of_faults():
    profiles = profile_names()
    assert select_faults((), (), profiles) == list(all_faults())
    assert select_faults(("rol-verwisseld",), ("C9167-R12",), profiles) == [
        find_fault("rol-verwisseld"),
        find_fault("onbekende-rol"),
    ]
    assert {fault.profile for fault in select_faults((), (), ["open-klant-2"])} == {"open-klant-2"}
    with pytest.raises(InvalidInput, match="nothing to prove in open-klant-2: its faults are shown in informatiemodel"):
        select_faults(("rol-verwisseld",), (), ["open-klant-2"])
    with pytest.raises(InvalidInput, match="nothing to prove: no scenario tests B8841-T3"):
        select_faults((), ("B8841-T3",), profiles)


def test_the_trials_without_a_fault():
    assert baseline_trials((), [PROFILE]) == [Trial(PROFILE)]
    assert baseline_trials(("C9167-R12",), profile_names()) == [
        Trial(name, requirement="C9167-R12") for name in profile_names()
    ]
    assert baseline_trials(("HTTP-R1",), [PROFILE]) == [], "the edition of this profile does not have it"
