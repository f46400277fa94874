"""What changed between editions on a page: its requirements side by side, by the place in the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from validator.requirements.registers import Requirement


@dataclass(frozen=True)
class EditionRow:
    """The requirements of one place in a page, by edition. same: what both editions ask."""

    place: str
    same: tuple[Requirement, ...]
    only: tuple[tuple[Requirement, ...], ...]


def edition_rows(requirements: Sequence[Requirement], editions: Sequence[str]) -> list[EditionRow]:
    """One row for each source, in the order of the page; only: for each edition what no other one asks."""
    places = dict.fromkeys(_place(requirement) for requirement in requirements)
    return [
        EditionRow(
            place,
            tuple(one for one in requirements if _place(one) == place and set(editions) <= set(one.editions)),
            tuple(
                tuple(one for one in requirements if _place(one) == place and one.editions == (edition,))
                for edition in editions
            ),
        )
        for place in places
    ]


def variants(requirements: Sequence[Requirement]) -> dict[str, list[Requirement]]:
    """The requirements by the variants of the page that they belong to: "B en C" is of both."""
    found: dict[str, list[Requirement]] = {}
    for requirement in requirements:
        for name in (requirement.variant or "").replace(",", " en ").split(" en "):
            if name.strip():
                found.setdefault(name.strip(), []).append(requirement)
    return dict(sorted(found.items()))


def _place(requirement: Requirement) -> str:
    return requirement.source.partition(";")[0]
