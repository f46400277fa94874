"""The HTML report: what it holds, and what a browser makes of it."""

import base64
import hashlib
import re
import shutil
import subprocess

import pytest

from tests.support.builders import (
    build_markup_results,
    build_mixed_results,
    build_observation,
    build_results,
    requirements_by_scenario,
)
from validator.report import html
from validator.requirements.sets import load_set
from validator.verdict.results_view import EVIDENCE_OF_CAUSE


def test_the_page_needs_nothing_from_elsewhere():
    page = html.render(build_mixed_results())
    assert re.findall(r"\ssrc=|url\(|@import|<link", page) == []
    elsewhere = re.findall(r"<(\w+)[^>]*\shref=\"(?!#|herhalen/[\w.-]+\")([^\"]*)\"", page)
    assert {tag for tag, _ in elsewhere} == {"a"}, "links, which load nothing"
    assert "https://vng-realisatie.github.io/klantinteracties/" in {address for _, address in elsewhere}
    [script] = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'" in page
    assert '<html lang="nl">' in page


def test_what_passed_has_one_example_a_requirement_and_with_all_evidence_all():
    results = build_results([build_observation(identity) for identity in requirements_by_scenario(load_set("2023-03"))])
    carried_out = [scenario for scenario in results["scenarios"] if scenario["steps"]]
    few, everything = html.render(results), html.render(results, "all")
    assert few.count('<ol class="steps">') <= len(results["requirements"]) < len(carried_out)
    assert everything.count('<ol class="steps">') == len(carried_out)


def test_the_evidence_of_many_failures_of_one_cause_is_bounded():
    results = build_results(
        [build_observation(identity, "nonconformity") for identity in requirements_by_scenario(load_set("2023-03"))]
    )
    assert 0 < html.render(results).count('<ol class="steps">') <= EVIDENCE_OF_CAUSE * len(results["causes"])


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
    completed = subprocess.run([*command, *arguments, page.as_uri()], capture_output=True, timeout=120, check=True)
    return completed.stdout.decode()


@needs_browser
def test_a_browser_runs_nothing_of_what_the_target_sent(tmp_path):
    page = tmp_path / "report.html"
    page.write_text(html.render(build_markup_results()), encoding="utf-8", errors="backslashreplace")
    shown = browse(page, tmp_path, "--dump-dom")
    [title] = re.findall(r"<title>(.*?)</title>", shown, re.DOTALL)
    assert "GEHACKT" not in title
    assert "&lt;script&gt;" in shown


@pytest.mark.slow
@needs_browser
def test_a_browser_shows_the_report(tmp_path):
    page = tmp_path / "report.html"
    page.write_text(html.render(build_mixed_results()), encoding="utf-8")
    picture = tmp_path / "beeld.png"
    browse(page, tmp_path, f"--screenshot={picture}", "--window-size=1200,1600")
    assert picture.stat().st_size > 20_000
    shown = browse(page, tmp_path, "--dump-dom")
    assert shown.count("<details") == html.render(build_mixed_results()).count("<details")


@pytest.mark.slow
@needs_browser
def test_the_script_filters_and_opens_what_a_link_leads_to(tmp_path):
    results = build_mixed_results()
    page = tmp_path / "report.html"
    page.write_text(html.render(results), encoding="utf-8")
    shown = browse(page, tmp_path, "--dump-dom")
    [form] = re.findall(r'<form class="filters"[^>]*>', shown)
    assert "hidden" not in form
    number = len(results["requirements"])
    assert f'<output aria-live="polite">{number} / {number}</output>' in shown
    closed = next(entry["id"] for entry in results["requirements"] if entry["verdict"] == "voldoet")
    assert not re.search(rf'<details class="eis" id="{closed}"[^>]* open', shown)
    led = browse(PathWithPlace(page, closed), tmp_path, "--dump-dom")
    assert re.search(rf'<details class="eis" id="{closed}"[^>]* open', led)


class PathWithPlace:
    """A file with a place in it, as a link names it."""

    def __init__(self, path, place):
        self._path, self._place = path, place

    def as_uri(self):
        return f"{self._path.as_uri()}#{self._place}"
