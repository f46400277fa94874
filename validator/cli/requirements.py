"""klantcheck requirements."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

import click
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from validator.cli.options import option
from validator.errors import InvalidInput
from validator.requirements.registers import Page, all_pages, all_requirements, known_editions
from validator.requirements.scenarios import all_scenarios
from validator.requirements.sets import freeze_set, load_set

LEVELS = "De niveaus MUST, SHOULD en MAY zijn de lezing van Klantcheck: de pagina's van de standaard kennen er geen."


@click.command()
@option("--edition", metavar="EDITION|SET", help="Only this edition, or what a frozen set of it lists.")
@option("--format", "output", type=click.Choice(["table", "json"]), default="table", help="How they are written.")
@option("--freeze", is_flag=True, help="Write down the newest set of each edition as it is now, in a checkout.")
@option("--publish", is_flag=True, help="As --freeze, and let these sets never change any more.")
def requirements(edition: str | None, output: str, freeze: bool, publish: bool) -> int:
    """Every requirement with the scenarios that check it, or the reason why none does."""
    listed = None if edition is None or edition in known_editions() else load_set(edition).levels()
    if listed is not None and (freeze or publish):
        raise InvalidInput(f"{edition!r} is a set, which is frozen already; give an edition.")
    if freeze or publish:
        for name in known_editions() if edition is None else [edition]:
            path, text = freeze_set(name, publish=publish)
            path.write_text(text, encoding="utf-8")
            click.echo(f"{path}")
        return 0
    scenarios = all_scenarios()
    entries = [
        {**asdict(entry), "scenarios": [spec.id for spec in scenarios if entry.id in spec.requirements]}
        for entry in all_requirements()
        if edition is None or edition in entry.editions or (listed is not None and entry.id in listed)
    ]
    pages = [page for page in all_pages() if page.id in {entry["page"] for entry in entries}]
    if output == "json":
        document = {"pages": [asdict(page) for page in pages], "requirements": entries}
        click.echo(json.dumps(document, ensure_ascii=False, indent=1))
        return 0
    _show(entries, pages)
    return 0


def _show(entries: list[dict[str, Any]], pages: list[Page]) -> None:
    """Print the requirements as a table, then what is wrong on pages, then counts."""
    table = Table(show_lines=False)
    for name in ("Eis", "Niveau", "Klasse", "Edities", "Stelling", "Getoetst door"):
        table.add_column(name, overflow="fold")
    for entry in entries:
        how = ", ".join(entry["scenarios"]) or entry["excluded"] or f"validate: {entry['judged_by']}"
        table.add_row(
            entry["id"],
            entry["level"],
            entry["cls"],
            " ".join(entry["editions"]),
            escape("\n".join(filter(None, (entry["statement"], entry["conflict"], entry["note"])))),
            escape(how),
        )
    console = Console(width=160) if not Console().is_terminal else Console()
    console.print(table)
    _errata(console, pages)
    _counts(console, entries)


def _errata(console: Console, pages: list[Page]) -> None:
    table = Table("Pagina", "Wat er op de pagina niet klopt, en welke lezing de toetsen kiezen", title="Errata")
    for page in pages:
        for erratum in page.errata:
            table.add_row(page.id, escape(erratum))
    console.print(table)


def _counts(console: Console, entries: list[dict[str, Any]]) -> None:
    for title, groups in (
        ("Pagina", lambda entry: [entry["page"]]),
        ("Klasse", lambda entry: [entry["cls"]]),
        ("Niveau", lambda entry: [entry["level"]]),
        ("Editie", lambda entry: entry["editions"]),
        ("Geheel", lambda _: ["alle"]),
    ):
        table = Table(title=f"Per {title.lower()}" if title != "Geheel" else None, title_justify="left")
        for name in (title, "eisen", "getoetst", "met validate", "uitgesloten"):
            table.add_column(name, justify="left" if name == title else "right")
        for group in sorted({group for entry in entries for group in groups(entry)}):
            own = [entry for entry in entries if group in groups(entry)]
            tested = sum(bool(entry["scenarios"]) for entry in own)
            judged = sum(entry["judged_by"] is not None for entry in own)
            excluded = sum(entry["excluded"] is not None for entry in own)
            table.add_row(group, str(len(own)), str(tested), str(judged), str(excluded))
        console.print(table)
    console.print(LEVELS)
