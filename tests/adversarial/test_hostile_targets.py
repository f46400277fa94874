"""No target breaks a run: a run against each hostile server ends in time and memory, with the right verdict."""

import json
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.support.cli_runner import ROOT
from tests.support.hostile import servers
from tests.support.hostile.catalogue import harm
from tests.support.hostile.mutations import text_everywhere
from tests.support.hostile.runner import MAX_MEGABYTES, TOKEN, HostileRunner, reference_application
from tests.support.raw_server import RawServer, fixed_response
from validator.schema.findings import schema_findings

pytestmark = pytest.mark.slow

SERVERS = {server.name: server for server in servers.SERVERS}
PARALLEL = 3
"""Runs at the same time: many do little but wait."""


@pytest.fixture(scope="module")
def beacon():
    """A server that a script of the target would call."""
    with RawServer(fixed_response()) as server:
        yield server


@pytest.fixture(scope="module")
def runs(request, tmp_path_factory, beacon):
    """Futures of the MeasuredRun against each server that a selected test needs, all started at once."""
    own = [item for item in request.session.items if item.path == request.path]
    names = dict.fromkeys(item.callspec.params["name"] for item in own if hasattr(item, "callspec"))
    apps = {name: reference_application(SERVERS[name]) for name in names}
    mutations = {"script": text_everywhere(harm.SCRIPT.format(url=beacon.url))}
    folder = tmp_path_factory.mktemp("vijandig")
    runner = HostileRunner()
    with ThreadPoolExecutor(PARALLEL) as pool:
        yield {
            name: pool.submit(runner.run, SERVERS[name], apps[name], folder / name, mutations.get(name))
            for name in names
        }


@pytest.mark.parametrize("name", SERVERS)
def test_a_run_ends_in_time_and_memory_with_the_right_verdict(name, runs):
    server, run = SERVERS[name], runs[name].result()
    verdicts = {scenario["verdict"] for scenario in run.scenarios or run.results["scenarios"]}
    assert (run.code, server.message in run.reasons) == (server.exit_code, True), run.reasons + run.output
    assert server.verdict in verdicts
    assert run.megabytes < MAX_MEGABYTES
    assert run.seconds < server.max_seconds
    assert run.other_requests == [], "nothing goes to another origin, and no token with it"
    assert schema_findings(run.results, "results.schema.json") == []
    for text in (run.output, *(path.read_text(encoding="utf-8") for path in run.folder.rglob("*.*"))):
        assert TOKEN not in text
        assert "Traceback" not in text
        assert "\x1b" not in text


@pytest.mark.parametrize("name", ["429-seconden", "429-datum", "503-seconden"])
def test_a_request_is_repeated_after_retry_after_and_the_report_shows_it(name, runs):
    run = runs[name].result()
    exchanges = [
        (exchange["request"]["method"], exchange["request"]["url"], exchange["response"]["status"])
        for exchange in run.results["exchanges"]
    ]
    [refused] = [number for number, (_, _, status) in enumerate(exchanges) if status in {429, 503}]
    assert exchanges[refused][:2] == exchanges[refused + 1][:2]
    assert exchanges[refused + 1][2] == 201
    assert run.results["residue"] == []
    assert run.stored_ids == []


@pytest.mark.parametrize("name", ["andermans-id"])
def test_the_object_of_another_user_is_not_deleted(name, runs):
    run = runs[name].result()
    [residue] = run.results["residue"]
    assert [residue["url"].endswith(identity) for identity in run.stored_ids] == [True]
    assert "Jansen" not in json.dumps(run.results)


@pytest.mark.parametrize("name", ["nooit", "nooit-halverwege", "volgende-eindeloos", "429-altijd"])
def test_a_server_that_never_responds_usefully_gets_a_bounded_number_of_requests(name, runs):
    assert len(runs[name].result().requests) < 600


@pytest.mark.parametrize("name", ["script"])
def test_a_browser_runs_no_script_of_the_target(name, runs, beacon, tmp_path):
    browser = shutil.which("chromium")
    if browser is None:
        pytest.skip("there is no chromium here, so no browser has opened the report")
    page = runs[name].result().folder / "report.html"
    assert beacon.url not in page.read_text(encoding="utf-8"), "a text of a target is not kept"
    dom = rendered(browser, page, tmp_path)
    assert "<title>geraakt</title>" not in dom
    assert beacon.requests == []
    # the same text in a page that does not escape it does reach the beacon
    page = tmp_path / "onbeschermd.html"
    page.write_text(f"<title>x</title><pre>{harm.SCRIPT.format(url=beacon.url)}</pre>", encoding="utf-8")
    assert "<title>geraakt</title>" in rendered(browser, page, tmp_path)
    assert beacon.requests != []


def rendered(browser, page, folder):
    """The DOM of a page after its scripts have run."""
    flags = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}", "--virtual-time-budget=2000"]
    completed = subprocess.run(
        [browser, *flags, "--dump-dom", page.as_uri()], capture_output=True, text=True, timeout=60, check=False
    )
    return completed.stdout


def test_the_page_about_hostile_targets_shows_the_table():
    page = (ROOT / "docs" / "vijandige-doelen.md").read_text(encoding="utf-8")
    assert servers.table() in page, "print(tests.support.hostile.servers.table()) gives the table"
    assert len(SERVERS) == len(servers.SERVERS) >= 30
