"""Every output says the same as results.json, for every mix of verdicts, and nothing of a target runs in the page."""

import io
import json
import re
import shutil
import subprocess
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

from tests.worlds import EXCHANGE, KINDS, RESIDUE, bound, facts, links, observation, whole_set
from validator import catalogue, schemas, verdict
from validator.errors import InvalidInput
from validator.report import document, folder, html, junit, terminal, words

SET = whole_set()
LINKS = links(SET)
IDS = list(LINKS)


def results(observations, the_set=SET, **changes):
    known = facts(**changes)
    judgement = verdict.judge(the_set, links(the_set), observations, known)
    return document.build(bound(), the_set, observations, known, judgement)


def mixed():
    return results(
        [observation(identity, KINDS[number % len(KINDS)]) for number, identity in enumerate(IDS)], residue=[RESIDUE]
    )


@pytest.mark.parametrize("kind", KINDS)
def test_the_document_is_as_its_schema_says(kind):
    made = results([observation(identity, kind) for identity in IDS])
    assert schemas.check(made, "results.schema.json") == []
    assert json.loads(json.dumps(made)) == made


def test_the_reports_say_whom_a_failure_hits():
    the_set = whole_set("2024-03")
    leant_on = [one for one in catalogue.scenarios() if one.id in the_set.scenarios and one.clients]
    made = results([observation(one.id, "nonconformity") for one in leant_on], the_set)
    hit = {one["id"]: words.leaning(made, one) for one in made["requirements"]}
    for scenario in leant_on:
        for requirement in scenario.requirements:
            assert all(client in hit[requirement] for client in scenario.clients)
    shown = io.StringIO()
    terminal.show(made, Console(file=shown, width=400))
    told = next(text for text in hit.values() if text)
    assert told in shown.getvalue()
    assert html.render(made).count(told) >= 2


def test_the_clients_are_told_as_one_says_it():
    scenario = {"id": "a", "verdict": "voldoet niet", "clients": ["KISS", "ITA", "Open Inwoner"]}
    requirement = {"verdict": "voldoet niet", "scenarios": ["a"]}
    assert words.leaning({"scenarios": [scenario]}, requirement) == "Hierop leunen: KISS, ITA en Open Inwoner."
    one = {**scenario, "clients": ["ITA"]}
    assert words.leaning({"scenarios": [one]}, requirement) == "Hierop leunt: ITA."
    assert words.leaning({"scenarios": [{**one, "clients": []}]}, requirement) == ""
    assert words.leaning({"scenarios": [one]}, {**requirement, "verdict": "voldoet"}) == ""


def test_the_schema_refuses_what_is_no_result():
    made = mixed()
    assert schemas.check({**made, "verdict": "geslaagd"}, "results.schema.json")
    assert schemas.check({**made, "score": 98}, "results.schema.json")
    del made["residue"]
    assert schemas.check(made, "results.schema.json")


def test_every_step_leads_to_its_evidence():
    made = mixed()
    numbers = {one["n"] for one in made["exchanges"]}
    assert numbers == set(range(1, len(IDS) + 1))
    for scenario in made["scenarios"]:
        for step in scenario["steps"]:
            assert set(step["exchanges"]) <= numbers
        assert any(step["exchanges"] for step in scenario["steps"])


mixes = st.lists(st.sampled_from([*KINDS, "given", "unseen"]), min_size=len(IDS), max_size=len(IDS))


@settings(deadline=None, max_examples=60)
@given(mixes, st.booleans(), st.booleans())
def test_all_outputs_agree(kinds, partial, residue):
    observations = [
        observation(identity, "nonconformity" if kind == "given" else kind, "given" if kind == "given" else "then")
        for identity, kind in zip(IDS, kinds, strict=True)
        if kind != "unseen"
    ]
    made = results(observations, partial=["een filter"] if partial else [], residue=[RESIDUE] if residue else [])
    assert schemas.check(made, "results.schema.json") == []

    suite = ET.fromstring(junit.render(made)).find("testsuite")
    cases = suite.findall("testcase")
    must_failures = [one for one in made["scenarios"] if one["verdict"] == "voldoet niet" and one["level"] == "MUST"]
    errors = [one for one in made["scenarios"] if one["verdict"] == "fout"]
    final = cases[-1]
    red = made["exit_code"] != 0
    assert len(cases) == len(made["scenarios"]) + 1
    assert (final.find("failure") is not None or final.find("error") is not None) == red
    assert int(suite.get("failures")) == len(suite.findall("testcase/failure"))
    assert len(suite.findall("testcase/failure")) - (final.find("failure") is not None) == len(must_failures)
    assert len(suite.findall("testcase/error")) - (final.find("error") is not None) == len(errors)
    for one, case in zip(made["scenarios"], cases, strict=False):
        stated = {entry.get("name"): entry.get("value") for entry in case.findall("properties/property")}
        assert stated["verdict"] == one["verdict"]
        plain = case.find("failure") is None and case.find("error") is None and case.find("skipped") is None
        assert plain == (one["verdict"] == "voldoet"), "what did not pass never looks passed"

    page = html.render(made)
    assert f"<strong>{words.STATEMENTS[made['verdict']]}</strong>" in page
    assert ("<strong>Conform</strong>" in page) == (made["verdict"] == "conform")
    for one in made["requirements"]:
        block = page[page.index(f'<details id="{one["id"]}"') :]
        assert f"</span> {one['verdict']}</span>" in block[:400]

    console = Console(record=True, width=200, file=io.StringIO())
    terminal.show(made, console)
    shown = console.export_text()
    assert words.statement(made) in " ".join(shown.split()) or words.statement(made)[:60] in shown
    assert ("Conform. " in shown) == (made["verdict"] == "conform")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"environment": "http://x: daar luistert niemand"}, "daar luistert niemand"),
        ({"suite": "KeyError: 'x'"}, "de suite zelf faalde"),
        ({"stopped": "de run is afgebroken"}, "de run is afgebroken"),
        ({"partial": ["alleen de klassen kern", "meer", "nog meer"]}, "alleen de klassen kern (en nog 2 redenen)"),
        ({}, "eisen zijn niet getoetst"),
    ],
)
def test_without_a_conclusion_the_reason_is_told(changes, told):
    assert told in words.statement(results([], **changes))


