"""Profiles: the YAML that binds the concepts of the standard to one API dialect.

A profile is pure data. This module reads and checks it; validator/translation.py speaks with it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any, Literal

from validator import agreements, objectmodel, profilecheck, schemas, suite
from validator.agreements import Agreement
from validator.errors import InvalidInput, NotApplicable
from validator.hints import did_you_mean
from validator.objectmodel import Attribute, ObjectModel, ObjectType
from validator.yamlfile import YamlFile

IDENTITY = "informatiemodel-"
DEFAULT = f"{IDENTITY}2023-03"
"""The profile of the seed page, in which all of it can be checked."""

Empty = Literal["omit", "null", "text"]


@dataclass(frozen=True)
class Binding:
    """How one attribute stands on the wire; the fields are those of the profile (schemas/profile.schema.json)."""

    attribute: Attribute
    pointer: str = ""
    codes: Mapping[str, Any] = field(default_factory=dict)
    open: str | None = None
    json: Literal["integer"] | None = None
    many: bool = False
    read_only: bool = False
    search: str | None = None
    empty: Empty = "omit"
    never_empty: str | None = None
    optional: str | None = None
    absent: str | None = None
    view_of: str | None = None
    only: Mapping[str, str] = field(default_factory=dict)
    items: str | None = None
    collection: str | None = None
    owner: str | None = None

    @property
    def on_wire(self) -> bool:
        """Whether it is a property of the object itself."""
        return bool(self.pointer)


@dataclass(frozen=True)
class ObjectBinding:
    """How one object type is reached."""

    object_type: ObjectType
    bindings: Mapping[str, Binding]
    path: str = ""
    item_path: str = ""
    id: str = ""
    items: str = ""
    absent: str | None = None
    part_of: str | None = None
    outlives: tuple[str, ...] = ()
    search_requires: tuple[str, ...] = ()
    whole_groups: str | None = None
    beyond: Mapping[str, str] = field(default_factory=dict)
    search_via: Mapping[str, str] = field(default_factory=dict)
    expand: Mapping[str, str] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Binding:
        """The binding of an attribute by any of its names. Raises NotApplicable when the dialect lacks it."""
        attribute = self.object_type.attribute(name)
        binding = self.bindings.get(attribute.name)
        if binding is None:
            raise NotApplicable(f"Het profiel bindt {attribute.name!r} van {self.object_type.the} niet.")
        if binding.absent is not None:
            raise NotApplicable(binding.absent)
        return binding

    def halves(self, names: Iterable[str]) -> bool:
        """Whether these attributes are a part of a group on the wire, and not all of it."""
        given = {self[name].pointer for name in names}
        groups = {place.rpartition("/")[0] for place in given} - {""}
        return any(one.pointer not in given for one in self.on_wire() if one.pointer.rpartition("/")[0] in groups)

    def on_wire(self) -> Iterator[Binding]:
        """The bindings that are properties of the object itself."""
        return (binding for binding in self.bindings.values() if binding.on_wire)


@dataclass(frozen=True)
class Part:
    """One part of a composite request."""

    object_type: str
    pointer: str
    many: bool = False
    owner: str | None = None


@dataclass(frozen=True)
class Composite:
    """One request that registers several objects as a whole. schema: the wire schema of it."""

    path: str = ""
    schema: str = ""
    parts: tuple[Part, ...] = ()
    absent: str | None = None


@dataclass(frozen=True)
class Expansion:
    """How an answer is asked to hold what is around an object too.

    separator: between what is asked for. nesting: between the steps of a way. under: where the object holds it.
    """

    parameter: str = ""
    separator: str = ""
    nesting: str = ""
    under: str = ""
    absent: str | None = None


@dataclass(frozen=True)
class Statuses:
    """HTTP status codes by what they mean in the dialect."""

    registered: frozenset[int]
    found: frozenset[int]
    changed: frozenset[int]
    deleted: frozenset[int]
    absent: frozenset[int]
    refused: frozenset[int]


@dataclass(frozen=True)
class Profile:
    """One profile, checked.

    id, title: who it is. source: its name, or the path of its file; what `load` takes. editions: those it can be judged
    by, the default first. dialect: folder of its wire schemas. digest: "sha256:…" of the file, for the results.
    """

    id: str
    title: str
    source: str
    editions: tuple[str, ...]
    dialect: str
    digest: str
    model: ObjectModel
    statuses: Statuses
    request_media_type: str
    answer_media_types: tuple[str, ...]
    error_media_types: tuple[str, ...]
    auth_header: str
    auth_format: str
    version_header: str | None
    total: str | None
    next: str | None
    collection_path: str | None
    page: str | None
    page_size: str | None
    unpaged: str
    refuses_unknown_arguments: bool
    document: str | None
    lacks: Mapping[str, str]
    unlinked: str | None
    expansion: Expansion
    put_keeps: str | None
    error_list: str
    error_name: str
    reference_read: str
    reference_write: Any
    uuids: bool
    objects: Mapping[str, ObjectBinding]
    composites: Mapping[str, Composite]
    values: Mapping[str, Agreement]

    def agreement(self, domain: str) -> Agreement:
        """What is agreed on the values of a domain; where that is nothing, all of them are free."""
        return self.values.get(domain) or Agreement(domain, "er is niets over afgesproken")

    def with_values(self, path: str | None) -> Profile:
        """The profile with the target's own choice of values, from its file, before its own. Raises InvalidInput."""
        if path is None:
            return self
        return replace(self, values={**self.values, **agreements.of_target(Path(path), self.model)})

    def identity(self, found: str) -> str:
        """An id in the one form in which it is compared and sent, in a dialect in which it is more than a text."""
        return found.lower() if self.uuids else found

    def object(self, name: str) -> ObjectBinding:
        """The binding of an object type by any of its names. Raises NotApplicable when the dialect lacks it."""
        found = self.part(name)
        if found.absent is not None:
            raise NotApplicable(found.absent)
        return found

    def part(self, name: str) -> ObjectBinding:
        """As `object`, but an object type that only exists as part of another one counts too."""
        object_type = self.model.find(name)
        found = self.objects.get(object_type.name)
        if found is None:
            raise NotApplicable(f"Het profiel bindt het objecttype {object_type.name!r} niet.")
        if found.absent is not None and found.part_of is None:
            raise NotApplicable(found.absent)
        return found

    def composite(self, name: str) -> Composite:
        """The composite operation of that name. Raises NotApplicable when the dialect lacks it."""
        found = self.composites.get(name)
        if found is None:
            raise NotApplicable(f"Het profiel kent de samengestelde registratie {name!r} niet.")
        if found.absent is not None:
            raise NotApplicable(found.absent)
        return found


