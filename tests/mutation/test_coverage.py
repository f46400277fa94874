"""Every place that a profile binds has a scenario or a reason, and no reason is left over."""

import os

import pytest

from validator.coverage.matrix import coverage_matrix, unused_reasons
from validator.mutation.coverage import covered_by_all
from validator.profile.loader import load_profile, profile_names

pytestmark = [pytest.mark.slow, pytest.mark.extensive]


@pytest.fixture(scope="session")
def matrices():
    covered = covered_by_all(profile_names(), os.cpu_count() or 1)
    return {name: coverage_matrix(load_profile(name), covered[name]) for name in profile_names()}


@pytest.mark.parametrize("name", profile_names())
def test_no_place_is_without_a_scenario_and_a_reason(matrices, name):
    assert [cell.place.id for cell in matrices[name] if cell.is_empty] == []


def test_every_reason_is_needed(matrices):
    assert list(unused_reasons(matrices)) == []
