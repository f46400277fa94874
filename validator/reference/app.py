"""The reference API as a WSGI application: routing, credentials, media types, and answers in one dialect."""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from werkzeug.datastructures import MIMEAccept
from werkzeug.exceptions import HTTPException, MethodNotAllowed
from werkzeug.http import parse_accept_header
from werkzeug.routing import Map, Rule
from werkzeug.wrappers import Request, Response

from validator.profile.model import Profile
from validator.reference.components import Assemble, Components, assemble
from validator.reference.dialects import dialect_of
from validator.reference.imitation import NO_IMITATION
from validator.reference.openapi import document
from validator.reference.problems import Problem
from validator.reference.store import Store
from validator.schema import strict_json

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

PREFIX = "/klantinteracties/api/v1"
DOCUMENT = "/openapi.json"
"""Where the OpenAPI document stands under the base URL, unless the profile says so."""

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
"""On every answer (/core/transport/security-headers); that of HTTPS is for who puts it behind HTTPS."""

WITH_BODY = frozenset({"POST", "PUT", "PATCH"})

METHODS = {"collection": ("GET", "POST"), "item": ("GET", "PUT", "PATCH", "DELETE"), "composite": ("POST",)}
"""By the kind of a path the methods that there are."""


@lru_cache
def _route_map(paths: tuple[tuple[str, str, str], ...]) -> Map:
    """The routes of paths as `_paths` gives them; all APIs of a process in one dialect have the same."""
    rules = [Rule(PREFIX + path, endpoint=(kind, name), methods=METHODS[kind]) for kind, name, path in paths]
    return Map(rules, strict_slashes=False, redirect_defaults=False, merge_slashes=False)


@lru_cache
def _is_acceptable(accept: str | None, ours: tuple[str, ...]) -> bool:
    """Whether an Accept header takes one of our media types; most requests have the same."""
    wanted = parse_accept_header(accept, MIMEAccept)
    return not wanted or wanted.best_match(ours) is not None


