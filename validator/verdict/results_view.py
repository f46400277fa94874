"""What the outputs show of results.json beyond its own text: selections and conclusions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from validator.verdict import rules
from validator.verdict.exit_code import ExitCode
from validator.verdict.judge import BEYOND
from validator.verdict.model import Outcome, Verdict

EVIDENCE_OF_CAUSE, MOST_EVIDENCE = 2, 50
"""Scenarios that fail whose exchanges a page shows: of one cause, and of all of them."""

Entry = Mapping[str, Any]
"""A requirement, a scenario or a step of results.json."""


class ResultsView:
    """Read access to one document of the form of schemas/results.schema.json."""

    def __init__(self, results: Mapping[str, Any]) -> None:
        self.results = results

    @cached_property
    def scenarios(self) -> dict[str, Entry]:
        """The scenarios by their id."""
        return {scenario["id"]: scenario for scenario in self.results["scenarios"]}

    @property
    def ran(self) -> bool:
        """Whether any scenario was carried out."""
        return any(scenario["steps"] for scenario in self.results["scenarios"])

    @property
    def blocking(self) -> list[Entry]:
        """The requirements that make the target not conform."""
        return [entry for entry in self.results["requirements"] if rules.blocks_conformity(entry["level"], _of(entry))]

    @property
    def blocking_in_scope(self) -> list[Entry]:
        """The requirements in the scope of the run that make the target not conform."""
        own = {entry["id"] for entry in self.scope}
        return [entry for entry in self.blocking if entry["id"] in own]

    def of_statement(self, requirements: Sequence[Entry], statement: Entry) -> list[Entry]:
        """Those of the requirements that a statement is about."""
        return [entry for entry in requirements if entry["beyond"] == (statement["id"] == BEYOND)]

    @property
    def untested(self) -> list[Entry]:
        """The requirements in the scope of the run without a conclusion, because something was not tested."""
        return [entry for entry in self.scope if _of(entry) is Verdict.NOT_TESTED]

    @cached_property
    def scope(self) -> list[Entry]:
        """The requirements that the run is about."""
        classes, standard_only = self.results["run"]["classes"], self.results["run"]["standard_only"]
        return [
            entry
            for entry in self.results["requirements"]
            if (not classes or entry["class"] in classes) and not (standard_only and entry["beyond"])
        ]

    @property
    def counts(self) -> Counter[Verdict]:
        """How many of the requirements in the scope of the run have which verdict."""
        return Counter(_of(entry) for entry in self.scope)

    @cached_property
    def notable(self) -> list[Entry]:
        """The requirements that a reader has to look at: not those that are met, do not apply or were not selected."""
        entries = [entry for entry in self.results["requirements"] if rules.needs_attention(_of(entry))]
        return [entry for entry in entries if self.reason(entry) != rules.NOT_SELECTED]

    @property
    def error(self) -> Entry | None:
        """The first scenario that ended in a fault of the suite or of the environment."""
        return next((entry for entry in self.results["scenarios"] if _of(entry) is Verdict.ERROR), None)

    @property
    def outcome(self) -> Outcome:
        """How the run as a whole stands in a CI system."""
        code = self.results["exit_code"]
        if code == ExitCode.CONFORM:
            return Outcome.PASSED
        return Outcome.ERROR if code in {ExitCode.SUITE, ExitCode.ENVIRONMENT} else Outcome.FAILURE

    def reason(self, requirement: Entry) -> str:
        """Why a requirement has its verdict: the reason of the first scenario with the same verdict; "" for none."""
        entries = (self.scenarios[key] for key in requirement["scenarios"])
        return next((entry["reason"] for entry in entries if _of(entry) is _of(requirement) and entry["reason"]), "")

    def requirements_of(self, scenario: Entry) -> list[Entry]:
        """The requirements of the set that a scenario decides on."""
        return [entry for entry in self.results["requirements"] if entry["id"] in scenario["requirements"]]

    def affected_clients(self, requirement: Entry) -> list[str]:
        """The clients that use what a requirement asks and the target does not do, by name; none when it is met."""
        return self._clients(requirement["scenarios"]) if _of(requirement) is Verdict.FAILED else []

    def clients_of_cause(self, cause: Entry) -> list[str]:
        """The clients that use what the target does not do for this cause, by name."""
        return self._clients(cause["scenarios"])

    def _clients(self, scenarios: Sequence[str]) -> list[str]:
        entries = (self.scenarios[key] for key in scenarios)
        names = (name for entry in entries if _of(entry) is Verdict.FAILED for name in entry["clients"])
        return list(dict.fromkeys(names))

    @cached_property
    def shown_evidence(self) -> set[str]:
        """The scenarios whose exchanges a page shows: the first that each cause made fail, and passing examples.

        Of each cause at most EVIDENCE_OF_CAUSE, of all causes MOST_EVIDENCE; of each requirement one that passed.
        """
        entries = self.results["requirements"]
        groups = ([self.scenarios[key] for key in entry["scenarios"]] for entry in entries)
        examples = (next((scenario["id"] for scenario in group if self.is_passed(scenario)), None) for group in groups)
        failing = [
            [key for key in cause["scenarios"] if self.is_failing(self.scenarios[key])][:EVIDENCE_OF_CAUSE]
            for cause in self.results["causes"]
        ]
        shown = list(dict.fromkeys(key for keys in failing for key in keys))[:MOST_EVIDENCE]
        return {*shown, *(key for key in examples if key is not None)}

    def not_followed(self, cls: str) -> int:
        """How many recommendations of a class are not followed."""
        entries = (entry for entry in self.results["requirements"] if entry["class"] == cls)
        return sum(rules.is_warning(entry["level"], _of(entry)) for entry in entries)

    def scenario_outcome(self, scenario: Entry) -> Outcome:
        """How a scenario stands in a CI system."""
        return rules.outcome(scenario["level"], _of(scenario))

    def is_passed(self, entry: Entry) -> bool:
        """Whether a scenario or a step passed."""
        return _of(entry) is Verdict.PASSED

    def is_unmet(self, entry: Entry) -> bool:
        """Whether a scenario showed that the target does not do what is asked."""
        return _of(entry) is Verdict.FAILED

    def is_failing(self, entry: Entry) -> bool:
        """Whether a requirement or a scenario is not met, or could not be judged by a fault."""
        return _of(entry) in {Verdict.FAILED, Verdict.ERROR}


def _of(entry: Entry) -> Verdict:
    return Verdict(entry["verdict"])
