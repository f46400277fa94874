"""The criteria of a search, and the SQL that selects the objects which meet them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Literal, NamedTuple

from validator.standard.objectmodel import Attribute, ObjectType
from validator.standard.relations import Link
from validator.standard.values import moment

Operator = Literal["=", ">", ">=", "<", "<=", "contains", "among", "filled"]
"""How a value is compared: as it is, in order, as a part of the text whatever its case, as one of a list, or not."""


class Term(NamedTuple):
    """An attribute, and the value that it must have; a moment may be written in any zone."""

    attribute: Attribute
    value: Any = None
    operator: Operator = "="


@dataclass(frozen=True)
class Criterion:
    """The terms that an object, or at the end of the links one related object, must meet all at once.

    negated: whether the objects are meant of which this is not so.
    """

    links: tuple[Link, ...]
    terms: tuple[Term, ...]
    negated: bool = False


@dataclass(frozen=True)
class Query:
    """An SQL query with one column, the numbers of objects, and its parameters.

    plain: whether an index leads from one of these numbers to its row. count: a query of how many there are, where
    counting them would take long.
    """

    sql: str
    parameters: tuple[Any, ...]
    plain: bool = False
    count: str | None = None


Fewest = Callable[[Sequence[Query]], Query]
"""Which of some queries selects fewest objects."""


def normalized(value: Any) -> Any:
    """A concept value as the register stores it: a moment as ISO 8601 text in UTC."""
    return value.astimezone(UTC).isoformat() if isinstance(value, datetime) else value


def compact(value: Mapping[str, Any]) -> str:
    """An object as JSON text, as the register stores it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def matching(object_type: ObjectType, criteria: Sequence[Criterion], fewest: Fewest) -> Query:
    """The objects of a type that meet all criteria.

    The query walks through the objects that meet one of the criteria, that which fewest objects meet, and looks up the
    others for each of them.
    """
    plain = [one for one in criteria if not one.negated]
    conditions = [_linked(object_type, one.links, one.terms, fewest) for one in plain if one.links]
    conditions += [_met(object_type, term) for one in plain if not one.links for term in one.terms]
    conditions += [_not_met(object_type, one, fewest) for one in criteria if one.negated]
    if not conditions:
        count = "SELECT coalesce(sum(objects), 0) FROM total WHERE type = ?"
        return Query("SELECT number FROM object WHERE type = ?", (object_type.name,), count=count)
    first = fewest(conditions) if len(conditions) > 1 else conditions[0]
    tests = [_looked_up(one) for one in conditions if one is not first]
    return Query(
        " AND ".join([f"SELECT number FROM ({first.sql}) AS found WHERE true", *(one.sql for one in tests)]),
        (*first.parameters, *(value for one in tests for value in one.parameters)),
    )


def _met(object_type: ObjectType, term: Term) -> Query:
    """The objects of a type that meet a term."""
    attribute, value, operator = term
    if attribute.kind == "id":
        of_type = Query("SELECT number FROM object WHERE type = ?", (object_type.name,))
        return of_type if operator == "filled" else Query(f"{of_type.sql} AND id = ?", (object_type.name, value))
    reference = attribute.kind == "reference"
    rows = "DISTINCT number FROM reference" if reference else "number FROM term"
    test, parameters = _compared("target" if reference else "value", attribute, value, operator)
    sql = f"SELECT {rows} WHERE type = ? AND attribute = ?{test}"
    return Query(sql, (object_type.name, attribute.name, *parameters), plain=True)


def _compared(column: str, attribute: Attribute, value: Any, operator: Operator) -> tuple[str, tuple[Any, ...]]:
    """The SQL test of a column, and its parameters."""
    match operator:
        case "filled":
            return "", ()
        case "contains":
            return f" AND instr(folded({column}), ?) > 0", (str(value).casefold(),)
        case "among":
            return f" AND {column} IN (SELECT value FROM json_each(?))", (json.dumps(list(value)),)
        case _:
            return f" AND {column} {operator} ?", (_comparable(attribute, value),)


def _not_met(object_type: ObjectType, criterion: Criterion, fewest: Fewest) -> Query:
    met = matching(object_type, [replace(criterion, negated=False)], fewest)
    sql = f"SELECT number FROM object WHERE type = ? AND number NOT IN ({met.sql})"
    return Query(sql, (object_type.name, *met.parameters))


def _looked_up(query: Query) -> Query:
    test = f"EXISTS ({query.sql} AND number = found.number)" if query.plain else f"found.number IN ({query.sql})"
    return Query(test, query.parameters)


def _linked(object_type: ObjectType, links: Sequence[Link], terms: Sequence[Term], fewest: Fewest) -> Query:
    """The objects of a type from which the links lead to an object that meets all the terms."""
    link, rest = links[0], links[1:]
    ends = matching(link.target, [Criterion(tuple(rest), tuple(terms))], fewest)
    if link.back:
        return Query(
            "SELECT DISTINCT object.number FROM reference JOIN object ON object.id = reference.target"
            f" WHERE reference.number IN ({ends.sql}) AND reference.attribute = ? AND object.type = ?",
            (*ends.parameters, link.attribute.name, object_type.name),
        )
    return Query(
        "SELECT DISTINCT number FROM reference WHERE type = ? AND attribute = ?"
        f" AND target IN (SELECT id FROM object WHERE number IN ({ends.sql}))",
        (object_type.name, link.attribute.name, *ends.parameters),
    )


def _comparable(attribute: Attribute, value: Any) -> Any:
    if isinstance(value, Mapping):
        return compact(value)
    instant = moment(value) if attribute.kind == "moment" else None
    return value if instant is None else normalized(instant)
