"""The judge of lines of JSON: quick where a record is right, and the same verdict as that of one document.

A record takes the quick way when orjson reads it, it has no key twice, its properties are those of a type that was
recognised before, and the wire schema alone decides. Everything else is read and judged as a single document is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any, BinaryIO, NamedTuple

from validator.payloads.across.references import Packed, References
from validator.payloads.bulk.quick_reader import UNREAD, read
from validator.payloads.criteria import Criteria
from validator.payloads.finding import PayloadFinding, text_finding
from validator.payloads.judge import Judge, NotJudged, Subject, recognition_finding
from validator.payloads.object_judge import ObjectJudge
from validator.payloads.readers.lines import rest_of_line
from validator.payloads.readers.positions import position
from validator.payloads.readers.record import LARGEST_RECORD, MOST_VALUES
from validator.payloads.tally import Tally
from validator.schema import strict_json

GROUP = 64
"""Wrong objects that are judged one after the other, which is quicker than each between others that are right."""

MB = 2**20

MOST_LAYOUTS = 10_000
"""Sets of properties of which the object type is remembered."""


@dataclass
class Batch:
    """What lines of one part of an input hold.

    offset: of the first line. findings: with their line in the part. length: bytes that were read. packed, present:
    what is known across records, and how many there are of each object type.
    """

    offset: int = 0
    lines: int = 0
    length: int = 0
    tally: Tally = field(default_factory=Tally)
    findings: list[PayloadFinding] = field(default_factory=list)
    packed: Packed | None = None
    present: Counter[int] = field(default_factory=Counter)


class Place(NamedTuple):
    """Where a line stands. known: the object type by the options or the file's name. offset: of the line."""

    known: str | None
    file: int
    offset: int


class Layout(NamedTuple):
    """What is known of objects with the same properties. is_right: of one that has no others expanded in it."""

    judge: ObjectJudge
    is_right: Callable[[Any], bool]
    expanded: bool


class Wrong(NamedTuple):
    """An object that is not plainly right, with its line and the number and offset of it."""

    line: bytes
    value: Any
    judge: ObjectJudge
    number: int
    offset: int


class LineJudge:
    """Judges lines by criteria. most: bytes of one line."""

    def __init__(self, criteria: Criteria, most: int = LARGEST_RECORD) -> None:
        self.judge = Judge(criteria)
        self._criteria = criteria
        self.most = most
        self._layouts: dict[str | None, dict[tuple[str, ...], Layout]] = {}
        self._around = self.judge.profile.expansion.under.removeprefix("/")
        self.references = References(self.judge.profile) if criteria.depth == "samenhang" else None

    def lines(self, stream: BinaryIO, offset: int, file: int, object_type: str | None) -> Batch:
        """Judge the lines of a part of an input. offset: of the part. file: its number. object_type: by its name."""
        batch = Batch(offset, packed=Packed() if self.references is not None else None)
        known = self._criteria.object_type or object_type
        layouts, around, most = self._layouts.setdefault(known, {}), self._around, self.most
        at, number = offset, 0
        objects: Counter[str] = Counter()
        wrong: list[Wrong] = []
        for line in iter(partial(stream.readline, most + 1), b""):
            number += 1
            length = len(line)
            value: Any = read(line) if length <= most else UNREAD
            layout = layouts.get(tuple(value)) if value.__class__ is dict else None
            if layout is not None and not (layout.expanded and value[around]):
                objects[layout.judge.object_type] += 1
                if batch.packed is not None and self.references is not None:
                    self.references.pack(batch.packed, layout.judge.object_type, value, (number, at, file), copy=False)
                if not layout.is_right(value):
                    wrong.append(Wrong(line, value, layout.judge, number, at))
                    if len(wrong) >= GROUP:
                        self._wrong(wrong, batch)
            else:
                self._wrong(wrong, batch)
                batch.lines = number
                if length <= most:
                    self._line(line, value, Place(known, file, at), batch)
                else:
                    self._too_long(batch, at)
                    length += 0 if line.endswith(b"\n") else rest_of_line(stream)
            at += length
        self._wrong(wrong, batch)
        batch.lines, batch.length = number, at - offset
        batch.tally.records += objects.total()
        batch.tally.objects.update(objects)
        batch.present = batch.packed.present() if batch.packed is not None else batch.present
        return batch

    def _wrong(self, wrong: list[Wrong], batch: Batch) -> None:
        """Judge objects that are not plainly right, and forget them."""
        for line, value, judge, batch.lines, offset in wrong:
            findings = judge.findings(value)
            masked = self._criteria.mask
            self._report(batch, [one.masked() for one in findings] if masked else findings, line, offset)
        wrong.clear()

    def _line(self, line: bytes, value: Any, place: Place, batch: Batch) -> None:
        """Judge a line of which it is not known what it is. value: what the quick way made of it."""
        if not line.isspace():
            batch.tally.records += 1
            self._thorough(line, value, place, batch)

    def _thorough(self, line: bytes, value: Any, place: Place, batch: Batch) -> None:
        """Judge a line as a single document is judged."""
        if value is UNREAD:
            try:
                value = strict_json.parse(line, most=MOST_VALUES)
            except strict_json.NotJson as error:
                self._report(batch, [text_finding(str(error))], b"", place.offset)
                return
        try:
            judgement = self.judge.judge(value, place.known)
        except NotJudged as error:
            self._report(batch, [recognition_finding("", str(error))], b"", place.offset)
            return
        for subject in judgement.subjects:
            batch.tally.objects[subject.judge.object_type] += 1
            if batch.packed is not None and self.references is not None and isinstance(subject.value, Mapping):
                where, name = (batch.lines, place.offset, place.file), subject.judge.object_type
                self.references.pack(batch.packed, name, subject.value, where, copy=subject.around)
        self._remember(value, judgement.subjects, place.known)
        self._report(batch, judgement.findings, line, place.offset)

    def _remember(self, value: Any, subjects: list[Subject], known: str | None) -> None:
        """Remember of which type an object with these properties is, when they alone say so."""
        layouts = self._layouts[known]
        if len(subjects) != 1 or not isinstance(value, dict) or len(layouts) >= MOST_LAYOUTS:
            return
        if known is not None or self.judge.is_recognised_by_properties(value):
            judge = subjects[0].judge
            layouts[tuple(value)] = Layout(judge, judge.is_right, self._around in value)

    def _report(self, batch: Batch, findings: list[PayloadFinding], line: bytes, offset: int) -> None:
        for finding in findings:
            batch.tally.add_finding(finding)
            place = offset + (position(line, finding.pointer) if line else 0)
            batch.findings.append(finding._replace(line=batch.lines, offset=place))

    def _too_long(self, batch: Batch, offset: int) -> None:
        most = f"{self.most / MB:g} MB" if self.most >= MB else f"{self.most} bytes"
        self._report(batch, [text_finding(f"een regel van meer dan {most}")], b"", offset)
