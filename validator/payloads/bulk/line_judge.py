"""The judge of lines of JSON: quick where a record is right, and the same verdict as that of one document.

A record takes the quick way when orjson reads it, it has no key twice, its properties are those of a type that was
recognised before, and the wire schema alone decides. Everything else is read and judged as a single document is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from itertools import accumulate
from typing import Any, BinaryIO, NamedTuple

from validator.payloads.across.references import Packed, References
from validator.payloads.bulk.quick_reader import UNREAD, read_all
from validator.payloads.criteria import Criteria
from validator.payloads.finding import PayloadFinding, text_finding
from validator.payloads.judge import Judge, NotJudged, Subject, recognition_finding
from validator.payloads.object_judge import ObjectJudge
from validator.payloads.readers.lines import rest_of_line
from validator.payloads.readers.positions import position
from validator.payloads.readers.record import LARGEST_RECORD, MOST_VALUES, size
from validator.payloads.tally import Tally
from validator.schema import strict_json

GROUP = 64
"""Lines that are read and judged together: what many of them need is done for all before the next."""

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


class LineJudge:
    """Judges lines by criteria. most: bytes of one line."""

    def __init__(self, criteria: Criteria, most: int = LARGEST_RECORD) -> None:
        self.judge = Judge(criteria)
        self._criteria = criteria
        self.most = most
        self._known: dict[str | None, dict[tuple[str, ...], ObjectJudge]] = {}
        self._around = self.judge.profile.expansion.under.removeprefix("/")
        self.references = References(self.judge.profile) if criteria.depth == "samenhang" else None

    def lines(self, stream: BinaryIO, offset: int, file: int, object_type: str | None) -> Batch:
        """Judge the lines of a part of an input. offset: of the part. file: its number. object_type: by its name."""
        batch = Batch(offset, packed=Packed() if self.references is not None else None)
        known = self._criteria.object_type or object_type
        at = offset
        for group in self._groups(stream):
            too_long = group.pop() if len(group[-1]) > self.most else b""
            at = self._group(group, Place(known, file, at), batch)
            if too_long:
                batch.lines += 1
                self._too_long(batch, at)
                at += len(too_long) + (0 if too_long.endswith(b"\n") else rest_of_line(stream))
        batch.length = at - offset
        batch.present = batch.packed.present() if batch.packed is not None else batch.present
        return batch

    def _groups(self, stream: BinaryIO) -> Iterator[list[bytes]]:
        """The lines of a stream; one that is too long, of which the rest is still to be read, ends its group."""
        group: list[bytes] = []
        for line in iter(partial(stream.readline, self.most + 1), b""):
            group.append(line)
            if len(group) == GROUP or len(line) > self.most:
                yield group
                group = []
        if group:
            yield group

    def _group(self, lines: list[bytes], place: Place, batch: Batch) -> int:
        """Judge lines, of which the first stands at a place. The offset of their end."""
        known, around = self._known.setdefault(place.known, {}), self._around
        values = read_all(lines)
        judges = [
            known.get(tuple(value)) if value.__class__ is dict and not value.get(around) else None for value in values
        ]
        right = [judge is not None and judge.is_right(value) for judge, value in zip(judges, values, strict=True)]
        offsets = list(accumulate(map(len, lines), initial=place.offset))
        before = batch.lines
        for judge, times in Counter(judges).items():
            if judge is not None:
                batch.tally.records += times
                batch.tally.objects[judge.object_type] += times
        if batch.packed is not None and self.references is not None:
            for number, (judge, value) in enumerate(zip(judges, values, strict=True), before + 1):
                if judge is not None:
                    where = (number, offsets[number - before - 1], place.file)
                    self.references.pack(batch.packed, judge.object_type, value, where, copy=False)
        for number in [number for number, is_right in enumerate(right) if not is_right]:
            batch.lines = before + number + 1
            self._line(lines[number], values[number], judges[number], place._replace(offset=offsets[number]), batch)
        batch.lines = before + len(lines)
        return offsets[-1]

    def _line(self, line: bytes, value: Any, judge: ObjectJudge | None, place: Place, batch: Batch) -> None:
        """Judge a line that is not plainly right. value: what the quick way made of it. judge: of what it is."""
        if judge is not None:
            findings = judge.findings(value)
            masked = self._criteria.mask
            self._report(batch, [one.masked() for one in findings] if masked else findings, place.offset, line, value)
        elif not line.isspace():
            batch.tally.records += 1
            self._thorough(line, value, place, batch)

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
        self._remember(value, judgement.subjects, place.known)
        self._report(batch, judgement.findings, place.offset, line, value)

    def _remember(self, value: Any, subjects: list[Subject], known: str | None) -> None:
        """Remember of which type an object with these properties is, when they alone say so."""
        judges = self._known[known]
        if len(subjects) != 1 or not isinstance(value, dict) or len(judges) >= MOST_LAYOUTS:
            return
        if known is not None or self.judge.is_recognised_by_properties(value):
            judges[tuple(value)] = subjects[0].judge

    def _report(
        self, batch: Batch, findings: list[PayloadFinding], offset: int, line: bytes = b"", value: Any = None
    ) -> None:
        """Add findings on the line that a batch is at. offset: of the line. value: what it says, if that is known."""
        for finding in findings:
            batch.tally.add_finding(finding)
            place = offset + (position(line, finding.pointer, value) if line else 0)
            batch.findings.append(finding.at(batch.lines, place))

    def _too_long(self, batch: Batch, offset: int) -> None:
        batch.tally.records += 1
        self._report(batch, [text_finding(f"een regel van meer dan {size(self.most)}")], offset)
