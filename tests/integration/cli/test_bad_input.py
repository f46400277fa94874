"""The other commands in a process, and bad input to all of them: one sentence, the place, the remedy, exit code 2."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.cli_output import assert_usage_error
from tests.support.cli_runner import (
    ROOT,
    SEED_PROFILE,
    environment,
    klantcheck,
)

TOKEN = {"KLANTCHECK_TOKEN": "geheim-token-Zz9"}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("arguments", "messages"),
    [
        (["run", "--profile", "open-klnt-2"], ["open-klnt-2", "did you mean 'open-klant-2'?"]),
        (["run", "--profile", "zzz"], ["'zzz'", SEED_PROFILE, "open-klant-2"]),
        (["run", "--profile", "./none.yaml"], ["none.yaml", "No such file"]),
        (["run", "nonsense"], ["'nonsense' is no http or https URL", "give one like"]),
        (["run", "ftp://host/api"], ["ftp://host/api"]),
        (["run", "http://"], ["no http or https URL"]),
        (["run", "http://host:port/api"], ["The URL cannot be used"]),
        (["run", "http://host/api?page=1"], ["query"]),
        (["run", "http://../api"], ["'..' is no host name"]),
        (["run", f"http://{'a' * 70}.nl/api"], ["is no host name"]),
        (["run", "http://xn--/api"], ["A-label", "give one like"]),
        (["run", "http://127.0.0.1:99999/api"], ["there is no port 99999"]),
        (["run", "http://host/api", "--timeout", "nan"], ["--timeout nan"]),
        (["run", "http://host/api", "--timeout", "inf"], ["--timeout inf"]),
        (["run", "http://host/api", "--max-rate", "inf"], ["--max-rate inf"]),
        (["run", "https://host/api", "--ca-file", __file__], ["holds no certificates", "--ca-file"]),
        (["run", "http://host/api", "--auth", "X-Key: é{secret}"], ["X-Api-Key"]),
        (["run", "--edition", "2022-01"], ["2022-01", "2023-03"]),
        (["run", "--class", "terugbelverzoekn"], ["terugbelverzoekn", "terugbelverzoek"]),
        (["run", "--tag", "C91678"], ["C91678", "did you mean 'C9167'?"]),
        (["run", "--tag", "C9167 and ("], ["C9167 and (", "parentheses"]),
        (["run", "--workers", "0"], ["--workers"]),
        (["run", "--max-rate", "0"], ["--max-rate"]),
        (["run", "--timeout", "soon"], ["--timeout", "soon"]),
        (["run", "--report", "/proc/nergens"], ["/proc/nergens", "choose another --report"]),
        (["run", "http://host/api", "--ca-file", "none.pem"], ["none.pem", "--ca-file"]),
        (["run", "http://host/api", "--auth", "geheim"], ["--auth is no header", "X-Api-Key"]),
        (["run", "--klass", "x"], ["--klass", "--class"]),
        (["rnu"], ["rnu", "Did you mean 'run'?"]),
        (["cleanup", "none.ndjson", "http://host/api"], ["none.ndjson", "No such file"]),
        (["cleanup", "none.ndjson"], ["URL"]),
        (["validate", "none.json", "--object", "Interne taak"], ["none.json", "bestaat niet"]),
        (["validate", "x.json"], ["x.json", "bestaat niet"]),
        (["validate", "x.json", "--object", "Interne tak"], ["Interne tak", "Interne taak"]),
        (["validate", "x.json", "--shape", "ongekende betrokene"], ["did you mean 'ongekende betrokkene'?"]),
        (["validate", "x.json", "--object", "Partij-identificator"], [SEED_PROFILE, "Partij-identificator"]),
        (["validate", "--object", "Interne taak"], ["PATHS"]),
        (["serve", "--fault", "status-niet-ingevult"], ["did you mean 'status-niet-ingevuld'?"]),
        (["serve", "--db", "/proc/x/y.db"], ["/proc/x/y.db"]),
        (["serve", "--fault", "voorloopnul-kwijt-open-klant"], ["add --profile open-klant-2"]),
        (["prove", "--fault", "status-niet-ingevult"], ["did you mean 'status-niet-ingevuld'?"]),
        (["prove", "--fault", "rol-verwisseld", "--profile", "open-klant-2"], ["nothing to prove", SEED_PROFILE]),
        (["prove", "--requirement", "C9167-R99"], ["no requirement 'C9167-R99'; did you mean"]),
        (["prove", "--requirement", "B8841-T3"], ["nothing to prove", "no scenario tests B8841-T3"]),
        (["prove", "--fault", "rol-verwisseld", "--write", str(ROOT / "README.md")], ["no table of this proof"]),
        (["profile", "show", "open-klnt-2"], ["did you mean 'open-klant-2'?"]),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) and len(" ".join(value)) < 50 else None,
)
def test_bad_input_gets_one_sentence(arguments, messages, tmp_path):
    assert_usage_error(klantcheck(*arguments, cwd=tmp_path, **TOKEN), *messages)
    assert list(tmp_path.iterdir()) == [], "nothing was begun"


@pytest.mark.slow
def test_output_that_cannot_be_written_is_reported(tmp_path):
    (tmp_path / "x.json").write_text('{"id": 1}')
    with Path("/dev/full").open("w") as full:
        completed = subprocess.run(
            [sys.executable, "-m", "validator", "validate", "x.json", "--object", "Interne taak"],
            cwd=tmp_path,
            env=environment(),
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert_usage_error(completed, "the output cannot be written (No space left on device)")


def test_a_url_with_credentials_is_not_repeated(tmp_path):
    completed = klantcheck("run", "http://jan:wachtwoord@host/api", cwd=tmp_path, **TOKEN)
    assert "wachtwoord" not in assert_usage_error(completed, "credentials", "--token-env")


@pytest.mark.parametrize(
    ("token", "message"),
    [("", "KLANTCHECK_TOKEN"), ("abc", "3 characters"), ("geheim\ntoken", "HTTP header"), ("tökén€€", "HTTP header")],
)
def test_a_token_that_cannot_be_used_is_not_repeated(token, message, tmp_path):
    completed = klantcheck("run", "http://host/api", cwd=tmp_path, KLANTCHECK_TOKEN=token)
    output = assert_usage_error(completed, message)
    assert not token or token not in output.replace("characters", "")


def test_the_token_of_another_variable(tmp_path):
    completed = klantcheck("run", "http://host/api", "--token-env", "ANDERE", cwd=tmp_path, **TOKEN)
    assert_usage_error(completed, "ANDERE", "--token-env")


@pytest.mark.parametrize(
    ("content", "line", "message"),
    [
        ("profile: [x\ntitle: y\n", 2, "not valid YAML"),
        ("profile: x\nprofile: y\n", 2, "twice"),
        ("- a\n- b\n", 1, "must be a mapping"),
        ("", 1, "must be a mapping"),
    ],
    ids=["unclosed", "twice", "list", "empty"],
)
def test_a_profile_that_is_none_is_reported_with_its_line(content, line, message, tmp_path):
    (tmp_path / "eigen.yaml").write_text(content)
    completed = klantcheck("profile", "check", "eigen.yaml", cwd=tmp_path)
    assert_usage_error(completed, f"eigen.yaml, line {line}:", message)


def test_every_problem_of_a_profile_is_reported_with_its_line(tmp_path):
    text = (ROOT / "profiles" / f"{SEED_PROFILE}.yaml").read_text()
    changed = text.replace("geregistreerdOp", "geregistreerd op", 1).replace("Gevraagde handeling:", "Gevraagd:", 1)
    assert changed != text
    (tmp_path / "eigen.yaml").write_text(changed)
    message = assert_usage_error(
        klantcheck("profile", "check", "eigen.yaml", cwd=tmp_path), "Gevraagd", "Gevraagde handeling"
    )
    number = 1 + next(n for n, line in enumerate(changed.splitlines()) if "Gevraagd:" in line)
    assert f"eigen.yaml, line {number}, column 7:" in message


def test_bytes_that_are_no_text(tmp_path):
    (tmp_path / "eigen.yaml").write_bytes(b"\xff\xfe\x00x")
    assert_usage_error(klantcheck("profile", "check", "eigen.yaml", cwd=tmp_path), "eigen.yaml")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("klass: x\n", "line 1, column 1: there is no setting 'klass'; did you mean 'class'?"),
        ("a: [1\nb: 2\n", "line 2"),
        ("- run\n", "name: value"),
        ("timeout: soon\n", "line 1, column 1: 'timeout' must be a number"),
    ],
)
def test_settings_that_are_wrong(content, message, tmp_path):
    (tmp_path / "klantcheck.yaml").write_text(content)
    assert_usage_error(klantcheck("run", cwd=tmp_path), message)


def test_a_settings_file_that_is_not_there(tmp_path):
    assert_usage_error(klantcheck("--config", "weg.yaml", "run", cwd=tmp_path), "weg.yaml")


@pytest.mark.parametrize(
    ("content", "message"),
    [("", "is no ledger"), ("{}\n", "is no ledger"), ("x\ny\n", "is no ledger"), ('{"ledger": 2}\n', "at another URL")],
    ids=["empty", "object", "text", "header"],
)
def test_a_ledger_that_is_none(content, message, tmp_path):
    (tmp_path / "x.ndjson").write_text(content)
    assert_usage_error(klantcheck("cleanup", "x.ndjson", "http://host/api", cwd=tmp_path, **TOKEN), "x.ndjson", message)
