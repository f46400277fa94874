"""klantcheck serve."""

from __future__ import annotations

import sqlite3
import threading

import click

from validator import profile as profiles
from validator import signals
from validator.cli.settings import option, profile_option
from validator.errors import InvalidInput
from validator.reference.faults.catalogue import find
from validator.reference.server import Embedded
from validator.reference.store import Store


@click.command()
@profile_option
@option("--port", type=click.IntRange(0, 65535), default=8000, help="Port on 127.0.0.1; 0 picks a free one.")
@option("--db", metavar="FILE", help="SQLite file to keep the register in; default: memory.")
@option("--fault", "faults", multiple=True, metavar="ID", help="Show this deliberate fault; may be repeated.")
def serve(profile: str, port: int, db: str | None, faults: tuple[str, ...]) -> int:
    """Serve the reference API on 127.0.0.1, to develop a client against or to try the suite on."""
    bound = profiles.load(profile)
    chosen = [find(name) for name in faults]
    for fault in chosen:
        if fault.profile != bound.id:
            raise InvalidInput(f"The fault {fault.id!r} is shown in another profile; add --profile {fault.profile}.")
    try:
        store = Store(db or ":memory:")
    except sqlite3.Error as error:
        raise InvalidInput(
            f"{db}: cannot be used as a register ({error}); give a new file or an SQLite database."
        ) from None
    server = Embedded(bound, port=port, store=store, faults=chosen)
    url = server.start()
    click.echo(f"URL:     {url}\nProfile: {bound.source}\nToken:   {server.token}\n")
    click.echo(
        f"klantcheck run {url} --profile {bound.source} --write   with the token in KLANTCHECK_TOKEN\nCtrl-C stops."
    )
    with signals.at_once():
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            click.echo("stopped", err=True)
        finally:
            server.stop()
    return 0
