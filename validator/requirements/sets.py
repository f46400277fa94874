"""The requirement sets that a run is scored against: frozen lists with a digest, in features/eisen/sets/.

A set has an id of its own ("2024-03-1"): the edition and a number. The newest set of an edition follows the registers
and features until it is published; after that a change makes the next one (decision 13). An older set is scored by what
it lists, whatever was added after it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from validator import resources
from validator.errors import InvalidInput
from validator.requirements.registers import Requirement, all_requirements, known_editions
from validator.requirements.scenarios import all_scenarios


@dataclass(frozen=True)
class RequirementSet:
    """A list of requirements of one edition.

    scenarios: the digest of every scenario that decides on them, by its id. title: of a set of a user's own; None is
    that of the standard.
    """

    id: str
    edition: str
    requirements: tuple[Requirement, ...]
    scenarios: Mapping[str, str]
    title: str | None = None
    digest: str = field(init=False)

    def __post_init__(self) -> None:
        """Compute the digest: "sha256:…" over the ids and levels, and over the scenarios."""
        object.__setattr__(self, "digest", _digest(self.levels(), self.scenarios))

    def levels(self) -> dict[str, str]:
        """The level of every requirement, by its id."""
        return {requirement.id: requirement.level for requirement in self.requirements}

    def blocker(self, operation: str) -> str | None:
        """The id of the requirement that a failed operation of a Gegeven breaks: of a function page before a case."""
        enabling = (requirement.id for requirement in reversed(self.requirements) if operation in requirement.enables)
        return next(enabling, None)


def load_set(name: str) -> RequirementSet:
    """The set of that id, by what it lists; or the newest of an edition, as registers and features have it now.

    Raises InvalidInput when there is neither.
    """
    frozen = frozen_sets()
    if name in frozen:
        listed = frozen[name]
        return _set(name, listed["edition"], listed["requirements"], listed["scenarios"])
    if name not in known_editions():
        known = ", ".join([*known_editions(), *frozen])
        raise InvalidInput(f"There is no edition or requirement set {name!r}; choose from {known}.")
    return _set(_newest(name, frozen), name)


def edition_of(name: str) -> str:
    """The edition of a set, or the edition itself. Raises InvalidInput when there is neither."""
    return load_set(name).edition


def frozen_sets() -> dict[str, dict[str, Any]]:
    """What was frozen, by set id, the oldest first.

    Each is {"set", "edition", "published": bool, "digest", "requirements": {id: level}, "beyond": [id], "scenarios":
    {id: digest}}; beyond: the requirements that no page of the standard asks.
    """
    contents = [json.loads(path.read_text(encoding="utf-8")) for path in _folder().glob("*.json")]
    ordered = sorted(contents, key=lambda content: (content["edition"], _number(content["set"])))
    return {content["set"]: content for content in ordered}


def freeze_set(edition: str, *, publish: bool = False) -> tuple[Path, str]:
    """The file of the newest set of an edition as it is now, and its text. publish: it will not change any more.

    A set that was published stays as it is: if anything changed since, this is a new one.
    """
    frozen = frozen_sets()
    now = load_set(edition)
    published = frozen.get(now.id, {}).get("published", False)
    if published and differences_from_frozen(now):
        now = _set(f"{edition}-{_number(now.id) + 1}", edition)
        published = False
    content = {
        "set": now.id,
        "edition": edition,
        "published": published or publish,
        "digest": now.digest,
        "requirements": now.levels(),
        "beyond": [requirement.id for requirement in now.requirements if requirement.beyond],
        "scenarios": dict(sorted(now.scenarios.items())),
    }
    return _folder() / f"{now.id}.json", json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def differences_from_frozen(now: RequirementSet) -> list[str]:
    """How a set differs from what was frozen under its id, in Dutch; empty when it does not."""
    then = frozen_sets().get(now.id)
    if then is None:
        return [f"set {now.id} is niet vastgelegd"]
    if then["digest"] != _digest(then["requirements"], then["scenarios"]):
        return [f"het bestand van set {now.id} is gewijzigd nadat het was vastgelegd"]
    if then["digest"] == now.digest:
        return []
    levels, scenarios = then["requirements"], then["scenarios"]
    differences = ["de lijst van eisen is gewijzigd"] if levels != now.levels() else []
    differences += _named("ontbreekt", scenarios.keys() - now.scenarios.keys())
    differences += _named("is nieuw", now.scenarios.keys() - scenarios.keys())
    differences += _named(
        "is gewijzigd", (key for key in scenarios if now.scenarios.get(key, scenarios[key]) != scenarios[key])
    )
    return differences


def _set(
    identity: str, edition: str, levels: Mapping[str, str] | None = None, listed: Mapping[str, str] | None = None
) -> RequirementSet:
    """The set as registers and features have it now; levels and listed: only these requirements and scenarios."""
    scored = tuple(
        requirement
        for requirement in all_requirements()
        if requirement.scored and edition in requirement.editions and (levels is None or requirement.id in levels)
    )
    ids = {requirement.id for requirement in scored}
    scenarios = {
        scenario.id: scenario.digest
        for scenario in all_scenarios()
        if ids & set(scenario.requirements)
        and (not scenario.editions or edition in scenario.editions)
        and (listed is None or scenario.id in listed)
    }
    return RequirementSet(identity, edition, scored, scenarios)


def _newest(edition: str, frozen: Mapping[str, Mapping[str, Any]]) -> str:
    newest_first = reversed(list(frozen.items()))
    return next((key for key, content in newest_first if content["edition"] == edition), f"{edition}-1")


def _number(identity: str) -> int:
    return int(identity.rpartition("-")[2])


def _digest(levels: Mapping[str, str], scenarios: Mapping[str, str]) -> str:
    content = json.dumps([sorted(levels.items()), sorted(scenarios.items())], ensure_ascii=False)
    return f"sha256:{hashlib.sha256(content.encode()).hexdigest()}"


def _folder() -> Path:
    return resources.root() / "features" / "eisen" / "sets"


def _named(what: str, ids: Iterable[str]) -> list[str]:
    return [f"scenario {identity} {what}" for identity in sorted(ids)]
