"""How far each fault reaches: the scenarios in which it would do anything, from one run without any fault."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from validator import loop, profile
from validator.errors import SuiteFault
from validator.reference.faults.catalogue import FAULTS
from validator.reference.faults.watching import Watching

Reach = Mapping[str, Sequence[str]]
"""By fault the ids of scenarios."""


class _Watch(loop.Loop):
    """Runs the set of a profile twice: as a run does, and with nothing that one scenario made serving another."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.broken: list[str] = []
        self.reached: dict[str, dict[str, None]] = defaultdict(dict)

    def lead(self) -> None:
        """Watch every scenario on its own in a filled register, and with what it shares."""
        watching = Watching(fault for fault in FAULTS if fault.profile == self._name)
        opened = self.open(profile.load(self._name), faults=watching)
        for alone in (False, True):
            for one in loop.scenarios(self._name):
                if alone:
                    opened.apart()
                watching.acted.clear()
                steps = [step for seen in self.observe(one) for step in seen.steps]
                self.broken += [f"{one.id}: {step.message}" for step in steps if step.kind == "suite"]
                for fault in watching.acted:
                    self.reached[fault][one.id] = None


def of(name: str) -> Reach:
    """The reach of each fault that is shown in this profile. Raises SuiteFault when it cannot be found."""
    watch = _Watch(name)
    code = loop.run(watch, profile.load(name), loop.scenarios(name))
    if watch.broken:
        raise SuiteFault(f"a fault breaks down in {len(watch.broken)} scenarios, such as {watch.broken[0]}")
    if not watch.reached:
        raise SuiteFault(f"pytest ended with {code} before anything ran")
    return {fault: list(scenarios) for fault, scenarios in watch.reached.items()}


def everywhere(names: Iterable[str], workers: int) -> Reach:
    """The reach of the faults of all these profiles, found by several processes."""
    fresh = get_context("spawn")  # pytest and its plugins keep state
    with ProcessPoolExecutor(workers, fresh, initializer=loop.end_with_parent) as pool:
        return {fault: scenarios for found in pool.map(of, names) for fault, scenarios in found.items()}
