"""The Jinja environment of every HTML page: whatever a value holds is text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from validator.text import readable


def in_lines(text: str) -> str:
    """A text on a page: readable, with its line ends."""
    return readable(text, keep_lines=True)


def environment(package: str, shown: Callable[[str], str] = in_lines) -> Environment:
    """An environment with the templates of a package, in which values are escaped.

    shown: a text as the page has it; a page that a command prints may stand in a log, and has texts that are inert.
    """
    return Environment(
        loader=PackageLoader(package),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=partial(_shown, shown),
    )


def _shown(shown: Callable[[str], str], value: Any) -> Any:
    """A value as a page shows it: text made safe to show, markup of the page itself as it is."""
    return shown(value) if isinstance(value, str) and not isinstance(value, Markup) else value
