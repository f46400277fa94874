"""Effects on a search: each gets the store, the criteria by attribute, and the records found, the newest first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from validator.reference.store import Record, Store

Criteria = Mapping[str, Any]
"""Concept values that are searched for, by attribute or by the path to an attribute of a related object."""

SearchEffect = Callable[[Store, Criteria, list[Record]], list[Record]]
"""Returns the records that are found instead."""


def omit_newest(store: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
    """All but the newest record."""
    del store, criteria
    return records[1:]


def omit_newest_by(attribute: str) -> SearchEffect:
    """All but the newest record, in a search by this attribute."""
    return lambda _, criteria, records: records[1:] if attribute in criteria else records


def omit_oldest(store: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
    """All but the oldest record, where more than one is found."""
    del store, criteria
    return records[:-1] or records


def omit_oldest_by(attribute: str) -> SearchEffect:
    """All but the oldest record, in a search by this attribute that finds more than one."""
    return lambda _, criteria, records: (records[:-1] or records) if attribute in criteria else records
