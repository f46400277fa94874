"""The mapping of a table: where each of its columns stands in the JSON of a dialect, and of which kind it is.

columns:
  id_klantcontact: /uuid
  gelukt: {place: /indicatieContactGelukt, json: boolean}
  partij: {place: /wasPartij/uuid, empty: null}
  betrokkene: /hadBetrokkenen/0/uuid
"""

from __future__ import annotations

import base64
import json
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeGuard

from validator.errors import InvalidInput
from validator.schema import pointer
from validator.schema.yaml_file import YamlFile

FACTS = {"place", "json", "empty"}
"""What can be said of a column."""

DEEPEST = 20
"""Names in a place."""

WORDS = {"true": True, "false": False, "ja": True, "nee": False, "1": True, "0": False}
KINDS = ("text", "boolean", "integer", "number")
INTEGER = re.compile(r"-?[0-9]{1,300}", re.ASCII)
NUMBER = re.compile(r"-?[0-9]{1,300}(\.[0-9]{1,300})?([eE][+-]?[0-9]{1,3})?", re.ASCII)


@dataclass(frozen=True)
class Column:
    """Where a column goes. place: JSON pointer. kind: of KINDS; "" leaves a cell as the table has it, in CSV text.

    keeps_empty: an empty cell is null, not left out.
    """

    place: str
    kind: str = ""
    keeps_empty: bool = False

    def value(self, cell: Any) -> Any:
        """The JSON value of a cell; one that is not of the kind stays as it is, for the schema to judge."""
        match self.kind:
            case "text":
                return json.dumps(cell) if isinstance(cell, bool | int | float) else cell
            case "boolean":
                return WORDS.get(str(cell).strip().lower(), cell)
            case "integer" if isinstance(cell, float) and cell.is_integer():
                return int(cell)
            case "integer" if isinstance(cell, str) and INTEGER.fullmatch(cell.strip()):
                return int(cell)
            case "number" if isinstance(cell, str) and NUMBER.fullmatch(cell.strip()) and math.isfinite(float(cell)):
                return float(cell)
            case _:
                return cell


def load_mapping(name: str) -> dict[str, Column]:
    """The columns of a mapping file by their names. Raises InvalidInput with the line of what is wrong."""
    file = YamlFile(Path(name))
    columns = file.mapping("columns")["columns"]
    if not isinstance(columns, Mapping) or not columns:
        raise InvalidInput(f"{file.where('/columns')}: must be a mapping of columns to places (`naam: /pointer`).")
    known = {column: _column(file, column, facts) for column, facts in columns.items()}
    for name_, column in known.items():
        for other in known.values():
            if column is not other and f"{column.place}/".startswith(f"{other.place}/"):
                where = file.where(pointer.join(["columns", name_]))
                raise InvalidInput(f"{where}: stands at a place that another column has already, {other.place}.")
    return known


def _column(file: YamlFile, name: str, facts: Any) -> Column:
    known = {"place": facts} if isinstance(facts, str) else facts
    place = known.get("place") if isinstance(known, Mapping) else None
    kind = known.get("json", "") if isinstance(known, Mapping) else None
    if not _is_place(place) or kind not in (*KINDS, "") or set(known) - FACTS:
        where = file.where(pointer.join(["columns", name]))
        raise InvalidInput(
            f"{where}: must be a JSON pointer (/uuid), or have place, json ({', '.join(KINDS)}) and empty."
        )
    return Column(place, kind, "empty" in known)


def _is_place(place: Any) -> TypeGuard[str]:
    return isinstance(place, str) and place.startswith("/") and place.count("/") <= DEEPEST


def row_value(cells: Iterable[tuple[str, Any]], columns: Mapping[str, Column]) -> Any:
    """The JSON object of a row."""
    value: dict[str, Any] = {}
    for name, found in cells:
        column, cell = columns.get(name), as_json(found)
        if column is None:
            continue
        if cell is None or cell == "":
            if column.keeps_empty:
                pointer.put(value, column.place, None)
            continue
        pointer.put(value, column.place, column.value(cell))
    return _with_lists(value)


def as_json(cell: Any) -> Any:
    """A cell as JSON: what only a table has as the text of it. What is no number in a column of numbers is empty."""
    match cell:
        case None | bool() | int() | str():
            return cell
        case float() | Decimal():
            return None if math.isnan(cell) else float(cell) if math.isfinite(cell) else str(cell)
        case datetime() | date() | time():
            return cell.isoformat().replace("+00:00", "Z")
        case bytes():
            return _text(cell)
        case list() | tuple():
            return [as_json(entry) for entry in cell]
        case dict():
            return {str(name): as_json(inner) for name, inner in cell.items()}
        case _:
            return str(cell)


def _text(content: bytes) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError:
        return base64.b64encode(content).decode()


def _with_lists(value: Any) -> Any:
    """The value with a list in the place of each object whose names are numbers: those of entries."""
    if not isinstance(value, dict):
        return value
    if value and all(map(pointer.is_entry, value)):
        return [_with_lists(value[name]) for name in sorted(value, key=int)]
    return {name: _with_lists(inner) for name, inner in value.items()}
