"""The requirement registers in features/eisen/: every testable statement of the standard."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from validator import resources
from validator.errors import InvalidInput
from validator.schema.findings import schema_findings
from validator.schema.yaml_file import YamlFile
from validator.suggest import did_you_mean


@dataclass(frozen=True)
class Requirement:
    """One testable statement of the standard.

    id: that of the page ("C9167-R12"). level: MUST, SHOULD or MAY, our reading of a page that knows none. cls: its
    conformance class. source: page and section. binds: provider, consumer or both. judged_by: the case shape or schema
    that judges what only a consumer can do wrong. excluded: why nothing here tests it. enables: the operations that a
    Gegeven leans on it for. note, conflict, variant: what an analyst should know. beyond: no page of the standard asks
    it, but Klantcheck does.
    """

    id: str
    page: str
    level: str
    cls: str
    editions: tuple[str, ...]
    source: str
    statement: str
    binds: str = "provider"
    judged_by: str | None = None
    excluded: str | None = None
    enables: tuple[str, ...] = ()
    variant: str | None = None
    conflict: str | None = None
    note: str | None = None
    beyond: bool = False

    @property
    def scored(self) -> bool:
        """Whether scenarios decide on it."""
        return self.excluded is None and self.judged_by is None


@dataclass(frozen=True)
class Page:
    """One page of the standard.

    variant_of and continued_by: the cases that it says it varies on, or goes on in. errata: what is wrong on it, and
    which reading is taken.
    """

    id: str
    title: str
    variant_of: tuple[str, ...] = ()
    continued_by: tuple[str, ...] = ()
    errata: tuple[str, ...] = ()


@cache
def all_pages() -> tuple[Page, ...]:
    """All pages that have a register."""
    links = ("variant_of", "continued_by", "errata")
    return tuple(
        Page(data["page"], data["title"], **{key: tuple(data.get(key, ())) for key in links}) for data in _files()
    )


@cache
def _files() -> tuple[dict[str, Any], ...]:
    registers = []
    for path in sorted((resources.root() / "features" / "eisen").glob("*.yaml")):
        file = YamlFile(path)
        findings = schema_findings(file.data, "register.schema.json")
        if findings:
            raise InvalidInput(*(f"{file.where(finding.pointer)}: {finding.english}." for finding in findings))
        registers.append(file.data)
    return tuple(registers)


@cache
def all_requirements() -> tuple[Requirement, ...]:
    """All requirements, page by page. Raises InvalidInput with the line of each problem."""
    requirements: list[Requirement] = []
    for page in _files():
        for entry in page["requirements"]:
            beyond = page.get("beyond_the_standard", False)
            facts = {**entry, "cls": entry.get("class", page["class"]), "beyond": beyond}
            facts.pop("class", None)
            lists = {key: tuple(facts[key]) for key in ("editions", "enables") if key in facts}
            requirements.append(Requirement(page=page["page"], **{**facts, **lists}))
    return tuple(requirements)


def find_requirement(identity: str) -> Requirement:
    """The requirement of that id. Raises InvalidInput with the nearest id when there is none."""
    by_id = {requirement.id: requirement for requirement in all_requirements()}
    if identity not in by_id:
        raise InvalidInput(f"There is no requirement {identity!r}; {did_you_mean(identity, by_id)}")
    return by_id[identity]


def known_editions() -> list[str]:
    """The editions that requirements name, the oldest first."""
    return sorted({edition for requirement in all_requirements() for edition in requirement.editions})
