"""A token that nobody may see: servers that echo it in every way, and a search that knows nothing of the Redactor."""

import base64
import gzip
import html
import json
import re
import zlib
from dataclasses import replace
from functools import cache
from urllib.parse import quote, unquote

from tests import spoiling as by

PASSWORD = "Qx7+vogel/Kooi=9&Zz4"
TOKEN = base64.b64encode(f"kanarie:{PASSWORD}".encode()).decode()
"""It fits as a token, and as the credentials of Basic; with signs that every way of escaping writes otherwise."""

SECRETS = (TOKEN, PASSWORD)
RUN = 8
"""Characters of a secret in a row that may not be shown."""

ROUNDS = 5
BASE64 = re.compile(r"[A-Za-z0-9+/_-]{11,}")
HEXADECIMAL = re.compile(r"(?:[0-9A-Fa-f]{2}){8,}")
UNICODE = re.compile(r"\\+u([0-9a-fA-F]{4})")


PARTS = [one[n : n + RUN] for one in SECRETS for n in range(len(one) - RUN + 1)]
ANY = re.compile("|".join(map(re.escape, PARTS)))


@cache
def shown(text):
    """The parts of a secret that can be read in a text, however they are written."""
    return {part for reading in _readings(text) for part in ANY.findall(reading)}


