"""Every output says the same as results.json, for every mix of verdicts, and nothing of a target runs in the page."""

import io
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

from tests.support.builders import (
    KINDS,
    RESIDUE,
    build_markup_results,
    build_observation,
    build_results,
    requirements_by_scenario,
)
from validator.report import folder, html, junit, terminal, words
from validator.requirements.scenarios import all_scenarios
from validator.requirements.sets import load_set
from validator.schema.findings import schema_findings
from validator.verdict.results_view import ResultsView

SET = load_set("2023-03")
LINKS = requirements_by_scenario(SET)
IDS = list(LINKS)


@pytest.mark.slow
def test_the_reports_say_whom_a_failure_hits():
    requirement_set = load_set("2024-03")
    leant_on = [one for one in all_scenarios() if one.id in requirement_set.scenarios and one.clients]
    results = build_results([build_observation(one.id, "nonconformity") for one in leant_on], requirement_set)
    hit = {
        one["id"]: words.affected_clients(ResultsView(results).affected_clients(one)) for one in results["requirements"]
    }
    for scenario in leant_on:
        for requirement in scenario.requirements:
            assert all(client in hit[requirement] for client in scenario.clients)
    shown = io.StringIO()
    terminal.show(results, Console(file=shown, width=400))
    sentence = next(text for text in hit.values() if text)
    assert all(client in shown.getvalue() for scenario in leant_on for client in scenario.clients)
    assert html.render(results).count(sentence) >= 1


mixes = st.lists(st.sampled_from([*KINDS, "given", "unseen"]), min_size=len(IDS), max_size=len(IDS))


@pytest.mark.slow
@settings(deadline=None, max_examples=30)
@given(mixes, st.booleans(), st.booleans())
def test_all_outputs_agree(kinds, partial, residue):
    observations = [
        build_observation(
            identity, "nonconformity" if kind == "given" else kind, "given" if kind == "given" else "then"
        )
        for identity, kind in zip(IDS, kinds, strict=True)
        if kind != "unseen"
    ]
    results = build_results(
        observations, partial=["een filter"] if partial else [], residue=[RESIDUE] if residue else []
    )
    assert schema_findings(results, "results.schema.json") == []

    assert_junit_agrees(results)
    assert_html_agrees(results)
    assert_terminal_agrees(results)


def assert_junit_agrees(results):
    root = ET.fromstring(junit.render(results))
    *cases, final = root.findall("testsuite/testcase")
    selected = [scenario for scenario in results["scenarios"] if scenario["reason"] != "niet geselecteerd"]
    assert [case.get("name", "").partition(":")[0] for case in cases] == [scenario["id"] for scenario in selected]
    red = results["exit_code"] != 0
    assert (final.find("failure") is not None or final.find("error") is not None) == red
    assert root.get("failures") == str(len(root.findall("testsuite/testcase/failure")))
    for scenario, case in zip(selected, cases, strict=True):
        verdict, level = scenario["verdict"], scenario["level"]
        outcomes = list(case)
        if verdict == "voldoet":
            assert outcomes == [], "what did not pass never looks passed"
        else:
            tags = {"fout": "error", "voldoet niet": "failure" if level == "MUST" else "skipped"}
            assert [outcome.tag for outcome in outcomes] == [tags.get(verdict, "skipped")]
            assert words.verdict(level, verdict) in outcomes[0].get("message", "")


def assert_html_agrees(results):
    page = html.render(results)
    for conclusion in words.conclusions(ResultsView(results)):
        assert f"<strong>{conclusion.title}</strong>" in page
    assert ("<strong>Conform</strong>" in page) == (results["verdict"] == "conform")
    assert f"<p>{words.share(ResultsView(results))}.</p>" in page
    for one in results["requirements"]:
        block = page[page.index(f'<details class="eis" id="{one["id"]}"') :]
        assert f'">{words.verdict(one["level"], one["verdict"])}</span>' in block[:500]


def assert_terminal_agrees(results):
    console = Console(record=True, width=200, file=io.StringIO())
    terminal.show(results, console)
    shown = console.export_text()
    assert (
        words.statement(ResultsView(results)) in " ".join(shown.split())
        or words.statement(ResultsView(results))[:60] in shown
    )
    assert ("Conform. " in shown) == (results["verdict"] == "conform")


def test_what_a_target_sends_is_text_in_every_output(tmp_path):
    results = build_markup_results()
    page = html.render(results)
    assert page.count("<script") == page.count('<script>"use strict";') == 1
    assert "<img" not in page
    assert "default-src 'none'" in page
    assert ET.fromstring(junit.render(results)) is not None
    assert folder.write(folder.prepare(tmp_path / "rapport"), results).name == "report.html"
