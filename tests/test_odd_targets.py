"""No target fails that is only unusual: each odd one of tests/odd.py is met, and none is told to be at fault."""

from pathlib import Path

import pytest

from tests.meeting import met
from tests.odd import ODD, RUNS, told
from validator import verdict

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize("asked", RUNS, ids=lambda one: one.name)
def test_what_is_only_unusual_is_not_at_fault(asked):
    made, left = met(asked)
    allowed = {name for one in asked.odd for name in ODD[one].reports}
    seen = [one for one in made["scenarios"] if one["reason"] != verdict.NOT_SELECTED]
    remarks = [one for one in seen if one["verdict"] not in {verdict.PASSED, verdict.NOT_APPLICABLE}]
    assert any(one["verdict"] == verdict.PASSED for one in seen)
    assert {one["id"]: one["reason"] for one in remarks if not allowed & set(one["requirements"])} == {}
    assert {one["id"] for one in made["requirements"] if one["verdict"] == verdict.FAILED} == allowed
    assert (made["verdict"], made["exit_code"]) == (("conform", 0) if asked.tag is None else ("incomplete", 4))
    assert made["residue"] == []
    assert left == set()


def test_every_oddity_is_met_and_told():
    page = (ROOT / "docs" / "vreemde-doelen.md").read_text(encoding="utf-8")
    assert {name for one in RUNS for name in one.odd} == set(ODD)
    assert [line for line in page.splitlines() if line.startswith("| ")][1:] == [told(*one) for one in ODD.items()]
