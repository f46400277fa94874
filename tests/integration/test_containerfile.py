"""The Containerfile, without building it: who it runs as, and that its command serves with nothing to write to."""

import json
import re
import signal

import httpx
import pytest

from tests.support.cli_runner import ROOT, start_klantcheck

LINES = (ROOT / "Containerfile").read_text().replace("\\\n", "").splitlines()
TOKEN = "token-of-a-container"


def instruction(name):
    """The argument of the last instruction of that name."""
    return [line.split(" ", 1)[1] for line in LINES if line.startswith(f"{name} ")][-1]


def test_it_runs_without_root():
    user, _, group = instruction("USER").partition(":")
    assert int(user) > 0
    assert int(group) > 0
    assert LINES.index(f"USER {user}:{group}") < LINES.index(f"CMD {instruction('CMD')}")


def test_the_command_that_is_documented_mounts_nothing_to_write_to():
    (command,) = [line for line in LINES if "podman run" in line]
    assert "--read-only" in command
    assert not re.search(r" (-v|--volume|--mount|--tmpfs) ", command)


@pytest.mark.slow
def test_its_command_serves_and_leaves_nothing_behind(tmp_path):
    command = json.loads(instruction("CMD"))
    assert json.loads(instruction("ENTRYPOINT")) == ["klantcheck"]
    nowhere = str(tmp_path / "nowhere")
    variables = {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONUNBUFFERED": "1", "HOME": nowhere, "TMPDIR": nowhere}
    process = start_klantcheck(*command, "--port", "0", cwd=tmp_path, KLANTCHECK_TOKEN=TOKEN, **variables)
    lines = iter(process.stdout.readline, "")
    url = next(line for line in lines if line.startswith("URL:")).removeprefix("URL:").strip()
    address = f"http://127.0.0.1:{httpx.URL(url).port}{httpx.URL(url).path}"
    answer = httpx.get(f"{address}/klantcontacten", headers={"Authorization": f"Token {TOKEN}"})
    assert answer.json()["count"] == 2
    process.send_signal(signal.SIGTERM)
    _, err = process.communicate(timeout=30)
    assert process.returncode == 0, err
    assert list(tmp_path.iterdir()) == []
