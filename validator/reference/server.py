"""The reference API over real HTTP: embedded in a run on a free loopback port, or served for people.

The server is waitress: it reads a request whole, within limits of size and time, before a thread answers it, so that an
unfinished request holds up nobody.
"""

from __future__ import annotations

import logging
import secrets
import socket
import threading
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from waitress import wasyncore
from waitress.server import create_server

from validator.errors import InvalidInput
from validator.profile.model import Profile
from validator.reference.app import PREFIX, Reference
from validator.reference.channel import channel_class
from validator.reference.control.panel import ControlPanel
from validator.reference.faults import Fault, Faults
from validator.reference.faults.faulty import FaultyReference
from validator.reference.gateway import Gateway, GatewayOptions
from validator.reference.store import Store

LOOPBACK = "127.0.0.1"

logging.getLogger("waitress.queue").setLevel(logging.ERROR)  # a queue is no news: requests take turns


@dataclass(frozen=True)
class Limits:
    """What clients may take.

    body, headers: bytes of one request. seconds: from its first byte to its last. idle: seconds without any byte, after
    which a connection is closed.
    """

    body: int = 10 * 2**20
    headers: int = 64 * 2**10
    seconds: float = 30
    idle: int = 60
    connections: int = 1000
    threads: int = 8


class Embedded:
    """The reference API in a thread.

    token: what clients must send; made for this one server, unless it is given. conform: as `Reference` takes it.
    control_token: what requests under /_klantcheck/ must carry; None: there is no control.
    """

    def __init__(
        self,
        profile: Profile,
        *,
        host: str = LOOPBACK,
        port: int = 0,
        store: Store | None = None,
        faults: Iterable[Fault] = (),
        token: str | None = None,
        conform: bool = True,
        control_token: str | None = None,
        options: GatewayOptions | None = None,
        limits: Limits = Limits(),
    ) -> None:
        self.token = token or secrets.token_hex(20)
        chosen = tuple(faults)
        shown = Faults(chosen)
        self.app: Reference | FaultyReference = (
            FaultyReference(profile, self.token, store, shown, conform=conform)
            if chosen or control_token is not None
            else Reference(profile, self.token, store, conform=conform)
        )
        self._control_token = control_token
        self._faults = shown
        self._chosen = chosen
        self._host = host
        self._port = port
        options = options or GatewayOptions()
        self._options = replace(options, hosts=(*options.hosts, host))
        self._limits = limits
        self._connections: dict[int, Any] = {}
        self._server: Any = None  # a TcpWSGIServer, of whose attributes the stubs know few
        self._thread: threading.Thread | None = None
        self.panel: ControlPanel | None = None

    def start(self) -> str:
        """Begin to serve; returns the base URL. Raises InvalidInput when the port is taken."""
        listening = _listen(self._host, self._port)
        if self._control_token is not None:
            self.panel = ControlPanel(self.app.profile, self.app.store, self._faults, self._chosen)
        gateway = Gateway(self.app, self._options, self.panel, self._control_token or "")
        self._server = _serve(gateway, listening, self._limits, self._connections)
        self._thread = threading.Thread(target=self._server.run, daemon=True)
        self._thread.start()
        address = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{address}:{listening.getsockname()[1]}{PREFIX}"

    def stop(self) -> None:
        """Stop serving and close the register."""
        if self._server is not None and self._thread is not None:
            self._server.trigger.pull_trigger(self._close_connections)
            self._thread.join()
            self._server.task_dispatcher.shutdown()
            self._server.trigger.close()
            self._server = None
        self.app.store.close()

    def _close_connections(self) -> None:
        # with nothing left to listen to the server's loop ends; the trigger stays, since threads still pull it
        for connection in list(self._connections.values()):
            if connection is self._server:
                wasyncore.dispatcher.close(connection)
            elif connection is not self._server.trigger:
                connection.handle_close()
        self._connections.clear()


def _listen(host: str, port: int) -> socket.socket:
    try:
        family, *_, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        return socket.create_server(address[:2], family=family, backlog=1024)
    except socket.gaierror:
        raise InvalidInput(f"There is no host {host!r} here; give an address of this machine with --host.") from None
    except OSError as error:
        raise InvalidInput(
            f"Port {port} on {host} cannot be used ({error.strerror}); choose another with --port or --host."
        ) from None


def _serve(gateway: Gateway, listening: socket.socket, limits: Limits, connections: dict[int, Any]) -> Any:
    server: Any = create_server(
        gateway,
        map=connections,
        sockets=[listening],
        threads=limits.threads,
        ident=None,
        connection_limit=limits.connections,
        channel_timeout=limits.idle,
        cleanup_interval=min(limits.idle, 5),
        clear_untrusted_proxy_headers=False,  # nothing here reads them
        max_request_body_size=limits.body,
        max_request_header_size=limits.headers,
        asyncore_use_poll=True,
    )
    server.channel_class = channel_class(limits.seconds)
    return server
