"""Tables: CSV, and Parquet with the extra, whose columns a mapping file gives their place in the JSON of a dialect.

columns:
  id_klantcontact: /uuid
  gelukt: {place: /indicatieContactGelukt, json: boolean}
  partij: {place: /wasPartij/uuid, empty: null}
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from validator.errors import InvalidInput
from validator.payloads.readers.record import BrokenText, Record, Unreadable
from validator.schema import pointer
from validator.schema.yaml_file import YamlFile

NO_PYARROW = "is Parquet, en daarvoor ontbreekt een bibliotheek; installeer klantcheck[parquet], of maak er CSV van"
NO_MAPPING = "is een tabel; zeg met --mapping welke kolom welke eigenschap is"
LARGEST_CELL = 2**20
FACTS = {"place", "json", "empty"}
"""What can be said of a column."""

WORDS = {"true": True, "false": False, "ja": True, "nee": False, "1": True, "0": False}
KINDS = ("text", "boolean", "integer", "number")


@dataclass(frozen=True)
class Column:
    """Where a column goes. place: JSON pointer. kind: of KINDS. keeps_empty: an empty cell is null, not left out."""

    place: str
    kind: str = "text"
    keeps_empty: bool = False

    def value(self, cell: Any) -> Any:
        """The JSON value of a cell; one that is not of the kind stays as it is, for the schema to judge."""
        if not isinstance(cell, str) or self.kind == "text":
            return cell
        if self.kind == "boolean":
            return WORDS.get(cell.strip().lower(), cell)
        try:
            return int(cell) if self.kind == "integer" else float(cell)
        except ValueError:
            return cell


def load_mapping(name: str) -> dict[str, Column]:
    """The columns of a mapping file by their names. Raises InvalidInput with the line of what is wrong."""
    file = YamlFile(Path(name))
    columns = file.mapping("columns")["columns"]
    if not isinstance(columns, Mapping) or not columns:
        raise InvalidInput(f"{file.where('/columns')}: must be a mapping of columns to places (`naam: /pointer`).")
    return {column: _column(file, column, facts) for column, facts in columns.items()}


def _column(file: YamlFile, name: str, facts: Any) -> Column:
    known = {"place": facts} if isinstance(facts, str) else facts
    place = known.get("place") if isinstance(known, Mapping) else None
    kind = known.get("json", "text") if isinstance(known, Mapping) else None
    if not isinstance(place, str) or not place.startswith("/") or kind not in KINDS or set(known) - FACTS:
        where = file.where(pointer.join(["columns", name]))
        raise InvalidInput(
            f"{where}: must be a JSON pointer (/uuid), or have place, json ({', '.join(KINDS)}) and empty."
        )
    return Column(place, kind, "empty" in known)


def csv_records(stream: BinaryIO, columns: Mapping[str, Column]) -> Iterator[Record | BrokenText]:
    """The rows of CSV as JSON values, by the names in the first row. Raises Unreadable when no column is known."""
    csv.field_size_limit(LARGEST_CELL)
    text = (line.decode() for line in iter(lambda: stream.readline(LARGEST_CELL), b""))
    head = next(text, "")
    delimiter = max(",;\t", key=head.count)
    names = next(csv.reader([head], delimiter=delimiter), [])
    _check(names, columns)
    rows = csv.reader(text, delimiter=delimiter)
    try:
        for row in rows:
            yield Record(_value(zip(names, row, strict=False), columns), rows.line_num + 1, 0)
    except (csv.Error, UnicodeDecodeError) as error:
        yield BrokenText(f"geen geldige CSV: {error}", rows.line_num + 1, 0)


def parquet_records(stream: BinaryIO, columns: Mapping[str, Column]) -> Iterator[Record | BrokenText]:
    """The rows of Parquet as JSON values; `line` is the number of the row. Raises Unreadable."""
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise Unreadable(NO_PYARROW) from None
    try:
        file = pq.ParquetFile(stream if stream.seekable() else io.BytesIO(stream.read()))
        _check(file.schema_arrow.names, columns)
        number = 0
        for batch in file.iter_batches(columns=[name for name in columns if name in file.schema_arrow.names]):
            for row in batch.to_pylist():
                number += 1
                yield Record(_value(row.items(), columns), number, 0)
    except (pa.ArrowException, OSError):
        raise Unreadable("is beschadigde Parquet") from None


def _check(names: Iterable[str], columns: Mapping[str, Column]) -> None:
    missing = [name for name in columns if name not in set(names)]
    if missing:
        raise Unreadable(f"heeft geen kolom {', '.join(missing)}, die in de mapping staat")


def _value(cells: Iterable[tuple[str, Any]], columns: Mapping[str, Column]) -> dict[str, Any]:
    """The JSON object of a row."""
    value: dict[str, Any] = {}
    for name, cell in cells:
        column = columns.get(name)
        if column is None:
            continue
        if cell is None or cell == "":
            if column.keeps_empty:
                pointer.put(value, column.place, None)
            continue
        pointer.put(value, column.place, column.value(cell))
    return value
