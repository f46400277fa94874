"""The query arguments of a search: what each selects by, and the criteria that a query stands for."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from validator.profile.model import Binding, ObjectBinding, Profile
from validator.reference import coercion
from validator.reference.criteria import Criterion, Operator, Term
from validator.reference.dialects import Dialect
from validator.reference.extension import Argument, Match
from validator.reference.problems import Problem
from validator.reference.store import UNTRANSLATED
from validator.schema import catalog, pointer
from validator.standard.objectmodel import ObjectType
from validator.standard.relations import relation_path
from validator.standard.values import moment

OPERATORS: Mapping[Match, Operator] = {"gt": ">", "gte": ">=", "lt": "<", "lte": "<=", "contains": "contains"}

INVALID = {
    "uuid": "Dit is geen geldige UUID.",
    "url": "Dit is geen geldige URL.",
    "date": "Dit is geen geldige datum.",
    "moment": "Dit is geen geldig tijdstip.",
}


@dataclass(frozen=True)
class Criteria:
    """What a query selects: concept values by attribute or path, as the standard has them, and what is beyond these."""

    values: Mapping[str, Any]
    beyond: tuple[Criterion, ...] = ()


class Arguments:
    """The query arguments of a dialect."""

    def __init__(self, profile: Profile, dialect: Dialect) -> None:
        self._profile = profile
        self._dialect = dialect

    def names(self, bound: ObjectBinding) -> list[str]:
        """The query arguments that select objects of a type."""
        own = [one.search for one in bound.on_wire() if one.search]
        return [*own, *bound.search_via.values(), *self._dialect.extension.arguments(bound)]

    def criteria(self, bound: ObjectBinding, query: Mapping[str, str]) -> Criteria:
        """What a query selects. Raises Problem for what is no argument, or no value of one."""
        of_standard, beyond = self._of_standard(bound), self._dialect.extension.arguments(bound)
        imitation = self._dialect.imitation
        unknown = [name for name in query if name not in of_standard and name not in beyond]
        if unknown and self._profile.refuses_unknown_arguments:
            raise Problem.unknown_arguments(unknown, named=not imitation.unnamed_arguments)
        present = {of_standard[name][0] for name in query if name in of_standard}
        missing = [str(bound[name].search) for name in bound.search_requires if name not in present]
        if missing:
            raise Problem.invalid((name, "required", "Deze queryparameter is verplicht.") for name in missing)
        ignored = imitation.ignored_arguments.get(bound.name, ())
        partial = imitation.partial_arguments.get(bound.name, ())
        values: dict[str, Any] = {}
        criteria: list[Criterion] = []
        for name, text in query.items():
            if not text or name in ignored:
                continue
            if name in partial:
                criteria += self._criterion(bound, name, Argument("contains", of_standard[name][0]), text)
            elif name in of_standard:
                path, owner, binding = of_standard[name]
                free = path in bound.search_via and binding.attribute.kind not in {"id", "reference"}
                value = _concept_or_text(text, binding) if free else self._typed(name, text, owner, binding)
                values.update({} if value is None else {path: value})
            elif name in beyond:
                criteria += self._criterion(bound, name, beyond[name], text)
        return Criteria(values, tuple(criteria))

    def _of_standard(self, bound: ObjectBinding) -> dict[str, tuple[str, ObjectType, Binding]]:
        """By query argument of the profile the attribute, or the path to it, with its object type and binding."""
        own = {one.search: (one.attribute.name, bound.object_type, one) for one in bound.on_wire() if one.search}
        return {**own, **{name: (path, *self._end(bound, path)) for path, name in bound.search_via.items()}}

    def _end(self, bound: ObjectBinding, path: str) -> tuple[ObjectType, Binding]:
        end = relation_path(self._profile.model, bound.object_type, path)
        return end.owner, self._profile.object(end.owner.name)[end.attribute.name]

    def _criterion(self, bound: ObjectBinding, name: str, argument: Argument, text: str) -> list[Criterion]:
        """The criterion of one argument beyond the standard; none for a boolean that cannot be read. Raises Problem."""
        end = relation_path(self._profile.model, bound.object_type, argument.path)
        binding = self._profile.object(end.owner.name)[end.attribute.name]
        match argument.match:
            case "filled":
                wanted = coercion.truth(text, None)
                return (
                    [] if wanted is None else [Criterion(end.links, (Term(end.attribute, None, "filled"),), not wanted)]
                )
            case "among":
                return [Criterion(end.links, (Term(end.attribute, text.split(","), "among"),))]
            case "url":
                value: Any = _last_part(name, text)
            case "text" | "contains":
                value = _concept_or_text(text, binding)
            case _:
                value = self._typed(name, text, end.owner, binding)
        operator = OPERATORS.get(argument.match, "=")
        return [] if value is None else [Criterion(end.links, (Term(end.attribute, value, operator),))]

    def _typed(self, name: str, text: str, owner: ObjectType, binding: Binding) -> Any:
        """A value of the type of an attribute; None for a boolean that cannot be read. Raises Problem."""
        if binding.attribute.kind in ("id", "reference"):
            return _identity(name, text) if self._profile.uuids else text
        schema = property_schema(catalog.load(catalog.wire_schema(self._profile.dialect, owner.name)), binding.pointer)
        if "boolean" in schema.get("type", ()):
            return self._truth(name, text, binding)
        if binding.codes:
            return _concept(name, text, binding)
        match schema.get("format"):
            case "date-time":
                return _moment(name, text)
            case "date":
                return _date(name, text)
            case _:
                return text

    def _truth(self, name: str, text: str, binding: Binding) -> Any:
        """The concept value of a boolean; None for one that cannot be read. Raises Problem."""
        wanted = coercion.truth(text, None) if self._dialect.coerces else {"true": True, "false": False}.get(text)
        if wanted is None and not self._dialect.imitation.ignored_booleans:
            raise Problem.invalid([(name, "invalid_choice", f"{text!r} is geen geldige waarde.")])
        if wanted is None:
            return None
        of_standard = [concept for concept, wire in binding.codes.items() if wire is wanted]
        return of_standard[0] if of_standard else {UNTRANSLATED: wanted}


def property_schema(schema: Mapping[str, Any], place: str) -> Mapping[str, Any]:
    """The schema of a property by its JSON pointer."""
    for part in pointer.parts(place):
        schema = schema.get("properties", {}).get(part, {})
    return schema


def _concept_or_text(text: str, binding: Binding) -> str:
    """The concept value of a code; another text as it is, which no object has."""
    return {str(wire): value for value, wire in binding.codes.items()}.get(text, text)


def _concept(name: str, text: str, binding: Binding) -> str:
    if binding.attribute.kind == "code" and text not in map(str, binding.codes.values()):
        raise Problem.invalid([(name, "invalid_choice", f"{text!r} is geen geldige waarde.")])
    return _concept_or_text(text, binding)


def _identity(name: str, text: str) -> str:
    try:
        return str(uuid.UUID(text))
    except ValueError:
        raise _invalid(name, "uuid") from None


def _last_part(name: str, text: str) -> str:
    """The id at the end of a URL, or what no object has. Raises Problem when it is no URL."""
    scheme, separator, rest = text.partition("://")
    if not separator or scheme.lower() not in ("http", "https") or not rest:
        raise _invalid(name, "url")
    return rest.rstrip("/").rpartition("/")[2].lower()


def _moment(name: str, text: str) -> str:
    if moment(coercion.moment(text)) is None:
        raise _invalid(name, "moment")
    return coercion.moment(text)


def _date(name: str, text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise _invalid(name, "date") from None


def _invalid(name: str, what: str) -> Problem:
    return Problem.invalid([(name, "invalid", INVALID[what])])
