"""klantcheck cleanup."""

from __future__ import annotations

from pathlib import Path

import click

from validator import cleanup as cleaning
from validator import ledger as ledgers
from validator import profile as profiles
from validator import session
from validator.cli.settings import target_options
from validator.client import Client
from validator.connection import Limits
from validator.errors import InvalidInput
from validator.ledger import Ledger
from validator.session import Target
from validator.verdict import EXIT_CONFORM, EXIT_RESIDUE


@click.command()
@click.argument("ledger")
@target_options
def cleanup(ledger: str, token_env: str, auth: str | None, timeout: float, ca_file: str | None) -> int:
    """Take away what a run that was killed left behind, according to its LEDGER."""
    account = ledgers.read(Path(ledger))
    missing = {"url", "profile", "run"} - account.header.keys()
    if missing:
        raise InvalidInput(
            f"{ledger}: its first line lacks {', '.join(sorted(missing))}; give the file that the run named."
        )
    bound = profiles.load(account.header["profile"])
    target = Target(account.header["url"], token_env, auth, True, ca_file, Limits(request_seconds=timeout))
    reach = session.connection(target, bound, account.header["run"])
    book = Ledger(Path(ledger))
    client = Client(reach, book)
    try:
        residue = cleaning.clean(account, bound, client)
    finally:
        client.close()
        book.close()
    for one in residue:
        click.echo(f"achtergebleven: {one.object_type} {one.url or ''}: {one.reason}")
    gone = len(account.standing) - sum(one.standing for one in residue)
    click.echo(f"{gone} van {len(account.standing)} objecten opgeruimd.")
    return EXIT_RESIDUE if residue else EXIT_CONFORM
