"""Klantcheck in a process of its own, in which something of ours was broken first."""

import subprocess
import sys

from tests.support.cli_runner import ROOT, environment


def run_patched(patch, arguments, folder, token):
    """`klantcheck` with these arguments, after a Python program `patch` of a few lines; gives the CompletedProcess."""
    program = f"import sys\n{patch}\nfrom validator.cli import main\nsys.argv[1:] = {list(arguments)!r}\nmain()\n"
    return subprocess.run(
        [sys.executable, "-c", program],
        cwd=folder,
        env=environment(KLANTCHECK_TOKEN=token, PYTHONPATH=str(ROOT)),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
