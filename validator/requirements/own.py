"""Requirements of a user's own: registers and features in a folder, on the steps of the suite, with a set of their own.

They stand apart from those of the standard: other ids, another class, another judgement. Of the folder only .yaml and
.feature files are read; code in it is never loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from validator.errors import InvalidInput
from validator.requirements.registers import Requirement, all_requirements
from validator.requirements.scenarios import ID_TAG, REQUIREMENT_TAG, Scenario, Step, all_scenarios, read_feature
from validator.requirements.sets import RequirementSet
from validator.schema.findings import schema_findings
from validator.schema.yaml_file import YamlFile
from validator.suggest import did_you_mean

MOST_FILES = 500
"""Files of such a folder, at most."""

CLASS = "eigen"
"""The conformance class of every requirement of one's own."""


@dataclass(frozen=True)
class OwnFeatures:
    """What a folder holds. id, title: of the register. requirements: for all editions."""

    folder: Path
    id: str
    title: str
    requirements: tuple[Requirement, ...]
    scenarios: tuple[Scenario, ...]

    def files(self) -> list[Path]:
        """The feature files, absolute."""
        return [self.folder / name for name in dict.fromkeys(scenario.feature for scenario in self.scenarios)]

    def set_for(self, edition: str) -> RequirementSet:
        """What is judged of it by an edition of the standard: requirements with the digests of their scenarios."""
        requirements = tuple(one for one in self.requirements if not one.editions or edition in one.editions)
        ids = {requirement.id for requirement in requirements}
        scenarios = {one.id: one.digest for one in self.scenarios if ids & set(one.requirements)}
        return RequirementSet(self.id, edition, requirements, scenarios, self.title)


def read_own_features(folder: Path, step_problem: Callable[[Step], str | None]) -> OwnFeatures:
    """Read and check such a folder.

    step_problem: says why a step cannot be carried out, or None. Raises InvalidInput with every problem and its place.
    """
    if not folder.is_dir():
        raise InvalidInput(f"{folder}: there is no such folder; give one with a register (.yaml) and features.")
    registers, features = _files(folder, ".yaml"), _files(folder, ".feature")
    if len(registers) != 1 or not features:
        raise InvalidInput(
            f"{folder}: holds {len(registers)} registers (.yaml) and {len(features)} features (.feature); "
            "there must be one register, and at least one feature."
        )
    file = YamlFile(registers[0])
    data = file.mapping("requirements")
    findings = schema_findings(data, "own-requirements.schema.json")
    if findings:
        raise InvalidInput(*(f"{file.place(finding.pointer)}: {finding.english}." for finding in findings))
    requirements = tuple(_requirement(data, entry) for entry in data["requirements"])
    scenarios = tuple(scenario for path in features for scenario in read_feature(path, folder))
    own = OwnFeatures(folder.resolve(), data["set"], data["title"], requirements, scenarios)
    problems = [*_clashes(file, requirements), *_misnamed(own), *_untied(own), *_not_understood(own, step_problem)]
    if problems:
        raise InvalidInput(*problems)
    return own


def _files(folder: Path, ending: str) -> list[Path]:
    found = sorted(path for path in folder.rglob(f"*{ending}") if path.is_file())
    if len(found) > MOST_FILES:
        raise InvalidInput(f"{folder}: holds more than {MOST_FILES} {ending} files; give a folder of its own.")
    for path in found:
        if not path.resolve().is_relative_to(folder.resolve()):
            raise InvalidInput(f"{path}: is a link out of {folder}; put the file itself there.")
    return found


def _requirement(data: dict[str, Any], entry: dict[str, Any]) -> Requirement:
    return Requirement(
        id=entry["id"],
        page=data["set"],
        level=entry["level"],
        cls=CLASS,
        editions=tuple(entry.get("editions", ())),
        source=entry["source"],
        statement=entry["statement"],
        note=entry.get("note"),
    )


def _clashes(file: YamlFile, requirements: Sequence[Requirement]) -> Iterator[str]:
    """Ids that are of the standard, or occur twice."""
    seen = {requirement.id: "the standard" for requirement in all_requirements()}
    for number, requirement in enumerate(requirements):
        if requirement.id in seen:
            place = file.place(f"/requirements/{number}/id")
            yield f"{place}: {requirement.id!r} is an id of {seen[requirement.id]}; choose another one."
        seen.setdefault(requirement.id, "this register")


def _misnamed(own: OwnFeatures) -> Iterator[str]:
    """Scenarios without an id of their own, or with the name of another one, of which pytest-bdd keeps the last."""
    of_the_standard = {scenario.template for scenario in all_scenarios()}
    ids: dict[str, str] = {}
    names: dict[tuple[str, str], str] = {}
    for scenario in own.scenarios:
        place = _place(own, scenario, scenario.line)
        if f"{ID_TAG}{scenario.template}" not in scenario.tags:
            yield f"{place}: the scenario has no id; give it a tag @{ID_TAG}NAME."
        elif scenario.template in of_the_standard:
            yield f"{place}: {scenario.template!r} is the id of a scenario of the standard; choose another one."
        elif ids.setdefault(scenario.id, place) != place:
            yield f"{place}: {scenario.id!r} is the id of another scenario; choose another one."
        if names.setdefault((scenario.feature, scenario.name), scenario.template) != scenario.template:
            yield f"{place}: another scenario of this feature has the name {scenario.name!r}; choose another one."


def _untied(own: OwnFeatures) -> Iterator[str]:
    """Scenarios that are not tied to requirements as the register has them, and requirements without a scenario."""
    levels = {requirement.id: requirement.level for requirement in own.requirements}
    for scenario in own.scenarios:
        place = _place(own, scenario, scenario.line)
        if not scenario.requirements:
            yield f"{place}: the scenario checks no requirement; give it a tag @{REQUIREMENT_TAG}ID."
        for key in scenario.requirements:
            if key not in levels:
                yield f"{place}: the register has no requirement {key!r}; {did_you_mean(key, levels)}"
        asked = {levels[key] for key in scenario.requirements if key in levels}
        if asked and set(scenario.levels) != asked:
            yield f"{place}: the scenario has the level {' '.join(sorted(asked))} in the register; give it that tag."
    checked = {key for scenario in own.scenarios for key in scenario.requirements}
    for key in levels.keys() - checked:
        yield f"{own.folder}: no scenario checks the requirement {key!r}; add one with the tag @{REQUIREMENT_TAG}{key}."


def _not_understood(own: OwnFeatures, step_problem: Callable[[Step], str | None]) -> Iterator[str]:
    """Steps that cannot be carried out, and scenarios without a Dan."""
    for scenario in own.scenarios:
        if not any(step.type == "then" for step in scenario.steps):
            yield f"{_place(own, scenario, scenario.line)}: a scenario without a step Dan shows nothing; add one."
        for step in scenario.steps:
            problem = step_problem(step)
            if problem is not None:
                yield f"{_place(own, scenario, step.line)}: {problem}"


def _place(own: OwnFeatures, scenario: Scenario, line: int) -> str:
    return f"{own.folder / scenario.feature}, line {line}"
