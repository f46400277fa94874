"""klantcheck requirements."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict

import click
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from validator import catalogue, suite
from validator import requirements as registers
from validator.cli.settings import option


@click.command()
@option("--edition", metavar="EDITION", help="Only this edition.")
@option("--format", "output", type=click.Choice(["table", "json"]), default="table", help="How they are written.")
@click.option("--freeze", is_flag=True, help="Write down the sets as they are now, in a checkout.")
def requirements(edition: str | None, output: str, freeze: bool) -> int:
    """Every requirement with the scenarios that check it, or the reason why none does."""
    if freeze:
        for one in registers.editions():
            path = suite.root() / "features" / "eisen" / "sets" / f"{one}.json"
            path.write_text(registers.freeze(one), encoding="utf-8")
            click.echo(f"{path}")
        return 0
    scenarios = catalogue.scenarios()
    entries = [
        {**asdict(one), "scenarios": [spec.id for spec in scenarios if one.id in spec.requirements]}
        for one in registers.registers()
        if edition is None or edition in one.editions
    ]
    if output == "json":
        click.echo(json.dumps(entries, ensure_ascii=False, indent=1))
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
            escape(entry["statement"]),
            escape(how),
        )
    console = Console(width=160) if not Console().is_terminal else Console()
    console.print(table)
    _counts(console, entries)
    return 0


def _counts(console: Console, entries: list[dict[str, object]]) -> None:
    for field, title in (("page", "Pagina"), ("cls", "Klasse"), ("level", "Niveau")):
        table = Table(title=f"Per {title.lower()}", title_justify="left")
        for name in (title, "eisen", "getoetst", "met validate", "uitgesloten"):
            table.add_column(name, justify="left" if name == title else "right")
        groups = Counter(str(entry[field]) for entry in entries)
        for group in sorted(groups):
            own = [entry for entry in entries if str(entry[field]) == group]
            tested = sum(bool(entry["scenarios"]) for entry in own)
            judged = sum(entry["judged_by"] is not None for entry in own)
            excluded = sum(entry["excluded"] is not None for entry in own)
            table.add_row(group, str(len(own)), str(tested), str(judged), str(excluded))
        console.print(table)
