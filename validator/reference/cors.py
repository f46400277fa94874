"""What a browser needs before a page of another origin may use the reference API (Fetch standard, CORS protocol).

Any origin is allowed: without the token an answer holds nothing but the API's own description.
"""

from __future__ import annotations

from werkzeug.wrappers import Request, Response

METHODS = "GET, POST, PUT, PATCH, DELETE"
HEADERS = "Authorization, Content-Type, Accept, Accept-Language"
EXPOSED = "Location, API-Version"
SECONDS = 600
"""How long a browser may remember that a request is allowed."""


def preflight(request: Request) -> Response | None:
    """The answer to a preflight request, the question of a browser whether it may send another one; None for others."""
    asks = request.method == "OPTIONS" and "Origin" in request.headers
    if not asks or "Access-Control-Request-Method" not in request.headers:
        return None
    response = Response(status=204)
    del response.headers["Content-Type"]
    response.headers["Access-Control-Allow-Methods"] = METHODS
    response.headers["Access-Control-Allow-Headers"] = HEADERS
    response.headers["Access-Control-Max-Age"] = str(SECONDS)
    if "Access-Control-Request-Private-Network" in request.headers:  # Chrome asks it for addresses of this machine
        response.headers["Access-Control-Allow-Private-Network"] = "true"
    return response


def allow(request: Request, response: Response) -> None:
    """Let a page of another origin read the answer."""
    if "Origin" in request.headers:
        response.headers["Access-Control-Allow-Origin"] = "*"
        response.headers["Access-Control-Expose-Headers"] = EXPOSED
