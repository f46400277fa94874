"""The reference API over real HTTP: embedded in a run on a free loopback port, or served for people."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Iterable

from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from validator.errors import InvalidInput
from validator.profile import Profile
from validator.reference.app import PREFIX, Reference
from validator.reference.faults import Fault, Faults
from validator.reference.store import Store

HOST = "127.0.0.1"


class _Quiet(WSGIRequestHandler):
    """No log line per request, and no wait of 40 ms for the small packets of a kept-alive connection."""

    disable_nagle_algorithm = True

    def log(self, type: str, message: str, *args: object) -> None:  # noqa: A002  the name is werkzeug's
        """Say nothing."""


class Embedded:
    """The reference API in a thread. token: made for this one server."""

    def __init__(
        self, profile: Profile, *, port: int = 0, store: Store | None = None, faults: Iterable[Fault] = ()
    ) -> None:
        self.token = secrets.token_hex(20)
        self.app = Reference(profile, self.token, store, Faults(faults))
        self._port = port
        self._server: BaseWSGIServer | None = None
        self._thread: threading.Thread | None = None

    def start(self) -> str:
        """Begin to serve; returns the base URL. Raises InvalidInput when the port is taken."""
        try:
            self._server = make_server(HOST, self._port, self.app, threaded=True, request_handler=_Quiet)
        except (OSError, SystemExit):  # werkzeug prints its own explanation and exits on a taken port
            raise InvalidInput(f"Port {self._port} on {HOST} is taken; choose another with --port.") from None
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        self._thread.start()
        return f"http://{HOST}:{self._server.server_port}{PREFIX}"

    def stop(self) -> None:
        """Stop serving and close the register."""
        if self._server is not None and self._thread is not None:
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()
        self.app.store.close()
