"""Options that commands share, and the settings file klantcheck.yaml."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import click

from validator import profile
from validator.errors import InvalidInput
from validator.exchange import TOKEN_VARIABLE
from validator.hints import did_you_mean
from validator.yamlfile import YamlFile

F = TypeVar("F", bound=Callable[..., Any])


def option(name: str, *more: str, **facts: Any) -> Callable[[F], F]:
    """A click option that can also be given as KLANTCHECK_NAME."""
    variable = "KLANTCHECK_" + name.removeprefix("--").replace("-", "_").upper()
    return click.option(name, *more, envvar=variable, **{"show_default": True, **facts})


def target_options(command: F) -> F:
    """The options that say how to reach a target."""
    for decorate in (
        option("--ca-file", metavar="FILE", help="PEM file with the certificate authorities to trust."),
        option(
            "--timeout",
            type=click.FloatRange(min=0.1),
            default=30.0,
            metavar="S",
            help="Seconds for one whole request.",
        ),
        option("--auth", metavar="HEADER", help="'Header: format {secret}' instead of the profile's, or none."),
        option("--token-env", default=TOKEN_VARIABLE, metavar="VAR", help="Environment variable that holds the token."),
    ):
        command = decorate(command)
    return command


profile_option = option(
    "--profile",
    default=profile.DEFAULT,
    metavar="NAME|FILE",
    help="How the API says things; see `klantcheck profile list`.",
)


def load_settings(config: str | None, commands: Mapping[str, click.Command | None]) -> dict[str, Any]:
    """The settings per command, from the file that was named or from ./klantcheck.yaml.

    What the target does with which values stands in the file itself, so that the setting is the file. Raises
    InvalidInput for a file that cannot be read or a setting that no command has.
    """
    path = Path(config or "klantcheck.yaml")
    if config is None and not path.is_file():
        return {}
    file = YamlFile(path)
    if not isinstance(file.data, dict):
        raise InvalidInput(f"{file.where()}: settings are written as `name: value`.")
    options = {
        name: {parameter.opts[0].removeprefix("--"): parameter.name for parameter in command.params if parameter.opts}
        for name, command in commands.items()
        if command is not None
    }
    known = {flag for flags in options.values() for flag in flags}
    for key in file.data:
        if key not in known:
            hint = did_you_mean(str(key), sorted(known))
            raise InvalidInput(f"{file.where('/' + str(key))}: there is no setting {key!r}; {hint}")
    settings = {
        key: str(path) if key == "values" and not isinstance(value, str) else value for key, value in file.data.items()
    }
    return {
        command: {flags[key]: value for key, value in settings.items() if key in flags}
        for command, flags in options.items()
    }
