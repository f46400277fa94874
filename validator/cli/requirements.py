"""klantcheck requirements."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

import click
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from validator import catalogue, sets
from validator import requirements as registers
from validator.cli.settings import option
from validator.errors import InvalidInput

LEVELS = "De niveaus MUST, SHOULD en MAY zijn de lezing van Klantcheck: de pagina's van de standaard kennen er geen."


@click.command()
@option("--edition", metavar="EDITION", help="Only this edition.")
@option("--format", "output", type=click.Choice(["table", "json"]), default="table", help="How they are written.")
@click.option("--freeze", is_flag=True, help="Write down the newest set of each edition as it is now, in a checkout.")
@click.option("--publish", is_flag=True, help="As --freeze, and let these sets never change any more.")
def requirements(edition: str | None, output: str, freeze: bool, publish: bool) -> int:
    """Every requirement with the scenarios that check it, or the reason why none does."""
    if edition is not None and edition not in registers.editions():
        raise InvalidInput(f"There is no edition {edition!r}; choose from {', '.join(registers.editions())}.")
    if freeze or publish:
        for one in registers.editions() if edition is None else [edition]:
            path, text = sets.freeze(one, publish=publish)
            path.write_text(text, encoding="utf-8")
            click.echo(f"{path}")
        return 0
    scenarios = catalogue.scenarios()
    entries = [
        {**asdict(one), "scenarios": [spec.id for spec in scenarios if one.id in spec.requirements]}
        for one in registers.registers()
        if edition is None or edition in one.editions
    ]
    pages = [one for one in registers.pages() if one.id in {entry["page"] for entry in entries}]
    if output == "json":
        told = {"pages": [asdict(one) for one in pages], "requirements": entries}
        click.echo(json.dumps(told, ensure_ascii=False, indent=1))
        return 0
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
    return 0


def _errata(console: Console, pages: list[registers.Page]) -> None:
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
