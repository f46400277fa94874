"""Findings as a file, written as they come: NDJSON, CSV, Parquet (with the extra) or HTML, by the end of its name."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence
from json.encoder import encode_basestring_ascii
from operator import itemgetter
from pathlib import Path
from typing import Any

from validator.errors import InvalidInput
from validator.files import continued_file, new_file
from validator.payloads.finding import PayloadFinding
from validator.payloads.outputs.page import page
from validator.payloads.report import Report
from validator.schema.findings import POINTER_LENGTH
from validator.text import shorten

COLUMNS = tuple(PayloadFinding("", "", "", "").as_dict())
ROWS = 10_000
"""Rows of a Parquet file that are written at a time."""

ON_PAGE = 5_000
"""Findings that an HTML page shows."""

NO_PYARROW = (
    "--output: a Parquet file needs a library that is not there; install klantcheck[parquet], or write .ndjson."
)


class _TextFile:
    """An output of text. most: findings that are written. size: bytes of an earlier part to go on after, or 0."""

    def __init__(self, path: Path, most: int | None, size: int = 0) -> None:
        self._left = most
        self._size = size
        self._file = io.TextIOWrapper(continued_file(path, size) if size else new_file(path), "utf-8", newline="")
        self._begin()

    def write(self, findings: Sequence[PayloadFinding]) -> None:
        """Write findings."""
        written = findings[: self._left]
        self._rows(written)
        if self._left is not None:
            self._left -= len(written)

    def finish(self, report: Report) -> None:
        """End the file."""
        del report
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def flushed(self) -> int:
        """Write out what was kept back; the bytes that the file has."""
        self._file.flush()
        return self._file.tell()

    def _begin(self) -> None:
        """Write what comes before the first finding."""

    def _rows(self, findings: Sequence[PayloadFinding]) -> None:
        raise NotImplementedError


_LINE = f"{{{', '.join(f'{json.dumps(name)}: %s' for name in COLUMNS)}}}\n"
"""A row as json.dumps writes it, with a cell in the place of each %s: texts and whole numbers."""

_CELLS = itemgetter(*map(PayloadFinding._fields.index, COLUMNS))
"""The cells of a row, but for the pointer that is cut off."""


class NdjsonFile(_TextFile):
    """Findings as lines of JSON."""

    def _rows(self, findings: Sequence[PayloadFinding]) -> None:
        """Write findings, column by column: one by one it takes twice as long."""
        if findings:
            file, line, offset, *others = zip(*map(_CELLS, map(_shortened, findings)), strict=True)
            texts = (map(encode_basestring_ascii, column) for column in others)
            cells = zip(map(encode_basestring_ascii, file), line, offset, *texts, strict=True)
            self._file.writelines(map(_LINE.__mod__, cells))


def _shortened(finding: PayloadFinding) -> PayloadFinding:
    if len(finding.pointer) <= POINTER_LENGTH:
        return finding
    return finding._replace(pointer=shorten(finding.pointer, POINTER_LENGTH))


class CsvFile(_TextFile):
    """Findings as CSV (RFC 4180), with a first row of names; no cell begins with what a spreadsheet calculates."""

    def _begin(self) -> None:
        self._table = csv.DictWriter(self._file, COLUMNS)
        if not self._size:
            self._table.writeheader()

    def _rows(self, findings: Sequence[PayloadFinding]) -> None:
        for finding in findings:
            self._table.writerow({name: _inert_cell(value) for name, value in finding.as_dict().items()})


class ParquetFile:
    """Findings as Parquet."""

    def __init__(self, path: Path, most: int | None) -> None:
        try:
            import pyarrow as pa
            import pyarrow.parquet as pq
        except ImportError:
            raise InvalidInput(NO_PYARROW) from None
        kinds = {"line": pa.int64(), "offset": pa.int64()}
        self._schema = pa.schema([(name, kinds.get(name, pa.string())) for name in COLUMNS])
        self._table: Callable[..., Any] = pa.Table.from_pylist
        self._file = new_file(path)
        self._writer = pq.ParquetWriter(self._file, self._schema)
        self._rows: list[dict[str, Any]] = []
        self._left = most

    def write(self, findings: Sequence[PayloadFinding]) -> None:
        """Write findings."""
        written = findings[: self._left]
        if self._left is not None:
            self._left -= len(written)
        for finding in written:
            self._rows.append(finding.as_dict())
            if len(self._rows) >= ROWS:
                self._flush()

    def finish(self, report: Report) -> None:
        """End the file."""
        del report
        self._flush()
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._writer.close()
        self._file.close()

    def _flush(self) -> None:
        self._writer.write_table(self._table(self._rows, schema=self._schema))
        self._rows.clear()


class HtmlFile:
    """A page with the summary and the first findings."""

    def __init__(self, path: Path, most: int | None) -> None:
        self._file, self._most = new_file(path), ON_PAGE if most is None else most
        self._findings: list[PayloadFinding] = []

    def write(self, findings: Sequence[PayloadFinding]) -> None:
        """Keep findings for the page."""
        self._findings += findings[: self._most - len(self._findings)]

    def finish(self, report: Report) -> None:
        """Write the page."""
        self._file.write(page(report, self._findings).encode())
        self.close()

    def close(self) -> None:
        """Let go of the file, and of what was kept for it."""
        self._file.close()
        self._findings.clear()


RESUMED: dict[str, Callable[[Path, int | None, int], Any]] = {".ndjson": NdjsonFile, ".csv": CsvFile}
"""The formats that can go on after an earlier part."""

FILES: dict[str, Callable[[Path, int | None], Any]] = {
    ".ndjson": NdjsonFile,
    ".csv": CsvFile,
    ".parquet": ParquetFile,
    ".html": HtmlFile,
}


def output_file(name: str, most: int | None, size: int = 0) -> Any:
    """The output to a file by the end of its name.

    size: bytes of an earlier part to go on after. Raises InvalidInput when there is no such format, or it cannot be
    written.
    """
    path, kind = Path(name), Path(name).suffix.lower()
    if kind not in FILES:
        raise InvalidInput(f"--output {name}: choose a name that ends in {', '.join(FILES)}.")
    if size and kind not in RESUMED:
        raise InvalidInput(f"--output {name}: --resume goes on with a name that ends in {' or '.join(RESUMED)} alone.")
    try:
        return RESUMED[kind](path, most, size) if size else FILES[kind](path, most)
    except OSError as error:
        raise InvalidInput(f"--output {name}: cannot be written ({error.strerror}); choose another place.") from None


def _inert_cell(value: Any) -> Any:
    return f"'{value}" if isinstance(value, str) and value[:1] in {"=", "+", "-", "@", "\t", "\r"} else value
