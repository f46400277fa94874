"""klantcheck serve."""

from __future__ import annotations

import os
import re
import sqlite3
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from validator import interrupts
from validator.cli.options import option, profile_setting, setting
from validator.cli.output import say
from validator.errors import InvalidInput
from validator.http.exchange import TOKEN_VARIABLE
from validator.http.transport import CONNECTIONS
from validator.profile.loader import load_profile
from validator.profile.model import Profile
from validator.reference.access_log import ENTRIES
from validator.reference.components import assemble
from validator.reference.dialects import dialect_of
from validator.reference.faults import Fault
from validator.reference.faults.registry import all_faults, find_fault
from validator.reference.gateway import GatewayOptions, is_loopback
from validator.reference.seed import EXAMPLE, Seeder, seed_file
from validator.reference.server import LOOPBACK, Embedded, Limits
from validator.reference.store import Store

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response

TOKEN = re.compile(r"[!-~]{8,200}")

THREADS = 32 * CONNECTIONS
"""Requests that are answered at the same time, as many as all workers of a run send: --latency is that of each."""


@click.command()
@profile_setting
@setting("--host", default=LOOPBACK, metavar="HOST", help="Address of this machine to listen on; others can reach it.")
@setting("--port", type=click.IntRange(0, 65535), default=8000, help="Port to listen on; 0 picks a free one.")
@setting("--allow-host", "hosts", multiple=True, metavar="NAME", help="Answer to this name too; may be repeated.")
@option("--token", metavar="TOKEN", help=f"What clients must send; default: {TOKEN_VARIABLE}, or made up.")
@option("--control-token", metavar="TOKEN", help="Let a test control the API under /_klantcheck/ with this token.")
@setting("--db", metavar="FILE", help="SQLite file to keep the register in; default: memory.")
@setting("--seed", metavar=f"FILE|{EXAMPLE}", help="Fill an empty register with the objects of this file.")
@setting("--latency", type=click.IntRange(0, 60_000), default=0, metavar="MS", help="Milliseconds that answers wait.")
@setting("--log", type=click.Choice(list(ENTRIES)), help="Write each request to standard error; ndjson has bodies.")
@setting("--conform", is_flag=True, help="Do as the standard asks, also where the registry of the dialect deviates.")
@setting("--fault", "faults", multiple=True, metavar="ID", help="Show this deliberate fault; may be repeated.")
@option("--list-faults", is_flag=True, help="List the faults, with --profile those of one profile, and stop.")
@click.pass_context
def serve(
    context: click.Context,
    profile: str,
    host: str,
    port: int,
    hosts: tuple[str, ...],
    token: str | None,
    control_token: str | None,
    db: str | None,
    seed: str | None,
    latency: int,
    log: str | None,
    conform: bool,
    faults: tuple[str, ...],
    list_faults: bool,
) -> int:
    """Serve the reference API, to develop a client against or to try the suite on."""
    loaded = load_profile(profile)
    if list_faults:
        chosen = context.get_parameter_source("profile") is not click.core.ParameterSource.DEFAULT
        _list_faults(loaded.id if chosen else None)
        return 0
    token = _fixed_token(token)
    server = Embedded(
        loaded,
        host=host,
        port=port,
        store=_store(db),
        faults=_faults(faults, loaded),
        token=token,
        conform=conform,
        control_token=_checked_token(control_token, "--control-token"),
        options=GatewayOptions(hosts, latency / 1000, _logger(log)),
        limits=Limits(threads=THREADS),
    )
    if seed is not None:
        _seed(seed, loaded, server.app.store)
    if not is_loopback(host):
        say(f"{host} can be reached from other machines: its token reads and writes this register.", err=True)
    with interrupts.immediate():
        try:
            _introduce(server.start(), loaded, f"that of --token or {TOKEN_VARIABLE}" if token else server.token)
            threading.Event().wait()
        except KeyboardInterrupt:
            say("stopped", err=True)
        finally:
            server.stop()
    return 0


def _introduce(url: str, profile: Profile, token: str) -> None:
    for line in (
        f"URL:     {url}",
        f"Profile: {profile.source}",
        f"Token:   {token}",
        "",
        f"klantcheck run {url} --profile {profile.source} --write   with the token in {TOKEN_VARIABLE}",
        "Ctrl-C stops.",
    ):
        say(line)


def _list_faults(profile: str | None) -> None:
    for fault in all_faults():
        if profile in (None, fault.profile):
            say(f"{fault.id:34} {fault.requirement:12} {fault.profile:24} {fault.description}")


def _fixed_token(option: str | None) -> str | None:
    """The token of the command line, or of the environment. Raises InvalidInput when no header can hold it."""
    return _checked_token(option or os.environ.get(TOKEN_VARIABLE) or None, f"--token or {TOKEN_VARIABLE}")


def _checked_token(token: str | None, name: str) -> str | None:
    if token is not None and TOKEN.fullmatch(token) is None:
        raise InvalidInput(f"The token ({name}) must be 8 to 200 visible ASCII characters without blanks.")
    return token


def _faults(names: tuple[str, ...], profile: Profile) -> list[Fault]:
    faults = [find_fault(name) for name in names]
    for fault in faults:
        if fault.profile != profile.id:
            raise InvalidInput(f"The fault {fault.id!r} is shown in another profile; add --profile {fault.profile}.")
    return faults


def _store(path: str | None) -> Store:
    try:
        return Store(path or ":memory:")
    except sqlite3.Error as error:
        raise InvalidInput(
            f"{path}: cannot be used as a register ({error}); give a new file or one that this version made."
        ) from None


def _seed(name: str, profile: Profile, store: Store) -> None:
    """Fill an empty register, and say what was left out."""
    dialect = dialect_of(profile)
    components = assemble(dialect.extension.of(profile), dialect, store, "")
    seeder = Seeder(profile, lambda bound, body: components.service.create(bound, body)[0], seed_file(name))
    with store.transaction():
        if any(next(store.all(object_type), None) for object_type in profile.model.object_types):
            say(f"The register holds objects already; {name} is not loaded.", err=True)
            return
        created = seeder.seed()
    say(f"Loaded {created} objects from {name}.", err=True)
    if seeder.left_out:
        say(f"Left out, since {profile.id} lacks it: {', '.join(seeder.left_out)}.", err=True)


def _logger(format_name: str | None) -> Callable[[Request, Response, float], None] | None:
    if format_name is None:
        return None
    entry = ENTRIES[format_name]
    return lambda request, response, seconds: click.echo(entry(request, response, seconds), err=True)
