"""Reading profiles: by name or file, checked, every problem with its line."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from validator import resources
from validator.errors import InvalidInput
from validator.profile.check import profile_problems, wire_problems
from validator.profile.composites import Composite, Part, Provisional
from validator.profile.dialects import add_dialect, own_schemas
from validator.profile.error_bodies import ErrorStyle
from validator.profile.extension import YAML, extended
from validator.profile.marks import decided, open_places
from validator.profile.model import (
    Binding,
    Expansion,
    KnownDeviation,
    ObjectBinding,
    Placement,
    Profile,
)
from validator.profile.references import ReferenceStyle
from validator.profile.safety import Problem
from validator.profile.standard_facts import IDENTITY
from validator.profile.statuses import read_statuses
from validator.profile.value_rules import read_value_rules
from validator.profile.versions import (
    SEPARATOR,
    Version,
    changes_after,
    chosen_version,
    known_versions,
    profile_data,
    version_problems,
)
from validator.profile.wire_schemas import composite_stem
from validator.schema import catalog, pointer
from validator.schema.findings import Finding, schema_findings
from validator.schema.member_names import member_names
from validator.schema.pointer import MISSING
from validator.schema.yaml_file import YamlFile
from validator.standard.objectmodel import Attribute, ObjectModel, ObjectType, load_model
from validator.suggest import did_you_mean

NO_SUGGESTION = "none is similar"

OF_SCHEMAS = frozenset({"required", "schema"})
"""What a binding says for the derivation of wire schemas only."""

DEFAULT_PROFILE = f"{IDENTITY}2023-03"
"""The profile of the seed page, in which all of it can be checked."""


def profile_names() -> list[str]:
    """The profiles that come with the suite."""
    return list(_bundled_files())


@cache
def _bundled_files() -> Mapping[str, Path]:
    return {path.stem: path for path in sorted((resources.root() / "profiles").glob("*.yaml"))}


def identity_profile(name: str | None) -> str:
    """The profile in the terms of the pages of an edition, by the name of the edition or of a set of it."""
    for profile in profile_names():
        if name is not None and name.startswith(profile.removeprefix(IDENTITY)):
            return profile
    return DEFAULT_PROFILE


def load_profile(name_or_file: str) -> Profile:
    """Read a profile by its name, or read and check it by its file.

    A version of it follows an at sign: "open-klant-2@0.4.0"; without one it is the newest that the profile knows.
    Raises InvalidInput with every problem and its line, or with the nearest name when there is no such profile or
    version. A profile of the suite is not checked at each start: the tests do that.
    """
    name, number = split_version(name_or_file)
    return _bundled(name, number) if name in _bundled_files() else checked_profile(name_or_file)


def checked_profile(name_or_file: str) -> Profile:
    """Read and check a profile, also one of the suite. Raises InvalidInput as `load_profile`."""
    name, number = split_version(name_or_file)
    path = profile_path(name)
    source = name if name in _bundled_files() else str(path.resolve())
    return _read(YamlFile(path), at_version(source, number), number, is_checked=True)


def profile_path(name: str) -> Path:
    """The file of a profile by its name or its file. Raises InvalidInput when there is no profile of that name."""
    if name.endswith(YAML) or "/" in name or "\\" in name:
        return Path(name)
    if name not in _bundled_files():
        raise InvalidInput(f"There is no profile {name!r}; {did_you_mean(name, profile_names())}")
    return _bundled_files()[name]


def whole_profile(name_or_file: str) -> dict[str, Any]:
    """A profile as plain data: with all that it extends, and as it is for the version that is named with it.

    Raises InvalidInput as `load_profile`.
    """
    load_profile(name_or_file)
    name, number = split_version(name_or_file)
    data, _ = extended(YamlFile(profile_path(name)), _bundled_files())
    return profile_data(data, chosen_version(data, number)) if number is not None else data


def split_version(name_or_file: str) -> tuple[str, str | None]:
    """The name or file of a profile, and the version that is named with it, or None."""
    name, at, number = name_or_file.rpartition(SEPARATOR)
    return (name, number) if at and not name_or_file.endswith(YAML) else (name_or_file, None)


def at_version(name_or_file: str, number: str | None) -> str:
    """How a version of a profile is named; number: None is no version in particular."""
    return name_or_file if number is None else f"{name_or_file}{SEPARATOR}{number}"


@cache
def _bundled(name: str, number: str | None) -> Profile:
    file = YamlFile(_bundled_files()[name], is_foreign=False)
    return _read(file, at_version(name, number), number, is_checked=False)


@cache
def searchable() -> list[tuple[str, str]]:
    """What the pages of the newest edition search by, as its profile binds it: object types with an attribute."""
    newest = [name for name in profile_names() if name.startswith(IDENTITY)][-1]
    bound_types = YamlFile(_bundled_files()[newest], is_foreign=False).data["object_types"]
    return [
        (object_type, attribute)
        for object_type, bound in bound_types.items()
        for attribute, binding in bound.get("attributes", {}).items()
        if "search" in binding
    ]


def _read(file: YamlFile, source: str, number: str | None, *, is_checked: bool) -> Profile:
    data, files = extended(file, _bundled_files())
    model = load_model()
    if is_checked:
        data = _checked(file, data, model)
    version = chosen_version(data, number)
    content = profile_data(data, version)
    is_newest = not any(changes_after(data, version))
    own = own_schemas(data, file.path.parent)
    content["dialect"] = add_dialect(data, content, version, own, model)
    if is_checked and not is_newest:
        derived = _schema_problems(content) or list(profile_problems(content, model, searchable()))
        _refuse(file, derived, f" (of version {version})")
    elif own.documents:
        _refuse(file, list(wire_problems(content, model)))
    read = files + own.content
    digest = hashlib.sha256(read if is_newest else read + source.rpartition(SEPARATOR)[2].encode())
    return _build(content, model, source, f"sha256:{digest.hexdigest()}", version)


def _checked(file: YamlFile, data: dict[str, Any], model: ObjectModel) -> dict[str, Any]:
    """A profile with what its marks leave open decided. Raises InvalidInput with every mark and problem."""
    marks = list(open_places(data))
    data = decided(data) if marks else data
    problems = _schema_problems(data) or [*version_problems(data), *profile_problems(data, model, searchable())]
    _refuse(file, [*marks, *problems])
    return data


def _schema_problems(data: Mapping[str, Any]) -> list[Problem]:
    return [
        (finding.pointer, f"{finding.english}{_suggestion(finding)}")
        for finding in schema_findings(data, "profile.schema.json")
    ]


def _suggestion(finding: Finding) -> str:
    """Which key may be meant in the place of one that a profile cannot have."""
    if finding.keyword not in {"additionalProperties", "unevaluatedProperties"}:
        return ""
    *place, name = pointer.parts(finding.pointer)
    hint = did_you_mean(name, sorted(member_names(catalog.load("profile.schema.json"), place)), NO_SUGGESTION)
    return "" if hint == NO_SUGGESTION else f"; {hint}"


def _refuse(file: YamlFile, problems: Sequence[Problem], aside: str = "") -> None:
    """Raise InvalidInput with the line and the sentence of every problem, when there are any."""
    if problems:
        raise InvalidInput(
            *(
                f"{file.place(place)}{aside}: {message}{'' if message.endswith(('.', '?')) else '.'}"
                for place, message in problems
            )
        )


def _build(data: dict[str, Any], model: ObjectModel, source: str, digest: str, version: Version | None) -> Profile:
    collections = data["collections"]
    return Profile(
        version=version,
        versions={one.number: one.release for one in known_versions(data)},
        id=data["profile"],
        title=data["title"],
        source=source,
        editions=tuple(data["editions"]),
        dialect=data["dialect"],
        digest=digest,
        model=model,
        statuses=read_statuses(data["statuses"]),
        request_media_type=data["media_types"]["request"],
        answer_media_types=tuple(data["media_types"]["answer"]),
        error_media_types=tuple(data["media_types"]["error"]),
        auth_header=data["auth"]["header"],
        auth_format=data["auth"]["format"],
        version_header=data.get("version", {}).get("header"),
        total=collections.get("total"),
        next=_next(collections, "pointer"),
        next_argument=_next(collections, "argument"),
        next_header=_next(collections, "header"),
        offset=collections.get("offset"),
        collection_path=collections.get("path"),
        page=collections.get("page"),
        page_size=collections.get("page_size"),
        unpaged=collections.get("unpaged", ""),
        refuses_unknown_arguments=collections.get("unknown_arguments") == "refused",
        refuses_unknown_values=collections.get("unknown_values") == "refused",
        document=data.get("document"),
        own_url=data.get("own_url"),
        lacks=data.get("lacks", {}),
        unlinked=collections.get("unlinked"),
        expansion=Expansion(**data["expansion"]),
        known_deviations=tuple(
            KnownDeviation(tuple(known["scenarios"]), known["because"], known["source"])
            for known in data.get("known_deviations", ())
        ),
        errors=_errors(data["errors"]),
        references=_style(data["references"]),
        references_to={name: _style(style) for name, style in data["references"].get("to", {}).items()},
        ids=data["references"].get("ids", "text"),
        objects={
            name: _object(model.object_types[name], {"placement": data.get("placement", {}), **bound}, collections)
            for name, bound in data["object_types"].items()
        },
        composites={name: _composite(name, bound) for name, bound in data["composites"].items()},
        values=read_value_rules(data.get("values", {}), model, "profile"),
    )


def _next(collections: Mapping[str, Any], key: str) -> str | None:
    """Where an answer names the next page: its URL in the body or in a header, or what a query argument takes."""
    said = collections.get("next", {})
    facts: Mapping[str, str] = {"pointer": said} if isinstance(said, str) else said
    return facts.get(key)


def _errors(facts: Mapping[str, str]) -> ErrorStyle:
    return ErrorStyle(
        facts.get("list", facts.get("by_name")),
        facts.get("name"),
        facts.get("prefix", ""),
        facts.get("absent"),
        facts.get("query"),
        missing_in_parent="missing" in facts,
    )


def _style(facts: Mapping[str, Any]) -> ReferenceStyle:
    return ReferenceStyle(
        facts["read"],
        facts["write"],
        facts.get("search", "{id}"),
        facts.get("empty", MISSING),
        facts.get("by"),
        facts.get("url"),
    )


def _object(object_type: ObjectType, bound: dict[str, Any], collections: dict[str, Any]) -> ObjectBinding:
    return ObjectBinding(
        object_type=object_type,
        bindings={
            name: _binding(object_type.attributes[name], binding)
            for name, binding in bound.get("attributes", {}).items()
        },
        path=bound.get("path", ""),
        item_path=bound.get("item_path", bound.get("path", "")),
        id=bound.get("id", ""),
        items=bound.get("items", collections.get("items", "")),
        absent=bound.get("absent"),
        part_of=bound.get("part_of"),
        search_requires=tuple(bound.get("search_requires", ())),
        whole_groups=bound.get("whole_groups"),
        beyond=bound.get("beyond", {}),
        lists=bound.get("lists", {}),
        search_via=_present(bound.get("search_via", {})),
        until_via=_ends(bound.get("search_via", {}), "until"),
        before_via=_ends(bound.get("search_via", {}), "before"),
        expand=_present(bound.get("expand", {})),
        constants={constant["pointer"]: constant["value"] for constant in bound.get("constants", ())},
        change_names=tuple(bound.get("change_names", ())),
        create_path=bound.get("create_path", bound.get("path", "")),
        put_id=bound.get("put_id"),
        placement=Placement(**bound["placement"]),
        ids=bound.get("ids"),
        unknown_id=bound.get("unknown_id"),
        lacks_arguments=frozenset(bound.get("lacks_arguments", ())),
        unsearched_via=_ends(bound.get("search_via", {}), "absent"),
        unexpanded=_ends(bound.get("expand", {}), "absent"),
    )


def _binding(attribute: Attribute, facts: Mapping[str, Any]) -> Binding:
    search = facts.get("search")
    if isinstance(search, dict):
        said = {"from": "search", "absent": "unsearched"}
        facts = {**facts, "search": None, **{said.get(str(key), str(key)): fact for key, fact in search.items()}}
    return Binding(attribute=attribute, **{key: fact for key, fact in facts.items() if key not in OF_SCHEMAS})


def _present(arguments: Mapping[str, Any]) -> dict[str, str]:
    """The query arguments that the dialect has, by relation path; of a period that for its begin."""
    return {path: one for path, one in arguments.items() if isinstance(one, str)} | _ends(arguments, "from")


def _ends(arguments: Mapping[str, Any], key: str) -> dict[str, str]:
    """What is said under a key of the argument for a relation path, by that path."""
    return {path: one[key] for path, one in arguments.items() if isinstance(one, dict) and key in one}


def _composite(name: str, bound: dict[str, Any]) -> Composite:
    if "absent" in bound:
        return Composite(absent=bound["absent"])
    parts = (Part(object_type=part, **facts) for part, facts in bound["parts"].items())
    provisional = Provisional(**bound["provisional"]) if "provisional" in bound else None
    stem = composite_stem(name, bound)
    return Composite(bound["path"], stem, bound.get("type", ""), provisional, tuple(parts))
