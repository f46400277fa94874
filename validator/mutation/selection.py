"""Which faults are tried, and which trials without a fault run beside them."""

from __future__ import annotations

from collections.abc import Sequence

from validator.errors import InvalidInput
from validator.mutation.trial import Trial, profile_scenarios
from validator.reference.faults import Fault
from validator.reference.faults.registry import all_faults, find_fault
from validator.requirements.registers import find_requirement


def select_faults(faults: Sequence[str], requirements: Sequence[str], profiles: Sequence[str]) -> list[Fault]:
    """The faults with these ids and those of these requirements, or all of them, that are shown in these profiles.

    Raises InvalidInput for an id that does not exist, and when there is nothing to try.
    """
    named = [find_fault(identity) for identity in faults]
    named += [fault for identity in requirements for fault in _faults_of(identity)]
    chosen = named if faults or requirements else all_faults()
    selected = {fault.id: fault for fault in chosen if fault.profile in profiles}
    if not selected:
        known = ", ".join(sorted({fault.profile for fault in chosen}))
        raise InvalidInput(
            f"There is nothing to prove in {' or '.join(profiles)}: its faults are shown in {known}; change --profile."
        )
    return list(selected.values())


def _faults_of(identity: str) -> list[Fault]:
    """The faults of a requirement. Raises InvalidInput when there is no such requirement, or it has no fault."""
    requirement = find_requirement(identity)
    found = [fault for fault in all_faults() if fault.requirement == requirement.id]
    if not found and not requirement.scored:
        raise InvalidInput(f"There is nothing to prove: no scenario tests {identity}.")
    if not found:
        raise InvalidInput(
            f"There is nothing to prove: {identity} has no fault; add one in validator/reference/faults/."
        )
    return found


def baseline_trials(requirements: Sequence[str], profiles: Sequence[str]) -> list[Trial]:
    """Trials without a fault in these profiles: of the whole set, or of the scenarios of each of these requirements."""
    if not requirements:
        return [Trial(profile) for profile in profiles]
    return [
        Trial(profile, requirement=identity)
        for identity in requirements
        for profile in profiles
        if any(identity in scenario.requirements for scenario in profile_scenarios(profile))
    ]
