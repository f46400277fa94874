"""report.html: one file, without network, to be read without its one script: to search, filter and follow links."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from collections.abc import Collection, Iterator, Mapping
from functools import cache, partial
from importlib.resources import files
from itertools import islice
from typing import Any

from jinja2 import Template
from markupsafe import Markup

from validator.report import words
from validator.report.bodies import Bodies
from validator.report.language import language
from validator.report.repeat.recipe import command, file_name
from validator.report.templating import environment
from validator.standard.addresses import addresses
from validator.verdict import rules
from validator.verdict.results_view import ResultsView

OPENED = 10
"""Requirements that are not met that stand open at first: a browser lays out what is open before it shows anything."""


def render(results: Mapping[str, Any], evidence: str = "shown", lang: str = "nl") -> str:
    """The page. Everything from the target is text: escaped and readable, and the page allows no script.

    evidence: "shown", of what failed and of one passing scenario per requirement, or "all". lang: the language of the
    fixed texts, "nl" or "en".
    """
    view, say = ResultsView(results), language(lang)
    pages = {_page(requirement) for requirement in results["requirements"]}
    script = files("validator.report").joinpath("templates", "report.js").read_text(encoding="utf-8")
    page = template().render(
        results=results,
        words=words,
        say=say,
        everything=evidence == "all",
        opened={entry["id"] for entry in islice(filter(view.is_failing, results["requirements"]), OPENED)},
        bodies=Bodies(say, whole=evidence == "all"),
        repeat_command=command,
        repeat_file=file_name,
        view=view,
        script=Markup(script),  # noqa: S704  ours, and the policy of the page allows no other
        script_hash=f"sha256-{b64encode(hashlib.sha256(script.encode()).digest()).decode()}",
        contents=list(_contents(results)),
        verdicts=rules.COUNTED,
        pages=sorted(pages),
        cited=partial(_cited, edition=results["set"]["edition"], own=pages),
        shown=set(view.scenarios) if evidence == "all" else view.shown_evidence,
        exchanges={exchange["n"]: exchange for exchange in results["exchanges"]},
        requirements_by_class=_by_class(results),
    )
    return _without_indents(page)


@cache
def template() -> Template:
    """The template of the page; to compile it takes long."""
    jinja = environment("validator.report")
    jinja.filters.update(
        moment=words.moment,
        slug=_slug,
        anchor=_anchor,
        pointer=_pointer,
        page=_page,
    )
    return jinja.get_template("report.html.j2")


def _without_indents(page: str) -> str:
    """The page without white space at the begin of a line, but for what is shown as it is."""
    parts = re.split(r"(<(?:pre|style|script)\b.*?</(?:pre|style|script)>)", page, flags=re.DOTALL)
    return "".join(part if number % 2 else re.sub(r"\n\s+", "\n", part) for number, part in enumerate(parts))


def _by_class(results: Mapping[str, Any]) -> dict[str, list[Mapping[str, Any]]]:
    return {
        entry["id"]: [requirement for requirement in results["requirements"] if requirement["class"] == entry["id"]]
        for entry in results["classes"]
    }


def _pointer(scenario: Mapping[str, Any]) -> str | None:
    """The place in a response that the step that decided found at fault."""
    findings = (step["finding"] for step in scenario["steps"] if step["finding"] is not None)
    return next((finding["pointer"] for finding in findings), None)


def _contents(results: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The parts of the page: the id of each, and its title."""
    parts = (
        ("afwijkingen", "Bekende afwijkingen", results["waivers"]),
        ("dialect", "Wat van dit dialect bekend is", words.known_deviations(results)),
        ("eigen-profiel", "Wat het eigen profiel anders zegt", results["profile"].get("own")),
        ("oorzaken", "Oorzaken", results["causes"]),
        ("nu", "Wat nu", True),
        ("onvolledig", "Waarom deze run niet volledig is", results["run"]["partial_because"]),
        ("klassen", "Per conformiteitsklasse", True),
        ("eisen", "Eisen", True),
        ("achtergebleven", "Achtergebleven", results["residue"]),
        ("advies", "Advies", results["advice"]["document"]),
        ("waarden", "Wat over waarden is afgesproken", results["choices"]),
        ("niet-getoetst", "Niet door scenario's getoetst", True),
    )
    for place, title, there in parts:
        if there:
            yield place, title


def _anchor(identity: str) -> str:
    """The id in the page of a scenario."""
    return "scenario-" + re.sub(r"[^A-Za-z0-9_-]", "-", identity)


def _page(requirement: Mapping[str, Any]) -> str:
    """The page of the standard that a requirement is of; of one by its own name, such as an API Design Rule: ADR."""
    return "ADR" if requirement["id"].startswith("/") else str(requirement["id"]).partition("-")[0]


def _cited(requirement: Mapping[str, Any], edition: str, own: Collection[str]) -> list[tuple[str, str | None]]:
    """The source of a requirement in pieces, each with the address of the page that it names, or None."""
    return list(addresses(requirement["source"], edition, requirement["id"], own))


def _slug(text: str) -> str:
    return text.replace(" ", "-")
