"""Requests end within their time and leave in one piece, and work is done while an answer is waited for."""

import socket
import time

import pytest

from tests.support.raw_server import RawServer
from validator.errors import Unreachable
from validator.http.guard import Creation
from validator.http.network import while_waiting


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
