"""Tables: CSV, and Parquet with the extra; a mapping says what their columns are."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, BinaryIO

from validator.payloads.readers.lines import bounded_lines
from validator.payloads.readers.mapping import Column, row_value
from validator.payloads.readers.record import BrokenText, Record, Unreadable

NO_PYARROW = "is Parquet, en daarvoor ontbreekt een bibliotheek; installeer klantcheck[parquet], of maak er CSV van"
NO_MAPPING = "is een tabel; zeg met --mapping welke kolom welke eigenschap is"
LARGEST_CELL = 2**20
ROWS = 8192
"""Rows of Parquet that are unpacked at a time."""

UNPACKED = 64 * 2**20
"""Bytes of the longest text of these, as often as it is a Python value at a time."""

LARGEST_LISTS = 256 * 2**20
"""Bytes of the lists and objects in these."""

REASONS = (
    ("unexpected end of data", "een aanhalingsteken dat niet gesloten wordt"),
    ("field larger than", f"een cel van meer dan {LARGEST_CELL // 2**20} MB; is een aanhalingsteken niet gesloten?"),
    ("new-line character", "een regeleinde van een ander systeem (CR) midden in een rij"),
)
"""What the messages of the parser say, by their beginning."""


def csv_records(stream: BinaryIO, columns: Mapping[str, Column], most: int) -> Iterator[Record | BrokenText]:
    """The rows of CSV as JSON values, by the names in the first row; a broken row is one, and the others go on.

    most: bytes of a line. Raises Unreadable when the columns of the mapping are not there.
    """
    csv.field_size_limit(LARGEST_CELL)
    lines = _Lines(stream, most)
    try:
        head = next(lines, "")
        delimiter = max(",;\t", key=head.count)
        names = next(csv.reader([head], delimiter=delimiter, strict=True), [])
    except csv.Error as error:
        raise Unreadable(f"heeft geen eerste rij met namen van kolommen: {_explained(error)}") from None
    _check(names, columns)
    rows = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        line, offset = lines.number + 1, lines.offset
        try:
            row = next(rows, None)
        except csv.Error as error:
            yield BrokenText(_explained(error), line, offset, text="CSV")
            continue
        if row is None:
            return
        if row and len(row) != len(names):
            cells = (
                f"een rij van {len(row)} cel{'len' if len(row) != 1 else ''}, waar de eerste rij er {len(names)} heeft"
            )
            yield BrokenText(cells, line, offset, text="CSV")
        elif row:
            yield Record(row_value(zip(names, row, strict=True), columns), line, offset)


class _Lines:
    """The lines of CSV as text; csv.Error is raised for one that is none. number, offset: lines and bytes so far."""

    def __init__(self, stream: BinaryIO, most: int) -> None:
        self._lines, self._most = bounded_lines(stream, most), most
        self.number = self.offset = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line, length = next(self._lines)
        self.number, self.offset = self.number + 1, self.offset + length
        if line is None:
            raise csv.Error(f"een regel van meer dan {self._most} bytes")
        try:
            return line.decode()
        except UnicodeDecodeError as error:
            raise csv.Error(f"geen UTF-8: byte {error.start} van de regel is {line[error.start]:02x}") from None


def _explained(error: csv.Error) -> str:
    text = str(error)
    if text.endswith("expected after '\"'"):
        return "tekst achter een cel tussen aanhalingstekens"
    return next((reason for begin, reason in REASONS if text.startswith(begin)), text)


def parquet_records(stream: BinaryIO, columns: Mapping[str, Column]) -> Iterator[Record | BrokenText]:
    """The rows of Parquet as JSON values; `line` is the number of the row. Raises Unreadable."""
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise Unreadable(NO_PYARROW) from None
    try:
        source = stream if stream.seekable() else io.BytesIO(stream.read())
        file = pq.ParquetFile(source)
        _check(file.schema_arrow.names, columns)
        # as a dictionary, a text that a million rows have is there once
        file = pq.ParquetFile(source, read_dictionary=_texts(file))
        number = 0
        for batch in file.iter_batches(ROWS, columns=list(columns)):
            for row in _rows(batch):
                number += 1
                yield Record(row_value(row.items(), columns), number, 0)
    except (pa.ArrowException, OSError):
        raise Unreadable("is beschadigde Parquet") from None


def _texts(file: Any) -> list[str]:
    """The paths of the columns of texts in a Parquet file."""
    leaves = [file.schema.column(number) for number in range(len(file.schema))]
    return [leaf.path for leaf in leaves if leaf.physical_type == "BYTE_ARRAY"]


def _rows(batch: Any) -> Iterator[dict[str, Any]]:
    """The rows of a batch of Parquet, some at a time. Raises Unreadable when a cell is too large."""
    import pyarrow as pa

    longest = max(map(_longest, batch.columns), default=0)
    lists = sum(column.nbytes for column in batch.columns if pa.types.is_nested(column.type))
    if longest > LARGEST_CELL or lists > LARGEST_LISTS:
        raise Unreadable(f"heeft een cel van meer dan {LARGEST_CELL // 2**20} MB")
    step = UNPACKED // max(longest, UNPACKED // ROWS)
    for start in range(0, len(batch), step):
        part = batch.slice(start, step)
        plain = [one.dictionary_decode() if pa.types.is_dictionary(one.type) else one for one in part.columns]
        yield from pa.record_batch(plain, names=part.schema.names).to_pylist()


def _longest(array: Any) -> int:
    """The bytes of the longest text in an array of Arrow, as far as texts are read as a dictionary."""
    import pyarrow as pa
    import pyarrow.compute as pc

    kind = array.type
    if pa.types.is_dictionary(kind):
        return pc.max(pc.binary_length(array.dictionary)).as_py() or 0
    if pa.types.is_struct(kind):
        return max(map(_longest, array.flatten()), default=0)
    if pa.types.is_map(kind):
        return max(_longest(array.keys), _longest(array.items))
    return _longest(array.values) if pa.types.is_nested(kind) and hasattr(array, "values") else 0


def _check(names: Sequence[str], columns: Mapping[str, Column]) -> None:
    times = Counter(names)
    missing = [name for name in columns if name not in times]
    if missing:
        raise Unreadable(f"heeft geen kolom {', '.join(missing)}, die in de mapping staat")
    double = [name for name in columns if times[name] > 1]
    if double:
        raise Unreadable(f"heeft meer dan één kolom {', '.join(double)}")
