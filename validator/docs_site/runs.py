"""Report folders whose verdicts the site shows: one target each, and how their requirements compare."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from validator.errors import InvalidInput
from validator.profile.model import Profile
from validator.report import words
from validator.report.folder import read_whole
from validator.requirements.registers import all_requirements
from validator.requirements.sets import frozen_sets
from validator.verdict import rules
from validator.verdict.model import Conformity, Verdict
from validator.verdict.results_view import ResultsView


@dataclass(frozen=True)
class Run:
    """The results of one run, by the name of its folder. caveats: why its verdicts count for less, in Dutch."""

    name: str
    results: Mapping[str, Any]
    caveats: tuple[str, ...]

    @property
    def verdicts(self) -> dict[str, str]:
        """The verdict of each requirement of its set; of a MAY that is not met, that the possibility is missing."""
        return {
            entry["id"]: rules.counted_as(entry["level"], Verdict(entry["verdict"]))
            for entry in self.results["requirements"]
        }

    @property
    def reasons(self) -> dict[str, str]:
        """Why a requirement has its verdict, by its id; "" where there is nothing to say."""
        view = ResultsView(self.results)
        return {entry["id"]: view.reason(entry) for entry in self.results["requirements"]}

    @property
    def target(self) -> str:
        """What was tested."""
        return words.target(self.results)

    @property
    def statement(self) -> str:
        """The conclusion of the run, in one sentence."""
        return words.statement(ResultsView(self.results))

    @property
    def conclusion(self) -> str:
        """The conclusion of the run, in a word or two."""
        return words.STATEMENTS[Conformity(self.results["verdict"])]

    @property
    def counts(self) -> Counter[str]:
        """How many requirements have which verdict."""
        return Counter(self.verdicts.values())


def load_runs(folders: Sequence[Path], profiles: Sequence[Profile]) -> list[Run]:
    """The runs of these report folders. Raises InvalidInput, with the place, for what is no report of a run."""
    results = [_results(folder) for folder in folders]
    names = [folder.resolve().name for folder in folders]
    digests = {document["set"]["digest"] for document in results}
    return [
        Run(
            name if names.count(name) == 1 else f"{name} ({number})",
            document,
            tuple(_caveats(document, profiles, differ=len(digests) > 1)),
        )
        for number, (name, document) in enumerate(zip(names, results, strict=True), 1)
    ]


def _results(folder: Path) -> dict[str, Any]:
    """The results of a report. Raises InvalidInput for a folder that holds none, or requirements that are not known."""
    document = read_whole(folder)
    known = {requirement.id for requirement in all_requirements()}
    for entry in document["requirements"]:
        if entry["id"] not in known:
            raise InvalidInput(
                f"{folder}: there is no requirement {entry['id']!r}; make the site with the version of the report."
            )
    return document


def _caveats(results: Mapping[str, Any], profiles: Sequence[Profile], *, differ: bool) -> list[str]:
    """Why the verdicts of a run count for less, or compare badly. differ: whether the runs have different sets."""
    frozen = frozen_sets().get(results["set"]["id"])
    digests = {profile.id: profile.digest for profile in profiles}
    found = []
    run = results["run"]
    if run["partial"] or run["classes"] or run["standard_only"]:
        found.append("gedeeltelijke run")
    if frozen is None or frozen["digest"] != results["set"]["digest"]:
        found.append("andere set dan op deze site")
    if differ:
        found.append("niet alle doelen zijn met dezelfde set getoetst")
    if digests.get(results["profile"]["id"], results["profile"]["digest"]) != results["profile"]["digest"]:
        found.append("profiel is gewijzigd")
    return found


@dataclass(frozen=True)
class ComparedRow:
    """One requirement in the comparison: its verdict in each run, None where it is not in the set of the run."""

    identity: str
    verdicts: tuple[str | None, ...]

    @property
    def differs(self) -> bool:
        """Whether the runs do not all say the same of it."""
        return len(set(self.verdicts)) > 1


def compare(runs: Sequence[Run]) -> list[ComparedRow]:
    """The requirements that any of the runs judged, in the order of the registers."""
    verdicts = [run.verdicts for run in runs]
    return [
        ComparedRow(requirement.id, tuple(one.get(requirement.id) for one in verdicts))
        for requirement in all_requirements()
        if any(requirement.id in one for one in verdicts)
    ]
