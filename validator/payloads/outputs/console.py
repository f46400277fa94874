"""Findings on standard output: as text, as JSON, and as annotations of GitHub Actions."""

from __future__ import annotations

from collections.abc import Sequence

import click

from validator.payloads.finding import PayloadFinding
from validator.payloads.outputs.output import Bounded
from validator.payloads.outputs.wording import rule_name
from validator.payloads.report import Report
from validator.text import inert, inert_json

MOST_KINDS = 10
"""Kinds of findings in the summary of a text."""


class Text:
    """Findings as lines, as they come. most: lines that are shown."""

    def __init__(self, most: int) -> None:
        self._left, self._most = most, most

    def write(self, findings: Sequence[PayloadFinding]) -> None:
        """Show findings, or none beyond the most."""
        for finding in findings[: max(self._left, 0)]:
            click.echo(inert(str(finding)))
        self._left -= len(findings)

    def finish(self, report: Report) -> None:
        """Say what was judged; with findings on standard error, since standard output is theirs."""
        if self._left < 0:
            findings = f"bevinding{'en' if self._most != 1 else ''}"
            click.echo(inert(f"Meer dan {self._most} {findings}; de rest is niet getoond."), err=True)
        whole = not report.tally.findings and not report.problems and not report.partial
        if report.tally.records or not report.problems:
            click.echo(inert(summary(report)), err=not whole)
        if report.tally.findings > MOST_KINDS:
            for line in kinds(report):
                click.echo(inert(line), err=True)


class Json:
    """Findings and summary as one JSON document."""

    def __init__(self, most: int) -> None:
        self._kept = Bounded(most)
        self.write = self._kept.write

    def finish(self, report: Report) -> None:
        """Write the document."""
        findings = [finding.as_dict() for finding in self._kept.findings]
        click.echo(inert_json({**report.as_dict(), "more": self._kept.more > 0, "findings": findings}))


class GitHub:
    """Findings as annotations in the log of GitHub Actions. most: annotations that are made."""

    def __init__(self, most: int) -> None:
        self._left = most

    def write(self, findings: Sequence[PayloadFinding]) -> None:
        """Write an annotation for each finding."""
        for finding in findings[: self._left]:
            command = "error" if finding.severity == "fout" else "notice"
            line = f",line={finding.line}" if finding.line else ""
            place = _escaped(finding.file, ":,")
            click.echo(f"::{command} file={place}{line},title=klantcheck::{_escaped(finding.sentence)}")
        self._left = max(self._left - len(findings), 0)

    def finish(self, report: Report) -> None:
        """Write what could not be judged as annotations too."""
        for problem in report.problems:
            click.echo(f"::error title=klantcheck::{_escaped(problem)}")
        click.echo(inert(summary(report)), err=True)


def summary(report: Report) -> str:
    """What was judged and found, in one Dutch sentence."""
    tally = report.tally
    files = f"{report.files} bestand{'en' if report.files != 1 else ''}"
    objects = ", ".join(f"{times} {name}" for name, times in tally.objects.most_common()) or "geen object beoordeeld"
    messages = f"bericht{'en' if report.passed_over != 1 else ''}"
    passed = f"; {report.passed_over} {messages} zonder iets te beoordelen" if report.passed_over else ""
    begin = "Onderbroken; dit is een deel (partial). " if report.partial else ""
    if report.partial and not tally.records:
        return f"{begin}Er is nog niets beoordeeld."
    if not tally.findings and not report.problems:
        return f"{begin}{files} {'tot zover ' if report.partial else ''}in orde: {objects}{passed}."
    counts = f"{tally.errors} fout{'en' if tally.errors != 1 else ''}"
    remarks = f", {tally.remarks} opmerking{'en' if tally.remarks != 1 else ''}" if tally.remarks else ""
    unjudged = f"; {tally.unjudged} niet beoordeeld" if tally.unjudged and tally.objects else ""
    unread = f"; {len(report.problems)} niet te beoordelen" if report.problems else ""
    return f"{begin}{counts}{remarks} in {files}: {objects}{unjudged}{passed}{unread}."


def kinds(report: Report) -> list[str]:
    """The most frequent kinds of findings, a line each."""
    return [
        f"  {times}x {name or '-'} {place or '/'} ({rule_name(rule)})"
        for (name, rule, place), times in report.tally.kinds.most_common(MOST_KINDS)
    ]


def _escaped(text: str, more: str = "") -> str:
    """The text in an annotation; more: signs with a meaning in one of its properties."""
    text = inert(text).replace("%", "%25")
    for sign in more:
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text
