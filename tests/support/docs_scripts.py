"""The scripts in docs/, which is no package, as modules."""

import importlib.util
import sys

from tests.support.cli_runner import ROOT


def load_script(name):
    """The module of `docs/<name>.py`, newly executed."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "docs" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # where dataclasses look for it
    spec.loader.exec_module(module)
    return module
