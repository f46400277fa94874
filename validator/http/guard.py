"""What a client has to know of the ledger: which objects may be changed, and where to note what may be created."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True)
class Creation:
    """What a request may create.

    object_type: its name, or that of a composite. found_by: values by attribute that together no other object has, to
    search for it when its answer is lost; empty when there are none. sent: all attributes that were sent,
    but for owners that it has not.
    """

    object_type: str
    found_by: Mapping[str, str] = field(default_factory=dict)
    sent: tuple[str, ...] = ()


class WriteGuard(Protocol):
    """The ledger, as the client sees it."""

    def owns(self, url: str) -> bool:
        """Whether this run created the object at that URL, so that it may be changed and deleted."""

    def is_free(self, url: str) -> bool:
        """Whether the target said that nothing is at that URL, so that an object may be put there."""

    def intend(self, method: str, url: str, creates: Creation) -> str:
        """Note that a request that may create something is about to leave; returns its key."""

    def void(self, key: str) -> None:
        """Note that the request of that key created nothing."""
