"""Wrapping the reference API, so that its answers or what it makes of a request become odd.

A wrapper takes an application and its profile and gives an application. Wrappers that leave each other's part of an
answer alone can be combined.
"""

import json
import re

from werkzeug.wrappers import Request, Response

from validator.reference.app import PREFIX


def answers(change):
    """What is odd in an answer. change: (profile, request, response) changes the response."""

    def wrap(app, profile):
        def changed(environ, start_response):
            request = Request(environ)
            response = Response.from_app(app, environ, buffered=True)
            change(profile, request, response)
            return response(environ, start_response)

        return changed

    return wrap


def texts(change):
    """What is odd in the text of an answer, its own description left out. change: (profile, bytes) to bytes."""

    @answers
    def changed(profile, request, response):
        if response.data and "openapi" not in request.path:
            response.data = change(profile, response.data)

    return changed


def bodies(change):
    """As `texts`, for what is odd in the JSON value."""
    return texts(lambda profile, text: json.dumps(change(profile, json.loads(text)), ensure_ascii=False).encode())


def requests(change):
    """What the API makes of a request before it looks at it. change: (profile, environ) changes the environ."""

    def wrap(app, profile):
        def asked(environ, start_response):
            change(profile, environ)
            return app(environ, start_response)

        return asked

    return wrap


def each(change, value):
    """A JSON value with every object in it changed, the innermost first."""
    match value:
        case dict():
            return change({key: each(change, one) for key, one in value.items()})
        case list():
            return [each(change, one) for one in value]
        case _:
            return value


def is_problem(body):
    return isinstance(body, dict) and {"title", "status"} <= body.keys()


def asked_for(profile, path):
    """The binding of what stands at a path; None where nothing does."""
    for bound in profile.objects.values():
        place = rf"{PREFIX}(?:{bound.path}|{bound.item_path}/[^/]+)"
        if bound.absent is None and re.fullmatch(place, path):
            return bound
    return None
