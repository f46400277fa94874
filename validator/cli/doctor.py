"""klantcheck doctor."""

from __future__ import annotations

from typing import Any

import click

from validator.cli.access_settings import target_of
from validator.cli.options import setting, target_settings
from validator.cli.output import say
from validator.cli.settings import FileSettings
from validator.http.connection import Limits
from validator.run.access import looks_secret
from validator.run.doctor import Doctor
from validator.verdict.exit_code import ExitCode


@click.command()
@click.argument("url", envvar="KLANTCHECK_URL")
@setting("--profile", metavar="NAME[@VERSION]|FILE", help="How the API says things; default: the one that fits.")
@setting("--write", is_flag=True, help="Register, read and delete one klantcontact too.")
@target_settings
@click.pass_context
def doctor(
    context: click.Context,
    /,
    url: str,
    profile: str | None,
    timeout: float,
    max_rate: float | None,
    **options: Any,
) -> int:
    """See whether the API at URL can be tested, and with which command; nothing is made there without --write.

    Exit codes: 0 all is well, 2 usage, 3 something is not.
    """
    limits = Limits(request_seconds=min(timeout, SECONDS), max_rate=max_rate)
    target = target_of(context, url=url, limits=limits, **options)
    file = context.find_object(FileSettings) or FileSettings()
    command = _command(context, file)
    good = True
    marks = {True: "ok", False: "fout", None: "-"}
    for one in Doctor(target, profile, command=command, consents="write" in file.names).examine():
        say(f"{marks[one.good]:5}{one.subject:15}{one.sentence}")
        good = good and one.good is not False
    return ExitCode.CONFORM if good else ExitCode.ENVIRONMENT


def _command(context: click.Context, file: FileSettings) -> list[str]:
    """The command that tests the same target: what was typed, and the settings file that was named."""
    words = ["klantcheck", *(("--config", file.named) if file.named else ()), "run"]
    for parameter in context.command.params:
        if context.get_parameter_source(str(parameter.name)) is not click.core.ParameterSource.COMMANDLINE:
            continue
        value = context.params[str(parameter.name)]
        if isinstance(parameter, click.Argument):
            words.append(value)
        elif parameter.name in {"profile", "write"}:
            continue
        elif isinstance(parameter, click.Option) and parameter.is_flag:
            words.append(parameter.opts[0])
        else:
            values = value if isinstance(value, tuple) else (value,)
            words += [word for one in values for word in (parameter.opts[0], _shown(str(parameter.name), str(one)))]
    return words


def _shown(parameter: str, value: str) -> str:
    """The value of an option as it may be shown: a secret in a header is left out."""
    name, _, text = value.partition(":")
    secret = parameter == "headers" and looks_secret(name) and not text.strip().startswith(("env:", "file:"))
    return f"{name}: …" if secret else value


SECONDS = 5.0
"""Of one request when one klantcontact may be written; an API that takes longer is not well."""
