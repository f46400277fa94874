"""Carries out `klantcheck` time after time, each in a process of its own, and tells what each took.

What every run imports and reads first is done once, and shared by forking: a run then takes one second of a core
instead of four. Each line of the input is an order, answered by a line: see Forks in tests/commands.py.
"""

import json
import os
import signal
import sys
import time
from tempfile import TemporaryFile

from validator import catalogue, sets
from validator.cli import main, running


def become(order):
    """Make this process the one that was ordered: its environment, folder, input, output and arguments."""
    os.setsid()
    os.environ.clear()
    os.environ.update(order["environment"])
    os.chdir(order["folder"])
    with TemporaryFile() as said:
        said.write(order["text"].encode())
        said.seek(0)
        os.dup2(said.fileno(), 0)
    for stream, name in ((1, "output"), (2, "errors")):
        os.dup2(os.open(order[name], os.O_WRONLY | os.O_CREAT | os.O_APPEND), stream)
    sys.argv = ["klantcheck", *order["arguments"]]


def measure(child, seconds):
    """Wait for a process, and end it when it takes longer than these seconds."""
    started = time.monotonic()
    signal.signal(signal.SIGALRM, lambda *_: os.killpg(child, signal.SIGKILL))
    signal.alarm(seconds)
    _, status, usage = os.wait4(child, 0)
    signal.alarm(0)
    return {
        "code": os.waitstatus_to_exitcode(status),
        "seconds": time.monotonic() - started,
        "megabytes": usage.ru_maxrss / 1024,
    }


if __name__ == "__main__":
    catalogue.tags()
    for edition in ("2023-03", "2024-03"):
        running.running.chosen(sets.the_set(edition), [], None)
    answers = os.dup(1)
    while line := sys.stdin.readline():
        order = json.loads(line)
        child = os.fork()
        if not child:
            os.close(answers)
            become(order)
            main()
        os.write(answers, json.dumps(measure(child, order["seconds"])).encode() + b"\n")
