"""What a run does to what is others': `python benchmarks/harm.py [KILLS]`.

A register holds a thousand objects of others, some just like those of a run. A run is killed (`kill -9`) at KILLS
moments of chance (default 20), each time followed by `klantcheck cleanup`; then two whole runs go on at the same time.
Prints how often a hash over what is others' changed, and how many objects of ours were left.
"""

from __future__ import annotations

import random
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests import foreign
from tests.commands import Api, started

PROFILE = "informatiemodel-2024-03"


def main(kills: int) -> None:
    """Print what came of each, and the conclusion."""
    changed = unsure = 0
    with Api(PROFILE) as api, tempfile.TemporaryDirectory() as folder:
        store = api.server.app.store
        ids = foreign.fill(store)
        before = foreign.digest(store, ids)
        for number in range(kills):
            moment = random.uniform(0, 4)  # noqa: S311  a moment, not a secret
            place = Path(folder) / str(number)
            place.mkdir()
            lost = foreign.killed_and_cleaned(api, place, moment)
            same = foreign.digest(store, ids) == before
            changed, unsure = changed + (not same), unsure + lost
            print(
                f"killed after {moment:.1f} s: others' {'as it was' if same else 'CHANGED'}, {lost} unsure", flush=True
            )
        print(f"{kills} kills: others' changed {changed} times, {unsure} objects unsure")
        ours = len(api.held()) - len(ids)
        codes = at_once(api, Path(folder))
        left = len(api.held()) - len(ids) - ours
        same = foreign.digest(store, ids) == before
        print(
            f"two runs at once: exit codes {codes}, others' {'as it was' if same else 'CHANGED'}, {left} of ours left"
        )


def at_once(api: Api, folder: Path) -> list[int]:
    """Two whole runs at the same time; returns their exit codes."""

    def one(name: str) -> int:
        place = folder / name
        place.mkdir()
        arguments = ("run", api.url, "--profile", PROFILE, "--write")
        process = started(*arguments, cwd=place, KLANTCHECK_TOKEN=api.token)
        process.communicate(timeout=600)
        return int(process.returncode)

    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(one, ["een", "twee"]))


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 20)
