"""klantcheck verify."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from validator.cli.output import say
from validator.files import read_regular
from validator.profile.loader import load_profile, profile_names
from validator.report import attestation, folder, words
from validator.requirements.scenarios import all_scenarios
from validator.requirements.sets import load_set
from validator.verdict.exit_code import ExitCode
from validator.verdict.model import Conformity
from validator.verdict.verification import disagreements


@click.command()
@click.argument("place", metavar="DIR", type=click.Path(path_type=Path))
def verify(place: Path) -> int:
    """Recompute the digests and the verdicts of the report in DIR from the observations in its results.json.

    Exit codes: 0 it is as it was written, 1 it was edited or is not whole, 2 it cannot be read.
    """
    results = folder.read(place)
    problems = [*_digests(place, results), *_judged(results)]
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


def _judged(results: Mapping[str, Any]) -> Iterator[str]:
    requirement_set = load_set(results["set"]["id"])
    links = {
        scenario.id: scenario.requirements for scenario in all_scenarios() if scenario.id in requirement_set.scenarios
    }
    yield from disagreements(results, requirement_set, links)