def test_an_error_of_one_scenario_is_told_with_whose_it_is():
    made = results([observation(IDS[0], "environment", message="de verbinding viel weg")])
    assert "de verbinding met het doel faalde (de verbinding viel weg)" in words.statement(made)
    made = results([observation(IDS[0], "suite", message="KeyError")])
    assert "de suite zelf faalde (KeyError)" in words.statement(made)


NASTY = '"><script>document.title="GEHACKT"</script><img src=x onerror="document.title=1">\u2028\x00\x1b</details>'


def nasty():
    exchange = json.loads(json.dumps(EXCHANGE))
    exchange["response"]["body"] = json.dumps({"naam": NASTY})
    exchange["response"]["headers"].append([NASTY, NASTY])
    exchange["request"]["url"] += NASTY
    exchange["curl"] += NASTY
    exchange["problem"] = NASTY
    seen = [observation(identity, "nonconformity", message=NASTY, exchanges=(exchange,)) for identity in IDS]
    return results(seen, target_url=NASTY, target_version=NASTY, partial=[NASTY])


def test_what_a_target_sends_is_text_in_every_output(tmp_path):
    made = nasty()
    page = html.render(made)
    assert "<script" not in page
    assert "<img" not in page
    assert "default-src 'none'" in page
    assert ET.fromstring(junit.render(made)) is not None
    assert folder.write(folder.prepare(tmp_path / "rapport"), made).name == "report.html"


def test_the_page_needs_nothing_from_elsewhere():
    page = html.render(mixed())
    assert re.findall(r"(?:src|href)=\"(?!#)[^\"]*\"", page) == []
    assert "<script" not in page
    assert '<html lang="nl">' in page


needs_browser = pytest.mark.skipif(
    shutil.which("chromium") is None, reason="chromium is not installed: apt-get install chromium"
)


def browse(page, tmp_path, *arguments):
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    command += [
        "--no-first-run",
        "--disable-sync",
        "--disable-component-update",
        f"--user-data-dir={tmp_path / 'browser'}",
    ]
    done = subprocess.run([*command, *arguments, page.as_uri()], capture_output=True, timeout=120, check=True)
    return done.stdout.decode()


@needs_browser
def test_a_browser_runs_nothing_of_what_the_target_sent(tmp_path):
    page = tmp_path / "report.html"
    page.write_text(html.render(nasty()), encoding="utf-8", errors="backslashreplace")
    shown = browse(page, tmp_path, "--dump-dom")
    assert "GEHACKT" not in re.search(r"<title>(.*?)</title>", shown, re.DOTALL).group(1)
    assert "&lt;script&gt;" in shown


@needs_browser
def test_a_browser_shows_the_report(tmp_path):
    page = tmp_path / "report.html"
    page.write_text(html.render(mixed()), encoding="utf-8")
    picture = tmp_path / "beeld.png"
    browse(page, tmp_path, f"--screenshot={picture}", "--window-size=1200,1600")
    assert picture.stat().st_size > 20_000
    shown = browse(page, tmp_path, "--dump-dom")
    assert shown.count("<details") == html.render(mixed()).count("<details")


def test_files_are_whole_or_not_there(tmp_path, monkeypatch):
    target = folder.prepare(tmp_path / "a" / "b")
    folder.write(target, mixed())
    assert sorted(path.name for path in target.iterdir()) == ["junit.xml", "report.html", "results.json"]
    before = (target / "results.json").read_bytes()
    monkeypatch.setattr(folder.json, "dumps", lambda *_, **__: (_ for _ in ()).throw(OSError("vol")))
    with pytest.raises(OSError, match="vol"):
        folder.write(target, mixed())
    assert (target / "results.json").read_bytes() == before


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "bestand").write_text("x")
    with pytest.raises(InvalidInput, match="choose another --report"):
        folder.prepare(tmp_path / "bestand")
