"""junit.xml: the results in the form that CI systems read.

A scenario that breaks a MUST is a failure, our own and the environment's faults are errors, and what was not tested or
not applicable is skipped, with its reason. A SHOULD that is not met is skipped with its reason too: it makes no build
red. The last test case, `conformiteit`, fails unless the run says *conform*.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from xml.etree import ElementTree as ET

from validator import verdict
from validator.report import words

NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(results: Mapping[str, Any]) -> str:
    """The XML text."""
    suite = ET.Element("testsuite", name=f"klantcheck {results['set']['id']} {results['profile']['id']}")
    suite.set("timestamp", results["run"]["started"][:19])
    for one in results["scenarios"]:
        _case(suite, one)
    final = ET.SubElement(suite, "testcase", classname="klantcheck", name="conformiteit", time="0")
    if results["verdict"] != "conform" or results["exit_code"] != 0:
        kind = "error" if results["verdict"] == "error" else "failure"
        ET.SubElement(final, kind, message=_text(words.statement(results)), type=results["verdict"])
    cases = suite.findall("testcase")
    suite.set("tests", str(len(cases)))
    suite.set("failures", str(len(suite.findall("testcase/failure"))))
    suite.set("errors", str(len(suite.findall("testcase/error"))))
    suite.set("skipped", str(len(suite.findall("testcase/skipped"))))
    suite.set("time", f"{sum(one['seconds'] for one in results['scenarios']):.3f}")
    root = ET.Element("testsuites")
    root.append(suite)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _case(suite: ET.Element, scenario: Mapping[str, Any]) -> None:
    name = _text(f"{scenario['id']}: {scenario['name']}")
    where = scenario["feature"].removesuffix(".feature").replace("/", ".")
    case = ET.SubElement(suite, "testcase", classname=where, name=name, time=f"{scenario['seconds']:.3f}")
    properties = ET.SubElement(case, "properties")
    for key, value in (("verdict", scenario["verdict"]), ("level", scenario["level"])):
        ET.SubElement(properties, "property", name=key, value=value)
    for requirement in scenario["requirements"]:
        ET.SubElement(properties, "property", name="requirement", value=requirement)
    told = _text(f"{scenario['verdict']}: {scenario['reason']}")
    match scenario["verdict"]:
        case verdict.PASSED:
            pass
        case verdict.ERROR:
            ET.SubElement(case, "error", message=told, type=str(scenario["fault"]))
        case verdict.FAILED if scenario["level"] == "MUST":
            ET.SubElement(case, "failure", message=told, type="MUST").text = _text(_steps(scenario))
        case _:
            ET.SubElement(case, "skipped", message=told)


def _steps(scenario: Mapping[str, Any]) -> str:
    return "\n".join(f"{words.SYMBOLS[one['verdict']]} {one['keyword']} {one['text']}" for one in scenario["steps"])


def _text(text: str) -> str:
    """The text without the characters that XML cannot hold."""
    return NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)
