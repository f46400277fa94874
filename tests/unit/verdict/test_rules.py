"""The rules by which verdicts and levels become conclusions, each shown to hold and not to hold."""

import pytest

from validator.verdict import rules
from validator.verdict.exit_code import ExitCode
from validator.verdict.model import Conformity, Outcome, Verdict

LEVELS = ("MUST", "SHOULD", "MAY")


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("verdict", Verdict)
def test_only_a_must_that_is_not_met_blocks_conformity(level, verdict):
    assert rules.blocks_conformity(level, verdict) == (level == "MUST" and verdict == "voldoet niet")
    assert rules.is_warning(level, verdict) == (level == "SHOULD" and verdict == "voldoet niet")


@pytest.mark.parametrize(
    ("verdict", "must", "should"),
    [
        (Verdict.PASSED, Outcome.PASSED, Outcome.PASSED),
        (Verdict.FAILED, Outcome.FAILURE, Outcome.ADVICE),
        (Verdict.ERROR, Outcome.ERROR, Outcome.ERROR),
        (Verdict.NOT_TESTED, Outcome.SKIPPED, Outcome.SKIPPED),
        (Verdict.NOT_APPLICABLE, Outcome.SKIPPED, Outcome.SKIPPED),
    ],
)
def test_the_outcome_in_a_ci_system(verdict, must, should):
    assert [rules.outcome(level, verdict) for level in LEVELS] == [must, should, should]


@pytest.mark.parametrize(
    ("requirements", "whole", "expected"),
    [
        ([("MUST", Verdict.PASSED), ("MUST", Verdict.NOT_APPLICABLE)], True, Conformity.CONFORM),
        ([("SHOULD", Verdict.FAILED), ("MAY", Verdict.FAILED)], True, Conformity.CONFORM),
        ([("MUST", Verdict.FAILED), ("MUST", Verdict.NOT_TESTED)], False, Conformity.NON_CONFORM),
        ([("MUST", Verdict.FAILED), ("MAY", Verdict.ERROR)], True, Conformity.ERROR),
        ([("MUST", Verdict.PASSED), ("MAY", Verdict.NOT_TESTED)], True, Conformity.INCOMPLETE),
        ([("MUST", Verdict.PASSED)], False, Conformity.INCOMPLETE),
        ([("MUST", Verdict.NOT_APPLICABLE)], True, Conformity.NOT_APPLICABLE),
        ([("MUST", Verdict.NOT_APPLICABLE)], False, Conformity.INCOMPLETE),
    ],
)
def test_the_conclusion_on_a_class(requirements, whole, expected):
    assert rules.class_conformity(requirements, whole=whole) is expected


@pytest.mark.parametrize(
    ("classes", "faulty", "whole", "expected"),
    [
        ([Conformity.CONFORM, Conformity.NOT_APPLICABLE], False, True, Conformity.CONFORM),
        ([Conformity.CONFORM, Conformity.NON_CONFORM, Conformity.INCOMPLETE], False, False, Conformity.NON_CONFORM),
        ([Conformity.NON_CONFORM], True, True, Conformity.ERROR),
        ([Conformity.NON_CONFORM, Conformity.ERROR], False, True, Conformity.ERROR),
        ([Conformity.CONFORM, Conformity.INCOMPLETE], False, True, Conformity.INCOMPLETE),
        ([Conformity.CONFORM], False, False, Conformity.INCOMPLETE),
        ([Conformity.NOT_APPLICABLE], False, True, Conformity.INCOMPLETE),
        ([], False, True, Conformity.INCOMPLETE),
    ],
)
def test_the_conclusion_on_a_run(classes, faulty, whole, expected):
    assert rules.run_conformity(classes, faulty=faulty, whole=whole) is expected


@pytest.mark.parametrize("conformity", Conformity)
def test_the_exit_code_says_what_weighs_most(conformity):
    assert rules.exit_code(conformity, suite=True, environment=True, residue=True) is ExitCode.SUITE
    assert rules.exit_code(conformity, environment=True, residue=True) is ExitCode.ENVIRONMENT
    assert rules.exit_code(conformity, residue=True) is ExitCode.RESIDUE
    assert (rules.exit_code(conformity) == 0) == (conformity is Conformity.CONFORM)
    assert (rules.exit_code(conformity) == 1) == (conformity is Conformity.NON_CONFORM)
