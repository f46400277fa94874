"""What answers one request of the reference API: the parts that read and write its register."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from validator.profile.model import Profile
from validator.reference.dialects import Dialect
from validator.reference.expansion import Expander
from validator.reference.search import Search
from validator.reference.serializer import Serializer
from validator.reference.service import Service
from validator.reference.store import Store
from validator.reference.validation import RequestValidator


@dataclass(frozen=True)
class Components:
    """The parts that answer one request."""

    service: Service
    search: Search
    expander: Expander
    serializer: Serializer


Assemble = Callable[[Profile, Dialect, Store, str], Components]
"""Makes the components from a profile, its dialect, a store and the base URL of the request."""


def assemble(profile: Profile, dialect: Dialect, store: Store, base: str) -> Components:
    """The components of an API without faults."""
    serializer = Serializer(profile, dialect, store, base)
    expander = Expander(profile, store, serializer)
    validator = RequestValidator(profile, dialect, store)
    return Components(
        Service(profile, dialect, store, validator, serializer, expander),
        Search(profile, dialect, store, serializer, expander),
        expander,
        serializer,
    )
