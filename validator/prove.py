"""The proof that every check can fail: the suite against every fault of the reference API, in process."""

from __future__ import annotations

import multiprocessing
import os
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import httpx

from validator import profile, session, verdict
from validator.exchange import TOKEN_VARIABLE
from validator.reference.app import PREFIX, Reference
from validator.reference.faults.catalogue import find
from validator.session import Target

URL = f"http://reference.invalid{PREFIX}"


@dataclass(frozen=True)
class Trial:
    """One run to make. profile: of the reference API. fault: its id, or None. tag: only the scenarios of this tag."""

    profile: str
    fault: str | None = None
    tag: str | None = None


@dataclass(frozen=True)
class Row:
    """One row of the kill matrix.

    fault: its id, or None for the reference API as it should be. breaks: the requirement that must catch it. caught:
    whether that requirement was not met. failing: all requirements that were not met. message: what the intended one
    said. errors: scenarios that ended in a fault of the suite or the environment.
    """

    profile: str
    fault: str | None
    breaks: str | None
    caught: bool
    failing: Sequence[str]
    message: str
    errors: Sequence[str]
    scenarios: int
    seconds: float

    @property
    def sound(self) -> bool:
        """Whether the row is as it should be: the fault caught by its own requirement, or no fault and no failure."""
        return not self.errors and (self.caught if self.fault is not None else not self.failing)


def try_out(trial: Trial) -> Row:
    """Run the suite, in process, against the reference API with one fault or none."""
    from validator.run import Order, run

    bound = profile.load(trial.profile)
    fault = None if trial.fault is None else find(trial.fault)
    token = os.urandom(12).hex()
    os.environ[TOKEN_VARIABLE] = token
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        application = Reference(bound, token, faults=[fault] if fault else [])
        transport = httpx.WSGITransport(app=application)
        target = Target(URL, write=True)
        run_id = session.new_run_id()
        ledger = Path(folder) / "grootboek.ndjson"
        order = Order(
            target=target,
            profile=bound.source,
            edition=bound.editions[0],
            ledger=ledger,
            run_id=run_id,
            tag=trial.tag,
            embedded=True,
            transport=transport,
        )
        results = run(order).document
    failing = [one["id"] for one in results["requirements"] if one["verdict"] == verdict.FAILED]
    own = [one for one in results["scenarios"] if fault is not None and fault.breaks in one["requirements"]]
    errors = [f"{one['id']}: {one['reason']}" for one in results["scenarios"] if one["verdict"] == verdict.ERROR]
    return Row(
        profile=bound.id,
        fault=trial.fault,
        breaks=fault.breaks if fault else None,
        caught=fault is not None and fault.breaks in failing,
        failing=failing,
        message=next((str(one["reason"]) for one in own if one["verdict"] == verdict.FAILED), ""),
        errors=errors,
        scenarios=len(results["scenarios"]),
        seconds=time.monotonic() - started,
    )


def matrix(trials: Sequence[Trial], workers: int) -> Iterator[Row]:
    """The rows for these trials, in their order, made by several processes."""
    # a fresh interpreter for each worker: pytest and its plugins keep state in the process they run in
    with ProcessPoolExecutor(workers, mp_context=multiprocessing.get_context("spawn")) as pool:
        yield from pool.map(try_out, trials)
