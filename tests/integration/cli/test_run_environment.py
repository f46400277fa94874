"""`klantcheck run` at what cannot be tested: one sentence, one verdict, exit code 3."""

import json

import pytest

from tests.support.cli_output import unwrapped
from tests.support.cli_runner import klantcheck, read_results, start_klantcheck, wait_until
from tests.support.raw_server import RawServer, fixed_response, raw_response
from tests.support.reference_api import ReferenceApi

pytestmark = pytest.mark.slow

TOKEN = "geheim-token-Zz9"


@pytest.mark.parametrize(
    ("respond", "message"),
    [
        (fixed_response("401 Unauthorized", b'{"detail": "x"}'), "401"),
        (fixed_response("403 Forbidden", b'{"detail": "x"}'), "403"),
        (fixed_response("200 OK", b"<html>welkom</html>", "text/html"), "text/html"),
        (fixed_response("500 Internal Server Error", b"oeps", "text/plain"), "500"),
        (fixed_response("404 Not Found", b"{}"), "404"),
        (fixed_response("301 Moved", b"", headers=["Location: https://elders.example/"]), "301"),
        (fixed_response("200 OK", b'{"resultaten": ['), "JSON"),
        (fixed_response("200 OK", b"{}"), "/resultaten"),
        (raw_response(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"), "brak"),
        (raw_response(b"SSH-2.0-OpenSSH_9.2\r\n"), "HTTP"),
        (raw_response(b""), "brak"),
    ],
    ids=["401", "403", "html", "500", "404", "301", "half-json", "no-list", "truncated", "ssh", "closes"],
)
def test_what_is_no_such_api_gets_one_sentence_and_one_verdict(respond, message, tmp_path):
    with RawServer(respond) as server:
        completed = klantcheck("run", server.url, "--write", cwd=tmp_path, KLANTCHECK_TOKEN=TOKEN)
        number = len(server.requests)
    results = read_results(tmp_path)
    assert completed.returncode == 3
    assert number <= 2, "the rest is not tried"
    assert results["verdict"] == "error"
    assert {requirement["verdict"] for requirement in results["requirements"]} == {"niet getoetst"}
    assert message in results["run"]["environment"]
    assert results["run"]["environment"] in unwrapped(completed)
    assert "Traceback" not in completed.stdout + completed.stderr


def test_a_host_that_does_not_exist(tmp_path):
    completed = klantcheck("run", "https://bestaat-niet.invalid/api", cwd=tmp_path, KLANTCHECK_TOKEN=TOKEN)
    assert completed.returncode == 3
    assert "bestaat-niet.invalid: deze naam is niet bekend bij de DNS." in unwrapped(completed)


def test_a_port_where_nobody_listens(tmp_path):
    with RawServer(fixed_response()) as server:
        url = server.url
    completed = klantcheck("run", url, cwd=tmp_path, KLANTCHECK_TOKEN=TOKEN)
    assert completed.returncode == 3
    assert "daar luistert niemand." in unwrapped(completed)


def test_a_target_that_does_not_answer_in_time(tmp_path):
    with RawServer(lambda connection, _: connection.recv(1) and None) as server:
        completed = klantcheck("run", server.url, "--timeout", "0.5", cwd=tmp_path, KLANTCHECK_TOKEN=TOKEN)
    assert completed.returncode == 3
    assert "0.5" in unwrapped(completed)


def test_a_certificate_that_nobody_signed(tmp_path):
    import ssl

    import trustme

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority = trustme.CA()
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with RawServer(fixed_response(), context) as server:
        completed = klantcheck("run", server.url, cwd=tmp_path, KLANTCHECK_TOKEN=TOKEN)
    assert completed.returncode == 3
    assert "niet vertrouwd" in unwrapped(completed)
    assert "--ca-file" in unwrapped(completed)


def test_a_wrong_token_is_one_verdict(tmp_path):
    with ReferenceApi() as api:
        completed = api.run("--write", cwd=tmp_path, KLANTCHECK_TOKEN="een-ander-token")
    results = read_results(tmp_path)
    assert completed.returncode == 3
    assert results["run"]["requests"] == 1
    assert "401" in results["run"]["environment"]
    assert "--token-env" in unwrapped(completed)


def test_a_target_that_goes_away_halfway(tmp_path):
    with ReferenceApi() as api:
        process = start_klantcheck(
            *("run", api.url, "--write", "--timeout", "3"), cwd=tmp_path, KLANTCHECK_TOKEN=api.token
        )
        wait_until(lambda: len(api.records()) > 3, "the run to make something")
        api.server.stop()
        out, err = process.communicate(timeout=120)
    results = read_results(tmp_path)
    assert results["verdict"] == "error", out + err
    assert process.returncode == 3
    assert {scenario["verdict"] for scenario in results["scenarios"]} <= {
        "voldoet",
        "fout",
        "niet getoetst",
        "niet van toepassing",
    }
    assert results["residue"]
    assert "klantcheck cleanup" in out


def echoing(connection, request):
    """A server that returns every request as a body and in a header of an error."""
    body = json.dumps({"echo": request.decode("latin-1")}).encode()
    head = f"HTTP/1.1 400 Bad {TOKEN}\r\nX-Echo: {TOKEN}\r\nContent-Type: application/json\r\n"
    connection.sendall(head.encode() + f"Content-Length: {len(body)}\r\n\r\n".encode() + body)


def test_the_token_stands_in_no_output(tmp_path):
    with RawServer(echoing) as server:
        completed = klantcheck("run", server.url, "--write", cwd=tmp_path, KLANTCHECK_TOKEN=TOKEN)
    assert completed.returncode == 3
    assert read_results(tmp_path)["exchanges"] == [] or TOKEN not in json.dumps(read_results(tmp_path))
    for file in (path for path in tmp_path.rglob("*") if path.is_file()):
        assert TOKEN not in file.read_text(), file
    assert TOKEN not in completed.stdout + completed.stderr
