"""How data is validated: limits, processes and what is shown of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from validator.payloads.readers.record import LARGEST_DOCUMENT, LARGEST_RECORD

InputFormat = Literal["auto", "json", "ndjson", "har", "results", "vcr", "postman", "wiremock", "csv", "parquet"]
EngineName = Literal["processes", "dask"]
MOST_SHOWN = 1000
"""Findings that are shown, unless --max-findings says otherwise."""


@dataclass(frozen=True)
class Options:
    """How data is validated.

    input_format: what inputs are, in the place of what they look like. max_record: bytes of a line. max_document: bytes
    of a value that is no line: a document, a recording, an entry of a list. processes: that
    judge at the same time; 0 for one for each core. mapping: the file that says what the columns of a table are.
    engine: what judges lines; scheduler: the address of a cluster.
    """

    input_format: InputFormat = "auto"
    max_record: int = LARGEST_RECORD
    max_document: int = LARGEST_DOCUMENT
    processes: int = 0
    mapping: str | None = None
    engine: EngineName = "processes"
    scheduler: str | None = None
