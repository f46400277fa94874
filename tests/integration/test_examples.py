"""The examples that come with Klantcheck do what they show."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.cli_runner import ROOT

pytestmark = pytest.mark.slow


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")
def test_the_example_in_javascript():
    command = shutil.which("klantcheck", path=str(Path(sys.executable).parent))
    assert command is not None
    done = subprocess.run(
        ["node", "--test"],
        cwd=ROOT / "examples" / "js",
        env={**os.environ, "KLANTCHECK": command},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "# pass 3" in done.stdout
