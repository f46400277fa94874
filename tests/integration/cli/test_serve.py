"""`klantcheck serve`: the reference API as a server of its own."""

import json
import signal
import socket

import httpx
import pytest

from tests.support.cli_output import assert_usage_error
from tests.support.cli_runner import (
    klantcheck,
    start_klantcheck,
)
from validator.reference.faults.registry import all_faults

pytestmark = pytest.mark.slow


def served(tmp_path, *arguments, **variables):
    process = start_klantcheck("serve", "--port", "0", *arguments, cwd=tmp_path, PYTHONUNBUFFERED="1", **variables)
    announced: dict[str, str] = {}
    while not {"URL", "Profile", "Token"} <= announced.keys():
        name, _, value = process.stdout.readline().partition(":")
        assert name, process.stderr.read()
        announced[name] = value.strip()
    return process, announced


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT])
def test_serve_says_where_and_stops_cleanly(number, tmp_path):
    process, announced = served(tmp_path, "--profile", "open-klant-2", "--db", "register.db")
    headers = {"Authorization": f"Token {announced['Token']}"}
    answer = httpx.get(announced["URL"] + "/klantcontacten", headers=headers)
    assert (answer.status_code, answer.json()["count"]) == (200, 0)
    assert httpx.get(announced["URL"] + "/klantcontacten").status_code == 401
    completed = klantcheck(
        *("run", announced["URL"], "--profile", announced["Profile"], "--write", "--tag", "eis-C9167-R12"),
        cwd=tmp_path,
        KLANTCHECK_TOKEN=announced["Token"],
    )
    assert completed.returncode == 4, completed.stdout + completed.stderr
    process.send_signal(number)
    out, err = process.communicate(timeout=20)
    assert process.returncode == 0
    assert "stopped" in err
    assert "Traceback" not in out + err
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", httpx.URL(announced["URL"]).port)) != 0


def test_a_register_on_disk_survives(tmp_path):
    for expected in (0, 1):
        process, announced = served(tmp_path, "--profile", "open-klant-2", "--db", "register.db")
        headers = {"Authorization": f"Token {announced['Token']}"}
        answer = httpx.get(announced["URL"] + "/actoren", headers=headers)
        assert answer.json()["count"] == expected
        body = {"naam": "Afdeling vergunningen", "soortActor": "organisatorische_eenheid"}
        assert httpx.post(announced["URL"] + "/actoren", headers=headers, json=body).status_code == 201
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=20)


def test_a_port_that_is_taken(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert_usage_error(klantcheck("serve", "--port", port, cwd=tmp_path), str(port), "--port")


def ended(process):
    """What a server that is stopped wrote to standard error."""
    process.send_signal(signal.SIGTERM)
    out, err = process.communicate(timeout=20)
    assert process.returncode == 0, out + err
    return err


def test_a_fixed_token_is_not_repeated(tmp_path):
    token = "token-van-een-ander-register"
    for arguments, variables in (("--token", token), {}), ((), {"KLANTCHECK_TOKEN": token}):
        process, announced = served(tmp_path, *arguments, **variables)
        assert httpx.get(announced["URL"] + "/actoren", headers={"Authorization": f"Bearer {token}"}).status_code == 200
        assert httpx.get(announced["URL"] + "/actoren", headers={"Authorization": "Bearer x"}).status_code == 401
        assert token not in "".join(announced.values()) + ended(process)


@pytest.mark.parametrize("token", ["kort", "met een blanco", "één-teken-te-veel", "x" * 201])
def test_a_token_that_no_header_can_hold_is_refused(tmp_path, token):
    completed = klantcheck("serve", "--token", token, cwd=tmp_path)
    assert_usage_error(completed, "--token")
    assert token not in completed.stderr


def test_a_register_is_filled_once(tmp_path):
    for expected in ("Loaded 14 objects", "holds objects already"):
        process, announced = served(tmp_path, "--profile", "open-klant-2", "--db", "register.db", "--seed", "voorbeeld")
        headers = {"Authorization": f"Token {announced['Token']}"}
        parties = httpx.get(announced["URL"] + "/partijen", headers=headers).json()
        assert [party["partijIdentificatie"]["volledigeNaam"] for party in parties["results"]] == ["Karel van Deurne"]
        assert expected in ended(process)


def test_a_file_that_cannot_be_loaded_starts_no_server(tmp_path):
    (tmp_path / "vulling.yaml").write_text("Actor:\n  - Naam: Ans\n", encoding="utf-8")
    assert_usage_error(
        klantcheck("serve", "--seed", "vulling.yaml", cwd=tmp_path), "vulling.yaml, line 2", "soortActor"
    )


def test_the_log_and_latency(tmp_path):
    process, announced = served(tmp_path, "--log", "ndjson", "--latency", "300")
    headers = {"Authorization": f"Bearer {announced['Token']}"}
    assert httpx.get(announced["URL"] + "/actoren", headers=headers).elapsed.total_seconds() >= 0.3
    lines = [json.loads(line) for line in ended(process).splitlines() if line.startswith("{")]
    assert [(line["method"], line["status"], line["response"]["aantal"]) for line in lines] == [("GET", 200, 0)]
    assert lines[0]["ms"] >= 300


def test_a_host_that_others_can_reach_is_warned_of(tmp_path):
    for arguments, warned in ([], False), (["--host", "0.0.0.0"], True):
        process, announced = served(tmp_path, *arguments)
        assert httpx.URL(announced["URL"]).host == ("0.0.0.0" if warned else "127.0.0.1")
        assert ("other machines" in ended(process)) is warned


def test_a_name_is_answered_to_when_it_is_allowed(tmp_path):
    process, announced = served(tmp_path, "--allow-host", "register.test")
    headers = {"Authorization": f"Bearer {announced['Token']}", "Host": "register.test"}
    assert httpx.get(announced["URL"] + "/actoren", headers=headers).status_code == 200
    assert httpx.get(announced["URL"] + "/actoren", headers={**headers, "Host": "kwaad.test"}).status_code == 421
    ended(process)


def test_faults_are_listed_with_what_they_do_and_what_catches_them(tmp_path):
    everything = klantcheck("serve", "--list-faults", cwd=tmp_path)
    some = klantcheck("serve", "--list-faults", "--profile", "open-klant-2", cwd=tmp_path)
    assert (everything.returncode, some.returncode) == (0, 0)
    faults = all_faults()
    assert len(everything.stdout.splitlines()) == len(faults)
    lines = [line.split(maxsplit=3) for line in some.stdout.splitlines()]
    assert lines == [
        [fault.id, fault.requirement, fault.profile, fault.description]
        for fault in faults
        if fault.profile == "open-klant-2"
    ]


def test_a_fault_that_is_not_there(tmp_path):
    near = klantcheck("serve", "--fault", "antwoord-20", cwd=tmp_path)
    assert_usage_error(near, "did you mean 'antwoord-200'?")
    far = klantcheck("serve", "--fault", "iets-heel-anders-xyz", cwd=tmp_path)
    assert_usage_error(far, "--list-faults")
    assert len(far.stderr) < 200
