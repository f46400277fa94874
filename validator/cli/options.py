"""How an option is made, and the options that commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])


class Lines(click.types.StringParamType):
    """Text of which an environment variable may hold several, one a line."""

    envvar_list_splitter = "\n"


def setting(name: str, *more: str, **facts: Any) -> Callable[[F], F]:
    """A click option that can also be given as KLANTCHECK_NAME and in a settings file (cli/settings.py)."""
    return click.option(name, *more, envvar=variable(name), **{"show_default": True, **facts})


def option(name: str, *more: str, **facts: Any) -> Callable[[F], F]:
    """A click option that is given on the command line alone."""
    return click.option(name, *more, **{"show_default": True, **facts})


def variable(name: str) -> str:
    """The environment variable of a setting: --max-rate is KLANTCHECK_MAX_RATE."""
    return "KLANTCHECK_" + name.removeprefix("--").replace("-", "_").upper()


def target_settings(command: F) -> F:
    """The settings that say how to reach a target."""
    from validator.http.exchange import TOKEN_VARIABLE

    for decorate in (
        setting("--proxy", metavar="URL", help="Proxy to go through, or none; default: that of the environment."),
        setting(
            "--header",
            "headers",
            multiple=True,
            type=Lines(),
            metavar="'NAME: VALUE'",
            help="Header of every request; VALUE may be env:NAME or file:PATH. May be repeated.",
        ),
        setting(
            "--insecure-http",
            is_flag=True,
            help="Send the token unencrypted to an http URL that is not of this machine.",
        ),
        setting("--ca-file", metavar="FILE", help="PEM file with the certificate authorities to trust."),
        setting("--max-rate", type=click.FloatRange(min=0.01), metavar="N", help="Requests per second, at most."),
        setting(
            "--timeout",
            type=click.FloatRange(min=0.1),
            default=30.0,
            metavar="S",
            help="Seconds for one whole request.",
        ),
        setting("--auth", metavar="HEADER", help="'Header: format {secret}' instead of the profile's, or none."),
        setting(
            "--token-env", default=TOKEN_VARIABLE, metavar="VAR", help="Environment variable that holds the token."
        ),
    ):
        command = decorate(command)
    return command


def profile_setting(command: F) -> F:
    """The setting that says how the API writes things."""
    from validator.profile.loader import DEFAULT_PROFILE

    decorate = setting(
        "--profile",
        default=DEFAULT_PROFILE,
        metavar="NAME[@VERSION]|FILE",
        help="How the API says things; see `klantcheck profile list`.",
    )
    return decorate(command)
