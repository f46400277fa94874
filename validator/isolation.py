"""What runs the suite takes no code and no settings from the folder or the shell in which the user stands."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator

from validator import resources

SAFE_PATH = "PYTHONSAFEPATH"
"""Set, a Python that is started does not look for modules in its working directory."""


@contextlib.contextmanager
def safe_path() -> Iterator[None]:
    """Processes of Python that start inside import nothing from their working directory."""
    with _environment({SAFE_PATH: "1"}):
        yield


@contextlib.contextmanager
def isolated() -> Iterator[None]:
    """Inside, pytest and its workers stand in a folder of the suite and see no variable that is meant for pytest.

    PYTEST_ADDOPTS and PYTEST_PLUGINS of the user are for the user's own tests.
    """
    without = {name: None for name in os.environ if name.startswith("PYTEST_")}
    with _environment({**without, SAFE_PATH: "1"}), contextlib.chdir(resources.root()):
        yield


@contextlib.contextmanager
def _environment(changes: dict[str, str | None] | dict[str, str]) -> Iterator[None]:
    """Set variables of the environment, or take them away (None), and put everything back."""
    before = {name: os.environ.get(name) for name in changes}
    _set(changes)
    try:
        yield
    finally:
        _set(before)


def _set(variables: dict[str, str | None] | dict[str, str]) -> None:
    for name, value in variables.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
