"""The judge of lines of JSON: quick where a record is right, and the same verdict as that of one document.

A record takes the quick way when orjson reads it, it has no key twice, its properties are those of a type that was
recognised before, and the wire schema alone decides. Everything else is read and judged as a single document is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import repeat
from typing import Any, BinaryIO, NamedTuple

from validator.payloads.across.references import Packed, References, pack_texts, tail
from validator.payloads.bulk.known_lines import Captured, KnownLines
from validator.payloads.bulk.line_expressions import Layout
from validator.payloads.bulk.quick_reader import UNREAD, read_all
from validator.payloads.criteria import Criteria
from validator.payloads.finding import Cells, PayloadFinding, text_finding
from validator.payloads.judge import Judge, Judgement, NotJudged, recognition_finding
from validator.payloads.object_judge import ObjectJudge
from validator.payloads.readers.lines import rest_of_line
from validator.payloads.readers.positions import position
from validator.payloads.readers.record import LARGEST_RECORD, MOST_VALUES, size
from validator.payloads.tally import Tally
from validator.schema import strict_json

BLOCK = 2**17
"""Bytes that are read and judged together: what many lines need is done for all of them before the next."""

MOST_ROWS = 4096
"""Objects of which texts wait to be packed."""


@dataclass
class Batch:
    """What lines of one part of an input hold.

    offset: of the first line. tally: of records and objects. findings: with their line in the part. length: bytes that
    were read. packed, present: what is known across records, and how many there are of each object type.
    """

    offset: int = 0
    lines: int = 0
    length: int = 0
    tally: Tally = field(default_factory=Tally)
    findings: list[Cells] = field(default_factory=list)
    packed: Packed | None = None
    present: Counter[int] = field(default_factory=Counter)


class Place(NamedTuple):
    """Where a line stands. known: the object type by the options or the file's name. offset: of the line."""

    known: str | None
    file: int
    offset: int


@dataclass
class _Lines:
    """Lines that are judged together.

    edges: where in their block they begin, and the last one ends. judges: of what each is, None where that is not
    known. captured: of lines that are right as texts, what is packed. values: of the lines that were read, by their
    number from 0.
    """

    block: bytes
    edges: list[int]
    judges: list[ObjectJudge | None]
    captured: Captured
    values: dict[int, Any] = field(default_factory=dict)

    def text(self, number: int) -> bytes:
        """A line."""
        return self.block[self.edges[number] : self.edges[number + 1]]


class _Rows:
    """Texts of leaves, packed when there are many of the same layout: one by one it takes twice as long."""

    def __init__(self, packed: Packed | None) -> None:
        self._packed = packed
        self._waiting: dict[Layout, tuple[list[tuple[bytes, ...]], list[bytes]]] = {}
        self._count = 0

    def add(self, lines: _Lines, place: Place, first: int) -> None:
        """Add what is captured of lines. first: the number of the first line."""
        for layout, (numbers, texts) in lines.captured.items():
            waiting, tails = self._waiting.setdefault(layout, ([], []))
            waiting += texts
            offsets = map(place.offset.__add__, map(lines.edges.__getitem__, numbers))
            tails += map(tail, map(first.__add__, numbers), offsets, repeat(place.file))
            self._count += len(numbers)
        if self._count >= MOST_ROWS:
            self.pack()

    def pack(self) -> None:
        """Pack all that wait for it."""
        if self._packed is not None:
            for layout, (texts, tails) in self._waiting.items():
                pack_texts(self._packed, layout.leaves, texts, tails)
        self._waiting.clear()
        self._count = 0


class Ended(Exception):
    """Nobody waits any more for what is judged."""


