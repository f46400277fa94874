"""klantcheck verify."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from validator.cli.options import option
from validator.cli.output import say
from validator.errors import InvalidInput
from validator.files import read_regular
from validator.profile.loader import load_profile, profile_names
from validator.report import attestation, folder, words
from validator.requirements.own import read_own_features
from validator.requirements.scenarios import all_scenarios
from validator.requirements.sets import load_set
from validator.run.results import own_summary
from validator.run.step_patterns import step_problem
from validator.verdict.exit_code import ExitCode
from validator.verdict.model import Conformity
from validator.verdict.verification import disagreements


@click.command()
@click.argument("place", metavar="DIR", type=click.Path(path_type=Path))
@option("--features", metavar="DIR", help="The folder of your own requirements, for a report on these (DIR/eigen).")
def verify(place: Path, features: str | None) -> int:
    """Recompute the digests and the verdicts of the report in DIR from the observations in its results.json.

    A report with requirements of your own beside it is compared with what it says of these.

    Exit codes: 0 it is as it was written, 1 it was edited or is not whole, 2 it cannot be read.
    """
    results = folder.read(place)
    problems = [*_digests(place, results), *_judged(results, features), *_own(place, results)]
    for problem in problems:
        say(f"Klopt niet: {problem}")
    if not problems:
        verdict = words.STATEMENTS[Conformity(results["verdict"])].lower()
        say(f"In orde: {place} (run {results['run']['id']}, set {results['set']['id']}, {verdict})")
    return ExitCode.INVALID if problems else ExitCode.VALID


def _digests(place: Path, results: Mapping[str, Any]) -> Iterator[str]:
    """What is not as the statement beside the results, or the bundled profile, has it."""
    path = place / folder.ATTESTATION
    if not path.is_file():
        yield f"{folder.ATTESTATION} ontbreekt"
    else:
        content = read_regular(place / folder.RESULTS, folder.LARGEST)
        if attestation.subject_digest(read_regular(path, folder.LARGEST)) != hashlib.sha256(content).hexdigest():
            yield f"{folder.RESULTS} is een ander bestand dan dat van {folder.ATTESTATION}"
    profile = results["profile"]
    if profile["id"] in profile_names() and load_profile(profile["id"]).digest != profile["digest"]:
        yield f"profiel {profile['id']} is een ander dan dat van deze versie van Klantcheck"


def _judged(results: Mapping[str, Any], features: str | None) -> Iterator[str]:
    """What does not follow from the observations. features: the folder of a user's own requirements."""
    if "title" not in results["set"]:
        requirement_set, scenarios = load_set(results["set"]["id"]), all_scenarios()
    elif features is None:
        raise InvalidInput(
            f"{results['set']['id']} is a set of a user's own; name the folder of its requirements with --features."
        )
    else:
        own = read_own_features(Path(features), step_problem)
        requirement_set, scenarios = own.set_for(results["set"]["edition"]), own.scenarios
    links = {scenario.id: scenario.requirements for scenario in scenarios if scenario.id in requirement_set.scenarios}
    yield from disagreements(results, requirement_set, links)


def _own(place: Path, results: Mapping[str, Any]) -> Iterator[str]:
    """What the report says of requirements of a user's own that those results do not say."""
    if "own" not in results:
        return
    if not (place / folder.OWN / folder.RESULTS).is_file():
        yield f"{folder.OWN}/{folder.RESULTS} ontbreekt"
    elif own_summary(folder.read(place / folder.OWN)) != results["own"]:
        yield f"own: er staat iets anders dan in {folder.OWN}/{folder.RESULTS}"
