"""Effects on an update: each gets the record before it, and the content that is about to be stored."""

from __future__ import annotations

from collections.abc import Callable

from validator.reference.faults.names import NUMMER
from validator.reference.store import Content, Record

UpdateEffect = Callable[[Record, Content], None]
"""Changes the content in place."""


def ignore_update(record: Record, content: Content) -> None:
    """Store what was stored already."""
    content.facts = dict(record.facts)
    content.references = {name: list(ids) for name, ids in record.references.items()}


def drop_attributes(*attributes: str) -> UpdateEffect:
    """Store these attributes without a value."""

    def effect(_: Record, content: Content) -> None:
        for name in attributes:
            content.facts.pop(name, None)
            content.references.pop(name, None)

    return effect


def keep_attributes(*attributes: str) -> UpdateEffect:
    """Keep the value of these attributes where the update leaves them empty."""

    def effect(record: Record, content: Content) -> None:
        for name in attributes:
            if name in record.facts:
                content.facts.setdefault(name, record.facts[name])
            if name in record.references:
                content.references.setdefault(name, list(record.references[name]))

    return effect


def keep_attribute(name: str) -> UpdateEffect:
    """Keep the value that this attribute had, also where the update gives another."""

    def effect(record: Record, content: Content) -> None:
        content.facts.pop(name, None)
        content.references.pop(name, None)
        keep_attributes(name)(record, content)

    return effect


def drop_unchanged(name: str) -> UpdateEffect:
    """Store this attribute without a value where the update leaves it alone."""

    def effect(record: Record, content: Content) -> None:
        if name in record.facts and content.facts.get(name) == record.facts[name]:
            content.facts.pop(name, None)
        if name in record.references and content.references.get(name) == list(record.references[name]):
            content.references.pop(name, None)

    return effect


def increment_number(record: Record, content: Content) -> None:
    """Store the next Nummer."""
    content.facts[NUMMER] = str(int(record.facts[NUMMER]) + 1)
