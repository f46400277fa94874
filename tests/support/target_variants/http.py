"""Variants of an API around its objects: its base path, its errors, and HTTP itself."""

import contextlib
import gzip
import time
import uuid

from werkzeug.serving import WSGIRequestHandler, make_server
from werkzeug.wrappers import Response

from tests.support.server_thread import serving
from tests.support.wsgi_middleware import is_problem, json_middleware, request_middleware, response_middleware
from validator.reference.app import PREFIX

DEEP = "/gemeente/klant/register/openbaar/v1"
"""A base path as behind a proxy."""


@response_middleware
def last_media_type(profile, request, response):
    """The last of the media types that the dialect allows."""
    if response.content_type and response.data and "openapi" not in request.path:
        known = profile.error_media_types if response.status_code >= 400 else profile.answer_media_types
        response.content_type = known[-1]


@response_middleware
def charset_parameter(profile, request, response):
    if response.content_type:
        response.content_type = f'{response.content_type.replace("json", "JSON")} ;Charset="UTF-8"'


@response_middleware
def relative_location(profile, request, response):
    if "Location" in response.headers:
        response.headers["Location"] = response.headers["Location"].removeprefix(request.host_url.rstrip("/"))


@json_middleware
def english_errors(profile, body):
    if is_problem(body):
        body |= {"title": "Something is wrong", "detail": "See the documentation.", "traceId": uuid.uuid4().hex}
        for param in body.get("invalidParams", []):
            param |= {"reason": "Not valid.", "severity": 3}
    return body


@json_middleware
def minimal_errors(profile, body):
    """Errors in CRUD 0.0.3 need no code and no reason."""
    for param in [body, *body.get("invalidParams", [])] if is_problem(body) else ():
        for name in ("code", "reason", "instance", "type"):
            param.pop(name, None)
    return body


@response_middleware
def deletion_with_body(profile, request, response):
    """A deletion has a response body."""
    if request.method == "DELETE" and response.status_code == 204:
        response.status_code = 200
        response.content_type = profile.answer_media_types[0]
        response.data = b'{"verwijderd": true}'


def gone_after_deletion(app, profile):
    """A deleted object is gone (410) instead of unknown (404)."""
    deleted = set()

    @response_middleware
    def gone(profile, request, response):
        if request.method == "DELETE" and response.status_code == 204:
            deleted.add(request.path)
        elif response.status_code == 404 and request.path in deleted:
            response.status_code = 410
            response.data = response.data.replace(b'"status": 404', b'"status": 410')

    return gone(app, profile)


@response_middleware
def refusals_422_and_409(profile, request, response):
    """Invalid values are refused with 422, values that must be unique and are not with 409."""
    if response.status_code == 400 and b"invalidParams" in response.data and b"nonFieldErrors" not in response.data:
        response.status_code = 409 if b'"unique"' in response.data else 422
        response.data = response.data.replace(b'"status": 400', b'"status": %d' % response.status_code)


def page_size(size):
    """The size of a page of a collection when the query gives none."""

    @request_middleware
    def middleware(profile, environ):
        collections = {bound.path for bound in profile.objects.values() if bound.absent is None}
        is_list = any(environ["PATH_INFO"].endswith(path) for path in collections)
        if environ["REQUEST_METHOD"] == "GET" and is_list and profile.page_size not in environ["QUERY_STRING"]:
            environ["QUERY_STRING"] += f"&{profile.page_size}={size}"

    return middleware


def session_cookie(app, profile):
    """A request with a valid token gets a cookie, which replaces the token from then on."""
    header, cookie = f"HTTP_{profile.auth_header.upper()}", "sessie=1234567890"
    tokens: list[str] = []

    def application(environ, start_response):
        if tokens and cookie in environ.get("HTTP_COOKIE", ""):
            environ[header] = tokens[0]
        response = Response.from_app(app, environ, buffered=True)
        if response.status_code != 401 and header in environ:
            tokens.append(environ[header])
            response.headers.add("Set-Cookie", f"{cookie}; Path=/; HttpOnly")
        return response(environ, start_response)

    return application


def proxied_at(public):
    """A proxy that serves the API under another path and rewrites every link."""

    def middleware(app, profile):
        def application(environ, start_response):
            path = environ["PATH_INFO"]
            if not path.startswith(f"{public}/"):
                return Response("Hier staat niets.", 404)(environ, start_response)
            environ["PATH_INFO"] = PREFIX + path.removeprefix(public)
            response = Response.from_app(app, environ, buffered=True)
            response.data = response.data.replace(PREFIX.encode(), public.encode())
            if "Location" in response.headers:
                response.headers["Location"] = response.headers["Location"].replace(PREFIX, public)
            return response(environ, start_response)

        return application

    return middleware


@response_middleware
def slow(profile, request, response):
    time.sleep(0.2)


@response_middleware
def gzipped(profile, request, response):
    """gzip without Accept-Encoding, as some proxies send it."""
    if response.data:
        response.data = gzip.compress(response.data)
        response.headers["Content-Encoding"] = "gzip"


@response_middleware
def without_length(profile, request, response):
    """Without Content-Length: chunked, or until the connection closes."""
    response.direct_passthrough = False
    response.response = [response.data[:10], response.data[10:]] if response.data else []
    response.headers.pop("Content-Length", None)


class Http10Handler(WSGIRequestHandler):
    """HTTP/1.0: a connection per request."""

    protocol_version = "HTTP/1.0"

    def log(self, *_):
        pass

    def run_wsgi(self):
        self.protocol_version = "HTTP/1.0"
        super().run_wsgi()


class UppercaseHeadersHandler(WSGIRequestHandler):
    """Header names in upper case, a 103 before each response, and no reason phrase."""

    protocol_version = "HTTP/1.1"

    def log(self, *_):
        pass

    def send_response(self, code, message=None):  # noqa: ARG002  no reason phrase
        self.wfile.write(b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n")
        super().send_response(code, "")

    def send_header(self, keyword, value):
        super().send_header(keyword.upper(), value)


class ClosingHandler(WSGIRequestHandler):
    """HTTP/1.1 that closes the connection after every response without `Connection: close`."""

    protocol_version = "HTTP/1.1"

    def log(self, *_):
        pass

    def handle_one_request(self):
        super().handle_one_request()
        self.close_connection = True


@contextlib.contextmanager
def serve(app, handler):
    """Serve the application on a loopback port with a request handler; gives its origin."""
    with serving(make_server("127.0.0.1", 0, app, threaded=True, request_handler=handler)) as address:
        yield f"http://{address}"
