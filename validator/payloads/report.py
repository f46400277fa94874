"""What a validation comes to: what was judged, what was found, and what could not be judged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from validator.payloads.finding import ONCE, UNJUDGED, PayloadFinding
from validator.payloads.system_errors import reason
from validator.payloads.tally import Tally
from validator.text import readable
from validator.verdict.exit_code import ExitCode

MOST_PROBLEMS = 1_000


@dataclass
class Report:
    """The state of a validation, and its result at the end.

    files: inputs that were judged. problems: sentences on what could not be judged. passed_over: recorded messages that
    are not of the standard, have no JSON body, or were not kept whole. partial: whether it was interrupted.
    findings: kept by the library alone.
    """

    files: int = 0
    tally: Tally = field(default_factory=Tally)
    problems: list[str] = field(default_factory=list)
    passed_over: int = 0
    partial: bool = False
    findings: list[PayloadFinding] = field(default_factory=list)

    @property
    def exit_code(self) -> ExitCode:
        """4 when it was interrupted, 2 when something could not be judged, 1 when something is wrong, and 0."""
        if self.partial:
            return ExitCode.INCOMPLETE
        if self.problems:
            return ExitCode.USAGE
        return ExitCode.INVALID if self.tally.errors else ExitCode.VALID

    def problem(self, sentence: str) -> None:
        """Note what could not be judged."""
        if len(self.problems) < MOST_PROBLEMS:
            self.problems.append(readable(sentence))

    def as_dict(self) -> dict[str, Any]:
        """The result as plain JSON."""
        return {
            "valid": self.exit_code == ExitCode.VALID,
            "partial": self.partial,
            "files": self.files,
            "passed_over": self.passed_over,
            "problems": self.problems,
            "summary": self.tally.as_dict(),
        }


class OutputError(Exception):
    """Standard output cannot be written: the reader went away, or its disk is full. Not an error of what is read."""

    def __init__(self, error: OSError) -> None:
        super().__init__(str(error))
        self.error = error


class Sink:
    """Takes findings as they are made: each goes to every output.

    files: outputs that, when they can no longer be written, as on a full disk, are left while the others go on.
    """

    def __init__(self, *outputs: Any, files: Sequence[Any] = ()) -> None:
        self.outputs = [*files, *outputs]  # the files first: standard output may be gone
        self._files = files
        self.failures: list[str] = []
        self._hints: set[tuple[str, str, str]] = set()

    def accepts(self, finding: PayloadFinding) -> bool:
        """Whether a finding is new: a hint on what all of a file is counts once in it."""
        if finding.rule not in ONCE:
            return True
        hint = finding.file, finding.rule, finding.suggestion if finding.rule in UNJUDGED else finding.expected
        known = hint in self._hints
        self._hints.add(hint)
        return not known

    def write(self, findings: Sequence[PayloadFinding]) -> None:
        """Write findings to every output."""
        for output in self.outputs:
            with self._guarded(output):
                output.write(findings)

    def finish(self, report: Report) -> None:
        """End every output."""
        for output in self.outputs:
            with self._guarded(output):
                output.finish(report)

    def flushed(self) -> int:
        """Write out what the output file kept back; the bytes that it has."""
        written = 0
        for output in self.outputs:
            if hasattr(output, "flushed"):
                with self._guarded(output):
                    written = output.flushed()
        return written

    @contextmanager
    def _guarded(self, output: Any) -> Iterator[None]:
        """Writing to an output: a file that cannot be written is left."""
        try:
            yield
        except OSError as error:
            if output not in self._files:
                raise OutputError(error) from None
            self.outputs = [one for one in self.outputs if one is not output]
            with suppress(OSError):  # what it kept back finds no place either
                output.close()
            self.failures.append(f"--output: kan niet verder geschreven worden ({reason(error)}).")
