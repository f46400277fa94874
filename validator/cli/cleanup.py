"""klantcheck cleanup."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from validator.cli.access_settings import target_of
from validator.cli.options import target_settings
from validator.cli.output import say
from validator.errors import SuiteFault
from validator.http.client import Client
from validator.http.connection import Limits
from validator.profile.loader import load_profile
from validator.run.target import connection_to, parse_base_url, secret_of
from validator.target.cleanup import CleanUp, clean_up
from validator.target.ledger import Ledger
from validator.target.ledger_file import read_ledger_file
from validator.verdict.exit_code import ExitCode


@click.command()
@click.argument("ledger")
@click.argument("url", envvar="KLANTCHECK_URL")
@target_settings
@click.pass_context
def cleanup(
    context: click.Context, /, ledger: str, url: str, timeout: float, max_rate: float | None, **options: Any
) -> int:
    """Take away what a run that was killed left behind at URL, according to its LEDGER.

    It takes the token of that run: by it the ledger shows that the run itself wrote it.
    """
    limits = Limits(request_seconds=timeout, max_rate=max_rate)
    target = target_of(context, url=url, write=True, limits=limits, **options)
    file = read_ledger_file(Path(ledger))
    key = file.check(secret_of(target), parse_base_url(url))
    profile = load_profile(file.header["profile"])
    connection = connection_to(target, profile, file.header["run"])
    client_ledger = Ledger(file.path, key, file.header)
    client = Client(connection, client_ledger)
    try:
        result = clean_up(profile, client, client_ledger)
    finally:
        client.close()
        client_ledger.close()
    foreign = len(file.rest) - len(file.lines(key))
    _show(result, foreign)
    if result.fault is not None:
        raise SuiteFault(result.fault)
    return ExitCode.RESIDUE if result.residue or foreign else ExitCode.CONFORM


def _show(result: CleanUp, foreign: int) -> None:
    for entry in result.residue:
        say(f"achtergebleven: {entry.object_type} {entry.url or ''}: {entry.reason}")
    if foreign:
        say(f"overgeslagen: {foreign} regels van het grootboek die niet van deze run zijn of zijn gewijzigd")
    if result.absent:
        already = "eerder of met een ander object verwijderd"
        say(f"{len(result.absent)} van {result.total} objecten waren er niet meer: {already}.")
    say(f"{len(result.deleted)} van {result.total} objecten opgeruimd.")
