"""Workers of xdist: they receive the configuration as we serialise it, and report what they sent and created."""

from __future__ import annotations

from typing import Any

import pytest

from validator.plugin.session import open_or_stop
from validator.run.config import RunConfig
from validator.run.execution import Execution
from validator.run.stash import EXECUTION
from validator.target import test_data

INPUT, REQUESTS, LEDGER, SEEN = "klantcheck", "klantcheck_requests", "klantcheck_ledger", "klantcheck_seen"
"""Where the configuration stands in a worker's input, and in its output the number of requests, the lines of its ledger
and the URLs of the objects of others."""


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """In a worker, make the execution of the configuration that the controller sent."""
    own: dict[str, Any] = getattr(config, "workerinput", {})
    received: dict[str, Any] | None = own.get(INPUT)
    if received is not None:
        test_data.take_part(int(own["workerid"].removeprefix("gw")) % own["workercount"], own["workercount"])
        run_config = RunConfig.from_dict(received["config"])
        config.stash[EXECUTION] = Execution(run_config, token=received["token"], is_worker=True)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_setupnodes(config: pytest.Config) -> None:
    """Open the session before the first worker starts."""
    open_or_stop(config.stash[EXECUTION])


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Send a worker its configuration: the target that is open, and its share of the limits."""
    execution: Execution = node.config.stash[EXECUTION]
    open_or_stop(execution)
    config = execution.worker_config(node.workerinput["workercount"])
    node.workerinput[INPUT] = {"config": config.as_dict(), "token": execution.token}


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """In a worker, report how many requests it sent, the lines of its ledger, and what it saw of others."""
    execution = session.config.stash[EXECUTION]
    if execution.is_worker and execution.session is not None:
        output: dict[str, Any] = session.config.workeroutput  # type: ignore[attr-defined]
        output[REQUESTS] = execution.session.client.requests
        output[LEDGER] = execution.session.ledger.lines
        output[SEEN] = execution.session.ledger.seen


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Add the requests, the ledger lines and the objects of others of a worker that ended."""
    execution: Execution = node.config.stash[EXECUTION]
    output = getattr(node, "workeroutput", {})
    execution.add_worker(output.get(REQUESTS, 0), output.get(LEDGER, []), output.get(SEEN, []))
