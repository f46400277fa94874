"""A fixed part of the generated faults, of every operator in every dialect: requirements about them detect them."""

import os

import pytest

from tests.support.dialect_client import SEED
from validator.mutation.generated import sampled, try_all_generated
from validator.profile.loader import profile_names
from validator.reference.faults.generated import OPERATORS, all_equivalents, equivalent_reason, generated_faults
from validator.requirements.registers import all_requirements

PROFILES = [name for name in profile_names() if name != SEED]
EVERY = 10
"""Of the faults of an operator every tenth is tried here; `klantcheck prove --generated` tries all."""

SCORED = {one.id for one in all_requirements() if one.scored}


def test_the_attributes_of_the_seed_page_have_none():
    assert generated_faults(SEED) == ()


@pytest.mark.parametrize("name", PROFILES)
def test_every_fault_has_its_own_name(name):
    faults = generated_faults(name)
    assert len({fault.id for fault in faults}) == len(faults) > 800


def test_every_operator_has_places_and_requirements_that_are_scored():
    used = {fault.id.partition(":")[0] for name in PROFILES for fault in generated_faults(name)}
    assert used == {operator.name for operator in OPERATORS}
    assert {one for operator in OPERATORS for one in operator.requirements} <= SCORED


def test_what_is_equivalent_is_a_generated_fault():
    known = [(name, fault.id) for name in PROFILES for fault in generated_faults(name)]
    assert [one.text for one in all_equivalents() if not any(one.covers(*fault) for fault in known)] == []


@pytest.mark.parametrize("name", PROFILES)
def test_a_part_has_faults_of_every_operator(name):
    faults = generated_faults(name)
    operators = {fault.id.partition(":")[0] for fault in faults}
    assert {fault.id.partition(":")[0] for fault in sampled(faults, EVERY)} == operators


@pytest.mark.slow
def test_a_part_of_the_generated_faults_is_detected():
    results = list(try_all_generated(PROFILES, os.cpu_count() or 1, every=EVERY))
    assert len(results) > 60
    assert [one for one in results if one.errors] == []
    missed = [one for one in results if one.detected_by is None]
    assert [f"{one.profile} {one.fault}" for one in missed if equivalent_reason(one.profile, one.fault) is None] == []
