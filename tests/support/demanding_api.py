"""The reference API behind a gateway that asks for more than a token, served over HTTP or HTTPS on loopback."""

import json
from urllib.parse import parse_qs

from werkzeug.serving import WSGIRequestHandler, make_server
from werkzeug.wrappers import Request, Response

from tests.support.cli_runner import SEED_PROFILE
from tests.support.server_thread import serving
from validator.profile.loader import load_profile
from validator.reference.app import PREFIX
from validator.reference.faults import Faults
from validator.reference.faults.faulty import FaultyReference
from validator.reference.store import Store

TOKEN = "token-achter-de-poort"


class _QuietHandler(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"

    def log(self, *_):
        pass


class DemandingApi:
    """Context manager: the reference API of a profile; `admits` decides on each request.

    admits: gets the werkzeug Request; returns None, or (status, message). Of an admitted request the Authorization
    becomes that of the reference API. requests: those that came in, as (method, path, query, headers). context: of TLS.
    faults: those that it shows.
    """

    def __init__(self, admits, profile_id=SEED_PROFILE, context=None, faults=()):
        self.profile = load_profile(profile_id)
        self.store = Store()
        self.requests = []
        self._admits = admits
        self._reference = FaultyReference(self.profile, TOKEN, self.store, Faults(tuple(faults)))
        self._context = context

    @property
    def url(self):
        scheme = "https" if self._context else "http"
        return f"{scheme}://127.0.0.1:{self._server.server_port}{PREFIX}"

    def __enter__(self):
        self._server = make_server(
            "127.0.0.1", 0, self._answer, threaded=True, request_handler=_QuietHandler, ssl_context=self._context
        )
        self._serving = serving(self._server)
        self._serving.__enter__()
        return self

    def __exit__(self, *raised):
        self._serving.__exit__(*raised)

    def objects(self):
        """All objects in the store."""
        return [record for object_type in self.profile.model.object_types for record in self.store.all(object_type)]

    def _answer(self, environ, start_response):
        request = Request(environ)
        headers = {name.lower(): value for name, value in request.headers}
        self.requests.append((request.method, request.path, parse_qs(environ["QUERY_STRING"]), headers))
        refusal = self._admits(request)
        if refusal is not None:
            status, message = refusal
            body = json.dumps({"detail": message})
            return Response(body, status, content_type="application/json")(environ, start_response)
        credentials = self.profile.auth_format.replace("{secret}", TOKEN)
        environ["HTTP_" + self.profile.auth_header.upper().replace("-", "_")] = credentials
        return self._reference(environ, start_response)