def _readings(text):
    before = None
    for _ in range(ROUNDS):
        if text == before:
            return
        yield text
        yield text.replace("\\", "")
        for found in {one[0] for one in BASE64.finditer(text)}:
            yield "\n".join(_decoded(found.replace("-", "+").replace("_", "/")))
        for found in {one[0] for one in HEXADECIMAL.finditer(text)}:
            yield from (bytes.fromhex(found[n : n + (len(found) - n) // 2 * 2]).decode("latin-1") for n in (0, 1))
        before, text = text, html.unescape(unquote(UNICODE.sub(lambda one: chr(int(one[1], 16)), text)))


def _decoded(text):
    for start in range(4):
        whole = text[start : start + (len(text) - start) // 4 * 4]
        yield base64.b64decode(whole).decode("latin-1")


def _escaped(text):
    return "".join(f"\\u{ord(one):04x}" for one in text)


FORMS = {
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
    "URL, kleine letters": lambda it: re.sub("%..", lambda one: one[0].lower(), quote(it, safe="")),
    "URL, elk teken": lambda it: "".join(f"%{ord(one):02X}" for one in it),
    "twee keer URL": lambda it: quote(quote(it, safe=""), safe=""),
    "HTML": html.escape,
    "HTML, elk teken": lambda it: "".join(f"&#{ord(one)};" for one in it),
    "HTML, hexadecimaal": lambda it: "".join(f"&#x{ord(one):X};" for one in it),
    "JSON": lambda it: json.dumps(it).replace("/", "\\/"),
    "JSON, elk teken": _escaped,
    "JSON in JSON": lambda it: json.dumps(json.dumps({"t": it.replace("/", "\\/")})),
}
"""How a server may write a secret."""

EVERY = [form(secret) for secret in SECRETS for form in FORMS.values()]
HEADERS = [
    *((f"X-Echo-{n}", one) for n, one in enumerate(EVERY)),
    *((name, TOKEN) for name in ("Location", "Link", "ETag", "Set-Cookie", "API-Version", "WWW-Authenticate")),
    (f"X-{TOKEN.encode().hex()}", "y"),
    *((f"X-Cut-{n}", "a" * n + TOKEN) for n in (985, 990)),
]
PROBLEM = {
    "title": TOKEN,
    "detail": " ".join(EVERY),
    "invalidParams": [{"name": one, "code": one, "reason": one} for one in ("a" * 1_990 + TOKEN, *EVERY[:2])],
}


def let_in(call):
    """The call with the credentials as the reference API wants them, however they came."""
    scheme = call.app.profile.auth_format.replace("{secret}", TOKEN)
    return replace(call, headers={**call.headers, "Authorization": scheme})


def echoing(call):
    """The decent answer, with every form in its headers and values, and one name, in chunks of one byte."""
    decent = let_in(call).decent
    body = decent.body
    if by.describes(call):
        schema = {"required": EVERY, "properties": {"kanaal": {"const": "a" * 100 + TOKEN}}}
        body = json.dumps({**json.loads(body), "info": {"title": TOKEN}, **by.described("/klantcontacten", schema)})
    elif body:
        body = json.dumps({**json.loads(body), "echo": EVERY, TOKEN: 1})
    body = body.encode() if isinstance(body, str) else body
    chunks = b"".join(b"1\r\n" + bytes([one]) + b"\r\n" for one in body) + b"0\r\n\r\n"
    return iter((decent.also(*HEADERS, ("Transfer-Encoding", "chunked"), ("Connection", "close")).head(), chunks))


def problem(status):
    """A problem that quotes the secret, under a status."""
    return lambda _: by.Answer(status, json.dumps(PROBLEM).encode()).also(*HEADERS)


def plain(body, *headers, status="400 Nee"):
    """A text about the request."""
    return by.fixed(status, body.encode(), (("Content-Type", "text/plain"), *headers))


def packed(call):
    """A packed body of which more is sent than is kept, and the limit falls within the secret."""
    del call
    content = gzip.compress(b"a" * 16_370 + TOKEN.encode())
    return by.Answer("500 Nee", content, (("Content-Type", "text/plain"), ("Content-Encoding", "gzip")))


def torn(call):
    """A packed body that breaks off when half the secret was unpacked."""
    del call
    packing = zlib.compressobj()
    body = packing.compress(f"Niet geldig: {TOKEN[:20]}".encode()) + packing.flush(zlib.Z_SYNC_FLUSH)
    return by.Answer("400 Nee", body, (("Content-Type", "text/plain"), ("Content-Encoding", "deflate")))


def body(text):
    """An answer of this JSON, whatever was asked."""
    return by.fixed(body=text.encode())


def identified(call):
    """A new object with the secret as its id."""
    found = call.json
    return replace(call.decent, body=json.dumps({**found, "id": TOKEN}).encode())


def heard(sent):
    """What was sent, as who hears it reads it."""
    head, _, content = sent.partition(b"\r\n\r\n")
    if b"\r\nContent-Encoding: gzip" in head or b"\r\nContent-Encoding: deflate" in head:
        content = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32).decompress(content)
    return (head + b"\r\n\r\n" + content).decode("latin-1")


LONG = "a" * 100
ECHOES = {
    "400": (by.registers("internetaken"), problem("400 Nee")),
    "401": (by.always, problem("401 Nee")),
    "statusregel": (by.always, by.raw(f"HTTP/1.1 {' '.join(SECRETS)} {LONG * 9}{TOKEN}\r\n\r\n".encode())),
    "omleiding": (by.always, by.redirect(f"/api/{quote(TOKEN, safe='')}?t={quote(PASSWORD)}")),
    "volgende": (by.searches, by.next_page("{here}&p=1&t=" + quote(TOKEN, safe=""))),
    "volgende-elders": (by.searches, by.next_page("http://" + quote(TOKEN, safe="") + "@elders.example/" + TOKEN)),
    "id": (by.registers("internetaken"), identified),
    "ingepakt-half": (by.registers("internetaken"), torn),
    "half": (by.registers("internetaken"), plain(f"Niet geldig: {TOKEN[:20]}")),
    "lang": (by.registers("internetaken"), packed),
    "codering": (by.searches, plain("{}", ("Content-Encoding", LONG + TOKEN), status="200 OK")),
    "geduld": (by.registers("internetaken"), plain("", ("Retry-After", "a" * 25 + TOKEN), status="429 Te veel")),
    "sleutel": (by.searches, body(f'{{"{LONG}{TOKEN}": 1, "{LONG}{TOKEN}": 2}}')),
    "geen-lijst": (by.searches, body(json.dumps({"resultaten": LONG + TOKEN}))),
}
"""By name: when a server echoes, and how it spoils its answer."""
