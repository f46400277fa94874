"""The page for people at the root of a served reference API, with its OpenAPI document rendered.

RapiDoc renders the document. It comes with the package (rapidoc-min.js, with its licence beside it); nothing is fetched
from elsewhere.
"""

from __future__ import annotations

from functools import cache
from html import escape
from string import Template

from werkzeug.wrappers import Request, Response

from validator.profile.model import Profile
from validator.reference.app import DOCUMENT, PREFIX
from validator.resources import PACKAGE

FOLDER = PACKAGE / "reference" / "page"
SCRIPTS = {f"/_page/{name}": name for name in ("rapidoc-min.js", "theme.js")}
"""The scripts of the page: the file by its path."""

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; connect-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
IMITATING = "Zij wijkt af van de standaard waar het register dat ook doet; met --conform niet."


def page(request: Request, profile: Profile, *, imitating: bool) -> Response | None:
    """The page, or a script on it; None for another path. imitating: whether the API deviates as a registry does."""
    if request.method not in ("GET", "HEAD"):
        return None
    if request.path in SCRIPTS:
        return _answer(_read(SCRIPTS[request.path]), "text/javascript; charset=utf-8")
    if request.path != "/":
        return None
    values = {
        "profile": profile.id,
        "title": profile.title,
        "deviations": IMITATING if imitating else "",
        "url": request.host_url.rstrip("/") + PREFIX,
        "header": profile.auth_header,
        "format": profile.auth_format.replace("{secret}", "…"),
        "document": PREFIX + (profile.document or DOCUMENT),
    }
    template = Template(_read("page.html"))
    text = template.substitute({name: escape(value) for name, value in values.items()})
    return _answer(text, "text/html; charset=utf-8")


def _answer(text: str, media_type: str) -> Response:
    response = Response(text, content_type=media_type)
    response.headers["Content-Security-Policy"] = POLICY
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


@cache
def _read(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")
