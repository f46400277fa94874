"""A settings file that was merely found, and a URL that disappears, send the token nowhere and make no green run."""

import json

import pytest

from tests.support.cli_runner import klantcheck, read_results
from tests.support.raw_server import RawServer, fixed_response
from tests.support.reference_api import ReferenceApi

pytestmark = pytest.mark.slow

TOKEN = "geheim-token-Zz9"
OTHER = "een-ander-geheim-uit-de-omgeving"
ONE = ("--tag", "eis-C9167-R12")


def refused_without_a_trace(completed, folder):
    """Exit code 2 with one sentence, and nothing in the folder but the settings file."""
    assert (completed.returncode, completed.stdout, completed.stderr.count("\n")) == (2, "", 1), (
        completed.stdout + completed.stderr
    )
    assert "--config klantcheck.yaml" in completed.stderr
    assert TOKEN not in completed.stderr
    assert OTHER not in completed.stderr
    assert [path.name for path in folder.iterdir()] == ["klantcheck.yaml"]


@pytest.mark.parametrize(
    "settings",
    [
        {"url": "{url}"},
        {"url": "{url}", "write": True},
        {"token-env": "ANDERE"},
        {"auth": "X-Leak: {{secret}}"},
        {"auth": "none"},
        {"ca-file": "/etc/ssl/cert.pem"},
        {"write": True},
        {"report": "/tmp/elders"},
        {"report": "../elders"},
        {"profile": "eigen.yaml"},
        {"profile": "/etc/passwd"},
        {"values": "/etc/passwd"},
    ],
    ids=lambda settings: "-".join(settings) if isinstance(settings, dict) else None,
)
@pytest.mark.parametrize("bare", [True, False], ids=["bare", "with-a-url"])
def test_a_found_file_sends_the_token_nowhere_and_writes_nothing(settings, bare, tmp_path):
    with RawServer(fixed_response()) as server:
        text = {
            key: value.format(url=server.url) if isinstance(value, str) else value for key, value in settings.items()
        }
        (tmp_path / "klantcheck.yaml").write_text(json.dumps(text))
        arguments = ["run", *([] if bare else [server.url]), *ONE]
        completed = klantcheck(*arguments, cwd=tmp_path, KLANTCHECK_TOKEN=TOKEN, ANDERE=OTHER)
        assert server.requests == []
    refused_without_a_trace(completed, tmp_path)


def test_a_found_file_does_not_say_where_serve_writes(tmp_path):
    (tmp_path / "klantcheck.yaml").write_text("db: /tmp/elders.db\n")
    refused_without_a_trace(klantcheck("serve", "--port", "0", cwd=tmp_path), tmp_path)


def test_a_named_file_does_say_it(tmp_path):
    with ReferenceApi() as api:
        (tmp_path / "eigen.yaml").write_text(json.dumps({"url": api.url, "token-env": "ANDERE", "write": True}))
        completed = klantcheck("--config", "eigen.yaml", "run", *ONE, cwd=tmp_path, ANDERE=api.token)
    assert completed.returncode == 4, completed.stderr
    assert "voldoet" in {scenario["verdict"] for scenario in read_results(tmp_path)["scenarios"]}
    assert read_results(tmp_path)["target"]["embedded"] is False


@pytest.mark.parametrize("command", [["prove", "--fault", "status-niet-ingevuld"], ["requirements"]])
def test_a_setting_of_another_command_has_no_part_in_this_one(command, tmp_path):
    (tmp_path / "eigen.yaml").write_text(
        "write: true\nworkers: 2\nformat: github\nfault: x\nprofile: open-klant-2\nedition: 2024-03-1\n"
    )
    completed = klantcheck(
        *("--config", "eigen.yaml", *command),
        cwd=tmp_path,
        KLANTCHECK_WRITE="1",
        KLANTCHECK_FORMAT="github",
        KLANTCHECK_EDITION="2024-03-1",
        KLANTCHECK_PROFILE="open-klant-2",
    )
    assert completed.returncode == 0, completed.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["eigen.yaml"]


@pytest.mark.parametrize("variable", ["KLANTCHECK_TOKEN", "ANDERE"])
def test_a_bound_token_reaches_no_other_origin(variable, tmp_path):
    with RawServer(fixed_response()) as server, ReferenceApi() as api:
        bound = {variable: TOKEN, "KLANTCHECK_TOKEN_ORIGIN": api.url.removesuffix("/klantinteracties/api/v1")}
        completed = klantcheck("run", server.url, "--token-env", variable, cwd=tmp_path, **bound)
        assert server.requests == []
    assert (completed.returncode, completed.stderr.count("\n")) == (2, 1)
    assert "KLANTCHECK_TOKEN_ORIGIN" in completed.stderr
    assert list(tmp_path.iterdir()) == []


# a URL that disappears


@pytest.mark.parametrize("environment", [{}, {"KLANTCHECK_URL": ""}], ids=["none", "empty"])
def test_a_run_without_a_url_is_refused_where_a_target_is_required(environment, tmp_path):
    completed = klantcheck("run", "--require-target", cwd=tmp_path, KLANTCHECK_TOKEN=TOKEN, **environment)
    assert (completed.returncode, completed.stdout, completed.stderr.count("\n")) == (2, "", 1)
    assert "--require-target" in completed.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_environment_can_require_a_target_and_a_file_cannot_take_that_back(tmp_path):
    (tmp_path / "klantcheck.yaml").write_text("require-target: false\n")
    assert klantcheck("run", cwd=tmp_path, KLANTCHECK_REQUIRE_TARGET="1").returncode == 2


def test_every_output_says_that_it_was_the_embedded_reference_api(tmp_path):
    completed = klantcheck("run", cwd=tmp_path)
    folder = tmp_path / "klantcheck-report"
    assert completed.returncode == 0, completed.stdout
    for text in (completed.stdout, (folder / "report.html").read_text(), (folder / "junit.xml").read_text()):
        assert "ingebouwde referentie-API (embedded)" in text
    assert "Dit doel voldoet" not in completed.stdout
    assert read_results(tmp_path)["target"]["embedded"] is True


def test_no_output_says_so_of_a_target(tmp_path):
    with ReferenceApi() as api:
        completed = api.run("--write", "--require-target", *ONE, cwd=tmp_path)
    folder = tmp_path / "klantcheck-report"
    assert completed.returncode == 4, completed.stderr
    for text in (completed.stdout, (folder / "report.html").read_text(), (folder / "junit.xml").read_text()):
        assert "embedded" not in text
