"""A token for tests, the ways in which a server may write it, and a search for it that does not use the Redactor."""

import base64
import html
import json
import re
from functools import cache
from urllib.parse import quote, unquote

PASSWORD = "Qx7+vogel/Kooi=9&Zz4"
TOKEN = base64.b64encode(f"kanarie:{PASSWORD}".encode()).decode()
"""Usable as a token and as credentials of Basic; holds characters that every way of escaping writes otherwise."""

SECRETS = (TOKEN, PASSWORD)
PART_LENGTH = 8
"""So many characters of a secret in a row may not be readable."""

MAX_ROUNDS = 5
"""So often a text may be escaped."""

BASE64 = re.compile(r"[A-Za-z0-9+/_-]{11,}")
HEXADECIMAL = re.compile(r"(?:[0-9A-Fa-f]{2}){8,}")
UNICODE = re.compile(r"\\+u([0-9a-fA-F]{4})")


PARTS = [secret[n : n + PART_LENGTH] for secret in SECRETS for n in range(len(secret) - PART_LENGTH + 1)]
ANY_PART = re.compile("|".join(map(re.escape, PARTS)))


@cache
def readable_parts(text):
    """The parts of SECRETS that can be read in a text after decoding it in every way; a set, empty when none."""
    return {part for reading in _readings(text) for part in ANY_PART.findall(reading)}


def _readings(text):
    """The text, and what it says when it is decoded."""
    before = None
    for _ in range(MAX_ROUNDS):
        if text == before:
            return
        yield text
        yield text.replace("\\", "")
        for found in {match[0] for match in BASE64.finditer(text)}:
            yield "\n".join(_decoded(found.replace("-", "+").replace("_", "/")))
        for found in {match[0] for match in HEXADECIMAL.finditer(text)}:
            yield from (bytes.fromhex(found[n : n + (len(found) - n) // 2 * 2]).decode("latin-1") for n in (0, 1))
        before, text = text, html.unescape(unquote(UNICODE.sub(lambda match: chr(int(match[1], 16)), text)))


def _decoded(text):
    for start in range(4):
        whole = text[start : start + (len(text) - start) // 4 * 4]
        yield base64.b64decode(whole).decode("latin-1")


def _escaped(text):
    return "".join(f"\\u{ord(character):04x}" for character in text)


ENCODINGS = {
    "zoals het is": lambda it: it,
    "tussen andere tekst": lambda it: f"<b>Token {it}</b>, en nog eens {it}.",
    "base64": lambda it: base64.b64encode(it.encode()).decode(),
    "base64 na een teken": lambda it: base64.b64encode(f"x{it}yz".encode()).decode(),
    "base64 na twee tekens": lambda it: base64.b64encode(f"xx{it}y".encode()).decode(),
    "base64url": lambda it: base64.urlsafe_b64encode(f"Token {it}".encode()).decode().rstrip("="),
    "base64 in een URL": lambda it: quote(base64.b64encode(f"x{it}".encode()).decode(), safe=""),
    "hexadecimaal": lambda it: it.encode().hex(),
    "HEXADECIMAAL": lambda it: it.encode().hex().upper(),
    "URL": lambda it: quote(it, safe=""),
    "URL, kleine letters": lambda it: re.sub("%..", lambda match: match[0].lower(), quote(it, safe="")),
    "URL, elk teken": lambda it: "".join(f"%{ord(character):02X}" for character in it),
    "twee keer URL": lambda it: quote(quote(it, safe=""), safe=""),
    "HTML": html.escape,
    "HTML, elk teken": lambda it: "".join(f"&#{ord(character)};" for character in it),
    "HTML, hexadecimaal": lambda it: "".join(f"&#x{ord(character):X};" for character in it),
    "JSON": lambda it: json.dumps(it).replace("/", "\\/"),
    "JSON, elk teken": _escaped,
    "JSON in JSON": lambda it: json.dumps(json.dumps({"t": it.replace("/", "\\/")})),
}
"""The ways in which a server may write a secret, by name."""
