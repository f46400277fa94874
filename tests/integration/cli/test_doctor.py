"""`klantcheck doctor` over real HTTP and HTTPS: what it sees of each kind of target, and how it ends."""

import socket
import ssl
import time

import pytest
import trustme

from tests.support.cli_runner import klantcheck
from tests.support.demanding_api import TOKEN, DemandingApi
from tests.support.raw_server import RawServer, fixed_response
from tests.support.reference_api import ReferenceApi

pytestmark = pytest.mark.slow


def doctor(*arguments, cwd, token=TOKEN, config=()):
    return klantcheck(*config, "doctor", *arguments, cwd=cwd, KLANTCHECK_TOKEN=token)


def wrong(completed):
    """What is not well, by subject; nothing is written on standard error."""
    assert (completed.returncode, completed.stderr) == (3, "")
    lines = [line for line in completed.stdout.splitlines() if line.startswith("fout ")]
    return {line[5:20].strip(): line[20:] for line in lines}


def test_the_embedded_api_is_well_and_nothing_is_made_there(tmp_path):
    with ReferenceApi("open-klant-2") as api:
        completed = doctor(api.url, cwd=tmp_path, token=api.token)
        assert api.records() == []
    assert (completed.returncode, completed.stderr) == (0, "")
    last = completed.stdout.splitlines()[-1]
    assert last.endswith(f"klantcheck run {api.url} --profile open-klant-2@0.9.0 --write")
    assert list(tmp_path.iterdir()) == []


def test_a_wrong_token_a_web_server_and_a_redirect(tmp_path):
    with ReferenceApi("open-klant-2") as api:
        assert wrong(doctor(api.url, cwd=tmp_path, token="een-heel-ander-token")).keys() == {"token"}
    with RawServer(fixed_response(body=b"<h1>Welkom</h1>", media_type="text/html")) as server:
        assert "status 200 als text/html" in wrong(doctor(server.url, cwd=tmp_path))["profiel"]
    with RawServer(fixed_response("301 Moved", b"", headers=["Location: https://elders.example/Jansen"])) as server:
        sentence = wrong(doctor(server.url, cwd=tmp_path))["verbinding"]
        assert len(server.requests) == 1
    assert "verwijst door naar https://elders.example;" in sentence
    assert "Jansen" not in sentence


def test_what_cannot_be_connected_to(tmp_path):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}/api"
        assert wrong(doctor(url, cwd=tmp_path))["verbinding"].endswith("daar luistert niemand")
    assert "niet bekend bij de DNS" in wrong(doctor("https://bestaat.niet.invalid/api", cwd=tmp_path))["verbinding"]
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with RawServer(fixed_response(), context) as server:
        sentence = wrong(doctor(server.url, cwd=tmp_path))["verbinding"]
        assert server.requests == []
    assert "het certificaat wordt niet vertrouwd" in sentence
    assert "--ca-file" in sentence


def test_a_target_that_does_not_answer_is_given_up(tmp_path):
    def silent(connection, request):
        del connection, request
        time.sleep(3)
        return False

    with RawServer(silent) as server:
        sentence = wrong(doctor(server.url, cwd=tmp_path))["verbinding"]
        assert len(server.requests) == 1
    assert "gaf binnen 2 s geen volledig antwoord" in sentence


def admits(request):
    if request.headers.get("X-Tenant") != "utrecht":
        return 400, "Header X-Tenant ontbreekt"
    return None if request.headers.get("Authorization", "").endswith(TOKEN) else (401, "niet aangemeld")


def test_a_gateway_that_wants_a_header_is_told_and_what_was_typed_is_repeated(tmp_path):
    with DemandingApi(admits, "open-klant-2") as api:
        sentence = wrong(doctor(api.url, cwd=tmp_path))["profiel"]
        typed = (
            "--header",
            "X-Tenant: utrecht",
            "--header",
            "X-Api-Key: sleutel-Qx7",
            "--header",
            "X-B: env:KLANTCHECK_TOKEN",
        )
        completed = doctor(api.url, *typed, cwd=tmp_path)
    assert "geef die met --header 'X-Tenant: …'" in sentence
    command = completed.stdout.splitlines()[-1]
    assert completed.returncode == 0
    assert "--header 'X-Tenant: utrecht' --header 'X-Api-Key: …' --header 'X-B: env:KLANTCHECK_TOKEN'" in command
    assert "sleutel-Qx7" not in completed.stdout + completed.stderr
    assert "--header X-Api-Key: other users can see a command line" in completed.stderr


def test_a_target_file_is_used_and_named_in_the_command(tmp_path):
    with DemandingApi(admits, "open-klant-2") as api:
        (tmp_path / "acc.yaml").write_text(f"url: {api.url}\nheader: {{X-Tenant: utrecht}}\nwrite: true\n")
        completed = doctor(cwd=tmp_path, config=("--config", "acc.yaml"))
        assert api.objects() == []
        assert "POST" in {method for method, *_ in api.requests}, "the file consents to one klantcontact"
    assert (completed.returncode, completed.stderr) == (0, "")
    command = completed.stdout.splitlines()[-1].split(maxsplit=2)[2]
    assert command == "klantcheck --config acc.yaml run --profile open-klant-2@0.9.0"
