"""One validation: every input read as what it is and judged, findings as they come, and a report at the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from validator import interrupts
from validator.errors import InvalidInput
from validator.payloads.bulk.checkpoint import Checkpoint, Position
from validator.payloads.criteria import Criteria
from validator.payloads.finding import PayloadFinding, text_finding
from validator.payloads.judge import Judge, NotJudged, Subject, recognition_finding
from validator.payloads.options import Options
from validator.payloads.outputs.progress import Progress
from validator.payloads.readers.inputs import Input, MissingInput
from validator.payloads.readers.opening import opened
from validator.payloads.readers.parts import HEAD, readable
from validator.payloads.readers.record import BrokenText, Record, Unreadable
from validator.payloads.readers.records import EMPTY, json_records, offsets_in, with_solitude, yaml_document
from validator.payloads.readers.sniffing import content_format
from validator.payloads.recognition.names import FileNames
from validator.payloads.recordings.formats import READERS, is_recording, recording_format, stated_profile
from validator.payloads.report import Report, Sink
from validator.payloads.system_errors import reason
from validator.profile.loader import profile_names

if TYPE_CHECKING:
    from validator.payloads.across.judgement import Across
    from validator.payloads.bulk.line_judge import Batch
    from validator.payloads.bulk.lines import Engine
    from validator.payloads.recordings.traffic import Traffic

NOTHING = "geen van de {} waarden is beoordeeld"
ENDLESS = "; is dit een map, zet er dan een / achter"
"""Added for an address: stores of objects have no folders, and open the name of one as a file that is empty."""

TOGETHER = 1000
"""Findings across records that are written together."""

UNKEPT = "--level samenhang: is niet beoordeeld: wat van alle records bewaard wordt kan niet geschreven worden"


class Validation:
    """Validates inputs by criteria."""

    def __init__(
        self,
        criteria: Criteria,
        options: Options,
        sink: Sink,
        progress: Progress | None = None,
        checkpoint: Checkpoint | None = None,
    ) -> None:
        self._criteria, self._options, self._sink = criteria, options, sink
        self._judge = Judge(criteria)
        self._names = FileNames(self._judge.profile)
        self._engine = _engine(criteria, options) if options.engine == "dask" else None
        self._columns = None if options.mapping is None else _columns(options.mapping)
        self._checkpoint = checkpoint or Checkpoint(criteria)
        self._across = _across(self._judge, self._checkpoint) if criteria.depth == "samenhang" else None
        self._inputs = 0
        self._saved = False
        self._progress = progress or Progress(0, shown=False)
        self.report = self._checkpoint.report

    def run(self, inputs: Iterable[Input | MissingInput]) -> Report:
        """Judge every input; what cannot be read is a problem, and the rest goes on. Interrupted, it is partial."""
        try:
            with interrupts.immediate(), closing(self._progress), ExitStack() as stack:
                stack.callback(self._end_engine)
                for one in inputs:
                    self._input(one)
                self._judge_across()
        except KeyboardInterrupt:
            self.report.partial = True
        if not self._saved:
            self._save(now=True)
        if self._across is not None:
            self._across.close()
        return self.report

    def _lines_engine(self) -> Engine:
        """What judges lines, made when there are some: that takes time that one document need not wait for."""
        if self._engine is None:
            self._engine = _engine(self._criteria, self._options)
        return self._engine

    def _end_engine(self) -> None:
        if self._engine is not None:
            self._engine.close()

    def _save(self, *, now: bool = False) -> None:
        """Write the checkpoint, with how much of the output and of the index belongs to it.

        Where one of them cannot be written, what was saved before it stays what is saved.
        """
        if self._sink.failures or not self._checkpoint.is_due(now=now):
            return
        self._checkpoint.written = self._sink.flushed()
        self._checkpoint.index = self._across.state() if self._across is not None else None
        if self._sink.failures or (self._across is not None and self._across.failure):
            return
        try:
            self._checkpoint.save()
        except OSError as error:
            self._sink.failures.append(f"--resume: kan niet verder geschreven worden ({reason(error)}).")

    def _begin_whole(self) -> None:
        """Begin an input that --resume judges again from its begin: what was saved before it stays what is saved."""
        self._save(now=True)
        self._saved = True

    def _judge_across(self) -> None:
        """Judge across the records of all inputs. What was saved before it stays what is saved."""
        if self._across is None:
            return
        self._save(now=True)
        self._saved = True
        found = self._across.findings(self._lines_engine().joined)
        while findings := list(islice(found, TOGETHER)):
            self._take([finding.masked() for finding in findings] if self._criteria.mask else findings)
        if self._across.failure:
            self.report.problem(f"{UNKEPT} ({self._across.failure}).")

    def _input(self, one: Input | MissingInput) -> None:
        if isinstance(one, MissingInput):
            self.report.problem(one.problem)
            return
        number, self._saved, before = self._inputs, False, self.report.tally.records
        self._inputs += 1
        if self._across is not None:
            self._across.begin(one)
        try:
            begin = self._checkpoint.position(one, number)
            if self._across is not None:
                self._across.go_on(number, begin.parts)
            if begin.whole:
                if begin.problem:
                    self.report.problem(begin.problem)
                return
            self.report.files += not begin.offset
            with readable(), closing(one.open()) as raw:
                self._stream(one, number, opened(raw), begin)
            begin.whole, self._saved = True, False
        except Unreadable as error:
            self.report.problem(f"{one.name}: {error}.")
            if not begin.offset and self.report.tally.records > before:  # not judged again: it would count twice
                begin.whole, begin.problem, self._saved = True, f"{one.name}: {error}.", False
        except InvalidInput as error:
            self.report.problem(str(error))

    def _stream(self, one: Input, number: int, stream: Any, begin: Position) -> None:
        """Judge the content of an input as what it is, or as what the options say. Raises Unreadable for nothing."""
        forced, before = self._options.input_format, self.report.tally.counts()
        found = content_format(stream.peek(HEAD), one.name) if forced in {"auto", *READERS} else forced
        match found:
            case "ndjson":
                self._lines(one, number, stream, begin)
            case "yaml":
                self._begin_whole()
                self._document(one, number, yaml_document(stream, self._options.max_document), alone=True)
            case "json":
                self._records(one, number, json_records(stream, self._options.max_document))
            case _:
                self._records(one, number, self._table(stream, found))
        records, objects, unjudged = (now - then for now, then in zip(self.report.tally.counts(), before, strict=True))
        if not records and not begin.offset:
            raise Unreadable(EMPTY + (ENDLESS if "://" in one.name and not Path(one.name).suffix else ""))
        if unjudged and not objects and not begin.offset:
            raise Unreadable(NOTHING.format(records))

    def _lines(self, one: Input, number: int, stream: Any, begin: Position) -> None:
        from validator.payloads.bulk.lines import LineValidation

        lines = LineValidation(self._lines_engine(), self._options, self._take_batch)
        lines.judge(one, number, stream, self._names.object_type(one.name), begin)

    def _table(self, stream: Any, found: str) -> Iterator[Record | BrokenText]:
        """The rows of a table, by the mapping of its columns."""
        from validator.payloads.readers.tables import NO_MAPPING, csv_records, parquet_records

        if self._columns is None:
            raise Unreadable(NO_MAPPING)
        if found == "csv":
            return csv_records(stream, self._columns, self._options.max_record)
        return parquet_records(stream, self._columns)

    def _records(self, one: Input, number: int, records: Iterator[Record | BrokenText]) -> None:
        """Judge records. One by itself that is not judged is no finding but a problem, with the same words."""
        self._begin_whole()
        for record, alone in with_solitude(records):
            if isinstance(record, BrokenText):
                self.report.tally.records += 1
                finding = text_finding(record.reason, record.text)._replace(pointer=record.place)
                self._take([finding._replace(file=one.name, line=record.line, offset=record.offset)])
            else:
                with interrupts.deferred():
                    self._document(one, number, record, alone=alone)
                    interrupts.checkpoint()

    def _document(self, one: Input, number: int, record: Record, *, alone: bool) -> None:
        """Judge a recording, or a value as an object of the type that it is of. alone: whether it is all there is."""
        forced = self._options.input_format
        recorded = forced if forced in READERS else recording_format(record.value) if forced == "auto" else None
        if recorded is not None and not record.place:
            if not is_recording(record.value, recorded):
                raise Unreadable(f"is geen opname zoals --input {recorded} zegt")
            self._recording(one, number, record, recorded)
            return
        self.report.tally.records += 1
        known = self._criteria.object_type or self._names.object_type(one.name)
        try:
            judgement = self._judge.judge(record.value, known)
        except NotJudged as error:
            if alone and not record.place:
                raise Unreadable(str(error)) from None
            self._place(one, record, [("", recognition_finding("", error))])
            return
        self._count(judgement.subjects, number, record)
        self._place(one, record, [(finding.pointer, finding) for finding in judgement.findings])

    def _recording(self, one: Input, number: int, record: Record, name: str) -> None:
        from validator.payloads.recordings.traffic import TrafficJudge, placed

        stated = stated_profile(record.value)
        if stated in profile_names() and stated != self._judge.profile.dialect:
            raise Unreadable(f"is van een run met profiel {stated}; geef --profile {stated}")
        traffic = TrafficJudge(self._judge).judge(record.value, name)
        if not traffic.judgements:
            raise Unreadable(_nothing_in(traffic, self._criteria))
        self.report.passed_over += traffic.passed_over
        self.report.tally.records += len(traffic.judgements)
        for _, judgement in traffic.judgements:
            self._count(judgement.subjects, number, record, recorded=True)
        remarks = [("", traffic.version)] if traffic.version is not None else []
        self._place(one, record, [*remarks, *placed(traffic.judgements)])

    def _count(self, subjects: list[Subject], number: int, record: Record, *, recorded: bool = False) -> None:
        """Count objects, and add them to the index. recorded: whether they stand in recorded traffic."""
        self.report.tally.objects.update(subject.judge.object_type for subject in subjects)
        if self._across is not None:
            self._across.add(subjects, number, record, recorded=recorded)

    def _place(self, one: Input, record: Record, findings: list[tuple[str, PayloadFinding]]) -> None:
        """Take findings on a record, each with the place in the text that a pointer leads to."""
        if not findings:
            return
        placed_findings, offset_of = [], offsets_in(record)
        counted, line = 0, record.line
        for place, finding in findings:
            before = offset_of(place)
            passed = record.raw.count(b"\n", min(counted, before), max(counted, before))
            line += passed if before >= counted else -passed
            counted = before
            whole = record.place + finding.pointer
            offset = record.offset + before
            placed_findings.append(finding._replace(pointer=whole, file=one.name, line=line, offset=offset))
        self._take(placed_findings)

    def _take_batch(self, one: Input, number: int, batch: Batch, line: int) -> None:
        """Take what a part of an input holds, as a whole. line: the number of lines before it."""
        with interrupts.deferred():
            self._add_batch(one, number, batch, line)
            interrupts.checkpoint()

    def _add_batch(self, one: Input, number: int, batch: Batch, line: int) -> None:
        self.report.tally.add(batch.tally)
        if self._across is not None:
            self._across.add_batch(number, batch, line)
        self._take([PayloadFinding.of_part(cells, one.name, line) for cells in batch.findings])
        reached = self._checkpoint.position(one, number)
        reached.offset, reached.line = batch.offset + batch.length, line + batch.lines
        self._save()
        self._progress.advance(batch.length, self.report)

    def _take(self, findings: list[PayloadFinding]) -> None:
        """Count and write findings; a hint that was given before is not one more."""
        self.report.tally.add_findings(findings)
        accepted = []
        for finding in findings:
            if self._sink.accepts(finding):
                accepted.append(finding)
            else:
                self.report.tally.remove_finding(finding)
        if accepted:
            self._sink.write(accepted)


def _engine(criteria: Criteria, options: Options) -> Engine:
    from validator.payloads.bulk.lines import engine

    return engine(criteria, options)


def _columns(mapping: str) -> dict[str, Any]:
    from validator.payloads.readers.mapping import load_mapping

    return load_mapping(mapping)


def _across(judge: Judge, checkpoint: Checkpoint) -> Across:
    from validator.payloads.across.judgement import Across

    return Across(judge.profile, checkpoint.path, checkpoint.index)


def _nothing_in(traffic: Traffic, criteria: Criteria) -> str:
    about = f" over {criteria.object_type}" if criteria.object_type else " van deze API"
    open_ones = f", waarvan {traffic.templates} nog in te vullen" if traffic.templates else ""
    return f"is een opname zonder berichten{about} met een JSON-inhoud ({traffic.passed_over} andere{open_ones})"