class Reference:
    """The reference API in the dialect of a profile, over one store. token: the secret that every client needs."""

    def __init__(
        self,
        profile: Profile,
        token: str,
        store: Store | None = None,
        assemble: Assemble = assemble,
        *,
        conform: bool = True,
    ) -> None:
        """conform: as the standard asks, or else as the registry does that speaks the dialect."""
        self.profile = profile
        self.store = store or Store()
        self._dialect = dialect_of(profile, conform=conform)
        self._assemble = assemble
        self._credentials = profile.auth_format.replace("{secret}", token)
        self.imitating = self._dialect.imitation != NO_IMITATION
        self._known = self._dialect.spoken(profile)
        self._routes = _route_map(tuple(self._paths()))

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer one request of a WSGI server."""
        return self.respond(Request(environ))(environ, start_response)

    def respond(self, request: Request) -> Response:
        """The answer to one request; whatever it does happens as a whole or not at all."""
        try:
            return self._with_headers(self._answer(request))
        except Problem as problem:
            return self.refuse(problem)

    def refuse(self, problem: Problem) -> Response:
        """The answer to a request that is not carried out, in the error format of the dialect."""
        params = [{"name": name, "code": code, "reason": reason} for name, code, reason in problem.params]
        body = self._dialect.problem(problem.status, problem.code, problem.detail, params)
        response = self._respond(problem.status, body, problem.headers)
        response.content_type = self._known.error_media_types[0]
        return self._with_headers(response)

    def authenticated(self, request: Request) -> bool:
        """Whether a request carries the credentials of this API."""
        presented = request.headers.get(self.profile.auth_header, "")
        return hmac.compare_digest(presented.encode("utf-8", "replace"), self._credentials.encode())

    def _with_headers(self, response: Response) -> Response:
        response.headers.set(*self._dialect.version)
        response.headers.update(HEADERS)
        if self._dialect.imitation.cacheable:
            del response.headers["Cache-Control"]
        return response

    def _paths(self) -> Iterable[tuple[str, str, str]]:
        """Each path with its kind, a key of METHODS, and the name of what it leads to."""
        for name, bound in self._known.objects.items():
            if bound.absent is None:
                yield "collection", name, bound.path
                yield "item", name, f"{bound.item_path}/<identity>"
        for name, composite in self.profile.composites.items():
            if composite.absent is None:
                yield "composite", name, composite.path

    def _answer(self, request: Request) -> Response:
        base = f"{request.scheme}://{request.host}{PREFIX}"
        if (request.method, request.path) == ("GET", PREFIX + (self.profile.document or DOCUMENT)):
            return self._describe(base)
        if request.method == "GET" and request.path.rstrip("/") == PREFIX and self._dialect.lists_collections:
            paths = [one.path for one in self._known.objects.values() if one.absent is None]
            paths += [one.path for one in self._known.composites.values() if one.absent is None]
            return self._respond(200, {path.removeprefix("/"): base + path for path in paths})
        if not self.authenticated(request):
            raise self._unauthenticated(request)
        kind, name, identity = self._route(request)
        self._acceptable(request)
        body = self._body(request) if request.method in WITH_BODY else None
        with self.store.transaction():
            components = self._assemble(self._known, self._dialect, self.store, base)
            match kind:
                case "composite":
                    return self._respond(201, components.service.compose(self.profile.composites[name], body))
                case "collection":
                    return self._collection(components, name, request, body, base)
                case _:
                    return self._item(components, name, identity, request, body)

    def _collection(self, components: Components, name: str, request: Request, body: Any, base: str) -> Response:
        bound = self._known.objects[name]
        if request.method == "POST":
            record, representation = components.service.create(bound, body)
            return self._respond(201, representation, {"Location": components.serializer.url(record.type, record.id)})
        return self._respond(200, components.search.search(bound, base + bound.path, self._arguments(request)))

    def _item(self, components: Components, name: str, identity: str, request: Request, body: Any) -> Response:
        bound, service = self._known.objects[name], components.service
        match request.method:
            case "GET" | "HEAD":
                arguments = self._arguments(request)
                expansions = components.expander.take(bound, arguments)
                if arguments and self.profile.refuses_unknown_arguments:
                    raise Problem.unknown_arguments(arguments, named=not self._dialect.imitation.unnamed_arguments)
                return self._respond(200, service.read(bound, identity, expansions))
            case "DELETE":
                shown = service.delete(bound, identity, request.args)
                return self._respond(204 if shown is None else 200, shown)
            case method:
                return self._respond(200, service.change(bound, identity, method, body))

    def _arguments(self, request: Request) -> dict[str, str]:
        """The query arguments: the last of each, but all expansions."""
        how = self.profile.expansion
        arguments = {name: texts[-1] for name, texts in request.args.lists()}
        if how.parameter in arguments:
            arguments[how.parameter] = how.separator.join(request.args.getlist(how.parameter))
        return arguments

    def _unauthenticated(self, request: Request) -> Problem:
        scheme = self.profile.auth_format.partition(" ")[0]
        presented = request.headers.get(self.profile.auth_header, "").partition(" ")
        tried = presented[0].lower() == scheme.lower() and presented[2] != ""
        code = "authentication_failed" if tried else "not_authenticated"
        return Problem(401, code, "Dit token is niet geldig.", headers={"WWW-Authenticate": scheme})

    def _route(self, request: Request) -> tuple[str, str, str]:
        """The kind of path, the name of what it leads to, and the id in it. Raises Problem."""
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
        response = self._respond(200, document(self._known, self._dialect, base))
        response.content_type = "application/json"
        response.headers["Access-Control-Allow-Origin"] = "*"
        return response

    def _acceptable(self, request: Request) -> None:
        ours = self.profile.answer_media_types
        if not _is_acceptable(request.headers.get("Accept"), ours):
            raise Problem(406, "not_acceptable", f"Een antwoord is er als {' of '.join(ours)}.")

    def _body(self, request: Request) -> Any:
        if self._dialect.takes_no_body and not request.mimetype and not request.get_data():
            return {}
        ours = {self.profile.request_media_type, *self.profile.answer_media_types}
        if request.mimetype not in ours:
            raise Problem(415, "unsupported_media_type", f"Verwacht wordt {self.profile.request_media_type}.")
        try:
            return strict_json.parse(request.get_data())
        except strict_json.NotJson as error:
            raise Problem(400, "parse_error", f"De inhoud is {error}.") from None

    def _respond(self, status: int, body: Any, headers: Mapping[str, str] | None = None) -> Response:
        response = Response(status=status, headers=dict(headers or {}))
        if body is None:
            del response.headers["Content-Type"]
        else:
            response.data = json.dumps(body, ensure_ascii=False).encode()
            response.content_type = self.profile.answer_media_types[0]
        return response
