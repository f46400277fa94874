"""What a run is about: its whole set, some conformance classes of it, or what the pages of the standard ask."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # reading the registers takes long, and every command imports this
    from validator.requirements.registers import Requirement


@dataclass(frozen=True)
class Scope:
    """A choice of requirements that is judged as a whole. classes: only of these; standard_only: only of the pages."""

    classes: tuple[str, ...] = ()
    standard_only: bool = False

    def covers(self, requirement: Requirement) -> bool:
        """Whether the run is about a requirement."""
        return (not self.classes or requirement.cls in self.classes) and not (self.standard_only and requirement.beyond)

    @property
    def whole(self) -> bool:
        """Whether it is the whole set."""
        return self == Scope()
