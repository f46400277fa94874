"""The faults: enough of every kind, and each bound to a requirement of its profile."""

from operator import attrgetter
from typing import get_args

import pytest

from tests.support.cli_runner import ROOT
from tests.support.sweep import refused
from validator.mutation.page import read_page, render_page
from validator.mutation.trial import Trial, trial_scenarios
from validator.profile.loader import load_profile
from validator.reference.faults.fault import Depth
from validator.reference.faults.registry import all_faults
from validator.requirements.registers import all_requirements

FAULTS = all_faults()
PAGE = ROOT / "docs" / "bewijs.md"
REMEDY = "run `klantcheck prove --write docs/bewijs.md`, for a single fault with `--fault`"
SCORED = {requirement.id: requirement for requirement in all_requirements() if requirement.scored}


def test_there_are_enough_faults():
    assert len(FAULTS) >= 700


def test_half_of_the_faults_are_subtle_at_every_depth():
    assert sum(fault.subtle for fault in FAULTS) * 2 >= len(FAULTS)
    for depth in get_args(Depth):
        same = [fault for fault in FAULTS if fault.depth == depth]
        assert len(same) * 4 >= len(FAULTS), "a quarter at least"
        assert sum(fault.subtle for fault in same) * 2 >= len(same)


def bound_to_a_requirement_of_its_profile(fault):
    assert fault.requirement in SCORED
    assert load_profile(fault.profile).editions[0] in SCORED[fault.requirement].editions
    assert fault.description.endswith(".")


def test_faults_are_bound_to_a_requirement_of_their_profile():
    assert refused(bound_to_a_requirement_of_its_profile, FAULTS, attrgetter("id")) == {}


def test_every_requirement_has_a_fault():
    assert set(SCORED) - {fault.requirement for fault in FAULTS} == set()


@pytest.fixture(scope="module")
def page():
    return read_page(PAGE)


def test_the_page_is_made_from_its_rows(page):
    assert render_page(page) == PAGE.read_text(encoding="utf-8"), REMEDY


def test_the_page_has_all_faults(page):
    assert set(page) == {fault.id for fault in FAULTS}, REMEDY


@pytest.mark.slow
def test_a_row_counts_all_scenarios_of_its_requirement(page):
    few = {
        fault.id: page[fault.id].scenarios
        for fault in FAULTS
        if page[fault.id].scenarios < len(trial_scenarios(Trial(fault.profile, fault.id)))
    }
    assert few == {}, REMEDY