class LineJudge:
    """Judges lines by criteria. most: bytes of one line. is_ended: whether nobody waits for it any more."""

    def __init__(
        self, criteria: Criteria, most: int = LARGEST_RECORD, is_ended: Callable[[], bool] = lambda: False
    ) -> None:
        self.judge = Judge(criteria)
        self._criteria = criteria
        self.most = most
        self._is_ended = is_ended
        self._known: dict[str | None, KnownLines] = {}
        self._around = self.judge.profile.expansion.under.removeprefix("/")
        self.references = References(self.judge.profile) if criteria.depth == "samenhang" else None

    def lines(self, stream: BinaryIO, offset: int, file: int, object_type: str | None) -> Batch:
        """Judge the lines of a part of an input. offset: of the part. file: its number. object_type: by its name.

        Raises Ended.
        """
        batch = Batch(offset, packed=Packed() if self.references is not None else None)
        known = self._criteria.object_type or object_type
        at, rows = offset, _Rows(batch.packed)
        for block, too_long in self._blocks(stream):
            if self._is_ended():
                raise Ended
            self._block(block, Place(known, file, at), batch, rows)
            at += len(block)
            if too_long:
                batch.lines += 1
                self._too_long(batch, at)
                at += len(too_long) + (0 if too_long.endswith(b"\n") else rest_of_line(stream))
        rows.pack()
        batch.length = at - offset
        batch.present = batch.packed.present if batch.packed is not None else batch.present
        return batch

    def _blocks(self, stream: BinaryIO) -> Iterator[tuple[bytes, bytes]]:
        """The lines of a stream in blocks, each with a line after it that is too long, of which the rest is unread."""
        while block := stream.read(min(BLOCK, self.most)):
            begin = block.rfind(b"\n") + 1
            if begin < len(block):
                block += stream.readline(self.most + 1 - (len(block) - begin))
            is_too_long = len(block) - begin > self.most
            yield (block[:begin], block[begin:]) if is_too_long else (block, b"")

    def _block(self, block: bytes, place: Place, batch: Batch, rows: _Rows) -> None:
        """Judge lines, of which the first stands at a place. rows: gets what is packed of their texts."""
        known = self._known.get(place.known) or self._known.setdefault(
            place.known, KnownLines(self._around, self.references)
        )
        lines = _Lines(block, *known.by_text(block))
        unsure = list(self._read(lines, known))
        if batch.packed is not None and self.references is not None:
            self._pack(lines, place, batch.lines + 1, batch.packed, self.references)
            rows.add(lines, place, batch.lines + 1)
        for judge, times in Counter(lines.judges).items():
            if judge is not None:
                batch.tally.records += times
                batch.tally.objects[judge.object_type] += times
        before = batch.lines
        for number, line, findings in unsure:
            batch.lines, offset = before + number + 1, place.offset + lines.edges[number]
            value = lines.values[number]
            if findings:
                masked = [one.masked() for one in findings] if self._criteria.mask else findings
                self._report(batch, masked, offset, line, value)
            elif not line.isspace():
                batch.tally.records += 1
                self._thorough(line, value, place._replace(offset=offset), batch)
        batch.lines = before + len(lines.judges)

    def _read(self, lines: _Lines, known: KnownLines) -> Iterator[tuple[int, bytes, list[PayloadFinding]]]:
        """Read the lines that are not right as texts.

        The numbers of those that are wrong, with findings, and of those of which the type is not known, without.
        """
        numbers = [number for number, judge in enumerate(lines.judges) if judge is None]
        texts = list(map(lines.text, numbers))
        lines.values.update(zip(numbers, read_all(texts), strict=True))
        for number, text in zip(numbers, texts, strict=True):
            value = lines.values[number]
            judge = lines.judges[number] = known.by_properties(value)
            findings = judge.findings(value) if judge is not None else []
            if findings or judge is None:
                yield number, text, findings
            elif judge.by_text:
                known.learn(text, value)

    def _pack(self, lines: _Lines, place: Place, first: int, packed: Packed, references: References) -> None:
        """Pack what objects are and refer to. first: the number of the first line."""
        for number, value in lines.values.items():
            judge = lines.judges[number]
            if judge is not None:
                where = (first + number, place.offset + lines.edges[number], place.file)
                references.pack(packed, judge.object_type, value, where, copy=False)

    def _thorough(self, line: bytes, value: Any, place: Place, batch: Batch) -> None:
        """Judge a line as a single document is judged."""
        if value is UNREAD:
            try:
                value = strict_json.parse(line, most=MOST_VALUES)
            except strict_json.NotJson as error:
                self._report(batch, [text_finding(str(error))], place.offset)
                return
        try:
            judgement = self.judge.judge(value, place.known)
        except NotJudged as error:
            self._report(batch, [recognition_finding("", error)], place.offset)
            return
        for subject in judgement.subjects:
            batch.tally.objects[subject.judge.object_type] += 1
            if batch.packed is not None and self.references is not None and isinstance(subject.value, Mapping):
                where, name = (batch.lines, place.offset, place.file), subject.judge.object_type
                self.references.pack(batch.packed, name, subject.value, where, copy=subject.around)
        self._report(batch, judgement.findings, place.offset, line, value)
        if len(judgement.subjects) == 1 and isinstance(value, dict):
            self._remember(line, value, judgement, place.known)

    def _remember(self, line: bytes, value: dict[str, Any], judgement: Judgement, known_type: str | None) -> None:
        """Remember of which type an object with these properties is, when they alone say so, and that it is right."""
        if self.judge.may_hold_others(value):  # what this one lacks, or has in another form, the next may hold
            return
        known, judge = self._known[known_type], judgement.subjects[0].judge
        if known_type is not None or self.judge.is_recognised_by_properties(value):
            known.remember(value, judge)
            if judge.by_text and not judgement.findings and known.by_properties(value):
                known.learn(line, value)

    def _report(
        self, batch: Batch, findings: list[PayloadFinding], offset: int, line: bytes = b"", value: Any = None
    ) -> None:
        """Add findings on the line that a batch is at. offset: of the line. value: what it says, if that is known."""
        for finding in findings:
            place = offset + (position(line, finding.pointer, value) if line else 0)
            batch.findings.append(finding.in_part(batch.lines, place))

    def _too_long(self, batch: Batch, offset: int) -> None:
        batch.tally.records += 1
        self._report(batch, [text_finding(f"een regel van meer dan {size(self.most)}")], offset)
