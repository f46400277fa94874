"""The features as data: every scenario, and every row of an Abstract Scenario, with its tags, rule and steps."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from gherkin.errors import CompositeParserException, ParserException

from validator import resources
from validator.errors import InvalidInput
from validator.files import read_regular
from validator.requirements.gherkin_parser import parse

ID_TAG, REQUIREMENT_TAG, CLASS_TAG, EDITION_TAG, CLIENT_TAG = "id-", "eis-", "klasse-", "editie-", "afnemer-"
LARGEST = 2**20
"""Bytes of a feature file; the largest of the suite has some sixty thousand."""

LEVELS = ("MUST", "SHOULD", "MAY")


@dataclass(frozen=True)
class Step:
    """One step as written. type: given, when or then (En and Maar take that of the step before)."""

    keyword: str
    text: str
    type: str
    line: int
    table: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Scenario:
    """One scenario, or one row of an Abstract Scenario.

    id: the stable id of its tag, with "#" and the first cell of the row behind it. template: that id without the row.
    feature: path of the file under features/. requirements: ids of the requirements it checks.
    """

    id: str
    template: str
    name: str
    feature: str
    title: str
    rule: str
    tags: tuple[str, ...]
    line: int
    steps: tuple[Step, ...]

    @cached_property
    def requirements(self) -> tuple[str, ...]:
        """The ids of the requirements that it checks."""
        return tuple(tag.removeprefix(REQUIREMENT_TAG) for tag in self.tags if tag.startswith(REQUIREMENT_TAG))

    @cached_property
    def levels(self) -> tuple[str, ...]:
        """Its level tags; a valid scenario has exactly one."""
        return tuple(tag for tag in self.tags if tag in LEVELS)

    @cached_property
    def editions(self) -> tuple[str, ...]:
        """The editions it names, when it belongs to only some."""
        return tuple(tag.removeprefix(EDITION_TAG) for tag in self.tags if tag.startswith(EDITION_TAG))

    @cached_property
    def clients(self) -> tuple[str, ...]:
        """The client applications that use what it checks, by name."""
        return tuple(tag.removeprefix(CLIENT_TAG).replace("-", " ") for tag in self.tags if tag.startswith(CLIENT_TAG))

    @cached_property
    def digest(self) -> str:
        """SHA-256 of everything that its verdict depends on: its tags, those of clients left out, and its steps."""
        tags = [tag for tag in self.tags if not tag.startswith(CLIENT_TAG)]
        content = [tags, [(step.type, step.text, step.table) for step in self.steps]]
        return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()


@cache
def all_scenarios() -> tuple[Scenario, ...]:
    """All scenarios of the suite, by file and line. Raises InvalidInput when a feature file is no Gherkin."""
    folder = resources.root() / "features"
    return tuple(scenario for path in sorted(folder.rglob("*.feature")) for scenario in read_feature(path, folder))


@cache
def scenarios_by_id() -> Mapping[str, Scenario]:
    """All scenarios of the suite by id. Raises as `all_scenarios`."""
    return {scenario.id: scenario for scenario in all_scenarios()}


def all_tags() -> set[str]:
    """All tags in use."""
    return {tag for scenario in all_scenarios() for tag in scenario.tags}


def read_feature(path: Path, folder: Path) -> Iterator[Scenario]:
    """The scenarios of one feature file. Raises InvalidInput, with the line, when it is no Gherkin."""
    feature = parse_feature(path)
    where = path.relative_to(folder).as_posix()
    yield from _children(feature["children"], where, feature["name"], "", tags_of(feature), ())


@cache
def parse_gherkin(text: str) -> Any:
    """The document that the Gherkin parser makes of a text, once: it takes long, and pytest-bdd asks for it too.

    Raises what the parser raises.
    """
    return parse(text)


def _problem(path: Path, error: ParserException | CompositeParserException) -> str:
    """Where a file is no Gherkin first; nothing of it is quoted, since it may be another one than was meant."""
    first = error.errors[0] if isinstance(error, CompositeParserException) else error
    return f"{path}: is no Gherkin: {str(first).partition(', got ')[0]}"


def parse_feature(path: Path) -> Any:
    """The Functionaliteit of one feature file, as the Gherkin parser has it: a dictionary with its `children`.

    Raises InvalidInput, with the line, when it is no Gherkin.
    """
    try:
        document = parse_gherkin(read_regular(path, LARGEST).decode())
    except UnicodeDecodeError:
        raise InvalidInput(f"{path}: is not UTF-8 text; save it as UTF-8.") from None
    except (ParserException, CompositeParserException) as error:
        raise InvalidInput(_problem(path, error)) from None
    feature: Any = document.get("feature")
    if feature is None:
        raise InvalidInput(f"{path}: holds no Functionaliteit.")
    return feature


def _children(
    children: list[Any], where: str, title: str, rule: str, above: tuple[str, ...], setup: tuple[Any, ...]
) -> Iterator[Scenario]:
    for child in children:
        if "background" in child:
            setup = (*setup, *child["background"]["steps"])
        elif "rule" in child:
            inner = child["rule"]
            yield from _children(inner["children"], where, title, inner["name"], above + tags_of(inner), setup)
        else:
            yield from _rows(child["scenario"], where, title, rule, above, setup)


def _rows(
    node: Any, where: str, title: str, rule: str, above: tuple[str, ...], setup: tuple[Any, ...]
) -> Iterator[Scenario]:
    own = above + tags_of(node)
    template = next(
        (tag.removeprefix(ID_TAG) for tag in own if tag.startswith(ID_TAG)), f"{where}:{node['location']['line']}"
    )
    steps = [*setup, *node["steps"]]
    rows = [
        (tags_of(block), dict(zip(cells_of(block["tableHeader"]), cells_of(row), strict=True)), row["location"]["line"])
        for block in node["examples"]
        for row in block["tableBody"]
    ]
    for extra, row, line in rows or [((), {}, node["location"]["line"])]:
        suffix = f"#{next(iter(row.values()))}" if row else ""
        yield Scenario(
            id=template + suffix,
            template=template,
            name=_filled(node["name"], row),
            feature=where,
            title=title,
            rule=rule,
            tags=own + extra,
            line=line,
            steps=tuple(steps_of(steps, row)),
        )


def steps_of(nodes: list[Any], row: dict[str, str]) -> Iterator[Step]:
    """The steps of nodes of the parser. row: the cells that stand in for the names in an Abstract Scenario."""
    kind = "given"
    for node in nodes:
        kind = {"Context": "given", "Action": "when", "Outcome": "then"}.get(node["keywordType"], kind)
        table = node.get("dataTable", {"rows": []})
        yield Step(
            keyword=node["keyword"].strip(),
            text=_filled(node["text"], row),
            type=kind,
            line=node["location"]["line"],
            table=tuple(tuple(_filled(cell, row) for cell in cells_of(line)) for line in table["rows"]),
        )


def _filled(text: str, row: dict[str, str]) -> str:
    if not row:
        return text
    return re.sub(r"<([^<>]+)>", lambda match: row.get(match.group(1), match.group(0)), text)


def cells_of(row: Any) -> list[str]:
    """The cells of a row of the parser."""
    return [cell["value"] for cell in row["cells"]]


def tags_of(node: Any) -> tuple[str, ...]:
    """The tags of a node of the parser, without the @."""
    return tuple(tag["name"].removeprefix("@") for tag in node["tags"])
