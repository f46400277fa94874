"""The Jinja environment of every HTML page: whatever a value holds is text."""

from __future__ import annotations

from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from validator.text import readable


def environment(package: str) -> Environment:
    """An environment with the templates of a package, in which values are escaped and readable."""
    return Environment(
        loader=PackageLoader(package),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )


def _shown(value: Any) -> Any:
    """A value as a page shows it: text readable, markup of the page itself as it is."""
    return readable(value, keep_lines=True) if isinstance(value, str) and not isinstance(value, Markup) else value
