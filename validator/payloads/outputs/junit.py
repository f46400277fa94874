"""Findings as JUnit XML: a test case for each kind of finding of each file, for CI systems that show tests."""

from __future__ import annotations

import re
from collections import defaultdict
from xml.etree import ElementTree as ET

import click

from validator.payloads.finding import PayloadFinding
from validator.payloads.outputs.output import Bounded
from validator.payloads.report import Report
from validator.payloads.tally import ENTRY
from validator.text import readable

NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
LINES = 100
"""Findings of one kind that are written out."""


class Junit:
    """One JUnit document on standard output."""

    def __init__(self, most: int) -> None:
        self._kept = Bounded(most)
        self.write = self._kept.write

    def finish(self, report: Report) -> None:
        """Write the document; files without findings are one case that passes."""
        kinds: dict[tuple[str, str, str, str], list[PayloadFinding]] = defaultdict(list)
        for finding in self._kept.findings:
            place = ENTRY.sub("/*", finding.pointer) or "/"
            kinds[finding.file, finding.object_type, place, finding.rule].append(finding)
        suite = ET.Element("testsuite", name="klantcheck validate")
        for (file, name, place, rule), findings in kinds.items():
            case = ET.SubElement(suite, "testcase", classname=_xml(file), name=_xml(f"{name} {place} ({rule})"))
            wrong = any(finding.severity == "fout" for finding in findings)
            element = ET.SubElement(case, "failure" if wrong else "system-out")
            element.text = _xml("\n".join(map(str, findings[:LINES])))
            if wrong:
                element.set("message", _xml(findings[0].sentence))
        for problem in report.problems:
            case = ET.SubElement(suite, "testcase", classname="invoer", name=_xml(problem))
            ET.SubElement(case, "error", message=_xml(problem))
        if not len(suite):
            ET.SubElement(suite, "testcase", classname="klantcheck", name=f"{report.files} bestanden in orde")
        for name, tag in (("failures", "failure"), ("errors", "error")):
            suite.set(name, str(len(suite.findall(f"testcase/{tag}"))))
        suite.set("tests", str(len(suite)))
        click.echo(ET.tostring(suite, encoding="unicode", xml_declaration=True))


def _xml(text: str) -> str:
    return NOT_XML.sub("\ufffd", readable(text, keep_lines=True))
