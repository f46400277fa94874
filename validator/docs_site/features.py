"""The features as they are written: titles, descriptions, backgrounds, rules and scenarios."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from validator import resources
from validator.requirements.scenarios import (
    CLIENT_TAG,
    EDITION_TAG,
    ID_TAG,
    LEVELS,
    REQUIREMENT_TAG,
    Step,
    cells_of,
    parse_feature,
    steps_of,
    tags_of,
)


@dataclass(frozen=True)
class Examples:
    """The Voorbeelden of an Abstract Scenario: the names of the columns, and the rows."""

    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class FeatureScenario:
    """One scenario as it is written, with the names of an Abstract Scenario in its steps.

    id: that of its tag. keyword: Scenario or Abstract Scenario. tags: its own and those above it.
    """

    id: str
    keyword: str
    name: str
    tags: tuple[str, ...]
    steps: tuple[Step, ...]
    examples: tuple[Examples, ...]

    def tagged(self, prefix: str) -> tuple[str, ...]:
        """What its tags of this prefix name, each once."""
        return tuple(dict.fromkeys(tag.removeprefix(prefix) for tag in self.tags if tag.startswith(prefix)))

    @property
    def requirements(self) -> tuple[str, ...]:
        """The ids of the requirements that it checks."""
        return self.tagged(REQUIREMENT_TAG)

    @property
    def editions(self) -> tuple[str, ...]:
        """The editions it names, when it belongs to only some."""
        return self.tagged(EDITION_TAG)

    @property
    def clients(self) -> tuple[str, ...]:
        """The client applications that depend on it."""
        return tuple(name.replace("-", " ") for name in self.tagged(CLIENT_TAG))

    @property
    def level(self) -> str:
        """MUST, SHOULD or MAY."""
        return next(tag for tag in self.tags if tag in LEVELS)


@dataclass(frozen=True)
class FeatureRule:
    """A Regel with its scenarios. name: "" for scenarios outside a rule."""

    name: str
    background: tuple[Step, ...]
    scenarios: tuple[FeatureScenario, ...]


@dataclass(frozen=True)
class Feature:
    """One feature file. file: its path under features/. page: the page of the standard in its first tag.

    editions: those that it names, when it belongs to only some.
    """

    file: str
    page: str
    editions: tuple[str, ...]
    title: str
    description: str
    background: tuple[Step, ...]
    rules: tuple[FeatureRule, ...]

    def scenarios(self) -> Iterator[tuple[FeatureRule, FeatureScenario]]:
        """Every scenario with its rule."""
        return ((rule, scenario) for rule in self.rules for scenario in rule.scenarios)


@cache
def all_features() -> tuple[Feature, ...]:
    """The features, by file. Raises InvalidInput when one is no Gherkin."""
    folder = resources.root() / "features"
    return tuple(
        _feature(path.relative_to(folder).as_posix(), parse_feature(path)) for path in sorted(folder.rglob("*.feature"))
    )


def _feature(file: str, node: Any) -> Feature:
    tags = tags_of(node)
    loose = [child for child in node["children"] if "rule" not in child]
    rules = [_rule("", loose, tags)] if any("scenario" in child for child in loose) else []
    nodes = [child["rule"] for child in node["children"] if "rule" in child]
    rules += [_rule(node["name"], node["children"], tags + tags_of(node)) for node in nodes]
    return Feature(
        file=file,
        page=tags[0],
        editions=tuple(tag.removeprefix(EDITION_TAG) for tag in tags if tag.startswith(EDITION_TAG)),
        title=node["name"],
        description="\n".join(line.strip() for line in node["description"].splitlines()),
        background=_background(loose),
        rules=tuple(rules),
    )


def _rule(name: str, children: list[Any], tags: tuple[str, ...]) -> FeatureRule:
    scenarios = tuple(_scenario(child["scenario"], tags) for child in children if "scenario" in child)
    return FeatureRule(name, _background(children) if name else (), scenarios)


def _background(children: list[Any]) -> tuple[Step, ...]:
    return tuple(
        step for child in children if "background" in child for step in steps_of(child["background"]["steps"], {})
    )


def _scenario(node: Any, above: tuple[str, ...]) -> FeatureScenario:
    tags = above + tags_of(node)
    for block in node["examples"]:
        tags += tags_of(block)
    return FeatureScenario(
        id=next(tag.removeprefix(ID_TAG) for tag in tags if tag.startswith(ID_TAG)),
        keyword=node["keyword"],
        name=node["name"],
        tags=tags,
        steps=tuple(steps_of(node["steps"], {})),
        examples=tuple(
            Examples(tuple(cells_of(block["tableHeader"])), tuple(tuple(cells_of(row)) for row in block["tableBody"]))
            for block in node["examples"]
        ),
    )
