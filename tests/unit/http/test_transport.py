"""A connection that fails is a fault of the environment, and one that a server ends is none."""

import socket
import time

import pytest
import trustme

from tests.support.raw_server import RawServer, fixed_response, raw_response
from validator.errors import (
    Unreachable,
)
from validator.http.guard import Creation


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


def test_a_request_that_meets_the_end_of_its_connection_is_sent_again_and_each_has_its_own_from_then_on(connect):
    answered: list[object] = []

    def respond(connection, request):
        if connection in answered:
            return False
        answered.append(connection)
        return fixed_response()(connection, request)

    with RawServer(respond) as server:
        client = connect(server.url, write=True)
        assert [client.send("GET", f"/taken/{number}").status for number in range(4)] == [200] * 4
        assert client.send("POST", "/taken", body={}, creates=Creation("Actor")).status == 200
        paths = [request.split()[1] for request in server.requests]
    assert paths == [
        b"/api/taken/0",
        b"/api/taken/1",
        *(b"/api/taken/%d" % number for number in range(1, 4)),
        b"/api/taken",
    ]
    assert [exchange.status for exchange in client.exchanges] == [200] * 5


def test_a_registration_that_meets_the_end_of_its_connection_is_not_sent_again(connect):
    def respond(connection, request):
        return request.startswith(b"GET") and fixed_response()(connection, request)

    with RawServer(respond) as server:
        client = connect(server.url, write=True)
        client.send("GET", "/taken")
        with pytest.raises(Unreachable, match="de verbinding viel weg"):
            client.send("POST", "/taken", body={}, creates=Creation("Actor"))
        assert [request.split()[0] for request in server.requests] == [b"GET", b"POST"]


@pytest.mark.parametrize(("ends", "connections"), [(True, 3), (False, 1)])
def test_where_a_server_ends_its_first_connection_after_an_answer_none_is_used_again(connect, ends, connections):
    seen: list[object] = []

    def respond(connection, request):
        is_first = not seen
        if connection not in seen:
            seen.append(connection)
        fixed_response()(connection, request)
        return not (ends and is_first)

    with RawServer(respond) as server:
        client = connect(server.url)
        for number in range(3):
            assert client.send("GET", f"/taken/{number}").status == 200
            time.sleep(0.05)
        assert len(seen) == connections
        assert len(server.requests) == 3
