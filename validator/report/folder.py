"""The report folder: every file whole or not at all."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from validator.errors import InvalidInput
from validator.report import html, junit

RESULTS, PAGE, JUNIT = "results.json", "report.html", "junit.xml"


def prepare(folder: Path) -> Path:
    """Make the folder and see that it can be written. Raises InvalidInput."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".klantcheck-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise InvalidInput(
            f"{folder}: the report cannot be written there ({error.strerror}); choose another --report."
        ) from None
    return folder


def write(folder: Path, results: Mapping[str, Any]) -> Path:
    """Write all outputs; returns the page to open."""
    replace(folder / RESULTS, json.dumps(results, indent=1, ensure_ascii=False) + "\n")
    replace(folder / JUNIT, junit.render(results))
    replace(folder / PAGE, html.render(results))
    return folder / PAGE


def replace(path: Path, text: str) -> None:
    """Write one file, whole or not at all."""
    half = path.with_name(f"{path.name}.{os.getpid()}.part")  # two runs may write to one folder
    half.write_text(text, encoding="utf-8", errors="backslashreplace")
    half.replace(path)
