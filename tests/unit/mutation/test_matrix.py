"""The processes of the kill matrix: results as they come, and an end when no more are needed or one fails."""

import multiprocessing

import pytest

from validator.errors import InvalidInput
from validator.mutation.matrix import kill_matrix
from validator.mutation.trial import Trial
from validator.reference.faults.registry import all_faults

PROFILE = "informatiemodel-2023-03"
TRIALS = [Trial(PROFILE, fault.id) for fault in all_faults() if fault.profile == PROFILE]


@pytest.mark.slow
def test_a_matrix_that_is_closed_leaves_the_other_trials_out():
    results = kill_matrix(TRIALS, workers=2)
    assert next(results).as_expected
    results.close()
    assert multiprocessing.active_children() == []
    assert list(results) == []


@pytest.mark.slow
def test_a_brief_trial_ends_at_the_first_scenario_of_the_requirement_that_detects_the_fault():
    fault = "medewerker-ingevuld"
    whole, brief = kill_matrix([Trial(PROFILE, fault), Trial(PROFILE, fault, brief=True)], workers=1)
    assert len(whole.detecting) > 1
    assert list(brief.detecting) == list(whole.detecting)[:1]
    assert brief.as_expected
    assert brief.scenarios < whole.scenarios


@pytest.mark.slow
def test_an_error_in_a_process_ends_the_matrix():
    with pytest.raises(InvalidInput, match="There is no fault 'geen'"):
        list(kill_matrix([*TRIALS, Trial(PROFILE, "geen")], workers=2))
    assert multiprocessing.active_children() == []
