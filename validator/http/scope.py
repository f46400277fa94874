"""Which URLs belong to the target: those under its base URL, however a server may read their paths."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import unquote

import httpx

from validator.errors import UnexpectedResponse

DOTS = re.compile(r"[/\\]\.\.?([/\\;?#]|$)|\\|//")
"""What leads out of a path, for one server or another."""

DECODINGS = 3


class TargetScope:
    """The URLs of one target. base_url: without a slash at its end."""

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url
        self.url = lru_cache(maxsize=4096)(self._url)
        self.contains = lru_cache(maxsize=256)(self._contains)  # URLs of a target can be long
        self._base = httpx.URL(base_url)

    def _url(self, path: str) -> str:
        """The URL of a path under the base URL ("/actoren"), in the form in which it is sent."""
        return str(httpx.URL(self.base_url + path))

    def follow(self, from_url: str, link: str) -> str:
        """The URL that a link in an answer from a URL leads to.

        Raises UnexpectedResponse when that is not under the base URL: another application, or another host, gets no
        token of ours.
        """
        try:
            url = httpx.URL(from_url).join(link)
        except httpx.InvalidURL:
            raise UnexpectedResponse("een bruikbare URL", repr(link)) from None
        if not self.contains(str(url)):
            raise UnexpectedResponse(f"een verwijzing binnen {self.base_url}", repr(link))
        return str(url)

    def _contains(self, text: str) -> bool:
        """Whether a URL is under the base URL: at its origin, in its path and not out of it again by dots."""
        url, base = httpx.URL(text), self._base
        same_origin = (url.scheme, url.host, url.port) == (base.scheme, base.host, base.port)
        path = _decoded(url.path)
        below = path == base.path or path.startswith(f"{base.path.rstrip('/')}/")
        return same_origin and not url.userinfo and below and not DOTS.search(path)


def _decoded(path: str) -> str:
    """A path as a server may read it that decodes it more than once."""
    for _ in range(DECODINGS):
        path = unquote(path)
    return path
