"""Requests end within their time, and a connection that fails is a fault of the environment."""

import socket
import time

import pytest
import trustme

from tests.support.raw_server import RawServer, fixed_response, raw_response
from validator.errors import (
    Unreachable,
)
from validator.http.guard import Creation
from validator.http.transport import while_waiting


def trickle(connection, request):
    del request
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    for _ in range(100):
        connection.sendall(b" ")
        time.sleep(0.05)
    return False


def trickle_headers(connection, request):
    del request
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    for number in range(100):
        connection.sendall(f"X-{number}: 1\r\n".encode())
        time.sleep(0.05)
    return False


def silent(connection, request):
    del connection, request
    time.sleep(2)
    return False


@pytest.mark.slow
@pytest.mark.parametrize("behave", [trickle, trickle_headers, silent], ids=lambda function: function.__name__)
def test_a_request_ends_within_its_time_however_slowly_bytes_come(connect, behave):
    with RawServer(behave) as server:
        started = time.monotonic()
        with pytest.raises(Unreachable, match=r"binnen 0.6 s geen volledig antwoord"):
            connect(server.url).send("GET", "/taken")
        assert time.monotonic() - started < 1.5


@pytest.mark.parametrize(
    "pieces",
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{",),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",),
        (b"HTTP/1.1 200 OK\r\nContent-",),
        (b"",),
        (b"\x16\x03\x01 dit is geen HTTP\r\n\r\n",),
    ],
)
def test_an_answer_that_breaks_off_is_the_ways_fault_not_the_targets(connect, pieces):
    with RawServer(raw_response(*pieces)) as server:
        client = connect(server.url)
        with pytest.raises(Unreachable, match=r"127\.0\.0\.1"):
            client.send("GET", "/taken")
    assert client.exchanges[0].as_dict()["problem"]


def test_a_request_leaves_in_one_piece(connect):
    pieces = []

    class Server(RawServer):
        def _serve(self, connection):
            with connection:
                pieces.append(connection.recv(65536))
                connection.sendall(b"HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}")

    with Server(None) as server:
        client = connect(server.url, write=True)
        client.send("POST", "/taken", body={"code": "x"}, creates=Creation("Actor"))
    head, _, body = pieces[0].partition(b"\r\n\r\n")
    assert head.startswith(b"POST /api/taken HTTP/1.1")
    assert body == b'{"code": "x"}'


def test_what_a_server_answers_before_it_took_the_whole_request_is_its_answer(connect):
    class Server(RawServer):
        def _serve(self, connection):
            with connection:
                connection.recv(1)
                connection.sendall(b"HTTP/1.1 413 Content Too Large\r\nContent-Length: 0\r\n\r\n")
                connection.shutdown(socket.SHUT_WR)
                while connection.recv(65536):
                    pass

    with Server(None) as server:
        client = connect(server.url, write=True)
        reply = client.send("POST", "/taken", body={"tekst": "x" * 10_000_000}, creates=Creation("Actor"))
    assert reply.status == 413


def test_nobody_listens_there(connect):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(Unreachable, match=rf"127\.0\.0\.1:{port}: daar luistert niemand"):
        connect(f"http://127.0.0.1:{port}/api").send("GET", "/taken")


def test_a_name_that_nobody_knows(connect):
    with pytest.raises(Unreachable, match="niet bekend bij de DNS"):
        connect("http://bestaat.niet.invalid/api", request_seconds=5).send("GET", "/taken")


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


def serving(certificate):
    import ssl

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def test_a_certificate_that_nobody_trusts(connect, authority):
    with RawServer(fixed_response(), serving(authority.issue_cert("127.0.0.1"))) as server:
        with pytest.raises(Unreachable, match=r"het certificaat wordt niet vertrouwd \(.+\); zie --ca-file"):
            connect(server.url).send("GET", "/taken")
        assert server.requests == []


def test_an_authority_of_ones_own_is_trusted(connect, authority, tmp_path):
    pem = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(pem))
    with RawServer(fixed_response(), serving(authority.issue_cert("127.0.0.1"))) as server:
        assert connect(server.url, ca_file=str(pem)).send("GET", "/taken").status == 200


def test_a_certificate_for_another_host(connect, authority, tmp_path):
    pem = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(pem))
    elsewhere = serving(authority.issue_cert("elders.example"))
    with RawServer(fixed_response(), elsewhere) as server, pytest.raises(Unreachable, match="niet vertrouwd"):
        connect(server.url, ca_file=str(pem)).send("GET", "/taken")


def test_tls_where_none_is_spoken(connect):
    greeting = b"220 mail.example.org\r\n"
    with (
        RawServer(fixed_response(), greeting=greeting) as server,
        pytest.raises(Unreachable, match="geen TLS-verbinding"),
    ):
        connect(server.url.replace("http:", "https:"), request_seconds=3).send("GET", "/taken")


def test_work_is_done_once_where_no_answer_is_waited_for():
    done = []
    with while_waiting(lambda: done.append("apart")):
        assert done == []
    assert done == ["apart"]


def test_work_is_done_where_sending_fails():
    done = []
    with pytest.raises(OSError, match="geen netwerk"), while_waiting(lambda: done.append("toch")):
        raise OSError("geen netwerk")
    assert done == ["toch"]
