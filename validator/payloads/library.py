"""The validator as a library: one document, many, or files, from a Python program or a test."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from validator.payloads.criteria import Depth, choose_criteria
from validator.payloads.finding import PayloadFinding
from validator.payloads.judge import Judge, NotJudged, recognition_finding
from validator.payloads.options import Options
from validator.payloads.readers.inputs import find_inputs
from validator.payloads.report import Report, Sink
from validator.payloads.tally import Tally
from validator.payloads.validation import Validation
from validator.schema.catalog import Direction


class Validator:
    """Judges data by a profile.

    profile: a name ("open-klant-2") or a file. object_type: "Interne taak"; without it the data says what it is.
    shape: a case shape. direction: "answer", "request" or "patch". strict: properties that the dialect does not have
    are findings. level: "schema", "vorm" or "samenhang". mask: findings show no values. Raises InvalidInput for a
    choice that cannot be made.

    summary: counts of what was judged so far.
    """

    def __init__(
        self,
        profile: str,
        object_type: str | None = None,
        *,
        shape: str | None = None,
        direction: Direction = "answer",
        strict: bool = False,
        level: Depth | None = None,
        mask: bool = False,
    ) -> None:
        self._criteria = choose_criteria(profile, object_type, shape, direction, strict=strict, depth=level, mask=mask)
        self._judge = Judge(self._criteria)
        self.summary = Tally()

    def validate(self, document: Any) -> list[PayloadFinding]:
        """The findings on one document, parsed from JSON; none: it is right.

        Raises NotJudged when it is not what it is judged as, or it is not clear what it is: then nothing was judged.
        """
        judgement = self._judge.judge(document, self._criteria.object_type)
        self.summary.records += 1
        self.summary.objects.update(subject.judge.object_type for subject in judgement.subjects)
        for finding in judgement.findings:
            self.summary.add_finding(finding)
        return judgement.findings

    def stream(self, documents: Iterable[Any]) -> Iterator[PayloadFinding]:
        """The findings on documents, one by one, as they come; `line` is the number of the document, from 1.

        A document that cannot be judged is a finding.
        """
        for number, document in enumerate(documents, 1):
            try:
                findings = self.validate(document)
            except NotJudged as error:
                findings = [recognition_finding("", error)]
                self.summary.records += 1
                self.summary.add_finding(findings[0])
            yield from (finding._replace(line=number) for finding in findings)

    def files(self, *names: str | Path) -> Report:
        """The report on files, folders, archives and patterns, as `klantcheck validate` reads them.

        report.findings: what was found, all of it in memory.
        """
        kept = _Kept()
        report = Validation(self._criteria, Options(), Sink(kept)).run(find_inputs(tuple(map(str, names))))
        report.findings = kept.findings
        return report


class _Kept:
    """An output that keeps every finding."""

    def __init__(self) -> None:
        self.findings: list[PayloadFinding] = []

    def write(self, finding: PayloadFinding) -> None:
        self.findings.append(finding)

    def finish(self, report: Report) -> None:
        del report


def assert_valid(document: Any, profile: str, object_type: str | None = None, direction: Direction = "answer") -> None:
    """Raise AssertionError, with every finding, when a document is wrong or cannot be judged."""
    try:
        findings = Validator(profile, object_type, direction=direction).validate(document)
    except NotJudged as error:
        raise AssertionError(str(error)) from None
    wrong = [finding.sentence for finding in findings if finding.severity == "fout"]
    if wrong:
        raise AssertionError("\n".join(wrong))
