"""What the terminal shows of the results: a table per conformance class and one of what needs attention."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from validator import verdict
from validator.report import words

STYLES = {
    verdict.PASSED: "green",
    verdict.FAILED: "red",
    verdict.NOT_APPLICABLE: "dim",
    verdict.NOT_TESTED: "yellow",
    verdict.ERROR: "magenta",
}
SHORT = {"not-applicable": "n.v.t."}
"""What would not fit beside the columns of verdicts on a terminal of 80 characters."""

CONCLUSIONS = {
    "conform": "green",
    "non-conform": "red",
    "incomplete": "yellow",
    "error": "magenta",
    "not-applicable": "dim",
}


def show(results: Mapping[str, Any], console: Console) -> None:
    """Print the tables and the conclusion."""
    if any(one["steps"] for one in results["scenarios"]):
        console.print(_classes(results))
        attention = words.attention(results)
        if attention:
            console.print(_attention(results, attention))
    for one in results["residue"]:
        console.print(f"[magenta]achtergebleven[/] {one['type']} {escape(one['url'] or '')}: {escape(one['reason'])}")
    style = CONCLUSIONS[results["verdict"]]
    conclusion = words.STATEMENTS[results["verdict"]]
    console.print(f"[bold {style}]{conclusion}[/]. {escape(words.statement(results))}")
    differences = len(results["advice"]["differences"])
    if differences:
        told = "verschil" if differences == 1 else "verschillen"
        console.print(f"Advies: {differences} {told} met de OpenAPI-beschrijving van de API zelf; zie het rapport.")
    own = words.own_choices(results)
    if own:
        console.print(f"[yellow]Waarden[/]: {escape(own)}")
    if results["warnings"]:
        console.print(f"[yellow]Aanbevelingen (SHOULD) niet gevolgd[/]: {', '.join(results['warnings'])}")


def _classes(results: Mapping[str, Any]) -> Table:
    title = (
        f"Eisen van editie {results['set']['edition']} (set {results['set']['id']}), profiel {results['profile']['id']}"
    )
    table = Table(title=title, title_justify="left", box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0))
    table.add_column("Klasse", no_wrap=True)
    table.add_column("Uitkomst", no_wrap=True)
    for name in verdict.WEIGHT:
        table.add_column(name, justify="right", style=STYLES[name])
    for one in results["classes"]:
        counts = (str(one["counts"][name] or "") for name in verdict.WEIGHT)
        told = f"[{CONCLUSIONS[one['verdict']]}]{SHORT.get(one['verdict'], words.STATEMENTS[one['verdict']])}[/]"
        table.add_row(one["id"], told, *counts)
    return table


def _attention(results: Mapping[str, Any], requirements: list[Mapping[str, Any]]) -> Table:
    table = Table(title="Wat aandacht vraagt", title_justify="left", show_lines=True)
    table.add_column("Eis", no_wrap=True)
    table.add_column("Oordeel", no_wrap=True)
    table.add_column("Waarom", overflow="fold")
    for one in requirements:
        reason = words.first_reason(results, one)
        told = f"[{STYLES[one['verdict']]}]{one['verdict']}[/] {one['level']}"
        leaning = words.leaning(results, one)
        hit = f"\n{escape(leaning)}" if leaning else ""
        table.add_row(one["id"], told, f"{escape(one['statement'])}\n[dim]{escape(reason)}[/]{hit}")
    return table
