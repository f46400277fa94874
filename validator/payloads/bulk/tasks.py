"""What one process judges at a time: a part of an input of lines."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

from validator.payloads.bulk.line_judge import Batch, LineJudge
from validator.payloads.bulk.ranges import Range
from validator.payloads.readers.inputs import open_regular

BUFFER = 2**20


@dataclass(frozen=True)
class RangeTask:
    """A range of a file. file: its number. object_type: by its name."""

    path: Path
    begin: int
    end: int
    file: int
    object_type: str | None


@dataclass(frozen=True)
class ContentTask:
    """Lines that were read already. offset: of the first one in the stream."""

    content: bytes
    offset: int
    file: int
    object_type: str | None


Task = RangeTask | ContentTask


def judged(judge: LineJudge, task: Task) -> Batch:
    """What a judge finds in the lines of a task."""
    if isinstance(task, ContentTask):
        return judge.lines(io.BytesIO(task.content), task.offset, task.file, task.object_type)
    with open_regular(task.path) as whole:
        stream = io.BufferedReader(Range(whole, task.begin, task.end), BUFFER)
        return judge.lines(stream, task.begin, task.file, task.object_type)
