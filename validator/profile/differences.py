"""What differs between two profiles, or two versions of one: concept by concept, what a client notices of it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from typing import Any

from validator.profile.model import Binding, ObjectBinding, Profile
from validator.profile.versions import SEPARATOR
from validator.schema import catalog
from validator.schema.property_table import PropertyRow, property_rows

GENERAL = "Algemeen"
DIRECTIONS: dict[str, catalog.Direction] = {
    "in een antwoord": "answer",
    "in een registratie": "request",
    "in een wijziging": "patch",
}

Key = tuple[str, str]
"""A subject ("Klantcontact, Nummer") and what is said of it ("zoekargument")."""


@dataclass(frozen=True)
class Difference:
    """One difference. subject: the concept. aspect: what of it. before, after: in Dutch; None is nothing."""

    subject: str
    aspect: str
    before: str | None
    after: str | None

    def as_dict(self) -> dict[str, str | None]:
        """The difference as plain JSON."""
        return asdict(self)


def profile_differences(before: Profile, after: Profile) -> list[Difference]:
    """What differs, in the order of the profiles.

    Properties that no attribute is bound to are compared between versions of one dialect only.
    """
    family = {profile.dialect.partition(SEPARATOR)[0] for profile in (before, after)}
    ours, theirs = (dict(_facts(profile, unbound=len(family) == 1)) for profile in (before, after))
    keys = [key for key in dict.fromkeys([*ours, *theirs]) if ours.get(key) != theirs.get(key)]
    return list(_together([Difference(*key, ours.get(key), theirs.get(key)) for key in keys]))


def _together(differences: Iterable[Difference]) -> Iterator[Difference]:
    """The differences by subject; the same one in an answer, a registration and a change is one."""
    groups: dict[str, dict[tuple[str | None, str | None], list[str]]] = {}
    for one in differences:
        groups.setdefault(one.subject, {}).setdefault((one.before, one.after), []).append(one.aspect)
    for subject, group in groups.items():
        for (before, after), aspects in group.items():
            yield Difference(subject, ", ".join(aspects), before, after)


def _facts(profile: Profile, *, unbound: bool) -> Iterator[tuple[Key, str]]:
    """All that a profile says, as sentences by subject and aspect."""
    yield from _general(profile)
    for name, bound in profile.objects.items():
        yield (name, "pad"), bound.absent or bound.path
        yield from _object(name, bound)
        if bound.absent is None or bound.part_of is not None:
            yield from _properties(profile, name, bound, unbound=unbound)
    for name, composite in profile.composites.items():
        yield (name, "pad"), composite.absent or composite.path
    for rule in profile.values.values():
        subject = f"Waarden van {rule.domain}"
        said = {"goed": rule.good, "geweigerd": rule.refused, "waarom": rule.absent or rule.because}
        yield from (((subject, aspect), _text(choice)) for aspect, choice in said.items() if choice)


def _general(profile: Profile) -> Iterator[tuple[Key, str]]:
    unknown = "geweigerd" if profile.refuses_unknown_arguments else "niet geweigerd"
    said: dict[str, Any] = {
        "onbekende zoekargumenten": unknown,
        "OpenAPI-document": profile.document,
        "mediatype van een verzoek": profile.request_media_type,
        "mediatypen van een antwoord": list(profile.answer_media_types),
        "mediatypen van een fout": list(profile.error_media_types),
        "kopregel met het token": f"{profile.auth_header}: {profile.auth_format}",
        "volgende bladzijde": profile.next or profile.next_header,
        "zoekargument van de volgende bladzijde": profile.next_argument,
        "totaal": profile.total,
        "verwijzing in een verzoek": profile.reference_write,
    }
    for meaning, codes in profile.statuses.meant():
        said[f"status {meaning}"] = sorted(codes)
    yield from (((GENERAL, aspect), _text(value)) for aspect, value in said.items() if value is not None)


def _object(name: str, bound: ObjectBinding) -> Iterator[tuple[Key, str]]:
    for place, value in bound.constants.items():
        yield (name, f"een registratie draagt altijd {place}"), _text(value)
    if bound.change_names:
        yield (name, "een wijziging noemt altijd"), ", ".join(bound.change_names)
    searched = {path: " en ".join(bound.arguments_via(path)) for path in bound.search_via}
    for path, text in {**bound.unsearched_via, **searched}.items():
        yield (f"{name}, {path}", "zoekargument"), text
    for path, text in {**bound.unexpanded, **bound.expand}.items():
        yield (f"{name}, {path}", "mee te vragen als"), text
    for attribute, binding in bound.bindings.items():
        yield from (((f"{name}, {attribute}", aspect), text) for aspect, text in _attribute(binding))


def _attribute(binding: Binding) -> Iterator[tuple[str, str]]:
    place = binding.view_of or binding.collection or binding.pointer
    said = {
        "plaats": binding.absent or place,
        "zoekargument": binding.unsearched or " en ".join(binding.arguments) or None,
        "codes": _text(dict(binding.codes)) if binding.codes else None,
        "waarden die er niet zijn": _text(dict(binding.lacks)) if binding.lacks else None,
        "andere waarden": binding.closed or binding.open,
        "leeg": binding.never_empty or (binding.empty if binding.on_wire else None),
        "niet verplicht": binding.optional,
        "niet te wijzigen": binding.fixed,
        "alleen te lezen": "ja" if binding.read_only else None,
        "meer dan één": "ja" if binding.many else None,
    }
    yield from ((aspect, text) for aspect, text in said.items() if text)


def _properties(profile: Profile, name: str, bound: ObjectBinding, *, unbound: bool) -> Iterator[tuple[Key, str]]:
    """What the wire schemas say of the properties, by the names of the attributes that are bound to them."""
    attributes = {binding.pointer.removeprefix("/"): binding.attribute.name for binding in bound.on_wire()}
    shown = DIRECTIONS if bound.absent is None else list(DIRECTIONS)[:1]
    for aspect, direction in ((aspect, DIRECTIONS[aspect]) for aspect in shown):
        for row in property_rows(catalog.wire_schema(profile.dialect, name, direction)):
            attribute = attributes.get(row.name)
            if attribute is not None or unbound:
                yield (f"{name}, {attribute or row.name}", aspect), _said(row)


def _said(row: PropertyRow) -> str:
    return f"verplicht; {row.expected}" if row.required else row.expected


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
