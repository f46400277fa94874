"""What workers cost and save: `python benchmarks/workers.py [--whole] [--workers N] [--profile NAME] [--tag EXPR]`.

A reference API runs as a process of its own and waits before each answer. Against it goes `klantcheck run`, as a whole
command, clean-up included:

1. on a target that answers after 10 ms (--near), as a registry on the same network does: one worker, N workers (default
   8), and a bare replay: the requests of one worker, sent again by one httpx client, with the ids that the target gives
   now in place of those that it gave then, so that the target does the same work;
2. on a target that answers after 50 ms (--far): one worker, and N.

Printed are, for each, seconds and seconds of the processor, then the ratios, what each further worker costs of the
processor, and in which verdicts two runs differ; and the load of the machine before and after. By default a part of the
set is run, about a third (--tag), so that it ends within five minutes; --whole runs all. Ends with exit code 1 when a
target of issue 13 is missed: 0.17 and 1.12 of the time, 1.5 s of the processor, no difference.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
from werkzeug.wrappers import Request

from validator.http.exchange import TOKEN_VARIABLE
from validator.profile.loader import load_profile
from validator.reference.app import PREFIX, Reference
from validator.run.config import RunConfig
from validator.run.execution import Execution
from validator.run.runner import run_suite
from validator.run.target import Target
from validator.verdict.exit_code import ExitCode

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

PART = "HTTP or AFN or ADR or WRD"
"""The scenarios of a part: on pages of every kind, many of them small."""

MOST_TIME, MOST_OF_REPLAY, MOST_PROCESSOR = 0.17, 1.12, 1.5
NONE = "none"
ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
TOKEN = "benchmark-token"  # noqa: S105  of a register that holds nothing


@dataclass(frozen=True)
class Sent:
    """A request as it was sent: path behind the base URL, with its query. ids: those in its answer, in order."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    ids: list[str]


@dataclass(frozen=True)
class Timed:
    """Seconds of a whole command, those of the processor, and its verdicts by scenario."""

    wall: float
    processor: float
    verdicts: dict[str, str]


