"""Child process of ForkServer (cli_runner.py): runs `klantcheck` commands in forks and measures their resource use.

The modules and files that every command reads are loaded once, before forking: a run then takes one second of a core
instead of four. Each line of stdin is a JSON request (see ForkServer.run); each is answered by a line of JSON.
"""

import gc
import importlib
import json
import os
import signal
import sys
import time
from tempfile import TemporaryFile

import conftest
from validator.cli import main
from validator.cli.commands import COMMANDS, load_command
from validator.report import html
from validator.requirements.scenarios import all_tags
from validator.requirements.sets import load_set
from validator.run.selection import selected_scenarios


def apply_request(request):
    """Give this process the environment, working directory, standard streams and arguments of a request."""
    os.setsid()
    os.environ.clear()
    os.environ.update(request["environment"])
    os.chdir(request["folder"])
    with TemporaryFile() as stdin:
        stdin.write(request["text"].encode())
        stdin.seek(0)
        os.dup2(stdin.fileno(), 0)
    for descriptor, name in ((1, "output"), (2, "errors")):
        os.dup2(os.open(request[name], os.O_WRONLY | os.O_CREAT | os.O_APPEND), descriptor)
    sys.argv = ["klantcheck", *request["arguments"]]


def wait_for(pid, seconds):
    """Wait for a process, kill its group after these seconds; returns exit code, wall time (s) and peak memory (MB)."""
    began = time.monotonic()
    signal.signal(signal.SIGALRM, lambda *_: os.killpg(pid, signal.SIGKILL))
    signal.alarm(seconds)
    _, status, usage = os.wait4(pid, 0)
    signal.alarm(0)
    return {
        "code": os.waitstatus_to_exitcode(status),
        "seconds": time.monotonic() - began,
        "megabytes": usage.ru_maxrss / 1024,
    }


def preload():
    """Fill the caches that every run needs, and keep the garbage collector of the forks away from them.

    It would write into the memory of every object, which each fork would then copy: a third of a command's time.
    """
    all_tags()
    for name in ("pytest_bdd.plugin", "xdist.plugin", *conftest.pytest_plugins):
        importlib.import_module(name)
    for name in COMMANDS:
        load_command(name)
    html.template()
    for edition in ("2023-03", "2024-03"):
        selected_scenarios(load_set(edition))
    gc.collect()
    gc.freeze()


def serve():
    """Carry out the requests on stdin until it ends."""
    responses = os.dup(1)
    while line := sys.stdin.readline():
        request = json.loads(line)
        pid = os.fork()
        if not pid:
            os.close(responses)
            apply_request(request)
            main()
        os.write(responses, json.dumps(wait_for(pid, request["seconds"])).encode() + b"\n")


if __name__ == "__main__":
    preload()
    serve()
