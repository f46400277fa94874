"""The encodings in which a server may echo a secret, as texts to search for. Escapes are decoded before the search."""

from __future__ import annotations

import base64
import math
from collections.abc import Callable, Iterator
from urllib.parse import quote

SHORTEST = 6
"""Characters of a form, at least: a shorter one is in every text."""


def forms(secret: str) -> set[str]:
    """The secret, and what of its encodings does not depend on what stands around it; capitals do not matter.

    Base64 and base32 at every place in what was encoded, hexadecimal, and each of these once more.
    """
    plain = {secret, secret.replace(" ", "+")}
    once = set(_encodings(secret))
    whole = {base64.b64encode(secret.encode()).decode(), secret.encode().hex(), quote(secret, safe="")}
    twice = {form for text in whole for form in _encodings(text)}
    return plain | {form for form in once | twice if len(form) >= SHORTEST}


def hexadecimal_pairs(secret: str) -> str:
    """A pattern of the secret in hexadecimal, in lower case, with what usually separates the bytes."""
    return r"[^0-9a-z]{0,3}(?:0x|\\x)?".join(f"{byte:02x}" for byte in secret.encode())


def _encodings(text: str) -> Iterator[str]:
    content = text.encode()
    yield content.hex()
    for standard in _shifted(content, base64.b64encode, bits=6, period=3):
        yield standard
        yield standard.replace("+", "-").replace("/", "_")
    yield from _shifted(content, base64.b32encode, bits=5, period=5)


def _shifted(content: bytes, encode: Callable[[bytes], bytes], *, bits: int, period: int) -> Iterator[str]:
    """The characters that depend on the content alone, when it is encoded behind 0 to period - 1 other bytes."""
    for before in range(period):
        encoded = encode(b"\0" * before + content).decode()
        first = math.ceil(before * 8 / bits)
        end = (before + len(content)) * 8 // bits
        yield encoded[first:end]
