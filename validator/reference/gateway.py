"""What stands between a server and the reference API: hosts, browsers, the log, and errors nobody foresaw."""

from __future__ import annotations

import ipaddress
import logging
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

from waitress.channel import ClientDisconnected
from werkzeug.wrappers import Request, Response

from validator.profile.model import Profile
from validator.reference import cors
from validator.reference.control.panel import ControlPanel
from validator.reference.control.routes import PREFIX as CONTROL
from validator.reference.control.routes import ControlRoutes
from validator.reference.page import page
from validator.reference.problems import Problem

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

log = logging.getLogger("klantcheck.reference")


class Api(Protocol):
    """A reference API, with or without faults. imitating: whether it deviates as a registry does."""

    profile: Profile
    imitating: bool

    def respond(self, request: Request) -> Response:
        """The answer to one request."""

    def refuse(self, problem: Problem) -> Response:
        """The answer to a request that is not carried out."""


@dataclass(frozen=True)
class GatewayOptions:
    """How a gateway answers.

    hosts: the names in a Host header that it answers to, beside IP addresses and localhost. A page in a browser that
    reaches this server by a name of its own (DNS rebinding) is refused. delay: seconds that every answer takes longer.
    log: gets every request with its response, and the seconds that it took.
    """

    hosts: tuple[str, ...] = ()
    delay: float = 0
    log: Callable[[Request, Response, float], None] | None = None


class Gateway:
    """A WSGI application that passes on to an API what was meant for it."""

    def __init__(
        self, api: Api, options: GatewayOptions, panel: ControlPanel | None = None, control_token: str = ""
    ) -> None:
        """panel: what a test may change about the API, with the token that control needs; None: nothing."""
        self._api = api
        self._panel = panel
        self._control = None if panel is None else ControlRoutes(panel, control_token)
        self._options = options
        self._hosts = {"localhost", *(host.lower() for host in options.hosts)}

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request of a WSGI server."""
        started = time.perf_counter()
        request = Request(environ)
        if self._control is not None and request.path.startswith(f"{CONTROL}/") and self._meant(request):
            return self._control.respond(request)(environ, start_response)
        if self._options.delay:
            time.sleep(self._options.delay)
        response = self._respond(request)
        cors.allow(request, response)
        for log in (self._options.log, None if self._panel is None else self._panel.record):
            if log is not None:
                log(request, response, time.perf_counter() - started)
        return response(environ, start_response)

    def refuse(self, problem: Problem) -> Response:
        """The answer to a request that is not carried out."""
        return self._api.refuse(problem)

    def _respond(self, request: Request) -> Response:
        if not self._meant(request):
            return self.refuse(Problem(421, "misdirected_request", "Deze server draagt die naam niet."))
        try:
            shown = page(request, self._api.profile, imitating=self._api.imitating)
            if shown is not None:
                return shown
            preflight = cors.preflight(request)
            if preflight is None and self._panel is not None:
                self._panel.begin()
            return preflight or self._api.respond(request)
        except Problem as problem:
            return self.refuse(problem)
        except ClientDisconnected:
            raise  # waitress closes the connection without an answer
        except Exception:
            log.exception("%s %s failed in the reference API", request.method, request.path)
            return self.refuse(Problem(500, "error", "Dit verzoek mislukte door een fout in de referentie-API."))

    def _meant(self, request: Request) -> bool:
        host = request.headers.get("Host")
        if host is None:  # HTTP/1.0; a browser always sends one
            return True
        try:
            name = urlsplit(f"//{host}").hostname or ""
        except ValueError:
            return False
        return "@" not in host and (name in self._hosts or is_address(name))


def is_loopback(host: str) -> bool:
    """Whether a host can be reached from this machine alone."""
    return ipaddress.ip_address(host).is_loopback if is_address(host) else host.lower() == "localhost"


def is_address(name: str) -> bool:
    """Whether the name of a host is an IP address."""
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
