"""The rules of a judgement: what verdicts and levels come to, for a class, a run, an exit code and a CI system.

Every other module that needs such a conclusion takes it from here: values in, values out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from validator.verdict.exit_code import ExitCode
from validator.verdict.model import Conformity, Outcome, Verdict

NOT_SELECTED = "niet geselecteerd"
"""The reason of a scenario that the options of a run left out."""

MISSING = "mogelijkheid ontbreekt"
"""What is said of a MAY that is not met, in the place of *voldoet niet*."""

COUNTED = (*Verdict, MISSING)
"""What requirements are counted by, the heaviest verdict first."""

EXIT_CODES = {
    Conformity.CONFORM: ExitCode.CONFORM,
    Conformity.NON_CONFORM: ExitCode.NON_CONFORM,
    Conformity.INCOMPLETE: ExitCode.INCOMPLETE,
    Conformity.NOT_APPLICABLE: ExitCode.INCOMPLETE,
    Conformity.NOT_JUDGED: ExitCode.INCOMPLETE,
    Conformity.ERROR: ExitCode.SUITE,
}


def suite_failure(cause: str) -> str:
    """The reason that Klantcheck itself failed, in Dutch. cause: what went wrong technically, in words of its own."""
    return f'Klantcheck zelf faalde; de technische oorzaak is "{cause}"'


def fold(verdicts: Iterable[Verdict]) -> Verdict:
    """The heaviest of some verdicts; of none: niet getoetst."""
    present = set(verdicts)
    return next((verdict for verdict in Verdict if verdict in present), Verdict.NOT_TESTED)


def blocks_conformity(level: str, verdict: Verdict) -> bool:
    """Whether a requirement of this level with this verdict makes the target not conform."""
    return level == "MUST" and verdict is Verdict.FAILED


def counted_as(level: str, verdict: Verdict) -> str:
    """What a requirement of this level with this verdict is counted as: its verdict, or MISSING."""
    return MISSING if level == "MAY" and verdict is Verdict.FAILED else verdict


def is_warning(level: str, verdict: Verdict) -> bool:
    """Whether a recommendation was not followed."""
    return level == "SHOULD" and verdict is Verdict.FAILED


def needs_attention(verdict: Verdict) -> bool:
    """Whether something is neither met nor outside the sum."""
    return verdict not in {Verdict.PASSED, Verdict.NOT_APPLICABLE}


def outcome(level: str, verdict: Verdict) -> Outcome:
    """How a scenario of this level with this verdict stands in pytest and in a CI system."""
    match verdict:
        case Verdict.PASSED:
            return Outcome.PASSED
        case Verdict.ERROR:
            return Outcome.ERROR
        case Verdict.FAILED:
            return Outcome.FAILURE if blocks_conformity(level, verdict) else Outcome.ADVICE
        case _:
            return Outcome.SKIPPED


def class_conformity(requirements: Collection[tuple[str, Verdict]], *, whole: bool = True) -> Conformity:
    """The conclusion on a group of requirements, each its level and its verdict. whole: nothing of it was left out."""
    verdicts = {verdict for _, verdict in requirements}
    if Verdict.ERROR in verdicts:
        return Conformity.ERROR
    if any(blocks_conformity(level, verdict) for level, verdict in requirements):
        return Conformity.NON_CONFORM
    if Verdict.NOT_TESTED in verdicts or not whole:
        return Conformity.INCOMPLETE
    return Conformity.NOT_APPLICABLE if verdicts <= {Verdict.NOT_APPLICABLE} else Conformity.CONFORM


def run_conformity(classes: Sequence[Conformity], *, faulty: bool, whole: bool) -> Conformity:
    """The conclusion on a run from those on its classes. faulty: the run itself failed. whole: it covered its set."""
    if faulty or Conformity.ERROR in classes:
        return Conformity.ERROR
    if Conformity.NON_CONFORM in classes:
        return Conformity.NON_CONFORM
    if Conformity.INCOMPLETE in classes or not whole or Conformity.CONFORM not in classes:
        return Conformity.INCOMPLETE
    return Conformity.CONFORM


def gate(conformity: Conformity, *, fails: bool) -> Conformity:
    """What an exit code goes by. fails: a waiver expired or is not needed any more."""
    return Conformity.NON_CONFORM if fails and conformity is not Conformity.ERROR else conformity


def exit_code(
    conformity: Conformity, *, suite: bool = False, environment: bool = False, residue: bool = False
) -> ExitCode:
    """The exit code: of 5 suite, 3 environment, 6 residue, 1 non-conform and 4 incomplete the first that applies."""
    if suite:
        return ExitCode.SUITE
    if environment:
        return ExitCode.ENVIRONMENT
    return ExitCode.RESIDUE if residue else EXIT_CODES[conformity]
