"""What each dialect does beyond its profile: one module per dialect, by the name of the dialect."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from validator.errors import InvalidInput
from validator.profile.model import Profile
from validator.profile.versions import SEPARATOR
from validator.reference.dialects.dialect import Dialect, Input, Page, RelatedObjects
from validator.reference.dialects.informatiemodel import INFORMATIEMODEL
from validator.reference.dialects.open_klant import OPEN_KLANT
from validator.reference.dialects.vng_crud import VNG_CRUD
from validator.reference.imitation import imitation

__all__ = ["DIALECTS", "Dialect", "Input", "Page", "RelatedObjects", "dialect_of"]

DIALECTS: Mapping[str, Dialect] = {
    "informatiemodel-2023-03": INFORMATIEMODEL,
    "informatiemodel-2024-03": INFORMATIEMODEL,
    "vng-crud-0.0.3": VNG_CRUD,
    "open-klant-2": OPEN_KLANT,
}


def dialect_of(profile: Profile, *, conform: bool = True) -> Dialect:
    """The dialect of a profile, in the version that the profile speaks.

    conform: as the standard asks, or else as the registry does that speaks it. Raises InvalidInput when the reference
    API does not speak it.
    """
    name = profile.dialect.partition(SEPARATOR)[0]
    if name not in DIALECTS:
        raise InvalidInput(f"The reference API has no dialect {name!r}; choose from {', '.join(DIALECTS)}.")
    dialect = DIALECTS[name]
    if not conform and dialect.deviations is not None:
        dialect = replace(dialect, imitation=imitation(dialect.deviations))
    if profile.version_header is None or profile.version is None:
        return dialect
    return replace(dialect, version=(profile.version_header, profile.version.number))
