"""No secret can be read in an output, a log or a file of a run, in whatever encoding a target returns it."""

import json
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.support import secret_echo
from tests.support.cli_runner import ROOT, SEED_PROFILE, klantcheck, run_pytest
from tests.support.hostile import conditions
from tests.support.hostile.runner import HostileRunner, MeasuredRun, reference_application
from tests.support.hostile.server import ONE_SCENARIO, HostileServer
from tests.support.hostile.target import HostileTarget
from tests.support.raw_server import RawServer, fixed_response
from tests.support.secret_search import ENCODINGS, SECRETS, TOKEN, readable_parts
from validator.http.redaction import MASK
from validator.profile.loader import load_profile
from validator.reference.app import Reference

pytestmark = pytest.mark.slow


def read_files(folder):
    """The text of every file under a folder, by its path."""
    return {str(path): path.read_text(encoding="utf-8") for path in folder.rglob("*") if path.is_file()}


@dataclass
class WatchedRun:
    """A run, the responses that were sent to it, and its files at each request: what `kill -9` would leave behind."""

    run: MeasuredRun | None = None
    responses: list[str] = field(default_factory=list)
    files: list[dict[str, str]] = field(default_factory=list)


@pytest.fixture(scope="module")
def run_watched(tmp_path_factory):
    """Gives run(condition, mutation, options), which returns the WatchedRun at a server that does so."""
    temporary = tmp_path_factory.mktemp("tijdelijk")

    def run(condition, mutation, options):
        folder = tmp_path_factory.mktemp("run")
        watched = WatchedRun()

        def watched_mutation(request):
            watched.files.append(read_files(folder) | read_files(temporary))
            response = mutation(request)
            pieces = list(response)
            watched.responses.append(secret_echo.decoded(b"".join(pieces)))
            return response if hasattr(response, "headers") else iter(pieces)

        server = HostileServer("echo", "", condition, watched_mutation, 4, "", "")
        watched.run = runner.run(server, reference_application(server, TOKEN), folder, options=options)
        watched.files.append(read_files(folder) | read_files(temporary))
        return watched

    runner = HostileRunner(TOKEN, TMPDIR=str(temporary))
    return run


def assert_no_secret(watched):
    """The server did send the secret, and it could be read in no file at any moment."""
    assert any(map(readable_parts, watched.responses))
    found = {name: readable_parts(text) for files in watched.files for name, text in files.items()}
    assert {name: parts for name, parts in found.items() if parts} == {}
    assert {Path(name).name for name in found} >= {"output", "results.json", "report.html", "junit.xml"}
    assert any("grootboek" in name for name in found)


@pytest.mark.parametrize("name", secret_echo.ECHOES)
def test_a_token_that_is_echoed_can_be_read_nowhere(name, run_watched):
    options = ["--auth", "X-Api-Key: {secret}"] if name == "401" else []
    assert_no_secret(run_watched(*secret_echo.ECHOES[name], options))


def test_neither_can_the_credentials_of_basic(run_watched):
    options = ["--auth", "Authorization: Basic {secret}"]
    watched = run_watched(conditions.always, secret_echo.echo_everywhere, options)
    assert watched.run.code == 4, "echoing hinders nothing; a part of the suite is never conform"
    assert MASK in json.dumps(watched.run.results["exchanges"])
    described = run_watched(conditions.is_openapi_request, secret_echo.echo_everywhere, [])
    assert MASK in json.dumps(described.run.results["advice"])
    assert_no_secret(described)
    assert_no_secret(watched)


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("secret", SECRETS)
def test_the_search_finds_every_encoding(encoding, secret):
    assert readable_parts(f'{{"detail": "Token {ENCODINGS[encoding](secret)}"}}')


def test_the_search_finds_nothing_in_a_text_without_secrets():
    assert not readable_parts((ROOT / "README.md").read_text(encoding="utf-8"))


def test_a_debug_log_of_plain_pytest_holds_no_secret(tmp_path):
    arguments = ["--write", "-m", ONE_SCENARIO, "--profile", SEED_PROFILE, "-vv", "-l"]
    arguments += ["--log-file", str(tmp_path / "log"), "--log-file-level=DEBUG", "--log-cli-level=DEBUG"]
    arguments += [f"--junitxml={tmp_path / 'junit.xml'}", "features/cases/C9167_terugbelverzoek.feature"]
    app = Reference(load_profile(SEED_PROFILE), TOKEN)
    with (
        RawServer(fixed_response()) as other,
        HostileTarget(app, conditions.always, secret_echo.echo_everywhere, other.url) as server,
    ):
        completed = run_pytest(*(*arguments, "--target", server.base_url), KLANTCHECK_TOKEN=TOKEN, TMPDIR=str(tmp_path))
    assert "1 passed" in completed.stdout
    files = read_files(tmp_path)
    assert {name: readable_parts(text) for name, text in files.items() if readable_parts(text)} == {}
    assert not readable_parts(completed.stdout + completed.stderr)
    assert len(server.requests) > 5


def test_a_refused_setting_is_one_sentence_without_the_secret(tmp_path):
    (tmp_path / "klantcheck.yaml").write_text(f"auth: 'X-Api-Key: {TOKEN}'\n")
    completed = klantcheck(
        *("--config", "klantcheck.yaml", "run", "http://host/api"), cwd=tmp_path, KLANTCHECK_TOKEN="een-ander-token"
    )
    assert (completed.returncode, completed.stdout, completed.stderr.count("\n")) == (2, "", 1)
    assert "--auth" in completed.stderr
    assert not readable_parts(completed.stderr)
    assert [path.name for path in tmp_path.iterdir()] == ["klantcheck.yaml"]
