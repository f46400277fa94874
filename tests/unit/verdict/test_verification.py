"""A report that was edited does not follow from its observations."""

import copy

import pytest

from tests.support.builders import build_mixed_results, requirements_by_scenario
from validator.requirements.sets import load_set
from validator.verdict.verification import disagreements

SET = load_set("2023-03")
LINKS = requirements_by_scenario(SET)
RESULTS = build_mixed_results()


def problems(change=dict):
    results = copy.deepcopy(RESULTS)
    change(results)
    return list(disagreements(results, SET, LINKS))


def unmet(results, kind="scenarios"):
    return next(entry for entry in results[kind] if entry["verdict"] == "voldoet niet")


def test_a_report_as_it_was_written_is_in_order():
    assert problems() == []


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda results: unmet(results).update(verdict="voldoet"), "er staat voldoet, er volgt voldoet niet"),
        (lambda results: unmet(results, "requirements").update(verdict="voldoet"), "eis "),
        (lambda results: results.update(verdict="conform"), "verdict: er staat conform"),
        (lambda results: results.update(exit_code=0), "exit_code: er staat 0"),
        (lambda results: results["statements"][0].update(verdict="conform"), "statements"),
        (lambda results: results["classes"][0]["counts"].update(voldoet=99), "classes"),
        (lambda results: unmet(results)["steps"][-1].update(kind="passed", finding=None), "er volgt voldoet"),
        (lambda results: results["exchanges"].pop(), "er ontbreken verzoeken"),
        (lambda results: results["scenarios"].pop(0), "er staat niets"),
        (lambda results: results["set"].update(digest="sha256:0"), "de digest is anders"),
    ],
)
def test_what_was_edited_is_named(change, message):
    assert any(message in problem for problem in problems(change)), problems(change)
