"""Expansions: objects around an object in the same answer, by a profile's data alone."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from validator import pointer, relations
from validator.document import Document
from validator.errors import NotApplicable
from validator.profile import ObjectBinding, Profile


def parameters(profile: Profile, bound: ObjectBinding, names: Iterable[str]) -> dict[str, str]:
    """The query parameter that asks for these ways from an object, with all that lies on each way.

    Raises NotApplicable when the dialect cannot be asked for one of them.
    """
    asked: dict[str, None] = {}
    for name in names:
        for _, value in _steps(profile, bound, name):
            asked[value] = None
    return {profile.expansion.parameter: profile.expansion.separator.join(asked)}


def literally(profile: Profile, bound: ObjectBinding, text: str) -> dict[str, str]:
    """The query parameter that asks for something that nobody has. Raises NotApplicable as `parameters` does."""
    if profile.expansion.absent is not None:
        raise NotApplicable(profile.expansion.absent)
    if not bound.expand:
        raise NotApplicable(f"In dit dialect komt in het antwoord over {bound.object_type.the} nooit iets mee.")
    return {profile.expansion.parameter: text}


def inside(document: Document, name: str) -> list[Document]:
    """What an answer shows at the end of a way from its object; nothing when it shows none of it."""
    profile = document.profile
    found = [document]
    for target, value in list(_steps(profile, document.bound, name)):
        place = f"{profile.expansion.under}/{value.rpartition(profile.expansion.nesting)[2]}"
        found = [part for one in found for part in _parts(one, target, place)]
    return found


def redacted(
    profile: Profile, bound: ObjectBinding, wire: Any, owns: Callable[[ObjectBinding, str], bool], instead: Any
) -> Any:
    """An object whose expansions keep only what is ours: they may hold data of real people.

    owns: whether the object with that id is ours. instead: stands for what is not.
    """
    if profile.expansion.absent is not None or not bound.expand:
        return wire
    known = {value: _target(profile, bound, name) for name, value in bound.expand.items()}

    def clean(value: Any, before: str) -> Any:
        group = pointer.get(value, profile.expansion.under)
        if not isinstance(group, Mapping):
            return value
        kept = copy.deepcopy(value)
        pointer.put(kept, profile.expansion.under, {key: part(held, before + key) for key, held in group.items()})
        return kept

    def part(held: Any, where: str) -> Any:
        if isinstance(held, list):
            return [part(one, where) for one in held]
        target = known.get(where)
        identity = None if target is None else Document(profile, target, held).id
        ours = target is not None and identity is not None and owns(target, identity)
        return clean(held, where + profile.expansion.nesting) if ours else instead

    return clean(wire, "")


def _steps(profile: Profile, bound: ObjectBinding, name: str) -> Iterator[tuple[ObjectBinding, str]]:
    """What each link of a way leads to, with the value that asks for it."""
    if profile.expansion.absent is not None:
        raise NotApplicable(profile.expansion.absent)
    so_far: list[str] = []
    for link in relations.links(profile.model, bound.object_type, name):
        so_far.append(link.name)
        value = bound.expand.get("/".join(so_far))
        if value is None:
            raise NotApplicable(f"In dit dialect komt {name!r} niet mee in het antwoord over {bound.object_type.the}.")
        yield profile.object(link.target.name), value


def _target(profile: Profile, bound: ObjectBinding, name: str) -> ObjectBinding:
    return profile.object(relations.links(profile.model, bound.object_type, name)[-1].target.name)


def _parts(document: Document, target: ObjectBinding, place: str) -> Iterator[Document]:
    held = pointer.get(document.wire, place)
    if isinstance(held, list):
        for number, one in enumerate(held):
            yield Document(document.profile, target, one, at=f"{document.at}{place}/{number}")
    elif isinstance(held, dict):
        yield Document(document.profile, target, held, at=document.at + place)
