"""Where a registry does something else than the standard asks, as data: what the reference API imitates on request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from validator.schema.yaml_file import YamlFile


@dataclass(frozen=True)
class Deviation:
    """One deviation of a registry.

    requirements: ids of those that it breaks; none where no requirement tests it. description: what the registry does,
    in Dutch. sets: fields of `Imitation`.
    """

    id: str
    requirements: tuple[str, ...]
    description: str
    sets: Mapping[str, Any]


@dataclass(frozen=True)
class Imitation:
    """The deviations that an API shows; without any it does as the standard asks.

    ignored_arguments: by object type, query arguments that select nothing. partial_arguments: by object type, those
    that find a part of a text too, in any case. apart: by object type, the types of related objects of which one
    may have one of the values that a query names, and another one the rest. repeated: by object type, the paths by
    which an object is found once for each related object. ignored_booleans: a boolean argument that cannot be read
    selects nothing. unnamed_arguments: an error on an unknown argument names none. kept_by_put: a replacement keeps
    what it leaves out. kind_in_patch: a group that depends on a kind is ignored in a PATCH without that kind.
    groups_replaced: a group in a PATCH replaces the whole group, so that what it leaves out is emptied.
    trims: blanks at the ends of a text are cut. unknown_ignored: properties that the API does not have are left out
    of what is stored. outlives: by object type, the types of owners whose deletion it survives. any_owners: an object
    that belongs to one of two owners may have none, or both. accepted_values: by domain of values, what is accepted
    though it is not to be. blank_number_once: by object type, whether the second empty number is a fault of the server.
    build: what stands after the version in the OpenAPI document. cacheable: answers say nothing about caching.
    plain_errors: an error has the media type of other answers.
    """

    ignored_arguments: Mapping[str, Sequence[str]] = field(default_factory=dict)
    partial_arguments: Mapping[str, Sequence[str]] = field(default_factory=dict)
    apart: Mapping[str, Sequence[str]] = field(default_factory=dict)
    repeated: Mapping[str, Sequence[str]] = field(default_factory=dict)
    ignored_booleans: bool = False
    unnamed_arguments: bool = False
    kept_by_put: bool = False
    kind_in_patch: bool = False
    groups_replaced: bool = False
    trims: bool = False
    unknown_ignored: bool = False
    outlives: Mapping[str, Sequence[str]] = field(default_factory=dict)
    any_owners: bool = False
    accepted_values: Mapping[str, Sequence[str]] = field(default_factory=dict)
    blank_number_once: Sequence[str] = ()
    build: str = ""
    cacheable: bool = False
    plain_errors: bool = False


NO_IMITATION = Imitation()


@cache
def deviations(file: Path) -> tuple[Deviation, ...]:
    """The deviations in a YAML file."""
    return tuple(
        Deviation(one["id"], tuple(one["requirements"]), one["description"], one["sets"]) for one in YamlFile(file).data
    )


def imitation(file: Path) -> Imitation:
    """All deviations in a YAML file together."""
    fields: dict[str, Any] = {}
    for one in deviations(file):
        fields.update(one.sets)
    return Imitation(**fields)
