"""A request of the reference API that is not carried out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field


@dataclass
class Problem(Exception):
    """Why a request is refused. params: (property, code, reason) for each property at fault."""

    status: int
    code: str
    detail: str
    params: Sequence[tuple[str, str, str]] = ()
    headers: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def unknown_arguments(cls, names: Iterable[str], *, named: bool = True) -> Problem:
        """Query parameters that do not exist, in a dialect that refuses them. named: whether the error names each."""
        if not named:
            reason = f"Onbekende query parameters: {', '.join(sorted(names))}"
            return cls.invalid([("nonFieldErrors", "unknown-parameters", reason)])
        return cls.invalid((name, "unknown-parameters", "Onbekende queryparameter.") for name in names)

    @classmethod
    def invalid(cls, params: Iterable[tuple[str, str, str]]) -> Problem:
        """Input that breaks a rule."""
        return cls(400, "invalid", "Ongeldige invoer.", list(params))
