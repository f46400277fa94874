"""Pytest inside this process, with our plugins alone; the run reaches it as an object and never through its argv."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

import pytest

from validator import resources
from validator.isolation import isolated
from validator.run.execution import Execution
from validator.run.forked_workers import AVAILABLE, ForkedWorkers
from validator.run.plugin_modules import MODULES
from validator.run.stash import EXECUTION


class _Configuration:
    """The pytest plugin that gives pytest its execution."""

    def __init__(self, execution: Execution) -> None:
        self._execution = execution

    @pytest.hookimpl(tryfirst=True)
    def pytest_configure(self, config: pytest.Config) -> None:
        """Put the execution where the plugins find it, before they read it."""
        config.stash[EXECUTION] = self._execution
        config.option.tbstyle = "value"  # nobody sees the tracebacks, which take long to make


def run_pytest(execution: Execution, features: Sequence[str], plugins: Sequence[object]) -> int:
    """Run pytest over these features, paths under features/, or over all of them; returns its exit code.

    Neither the user's environment, folder or settings of pytest, nor other installed plugins, have a part in it.
    """
    root, parallel = resources.root(), execution.config.workers > 1
    workers = [ForkedWorkers(execution, plugins)] if parallel and AVAILABLE else []
    arguments = [
        *("--rootdir", str(root), "--confcutdir", str(root), "--config-file", str(root / "pyproject.toml")),
        "--disable-plugin-autoload",
        *("-p", "no:cacheprovider", "-p", "no:terminal"),  # nothing is written into the installation
        *("-p", "no:unraisableexception"),  # it would look for garbage, which takes long
        *("-p", "no:logging", "--capture=sys"),  # nobody sees what was logged or printed
        "--assert=plain",  # no step asserts, and to rewrite each of their modules takes long
        *("-o", "addopts=--strict-markers --strict-config --import-mode=importlib"),
        *(("-n", str(execution.config.workers)) if parallel and not AVAILABLE else ()),  # an integer
        *(str(Path(root, "features", name)) for name in features or [""]),
    ]
    with isolated():
        # as modules: for each that pytest imports by its name, it reads what all installed packages declare
        modules = [import_module(name) for name in ("pytest_bdd.plugin", "xdist.plugin", *MODULES)]
        return int(pytest.main(arguments, plugins=[_Configuration(execution), *modules, *plugins, *workers]))
