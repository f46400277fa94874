"""The reference API with faults, as a WSGI application: what goes wrong with a request, and with the answer to it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Request, Response

from validator.profile.model import Profile
from validator.reference.app import WITH_BODY, Reference
from validator.reference.faults.fault import Faults
from validator.reference.faults.faulty_components import faulty_components
from validator.reference.problems import Problem
from validator.reference.store import Store

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment


class FaultyReference:
    """The reference API as a WSGI application that shows faults; takes what `Reference` takes."""

    def __init__(
        self,
        profile: Profile,
        token: str,
        store: Store | None = None,
        faults: Faults | None = None,
        *,
        conform: bool = True,
    ) -> None:
        self._faults = faults or Faults(())
        self._api = Reference(profile, token, store, partial(faulty_components, self._faults), conform=conform)
        self.profile = profile
        self.store = self._api.store
        self.imitating = self._api.imitating
        self._credentials = profile.auth_format.replace("{secret}", token)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request of a WSGI server."""
        return self.respond(Request(environ))(environ, start_response)

    def respond(self, request: Request) -> Response:
        """The answer to one request."""
        response = self._api.respond(self._received(request))
        self._faults.response(request, response)
        return response

    def refuse(self, problem: Problem) -> Response:
        """The answer to a request that is not carried out."""
        return self._api.refuse(problem)

    def _received(self, request: Request) -> Request:
        """The request as the API takes it: other credentials, content, media type or query where a fault says so."""
        environ = dict(request.environ)
        if not self._api.authenticated(request) and self._faults.accepted_credentials(request):
            environ["HTTP_" + self.profile.auth_header.upper().replace("-", "_")] = self._credentials
        if request.method in WITH_BODY:
            content = self._faults.request_body(request.get_data())
            environ |= {"wsgi.input": BytesIO(content), "CONTENT_LENGTH": str(len(content))}
            known = {self.profile.request_media_type, *self.profile.answer_media_types}
            if request.mimetype not in known and self._faults.any_media_type:
                environ["CONTENT_TYPE"] = self.profile.request_media_type
        if request.method == "GET" and request.args:
            query = MultiDict(request.args)
            self._faults.query(request.path, query)
            if query != request.args:
                environ["QUERY_STRING"] = urlencode(list(query.items(multi=True)))
        return Request(environ)
