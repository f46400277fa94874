"""Lines of an input, judged part by part by an engine: the processes of this machine, or a cluster."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import BinaryIO, Protocol

from validator.errors import KlantcheckError
from validator.payloads.across.index import Index
from validator.payloads.across.joins import Joined
from validator.payloads.across.relations import Relation
from validator.payloads.bulk.checkpoint import Position
from validator.payloads.bulk.line_judge import Batch
from validator.payloads.bulk.processes import Processes
from validator.payloads.bulk.ranges import parts, ranges
from validator.payloads.bulk.tasks import BUFFER, ContentTask, RangeTask, Task
from validator.payloads.criteria import Criteria
from validator.payloads.options import Options
from validator.payloads.readers.inputs import Input, open_regular
from validator.payloads.readers.opening import is_plain
from validator.payloads.readers.parts import HEAD

Taker = Callable[[Input, int, Batch, int], None]


class Engine(Protocol):
    """What judges tasks. part: the bytes of a file that are one task."""

    part: int

    def batches(self, tasks: Iterator[Task]) -> Iterator[Batch]:
        """The batches of tasks, in their order."""

    def joined(self, index: Index, present: Collection[int], expected: Relation | None) -> Iterator[Joined]:
        """What is found between records: those of the index, and those of which the engine kept the identities."""

    def close(self) -> None:
        """End what was begun."""


def engine(criteria: Criteria, options: Options) -> Engine:
    """The engine that the options ask for. Raises InvalidInput when there is none."""
    if options.engine == "dask":
        from validator.payloads.bulk.cluster import Cluster

        return Cluster(criteria, options.max_record, options.scheduler, options.processes)
    return Processes(criteria, options.max_record, options.processes)


class LineValidation:
    """Judges inputs of lines. take: gets the input and its number, a batch, and the lines before it."""

    def __init__(self, judges: Engine, options: Options, take: Taker) -> None:
        self._engine, self._options, self._take = judges, options, take

    def judge(self, one: Input, number: int, stream: BinaryIO, object_type: str | None, begin: Position) -> None:
        """Judge the lines of an input with its number.

        stream: its content, unpacked. object_type: by its name. begin: how far it was judged before.
        """
        lines, tasks = begin.line, _Whole(self._tasks(one, number, stream, object_type, begin.offset))
        for batch in self._engine.batches(iter(tasks)):
            self._take(one, number, batch, lines)
            lines += batch.lines
        tasks.check()

    def _tasks(self, one: Input, number: int, stream: BinaryIO, object_type: str | None, begin: int) -> Iterator[Task]:
        most = self._options.max_record
        if one.path is not None and _is_plain(one.path):
            path = one.path.absolute()
            with open_regular(path) as file:
                for first, end in ranges(file, begin, path.stat().st_size, most, self._engine.part):
                    yield RangeTask(path, first, end, number, object_type)
            return
        offset = begin
        _pass_over(stream, begin)
        for content, length in parts(stream, most):
            yield ContentTask(content, offset, number, object_type)
            offset += length


class _Whole:
    """Tasks up to an error in what they are made of; the error comes after the tasks before it were done."""

    def __init__(self, tasks: Iterator[Task]) -> None:
        self._tasks = tasks
        self._error: Exception | None = None

    def __iter__(self) -> Iterator[Task]:
        try:
            yield from self._tasks
        except (OSError, KlantcheckError) as error:
            self._error = error

    def check(self) -> None:
        """Raise the error, if there was one."""
        if self._error is not None:
            raise self._error


def _pass_over(stream: BinaryIO, length: int) -> None:
    """Read so many bytes of a stream that were judged before."""
    while length > 0 and (content := stream.read(min(length, BUFFER))):
        length -= len(content)


def _is_plain(path: Path) -> bool:
    """Whether a part of a file can be read by itself."""
    with open_regular(path) as file:
        return is_plain(file.read(HEAD))
