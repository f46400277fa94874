"""Workers of a run, forked from the process that controls it once it has collected the features (decision 24)."""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

import pytest

from validator import interrupts
from validator.errors import EnvironmentFault, SuiteFault
from validator.run.batches import Batch, Queues, divided
from validator.run.execution import Execution
from validator.run.worker_process import Crash, Done, Halt, Start, Stop, Sum, WorkerProcess
from validator.target import test_data
from validator.target.cleanup import MESSAGE

AVAILABLE = "fork" in multiprocessing.get_all_start_methods()
"""Whether this system can fork; elsewhere the workers of a run are those of xdist."""

POLL = 0.2
"""Seconds after which is looked whether a signal was remembered."""


@dataclass
class _Worker:
    """A worker as the leader knows it. running: it runs scenarios. ended: it is gone, or has nothing more to say."""

    process: BaseProcess
    connection: Connection
    running: bool = True
    ended: bool = False

    def kill(self) -> None:
        self.ended, self.running = True, False
        self.connection.close()
        self.process.kill()
        self.process.join()


class ForkedWorkers:
    """The pytest plugin that runs the scenarios in workers instead of in this process.

    plugins: of this process alone, which the workers leave out.
    """

    def __init__(self, execution: Execution, plugins: Sequence[object]) -> None:
        self._execution = execution
        self._plugins = plugins
        self._workers: list[_Worker] = []
        self._batches: list[Batch] = []
        self._queues = Queues(())

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Fork the workers, before the session with the target opens: connections and threads are of one process."""
        shares = divided(session.items, self._execution.config.workers)
        self._batches = [batch for share in shares for batch in share]
        workers = min(self._execution.config.workers, len(self._batches))
        numbers = iter(range(len(self._batches)))
        self._queues = Queues([next(numbers) for _ in share] for share in shares)
        gc.freeze()  # the collector of a worker would write into, and so copy, the memory of every object
        for number in range(workers):
            self._workers.append(self._fork(session, number, workers))
        gc.unfreeze()

    def _fork(self, session: pytest.Session, number: int, workers: int) -> _Worker:
        ours, theirs = multiprocessing.Pipe()
        context: Any = multiprocessing.get_context("fork")
        process: BaseProcess = context.Process(target=self._work, args=(session, ours, theirs, number, workers))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of threads, such as that of a progress bar
            process.start()
        theirs.close()
        return _Worker(process, ours)

    def _work(self, session: pytest.Session, ours: Connection, leader: Connection, number: int, workers: int) -> None:
        """What a worker does, in its own process. number: how many of the workers came before it."""
        test_data.take_part(number, workers)
        for connection in (ours, *(worker.connection for worker in self._workers)):
            connection.close()
        plugins = session.config.pluginmanager
        for plugin in (self, *self._plugins):
            plugins.unregister(plugin)
        worker = WorkerProcess(session, leader, (self._batches[one] for one in self._queues.numbers(number)))
        plugins.register(worker)
        worker.run()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool | None:
        """Let the workers run the scenarios, and then delete what they created."""
        if not self._workers or session.testsfailed:
            return None
        empty = self._empty_types()  # first: these searches are of the limits that the workers share
        config = self._execution.worker_config(len(self._workers))
        start = Start(config, self._execution.token, self._execution.open().client.watched, empty)
        for worker in self._workers:
            worker.connection.send(start)
        try:
            self._gather(session)
        except BaseException:
            self._stop(session)
            raise
        finally:
            self._end()
        return True

    def _empty_types(self) -> list[str]:
        with contextlib.suppress(EnvironmentFault):  # which the workers meet too, and tell
            return self._execution.open().empty_types()
        return []

    def pytest_unconfigure(self) -> None:
        """Leave no worker behind, whatever happened."""
        for worker in self._workers:
            worker.kill()
        self._queues.close()

    def _gather(self, session: pytest.Session, *, stopping: bool = False) -> None:
        """Pass on the reports of the workers until all are done. stopping: nothing more makes them stop.

        Raises KeyboardInterrupt for a signal, Interrupted when the target cannot be tested any more, and SuiteFault
        when a worker fails.
        """
        while running := {worker.connection: worker for worker in self._workers if worker.running}:
            for connection, worker in running.items():
                if connection.poll():
                    self._receive(session, worker)
            wait(list(running), POLL)
            interrupts.checkpoint()
            if session.shouldstop and not stopping:
                raise session.Interrupted(session.shouldstop)

    def _receive(self, session: pytest.Session, worker: _Worker) -> None:
        try:
            message = worker.connection.recv()
        except (EOFError, OSError):
            worker.kill()
            raise SuiteFault(f"a worker ended with exit code {worker.process.exitcode}") from None
        match message:
            case Crash(reason):
                worker.kill()
                raise SuiteFault(f"a worker failed: {reason}")
            case Done(environment):
                worker.running = False
                if environment is not None:
                    self._execution.environment = session.shouldstop = environment
            case _:
                hook = session.config.hook
                report = hook.pytest_report_from_serializable(config=session.config, data=message)
                hook.pytest_runtest_logreport(report=report)

    def _stop(self, session: pytest.Session) -> None:
        """Let the workers end after the scenario that they run now."""
        self._queues.empty()
        for worker in self._workers:
            if worker.running:
                with contextlib.suppress(OSError):
                    worker.connection.send(Halt())
        with contextlib.suppress(SuiteFault):  # what came first is what is reported
            self._gather(session, stopping=True)

    def _end(self) -> None:
        """Let the workers clean up, at the same time, and add what they sent and created."""
        for worker in self._workers:
            if worker.running:
                worker.kill()
        stop = Stop(clean_up=self._execution.environment is None)
        done = [worker for worker in self._workers if not worker.ended]
        with contextlib.suppress(KeyboardInterrupt), interrupts.shielded(MESSAGE):  # the rest is for who controls
            for worker in done:
                with contextlib.suppress(OSError):
                    worker.connection.send(stop)
            for worker in done:
                self._add(worker)
        for worker in self._workers:
            worker.kill()

    def _add(self, worker: _Worker) -> None:
        with contextlib.suppress(EOFError, OSError):  # what it wrote stands in the ledger
            message = worker.connection.recv()
            match message:
                case Sum(requests, lines, seen, fault):
                    self._execution.add_worker(requests, lines, seen, fault)
                case Crash(reason):
                    self._execution.add_worker(0, [], [], reason)
