"""Every check can fail: each fault is caught by the requirement it breaks, with a message of its own."""

import os
from collections import Counter
from typing import get_args

import pytest

from tests.commands import ROOT
from validator import profile, proof, prove, reach, requirements
from validator.errors import InvalidInput
from validator.reference.faults.catalogue import FAULTS, find
from validator.reference.faults.kinds import Depth

REMEDY = "run `klantcheck prove --full --write docs/bewijs.md`"
SCORED = {one.id: one for one in requirements.registers() if one.scored}


def test_there_are_enough_faults_and_each_has_its_own_name():
    assert len(FAULTS) >= 30
    assert [name for name, times in Counter(fault.id for fault in FAULTS).items() if times > 1] == []


def test_half_of_the_faults_are_mean_and_every_depth_has_its_share():
    assert sum(fault.mean for fault in FAULTS) * 2 >= len(FAULTS)
    for depth in get_args(Depth):
        deep = [fault for fault in FAULTS if fault.depth == depth]
        assert len(deep) * 4 >= len(FAULTS), "a quarter at least"
        assert sum(fault.mean for fault in deep) * 2 >= len(deep), "half of them mean here too"


@pytest.mark.parametrize("fault", FAULTS, ids=lambda one: one.id)
def test_fault_is_bound_to_a_requirement_of_its_profile(fault):
    assert fault.breaks in SCORED
    assert profile.load(fault.profile).editions[0] in SCORED[fault.breaks].editions
    assert fault.says.endswith(".")


def test_every_requirement_has_a_fault():
    assert set(SCORED) - {fault.breaks for fault in FAULTS} == set()


def test_a_fault_that_does_not_exist_is_told():
    with pytest.raises(InvalidInput, match="did you mean 'voorloopnul-kwijt'"):
        find("voorloopnul-kwjit")


@pytest.fixture(scope="module")
def rows():
    # what can see the fault, and a sample of what cannot; `klantcheck prove --full` runs all that it does anything in
    trials = [prove.Trial(fault.profile, fault.id) for fault in FAULTS]
    return {row.fault: row for row in prove.matrix(trials, workers=os.cpu_count() or 1)}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda one: one.id)
def test_fault_is_caught_by_its_own_requirement(rows, fault):
    row = rows[fault.id]
    assert row.errors == []
    assert row.unrelated == [], "what the fault has no part in stays green"
    assert row.caught, f"{fault.breaks} was met although: {fault.says}"
    assert "gevraagd: " in row.message
    assert "gekregen: " in row.message
    assert row.sound


@pytest.fixture(scope="module")
def told():
    """The cells of the page, by fault."""
    lines = [line for line in (ROOT / "docs" / "bewijs.md").read_text().splitlines() if line.startswith("| ")][2:]
    return {cells[1].strip("`"): cells for line in lines if (cells := [one.strip() for one in line[1:-1].split("|")])}


def test_the_written_proof_is_of_all_faults(told):
    assert set(told) == {fault.id for fault in FAULTS}, REMEDY


@pytest.mark.parametrize("fault", FAULTS, ids=lambda one: one.id)
def test_the_written_proof_says_what_is_seen(rows, told, fault):
    *seen, scenarios, by, others = proof.cells(fault, rows[fault.id])
    assert told[fault.id][:-3] == seen, REMEDY
    assert told[fault.id][-2] == by, REMEDY
    assert int(told[fault.id][-3]) >= int(scenarios)
    assert set(filter(None, others.split(", "))) <= {*told[fault.id][-1].split(", ")} or "en nog" in told[fault.id][-1]


@pytest.fixture(scope="module")
def reached():
    return reach.of("informatiemodel-2023-03")


@pytest.mark.parametrize(
    "fault", [one for one in FAULTS if one.profile == "informatiemodel-2023-03"], ids=lambda one: one.id
)
def test_what_catches_a_fault_is_within_its_reach(rows, reached, fault):
    assert set(rows[fault.id].by) <= set(reached[fault.id])