def recorded(profile: str, tag: str | None) -> list[Sent]:
    """The requests of a run with one worker, in process against a reference API that answers at once."""
    loaded, requests = load_profile(profile), list[Sent]()
    app = Reference(loaded, TOKEN)

    def record(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        request = Request(environ)
        environ["wsgi.input"] = io.BytesIO(request.get_data())  # it can be read once
        path = request.full_path.removesuffix("?").removeprefix(PREFIX)
        answer = list(app(environ, start_response))
        ids = ID.findall(b"".join(answer).decode())
        requests.append(Sent(request.method, path, dict(request.headers), request.get_data(), ids))
        return answer

    with tempfile.TemporaryDirectory() as folder:
        target = Target(f"http://reference.invalid{PREFIX}", write=True, insecure_http=True)
        config = RunConfig(target=target, profile=profile, tag=tag, ledger=Path(folder) / "ledger.ndjson")
        run_suite(Execution(config, token=TOKEN, transport=httpx.WSGITransport(app=record)))
    return requests


@contextmanager
def served(profile: str, latency: int) -> Iterator[tuple[str, str]]:
    """A reference API in a process of its own; gives its base URL and token."""
    command = [
        sys.executable,
        "-m",
        "validator",
        "serve",
        "--conform",
        "--profile",
        profile,
        "--latency",
        str(latency),
        "--port",
        "0",
    ]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert process.stdout is not None
        told: dict[str, str] = {}
        while not {"URL", "Token"} <= told.keys():
            name, _, value = process.stdout.readline().partition(":")
            told[name.strip()] = value.strip()
        yield told["URL"], told["Token"]
    finally:
        process.terminate()
        process.wait()


def run(url: str, token: str, profile: str, tag: str | None, workers: int) -> Timed:
    """One whole command, whose figures are printed."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "validator", "run", url, "--write", "--profile", profile]
        command += ["--workers", str(workers), "--report", folder, *([] if tag is None else ["--tag", tag])]
        before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        environment = {**os.environ, TOKEN_VARIABLE: token}
        completed = subprocess.run(command, env=environment, check=False, capture_output=True, text=True)
        wall, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
        if completed.returncode not in {ExitCode.CONFORM, ExitCode.NON_CONFORM, ExitCode.INCOMPLETE}:
            sys.exit(completed.stdout + completed.stderr)
        results = json.loads((Path(folder) / "results.json").read_text())
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(
        f"  {workers} {'worker' if workers == 1 else 'workers'}: {wall:.1f} s, of the processor {processor:.1f} s",
        flush=True,
    )
    return Timed(wall, processor, {scenario["id"]: scenario["verdict"] for scenario in results["scenarios"]})


def replay(url: str, token: str, requests: list[Sent]) -> float:
    """The seconds in which one client sends these requests, one after the other, and reads the answers."""
    now: dict[str, str] = {}

    def with_ids(text: str) -> str:
        return ID.sub(lambda match: now.get(match[0], match[0]), text)

    with httpx.Client(timeout=30) as client:
        began = time.perf_counter()
        for request in requests:
            headers = {name: value.replace(TOKEN, token) for name, value in request.headers.items() if name != "Host"}
            body = with_ids(request.body.decode("latin-1")).encode("latin-1")  # an id is as long as another
            reply = client.request(request.method, url + with_ids(request.path), headers=headers, content=body)
            ids = ID.findall(reply.text)
            if len(ids) == len(request.ids):
                now.update(zip(request.ids, ids, strict=True))
        return time.perf_counter() - began


def differing(single: Timed, several: Timed) -> str:
    """The scenarios with another verdict, or "none"."""
    return (
        ", ".join(sorted(key for key in single.verdicts if single.verdicts[key] != several.verdicts.get(key))) or NONE
    )


def report(near: tuple[Timed, Timed], far: tuple[Timed, Timed], workers: int, bare: float) -> list[str]:
    """Print what follows from the figures; returns what is missed. near, far: with one worker, and with several."""
    cost = (near[1].processor - near[0].processor) / (workers - 1)
    of_replay, of_time = near[0].wall / bare, far[1].wall / far[0].wall
    differ = [differing(*near), differing(*far)]
    lines = {
        f"one worker / bare replay: {of_replay:.3f} of the time (at most {MOST_OF_REPLAY})": of_replay
        <= MOST_OF_REPLAY,
        f"a further worker: {cost:.2f} s of the processor (at most {MOST_PROCESSOR})": cost <= MOST_PROCESSOR,
        f"{workers} workers / one worker: {of_time:.3f} of the time (at most {MOST_TIME})": of_time <= MOST_TIME,
        f"scenarios with another verdict: {'; '.join(differ)}": differ == [NONE, NONE],
    }
    print(*lines, sep="\n")
    return [line for line, met in lines.items() if not met]


def show_load(when: str) -> None:
    """Print how busy the machine is."""
    print(f"load {when}: {os.getloadavg()[0]:.2f} on {os.cpu_count()} processors", flush=True)


def main() -> int:
    """Measure and report."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--near", type=int, default=10, metavar="MS")
    parser.add_argument("--far", type=int, default=50, metavar="MS")
    parser.add_argument("--workers", type=int, default=8, metavar="N")
    parser.add_argument("--profile", default="open-klant-2")
    parser.add_argument("--tag", default=PART, metavar="EXPR")
    parser.add_argument("--whole", action="store_true")
    arguments = parser.parse_args()
    profile, workers, tag = arguments.profile, arguments.workers, None if arguments.whole else arguments.tag
    show_load("before")
    requests = recorded(profile, tag)
    print(
        f"{len(requests)} requests by one worker ({tag or 'the whole set'}), clean-up included; answers after",
        flush=True,
    )
    print(f" {arguments.near} ms:", flush=True)
    with served(profile, arguments.near) as (url, token):
        near = run(url, token, profile, tag, 1), run(url, token, profile, tag, workers)
        bare = replay(url, token, requests)
    print(f"  bare replay: {bare:.1f} s\n {arguments.far} ms:", flush=True)
    with served(profile, arguments.far) as (url, token):
        far = run(url, token, profile, tag, 1), run(url, token, profile, tag, workers)
    show_load("after")
    missed = report(near, far, workers, bare)
    print(*(f"missed: {line}" for line in missed), sep="\n")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
