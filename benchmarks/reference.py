"""What the reference API costs as its register grows, beside the bare development server of Werkzeug.

    python benchmarks/reference.py [--objects N]... [--rounds N]

Each register is a server process of its own with a database file; it is filled before it is started. One client on the
same core keeps one connection and sends one request after the other. A round measures every server in turn; what is
printed is the median over the rounds, in requests per second, and how long a request takes against the empty register.
Seconds are those that client and server are on the processor, so that what else the machine does hardly counts; where
there is no /proc, they are those of the clock. Exit code 1 when a goal is missed.
"""

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from http.client import HTTPConnection
from pathlib import Path

from validator.reference.app import PREFIX
from validator.reference.store import Store

PROFILE = "open-klant-2"
CONTACTS = f"{PREFIX}/klantcontacten"
SECONDS = 0.5
"""How long each operation is repeated in a round."""

BATCH = 20
"""Requests between two looks at the time."""

GOALS = {"POST": 400.0, "GET": 600.0}
"""Requests per second."""

GROWTH = 2.0
"""How much longer a request may take than in the empty register."""

WERKZEUG = """
from werkzeug.serving import WSGIRequestHandler, make_server
class Quiet(WSGIRequestHandler):
    disable_nagle_algorithm = True
    def log(self, *_): pass
def app(environ, start_response):
    start_response("200 OK", [("Content-Type", "application/json"), ("Content-Length", "2")])
    return [b"{}"]
server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Quiet)
print(f"http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
"""

FACTS = {
    "Kanaal": "telefoon",
    "Onderwerp": "Voorwaarden vergunningsvrije dakkapel",
    "Taal": "Nederlands",
    "Vertrouwelijk": "Nee",
    "Plaatsgevonden op": "2023-03-30T08:04:00+00:00",
}


