"""No secret reaches an output, a log or a file, however a target echoes it and whatever the user mistakes for what."""

import json
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests import canaries
from tests import spoiling as by
from tests.canaries import FORMS, PASSWORD, SECRETS, TOKEN, shown
from tests.commands import ROOT, SEED, environment, klantcheck
from tests.measuring import Ran, Runner, application
from tests.servers import Raw, answer
from tests.spoiling import Target as Server
from validator import profile, session
from validator.cli.running import run
from validator.cli.settings import load_settings
from validator.errors import InvalidInput
from validator.reference.app import Reference
from validator.secrets import MASK, Redactor, Secret
from validator.session import Target

ONE = {
    "tag": "id-C9167-een-taak",
    "profile": SEED,
    "timeout": 5,
    "seconds": 40,
    "certificate": None,
    "untrusted": False,
    "greeting": b"",
}
"""A run of one scenario, that registers three objects and searches one of them."""


def files(folder):
    """What stands in the files under a folder, by their names."""
    return {str(one): one.read_text(encoding="utf-8") for one in folder.rglob("*") if one.is_file()}


@dataclass
class Watched:
    """A run, what was sent to it, and what stood in its files while it went on: what `kill -9` would have left."""

    ran: Ran
    sent: list[str] = field(default_factory=list)
    meanwhile: list[dict[str, str]] = field(default_factory=list)


@pytest.fixture(scope="module")
def echoed(tmp_path_factory):
    """Makes a run against a server that echoes."""
    temporary = tmp_path_factory.mktemp("tijdelijk")

    def run(when, spoil, shape):
        folder = tmp_path_factory.mktemp("run")
        watched = Watched(None)

        def watching(call):
            watched.meanwhile.append(files(folder) | files(temporary))
            came = spoil(call)
            pieces = list(came)
            watched.sent.append(canaries.heard(b"".join(pieces)))
            return came if hasattr(came, "headers") else iter(pieces)

        server = SimpleNamespace(**ONE, when=when, spoil=watching)
        watched.ran = runner.run(server, application(server, TOKEN), folder, None, *shape)
        watched.meanwhile.append(files(folder) | files(temporary))
        return watched

    with Runner(TOKEN, TMPDIR=str(temporary)) as runner:
        yield run


def clean(watched):
    """The server told it, and nowhere was it ever to be read."""
    assert any(map(shown, watched.sent))
    seen = {name: shown(text) for moment in watched.meanwhile for name, text in moment.items()}
    assert {name: parts for name, parts in seen.items() if parts} == {}
    assert {Path(name).name for name in seen} >= {"output", "results.json", "report.html", "junit.xml"}
    assert any("grootboek" in name for name in seen)


@pytest.mark.parametrize("name", canaries.ECHOES)
def test_a_token_that_is_echoed_is_nowhere_to_be_read(name, echoed):
    clean(echoed(*canaries.ECHOES[name], ["--auth", "X-Api-Key: {secret}"] if name == "401" else []))


def test_neither_are_credentials_of_basic_as_the_server_reads_them(echoed):
    watched = echoed(by.always, canaries.echoing, ["--auth", "Authorization: Basic {secret}"])
    assert watched.ran.code == 4, "echoing hinders nothing; a part of the suite is never conform"
    assert MASK in json.dumps(watched.ran.results["exchanges"])
    assert MASK in json.dumps(watched.ran.results["advice"])
    clean(watched)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("secret", SECRETS)
def test_the_search_finds_every_form(form, secret):
    assert shown(f'{{"detail": "Token {FORMS[form](secret)}"}}')


def test_the_search_finds_nothing_where_nothing_is():
    assert not shown((ROOT / "README.md").read_text(encoding="utf-8"))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("sign", ["", "…", '"}', "…' op /x"])
def test_half_a_secret_is_masked_wherever_it_was_cut(form, sign):
    redacted = Redactor([Secret(TOKEN), *Secret(TOKEN).within()]).text
    written = FORMS[form](TOKEN)
    for length in range(len(written)):
        assert not shown(redacted(f"gekregen: {written[:length]}{sign}"))


def test_what_only_begins_like_a_secret_stays():
    text = f"{TOKEN[:12]} is hier niet afgebroken"
    assert Redactor([Secret(TOKEN)]).text(text) == text


