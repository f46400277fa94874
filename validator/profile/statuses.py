"""HTTP status codes by what they mean in a dialect; of refusals by what is refused, where it tells that apart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, get_args

Refusal = Literal["invalid", "malformed", "conflict", "unknown_reference", "forbidden_member", "unchangeable"]
"""Why a request is refused: a value that cannot be, no JSON, what is there already, a reference that leads nowhere, a
member that a request may not have, an attribute that does not change."""

REFUSALS: tuple[Refusal, ...] = get_args(Refusal)


@dataclass(frozen=True)
class Statuses:
    """The statuses of a dialect. refusals: by what is refused; the same for all, where the dialect has one list."""

    registered: frozenset[int]
    found: frozenset[int]
    changed: frozenset[int]
    deleted: frozenset[int]
    absent: frozenset[int]
    refusals: Mapping[Refusal, frozenset[int]]

    @property
    def refused(self) -> frozenset[int]:
        """The statuses of a refusal, whatever is refused."""
        return frozenset().union(*self.refusals.values())

    def meant(self) -> Iterator[tuple[str, frozenset[int]]]:
        """What the statuses mean, in words of the profile, with the statuses; of refusals one for each list."""
        for meaning in ("registered", "found", "changed", "deleted", "absent"):
            yield meaning, getattr(self, meaning)
        for codes in dict.fromkeys(self.refusals.values()):
            kinds = [kind for kind in REFUSALS if self.refusals[kind] == codes]
            yield "refused" if len(kinds) == len(REFUSALS) else f"refused ({', '.join(kinds)})", codes


def read_statuses(data: Mapping[str, Any]) -> Statuses:
    """The statuses of a checked profile. A refusal of which it says nothing has the status of what is invalid."""
    said = data["refused"]
    by_kind = (
        dict.fromkeys(REFUSALS, said) if isinstance(said, list) else dict.fromkeys(REFUSALS, said["invalid"]) | said
    )
    others = {meaning: frozenset(codes) for meaning, codes in data.items() if meaning != "refused"}
    return Statuses(**others, refusals={kind: frozenset(codes) for kind, codes in by_kind.items()})
