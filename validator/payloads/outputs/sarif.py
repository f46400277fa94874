"""Findings as SARIF 2.1.0 (OASIS), which code scanning of GitHub, Azure DevOps and editors read."""

from __future__ import annotations

from importlib.metadata import version
from itertools import starmap
from pathlib import PurePath
from typing import Any

import click

from validator.payloads.finding import PayloadFinding
from validator.payloads.outputs.output import Bounded
from validator.payloads.outputs.wording import rule_name
from validator.payloads.report import Report
from validator.text import inert_json

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {"fout": "error", "opmerking": "note"}


class Sarif:
    """One SARIF document on standard output."""

    def __init__(self, most: int) -> None:
        self._kept = Bounded(most)
        self.write = self._kept.write

    def finish(self, report: Report) -> None:
        """Write the document."""
        findings = self._kept.findings
        rules = sorted({(_rule(finding), rule_name(finding.rule)) for finding in findings})
        notices = [{"level": "error", "message": {"text": problem}} for problem in report.problems]
        run = {
            "tool": {
                "driver": {
                    "name": "klantcheck",
                    "version": version("klantcheck"),
                    "rules": list(starmap(_described, rules)),
                }
            },
            "columnKind": "unicodeCodePoints",
            "invocations": [{"executionSuccessful": not report.partial, "toolExecutionNotifications": notices}],
            "properties": {"summary": report.tally.as_dict(), "more": self._kept.more},
            "results": [_result(finding) for finding in findings],
        }
        click.echo(inert_json({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}))


def _result(finding: PayloadFinding) -> dict[str, Any]:
    location = {
        "artifactLocation": {"uri": PurePath(finding.file).as_posix()},
        "region": {"startLine": max(finding.line, 1), "byteOffset": finding.offset},
    }
    return {
        "ruleId": _rule(finding),
        "level": LEVELS[finding.severity],
        "message": {"text": finding.sentence},
        "locations": [
            {"physicalLocation": location, "logicalLocations": [{"fullyQualifiedName": finding.pointer or "/"}]}
        ],
        "properties": {
            "requirement": finding.requirement,
            "object_type": finding.object_type,
            "object_id": finding.object_id,
        },
    }


def _described(rule: str, name: str) -> dict[str, Any]:
    return {"id": rule, "shortDescription": {"text": name}}


def _rule(finding: PayloadFinding) -> str:
    return f"{finding.level}/{finding.rule}"
