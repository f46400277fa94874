"""The folder of the suite's own files: beside the package in a checkout, inside it in an installed wheel."""

from __future__ import annotations

from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


@cache
def root() -> Path:
    """The folder that holds features/, schemas/, steps/, profiles/, conftest.py and pyproject.toml.

    Raises FileNotFoundError when the installation is incomplete.
    """
    for candidate in (PACKAGE / "_suite", PACKAGE.parent):
        if (candidate / "features").is_dir() and (candidate / "conftest.py").is_file():
            return candidate
    raise FileNotFoundError(f"no features/ beside {PACKAGE}: install klantcheck again")
