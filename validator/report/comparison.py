"""What changed between two runs, as text, JSON and HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from typing import Any

from validator.report import words
from validator.report.templating import environment
from validator.text import inert, inert_json, shorten
from validator.verdict.comparison import Change, Comparison
from validator.verdict.model import Conformity

Runs = tuple[Mapping[str, Any], Mapping[str, Any]]
"""The results of the earlier and of the later run."""

TITLES = {
    "failures": "Nieuw: voldoet niet",
    "mended": "Hersteld",
    "untested": "Niet meer getoetst",
    "disappeared": "Verdwenen",
}
"""The kinds of changes, in the order in which they are shown."""

ORDER = "Eerst", "Nu"
"""What the two runs are called."""

WAS_ABSENT, IS_GONE = "was er niet", "is er niet meer"
"""What stands for the verdict of a requirement that a run does not have."""

REASON = 160
"""Characters of a reason that a line of text has."""


def text(runs: Runs, found: Comparison) -> str:
    """Lines for a terminal."""
    return "\n".join(_lines(runs, found))


def as_json(runs: Runs, found: Comparison) -> str:
    """A JSON object: `earlier` and `later` say which runs, the other keys hold the changes of each kind."""
    return inert_json({"earlier": _run(runs[0]), "later": _run(runs[1]), **asdict(found), "worse": found.worse})


def as_html(runs: Runs, found: Comparison) -> str:
    """A page of its own, without scripts or network."""
    jinja = environment("validator.report", inert)
    jinja.filters.update(moment=words.moment, said=lambda verdict: words.STATEMENTS[Conformity(verdict)].lower())
    jinja.globals.update(was_absent=WAS_ABSENT, is_gone=IS_GONE, order=ORDER)
    template = jinja.get_template("comparison.html.j2")
    return template.render(runs=[_run(run) for run in runs], kinds=TITLES, found=found)


RENDERERS: Mapping[str, Callable[[Runs, Comparison], str]] = {"text": text, "json": as_json, "html": as_html}
"""How a comparison is written, by the name of the format."""


def _run(results: Mapping[str, Any]) -> dict[str, str]:
    return {
        "run": results["run"]["id"],
        "finished": results["run"]["finished"],
        "target": words.target(results),
        "profile": results["profile"]["id"],
        "set": results["set"]["id"],
        "verdict": results["verdict"],
    }


def _lines(runs: Runs, found: Comparison) -> Iterator[str]:
    for name, run in zip(ORDER, map(_run, runs), strict=True):
        yield inert(
            f"{name}: run {run['run']} van {words.moment(run['finished'])}, {run['target']}, profiel {run['profile']}, "
            f"set {run['set']}: {words.STATEMENTS[Conformity(run['verdict'])].lower()}"
        )
    for kind, title in TITLES.items():
        changes: list[Change] = getattr(found, kind)
        if changes:
            yield f"\n{title} ({len(changes)})"
        for change in changes:
            before, after = change.before or WAS_ABSENT, change.after or IS_GONE
            yield inert(f"  {change.requirement} ({change.level}): {before} -> {after}. {change.statement}")
            if change.reason:
                yield inert(f"    {shorten(change.reason, REASON)}")
    if not any(getattr(found, kind) for kind in TITLES):
        yield "Geen verschil."
