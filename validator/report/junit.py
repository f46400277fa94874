"""junit.xml: the results in the form that CI systems read, valid by the schema of the Jenkins xUnit plugin.

A test suite for each feature, with its file. A scenario that breaks a MUST is a failure, our own and the environment's
faults are errors, and what was not tested or not applicable is skipped, with its reason. A SHOULD that is not met is
skipped with its reason too: it makes no build red. What was not selected is left out. The last test case,
`conformiteit`, fails unless the run ends with 0.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any
from xml.etree import ElementTree as ET

from validator.report import words
from validator.text import inert
from validator.verdict import rules
from validator.verdict.model import Outcome
from validator.verdict.results_view import ResultsView

NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(results: Mapping[str, Any]) -> str:
    """The XML text."""
    view = ResultsView(results)
    root = ET.Element("testsuites", name=_text(f"klantcheck {results['set']['id']} {words.profile(results)}"))
    selected = [scenario for scenario in results["scenarios"] if scenario["reason"] != rules.NOT_SELECTED]
    for feature, scenarios in groupby(selected, key=lambda scenario: str(scenario["feature"])):
        suite = ET.SubElement(root, "testsuite", name=_text(feature), file=_text(f"features/{feature}"))
        for scenario in scenarios:
            _case(suite, scenario, view)
    _conclusion(root, view)
    for suite in root:
        _totals(suite, [suite], results["run"]["started"][:19])
    _totals(root, list(root))
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _conclusion(root: ET.Element, view: ResultsView) -> None:
    """The test case of the run as a whole, with what was tested as properties."""
    results = view.results
    suite = ET.SubElement(root, "testsuite", name="klantcheck")
    properties = ET.SubElement(suite, "properties")
    facts = {"target": words.target(results), "set": results["set"]["digest"], "profile": results["profile"]["digest"]}
    for key, value in facts.items():
        ET.SubElement(properties, "property", name=key, value=_text(value))
    case = ET.SubElement(suite, "testcase", classname="klantcheck", name="conformiteit", time="0")
    if view.outcome is not Outcome.PASSED:
        ET.SubElement(case, view.outcome, message=_text(words.statement(view)), type=results["verdict"])


def _totals(element: ET.Element, suites: Sequence[ET.Element], started: str | None = None) -> None:
    """Write how many test cases these suites have, and how they ended."""
    cases = [case for suite in suites for case in suite.findall("testcase")]
    element.set("tests", str(len(cases)))
    for attribute, name in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        if attribute != "skipped" or started is not None:
            element.set(attribute, str(sum(case.find(name) is not None for case in cases)))
    element.set("time", f"{sum(float(case.get('time', 0)) for case in cases):.3f}")
    if started is not None:
        element.set("timestamp", started)


def _case(suite: ET.Element, scenario: Mapping[str, Any], view: ResultsView) -> None:
    name = _text(f"{scenario['id']}: {scenario['name']}")
    where = _text(scenario["feature"].removesuffix(".feature").replace("/", "."))
    case = ET.SubElement(suite, "testcase", classname=where, name=name, time=f"{scenario['seconds']:.3f}")
    message = _text(f"{words.verdict(scenario['level'], scenario['verdict'])}: {scenario['reason']}")
    match view.scenario_outcome(scenario):
        case Outcome.PASSED:
            pass
        case Outcome.ERROR:
            ET.SubElement(case, "error", message=message, type=str(scenario["fault"])).text = _explained(scenario, view)
        case Outcome.FAILURE:
            ET.SubElement(case, "failure", message=message, type=scenario["level"]).text = _explained(scenario, view)
        case Outcome.ADVICE | Outcome.SKIPPED:
            ET.SubElement(case, "skipped", message=message)


def _explained(scenario: Mapping[str, Any], view: ResultsView) -> str:
    """The place of the scenario, the requirements that it is about, and its steps."""
    lines = [f"features/{scenario['feature']}:{scenario['line']}"]
    lines += [words.requirement(entry) for entry in view.requirements_of(scenario)]
    lines += [f"{words.SYMBOLS[step['verdict']]} {step['keyword']} {step['text']}" for step in scenario["steps"]]
    return "\n".join(map(_text, lines))


def _text(text: str) -> str:
    """The text on one line and inert: CI systems show it in a log. What XML cannot hold is replaced."""
    return NOT_XML.sub("\N{REPLACEMENT CHARACTER}", inert(text))
