"""The command line: `klantcheck COMMAND`. Each command stands in a module of its own, imported when it is used."""

from __future__ import annotations

import importlib
import io
import os
import sys
import traceback
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NoReturn

import click

from validator.cli.settings import load_settings
from validator.errors import EnvironmentFault, InvalidInput, KlantcheckError
from validator.verdict import EXIT_ENVIRONMENT, EXIT_INCOMPLETE, EXIT_SUITE, EXIT_USAGE

COMMANDS = {
    "run": "running:run",
    "validate": "validating:validate",
    "serve": "serving:serve",
    "prove": "proving:prove",
    "profile": "profiles:profile",
    "requirements": "requirements:requirements",
    "cleanup": "cleaning:cleanup",
}


class Commands(click.Group):
    """The commands, imported one at a time: `klantcheck validate` needs no pytest."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  the signature is click's
        """Their names, in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  idem
        """The command of that name."""
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name].partition(":")
        command: click.Command = getattr(importlib.import_module(f"validator.cli.{module}"), name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the arguments name; a typing error is answered with the nearest one."""
        near = get_close_matches(args[0], COMMANDS, n=1)
        if args[0] not in COMMANDS and near:
            ctx.fail(f"No such command {args[0]!r}. Did you mean {near[0]!r}?")
        return super().resolve_command(ctx, args)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="klantcheck", prog_name="klantcheck")
@click.option(
    "--config", metavar="FILE", help="Settings file instead of ./klantcheck.yaml.", envvar="KLANTCHECK_CONFIG"
)
@click.pass_context
def cli(ctx: click.Context, config: str | None) -> None:
    """Check an API against the Dutch standard Klantinteracties.

    Every option can also stand in the environment (--max-rate as KLANTCHECK_MAX_RATE) or in klantcheck.yaml
    (max-rate: 5). The token is read from KLANTCHECK_TOKEN, or from the variable that --token-env names.

    Exit codes: 0 conform, 1 not conform, 2 usage or configuration, 3 target unreachable or credentials refused,
    4 incomplete or partial, 5 fault of the suite, 6 residue left behind.
    """
    commands = {name: cli.get_command(ctx, name) for name in COMMANDS} if _wants_settings(config) else {}
    ctx.default_map = load_settings(config, commands)


def _wants_settings(config: str | None) -> bool:
    return config is not None or Path("klantcheck.yaml").exists()


def main() -> NoReturn:
    """Run the command line; ends the process with the documented exit code."""
    _forgive_output()
    try:
        code: Any = cli.main(standalone_mode=False, prog_name="klantcheck")
    except click.ClickException as error:
        error.show()
        code = EXIT_USAGE
    except InvalidInput as error:
        click.echo(f"klantcheck: {error}", err=True)
        code = EXIT_USAGE
    except EnvironmentFault as fault:
        click.echo(f"klantcheck: {fault}", err=True)
        code = EXIT_ENVIRONMENT
    except (KeyboardInterrupt, click.Abort):
        click.echo("klantcheck: interrupted", err=True)
        code = EXIT_INCOMPLETE
    except BrokenPipeError:  # who read our output has seen enough
        _discard_output()
        code = 0
    except OSError as error:
        click.echo(f"klantcheck: {error.filename or 'the output'} cannot be written ({error.strerror}).", err=True)
        _discard_output()
        code = EXIT_USAGE
    except KlantcheckError as error:
        click.echo(f"klantcheck: fault of the suite: {error}", err=True)
        code = EXIT_SUITE
    except Exception as error:  # noqa: BLE001  whatever it is, it is ours: one sentence, and never the code of a verdict
        at = traceback.extract_tb(error.__traceback__)[-1]
        told = f"{type(error).__name__}: {error} ({Path(at.filename).name}, line {at.lineno})"
        click.echo(f"klantcheck: fault of the suite: {told}; please report it.", err=True)
        code = EXIT_SUITE
    sys.exit(code if isinstance(code, int) else 0)


def _forgive_output() -> None:
    """Let what a terminal cannot show not end a run."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _discard_output() -> None:
    """Let what is still to be written go nowhere, so that the interpreter does not fail on it at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
