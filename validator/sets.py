"""The requirement sets that a run is scored against: frozen lists with a digest, in features/eisen/sets/.

A set has an id of its own ("2024-03-1"): the edition and a number. The newest set of an edition follows the registers
and features until it is published; after that a change makes the next one (decision 13). An older set is scored by what
it lists, whatever came after it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from validator import catalogue, suite
from validator.errors import InvalidInput
from validator.requirements import Requirement, editions, registers


@dataclass(frozen=True)
class RequirementSet:
    """A list of requirements of one edition.

    scenarios: the digest of every scenario that decides on them, by its id.
    """

    id: str
    edition: str
    requirements: tuple[Requirement, ...]
    scenarios: Mapping[str, str]
    digest: str = field(init=False)

    def __post_init__(self) -> None:
        """Compute the digest: "sha256:…" over the ids and levels, and over the scenarios."""
        object.__setattr__(self, "digest", _digest(self.levels(), self.scenarios))

    def levels(self) -> dict[str, str]:
        """The level of every requirement, by its id."""
        return {one.id: one.level for one in self.requirements}

    def blocker(self, operation: str) -> str | None:
        """The requirement that a failed operation of a Gegeven breaks: of a function page before that of a case."""
        return next((one.id for one in reversed(self.requirements) if operation in one.enables), None)


def the_set(name: str) -> RequirementSet:
    """The set of that id, by what it lists; or the newest of an edition, as registers and features have it now.

    Raises InvalidInput when there is neither.
    """
    frozen = read()
    if name in frozen:
        listed = frozen[name]
        return _set(name, listed["edition"], listed["requirements"], listed["scenarios"])
    if name not in editions():
        known = ", ".join([*editions(), *frozen])
        raise InvalidInput(f"There is no edition or requirement set {name!r}; choose from {known}.")
    return _set(_newest(name, frozen), name)


def edition_of(name: str) -> str:
    """The edition of a set, or the edition itself. Raises InvalidInput when there is neither."""
    return the_set(name).edition


def read() -> dict[str, dict[str, Any]]:
    """What was frozen, by set id, the oldest first.

    Each is {"set", "edition", "published": bool, "digest", "requirements": {id: level}, "scenarios": {id: digest}}.
    """
    contents = [json.loads(path.read_text(encoding="utf-8")) for path in _folder().glob("*.json")]
    return {one["set"]: one for one in sorted(contents, key=lambda one: (one["edition"], _number(one["set"])))}


def freeze(edition: str, *, publish: bool = False) -> tuple[Path, str]:
    """The file of the newest set of an edition as it is now, and its text. publish: it will not change any more.

    A set that was published stays as it is: if anything changed since, this is a new one.
    """
    frozen = read()
    now = the_set(edition)
    published = frozen.get(now.id, {}).get("published", False)
    if published and edited(now):
        now = _set(f"{edition}-{_number(now.id) + 1}", edition)
        published = False
    content = {
        "set": now.id,
        "edition": edition,
        "published": published or publish,
        "digest": now.digest,
        "requirements": now.levels(),
        "scenarios": dict(sorted(now.scenarios.items())),
    }
    return _folder() / f"{now.id}.json", json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def edited(now: RequirementSet) -> list[str]:
    """How a set differs from what was frozen under its id, in Dutch; empty when it does not."""
    then = read().get(now.id)
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
        one for one in registers() if one.scored and edition in one.editions and (levels is None or one.id in levels)
    )
    ids = {one.id for one in scored}
    scenarios = {
        one.id: one.digest
        for one in catalogue.scenarios()
        if ids & set(one.requirements)
        and (not one.editions or edition in one.editions)
        and (listed is None or one.id in listed)
    }
    return RequirementSet(identity, edition, scored, scenarios)


def _newest(edition: str, frozen: Mapping[str, Mapping[str, Any]]) -> str:
    return next((key for key, one in reversed(list(frozen.items())) if one["edition"] == edition), f"{edition}-1")


def _number(identity: str) -> int:
    return int(identity.rpartition("-")[2])


def _digest(levels: Mapping[str, str], scenarios: Mapping[str, str]) -> str:
    content = json.dumps([sorted(levels.items()), sorted(scenarios.items())], ensure_ascii=False)
    return f"sha256:{hashlib.sha256(content.encode()).hexdigest()}"


def _folder() -> Path:
    return suite.root() / "features" / "eisen" / "sets"


def _named(what: str, ids: Iterable[str]) -> list[str]:
    return [f"scenario {identity} {what}" for identity in sorted(ids)]
