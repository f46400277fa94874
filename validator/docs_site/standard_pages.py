"""The pages of the site on the pages of the standard, their requirements, and what depends on or proves them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from validator.docs_site.addresses import folder_of, named_path, requirement_path
from validator.docs_site.content import Content
from validator.docs_site.editions import edition_rows, variants
from validator.docs_site.features import Feature, FeatureScenario
from validator.docs_site.pictures.drawing import Picture
from validator.docs_site.pictures.heat import heat_picture, profile_cells, run_cells
from validator.docs_site.pictures.relation_map import Uses, map_picture, uses_of
from validator.docs_site.pictures.sequence import sequence_picture
from validator.docs_site.placeholders import placeholders_in
from validator.docs_site.render import SitePage
from validator.docs_site.runs import compare
from validator.requirements.registers import Page, Requirement
from validator.requirements.scenarios import Step
from validator.verdict import rules

FOLDERS = {"cases": "Cases", "functies": "Functies", "besluiten": "Besluiten", "onderwerpen": "Onderwerpen"}
BOUND = "Van hoeveel getoetste eisen een profiel alle attributen bindt"
MET = "Aan hoeveel van de getoetste eisen is voldaan"
KINDS = {"cases": "case", "functies": "functie", "besluiten": "besluit", "onderwerpen": "onderwerp"}


def standard_pages(content: Content) -> Iterator[SitePage]:
    """The lists of cases, functions, decisions and subjects, each of their pages, and each requirement."""
    uses = uses_of(content)
    for folder, title in FOLDERS.items():
        pages = content.pages_in(folder)
        yield SitePage(f"{folder}/index.html", title, "overzicht", "list", {"entries": pages, "content": content})
        yield from (_page(page, content, uses.get(page.id, {})) for page in pages)
    yield _map(content, uses)
    yield SitePage("eisen/index.html", "Eisen", "overzicht", "requirements", {"content": content})
    yield from (_requirement(requirement, content) for requirement in content.requirements)


def evidence_pages(content: Content) -> Iterator[SitePage]:
    """The client applications, the proof, and the comparison of runs when there are any."""
    yield SitePage("afnemers/index.html", "Afnemers", "overzicht", "clients", {"content": content})
    for client, scenarios in content.clients.items():
        own = {"client": client, "scenarios": scenarios}
        yield SitePage(named_path("afnemers", client), client, "afnemer", "client", own)
    yield SitePage("bewijs.html", "Bewijs", "overzicht", "proof", {"content": content})
    if content.runs:
        columns = [(run.name, run.results["profile"]["id"]) for run in content.runs]
        data = {
            "content": content,
            "rows": compare(content.runs),
            "verdicts": list(rules.COUNTED),
            "heat": heat_picture(MET, columns, run_cells(content)),
        }
        yield SitePage("vergelijking.html", "Vergelijking", "overzicht", "comparison", data)


def _map(content: Content, uses: Uses) -> SitePage:
    cells = profile_cells(content)
    data = {
        "content": content,
        "uses": uses,
        "picture": map_picture(uses, {page.id: page.title for page in content.pages}),
        "cells": cells,
        "heat": heat_picture(BOUND, [(one.id, f"editie {one.editions[0]}") for one in content.profiles], cells),
    }
    return SitePage("kaart.html", "Kaart", "overzicht", "map", data)


def _pictures(
    page: Page, features: Sequence[Feature], content: Content, uses: Mapping[str, Sequence[str]]
) -> list[Picture]:
    """The pictures of a case: its sequence, and its functions."""
    if folder_of(page.id) != "cases" or not features:
        return []
    titles = {one.id: one.title for one in content.pages}
    return [sequence_picture(features, content.model), map_picture({page.id: uses}, titles)]


def _page(page: Page, content: Content, uses: Mapping[str, Sequence[str]]) -> SitePage:
    folder = folder_of(page.id)
    requirements = content.of_page(page.id)
    features = content.features_of(page.id)
    data: dict[str, Any] = {
        "subject": page,
        "folder": FOLDERS[folder],
        "requirements": requirements,
        "features": features,
        "pictures": _pictures(page, features, content, uses),
        "uses": uses,
        "editions": content.editions,
        "edition_rows": edition_rows(requirements, content.editions),
        "variants": variants(requirements),
        "preceding": content.preceding(page.id),
        "varied_by": content.variants_of(page.id),
        "placeholders": placeholders_in(" ".join(map(_feature_words, features))),
        "content": content,
    }
    words = " ".join([page.id, *page.errata, *(one.statement for one in requirements), *map(_feature_words, features)])
    return SitePage(f"{folder}/{page.id}.html", f"{page.id} {page.title}", KINDS[folder], "page", data, words)


def _requirement(requirement: Requirement, content: Content) -> SitePage:
    scenarios = content.scenarios_of[requirement.id]
    shown = [*(_steps_words(feature.background + rule.background) for feature, rule, _ in scenarios)]
    shown += [_scenario_words(scenario) for _, _, scenario in scenarios]
    data = {
        "requirement": requirement,
        "scenarios": scenarios,
        "placeholders": placeholders_in(" ".join(shown)),
        "faults": content.faults_of[requirement.id],
        "subject": content.page_of(requirement.page),
        "content": content,
    }
    texts = (requirement.statement, requirement.source, requirement.note, requirement.conflict, requirement.excluded)
    words = " ".join([*filter(None, texts), *(_scenario_words(scenario) for _, _, scenario in scenarios)])
    title = f"{requirement.id} {requirement.statement}"
    return SitePage(requirement_path(requirement.id), title, "eis", "requirement", data, f"{requirement.id} {words}")


def _feature_words(feature: Feature) -> str:
    texts = [feature.title, feature.description, _steps_words(feature.background)]
    texts += [f"{rule.name} {_steps_words(rule.background)}" for rule in feature.rules]
    return " ".join([*texts, *(_scenario_words(scenario) for _, scenario in feature.scenarios())])


def _scenario_words(scenario: FeatureScenario) -> str:
    cells = [cell for block in scenario.examples for row in block.rows for cell in row]
    return " ".join([scenario.name, _steps_words(scenario.steps), *cells])


def _steps_words(steps: Sequence[Step]) -> str:
    return " ".join([*(step.text for step in steps), *(cell for step in steps for row in step.table for cell in row)])
