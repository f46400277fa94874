"""JSON pointers (RFC 6901) for reading from and writing into parsed JSON.

Our own, because the libraries read and replace but do not create the objects around a value, which a binding needs.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

LONGEST_NUMBER = 9
"""Digits of the number of an entry."""


class _Missing:
    """The value at a pointer for which the document has none."""

    def __repr__(self) -> str:
        return "MISSING"

    def __bool__(self) -> bool:
        return False

    def __copy__(self) -> _Missing:
        return self

    def __deepcopy__(self, _: object) -> _Missing:
        return self  # a copy is MISSING too


MISSING: Final = _Missing()


@lru_cache(maxsize=4096)
def parts(pointer: str) -> tuple[str, ...]:
    """The reference tokens of a pointer: "/a/b~1c" -> ("a", "b/c"); "" -> ()."""
    if not pointer:
        return ()
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in pointer.removeprefix("/").split("/"))


def is_entry(token: str) -> bool:
    """Whether a token is the number of an entry of a list: digits that Python reads, and not without end."""
    return token.isascii() and token.isdigit() and len(token) <= LONGEST_NUMBER


def join(tokens: list[str | int]) -> str:
    """The pointer made of these tokens: ["a", 0] -> "/a/0"."""
    return "".join("/" + str(token).replace("~", "~0").replace("/", "~1") for token in tokens)


def get(document: Any, pointer: str) -> Any:
    """The value at the pointer, or MISSING when the document has none there."""
    node = document
    for token in parts(pointer):
        if isinstance(node, dict) and token in node:
            node = node[token]
        elif isinstance(node, list) and is_entry(token) and int(token) < len(node):
            node = node[int(token)]
        else:
            return MISSING
    return node


def put(document: dict[str, Any], pointer: str, value: Any) -> None:
    """Write the value at the pointer, creating the objects around it. An existing non-object around it is replaced."""
    *parents, last = parts(pointer)
    node = document
    for token in parents:
        if not isinstance(node.get(token), dict):
            node[token] = {}
        node = node[token]
    node[last] = value


def replaced(document: Mapping[str, Any], pointer: str, value: Any) -> dict[str, Any]:
    """The document with another value at the pointer, as `put` writes it; what is beside the path is not copied."""
    result = dict(document)
    *parents, last = parts(pointer)
    node = result
    for token in parents:
        inner = node.get(token)
        node[token] = dict(inner) if isinstance(inner, dict) else {}
        node = node[token]
    node[last] = value
    return result


def remove(document: dict[str, Any], pointer: str) -> None:
    """Remove the value at the pointer; nothing happens when there is none."""
    *parents, last = parts(pointer)
    node: Any = document
    for token in parents:
        if not isinstance(node, dict) or token not in node:
            return
        node = node[token]
    if isinstance(node, dict):
        node.pop(last, None)
