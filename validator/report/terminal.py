"""What the terminal shows of the results: the conclusion, its causes, and a table of the conformance classes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rich import box
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from validator.report import words
from validator.text import inert, shorten
from validator.verdict import rules
from validator.verdict.model import Conformity, Verdict
from validator.verdict.results_view import ResultsView

STYLES: Mapping[str, str] = {
    Verdict.PASSED: "green",
    Verdict.FAILED: "red",
    Verdict.NOT_APPLICABLE: "dim",
    Verdict.NOT_TESTED: "yellow",
    Verdict.ERROR: "magenta",
    rules.MISSING: "yellow",
}
MOST_CAUSES = 10
"""Causes that are shown: with two lines each, the conclusion and they stand on one screen."""

TITLE = 240
"""Characters of a cause that are shown."""

CONFORMITY_STYLES = {
    Conformity.CONFORM: "green",
    Conformity.NON_CONFORM: "red",
    Conformity.INCOMPLETE: "yellow",
    Conformity.ERROR: "magenta",
    Conformity.NOT_APPLICABLE: "dim",
    Conformity.NOT_JUDGED: "dim",
}


def show(results: Mapping[str, Any], console: Console) -> None:
    """Print the conclusion of a results document, its largest causes, and the conclusions on the classes."""
    view = ResultsView(results)
    console.print(_shown(f"{words.heading(results)}: {words.share(view)}"))
    if results["target"]["embedded"]:
        console.print(f"[yellow]Doel[/]: {words.target(results)}, want er is geen URL opgegeven.")
    for conclusion in words.conclusions(view):
        style = CONFORMITY_STYLES[conclusion.verdict]
        console.print(f"[bold {style}]{_shown(conclusion.title)}.[/] {_shown(conclusion.sentence)}")
    _causes(view, console)
    if view.ran:
        console.print(_classes(view))
    _remarks(results, console)


def _causes(view: ResultsView, console: Console) -> None:
    """The largest causes, each with how much it affects, a scenario that shows it, and what can be done."""
    causes = view.results["causes"]
    for number, cause in enumerate(causes[:MOST_CAUSES], start=1):
        console.print(f"\n[bold]{number}.[/] {_shown(shorten(words.cause(cause), TITLE))}")
        heaviest = next(name for name in rules.COUNTED if name in cause["counts"])
        console.print(f"   [{STYLES[heaviest]}]{words.cause_counts(cause)}[/], zie {_shown(cause['example'])}")
        for line in (words.affected_clients(view.clients_of_cause(cause)), cause["remedy"]):
            if line:
                console.print(f"   {_shown(line)}")
    if len(causes) > MOST_CAUSES:
        console.print(f"\nEn nog {len(causes) - MOST_CAUSES} oorzaken; zie het rapport.")


def _remarks(results: Mapping[str, Any], console: Console) -> None:
    """What else a reader should know: residue, advice, values of the target's own, recommendations not followed."""
    for residue in results["residue"]:
        text = f"{residue['type']} {residue['url'] or ''}: {residue['reason']}"
        console.print(f"[magenta]achtergebleven[/] {_shown(text)}")
    differences = len(results["advice"]["differences"])
    if differences:
        noun = "verschil" if differences == 1 else "verschillen"
        console.print(f"Advies: {differences} {noun} met de OpenAPI-beschrijving van de API zelf; zie het rapport.")
    choices = words.target_choices(results)
    if choices:
        console.print(f"[yellow]Waarden[/]: {_shown(choices)}")
    for known in words.known_deviations(results):
        console.print(f"[yellow]Bekende afwijking[/] {_shown(known)}")
    for waiver in results["waivers"]:
        console.print(f"[yellow]{_shown(words.waiver(waiver))}[/]")
    if results["warnings"]:
        console.print(f"[yellow]Aanbevelingen (SHOULD) niet gevolgd[/]: {', '.join(results['warnings'])}")


def _shown(text: str) -> str:
    """The text as markup of rich, inert."""
    return escape(inert(text))


def _classes(view: ResultsView) -> Table:
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0))
    table.add_column("Klasse", no_wrap=True)
    table.add_column("Uitkomst", overflow="fold")
    for entry in view.results["classes"]:
        table.add_row(
            entry["id"], f"[{CONFORMITY_STYLES[entry['verdict']]}]{_shown(words.class_conclusion(view, entry))}[/]"
        )
    return table