def test_a_log_of_everything_says_nothing(tmp_path):
    arguments = ["-m", "pytest", "-p", "no:cacheprovider", "--write", "-m", ONE["tag"], "--profile", SEED, "-vv", "-l"]
    arguments += ["--log-file", str(tmp_path / "log"), "--log-file-level=DEBUG", "--log-cli-level=DEBUG"]
    arguments += [f"--junitxml={tmp_path / 'junit.xml'}", "features/cases/C9167_terugbelverzoek.feature"]
    app = Reference(profile.load(SEED), TOKEN)
    with Raw(answer()) as other, Server(app, by.always, canaries.echoing, other.url) as server:
        done = subprocess.run(
            [sys.executable, *arguments, "--target", server.base],
            cwd=ROOT,
            env=environment(KLANTCHECK_TOKEN=TOKEN, TMPDIR=str(tmp_path)),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert "1 passed" in done.stdout
    assert {name: shown(text) for name, text in files(tmp_path).items() if shown(text)} == {}
    assert not shown(done.stdout + done.stderr)
    assert len(server.requests) > 5


# what the user mistakes for what


@pytest.mark.parametrize(
    "url",
    [
        f"http://jan:{PASSWORD}@host/api",
        "http://jan:Qx7vogelKooi@host/api",
        "ftp://jan:Qx7vogelKooi@host/api",
        "http://jan:Qx7vogelKooi@host:99999/api",
        "jan:Qx7vogelKooi@host/api",
        f"http://host/api?token={TOKEN}",
        "http://host/api?token=Qx7vogelKooi",
        "http://host/api#Qx7vogelKooi",
        "nonsense?Qx7vogelKooi",
        f"http://host/{TOKEN}/api",
        TOKEN,
    ],
)
def test_a_url_that_holds_a_secret_is_refused_and_not_repeated(url, monkeypatch):
    monkeypatch.setenv("KLANTCHECK_TOKEN", TOKEN)
    with pytest.raises(InvalidInput, match=r"The URL holds") as caught:
        session.connection(Target(url), profile.load(SEED), "run")
    assert not shown(str(caught.value))
    assert "Qx7" not in str(caught.value)


def test_a_url_that_only_ends_as_a_token_begins_is_a_url(monkeypatch):
    monkeypatch.setenv("KLANTCHECK_TOKEN", "klantinteracties-geheim")
    url = "http://host/klantinteracties"
    assert session.connection(Target(url), profile.load(SEED), "run").base_url == url


@pytest.mark.parametrize(
    "mistaken",
    [
        {"auth": TOKEN},
        {"auth": f"Authorization: Token {TOKEN}"},
        {"auth": f"X-Api-Key: {TOKEN} {{secret}}"},
        {"token_env": TOKEN},
        {"token_env": PASSWORD},
    ],
    ids=str,
)
def test_neither_is_a_token_in_the_place_of_something_else(mistaken, monkeypatch):
    monkeypatch.setenv("KLANTCHECK_TOKEN", TOKEN)
    with pytest.raises(InvalidInput) as caught:
        session.connection(Target("http://host/api", **mistaken), profile.load(SEED), "run")
    assert not shown(str(caught.value))


@pytest.mark.parametrize("line", ["token: {}", "token: '{}", "{}", "- {}", "url: [http://{}@host"])
def test_a_settings_file_is_not_repeated(line, tmp_path):
    (tmp_path / "klantcheck.yaml").write_text(line.format(TOKEN) + "\n")
    with pytest.raises(InvalidInput) as caught:
        load_settings(str(tmp_path / "klantcheck.yaml"), {"run": run})
    assert not shown(str(caught.value))


def test_a_refusal_is_one_sentence(tmp_path):
    (tmp_path / "klantcheck.yaml").write_text(f"auth: 'X-Api-Key: {TOKEN}'\n")
    done = klantcheck("run", "http://host/api", cwd=tmp_path, KLANTCHECK_TOKEN="een-ander-token")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "--auth" in done.stderr
    assert not shown(done.stderr)
    assert [one.name for one in tmp_path.iterdir()] == ["klantcheck.yaml"]
