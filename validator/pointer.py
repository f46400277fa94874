"""JSON pointers (RFC 6901) for reading from and writing into parsed JSON.

Our own, because the libraries read and replace but do not create the objects on the way, which a binding needs.
"""

from __future__ import annotations

from typing import Any, Final


class _Missing:
    """The value of a pointer that leads nowhere."""

    def __repr__(self) -> str:
        return "MISSING"

    def __bool__(self) -> bool:
        return False


MISSING: Final = _Missing()


def parts(pointer: str) -> list[str]:
    """The reference tokens of a pointer: "/a/b~1c" -> ["a", "b/c"]; "" -> []."""
    if not pointer:
        return []
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.removeprefix("/").split("/")]


def join(tokens: list[str | int]) -> str:
    """The pointer made of these tokens: ["a", 0] -> "/a/0"."""
    return "".join("/" + str(token).replace("~", "~0").replace("/", "~1") for token in tokens)


def get(document: Any, pointer: str) -> Any:
    """The value at the pointer, or MISSING when some step of the way is not there."""
    here = document
    for token in parts(pointer):
        if isinstance(here, dict) and token in here:
            here = here[token]
        elif isinstance(here, list) and token.isdigit() and int(token) < len(here):
            here = here[int(token)]
        else:
            return MISSING
    return here


def put(document: dict[str, Any], pointer: str, value: Any) -> None:
    """Write the value at the pointer, making the objects on the way. An existing non-object on the way is replaced."""
    *way, last = parts(pointer)
    here = document
    for token in way:
        if not isinstance(here.get(token), dict):
            here[token] = {}
        here = here[token]
    here[last] = value


def remove(document: dict[str, Any], pointer: str) -> None:
    """Take away the value at the pointer; nothing happens when it is not there."""
    *way, last = parts(pointer)
    here: Any = document
    for token in way:
        if not isinstance(here, dict) or token not in here:
            return
        here = here[token]
    if isinstance(here, dict):
        here.pop(last, None)
