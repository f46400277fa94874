"""Suggestions after a typing error."""

from __future__ import annotations

from collections.abc import Iterable


def did_you_mean(name: str, known: Iterable[str], otherwise: str | None = None) -> str:
    """Either "did you mean 'x'?", or all names to choose from when none is similar.

    otherwise: said in the place of all names, where these are too many.
    """
    from difflib import get_close_matches

    choices = list(known)
    near = get_close_matches(name, choices, n=1)
    return f"did you mean {near[0]!r}?" if near else otherwise or f"choose from {', '.join(choices)}."
