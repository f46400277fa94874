"""Servers on loopback that send whatever bytes a test wants: raw sockets, so that no library repairs a response."""

import contextlib
import socket
import ssl
import threading


class RawServer:
    """Context manager: reads the requests of each connection and lets respond(connection, request) write the response.

    respond: gets the socket and the bytes of the request; returning False closes the connection. context: serves HTTPS.
    greeting: bytes sent on each connection before any request. requests: the bytes of the requests received so far.
    """

    def __init__(self, respond, context: ssl.SSLContext | None = None, greeting: bytes = b"") -> None:
        self.respond = respond
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
                thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
                thread.start()
                self._threads.append(thread)

    def _serve(self, connection):
        with contextlib.suppress(OSError), connection:
            connection.settimeout(5)
            connection.sendall(self.greeting)
            if self.context is not None:
                connection = self.context.wrap_socket(connection, server_side=True)
            self._connections.append(connection)
            with connection:
                while request := _read_request(connection):
                    self.requests.append(request)
                    if self.respond(connection, request) is False:
                        return


def _read_request(connection) -> bytes:
    """Head and body of the next request; empty at the end of the connection."""
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = connection.recv(65536)
        if not chunk:
            return b""
        data += chunk
    head, _, body = data.partition(b"\r\n\r\n")
    lines = head.lower().split(b"\r\n")
    length = next((int(line[15:]) for line in lines if line.startswith(b"content-length:")), 0)
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


def fixed_response(status="200 OK", body=b"{}", media_type="application/json", headers=()):
    """A respond function: the same response to every request. headers: lines like "Retry-After: 1"."""

    def respond(connection, request):
        del request
        extra = "".join(f"{line}\r\n" for line in headers)
        head = f"HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\nContent-Length: {len(body)}\r\n{extra}\r\n"
        connection.sendall(head.encode() + body)

    return respond


def raw_response(*pieces, close=True):
    """A respond function: these bytes, piece by piece; close: then the end of the connection."""

    def respond(connection, request):
        del request
        for piece in pieces:
            connection.sendall(piece)
        return not close

    return respond
