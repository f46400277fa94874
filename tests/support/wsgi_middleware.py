"""WSGI middleware around the reference API that changes its responses, or the requests before it reads them.

A middleware takes a WSGI application and its profile and returns a WSGI application. Middleware that changes different
parts of a response can be combined.
"""

import json
import re

from werkzeug.wrappers import Request, Response

from validator.reference.app import PREFIX


def response_middleware(change):
    """Middleware of change(profile, request, response), which changes the response in place."""

    def middleware(app, profile):
        def application(environ, start_response):
            request = Request(environ)
            response = Response.from_app(app, environ, buffered=True)
            change(profile, request, response)
            return response(environ, start_response)

        return application

    return middleware


def body_middleware(change):
    """Middleware of change(profile, body: bytes) -> bytes; leaves the OpenAPI document and empty bodies alone."""

    @response_middleware
    def middleware(profile, request, response):
        if response.data and "openapi" not in request.path:
            response.data = change(profile, response.data)

    return middleware


def json_middleware(change):
    """Middleware of change(profile, value) -> value, on the JSON value of each body."""
    return body_middleware(
        lambda profile, body: json.dumps(change(profile, json.loads(body)), ensure_ascii=False).encode()
    )


def request_middleware(change):
    """Middleware of change(profile, environ), which changes the WSGI environ in place."""

    def middleware(app, profile):
        def application(environ, start_response):
            change(profile, environ)
            return app(environ, start_response)

        return application

    return middleware


def map_objects(change, value):
    """A JSON value with change(dict) -> dict applied to every object in it, the innermost first."""
    match value:
        case dict():
            return change({key: map_objects(change, member) for key, member in value.items()})
        case list():
            return [map_objects(change, member) for member in value]
        case _:
            return value


def is_problem(body):
    """Whether a JSON value is an error body as of RFC 9457."""
    return isinstance(body, dict) and {"title", "status"} <= body.keys()


def binding_at(profile, path):
    """The ObjectBinding whose collection or item stands at a URL path, or None."""
    for binding in profile.objects.values():
        pattern = rf"{PREFIX}(?:{binding.path}|{binding.item_path}/[^/]+)"
        if binding.absent is None and re.fullmatch(pattern, path):
            return binding
    return None
