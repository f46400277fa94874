"""The coverage matrix: scenarios or a reason in each cell, and no reason that nothing needs."""

import pytest

from validator.coverage import matrix
from validator.coverage.matrix import Reason, coverage_matrix, unused_reasons
from validator.profile.loader import load_profile

OPEN = load_profile("open-klant-2")
PLACE = "collection/Bijlage/order"


@pytest.fixture
def reason(monkeypatch):
    one = Reason(["collection/*/order", "collection/*/walked"], "Er is geen volgorde.", ("open-klant-2",))
    monkeypatch.setattr(matrix, "all_reasons", lambda: (one,))
    return one


def cell(covered, profile=OPEN):
    return next(one for one in coverage_matrix(profile, covered) if one.place.id == PLACE)


def test_a_cell_has_scenarios_or_a_reason_or_is_empty(reason):
    assert (cell({PLACE: ["F1"]}).scenarios, cell({PLACE: ["F1"]}).reason, cell({PLACE: ["F1"]}).is_empty) == (
        ["F1"],
        None,
        False,
    )
    assert (cell({}).reason, cell({}).is_empty) == (reason.text, False)
    assert cell({}, load_profile("vng-crud-0.0.3")).is_empty


def test_a_reason_without_an_empty_place_is_not_used(reason):
    assert list(unused_reasons({"open-klant-2": [cell({})]})) == []
    assert list(unused_reasons({"open-klant-2": [cell({PLACE: ["F1"]})]})) == [reason]
