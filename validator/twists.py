"""How a request can differ from a decent one: what clients that err, or mean ill, send."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Credentials = Literal["own", "none", "wrong", "scheme"]

BIG = 2_000_000
"""Characters of a body that no register has room for."""

DEEP = 20_000
"""Brackets within brackets: more than a reader that recurses survives."""


@dataclass(frozen=True)
class Twist:
    """One deviation of a decent request.

    method and suffix: another method, and what stands behind the path, with {id} for an id that nobody has. params and
    headers: besides the decent ones; None takes a header away. credentials: whose. content: makes of the decent body
    (parsed JSON, None when there is none) the bytes that are sent instead.
    """

    method: str | None = None
    suffix: str = ""
    params: Mapping[str, str] = field(default_factory=dict)
    headers: Mapping[str, str | None] = field(default_factory=dict)
    credentials: Credentials = "own"
    content: Callable[[Any], bytes] | None = None


PLAIN = Twist()
"""A decent request."""


def _written(body: Any) -> bytes:
    return json.dumps(body, ensure_ascii=False).encode()


def _longest(body: Any) -> bytes:
    """The body with its longest text made as long as BIG."""
    texts = {name: value for name, value in body.items() if isinstance(value, str)}
    name = max(texts, key=lambda one: len(texts[one]))
    return _written({**body, name: (texts[name] + " ") * (BIG // (len(texts[name]) + 1) + 1)})


def _with(text: bytes) -> Callable[[Any], bytes]:
    """The body with another value, written as it stands, in the place of its first text."""

    def content(body: Any) -> bytes:
        name = next(key for key, value in body.items() if isinstance(value, str))
        marked = _written({**body, name: "@@"})
        return marked.replace(b'"@@"', text)

    return content


TWISTS: Mapping[str, Twist] = {
    "zoals het hoort": PLAIN,
    "zonder token": Twist(credentials="none"),
    "met een onjuist token": Twist(credentials="wrong"),
    "met het token in een ander schema": Twist(credentials="scheme"),
    "zonder token en als afgebroken JSON": Twist(credentials="none", content=lambda body: _written(body)[:-1]),
    "zonder token en met een ID dat niemand heeft": Twist(credentials="none", suffix="/{id}"),
    "onder een naam die niet bestaat": Twist(suffix="-die-er-niet-zijn"),
    "met een schuine streep erachter": Twist(suffix="/"),
    "met een ID dat niet bestaat": Twist(suffix="/{id}"),
    "met een ID dat geen ID kan zijn": Twist(suffix="/dit-is-geen-id"),
    "met een methode die de API niet kent": Twist(method="PROPFIND"),
    "met de methode om te registreren": Twist(method="POST", content=lambda _: b"{}"),
    "met een zoekargument dat niet bestaat": Twist(params={"ditArgumentBestaatNiet": "1"}),
    "met de wens om XML": Twist(headers={"Accept": "application/xml"}),
    "met de wens om een plaatje": Twist(headers={"Accept": "image/png"}),
    "als platte tekst": Twist(headers={"Content-Type": "text/plain"}),
    "als XML": Twist(headers={"Content-Type": "application/xml"}),
    "als formulier": Twist(headers={"Content-Type": "application/x-www-form-urlencoded"}),
    "zonder mediatype": Twist(headers={"Content-Type": None}),
    "zonder inhoud": Twist(content=lambda _: b""),
    "als afgebroken JSON": Twist(content=lambda body: _written(body)[:-1]),
    "als JSON met een komma te veel": Twist(content=lambda body: _written(body)[:-1] + b",}"),
    "als JSON met enkele aanhalingstekens": Twist(content=lambda body: _written(body).replace(b'"', b"'")),
    "als tekst die geen UTF-8 is": Twist(content=lambda body: _written(body)[:-1] + b', "x": "\xff\xfe"}'),
    "als lijst": Twist(content=lambda body: _written([body])),
    "als tekst in plaats van een object": Twist(content=lambda body: _written(json.dumps(body))),
    "als getal": Twist(content=lambda _: b"42"),
    "als null": Twist(content=lambda _: b"null"),
    "van twee megabyte": Twist(content=_longest),
    "met duizenden haken in elkaar": Twist(
        content=lambda body: _written(body)[:-1] + b', "x": ' + b"[" * DEEP + b"]" * DEEP + b"}"
    ),
    "met een nulteken in een tekst": Twist(content=_with(b'"nul\\u0000teken"')),
    "met een half teken in een tekst": Twist(content=_with(b'"half \\ud83d teken"')),
    "met een getal in plaats van een tekst": Twist(content=_with(b"12.5")),
    "met een lijst in plaats van een tekst": Twist(content=_with(b'["lijst"]')),
    "met een getal van vierhonderd cijfers": Twist(content=_with(b"9" * 400)),
    "met dezelfde sleutel twee keer": Twist(content=lambda body: _written(body)[:-1] + b"," + _written(body)[1:]),
}
"""Every deviation by the words that name it."""