class Client:
    """One connection to a server that is measured. process: of the server."""

    def __init__(self, url: str, process: int, token: str = "") -> None:
        self._process = process
        self._connection = HTTPConnection(url.split("/")[2], timeout=30)
        self._headers = {"Authorization": f"Token {token}", "Content-Type": "application/json"}

    def send(self, method: str, path: str, body: object = None) -> bytes:
        """The body of the answer, which must be a success."""
        content = None if body is None else json.dumps(body)
        self._connection.request(method, path, content, self._headers)
        response = self._connection.getresponse()
        received = response.read()
        if response.status not in {200, 201}:
            raise RuntimeError(f"{method} {path}: {response.status} {received.decode()}")
        return received

    def seconds(self) -> float:
        """The processor time of client and server until now, or the time of the clock."""
        stat = Path(f"/proc/{self._process}/stat")
        if not stat.exists():
            return time.perf_counter()
        fields = stat.read_text().rpartition(")")[2].split()
        return time.process_time() + (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def fill(path: Path, objects: int) -> str:
    """Make a register of so many objects, klantcontacten and betrokkenen by turns; returns the id of a klantcontact."""
    store = Store(str(path))
    with store.transaction():
        first = store.insert("Klantcontact", {**FACTS, "Nummer": "eerste"}, {}).id
        contact = first
        for number in range(1, objects):
            if number % 2:
                contact = store.insert("Klantcontact", {**FACTS, "Nummer": f"vooraf-{number}"}, {}).id
            else:
                name = {"Rol": "Klant", "Initiator": "Ja", "Persoonsnaam/Achternaam": f"Jansen {number}"}
                store.insert("Betrokkene", name, {"Betrokken bij klantcontact": [contact]})
    store.close()
    return first


@contextmanager
def served(path: Path) -> Iterator[Client]:
    """A client of `klantcheck serve` with this database."""
    command = [sys.executable, "-m", "validator", "serve", "--profile", PROFILE, "--port", "0", "--db", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        lines = [str(process.stdout and process.stdout.readline()) for _ in range(3)]
        url, token = (re.sub(r"^\w+: +", "", lines[number]).strip() for number in (0, 2))
        try:
            yield Client(url, process.pid, token)
        finally:
            process.kill()


@contextmanager
def bare() -> Iterator[Client]:
    """A client of the bare server of Werkzeug."""
    with subprocess.Popen([sys.executable, "-c", WERKZEUG], stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Client(str(process.stdout and process.stdout.readline()).strip(), process.pid)
        finally:
            process.kill()


def operations(client: Client, identity: str, run: int) -> Mapping[str, Callable[[int], object]]:
    """What is measured at one register; each gets a number that it did not get before."""
    body = {
        "kanaal": "telefoon",
        "onderwerp": FACTS["Onderwerp"],
        "taal": "nld",
        "vertrouwelijk": False,
        "plaatsgevondenOp": "2023-03-30T10:04:00+02:00",
    }
    return {
        "POST": lambda number: client.send("POST", CONTACTS, {**body, "nummer": str(run * 10**6 + number + 1)}),
        "GET": lambda _: client.send("GET", f"{CONTACTS}/{identity}"),
        "search": lambda _: client.send("GET", f"{CONTACTS}?nummer=eerste"),
        "search by reference": lambda _: client.send("GET", f"{PREFIX}/betrokkenen?hadKlantcontact__uuid={identity}"),
        "page of ten": lambda _: client.send("GET", f"{CONTACTS}?pageSize=10"),
    }


def rate(client: Client, operation: Callable[[int], object]) -> float:
    """How often a second it can be done."""
    operation(-1)
    done, started = 0, client.seconds()
    while (spent := client.seconds() - started) < SECONDS:
        for number in range(done, done + BATCH):
            operation(number)
        done += BATCH
    return done / spent


def measure(sizes: list[int], rounds: int) -> dict[tuple[str, int], float]:
    """Requests per second by operation and number of objects; those of Werkzeug under ("Werkzeug", 0)."""
    rates: dict[tuple[str, int], list[float]] = {}
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        paths = {size: Path(folder) / f"{size}.db" for size in sizes}
        ids = {size: fill(path, size) for size, path in paths.items()}
        clients = {size: stack.enter_context(served(path)) for size, path in paths.items()}
        yardstick = stack.enter_context(bare())
        for run in range(rounds):
            rates.setdefault(("Werkzeug", 0), []).append(rate(yardstick, lambda _: yardstick.send("GET", "/")))
            for size, client in clients.items():
                for name, operation in operations(client, ids[size], run).items():
                    rates.setdefault((name, size), []).append(rate(client, operation))
    return {key: statistics.median(values) for key, values in rates.items()}


def report(rates: Mapping[tuple[str, int], float], sizes: list[int]) -> list[str]:
    """Print the table; returns the goals that are missed."""
    missed: list[str] = []
    yardstick = rates["Werkzeug", 0]
    print(f"bare Werkzeug {yardstick:6.0f}/s\n")
    print(f"{'requests per second':24}" + "".join(f"{size:>22,}" for size in sizes))
    for name in dict.fromkeys(name for name, _ in rates if name != "Werkzeug"):
        empty = rates[name, sizes[0]]
        cells = [f"{rates[name, size]:6.0f}  x{empty / rates[name, size]:.2f} of empty" for size in sizes]
        print(f"{name:24}" + "".join(f"{cell:>22}" for cell in cells) + f"   {empty / yardstick:.2f} of Werkzeug")
        missed += [f"{name} at {size:,} objects" for size in sizes if empty / rates[name, size] > GROWTH]
        slowest = min(rates[name, size] for size in sizes)
        missed += [f"{name}: {slowest:.0f}/s of {goal:.0f}/s" for goal in [GOALS.get(name, 0)] if slowest < goal]
    return missed


def main() -> int:
    """Measure and report."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--objects", type=int, action="append", help="objects in a register; may be repeated")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})  # the servers inherit it
    sizes = [1, *sorted(arguments.objects or [10, 1000, 100_000])]
    missed = report(measure(sizes, arguments.rounds), sizes)
    print(*(f"missed: {figure}" for figure in missed), sep="\n")
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main())
