"""What a run saw, as data: every output is a view of it and none of them judges again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal

from validator.verdict.exit_code import ExitCode
from validator.verdict.scope import Scope


class Verdict(StrEnum):
    """The verdict of a step, a scenario or a requirement, the heaviest first."""

    ERROR = "fout"
    FAILED = "voldoet niet"
    NOT_TESTED = "niet getoetst"
    PASSED = "voldoet"
    NOT_APPLICABLE = "niet van toepassing"


class Conformity(StrEnum):
    """The conclusion on a class, a statement or a run; NOT_APPLICABLE and NOT_JUDGED (outside the scope) of no run."""

    CONFORM = "conform"
    NON_CONFORM = "non-conform"
    INCOMPLETE = "incomplete"
    ERROR = "error"
    NOT_APPLICABLE = "not-applicable"
    NOT_JUDGED = "not-judged"


class Outcome(StrEnum):
    """How a scenario stands in pytest and in a CI system. ADVICE: a requirement that is no MUST is not met."""

    PASSED = "passed"
    FAILURE = "failure"
    ERROR = "error"
    ADVICE = "advice"
    SKIPPED = "skipped"


Kind = Literal[
    "passed", "nonconformity", "setup", "not_applicable", "no_consent", "environment", "suite", "not_reached"
]

AT_FAULT: frozenset[Kind] = frozenset({"nonconformity", "setup"})
"""Kinds of steps that found the target at fault: by what they judge, or by what they need and another one judges."""


@dataclass(frozen=True)
class StepResult:
    """One step as it ran.

    type: given, when or then. message: what was expected and what the target did, or the reason, in Dutch.
    expected, actual, operation, pointer, attribute: of a step AT_FAULT, as in UnexpectedResponse. requirement: that is
    about it, as in OmissionRefused. exchanges: numbers of the scenario's exchanges of the step.
    """

    keyword: str
    text: str
    type: str
    line: int
    table: Sequence[Sequence[str]] = ()
    kind: Kind = "not_reached"
    message: str | None = None
    expected: str | None = None
    actual: str | None = None
    operation: str | None = None
    pointer: str | None = None
    attribute: str | None = None
    requirement: str | None = None
    exchanges: Sequence[int] = ()


@dataclass(frozen=True)
class Observation:
    """The observation of one scenario. id: of the scenario. exchanges: as of Exchange.as_dict."""

    id: str
    steps: Sequence[StepResult]
    exchanges: Sequence[Mapping[str, Any]] = ()
    seconds: float = 0.0

    def as_dict(self) -> dict[str, Any]:
        """Plain JSON, to cross from one process to another."""
        return {**vars(self), "steps": [dict(vars(step)) for step in self.steps]}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Observation:
        """The observation of `as_dict`."""
        steps = [StepResult(**step) for step in data["steps"]]
        return cls(data["id"], steps, data["exchanges"], data["seconds"])


@dataclass(frozen=True)
class Residue:
    """Something of this run that is still there, or may be.

    url: where, if known. reason: why, in Dutch. standing: whether it is ours for sure, so that it can be tried again.
    """

    object_type: str
    url: str | None
    reason: str
    standing: bool = True


@dataclass(frozen=True)
class PublishedDocument:
    """The OpenAPI document of a target. url: where it was requested. problem: in Dutch, why there is none."""

    url: str | None = None
    document: Any = None
    problem: str | None = None


@dataclass(frozen=True)
class Facts:
    """What is known of a run apart from its scenarios.

    partial: why it did not cover its whole scope, in Dutch; empty when it did. scope: what of its set it is about.
    stopped: why it ended early, or None. environment, suite: a sentence, when the run as a whole failed. described:
    what the target publishes of itself. version_because: why the profile speaks its version, in Dutch.
    """

    run_id: str
    started: str
    finished: str
    requests: int
    partial: Sequence[str] = ()
    scope: Scope = field(default_factory=Scope)
    stopped: str | None = None
    environment: str | None = None
    suite: str | None = None
    residue: Sequence[Residue] = ()
    target_url: str = ""
    target_version: str | None = None
    version_because: str | None = None
    embedded: bool = False
    described: PublishedDocument = field(default_factory=PublishedDocument)


@dataclass(frozen=True)
class ScenarioVerdict:
    """The verdict of one scenario. reason: for every verdict but voldoet. blocked_by: a requirement id."""

    id: str
    verdict: Verdict
    reason: str | None = None
    blocked_by: str | None = None
    fault: Literal["environment", "suite"] | None = None


@dataclass(frozen=True)
class RequirementVerdict:
    """The verdict of one requirement, folded from its scenarios. level: MUST, SHOULD or MAY."""

    id: str
    level: str
    verdict: Verdict
    scenarios: Sequence[str]


@dataclass(frozen=True)
class GroupVerdict:
    """The conclusion on a conformance class or a statement, and how many of its requirements have which verdict.

    id: of the class; of a statement "standard" (what the pages ask) or "beyond" (what Klantcheck asks besides). counts:
    by the names of rules.COUNTED.
    """

    id: str
    verdict: Conformity
    counts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Judgement:
    """Everything that was concluded, with the exit code. warnings: ids of the SHOULD requirements that are not met."""

    verdict: Conformity
    exit_code: ExitCode
    scenarios: Sequence[ScenarioVerdict]
    requirements: Sequence[RequirementVerdict]
    classes: Sequence[GroupVerdict]
    statements: Sequence[GroupVerdict]
    warnings: Sequence[str] = ()
