"""What can be odd about an API around its objects: where it stands, how it refuses, and HTTP itself."""

import contextlib
import gzip
import time
import uuid
from threading import Thread

from werkzeug.serving import WSGIRequestHandler, make_server
from werkzeug.wrappers import Response

from tests.wrapping import answers, bodies, is_problem, requests
from validator.reference.app import PREFIX

DEEP = "/gemeente/klant/register/openbaar/v1"
"""A base path as a proxy offers it."""


@answers
def plain_json(profile, request, response):
    """Of the media types of the dialect the last one."""
    if response.content_type and response.data and "openapi" not in request.path:
        known = profile.error_media_types if response.status_code >= 400 else profile.answer_media_types
        response.content_type = known[-1]


@answers
def charset(profile, request, response):
    if response.content_type:
        response.content_type = f'{response.content_type.replace("json", "JSON")} ;Charset="UTF-8"'


@answers
def relative_location(profile, request, response):
    if "Location" in response.headers:
        response.headers["Location"] = response.headers["Location"].removeprefix(request.host_url.rstrip("/"))


@bodies
def english(profile, body):
    if is_problem(body):
        body |= {"title": "Something is wrong", "detail": "See the documentation.", "traceId": uuid.uuid4().hex}
        for one in body.get("invalidParams", []):
            one |= {"reason": "Not valid.", "severity": 3}
    return body


@bodies
def taciturn(profile, body):
    """Errors in CRUD 0.0.3 need no code and no reason."""
    for one in [body, *body.get("invalidParams", [])] if is_problem(body) else ():
        for name in ("code", "reason", "instance", "type"):
            one.pop(name, None)
    return body


@answers
def told_deletions(profile, request, response):
    """A deletion is answered with what became of it."""
    if request.method == "DELETE" and response.status_code == 204:
        response.status_code = 200
        response.content_type = profile.answer_media_types[0]
        response.data = b'{"verwijderd": true}'


def remembered_deletions(app, profile):
    """What was deleted is gone (410), and no longer unknown (404)."""
    deleted = set()

    @answers
    def gone(profile, request, response):
        if request.method == "DELETE" and response.status_code == 204:
            deleted.add(request.path)
        elif response.status_code == 404 and request.path in deleted:
            response.status_code = 410
            response.data = response.data.replace(b'"status": 404', b'"status": 410')

    return gone(app, profile)


@answers
def other_refusals(profile, request, response):
    """Values that are wrong are unprocessable (422), those that are taken a conflict (409)."""
    if response.status_code == 400 and b"invalidParams" in response.data and b"nonFieldErrors" not in response.data:
        response.status_code = 409 if b'"unique"' in response.data else 422
        response.data = response.data.replace(b'"status": 400', b'"status": %d' % response.status_code)


def pages_of(size):
    """Pages of another size where nobody asks for one."""

    @requests
    def asked(profile, environ):
        if environ["REQUEST_METHOD"] == "GET" and profile.page_size not in environ["QUERY_STRING"]:
            environ["QUERY_STRING"] += f"&{profile.page_size}={size}"

    return asked


def sessions(app, profile):
    """Who came with a token gets a cookie, and with that needs no token."""
    header, cookie = f"HTTP_{profile.auth_header.upper()}", "sessie=1234567890"
    tokens = []

    def signed_in(environ, start_response):
        if tokens and cookie in environ.get("HTTP_COOKIE", ""):
            environ[header] = tokens[0]
        response = Response.from_app(app, environ, buffered=True)
        if response.status_code != 401 and header in environ:
            tokens.append(environ[header])
            response.headers.add("Set-Cookie", f"{cookie}; Path=/; HttpOnly")
        return response(environ, start_response)

    return signed_in


def behind(public):
    """A proxy that offers the API under another path, and rewrites every link."""

    def wrap(app, profile):
        def proxy(environ, start_response):
            path = environ["PATH_INFO"]
            if not path.startswith(f"{public}/"):
                return Response("Hier staat niets.", 404)(environ, start_response)
            environ["PATH_INFO"] = PREFIX + path.removeprefix(public)
            response = Response.from_app(app, environ, buffered=True)
            response.data = response.data.replace(PREFIX.encode(), public.encode())
            if "Location" in response.headers:
                response.headers["Location"] = response.headers["Location"].replace(PREFIX, public)
            return response(environ, start_response)

        return proxy

    return wrap


@answers
def slow(profile, request, response):
    time.sleep(0.2)


@answers
def packed(profile, request, response):
    """Packed although nobody asked for it, as some proxies do."""
    if response.data:
        response.data = gzip.compress(response.data)
        response.headers["Content-Encoding"] = "gzip"


@answers
def unmeasured(profile, request, response):
    """Without a length: in chunks, or until the connection ends."""
    response.direct_passthrough = False
    response.response = [response.data[:10], response.data[10:]] if response.data else []
    response.headers.pop("Content-Length", None)


class Old(WSGIRequestHandler):
    """HTTP/1.0: a connection for every request."""

    protocol_version = "HTTP/1.0"

    def log(self, *_):
        pass

    def run_wsgi(self):
        self.protocol_version = "HTTP/1.0"
        super().run_wsgi()


class Shouting(WSGIRequestHandler):
    """Header names in capitals, a first answer that says nothing yet, and a second one without a reason phrase."""

    protocol_version = "HTTP/1.1"

    def log(self, *_):
        pass

    def send_response(self, code, message=None):  # noqa: ARG002  no reason phrase
        self.wfile.write(b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n")
        super().send_response(code, "")

    def send_header(self, keyword, value):
        super().send_header(keyword.upper(), value)


class Silent(WSGIRequestHandler):
    """HTTP/1.1 that ends the connection after every answer, and does not say so."""

    protocol_version = "HTTP/1.1"

    def log(self, *_):
        pass

    def handle_one_request(self):
        super().handle_one_request()
        self.close_connection = True


@contextlib.contextmanager
def served(app, handler):
    """The application over a socket; gives its origin."""
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
