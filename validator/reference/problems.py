"""A request of the reference API that is not carried out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field


@dataclass
class Problem(Exception):
    """Why not. params: (property, code, reason) for each property at fault."""

    status: int
    code: str
    detail: str
    params: Sequence[tuple[str, str, str]] = ()
    headers: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def invalid(cls, params: Iterable[tuple[str, str, str]]) -> Problem:
        """Input that breaks a rule."""
        return cls(400, "invalid", "Ongeldige invoer.", list(params))
