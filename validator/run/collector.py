"""The pytest plugin that collects observations, in the process that controls a run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pytest

from validator.run.execution import Execution
from validator.run.stash import observation_of, verdict_of
from validator.verdict import rules
from validator.verdict.model import Observation, PublishedDocument

Progress = Callable[[str, int, int], None]
"""Receives what each scenario is counted as (rules.COUNTED) as it ends, how many have ended, and how many there are."""


@dataclass(eq=False)  # pytest keeps its plugins in sets
class Collector:
    """The observations of a run, by scenario id, and what else is to be known of it.

    broken: feature files that could not be collected, in Dutch. stopped: why it ended early. internal: our own crash.
    total: how many scenarios there are. published: what the target publishes of itself.
    """

    execution: Execution
    progress: Progress | None = None
    observations: dict[str, Observation] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)
    stopped: str | None = None
    internal: str | None = None
    total: int = 0
    published: PublishedDocument = field(default_factory=PublishedDocument)

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Count the scenarios."""
        self.total = len(session.items)

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, ids: Sequence[str]) -> None:
        """Count the scenarios, when workers collect."""
        self.total = len(ids)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Remember a feature file that could not be collected."""
        if report.failed:
            self.broken.append(f"{report.nodeid} is niet te lezen: {report.longreprtext.strip().splitlines()[-1]}")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Gather an observation."""
        observation, concluded = observation_of(report), verdict_of(report)
        if observation is not None and concluded is not None:
            self.observations[observation.id] = observation
            if self.progress is not None:
                self.progress(rules.counted_as(*concluded), len(self.observations), self.total)
        elif report.failed:
            self.internal = self.internal or f"{report.nodeid}: {report.longreprtext.strip().splitlines()[-1]}"

    def pytest_internalerror(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        """Remember our own crash."""
        self.internal = f"{type(excinfo.value).__name__}: {excinfo.value}"

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Read what the target publishes of itself, unless it cannot be reached or the user stopped the run."""
        target_session = self.execution.session
        interrupted = session.exitstatus == pytest.ExitCode.INTERRUPTED
        if target_session is not None and self.execution.environment is None and not interrupted:
            self.published = target_session.published_document()

    def pytest_keyboard_interrupt(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        """Remember that the user, or the machine, stopped the run."""
        if isinstance(excinfo.value, KeyboardInterrupt):
            self.stopped = "de run is afgebroken"
