"""The commands as data; each stands in a module of its own, which is imported when the command is used."""

from __future__ import annotations

import importlib
from typing import Any

import click

COMMANDS = {
    "run": "Run the suite against an API, or the embedded one.",
    "init": "Write a target file: where an API is, and how to get in.",
    "doctor": "See whether an API can be tested, and how.",
    "validate": "Judge JSON files by an object type or a case shape.",
    "serve": "Serve the reference API on 127.0.0.1.",
    "prove": "Show that every check can fail.",
    "coverage": "What a profile binds, against what scenarios test.",
    "profile": "List, show, check and compare profiles.",
    "requirements": "List the requirements, and what checks them.",
    "report": "Write the files of a report again from its results.",
    "verify": "Judge a report again from the observations in it.",
    "compare": "What changed between two runs.",
    "schema": "Print the JSON Schema of a kind of file.",
    "docs": "Write the standard and its features as a static site.",
    "cleanup": "Take away what a killed run left behind.",
}
"""The short help by command, in the order of the help. A command has the name of its module."""


class Commands(click.Group):
    """The commands, imported one at a time: `klantcheck validate` needs no pytest."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  the signature is click's
        """Their names, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  idem
        """The command of that name."""
        return load_command(cmd_name) if cmd_name in COMMANDS else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  idem
        """Write the list of commands from data, so that none is imported."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the arguments name; a typing error is answered with the nearest one."""
        if args[0] not in COMMANDS:
            from difflib import get_close_matches

            if near := get_close_matches(args[0], COMMANDS, n=1):
                ctx.fail(f"No such command {args[0]!r}. Did you mean {near[0]!r}?")
        return super().resolve_command(ctx, args)


def load_command(name: str) -> click.Command:
    """The command of that name, imported now."""
    module: Any = importlib.import_module(f"validator.cli.{name}")
    command: click.Command = getattr(module, name)
    return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="klantcheck", prog_name="klantcheck")
@click.option(
    "--config",
    metavar="FILE",
    help="Target or settings file. ./klantcheck.yaml is read without it, and then steers nothing.",
    envvar="KLANTCHECK_CONFIG",
)
@click.pass_context
def cli(ctx: click.Context, config: str | None) -> None:
    r"""Check an API against the Dutch standard Klantinteracties.

    The settings of a target and of run, validate and serve can also stand in the environment (--max-rate as
    KLANTCHECK_MAX_RATE) or in a settings file (max-rate: 5). The token is read from KLANTCHECK_TOKEN, or from the
    variable that --token-env names; KLANTCHECK_TOKEN_ORIGIN says to which origin alone it may go.

    \b
    klantcheck run                         on the reference API that comes with it
    klantcheck init                        write a target file, doel.yaml
    klantcheck --config doel.yaml doctor   can that API be tested, and how
    klantcheck --config doel.yaml run      test it
    klantcheck validate taak.json --object "Interne taak"

    Exit codes: 0 conform, 1 not conform, 2 usage or configuration, 3 target unreachable or credentials refused,
    4 incomplete or partial, 5 fault of the suite, 6 residue left behind.
    """
    from validator.cli.output import complain
    from validator.cli.settings import load_settings

    if ctx.invoked_subcommand is not None:
        settings = load_settings(config, ctx.invoked_subcommand, load_command(ctx.invoked_subcommand))
        ctx.default_map, ctx.obj = dict(settings.options), settings
        for warning in settings.warnings:
            complain(warning)