def names() -> list[str]:
    """The profiles that come with the suite."""
    return sorted(path.stem for path in (suite.root() / "profiles").glob("*.yaml"))


def identity(name: str | None) -> str:
    """The profile that says things as the pages of an edition do, by the name of the edition or of a set of it."""
    known = [one for one in names() if name is not None and name.startswith(one.removeprefix(IDENTITY))]
    return known[0] if known else DEFAULT


def load(name_or_file: str) -> Profile:
    """Read and check a profile by its name or its file.

    Raises InvalidInput with every problem and its line, or with the nearest name when there is no such profile.
    """
    looks_like_file = name_or_file.endswith((".yaml", ".yml")) or "/" in name_or_file or "\\" in name_or_file
    if looks_like_file:
        return _read(Path(name_or_file), str(Path(name_or_file).resolve()))
    if name_or_file not in names():
        raise InvalidInput(f"There is no profile {name_or_file!r}; {did_you_mean(name_or_file, names())}")
    return _bundled(name_or_file)


@cache
def _bundled(name: str) -> Profile:
    return _read(suite.root() / "profiles" / f"{name}.yaml", name)


def _read(path: Path, source: str) -> Profile:
    file = YamlFile(path)
    model = objectmodel.load()
    problems = [f"{file.where(f.pointer)}: {f.english}." for f in schemas.check(file.data, "profile.schema.json")]
    if not problems:
        problems = [
            f"{file.where(pointer)}: {message}{'' if message.endswith(('.', '?')) else '.'}"
            for pointer, message in profilecheck.problems(file.data, model)
        ]
    if problems:
        raise InvalidInput("\n".join(problems))
    return _build(file.data, model, source, "sha256:" + hashlib.sha256(path.read_bytes()).hexdigest())


def _build(data: dict[str, Any], model: ObjectModel, source: str, digest: str) -> Profile:
    collections = data["collections"]
    return Profile(
        id=data["profile"],
        title=data["title"],
        source=source,
        editions=tuple(data["editions"]),
        dialect=data["dialect"],
        digest=digest,
        model=model,
        statuses=Statuses(**{meaning: frozenset(codes) for meaning, codes in data["statuses"].items()}),
        request_media_type=data["media_types"]["request"],
        answer_media_types=tuple(data["media_types"]["answer"]),
        error_media_types=tuple(data["media_types"]["error"]),
        auth_header=data["auth"]["header"],
        auth_format=data["auth"]["format"],
        version_header=data.get("version", {}).get("header"),
        total=collections.get("total"),
        next=collections.get("next"),
        collection_path=collections.get("path"),
        page=collections.get("page"),
        page_size=collections.get("page_size"),
        unpaged=collections.get("unpaged", ""),
        refuses_unknown_arguments=collections.get("unknown_arguments") == "refused",
        document=data.get("document"),
        lacks=data.get("lacks", {}),
        unlinked=collections.get("unlinked"),
        expansion=Expansion(**data["expansion"]),
        put_keeps=data.get("put_keeps"),
        error_list=data["errors"]["list"],
        error_name=data["errors"]["name"],
        reference_read=data["references"]["read"],
        reference_write=data["references"]["write"],
        uuids=data["references"].get("ids") == "uuid",
        objects={
            name: _object(model.object_types[name], bound, collections) for name, bound in data["object_types"].items()
        },
        composites={name: _composite(bound) for name, bound in data["composites"].items()},
        values=agreements.read(data.get("values", {}), model, "profile"),
    )


def _object(object_type: ObjectType, bound: dict[str, Any], collections: dict[str, Any]) -> ObjectBinding:
    return ObjectBinding(
        object_type=object_type,
        bindings={
            name: Binding(attribute=object_type.attributes[name], **binding)
            for name, binding in bound.get("attributes", {}).items()
        },
        path=bound.get("path", ""),
        item_path=bound.get("item_path", bound.get("path", "")),
        id=bound.get("id", ""),
        items=bound.get("items", collections.get("items", "")),
        absent=bound.get("absent"),
        part_of=bound.get("part_of"),
        outlives=tuple(bound.get("outlives", ())),
        search_requires=tuple(bound.get("search_requires", ())),
        whole_groups=bound.get("whole_groups"),
        beyond=bound.get("beyond", {}),
        search_via=bound.get("search_via", {}),
        expand=bound.get("expand", {}),
    )


def _composite(bound: dict[str, Any]) -> Composite:
    if "absent" in bound:
        return Composite(absent=bound["absent"])
    parts = (Part(object_type=name, **part) for name, part in bound["parts"].items())
    return Composite(path=bound["path"], schema=bound["schema"], parts=tuple(parts))
