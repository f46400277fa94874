"""The checkpoint of a validation: how far it came, so that `--resume` goes on from there.

A file of JSON, written whole or not at all. An input that has another size or time than it had is not gone on with.
"""

from __future__ import annotations

import json
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from validator.errors import InvalidInput
from validator.files import read_regular, replace_file
from validator.payloads.criteria import Criteria
from validator.payloads.readers.inputs import Input
from validator.payloads.report import Report
from validator.payloads.tally import Tally
from validator.schema import strict_json
from validator.schema.findings import schema_findings

FORMAT = 2
LARGEST = 16 * 2**20
MOST_VALUES = 4_000_000
EVERY = 1.0
"""Seconds between two checkpoints."""


@dataclass
class Position:
    """How far an input was judged.

    stamp: its size and time. number: its place among the inputs. whole: to its end. problem: of one of which the rest
    cannot be judged. offset, line: of what comes next.
    parts: offset and line of each part that was judged, when records are judged across inputs.
    """

    stamp: str
    number: int = 0
    whole: bool = False
    problem: str = ""
    offset: int = 0
    line: int = 0
    parts: list[tuple[int, int]] = field(default_factory=list)


@dataclass
class Checkpoint:
    """The state of a validation. written: bytes of the output file that belong to it. index: the state of the index."""

    criteria: Criteria
    inputs: dict[str, Position] = field(default_factory=dict)
    report: Report = field(default_factory=Report)
    written: int = 0
    index: dict[str, Any] | None = None
    path: Path | None = None
    saved: float = 0.0

    def position(self, one: Input, number: int) -> Position:
        """How far the input with a number was judged; its begin when it was not.

        Raises InvalidInput when it has changed since, or stands elsewhere among the inputs.
        """
        if self.path is None:
            return Position("")
        stamp = _stamp(one)
        known = self.inputs.setdefault(one.name, Position(stamp, number))
        if known.stamp != stamp:
            raise InvalidInput(f"{one.name}: is veranderd sinds {self.path}; begin opnieuw zonder --resume.")
        if known.number != number:
            raise InvalidInput(f"{one.name}: stond in {self.path} op een andere plaats; geef weer dezelfde bestanden.")
        return known

    def is_due(self, *, now: bool) -> bool:
        """Whether the checkpoint has a file and the last time that it was written is long enough ago; now: any time."""
        return self.path is not None and (now or time.monotonic() - self.saved >= EVERY)

    def save(self) -> None:
        """Write the checkpoint, when it has a file."""
        if self.path is None:
            return
        self.saved = time.monotonic()
        report = {**self.report.as_dict(), "summary": self.report.tally.as_dict()}
        inputs = {name: asdict(position) for name, position in self.inputs.items()}
        data = {"format": FORMAT, "criteria": asdict(self.criteria), "inputs": inputs, "written": self.written}
        replace_file(self.path, json.dumps({**data, "index": self.index, "report": report}).encode())


def load_checkpoint(name: str | None, criteria: Criteria) -> Checkpoint:
    """The checkpoint in a file, or a new one when there is no file. Raises InvalidInput when it is another one's."""
    path = Path(name) if name is not None else None
    if path is None or not path.exists():
        return Checkpoint(criteria, path=path)
    data = _read(path)
    if Criteria(**data["criteria"]) != criteria:
        raise InvalidInput(f"--resume {name}: was made with other options; give the same ones, or another file.")
    inputs = {one: _position(position) for one, position in data["inputs"].items()}
    return Checkpoint(criteria, inputs, _report(data["report"], inputs), data["written"], data["index"], path)


def _read(path: Path) -> dict[str, Any]:
    """What a checkpoint holds, which somebody else may have written. Raises InvalidInput when it is none."""
    try:
        data: dict[str, Any] = strict_json.parse(read_regular(path, LARGEST), MOST_VALUES)
        if not schema_findings(data, "checkpoint.schema.json"):
            return data
    except strict_json.NotJson:
        pass
    raise InvalidInput(f"--resume {path}: is no checkpoint of klantcheck validate; name another file.")


def _position(data: dict[str, Any]) -> Position:
    return Position(**{**data, "parts": [(offset, line) for offset, line in data["parts"]]})


def _report(data: dict[str, Any], inputs: dict[str, Position]) -> Report:
    """What was judged. A problem of then is none yet: its input is tried again, or says it again."""
    begun = sum(one.whole or one.offset > 0 for one in inputs.values())
    return Report(begun, Tally.from_dict(data["summary"]), [], data["passed_over"])


def _stamp(one: Input) -> str:
    if one.path is None:
        return ""
    facts = one.path.stat()
    return f"{facts.st_size}:{facts.st_mtime_ns}"
