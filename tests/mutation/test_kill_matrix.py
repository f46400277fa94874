"""Every check can fail: each fault is detected by the requirement it breaks, with a message of its own."""

import os
import re
from operator import attrgetter

import pytest

from tests.support.cli_runner import ROOT
from tests.support.sweep import refused
from validator.mutation.matrix import kill_matrix
from validator.mutation.page import page_row, read_page
from validator.mutation.reach import trace, trace_all
from validator.mutation.trial import Trial, profile_scenarios
from validator.reference.faults.registry import all_faults, find_fault

pytestmark = pytest.mark.slow

FAULTS = all_faults()
BY_ID = attrgetter("id")
IN_2023 = [fault for fault in FAULTS if fault.profile == "informatiemodel-2023-03"]
PAGE = ROOT / "docs" / "bewijs.md"
REMEDY = "run `klantcheck prove --write docs/bewijs.md`, for a single fault with `--fault`"


@pytest.fixture(scope="session")
def traced():
    """The run of one profile in which its faults are traced."""
    return trace("informatiemodel-2023-03", IN_2023)


@pytest.fixture(scope="session")  # a worker that runs another module in between does not compute them again
def results():
    # scenarios of the requirement, those on the page first, until one detects the fault, and a sample;
    # `klantcheck prove --full` runs all in which a fault has an effect
    page = read_page(PAGE)
    likely = {identity: tuple(re.findall("`([^`]+)`", row.detected_by)) for identity, row in page.items()}
    trials = [Trial(fault.profile, fault.id, brief=True, likely=likely.get(fault.id, ())) for fault in FAULTS]
    return {result.fault: result for result in kill_matrix(trials, workers=os.cpu_count() or 1)}


def test_faults_are_detected_by_their_own_requirement(results):
    def detected(fault):
        result = results[fault.id]
        assert result.errors == []
        assert result.unrelated == [], "scenarios about other object types pass"
        assert result.detected, f"{fault.requirement} passed although: {fault.description}"
        assert "gevraagd: " in result.message
        assert "gekregen: " in result.message
        assert result.as_expected

    assert refused(detected, FAULTS, BY_ID) == {}


def test_without_a_fault_the_whole_set_passes(traced):
    result = traced.result
    assert result.scenarios == len(profile_scenarios("informatiemodel-2023-03"))
    assert (result.failed, result.errors) == ([], [])


def test_the_page_agrees_with_the_results(results):
    page = read_page(PAGE)

    def agrees(fault):
        measured, written = page_row(results[fault.id]), page[fault.id]
        assert set(measured.detected_by.split(", ")) <= set(written.detected_by.split(", "))
        others = set(filter(None, measured.also.split(", ")))
        assert others <= set(written.also.split(", ")) or "en nog" in written.also

    assert refused(agrees, FAULTS, BY_ID) == {}, REMEDY


def test_whole_rows_of_the_page_agree_with_the_whole_matrix(traced):
    page = read_page(PAGE)
    trials = [Trial(fault.profile, fault.id, reached=tuple(traced.reach.get(fault.id, ()))) for fault in IN_2023]
    rows = {result.fault: page_row(result) for result in kill_matrix(trials, workers=os.cpu_count() or 1)}

    def agrees(fault):
        measured, written = rows[fault.id], page[fault.id]
        assert (measured.detected_by, measured.also) == (written.detected_by, written.also)

    assert refused(agrees, IN_2023, BY_ID) == {}, REMEDY


def test_what_an_answer_does_not_show_makes_no_request_of_ours_wrong():
    faults = [
        find_fault(one)
        for one in ("bijlage-antwoord-zonder-register", "adres-als-getal", "vertegenwoordiging-zonder-id")
    ]
    rows = ("bijlage", "digitaal adres", "vertegenwoordiging")
    reached = tuple(f"ADR-status-zegt-wat-er-gebeurde#{row}" for row in rows)
    for result in kill_matrix([Trial(fault.profile, fault.id, reached=reached) for fault in faults], workers=1):
        assert result.errors == []
        assert result.detected


@pytest.mark.extensive
def test_the_hooks_of_all_faults_stand_every_scenario():
    """Those of a trial meet only the scenarios of its requirement; `klantcheck prove --write` meets all."""
    traced = trace_all(FAULTS, os.cpu_count() or 1)
    assert {fault for run in traced for fault in run.reach} == {fault.id for fault in FAULTS}


def test_faults_are_detected_within_their_reach(results, traced):
    outside = {fault.id: set(results[fault.id].detecting) - set(traced.reach[fault.id]) for fault in IN_2023}
    assert {identity: scenarios for identity, scenarios in outside.items() if scenarios} == {}
