"""The records of an input that is no lines: JSON values and entries of lists, each read strictly."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from validator.errors import KlantcheckError
from validator.payloads.readers.positions import Places
from validator.payloads.readers.record import MOST_VALUES, BrokenText, Record, Unreadable, size
from validator.payloads.readers.values import Piece, pieces
from validator.schema import strict_json, yaml_file
from validator.schema.yaml_file import NotYaml, RecordedFile

PROBLEMS = {
    yaml_file.NO_TEXT: "een sleutel die geen tekst is",
    yaml_file.TWICE: "een sleutel die twee keer voorkomt",
    yaml_file.LONG: "een getal dat te lang is",
    yaml_file.ITSELF: "een waarde die zichzelf bevat",
    yaml_file.DEEP: f"meer dan {yaml_file.DEEPEST} niveaus diep",
    yaml_file.MANY.format(yaml_file.MOST_RECORDED): "meer dan 2 miljoen waarden, met de aliassen uitgeschreven",
    yaml_file.UNREADABLE: "een waarde die niet te lezen is",
}
"""What is wrong with YAML, in Dutch; what the parser itself says is not translated."""

EMPTY = "is leeg of een lege lijst, dus er is niets te beoordelen"


def json_records(stream: BinaryIO, most: int) -> Iterator[Record | BrokenText]:
    """The JSON values of a stream. most: bytes of one."""
    for piece in pieces(stream, most):
        yield _record(piece) if isinstance(piece, Piece) else piece


def with_solitude(records: Iterable[Record | BrokenText]) -> Iterator[tuple[Record | BrokenText, bool]]:
    """Each record with whether it is all that there is. What comes before an error is given before it is raised."""
    before: Record | BrokenText | None = None
    alone = True
    try:
        for record in records:
            if before is not None:
                alone = False
                yield before, False
            before = record
    except (OSError, KlantcheckError):
        if before is not None:
            yield before, False
        raise
    if before is not None:
        yield before, alone


def yaml_document(stream: BinaryIO, most: int) -> Record:
    """The value of a YAML file as a record. Raises Unreadable when it is none, or of more than so many bytes."""
    content = stream.read(most + 1)
    if len(content) > most:
        raise Unreadable(f"is YAML van meer dan {size(most)}; splits het bestand")
    try:
        file = RecordedFile(Path(), content)
    except NotYaml as error:
        place = f"regel {error.line}: " if error.line else ""
        raise Unreadable(f"is geen geldige YAML ({place}{PROBLEMS.get(error.problem, error.problem)})") from None
    return Record(file.data, 1, 0, content, file=file)


def offsets_in(record: Record) -> Callable[[str], int]:
    """Where in the text of a record the value at a JSON pointer begins; 0 in one without text, as a row of a table."""
    if record.file is not None:
        return record.file.offset
    return Places(record.raw, record.value).offset if record.raw else lambda _: 0


def _record(piece: Piece) -> Record | BrokenText:
    place = "" if piece.index is None else f"/{piece.index}"
    try:
        value = strict_json.parse(piece.raw, most=MOST_VALUES)
    except strict_json.NotJson as error:
        return BrokenText(str(error), piece.line, piece.offset, place)
    return Record(value, piece.line, piece.offset, piece.raw, place)
