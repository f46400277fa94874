"""What an input is, by its content: lines of JSON, JSON values, a table, or none of them."""

from __future__ import annotations

import json
import re
from typing import Literal

from validator.payloads.readers.record import Unreadable

Format = Literal["json", "ndjson", "yaml", "csv", "parquet"]
PARQUET = b"PAR1"
ZIPS = (b"PK\x03\x04", b"PK\x05\x06")
"""What a ZIP file begins with; the second one holds nothing."""

YAML = re.compile(rb"\s*(?>(?:#[^\n]*+\n\s*+)*)(---\s|interactions:|http_interactions:|version:)")
SHOWN = 20
"""Bytes that are shown of what is no JSON."""


def content_format(head: bytes, name: str) -> Format:
    """The format of an input. head: its first bytes, or all of them. name: for what the content leaves open.

    Raises Unreadable when it is none of them.
    """
    if head.startswith(PARQUET):
        return "parquet"
    begin = head.lstrip(b" \t\r\n")
    if not begin:
        return "json"
    if begin[:1] in {b"{", b"["}:
        named = begin[:1] == b"{" and _is_named(name, ".ndjson", ".jsonl")
        return "ndjson" if named or _has_lines(begin) else "json"
    if _is_named(name, ".ndjson", ".jsonl"):
        return "ndjson"
    if head.startswith(ZIPS):
        raise Unreadable("is een ZIP-bestand, dat hier alleen uit een bestand gelezen wordt; pak het eerst uit")
    if b"\0" in head:
        raise Unreadable("is een binair bestand, geen JSON")
    if YAML.match(head):
        return "yaml"
    if _is_named(name, ".csv"):
        return "csv"
    if _is_named(name, ".json", ".har") or begin[:1] in b'"tfn-0123456789':
        return "json"
    shown = begin[:SHOWN].decode("utf-8", "replace").replace("\n", " ")
    raise Unreadable(f"is geen JSON: het begint met {shown!r}")


def _has_lines(begin: bytes) -> bool:
    """Whether the first line is a JSON value by itself and another one follows."""
    first, _, rest = begin.partition(b"\n")
    if not rest.strip():
        return False
    try:
        json.loads(first)
    except (ValueError, RecursionError):
        return False
    return True


def _is_named(name: str, *ends: str) -> bool:
    plain = name.lower().removesuffix(".gz").removesuffix(".zst")
    return plain.endswith(ends)
