"""Marks in a proposed profile: what a person still has to decide. Nothing is run with a profile that has one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from validator.profile.safety import Problem
from validator.schema import pointer

TODO = "TODO"
"""As a key: what to decide about what is beside it. As a value: what is still to be written here."""

REASON = "still to be decided: say where it is, or why the API does not have it, in Dutch"


def open_places(data: Any, path: tuple[str | int, ...] = ()) -> Iterator[Problem]:
    """Every mark in a profile, with what is to be decided there."""
    if isinstance(data, str) and TODO in data.replace("/", " ").split():
        yield pointer.join([*path]), REASON
    entries = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in entries:
        if key == TODO:
            yield pointer.join([*path, key]), f"still to be decided: {value}; remove {TODO} when it is right"
        else:
            yield from open_places(value, (*path, key))


def decided(data: Any) -> Any:
    """A profile as it is without its marks, so that the rest of it can be checked."""
    if isinstance(data, dict):
        return {key: decided(value) for key, value in data.items() if key != TODO}
    return [decided(value) for value in data] if isinstance(data, list) else data
