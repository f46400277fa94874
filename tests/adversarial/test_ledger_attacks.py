"""A ledger that somebody forged, edited or moved: it deletes nothing, and the token goes nowhere."""

import json

import pytest

from tests.support.cli_runner import klantcheck
from tests.support.raw_server import RawServer, fixed_response
from validator.http.guard import Creation
from validator.http.redaction import Secret
from validator.target.ledger import Ledger
from validator.target.ledger_file import LedgerKey

TOKEN = "een-token-dat-alles-mag-wissen"
ENVIRONMENT = {"KLANTCHECK_TOKEN": TOKEN}
RUN = "0123456789ab"


def written(path, url, created=(), token=TOKEN, **header):
    """The ledger of a run with this token that created these objects: (URL, object type)."""
    key = LedgerKey(Secret(token), RUN)
    ledger = Ledger(path, key, {"run": RUN, "url": url, "profile": "open-klant-2", "edition": "2024-03", **header})
    for place, object_type in created:
        ledger.created(ledger.intend("POST", url, Creation(object_type)), place, object_type)
    ledger.close()
    return path


def respond(connection, request):
    """As a register that deletes whatever it is asked to, and then has it no more."""
    status = "204 No Content" if request.startswith(b"DELETE") else "404 Not Found"
    fixed_response(status, b"")(connection, request)


@pytest.fixture
def server():
    with RawServer(respond) as server:
        yield server


def deleted(server):
    return [request.split()[1].decode() for request in server.requests if request.startswith(b"DELETE")]


@pytest.mark.slow
def test_a_ledger_by_somebody_without_the_token_deletes_nothing(tmp_path, server):
    forged = written(
        tmp_path / "x", server.url, [(f"{server.url}/partijen/1", "Partij")], token="het-token-van-de-aanvaller"
    )
    completed = klantcheck("cleanup", forged, server.url, cwd=tmp_path, **ENVIRONMENT)
    assert completed.returncode == 2
    assert "was not written with this token" in completed.stderr
    assert server.requests == []


def test_the_url_comes_from_the_command_line_and_is_that_of_the_ledger(tmp_path, server):
    with RawServer(fixed_response()) as attacker:
        forged = written(tmp_path / "x", attacker.url, [(f"{attacker.url}/partijen/1", "Partij")])
        completed = klantcheck("cleanup", forged, server.url, cwd=tmp_path, **ENVIRONMENT)
        assert (completed.returncode, server.requests, attacker.requests) == (2, [], [])
        assert "at another URL" in completed.stderr
        completed = klantcheck("cleanup", forged, cwd=tmp_path, **ENVIRONMENT)
        assert (completed.returncode, attacker.requests) == (2, [])


@pytest.mark.slow
@pytest.mark.parametrize(
    ("place", "object_type"),
    [
        ("/zaken/1", "Partij"),
        ("/klantcontacten/1", "Partij"),
        ("/partijen/1/../2", "Partij"),
        ("/partijen/a/b", "Partij"),
        ("/partijen/%2e%2e", "Partij"),
        ("/partijen/..%5c", "Partij"),
        ("/partijen/%2E%2E%2Fzaken", "Partij"),
        ("/partijen/1?all=true", "Partij"),
        ("/partijen/1#x", "Partij"),
        ("/partijen/", "Partij"),
        ("/partijen", "Partij"),
        ("/../../zaken/1", "Partij"),
        ("/partijen/1", "Iets anders"),
        ("@elders.example/partijen/1", "Partij"),
    ],
)
def test_only_the_place_of_an_object_is_touched(tmp_path, server, place, object_type):
    """Even a line that the run itself would have signed."""
    ledger = written(tmp_path / "x", server.url, [(server.url + place, object_type)])
    completed = klantcheck("cleanup", ledger, server.url, cwd=tmp_path, **ENVIRONMENT)
    assert completed.returncode == 6, completed.stdout + completed.stderr
    assert "niet aangeraakt" in completed.stdout
    assert "Traceback" not in completed.stderr
    assert server.requests == []


def test_lines_that_were_added_later_are_passed_over_and_counted(tmp_path, server):
    ledger = written(tmp_path / "x", server.url, [(f"{server.url}/partijen/1", "Partij")])
    other = written(tmp_path / "y", server.url, [(f"{server.url}/partijen/2", "Partij")], token="een-ander-token")
    added = [
        {"created": "1-1", "url": f"{server.url}/partijen/3", "type": "Partij"},
        {"deleted": f"{server.url}/partijen/1"},
    ]
    with ledger.open("a") as file:
        file.writelines(
            [*(json.dumps(line) + "\n" for line in added), *other.read_text().splitlines(keepends=True)[1:]]
        )
    completed = klantcheck("cleanup", ledger, server.url, cwd=tmp_path, **ENVIRONMENT)
    assert deleted(server) == ["/api/partijen/1"]
    assert "4 regels van het grootboek die niet van deze run zijn" in completed.stdout
    assert completed.returncode == 6


def test_a_missing_value_is_reported_as_missing(tmp_path):
    with RawServer(fixed_response("404 Not Found")) as server:
        ledger = written(tmp_path / "x", server.url, [(f"{server.url}/partijen/1", "Partij")])
        completed = klantcheck("cleanup", ledger, server.url, cwd=tmp_path, **ENVIRONMENT)
    assert completed.returncode == 0
    assert "1 van 1 objecten waren er niet meer" in completed.stdout
    assert "0 van 1 objecten opgeruimd." in completed.stdout


def test_a_profile_that_a_forged_ledger_names_is_not_read(tmp_path, server):
    secret = tmp_path / "geheim.yaml"
    secret.write_text("wachtwoord: Qx7vogelKooi\n")
    forged = written(tmp_path / "x", server.url, token="een-ander-token", profile=str(secret))
    completed = klantcheck("cleanup", forged, server.url, cwd=tmp_path, **ENVIRONMENT)
    assert completed.returncode == 2
    assert "Qx7" not in completed.stdout + completed.stderr
    assert "geheim.yaml" not in completed.stdout + completed.stderr
