"""Ctrl-C while data comes in: what was judged is reported at once, and called partial."""

import json
import signal
import subprocess
import sys

from tests.support.cli_runner import environment
from validator.schema import catalog

COMMAND = [sys.executable, "-m", "validator", "validate", "-", "--profile", "open-klant-2", "--workers", "1"]


def test_ctrl_c_ends_a_validation_of_a_stream_with_what_was_judged(tmp_path):
    task = catalog.load("objecten/open-klant-2/interne_taak.schema.json")["examples"][0]
    right = json.dumps({**task, "toelichting": "x" * 900}) + "\n"
    wrong = json.dumps({**task, "status": "onzin"}) + "\n"
    with subprocess.Popen(
        COMMAND,
        cwd=tmp_path,
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(wrong + right * 5_000)  # a part, and the begin of a second one that never comes whole
        process.stdin.flush()
        assert process.stdout.readline().startswith("-:1: /status: verwacht")
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 4
    assert "Onderbroken; dit is een deel (partial)." in errors
    assert "Traceback" not in errors
