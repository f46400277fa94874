"""Expansions: objects around an object in the same answer, by a profile's data alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from validator.errors import NotApplicable
from validator.profile.document import Document, document_id
from validator.profile.model import ObjectBinding, Profile
from validator.profile.references import identity_of
from validator.schema import pointer
from validator.standard.relations import Link, relation_links


def parameters(profile: Profile, bound: ObjectBinding, names: Iterable[str]) -> dict[str, str]:
    """The query parameter that asks for the objects at these relation paths, with all objects on each path.

    Raises NotApplicable when the dialect cannot be asked for one of them.
    """
    return {profile.expansion.parameter: profile.expansion.separator.join(_values(profile, bound, names))}


def apart(profile: Profile, bound: ObjectBinding, names: Iterable[str]) -> dict[str, list[str]]:
    """The same with each in a parameter of its own, and twice what stands alone. Raises as `parameters` does."""
    values = _values(profile, bound, names)
    return {profile.expansion.parameter: values if values[1:] else [*values, *values]}


def literally(profile: Profile, bound: ObjectBinding, text: str) -> dict[str, str]:
    """The query parameter with a text that is no expansion. Raises NotApplicable as `parameters` does."""
    if profile.expansion.absent is not None:
        raise NotApplicable(profile.expansion.absent)
    if not bound.expand:
        raise NotApplicable(f"In dit dialect komt in het antwoord over {bound.object_type.the} nooit iets mee.")
    return {profile.expansion.parameter: text}


def inside(document: Document, name: str) -> list[Document]:
    """The objects that an answer shows at the end of a relation path from its object; empty when it shows none."""
    profile = document.profile
    documents = [document]
    links = relation_links(profile.model, document.bound.object_type, name)
    for link, (target, value) in zip(links, list(_links(profile, document.bound, name)), strict=True):
        if profile.expansion.beside:
            entries = list(_listed(document, target))
            documents = [part for owner in documents for part in entries if _leads(link, owner, part)]
        else:
            place = f"{profile.expansion.under}/{value.rpartition(profile.expansion.nesting)[2]}"
            documents = [part for owner in documents for part in _parts(owner, target, place)]
    return documents


def listed(document: Document, name: str) -> list[str] | None:
    """The ids in the list in which an object itself refers to the objects at the end of a relation path.

    A path of expansions leads to the objects whose list it is. None when the dialect has no such list.
    """
    links = relation_links(document.profile.model, document.bound.object_type, name)
    path = "/".join(link.name for link in links)
    owners, place = [document], document.bound.lists.get(path)
    if place is None and links[1:]:
        path, _, last = path.rpartition("/")
        owners = inside(document, path)
        place = document.profile.object(links[-2].target.name).lists.get(last)
    return None if place is None else [one for owner in owners for one in _ids(owner, links[-1], place)]


def _ids(owner: Document, link: Link, place: str) -> Iterator[str]:
    profile, target = owner.profile, link.target.name
    style, entries = profile.reference_to(target), pointer.get(owner.wire, place)
    for entry in entries if isinstance(entries, list) else ():
        text = identity_of(style.shown, pointer.get(entry, style.read), profile.place_of(target))
        yield str(entry) if text is None else profile.identity(text)


def redacted(
    profile: Profile, bound: ObjectBinding, wire: Any, owns: Callable[[ObjectBinding, str], bool], instead: Any
) -> Any:
    """An object whose expansions keep only what is ours: they may hold data of real people.

    owns: whether the object with that id is ours. instead: stands for what is not.
    """
    if not profile.expansion.under or not bound.expand:
        return wire
    targets = {value: _target(profile, bound, name) for name, value in bound.expand.items()}

    def clean(value: Any, prefix: str) -> Any:
        group = pointer.get(value, profile.expansion.under)
        if not isinstance(group, Mapping):
            return value
        shown = {key: part(item, prefix + key) for key, item in group.items()}
        return pointer.replaced(value, profile.expansion.under, shown)

    def part(value: Any, name: str) -> Any:
        if isinstance(value, list):
            return [part(item, name) for item in value]
        target = targets.get(name)
        identity = None if target is None else document_id(profile, target, value)
        ours = target is not None and identity is not None and owns(target, identity)
        return clean(value, name + profile.expansion.nesting) if ours else instead

    return clean(wire, "")


def _values(profile: Profile, bound: ObjectBinding, names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(value for name in names for _, value in _links(profile, bound, name)))


def redacted_beside(profile: Profile, answer: Any, owns: Callable[[ObjectBinding, str], bool], instead: Any) -> Any:
    """An answer whose list of what is around its objects keeps only what is ours. owns, instead: as of `redacted`."""
    place = profile.expansion.beside
    entries = pointer.get(answer, place) if place else None
    if not isinstance(entries, list):
        return answer

    def ours(entry: Any) -> bool:
        target = _entry_type(profile, entry)
        identity = None if target is None else document_id(profile, target, entry)
        return target is not None and identity is not None and owns(target, identity)

    return pointer.replaced(answer, place, [entry if ours(entry) else instead for entry in entries])


def _entry_type(profile: Profile, entry: Any) -> ObjectBinding | None:
    """The object type of an entry of the list of what is around objects; None when the profile has no such type."""
    called = pointer.get(entry, profile.expansion.type)
    return next((profile.object(name) for name, text in profile.expansion.types.items() if text == called), None)


def _listed(document: Document, target: ObjectBinding) -> Iterator[Document]:
    """The objects of a type that an answer lists beside its own, whatever they are around."""
    profile, place = document.profile, document.profile.expansion.beside
    entries = pointer.get(document.beside, place)
    for number, entry in enumerate(entries if isinstance(entries, list) else ()):
        if _entry_type(profile, entry) == target:
            yield Document(profile, target, entry, at=f"{place}/{number}", beside=document.beside)


def _leads(link: Link, owner: Document, part: Document) -> bool:
    """Whether a link leads from one object to another, by the reference that one of them holds."""
    holder, other = (part, owner) if link.back else (owner, part)
    value = holder.value(link.attribute.name).concept
    return other.id is not None and other.id in (value if isinstance(value, list) else [value])


def _links(profile: Profile, bound: ObjectBinding, name: str) -> Iterator[tuple[ObjectBinding, str]]:
    """The object type that each link of a relation path leads to, with the value that asks for it."""
    if profile.expansion.absent is not None:
        raise NotApplicable(profile.expansion.absent)
    path: list[str] = []
    for link in relation_links(profile.model, bound.object_type, name):
        path.append(link.name)
        place = "/".join(path)
        value = bound.expand.get(place)
        if value is None:
            reason = bound.unexpanded.get(place)
            raise NotApplicable(
                reason or f"In dit dialect komt {name!r} niet mee in het antwoord over {bound.object_type.the}."
            )
        yield profile.object(link.target.name), value


def _target(profile: Profile, bound: ObjectBinding, name: str) -> ObjectBinding:
    return profile.object(relation_links(profile.model, bound.object_type, name)[-1].target.name)


def _parts(document: Document, target: ObjectBinding, place: str) -> Iterator[Document]:
    value = pointer.get(document.wire, place)
    if isinstance(value, list):
        for number, item in enumerate(value):
            yield Document(document.profile, target, item, at=f"{document.at}{place}/{number}")
    elif isinstance(value, dict):
        yield Document(document.profile, target, value, at=document.at + place)
