"""How a server can spoil its answers: the words in which the table of tests/hostile.py is written.

A spoil gets a Call and gives an Answer, that is sent as it should be, or bytes that are sent as they are, after which
the connection is closed.
"""

import contextlib
import json
import socket
import struct
import time
import zlib
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import cache, cached_property
from itertools import chain, repeat

from werkzeug.test import Client

from tests.servers import Raw
from validator.reference.app import PREFIX, Reference


@dataclass(frozen=True)
class Answer:
    status: str = "200 OK"
    body: bytes = b"{}"
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "application/json"),)

    def head(self, length=None):
        lines = [f"HTTP/1.1 {self.status}", *(f"{name}: {value}" for name, value in self.headers)]
        lines += [] if length is None else [f"Content-Length: {length}"]
        return "\r\n".join(lines).encode() + b"\r\n\r\n"

    def __iter__(self):
        yield self.head(len(self.body)) + self.body

    def also(self, *headers):
        return replace(self, headers=(*self.headers, *headers))


@dataclass
class Call:
    """One request. n: its number at this server. other: URL of a second server. seen: how often what was asked."""

    n: int
    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    app: Reference
    url: str
    other: str
    connection: socket.socket
    seen: Counter = field(default_factory=Counter)

    @cached_property
    def decent(self):
        """What the reference API answers, and does."""
        came = Client(self.app).open(
            self.path, method=self.method, headers=self.headers, data=self.body, base_url=self.url.removesuffix(PREFIX)
        )
        headers = tuple((name, value) for name, value in came.headers if name.lower() != "content-length")
        return Answer(came.status, came.get_data(), headers)

    @property
    def json(self):
        return json.loads(self.decent.body)

    def times(self):
        """Which time it is that this is asked."""
        return self.seen[self.method, self.path, self.body]


class Target(Raw):
    """The reference API over a raw socket, that spoils the answers to some calls. tls: what it serves HTTPS with."""

    def __init__(self, app, when, spoil, other, context=None, greeting=b""):
        super().__init__(self._answer, context, greeting)
        self.app, self.when, self.spoil, self.other = app, when, spoil, other
        self.seen = Counter()

    @property
    def base(self):
        scheme = "https" if self.context or self.greeting else "http"
        return f"{scheme}://127.0.0.1:{self.port}{PREFIX}"

    def _answer(self, connection, request):
        call = self._call(connection, request)
        came = self.spoil(call) if self.when(call) else call.decent
        for piece in came:
            connection.sendall(piece)
        return isinstance(came, Answer)

    def _call(self, connection, request):
        head, _, body = request.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        method, path, _ = first.split(" ")
        headers = dict(line.split(": ", 1) for line in lines)
        self.seen[method, path, body] += 1
        n = len(self.requests)
        return Call(n, method, path, headers, body, self.app, self.base, self.other, connection, self.seen)


# when


def always(call):
    return True


def later(call):
    """After the first look."""
    return call.n > 1


def nth(number):
    return lambda call: call.n % number == 0


def registers(plural):
    return lambda call: call.method == "POST" and call.path.endswith(f"/{plural}")


def searches(call):
    return call.n > 1 and call.method == "GET" and "?" in call.path


def describes(call):
    return call.path.endswith("/openapi.json")


def deletes(call):
    return call.method == "DELETE"


def first_time(when):
    """Every such call when it is made for the first time, but not when it is made again."""
    return lambda call: when(call) and call.times() == 1


# spoils


def fixed(*facts, **more):
    return lambda _: Answer(*facts, **more)


def raw(*pieces):
    return lambda _: iter(pieces)


def silence(call):
    call.connection.settimeout(60)
    with contextlib.suppress(OSError):
        call.connection.recv(1)
    return iter(())


def drip(call):
    def pieces():
        for byte in b"".join(call.decent):
            yield bytes([byte])
            time.sleep(1)

    return pieces()


def length(more):
    """A Content-Length that is not that of the body; then the connection stays open."""

    def spoil(call):
        yield call.decent.head(len(call.decent.body) + more) + call.decent.body
        silence(call)

    return spoil


def chunk(pieces):
    return lambda call: iter((call.decent.also(("Transfer-Encoding", "chunked")).head(), *pieces))


