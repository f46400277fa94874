"""A worker of a run: a fork of the process that collected the features, with a session of its own at the target."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import zip_longest
from multiprocessing.connection import Connection
from typing import Any

import pytest

from validator import interrupts
from validator.run.config import RunConfig
from validator.run.execution import Execution
from validator.run.stash import EXECUTION
from validator.target.ledger_file import Line


@dataclass(frozen=True)
class Start:
    """What a worker begins with: the configuration with the open target, and the token of an embedded one.

    watched: as of a Client. empty: object types of which the target had no object. The process that controls the run
    sees whether those that the workers delete are gone.
    """

    config: RunConfig
    token: str | None
    watched: str | None
    empty: list[str]


@dataclass(frozen=True)
class Halt:
    """That a worker begins no further scenario."""


@dataclass(frozen=True)
class Stop:
    """That all workers are done. clean_up: whether each deletes what it created."""

    clean_up: bool


@dataclass(frozen=True)
class Done:
    """That a worker has run its last scenario. environment: why the target cannot be tested any more, or None."""

    environment: str | None


@dataclass(frozen=True)
class Crash:
    """That a worker cannot go on. message: why."""

    message: str


@dataclass(frozen=True)
class Sum:
    """What a worker leaves: how many requests it sent, the lines of its ledger, and the objects of others it saw.

    fault: of ours, while it cleaned up, in technical words, or None.
    """

    requests: int
    lines: list[Line]
    seen: list[str]
    fault: str | None


class WorkerProcess:
    """The pytest plugin of a worker: carries out scenarios and sends the reports of them.

    leader: the connection with the process that controls the run. batches: the items to carry out, of which each batch
    comes to one worker only. It receives Start, sends reports and Done, receives Stop, and sends a Sum; Halt makes it
    do so early.
    """

    def __init__(self, session: pytest.Session, leader: Connection, batches: Iterator[Sequence[pytest.Item]]) -> None:
        self._session = session
        self._leader = leader
        self._batches = batches
        self._fault: Exception | None = None

    def run(self) -> None:
        """Carry out batches until there are none, or the leader says so."""
        with contextlib.suppress(EOFError, OSError):  # the leader is gone, or never began
            start: Start = self._leader.recv()
            try:
                self._run(Execution(start.config, token=start.token, is_worker=True), start)
            except Exception as error:  # noqa: BLE001  the leader reports it
                self._leader.send(Crash(f"{type(error).__name__}: {error}"))

    def _run(self, execution: Execution, start: Start) -> None:
        self._session.config.stash[EXECUTION] = execution
        opened = execution.open()
        opened.client.watched = start.watched
        opened.note_empty_types(start.empty)
        with contextlib.suppress(KeyboardInterrupt):
            self._run_batches()
        with contextlib.suppress(KeyboardInterrupt), interrupts.shielded(""):
            opened.client.complete_evidence()  # and so send the last reports
        self._raise_fault()
        self._leader.send(Done(execution.environment))
        while not isinstance(message := self._leader.recv(), Stop):
            pass  # it was done before it was told to
        fault = opened.clean_up_own(start.empty) if message.clean_up else None
        self._leader.send(Sum(opened.client.requests, opened.ledger.lines, opened.ledger.seen, fault))
        opened.close()

    def _run_batches(self) -> None:
        for batch in self._batches:
            for item, following in zip_longest(batch, batch[1:]):
                if self._leader.poll() or self._session.shouldstop:
                    return
                self._raise_fault()
                item.ihook.pytest_runtest_protocol(item=item, nextitem=following)

    @pytest.hookimpl(tryfirst=True)  # before a signal that was remembered is raised
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Send a report that says something, while the next scenario waits for its first answer."""
        if report.when == "call" or not report.passed:
            client = self._session.config.stash[EXECUTION].open().client
            client.after_evidence(partial(self._send, report))

    def _send(self, report: pytest.TestReport) -> None:
        config = self._session.config
        try:
            data: dict[str, Any] = config.hook.pytest_report_to_serializable(config=config, report=report)
            self._leader.send(data)
        except Exception as error:  # noqa: BLE001  raised between scenarios: the one that waits has no part in it
            self._fault = self._fault or error

    def _raise_fault(self) -> None:
        if self._fault is not None:
            raise self._fault
