"""How a request can differ from a plain one: what faulty or hostile clients send."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Credentials = Literal["own", "none", "wrong", "scheme"]

BIG = 2_000_000
"""Characters of a body that is larger than any register accepts."""

DEEP = 20_000
"""Depth of nested brackets at which a recursive parser fails."""


@dataclass(frozen=True)
class RequestVariant:
    """One deviation of a plain request.

    method and suffix: another method, and what follows the path, with {id} for an id that no object has. params and
    headers: besides the usual ones; None removes a header. credentials: whose. content: makes of the plain body
    (parsed JSON, None when there is none) the bytes that are sent instead.
    """

    method: str | None = None
    suffix: str = ""
    params: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str | None] = field(default_factory=dict)
    credentials: Credentials = "own"
    content: Callable[[Any], bytes] | None = None

    @property
    def is_for_one_object(self) -> bool:
        """Whether the path is that of an object in the collection, which has no search arguments."""
        return self.suffix.startswith("/") and self.suffix != "/"


PLAIN = RequestVariant()
"""A request as it should be."""


def _written(body: Any) -> bytes:
    return json.dumps(body, ensure_ascii=False).encode()


def _longest(body: Any) -> bytes:
    """The body with its longest text made as long as BIG."""
    texts = {name: value for name, value in body.items() if isinstance(value, str)}
    name = max(texts, key=lambda name: len(texts[name]))
    return _written({**body, name: (texts[name] + " ") * (BIG // (len(texts[name]) + 1) + 1)})


def _with(text: bytes) -> Callable[[Any], bytes]:
    """The body with another value, written as it stands, in the place of its first text."""

    def content(body: Any) -> bytes:
        name = next(key for key, value in body.items() if isinstance(value, str))
        marked = _written({**body, name: "@@"})
        return marked.replace(b'"@@"', text)

    return content


REQUEST_VARIANTS: Mapping[str, RequestVariant] = {
    "zoals het hoort": PLAIN,
    "zonder token": RequestVariant(credentials="none"),
    "met een onjuist token": RequestVariant(credentials="wrong"),
    "met het token in een ander schema": RequestVariant(credentials="scheme"),
    "zonder token en als afgebroken JSON": RequestVariant(credentials="none", content=lambda body: _written(body)[:-1]),
    "zonder token en met een ID dat niemand heeft": RequestVariant(credentials="none", suffix="/{id}"),
    "onder een naam die niet bestaat": RequestVariant(suffix="-die-er-niet-zijn"),
    "met een schuine streep erachter": RequestVariant(suffix="/"),
    "met een ID dat niet bestaat": RequestVariant(suffix="/{id}"),
    "met een ID dat geen ID kan zijn": RequestVariant(suffix="/dit-is-geen-id"),
    "met een methode die de API niet kent": RequestVariant(method="PROPFIND"),
    "met de methode om te registreren": RequestVariant(method="POST", content=lambda _: b"{}"),
    "met een zoekargument dat niet bestaat": RequestVariant(params={"ditArgumentBestaatNiet": "1"}),
    "met Accept: text/xml": RequestVariant(headers={"Accept": "text/xml"}),
    "met Accept: image/png": RequestVariant(headers={"Accept": "image/png"}),
    "als platte tekst": RequestVariant(headers={"Content-Type": "text/plain"}),
    "als XML": RequestVariant(headers={"Content-Type": "application/xml"}),
    "als formulier": RequestVariant(headers={"Content-Type": "application/x-www-form-urlencoded"}),
    "zonder mediatype": RequestVariant(headers={"Content-Type": None}),
    "zonder inhoud": RequestVariant(content=lambda _: b""),
    "als afgebroken JSON": RequestVariant(content=lambda body: _written(body)[:-1]),
    "als JSON met een komma te veel": RequestVariant(content=lambda body: _written(body)[:-1] + b",}"),
    "als JSON met enkele aanhalingstekens": RequestVariant(content=lambda body: _written(body).replace(b'"', b"'")),
    "als tekst die geen UTF-8 is": RequestVariant(content=_with(b'"geen \xff\xfe tekst"')),
    "als lijst": RequestVariant(content=lambda body: _written([body])),
    "als tekst in plaats van een object": RequestVariant(content=lambda body: _written(json.dumps(body))),
    "als getal": RequestVariant(content=lambda _: b"42"),
    "als null": RequestVariant(content=lambda _: b"null"),
    "van twee megabyte": RequestVariant(content=_longest),
    "met duizenden haken in elkaar": RequestVariant(
        content=lambda body: _written(body)[:-1] + b', "x": ' + b"[" * DEEP + b"]" * DEEP + b"}"
    ),
    "met een nulteken in een tekst": RequestVariant(content=_with(b'"nul\\u0000teken"')),
    "met een half teken in een tekst": RequestVariant(content=_with(b'"half \\ud83d teken"')),
    "met een getal in plaats van een tekst": RequestVariant(content=_with(b"12.5")),
    "met een lijst in plaats van een tekst": RequestVariant(content=_with(b'["lijst"]')),
    "met een getal van vierhonderd cijfers": RequestVariant(content=_with(b"9" * 400)),
    "met dezelfde sleutel twee keer": RequestVariant(
        content=lambda body: _written(body)[:-1] + b"," + _written(body)[1:]
    ),
}
"""Every deviation by the words that name it."""
