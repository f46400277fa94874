"""The command line: `klantcheck COMMAND`, and the exit code with which it ends."""

from __future__ import annotations

import gc
import io
import sys
from pathlib import Path
from typing import Any, NoReturn

import click

from validator.cli import streams
from validator.cli.commands import cli
from validator.cli.output import complain
from validator.errors import EnvironmentFault, InvalidInput, KlantcheckError
from validator.text import inert_lines, readable
from validator.verdict.exit_code import ExitCode

THRESHOLD = 100_000
"""New objects after which Python looks for circular garbage: looking after 700 takes a tenth of the time of a start."""


def main() -> NoReturn:
    """Run the command line; ends the process with the documented exit code."""
    gc.set_threshold(THRESHOLD)
    streams.make_lenient()
    try:
        code: Any = cli.main(standalone_mode=False, prog_name="klantcheck")
    except click.ClickException as error:
        message = io.StringIO()
        error.show(message)
        click.echo(inert_lines(message.getvalue().rstrip()), err=True)
        code = ExitCode.USAGE
    except InvalidInput as error:
        complain(str(error))
        code = ExitCode.USAGE
    except EnvironmentFault as fault:
        complain(str(fault))
        code = ExitCode.ENVIRONMENT
    except (KeyboardInterrupt, click.Abort):
        complain("interrupted")
        code = ExitCode.INCOMPLETE
    except OSError as error:
        complain(readable(f"{error.filename or 'the output'} cannot be written ({error.strerror})."))
        streams.discard()
        code = ExitCode.USAGE
    except KlantcheckError as error:
        complain(f"fault of the suite: {error}")
        code = ExitCode.SUITE
    except Exception as error:  # noqa: BLE001  whatever it is, it is ours: one sentence, and never the code of a verdict
        complain(f"fault of the suite: {_crash(error)}; please report it.")
        code = ExitCode.SUITE
    gc.freeze()  # looking once more for circular garbage on the way out takes a tenth of the time of one message
    sys.exit(code if isinstance(code, int) else 0)


def _crash(error: Exception) -> str:
    """What went wrong, and where."""
    at = error.__traceback__
    while at is not None and at.tb_next is not None:
        at = at.tb_next
    place = "" if at is None else f" ({Path(at.tb_frame.f_code.co_filename).name}, line {at.tb_lineno})"
    return readable(f"{type(error).__name__}: {error}") + place
