"""The reference API as a WSGI application: routing, credentials, media types, and answers in one dialect."""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from werkzeug.exceptions import HTTPException, MethodNotAllowed
from werkzeug.routing import Map, Rule
from werkzeug.wrappers import Request, Response

from validator import jsontext
from validator.profile import Profile
from validator.reference.expanding import Expander
from validator.reference.faults import Faults
from validator.reference.manners import BY_DIALECT
from validator.reference.openapi import document
from validator.reference.operations import Operations
from validator.reference.problems import Problem
from validator.reference.rules import Rules
from validator.reference.searching import Finder
from validator.reference.store import Store
from validator.reference.telling import Teller

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

PREFIX = "/klantinteracties/api/v1"
DOCUMENT = f"{PREFIX}/openapi.json"

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
"""On every answer (/core/transport/security-headers); that of HTTPS is for who puts it behind HTTPS."""


class Reference:
    """The reference API in the dialect of a profile, with or without deliberate faults."""

    def __init__(self, profile: Profile, token: str, store: Store | None = None, faults: Faults | None = None) -> None:
        self.profile = profile
        self.store = store or Store()
        self._manners = BY_DIALECT[profile.dialect]
        self._faults = faults or Faults(())
        self._rules = Rules(profile, self._manners, self.store, self._faults)
        self._credentials = profile.auth_format.replace("{secret}", token)
        self._routes = Map(list(self._paths()), strict_slashes=False, redirect_defaults=False, merge_slashes=False)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request; whatever it does happens as a whole or not at all."""
        request = Request(environ)
        try:
            with self.store.transaction():
                response = self._answer(request)
        except Problem as problem:
            response = self._problem(problem)
        response.headers.set(*self._manners.version)
        response.headers.update(HEADERS)
        self._faults.answer(request, response)
        return response(environ, start_response)

    def _paths(self) -> Iterable[Rule]:
        for name, bound in self.profile.objects.items():
            if bound.absent is None:
                yield Rule(f"{PREFIX}{bound.path}", endpoint=("collection", name), methods=["GET", "POST"])
                methods = ["GET", "PUT", "PATCH", "DELETE"]
                yield Rule(f"{PREFIX}{bound.item_path}/<identity>", endpoint=("item", name), methods=methods)
        for name, composite in self.profile.composites.items():
            if composite.absent is None:
                yield Rule(f"{PREFIX}{composite.path}", endpoint=("composite", name), methods=["POST"])

    def _answer(self, request: Request) -> Response:
        base = request.host_url.rstrip("/") + PREFIX
        if (request.method, request.path) == ("GET", DOCUMENT):
            return self._describe(base)
        self._authenticate(request)
        kind, name, identity = self._route(request)
        self._acceptable(request)
        body = self._body(request) if request.method in {"POST", "PUT", "PATCH"} else None
        teller = Teller(self.profile, self._manners, self.store, self._faults, base)
        expander = Expander(self.profile, self.store, self._faults, teller)
        operations = Operations(self.profile, self.store, self._rules, self._faults, teller, expander)
        if kind == "composite":
            return self._compose(operations, name, body)
        bound = self.profile.objects[name]
        match kind, request.method:
            case "collection", "POST":
                told, url = operations.register(bound, body)
                return self._respond(201, told, {"Location": url})
            case "collection", _:
                finder = Finder(self.profile, self._manners, self.store, self._faults, teller, expander)
                return self._respond(200, finder.search(bound, base + bound.path, request.args.to_dict()))
            case _, "GET" | "HEAD":
                asked = expander.asked(bound, request.args.to_dict())
                return self._respond(200, operations.describe(bound, identity, asked))
            case _, "DELETE":
                operations.delete(bound, identity)
                return self._respond(204, None)
            case _:
                return self._respond(200, operations.change(bound, identity, request.method, body))

    def _compose(self, operations: Operations, name: str, body: Any) -> Response:
        try:
            return self._respond(201, operations.compose(self.profile.composites[name], body))
        except Problem as problem:
            if self._faults.keeps_what_was_made:
                return self._problem(problem)
            raise

    def _authenticate(self, request: Request) -> None:
        given = request.headers.get(self.profile.auth_header, "")
        known = hmac.compare_digest(given.encode("utf-8", "replace"), self._credentials.encode())
        if not known and not self._faults.admits(request):
            scheme = self.profile.auth_format.partition(" ")[0]
            raise Problem(401, "not_authenticated", "Dit token is niet geldig.", headers={"WWW-Authenticate": scheme})

    def _route(self, request: Request) -> tuple[str, str, str]:
        nowhere = Problem(404, "not_found", "Dit pad bestaat niet.")
        if request.path.endswith("/"):
            raise nowhere
        try:
            (kind, name), arguments = self._routes.bind_to_environ(request.environ).match()
        except MethodNotAllowed as error:
            allowed = ", ".join(sorted(error.valid_methods or ()))
            raise Problem(
                405, "method_not_allowed", "Deze methode bestaat hier niet.", headers={"Allow": allowed}
            ) from None
        except HTTPException:
            raise nowhere from None
        return kind, name, arguments.get("identity", "")

    def _describe(self, base: str) -> Response:
        response = self._respond(200, document(self.profile, self._manners, base))
        response.content_type = "application/json"
        response.headers["Access-Control-Allow-Origin"] = "*"
        return response

    def _acceptable(self, request: Request) -> None:
        wanted, ours = request.accept_mimetypes, self.profile.answer_media_types
        if wanted and wanted.best_match(ours) is None:
            raise Problem(406, "not_acceptable", f"Een antwoord is er als {' of '.join(ours)}.")

    def _body(self, request: Request) -> Any:
        ours = {self.profile.request_media_type, *self.profile.answer_media_types}
        if request.mimetype not in ours and not self._faults.takes_any_media_type:
            raise Problem(415, "unsupported_media_type", f"Verwacht wordt {self.profile.request_media_type}.")
        try:
            return jsontext.parse(self._faults.reads(request.get_data()))
        except jsontext.NotJson as error:
            raise Problem(400, "parse_error", f"De inhoud is {error}.") from None

    def _respond(self, status: int, body: Any, headers: Mapping[str, str] | None = None) -> Response:
        response = Response(status=status, headers=dict(headers or {}))
        if body is None:
            del response.headers["Content-Type"]
        else:
            response.data = json.dumps(body, ensure_ascii=False).encode()
            response.content_type = self.profile.answer_media_types[0]
        return response

    def _problem(self, problem: Problem) -> Response:
        params = [{"name": name, "code": code, "reason": reason} for name, code, reason in problem.params]
        body = self._manners.problem(problem.status, problem.code, problem.detail, params)
        response = self._respond(problem.status, body, problem.headers)
        response.content_type = self.profile.error_media_types[0]
        return response
