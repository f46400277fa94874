"""What a run saw, as data: every output is a view of it and none of them judges again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from validator.advice import Described

Kind = Literal["passed", "nonconformity", "not_applicable", "no_consent", "environment", "suite", "not_reached"]


@dataclass(frozen=True)
class StepResult:
    """One step as it ran.

    type: given, when or then. message: what was asked and what came, or the reason, in Dutch. operation: the
    concept-level operation that failed. exchanges: numbers of the scenario's exchanges that belong to it.
    """

    keyword: str
    text: str
    type: str
    line: int
    table: Sequence[Sequence[str]] = ()
    kind: Kind = "not_reached"
    message: str | None = None
    operation: str | None = None
    exchanges: Sequence[int] = ()


@dataclass(frozen=True)
class Observation:
    """What one scenario saw. id: that of the catalogue. exchanges: as Exchange.as_dict gives them."""

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
class Facts:
    """What is known of a run apart from its scenarios.

    partial: why it did not cover its whole set, in Dutch; empty when it did. stopped: why it ended early, or None.
    fault: "environment" or "suite" with a sentence, when the run as a whole failed. described: what the target
    publishes of itself.
    """

    run_id: str
    started: str
    finished: str
    requests: int
    partial: Sequence[str] = ()
    stopped: str | None = None
    environment: str | None = None
    suite: str | None = None
    residue: Sequence[Residue] = ()
    target_url: str = ""
    target_version: str | None = None
    embedded: bool = False
    described: Described = field(default_factory=Described)


@dataclass(frozen=True)
class ScenarioVerdict:
    """The verdict of one scenario. reason: for every verdict but voldoet. blocked_by: a requirement id."""

    id: str
    verdict: str
    reason: str | None = None
    blocked_by: str | None = None
    fault: Literal["environment", "suite"] | None = None


@dataclass(frozen=True)
class RequirementVerdict:
    """The verdict of one requirement, folded from its scenarios."""

    id: str
    verdict: str
    scenarios: Sequence[str]


@dataclass(frozen=True)
class ClassVerdict:
    """The verdict of a conformance class: conform, non-conform, incomplete, error or not-applicable."""

    id: str
    verdict: str
    counts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Judgement:
    """Everything that was concluded, and the exit code that says it. warnings: SHOULD requirements not met."""

    verdict: str
    exit_code: int
    scenarios: Sequence[ScenarioVerdict]
    requirements: Sequence[RequirementVerdict]
    classes: Sequence[ClassVerdict]
    warnings: Sequence[str] = ()
