"""Nothing breaks a run: not what a target answers, nor how, nor what it answers it with."""

import json
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from queue import Queue

import pytest

from tests import hostile
from tests.commands import ROOT
from tests.measuring import MEGABYTES, TOKEN, Runner, application
from tests.servers import Raw, answer
from tests.spoiling import everywhere
from validator import schemas

SERVERS = {one.name: one for one in hostile.SERVERS}
AT_ONCE = 3
"""Runs at the same time: many do little but wait."""


@pytest.fixture(scope="module")
def beacon():
    """A server that a script of the target would call."""
    with Raw(answer()) as server:
        yield server


@pytest.fixture(scope="module")
def runs(request, tmp_path_factory, beacon):
    """The run against each server that a test asks for, begun for all of them at once."""
    own = [item for item in request.session.items if item.path == request.path]
    wanted = dict.fromkeys(item.callspec.params["name"] for item in own if hasattr(item, "callspec"))
    apps = {name: application(SERVERS[name]) for name in wanted}
    spoils = {"script": everywhere(hostile.SCRIPT.format(url=beacon.url))}
    folder = tmp_path_factory.mktemp("vijandig")
    with ExitStack() as stack:
        free = Queue()
        for _ in range(AT_ONCE):
            free.put(stack.enter_context(Runner()))

        def run(name):
            runner = free.get()
            try:
                return runner.run(SERVERS[name], apps[name], folder / name, spoils.get(name))
            finally:
                free.put(runner)

        pool = stack.enter_context(ThreadPoolExecutor(AT_ONCE))
        yield {name: pool.submit(run, name) for name in wanted}


@pytest.mark.parametrize("name", SERVERS)
def test_a_run_ends_in_time_and_memory_with_the_right_verdict(name, runs):
    wanted, ran = SERVERS[name], runs[name].result()
    verdicts = {one["verdict"] for one in ran.scenarios or ran.results["scenarios"]}
    assert (ran.code, wanted.says in ran.reasons) == (wanted.code, True), ran.reasons + ran.output
    assert wanted.verdict in verdicts
    assert ran.megabytes < MEGABYTES
    assert ran.seconds < wanted.seconds
    assert ran.other == [], "nothing goes to another origin, and no token with it"
    assert schemas.check(ran.results, "results.schema.json") == []
    for text in (ran.output, *(file.read_text(encoding="utf-8") for file in ran.folder.iterdir())):
        assert TOKEN not in text
        assert "Traceback" not in text
        assert "\x1b" not in text


@pytest.mark.parametrize("name", ["429-seconden", "429-datum", "503-seconden"])
def test_who_asks_for_patience_gets_it_and_that_is_seen(name, runs):
    ran = runs[name].result()
    asked = [(one["request"]["method"], one["request"]["url"], one["response"]["status"]) for one in seen(ran)]
    [refused] = [n for n, one in enumerate(asked) if one[2] in {429, 503}]
    assert asked[refused][:2] == asked[refused + 1][:2]
    assert asked[refused + 1][2] == 201
    assert ran.results["residue"] == []
    assert ran.stood == []


def seen(ran):
    return ran.results["exchanges"]


@pytest.mark.parametrize("name", ["andermans-id"])
def test_the_object_of_somebody_else_still_stands(name, runs):
    ran = runs[name].result()
    [doubted] = ran.results["residue"]
    assert [doubted["url"].endswith(one) for one in ran.stood] == [True]
    assert "Jansen" not in json.dumps(ran.results)


@pytest.mark.parametrize("name", ["nooit", "nooit-halverwege", "volgende-eindeloos", "429-altijd"])
def test_a_server_that_never_helps_is_not_asked_for_ever(name, runs):
    assert len(runs[name].result().requests) < 600


@pytest.mark.parametrize("name", ["script"])
def test_a_browser_runs_no_script_of_the_target(name, runs, beacon, tmp_path):
    browser = shutil.which("chromium")
    if browser is None:
        pytest.skip("there is no chromium here, so no browser has opened the report")
    page = runs[name].result().folder / "report.html"
    assert beacon.url in page.read_text(encoding="utf-8"), "what the target sent is shown"
    dom = opened(browser, page, tmp_path)
    assert "<title>geraakt</title>" not in dom
    assert "&lt;script&gt;" in dom
    assert beacon.requests == []
    # the same text in a page that is not inert does reach the beacon
    page = tmp_path / "argeloos.html"
    page.write_text(f"<title>x</title><pre>{hostile.SCRIPT.format(url=beacon.url)}</pre>", encoding="utf-8")
    assert "<title>geraakt</title>" in opened(browser, page, tmp_path)
    assert beacon.requests != []


def opened(browser, page, folder):
    flags = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}", "--virtual-time-budget=2000"]
    done = subprocess.run(
        [browser, *flags, "--dump-dom", page.as_uri()], capture_output=True, text=True, timeout=60, check=False
    )
    return done.stdout


def test_the_page_about_hostile_targets_shows_the_table():
    told = (ROOT / "docs" / "vijandige-doelen.md").read_text(encoding="utf-8")
    assert hostile.table() in told, "print(tests.hostile.table()) gives the table"
    assert len(SERVERS) == len(hostile.SERVERS) >= 30
