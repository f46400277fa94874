"""References to other objects: how a dialect writes the id of an object, and where an answer shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import quote, unquote

from validator.schema import pointer
from validator.schema.pointer import MISSING

Ids = Literal["text", "uuid", "integer", "ulid"]
"""What an id is on the wire."""


@dataclass(frozen=True)
class ReferenceStyle:
    """How references to objects of a type are written.

    read: pointer to what names the object, in a reference of an answer. write: what is sent. search: the value of a
    search argument. In both stand {id}, {path} (from the base URL on: "/actoren/12") or {url}. empty: what stands where
    there is no object; MISSING: as the attribute says. by: the attribute that {id} stands for, where that is another
    than the id. url: pointer in a reference of an answer to the URL of the object, where there is one beside its name.
    """

    read: str
    write: Any
    search: str = "{id}"
    empty: Any = MISSING
    by: str | None = None
    url: str | None = None

    @property
    def shown(self) -> str:
        """The template of what names the object in an answer: that of a request, where it has one there."""
        template = pointer.get(self.write, self.read)
        return template if isinstance(template, str) and "{" in template else "{id}"


@dataclass(frozen=True)
class Place:
    """Where the objects of a type are: base is the base URL, "" where that is not known; path that of one object."""

    base: str
    path: str
    ids: Ids


def written(template: Any, identity: str, place: Place) -> Any:
    """What is sent to refer to the object with this id; a whole number where ids are such and the template is {id}."""
    if isinstance(template, Mapping):
        return {key: written(part, identity, place) for key, part in template.items()}
    if not isinstance(template, str):
        return template
    if template == "{id}":
        return int(identity) if place.ids == "integer" and is_number(identity) else identity
    path = f"{place.path}/{quote(identity, safe='')}"
    return template.replace("{id}", identity).replace("{path}", path).replace("{url}", place.base + path)


def provisional_id(number: int) -> str:
    """The id of a part of a composite request, by its number from 1."""
    return f"klantcheck-{number}"


def filled(template: Any, identity: str) -> Any:
    """A template in which only {id} stands."""
    return written(template, identity, Place("", "", "text"))


def identity_of(template: str, value: Any, place: Place) -> str | None:
    """The id that a value of an answer refers to; None when it is no reference as the template has it."""
    if template == "{id}":
        return identity_text(value, place.ids)
    for name, prefix in (("{url}", f"{place.base}{place.path}/"), ("{path}", f"{place.path}/"), ("{id}", "")):
        if name in template:
            before, _, after = template.partition(name)
            return _between(value, before + prefix, after, known=bool(place.base) or name != "{url}")
    return None


def identity_text(value: Any, ids: Ids) -> str | None:
    """An id as text; None for a value that is no id of that kind."""
    if ids == "integer":
        return str(value) if isinstance(value, int) and not isinstance(value, bool) else None
    return value if isinstance(value, str) else None


def is_number(identity: str) -> bool:
    """Whether an id can be written as a whole number."""
    return identity.isascii() and identity.isdigit()


def _between(value: Any, before: str, after: str, *, known: bool) -> str | None:
    """The id between two texts. known: whether it starts with the first; else that stands somewhere."""
    if not isinstance(value, str) or not value.endswith(after):
        return None
    text = value.removesuffix(after)
    start, found, segment = text.rpartition(before) if before else ("", "x", text)
    if not found or (known and start) or not segment or "/" in segment:
        return None
    return unquote(segment)
