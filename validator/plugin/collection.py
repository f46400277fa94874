"""Collecting .feature files: every scenario a test, every tag a marker, what the run does not carry out left out."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

import pytest
from pytest_bdd import scenarios
from pytest_bdd.gherkin_parser import Cell, DataTable, Row

from validator.errors import InvalidInput
from validator.requirements.scenarios import ID_TAG, Scenario, all_tags, parse_gherkin, scenarios_by_id
from validator.run.execution import Execution
from validator.run.stash import EXECUTION, SCENARIO
from validator.text import inert_lines


def pytest_configure(config: pytest.Config) -> None:
    """Make every tag of the features a known marker, so that -m works under strict markers."""
    for tag in sorted(all_tags()):
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
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("pytest_bdd.gherkin_parser.Parser", _Parser)
            patch.setattr("pytest_bdd.gherkin_parser.DataTable", _Table)
            exec(compile("bind(path)", str(self.path), "exec"), vars(module))  # noqa: S102
        return module


class _Parser:
    """The parser that pytest-bdd asks: what the catalogue of scenarios parsed is not parsed again."""

    parse = staticmethod(parse_gherkin)


class _Table(DataTable):
    """A table of a step, of which pytest-bdd makes a deep copy each time that it fills in the values of an example."""

    def __deepcopy__(self, _memo: object) -> DataTable:
        """A copy that has cells of its own."""
        rows = [Row(row.id, row.location, [Cell(one.location, one.value) for one in row.cells]) for row in self.rows]
        return DataTable(self.location, rows)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Put its scenario on each item, add those of the user's own, and leave out what the run does not carry out."""
    own = _add_own(config.stash[EXECUTION], items) if EXECUTION in config.stash else {}
    for item in items:
        scenario = _scenario_of(item, own)
        if scenario is not None:
            item.stash[SCENARIO] = scenario
    if not any(SCENARIO in item.stash for item in items):
        return
    try:
        execution = config.stash[EXECUTION]
        wanted = {scenario.id for scenario in (*execution.scenarios, *execution.own_scenarios)}
    except InvalidInput as error:
        raise pytest.UsageError(inert_lines(str(error))) from None
    outside = {item for item in items if SCENARIO in item.stash and item.stash[SCENARIO].id not in wanted}
    if outside:
        config.hook.pytest_deselected(items=list(outside))
        items[:] = [item for item in items if item not in outside]


def _add_own(execution: Execution, items: list[pytest.Item]) -> Mapping[str, Scenario]:
    """Collect the features of the user's own, by themselves: pytest walks no folder for them and loads no conftest.py.

    Returns their scenarios by id. items: those that pytest collected; those of the user's own are added.
    """
    if execution.own is None or not items:
        return {}
    session = items[0].session
    for tag in sorted({tag for scenario in execution.own.scenarios for tag in scenario.tags}):
        session.config.addinivalue_line("markers", f"{tag}: a tag of the user's own features")
    for path in execution.own.files():
        items += session.genitems(FeatureFile.from_parent(session, path=path))
    return {scenario.id: scenario for scenario in execution.own.scenarios}


def _scenario_of(item: pytest.Item, own: Mapping[str, Scenario]) -> Scenario | None:
    """The scenario that an item carries out, of the catalogue or of one's own; None for an item that is no scenario."""
    template = next((mark.name for mark in item.iter_markers() if mark.name.startswith(ID_TAG)), None)
    if template is None:
        return None
    identity = template.removeprefix(ID_TAG)
    call = getattr(item, "callspec", None)
    row = call.params.get("_pytest_bdd_example") if call else None
    if row:
        identity += f"#{next(iter(row.values()))}"
    return own.get(identity) or scenarios_by_id().get(identity)
