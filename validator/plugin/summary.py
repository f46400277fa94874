"""What plain pytest shows of verdicts: the status of a test, the summary at the end, and the exit code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from typing import Any

import pytest

from validator.run.execution import Execution
from validator.run.stash import EXECUTION, verdict_of
from validator.text import inert
from validator.verdict import rules
from validator.verdict.exit_code import ExitCode
from validator.verdict.model import Outcome, Verdict


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Begin to count, in the process that controls the run."""
    if not config.stash[EXECUTION].is_worker:
        config.pluginmanager.register(Summary(config.stash[EXECUTION]), "klantcheck-summary")


def pytest_report_teststatus(report: pytest.TestReport) -> tuple[str, str, str] | None:
    """A SHOULD that is not met is advice, neither a failure nor a skip."""
    concluded = verdict_of(report)
    if concluded is not None and rules.outcome(*concluded) is Outcome.ADVICE:
        return "advice", "a", f"{concluded[0]} {rules.counted_as(*concluded).upper()}"
    return None


class Summary:
    """The verdicts of the scenarios that ended, by name, and what clean-up left."""

    def __init__(self, execution: Execution) -> None:
        self._execution = execution
        self._verdicts: list[tuple[str, Verdict]] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count a verdict."""
        concluded = verdict_of(report)
        if concluded is not None:
            self._verdicts.append(concluded)

    @pytest.hookimpl(wrapper=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> Generator[None]:
        """After clean-up: a run in which nothing was shown, or something was not tested, is no success."""
        yield
        if session.exitstatus == pytest.ExitCode.OK and self._verdicts:
            conformity = rules.class_conformity(self._verdicts)
            suite, residue = self._execution.fault is not None, bool(self._execution.residue)
            code = rules.exit_code(conformity, suite=suite, residue=residue)
            session.exitstatus = pytest.ExitCode.TESTS_FAILED if code is ExitCode.INCOMPLETE else code

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        """Write the verdicts by name, and what is left behind."""
        if not self._verdicts:
            return
        execution = self._execution
        profile, scored, residue = execution.profile, execution.requirement_set, execution.residue
        totals = Counter(rules.counted_as(*concluded) for concluded in self._verdicts)
        counts = ", ".join(f"{totals[name]} {name}" for name in rules.COUNTED if name != rules.MISSING or totals[name])
        terminalreporter.section("Klantcheck")
        if execution.config.embedded:
            terminalreporter.line("doel: de ingebouwde referentie-API (embedded), want er is geen --target opgegeven")
        version = "" if profile.version is None else f" {profile.version} ({execution.version_because})"
        terminalreporter.line(f"profiel {profile.id}{version}, editie {scored.edition} (set {scored.id}): {counts}")
        for report in terminalreporter.stats.get("advice", []):
            terminalreporter.line(f"advies: {report.longrepr[2]}")
        if execution.fault is not None:
            terminalreporter.line(inert(rules.suite_failure(execution.fault)))
        for entry in residue:
            terminalreporter.line(inert(f"achtergebleven: {entry.object_type} {entry.url or ''}: {entry.reason}"))
        if any(entry.standing for entry in residue):
            terminalreporter.line(inert(f"opruimen: {execution.cleanup_command}"))
