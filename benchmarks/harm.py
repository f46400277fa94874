"""What a run does to what is others': `python benchmarks/harm.py [KILLS]`.

A register holds a thousand objects of others, some just like those of a run. A run is killed (`kill -9`) at KILLS
moments of chance (default 20), each time followed by `klantcheck cleanup`; then one whole run goes alone, and two at
the same time. Prints how often a hash over what is others' changed, how many objects of ours were left, and how many
verdicts of the two (with their reasons, per scenario and per requirement) differ from those of the run alone.
"""

from __future__ import annotations

import random
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks import outcomes
from tests.support import existing_objects
from tests.support.cli_runner import start_klantcheck
from tests.support.reference_api import ReferenceApi

PROFILE = "informatiemodel-2024-03"


def main(kills: int) -> None:
    """Print what came of each, and the conclusion."""
    changed = unsure = 0
    with ReferenceApi(PROFILE) as api, tempfile.TemporaryDirectory() as folder:
        store = api.store
        ids = existing_objects.insert_existing(store)
        before = existing_objects.digest(store, ids)
        for number in range(kills):
            moment = random.uniform(0, 4)  # noqa: S311  a moment, not a secret
            place = Path(folder) / str(number)
            place.mkdir()
            lost = existing_objects.kill_and_clean_up(api, place, moment)
            same = existing_objects.digest(store, ids) == before
            changed, unsure = changed + (not same), unsure + lost
            print(
                f"killed after {moment:.1f} s: others' {'as it was' if same else 'CHANGED'}, {lost} unsure", flush=True
            )
        print(f"{kills} kills: others' changed {changed} times, {unsure} objects unsure")
        ours = len(api.records()) - len(ids)
        [(code, alone)] = at_once(api, Path(folder), ["alleen"])
        print(f"one run alone: exit code {code}, {len(api.records()) - len(ids) - ours} of ours left", flush=True)
        two = at_once(api, Path(folder), ["een", "twee"])
        left = len(api.records()) - len(ids) - ours
        same = existing_objects.digest(store, ids) == before
        print(
            f"two runs at once: exit codes {[code for code, _ in two]}, "
            f"others' {'as it was' if same else 'CHANGED'}, {left} of ours left"
        )
        for number, (_, seen) in enumerate(two):
            differ = outcomes.differing(alone, seen)
            counts = [
                f"{outcomes.count(differ, kind)} of {outcomes.count(list(alone), kind)} {name}"
                for kind, name in (("scenario", "scenarios"), ("requirement", "requirements"), ("class", "classes"))
            ]
            print(f"run {number + 1} of the two differs from the run alone in {', '.join(counts)}")
            for key in differ:
                print(f"  {key}: {alone.get(key)} alone, {seen.get(key)} at once")


def at_once(api: ReferenceApi, folder: Path, names: list[str]) -> list[tuple[int, outcomes.Outcome]]:
    """Whole runs at the same time, each in a folder of its own; returns their exit codes and what they concluded."""

    def run_in_folder(name: str) -> tuple[int, outcomes.Outcome]:
        place = folder / name
        place.mkdir()
        arguments = ("run", api.url, "--profile", PROFILE, "--write")
        process = start_klantcheck(*arguments, cwd=place, KLANTCHECK_TOKEN=api.token)
        process.communicate(timeout=600)
        return int(process.returncode), outcomes.load(place / "klantcheck-report")

    with ThreadPoolExecutor(len(names)) as pool:
        return list(pool.map(run_in_folder, names))


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 20)
