"""The server of the reference API: whom it answers to, what it bounds, and that no error is HTML."""

import json
import socket
import threading
import time
from contextlib import closing
from http.client import HTTPConnection

import httpx
import pytest

from validator.errors import InvalidInput
from validator.profile.loader import load_profile
from validator.reference.app import PREFIX
from validator.reference.faults import Fault
from validator.reference.server import Embedded, Limits

SEED, OPEN = "informatiemodel-2023-03", "open-klant-2"
CONTACTS = f"{PREFIX}/klantcontacten"
LIMITS = Limits(body=2000, headers=4000, seconds=1, idle=2)


class Served:
    """A reference API, and a socket to speak to it as no client does."""

    def __init__(self, name=SEED, **options):
        self.profile = load_profile(name)
        self.server = Embedded(self.profile, **options)

    def __enter__(self):
        self.url = self.server.start()
        self.port = httpx.URL(self.url).port
        self.credentials = self.profile.auth_format.replace("{secret}", self.server.token)
        return self

    def __exit__(self, *_):
        self.server.stop()

    def head(self, first, *lines):
        own = (f"Host: 127.0.0.1:{self.port}", f"Authorization: {self.credentials}", "Content-Type: application/json")
        return "\r\n".join([first, *own, *lines, "", ""]).encode()

    def connect(self):
        return socket.create_connection(("127.0.0.1", self.port), timeout=10)

    def get(self, **options):
        headers = {"Authorization": self.credentials, **options.pop("headers", {})}
        return httpx.get(f"{self.url}/klantcontacten", headers=headers, timeout=5, **options)


def answer(connection):
    """Status, headers and JSON body of the one answer on a connection that is closed after it."""
    received = b""
    try:
        while piece := connection.recv(65536):
            received += piece
    except ConnectionResetError:
        assert received  # the answer was there before the rest of a request that is too big
    head, _, body = received.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    return int(first.split(" ")[1]), {line.split(": ")[0].lower(): line.split(": ")[1] for line in lines}, body


@pytest.fixture(scope="module", params=[SEED, OPEN])
def served(request):
    with Served(request.param, limits=LIMITS) as one:
        yield one


