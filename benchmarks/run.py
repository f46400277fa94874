"""How long things take, as ratios of what is measured in this one run: `python benchmarks/run.py [ROUNDS]`.

Each line is a thing and what it is compared with, both timed in turn ROUNDS times (default 3), and the ratio of their
medians. Absolute seconds depend on the machine; the ratios hardly do.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import httpx
from jsonschema import Draft202012Validator

from validator.http.client import Client
from validator.http.connection import Connection
from validator.http.exchange import TOKEN_VARIABLE
from validator.profile.loader import load_profile
from validator.reference.app import PREFIX, Reference
from validator.reference.server import Embedded
from validator.run.config import RunConfig
from validator.run.execution import Execution
from validator.run.runner import run_suite
from validator.run.target import Target, connection_to
from validator.schema import catalog
from validator.schema.findings import schema_findings
from validator.target.ledger import Ledger
from validator.target.ledger_file import LedgerKey

PROFILE = "open-klant-2"
TIMES = 500
"""How often a small thing is done in one timing."""

Timed = Callable[[], object]


def compare(label: str, other: str, measured: Timed, against: Timed, rounds: int) -> None:
    """Print one line: how much longer the thing takes than what it is compared with."""
    mine: list[float] = []
    theirs: list[float] = []
    for _ in range(rounds):
        for seconds, call in ((mine, measured), (theirs, against)):
            started = time.perf_counter()
            call()
            seconds.append(time.perf_counter() - started)
    own_median, other_median = statistics.median(mine), statistics.median(theirs)
    print(f"{label:42} {own_median:7.2f} s   {other:38} {other_median:7.2f} s   {own_median / other_median:6.2f} x")


def command(folder: str, *arguments: str) -> None:
    """A run from the command line, as a user does it."""
    subprocess.run(
        [sys.executable, "-m", "validator", "run", "--profile", PROFILE, "--report", folder, *arguments],
        check=True,
        stdout=subprocess.DEVNULL,
    )


def in_process(folder: str) -> None:
    """The same run against the reference API without a socket, as `klantcheck prove` does it."""
    bound = load_profile(PROFILE)
    os.environ[TOKEN_VARIABLE] = "benchmark-token"
    config = RunConfig(
        target=Target(f"http://reference.invalid{PREFIX}", write=True, insecure_http=True),
        profile=PROFILE,
        edition=bound.editions[0],
        ledger=Path(folder) / f"{time.monotonic_ns()}.ndjson",
    )
    transport = httpx.WSGITransport(app=Reference(bound, "benchmark-token"))
    with contextlib.redirect_stdout(io.StringIO()):
        run_suite(Execution(config, transport=transport))


def main(rounds: int) -> None:
    """Print all comparisons."""
    bound = load_profile(PROFILE)
    example = catalog.load(f"objecten/{bound.dialect}/interne_taak.schema.json")["examples"][0]
    reference = catalog.wire_schema(bound.dialect, "Interne taak")
    bare = Draft202012Validator(json.loads(json.dumps(catalog.load(reference))))
    server = Embedded(bound)
    os.environ[TOKEN_VARIABLE] = server.token
    url = server.start()
    reach: Connection = connection_to(Target(url, write=True), bound, "benchmark")
    with tempfile.TemporaryDirectory() as folder:
        ledger = Ledger(Path(folder) / "ledger.ndjson", LedgerKey(None, "benchmark"), {})
        ours, theirs = Client(reach, ledger), httpx.Client(headers={"Authorization": f"Token {server.token}"})

        def send_often(send: Callable[[], object]) -> None:
            for _ in range(TIMES):
                send()
                ours.exchanges.clear()

        def judge_often(judge: Callable[[], object]) -> None:
            for _ in range(TIMES):
                judge()

        compare(
            f"our client, {TIMES} requests",
            "bare httpx",
            partial(send_often, lambda: ours.send("GET", "/actoren")),
            partial(send_often, lambda: theirs.get(url + "/actoren")),
            rounds,
        )
        compare(
            f"validate, {TIMES} interne taken",
            "bare jsonschema, no formats",
            partial(judge_often, lambda: schema_findings(example, reference)),
            partial(judge_often, lambda: list(bare.iter_errors(example))),
            rounds,
        )
        compare(
            "klantcheck run",
            "the same run in process",
            partial(command, folder),
            partial(in_process, folder),
            rounds,
        )
        compare(
            "klantcheck run --workers 2",
            "klantcheck run",
            partial(command, folder, "--workers", "2"),
            partial(command, folder),
            rounds,
        )
        ours.close()
        theirs.close()
        ledger.close()
    server.stop()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
