"""klantcheck coverage."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence

import click
from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from validator import interrupts
from validator.cli.options import option
from validator.coverage.matrix import Cell, coverage_matrix
from validator.mutation.coverage import covered_by_all
from validator.profile.loader import load_profile, profile_names
from validator.verdict.exit_code import ExitCode

EMPTY, EXCUSED = "[red]✗[/]", "-"
"""A cell that no scenario comes to, without a reason and with one."""

WIDTH = 200
"""Characters of a line: the table is not cut to a terminal."""


@click.command()
@option("--profile", metavar="NAME", help="Only this profile; all of them without it.")
@option("--format", "output", type=click.Choice(["table", "json"]), default="table", help="How it is written.")
@option("--empty", is_flag=True, help="Only the places that no scenario comes to, with the reason.")
def coverage(profile: str | None, output: str, *, empty: bool) -> int:
    """What a profile binds, against what the scenarios come to.

    Every scenario runs on the embedded reference API, which sees which attributes, search arguments, lists, expansions
    and deletions its requests are about. The exit code is 5 when a place without a reason has no scenario.
    """
    names = profile_names() if profile is None else [load_profile(profile).id]
    with interrupts.immediate():
        covered = covered_by_all(names, min(len(names), os.cpu_count() or 1))
    matrices = {name: coverage_matrix(load_profile(name), covered[name]) for name in names}
    if output == "json":
        click.echo(json.dumps(_as_data(matrices, empty=empty), ensure_ascii=False, indent=1))
    else:
        _show(matrices, empty=empty)
    return ExitCode.SUITE if any(cell.is_empty for cells in matrices.values() for cell in cells) else ExitCode.CONFORM


def _as_data(matrices: Mapping[str, Sequence[Cell]], *, empty: bool) -> dict[str, dict[str, dict[str, object]]]:
    """By profile and place the scenarios and the reason."""
    return {
        name: {
            cell.place.id: {"scenarios": list(cell.scenarios), "reason": cell.reason}
            for cell in cells
            if not (empty and cell.scenarios)
        }
        for name, cells in matrices.items()
    }


def _show(matrices: Mapping[str, Sequence[Cell]], *, empty: bool) -> None:
    console = Console(soft_wrap=True, highlight=False, width=WIDTH)
    for name, cells in matrices.items():
        if empty:
            for cell in (one for one in cells if not one.scenarios):
                console.print(f"{name} {cell.place.id}: {escape(cell.reason or 'no scenario and no reason')}")
        else:
            for kind in dict.fromkeys(cell.place.kind for cell in cells):
                console.print(_table(f"{name}: {kind}", [cell for cell in cells if cell.place.kind == kind]))
        tested = sum(bool(cell.scenarios) for cell in cells)
        without = sum(cell.is_empty for cell in cells)
        reasons = len(cells) - tested - without
        console.print(f"{name}: {len(cells)} places, {tested} tested, {reasons} with a reason, {without} empty")


def _table(title: str, cells: Sequence[Cell]) -> Table:
    """A row for each attribute, argument, …; a column for each aspect, with how many scenarios come to it."""
    columns = list(dict.fromkeys(_column(cell) for cell in cells))
    table = Table("", *columns, title=title, title_justify="left", box=box.SIMPLE)
    for row in dict.fromkeys((cell.place.object_type, cell.place.name) for cell in cells):
        own = [cell for cell in cells if (cell.place.object_type, cell.place.name) == row]
        texts = (" ".join(_text(cell) for cell in own if _column(cell) == column) for column in columns)
        table.add_row(escape("/".join(filter(None, row))), *texts)
    return table


def _column(cell: Cell) -> str:
    """Its aspect; the values of codes stand in one column."""
    return cell.place.aspect.partition(":")[0]


def _text(cell: Cell) -> str:
    return EMPTY if cell.is_empty else str(len(cell.scenarios) or EXCUSED)
