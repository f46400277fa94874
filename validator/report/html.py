"""report.html: one file, without scripts or network, requirement first."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from validator import jsontext, verdict
from validator.errors import readable
from validator.report import words
from validator.values import AMSTERDAM


def render(results: Mapping[str, Any]) -> str:
    """The page. Everything that came from the target is text: escaped and readable, and the page allows no script."""
    environment = Environment(
        loader=PackageLoader("validator.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )
    environment.filters.update(pretty=_pretty, moment=_moment, slug=_slug)
    requirements = results["requirements"]
    return environment.get_template("report.html.j2").render(
        results=results,
        words=words,
        verdicts=verdict.WEIGHT,
        verdict=verdict,
        scenarios={one["id"]: one for one in results["scenarios"]},
        exchanges={one["n"]: one for one in results["exchanges"]},
        by_class={name: [one for one in requirements if one["class"] == name] for name in _classes(results)},
        attention=words.attention(results),
    )


def _shown(value: Any) -> Any:
    """What is put into the page; what the page made itself stays as it is."""
    return readable(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _classes(results: Mapping[str, Any]) -> list[str]:
    return [str(one["id"]) for one in results["classes"]]


def _pretty(body: str | None) -> str:
    """A JSON body with line ends and indents; another text as it is, and what is no sound JSON too."""
    if not body:
        return "(geen inhoud)"
    try:
        return json.dumps(jsontext.parse(body.encode("utf-8", "surrogatepass")), indent=2, ensure_ascii=False)
    except jsontext.NotJson:
        return body


def _moment(text: str) -> str:
    return datetime.fromisoformat(text).astimezone(AMSTERDAM).strftime("%d-%m-%Y %H:%M:%S")


def _slug(text: str) -> str:
    return text.replace(" ", "-")
