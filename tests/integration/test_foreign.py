"""An API that shares nothing with ours is judged by YAML alone: what is right passes, and what is wrong is seen.

A whole run, and each fault against all scenarios of its requirement, is `python benchmarks/foreign.py`.
"""

import re
from pathlib import Path

import pytest

from tests.support.foreign.faults import FAULTS
from tests.support.foreign.loop import PROFILE, detections, scenarios_of, verdicts
from validator import resources
from validator.mutation.trial import profile_scenarios
from validator.verdict.model import Verdict

pytestmark = pytest.mark.slow

PASSES = {Verdict.PASSED, Verdict.NOT_APPLICABLE}
READ_AND_FOUND = ("FALG-opvragen-", "FALG-zoek-", "HTTP-bladeren")
GUIDE = resources.root() / "docs" / "eigen-api.md"


@pytest.mark.extensive
def test_every_fault_is_detected_and_nothing_else():
    scenarios = {one.id: one for some in scenarios_of(FAULTS).values() for one in some}
    scenarios |= {one.id: one for one in profile_scenarios(PROFILE) if one.id.startswith(READ_AND_FOUND)}
    seen = verdicts(scenarios.values())
    assert seen.keys() == scenarios.keys()
    assert {name: verdict for name, verdict in seen.items() if verdict[0] not in PASSES} == {}
    detected = detections(FAULTS)
    assert len(detected) > 30
    assert [name for name, scenario in detected.items() if scenario is None] == []


def test_the_guide_shows_the_profile_that_is_tested():
    profile, guide = Path(PROFILE).read_text(encoding="utf-8"), GUIDE.read_text(encoding="utf-8")
    snippets = re.findall(r"```yaml\n(.*?)```", guide, re.DOTALL)
    assert len(snippets) > 5
    lines = set(profile.splitlines())
    for snippet in snippets:
        assert [line for line in snippet.splitlines() if line and line not in lines] == []
    assert f"a profile of {len(profile.splitlines())} lines" in guide
    assert f"the {len(FAULTS)} faults" in guide
