"""The requirement registers in features/eisen/ and the frozen sets that a run is scored against."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from validator import catalogue, schemas, suite
from validator.errors import InvalidInput
from validator.yamlfile import YamlFile


@dataclass(frozen=True)
class Requirement:
    """One testable statement of the standard.

    id: that of the page ("C9167-R12"). level: MUST, SHOULD or MAY, our reading of a page that knows none. cls: its
    conformance class. source: page and section. binds: provider, consumer or both. judged_by: the case shape or schema
    that judges what only a consumer can do wrong. excluded: why nothing here tests it. enables: the operations that a
    Gegeven leans on it for. note, conflict, variant: what an analyst should know.
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

    @property
    def scored(self) -> bool:
        """Whether scenarios decide on it."""
        return self.excluded is None and self.judged_by is None


@dataclass(frozen=True)
class RequirementSet:
    """The frozen list of requirements of one edition.

    digest: "sha256:…" over ids and levels. scenarios: the digest of every scenario that decides on them.
    """

    id: str
    edition: str
    requirements: tuple[Requirement, ...]
    scenarios: Mapping[str, str]
    digest: str

    def blocker(self, operation: str) -> str | None:
        """The requirement that a failed operation of a Gegeven breaks: of a function page before that of a case."""
        return next((one.id for one in reversed(self.requirements) if operation in one.enables), None)


@cache
def registers() -> tuple[Requirement, ...]:
    """All requirements, page by page. Raises InvalidInput with the line of what is wrong."""
    found: list[Requirement] = []
    for path in sorted((suite.root() / "features" / "eisen").glob("*.yaml")):
        file = YamlFile(path)
        findings = schemas.check(file.data, "register.schema.json")
        if findings:
            raise InvalidInput("\n".join(f"{file.where(finding.pointer)}: {finding.english}." for finding in findings))
        page = file.data
        for entry in page["requirements"]:
            facts = {**entry, "cls": entry.get("class", page["class"])}
            facts.pop("class", None)
            lists = {key: tuple(facts[key]) for key in ("editions", "enables") if key in facts}
            found.append(Requirement(page=page["page"], **{**facts, **lists}))
    return tuple(found)


def editions() -> list[str]:
    """The editions that requirements name, the oldest first."""
    return sorted({edition for one in registers() for edition in one.editions})


def the_set(edition: str) -> RequirementSet:
    """The set of an edition as the registers and features have it now."""
    scored = tuple(one for one in registers() if one.scored and edition in one.editions)
    listed = [[one.id, one.level] for one in scored]
    digest = hashlib.sha256(json.dumps(listed).encode()).hexdigest()
    ids = {one.id for one in scored}
    scenarios = {
        one.id: one.digest
        for one in catalogue.scenarios()
        if ids & set(one.requirements) and (not one.editions or edition in one.editions)
    }
    return RequirementSet(edition, edition, scored, scenarios, f"sha256:{digest}")


def frozen(edition: str) -> Mapping[str, object]:
    """What was frozen of an edition: {"digest": …, "scenarios": {id: digest}}. Empty when nothing was."""
    path = suite.root() / "features" / "eisen" / "sets" / f"{edition}.json"
    if not path.is_file():
        return {}
    content: Mapping[str, object] = json.loads(path.read_text(encoding="utf-8"))
    return content


def freeze(edition: str) -> str:
    """The text of the frozen set of an edition, for features/eisen/sets/."""
    now = the_set(edition)
    content = {"set": now.id, "digest": now.digest, "scenarios": dict(sorted(now.scenarios.items()))}
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def edited(now: RequirementSet) -> list[str]:
    """How the set differs from the frozen one, in Dutch; empty when it does not."""
    then = frozen(now.edition)
    scenarios = then.get("scenarios", {})
    if not isinstance(scenarios, Mapping) or not scenarios:
        return [f"editie {now.edition} is niet vastgelegd"]
    differences = []
    if then["digest"] != now.digest:
        differences.append("de lijst van eisen is gewijzigd")
    differences += _named("ontbreekt", scenarios.keys() - now.scenarios.keys())
    differences += _named("is nieuw", now.scenarios.keys() - scenarios.keys())
    differences += _named(
        "is gewijzigd", (key for key in scenarios if now.scenarios.get(key, scenarios[key]) != scenarios[key])
    )
    return differences


def _named(what: str, ids: Iterable[str]) -> list[str]:
    return [f"scenario {identity} {what}" for identity in sorted(ids)]
