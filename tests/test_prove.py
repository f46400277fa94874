"""Every check can fail: each fault is caught by the requirement it breaks, with a message of its own."""

import os
from collections import Counter
from typing import get_args

import pytest

from tests.commands import ROOT
from validator import profile, proof, prove, requirements
from validator.errors import InvalidInput
from validator.reference.faults.catalogue import FAULTS, find
from validator.reference.faults.kinds import Depth

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
    # what can see the fault, and a sample of what cannot; `klantcheck prove --full` runs everything against each
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


def test_the_proof_is_written_down(rows):
    told = (ROOT / "docs" / "bewijs.md").read_text()
    assert told == proof.render(list(rows.values())), "run `klantcheck prove --write docs/bewijs.md`"