def streamed(piece, announced=None):
    """The same piece without end."""

    def spoil(call):
        yield Answer().head(announced)
        while True:
            yield piece

    return spoil


def flooded(piece, times=10**9, first=b"HTTP/1.1 200 OK\r\n"):
    """The same piece over and over in the place of headers."""
    return lambda _: chain([first], repeat(piece, times), [b"\r\n{}"])


def content(change):
    """The decent answer with its body (bytes) changed."""
    return lambda call: replace(call.decent, body=change(call.decent.body))


def value(text):
    """The decent object with one more property, written so."""
    return content(lambda body: body.rstrip()[:-1] + b', "x": ' + text + b"}")


@cache
def bomb(size):
    """That many megabytes, packed in gzip."""
    packer, piece = zlib.compressobj(1, wbits=31), b" " * 1_000_000
    return b"".join([*(packer.compress(piece) for _ in range(size)), packer.flush()])


def packed(size):
    return lambda _: Answer(body=bomb(size)).also(("Content-Encoding", "gzip"))


def redirect(place):
    return lambda call: Answer("302 Found", b"", (("Location", place.format(other=call.other, here=call.path)),))


def next_page(place):
    """The list with another page behind it."""

    def spoil(call):
        here = f"{call.url.removesuffix(PREFIX)}{call.path.partition('&p=')[0]}"
        link = place.format(other=call.other, here=here, n=call.n, itself=f"{call.url.removesuffix(PREFIX)}{call.path}")
        return replace(call.decent, body=json.dumps({**call.json, "volgende": link}).encode())

    return spoil


def not_now(status, retry_after=None):
    """Not carried out."""

    def spoil(call):
        told = retry_after() if callable(retry_after) else retry_after
        return Answer(status, b'{"title": "later"}').also(*([] if told is None else [("Retry-After", told)]))

    return spoil


def soon():
    return format_datetime(datetime.now(UTC) + timedelta(seconds=2), usegmt=True)


def reset(call):
    call.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    return iter(())


def echoed(call):
    """The credentials, where no library expects them."""
    return iter((f"HTTP/1.1 {call.headers['Authorization']}\r\n\r\n".encode(),))


def everywhere(text):
    """The text in the values, names and headers of every answer, but where a run would not get past it."""
    told = [(name, text) for name in ("X-Told", "API-Version", "Allow", "Link")]
    problem = {"title": text, "detail": text, "invalidParams": [{"name": text, "code": text, "reason": text}]}
    schema = {"required": [text], "properties": {"kanaal": {"const": text}}}

    def soiled(part):
        match part:
            case dict():
                return {key: one if key == "id" else soiled(one) for key, one in part.items()}
            case list():
                return [soiled(one) for one in part]
        return text

    def spoil(call):
        if call.path.endswith("/internetaken"):
            return Answer("400 Nee", json.dumps(problem).encode()).also(*told)
        if describes(call):
            return Answer(body=json.dumps({"info": problem, **described("/klantcontacten", schema)}).encode()).also(
                *told
            )
        if not call.decent.body or "resultaten" in call.json:
            return call.decent.also(*told)
        came = call.json if call.method == "POST" else soiled(call.json)
        return replace(call.decent, body=json.dumps({**came, text: text}).encode()).also(*told)

    return spoil


def somebody_elses(call):
    """An object that was there before, in the place of a new one."""
    store = call.app.store
    with store.transaction():
        other = store.insert("Klantcontact", {"Onderwerp": "Privézaak van mevrouw Jansen", "Kanaal": "Telefoon"}, {})
        store._db.execute("UPDATE object SET registered = '2020-01-01T00:00:00+00:00' WHERE id = ?", (other.id,))
    found = replace(call, method="GET", path=f"{call.path}/{other.id}", body=b"").decent
    return replace(found, status="201 Created")


def undone(status):
    """Not carried out, whatever the status says."""
    return lambda _: Answer(status, b"{}")


def document(change):
    """The OpenAPI document, changed."""
    return lambda call: replace(call.decent, body=json.dumps(change(call.json)).encode())


def described(path, schema):
    """An OpenAPI document of one registration, and what it answers."""
    return {"paths": {path: {"post": {"responses": {"201": {"content": {"application/json": {"schema": schema}}}}}}}}
