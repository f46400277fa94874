"""Collecting .feature files: every scenario a test, every tag a marker, other editions left out."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from types import ModuleType

import pytest
from pytest_bdd import scenarios

from validator import catalogue
from validator.errors import InvalidInput
from validator.plugin.keys import RUN


def pytest_configure(config: pytest.Config) -> None:
    """Make every tag of the features a known marker, so that -m works under strict markers."""
    for tag in sorted(catalogue.tags()):
        config.addinivalue_line("markers", f"{tag}: a tag of the features")


def pytest_collect_file(parent: pytest.Collector, file_path: Path) -> pytest.Collector | None:
    """Collect feature files directly: one broken file then fails alone, and node ids name the feature."""
    if file_path.suffix != ".feature":
        return None
    return FeatureFile.from_parent(parent, path=file_path)


class FeatureFile(pytest.Module):
    """A feature file as a test module."""

    def _getobj(self) -> ModuleType:
        module = ModuleType(self.path.stem)
        vars(module).update(bind=scenarios, path=str(self.path))
        # pytest-bdd puts the tests into the module that calls it, so the call has to run inside this one
        exec(compile("bind(path)", str(self.path), "exec"), vars(module))  # noqa: S102
        return module


def spec_of(item: pytest.Item) -> catalogue.Scenario | None:
    """The scenario of the catalogue that an item runs; None for an item that is no scenario."""
    template = next((mark.name for mark in item.iter_markers() if mark.name.startswith(catalogue.ID)), None)
    if template is None:
        return None
    identity = template.removeprefix(catalogue.ID)
    call = getattr(item, "callspec", None)
    row = call.params.get("_pytest_bdd_example") if call else None
    if row:
        identity += f"#{next(iter(row.values()))}"
    return _by_id().get(identity)


@cache
def _by_id() -> dict[str, catalogue.Scenario]:
    return {one.id: one for one in catalogue.scenarios()}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the scenarios that are not of the set: those of other editions."""
    specs = {item: spec_of(item) for item in items}
    if not any(specs.values()):
        return
    try:
        wanted = config.stash[RUN].set.scenarios
    except InvalidInput as error:
        raise pytest.UsageError(str(error)) from None
    outside = {item for item, spec in specs.items() if spec is not None and spec.id not in wanted}
    if outside:
        config.hook.pytest_deselected(items=list(outside))
        items[:] = [item for item in items if item not in outside]


def pytest_collection_finish(session: pytest.Session) -> None:
    """Look at the target once, before the first scenario: a wrong token is one sentence, not a hundred failures."""
    config = session.config
    if config.option.collectonly or not any(spec_of(item) for item in session.items):
        return
    config.stash[RUN].open_or_stop()