@pytest.mark.slow
@pytest.mark.parametrize(
    ("first", "lines", "body", "status", "code"),
    [
        ("POST {} HTTP/1.1", ["Transfer-Encoding: chunked"], b"zz\r\n{}\r\n0\r\n\r\n", 400, "bad_request"),
        ("POST {} HTTP/1.1", ["Transfer-Encoding: chunked"], b"-2\r\n{}\r\n0\r\n\r\n", 400, "bad_request"),
        ("POST {} HTTP/1.1", ["Transfer-Encoding: chunked"], b"2\r\n{}xx0\r\n\r\n", 400, "bad_request"),
        ("POST {} HTTP/1.1", ["Transfer-Encoding: rot13"], b"{}", 501, "not_implemented"),
        ("POST {} HTTP/1.1", ["Content-Length: veel"], b"{}", 400, "bad_request"),
        ("POST {} HTTP/1.1", ["Content-Length: -1"], b"{}", 400, "bad_request"),
        ("POST {} HTTP/1.1", ["Content-Length: 99999999999"], b"{}", 413, "too_large"),
        ("POST {} HTTP/1.1", ["Transfer-Encoding: chunked"], b"ffff\r\n" + b" " * 70000, 413, "too_large"),
        ("GET {}?x=" + "y" * 5000 + " HTTP/1.1", [], b"", 431, "headers_too_large"),
        ("GET {} HTTP/1.1", ["X-Long: " + "y" * 5000], b"", 431, "headers_too_large"),
        ("onzin", [], b"", 400, "bad_request"),
        ("GET", [], b"", 400, "bad_request"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_what_is_no_request_is_refused_in_the_error_format(served, first, lines, body, status, code):
    with served.connect() as connection:
        connection.sendall(served.head(first.format(CONTACTS), *lines) + body)
        got, headers, told = answer(connection)
    problem = json.loads(told)
    assert (got, problem["status"], problem["code"]) == (status, status, code)
    assert headers["content-type"] == served.profile.error_media_types[0]
    assert headers["x-content-type-options"] == "nosniff"
    assert served.get().status_code == 200


@pytest.mark.slow
@pytest.mark.parametrize("text", ["²", "٣", "0", "-1", "1.0", "x", "9" * 1000, ""])
def test_a_page_that_is_no_number_does_not_exist(text):
    with Served(OPEN) as served:
        found = served.get(params={"page": text})
        assert found.status_code == 404
        assert found.json()["code"] == "not_found"
        assert served.get(params={"pageSize": text}).status_code == 200


def test_a_page_of_five_thousand_digits_does_not_exist():
    with Served(OPEN) as served:
        assert served.get(params={"page": "9" * 5000}).json()["code"] == "not_found"


@pytest.mark.slow
def test_an_unfinished_request_holds_up_nobody(served):
    heads = [
        served.head(f"POST {CONTACTS} HTTP/1.1", "Content-Length: 100") + b"{",
        served.head(f"POST {CONTACTS} HTTP/1.1", "Transfer-Encoding: chunked") + b"64\r\n{",
        f"GET {CONTACTS} HTTP/1.1\r\nHost: 127".encode(),
    ]
    waiting = [served.connect() for _ in range(60)]
    for number, connection in enumerate(waiting):
        connection.sendall(heads[number % 3])
    for _ in range(5):
        started = time.monotonic()
        assert served.get().status_code == 200
        assert time.monotonic() - started < 1
    for connection in waiting:
        connection.close()


@pytest.mark.slow
@pytest.mark.parametrize("lines", [["Content-Length: 1000"], ["X-Slow: x" * 2]])
def test_a_request_that_drips_is_ended(served, lines):
    with served.connect() as connection:
        connection.sendall(served.head(f"POST {CONTACTS} HTTP/1.1", *lines)[:-2])
        stop = threading.Event()

        def drip():
            while not stop.wait(0.1):
                try:
                    connection.send(b"\r\n" if stop.wait(0.1) else b"x")
                except OSError:
                    return

        thread = threading.Thread(target=drip)
        thread.start()
        started = time.monotonic()
        status, _, body = answer(connection)
        stop.set()
        thread.join()
    assert status == 408
    assert json.loads(body)["code"] == "request_timeout"
    assert time.monotonic() - started < 5


@pytest.mark.slow
def test_a_connection_without_a_byte_is_closed(served):
    with served.connect() as connection:
        connection.sendall(served.head(f"POST {CONTACTS} HTTP/1.1", "Content-Length: 100") + b"{")
        started = time.monotonic()
        assert connection.recv(1) == b""
        assert time.monotonic() - started < 8


@pytest.mark.slow
@pytest.mark.parametrize(
    "host",
    [
        "kwaad.example",
        "kwaad.example:8000",
        "127.0.0.1.kwaad.example",
        "",
        "[",
        "localhost.",
        "kwaad.example@localhost",
    ],
)
def test_a_host_that_is_not_ours_is_refused(served, host):
    refused = served.get(headers={"Host": host})
    assert refused.status_code in {400, 421}, refused.text
    assert refused.json()["status"] == refused.status_code
    assert refused.headers["content-type"] == served.profile.error_media_types[0]


@pytest.mark.slow
@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:1", "127.0.0.1", "[::1]:8000", "192.168.1.20"])
def test_localhost_and_addresses_are_ours(served, host):
    assert served.get(headers={"Host": host}).status_code == 200


def test_a_fault_of_our_own_is_reported_in_the_error_format(caplog):
    def breaks(request, response):
        raise ZeroDivisionError

    fault = Fault(id="proef", requirement="C9167-R1", description="Proef.", profile=OPEN, response=breaks)
    with Served(OPEN, faults=[fault]) as served:
        failed = served.get()
    assert failed.status_code == 500
    assert failed.json()["code"] == "error"
    assert "ZeroDivisionError" in caplog.text


@pytest.mark.slow
def test_a_connection_serves_many_requests(served):
    with closing(HTTPConnection("127.0.0.1", served.port, timeout=5)) as connection:
        sockets = set()
        for _ in range(3):
            connection.request("GET", CONTACTS, headers={"Authorization": served.credentials})
            received = connection.getresponse()
            assert (received.status, json.loads(received.read())) == (200, served.get().json())
            sockets.add(connection.sock)
    assert len(sockets) == 1
    assert None not in sockets


def test_two_hundred_connections_at_once(served):
    connections = [served.connect() for _ in range(200)]
    for connection in connections:
        connection.sendall(served.head(f"GET {CONTACTS} HTTP/1.1"))
    for connection in connections:
        assert connection.recv(12) == b"HTTP/1.1 200"
        connection.close()


def test_a_port_that_is_taken_is_one_sentence():
    with Served() as served, pytest.raises(InvalidInput, match=f"Port {served.port} on 127.0.0.1 .* --port"):
        Embedded(load_profile(SEED), port=served.port).start()


def test_a_host_that_is_not_here_is_one_sentence():
    with pytest.raises(InvalidInput, match="--host"):
        Embedded(load_profile(SEED), host="bestaat-niet.invalid").start()


def test_a_stopped_server_answers_no_more():
    with Served() as served:
        served.server.stop()
        with pytest.raises(httpx.ConnectError):
            served.get()


def test_a_stop_among_requests_is_no_error(caplog):
    for _ in range(10):
        with Served() as served:
            connections = [served.connect() for _ in range(30)]
            for connection in connections:
                connection.sendall(3 * served.head(f"GET {CONTACTS} HTTP/1.1"))
        for connection in connections:
            connection.close()
    assert not [record for record in caplog.records if record.exc_info]


def test_a_connection_stays_open_after_an_answer_without_a_body():
    actor = {"naam": "Piet", "soortActor": "medewerker", "indicatieActief": True}
    with Served(OPEN) as served, closing(HTTPConnection("127.0.0.1", served.port, timeout=5)) as connection:
        headers = {"Authorization": served.credentials, "Content-Type": "application/json"}
        connection.request("POST", f"{PREFIX}/actoren", json.dumps(actor), headers)
        made = json.loads(connection.getresponse().read())
        first = connection.sock
        connection.request("DELETE", httpx.URL(made["url"]).path, headers=headers)
        gone = connection.getresponse()
        assert (gone.status, gone.read(), gone.getheader("Connection")) == (204, b"", None)
        connection.request("GET", CONTACTS, headers=headers)
        assert connection.getresponse().status == 200
        assert connection.sock is first


def test_a_client_that_asks_for_it_has_its_connection_closed_after_any_answer():
    with Served() as served, served.connect() as connection:
        connection.sendall(served.head(f"OPTIONS {CONTACTS} HTTP/1.1", "Connection: close"))
        assert answer(connection)[1]["connection"] == "close"
