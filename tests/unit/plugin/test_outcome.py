"""What pytest shows of a scenario is inert, whatever the target sent."""

import re

import pytest

from tests.support.builders import EXCHANGE, build_observation, requirements_by_scenario
from validator.plugin.outcome import Explanation, state_verdict
from validator.requirements.scenarios import all_scenarios
from validator.requirements.sets import load_set
from validator.verdict.judge import scenario_verdict

SET = load_set("2023-03")
CHECKED = requirements_by_scenario(SET)
SCENARIO = next(scenario for scenario in all_scenarios() if scenario.id in CHECKED and scenario.levels == ("MUST",))
LOUD = "\x1b[31m\n::error::x\r##vso[task.setvariable variable=PATH]x\u202e"


@pytest.mark.parametrize(
    ("kind", "outcome"),
    [("nonconformity", "failed"), ("suite", "failed"), ("no_consent", "skipped"), ("not_applicable", "skipped")],
)
def test_the_explanation_of_a_test_is_inert(kind, outcome):
    observation = build_observation(SCENARIO.id, kind, message=LOUD, exchanges=({**EXCHANGE, "curl": LOUD},))
    report = pytest.TestReport("x", ("x", 1, "x"), {}, "passed", None, "call")
    why = Explanation(SCENARIO, observation, scenario_verdict(observation, SET), SET, trace=f"Traceback\n{LOUD}")
    state_verdict(report, why)
    text = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    assert report.outcome == outcome
    assert r"\x1b[31m" in text
    assert re.findall("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]|::[a-z]|##vso\\[", text) == []
