"""Child process of ForkServer (cli_runner.py): runs commands in forks and measures their resource use.

The modules and files that every command reads are loaded once, before forking: a run then takes one second of a core
instead of four. Each message on the socket is a JSON request (see ForkServer), answered by one of JSON; a request to
start a command comes with the descriptors of its standard streams.
"""

import atexit
import fcntl
import gc
import importlib
import json
import os
import signal
import socket
import sys
import termios
import threading

import pytest

import conftest
from validator.cli import main
from validator.cli.commands import COMMANDS, load_command
from validator.report import html
from validator.requirements.scenarios import all_tags
from validator.requirements.sets import load_set
from validator.run.selection import selected_scenarios

LARGEST = 1_000_000
"""Bytes of a request."""


def carry_out(request, streams):
    """Be the process of a request, in a session of its own, with these standard streams; does not return."""
    os.setsid()
    signal.signal(signal.SIGHUP, signal.SIG_DFL)  # also where the tests were started with nohup
    os.environ.clear()
    os.environ.update(request["environment"])
    os.chdir(request["folder"])
    for descriptor, stream in enumerate(streams):
        os.dup2(stream, descriptor)
        os.close(stream)
    if os.isatty(0):
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    sys.argv = [request["program"], *request["arguments"]]
    try:
        if request["program"] == "pytest":
            # modules that are there already cannot be rewritten
            sys.exit(pytest.main(["--assert=plain", *request["arguments"]]))
        main()
    except SystemExit as end:
        if isinstance(end.code, int) and threading.active_count() == 1:
            leave(end.code)
        raise


def leave(code):
    """End the process with this exit code as an interpreter does, but for taking its objects apart one by one.

    That would write into memory that all forks share, which each would have to copy.
    """
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def ended(pid):
    """Exit code and peak memory (MB) of a process that has ended; None as long as it has not."""
    gone, status, usage = os.wait4(pid, os.WNOHANG)
    return {"code": os.waitstatus_to_exitcode(status), "megabytes": usage.ru_maxrss / 1024} if gone else None


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


def serve(channel):
    """Carry out the requests on a socket until it is closed."""
    while True:
        message, streams, *_ = socket.recv_fds(channel, LARGEST, 3)
        if not message:
            return
        request = json.loads(message)
        if "pid" in request:
            response = ended(request["pid"])
        else:
            pid = os.fork()
            if not pid:
                channel.close()
                carry_out(request, streams)
            for stream in streams:
                os.close(stream)
            response = pid
        channel.send(json.dumps(response).encode())


if __name__ == "__main__":
    preload()
    serve(socket.socket(fileno=int(sys.argv[1])))
