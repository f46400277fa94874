"""Servers on loopback that behave badly, for tests: raw sockets, so that nothing repairs what they do."""

import contextlib
import socket
import ssl
import threading


class Raw:
    """A server that reads one request of each connection and then does what it was told.

    behave: is called with the connection and the request (bytes) and writes whatever it likes. greeting: is sent before
    anything was asked.
    """

    def __init__(self, behave, context: ssl.SSLContext | None = None, greeting: bytes = b"") -> None:
        self.behave = behave
        self.context = context
        self.greeting = greeting
        self.requests: list[bytes] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._listening.settimeout(0.05)
        self._stopping = threading.Event()
        self._threads: list[threading.Thread] = []
        self._connections: list[socket.socket] = []
        self.port = self._listening.getsockname()[1]

    @property
    def url(self) -> str:
        return f"{'https' if self.context else 'http'}://127.0.0.1:{self.port}/api"

    def __enter__(self):
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()
        return self

    def __exit__(self, *_):
        self._stopping.set()
        self._accepting.join()
        for connection in self._connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
        self._listening.close()

    def _accept(self):
        while not self._stopping.is_set():
            with contextlib.suppress(TimeoutError):
                connection, _ = self._listening.accept()
                thread = threading.Thread(target=self._talk, args=(connection,), daemon=True)
                thread.start()
                self._threads.append(thread)

    def _talk(self, connection):
        with contextlib.suppress(OSError), connection:
            connection.settimeout(5)
            connection.sendall(self.greeting)
            if self.context is not None:
                connection = self.context.wrap_socket(connection, server_side=True)
            self._connections.append(connection)
            with connection:
                while request := self._request(connection):
                    self.requests.append(request)
                    if self.behave(connection, request) is False:
                        return

    def _request(self, connection) -> bytes:
        data = b""
        while b"\r\n\r\n" not in data:
            chunk = connection.recv(65536)
            if not chunk:
                return b""
            data += chunk
        head, _, body = data.partition(b"\r\n\r\n")
        length = next(
            (int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0
        )
        while len(body) < length:
            body += connection.recv(65536)
        return head + b"\r\n\r\n" + body


def answer(status="200 OK", body=b"{}", media_type="application/json", headers=()):
    """A behaviour: always this answer."""

    def behave(connection, request):
        del request
        extra = "".join(f"{line}\r\n" for line in headers)
        head = f"HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\nContent-Length: {len(body)}\r\n{extra}\r\n"
        connection.sendall(head.encode() + body)

    return behave


def send(*pieces, close=True):
    """A behaviour: these bytes as they are, then the end of the connection."""

    def behave(connection, request):
        del request
        for piece in pieces:
            connection.sendall(piece)
        return not close

    return behave
