"""Servers that return the token of a run in every encoding, for the tests of redaction."""

import gzip
import json
import zlib
from dataclasses import replace
from urllib.parse import quote

from tests.support.hostile import conditions, mutations
from tests.support.hostile.target import Response
from tests.support.secret_search import ENCODINGS, PASSWORD, SECRETS, TOKEN

ENCODED = [encode(secret) for secret in SECRETS for encode in ENCODINGS.values()]
HEADERS = [
    *((f"X-Echo-{n}", encoded) for n, encoded in enumerate(ENCODED)),
    *((name, TOKEN) for name in ("Location", "Link", "ETag", "Set-Cookie", "API-Version", "WWW-Authenticate")),
    (f"X-{TOKEN.encode().hex()}", "y"),
    *((f"X-Cut-{n}", "a" * n + TOKEN) for n in (985, 990)),
]
PROBLEM = {
    "title": TOKEN,
    "detail": " ".join(ENCODED),
    "invalidParams": [
        {"name": encoded, "code": encoded, "reason": encoded} for encoded in ("a" * 1_990 + TOKEN, *ENCODED[:2])
    ],
}


def _authenticated(request):
    """The request with the credentials as the reference API wants them, in whatever scheme they were sent."""
    scheme = request.app.profile.auth_format.replace("{secret}", TOKEN)
    return replace(request, headers={**request.headers, "Authorization": scheme})


def echo_everywhere(request):
    """The response of the reference API with every encoding in headers and values, in chunks of one byte."""
    response = _authenticated(request).reference_response
    body = response.body
    if conditions.is_openapi_request(request):
        schema = {"required": ENCODED, "properties": {"kanaal": {"const": "a" * 100 + TOKEN}}}
        body = json.dumps(
            {**json.loads(body), "info": {"title": TOKEN}, **mutations.openapi_document("/klantcontacten", schema)}
        )
    elif body:
        body = json.dumps({**json.loads(body), "echo": ENCODED, TOKEN: 1})
    body = body.encode() if isinstance(body, str) else body
    chunks = b"".join(b"1\r\n" + bytes([byte]) + b"\r\n" for byte in body) + b"0\r\n\r\n"
    return iter(
        (response.with_headers(*HEADERS, ("Transfer-Encoding", "chunked"), ("Connection", "close")).head(), chunks)
    )


def problem(status):
    """An error body that quotes the secrets."""
    return lambda _: Response(status, json.dumps(PROBLEM).encode()).with_headers(*HEADERS)


def plain_text(body, *headers, status="400 Nee"):
    """A text/plain body."""
    return mutations.fixed(status, body.encode(), (("Content-Type", "text/plain"), *headers))


def cut_by_limit(request):
    """A gzip body of which the limit of what is kept falls within the secret."""
    del request
    content = gzip.compress(b"a" * 16_370 + TOKEN.encode())
    return Response("500 Nee", content, (("Content-Type", "text/plain"), ("Content-Encoding", "gzip")))


def truncated_deflate(request):
    """A deflate body that ends when half the secret is unpacked."""
    del request
    compressor = zlib.compressobj()
    body = compressor.compress(f"Niet geldig: {TOKEN[:20]}".encode()) + compressor.flush(zlib.Z_SYNC_FLUSH)
    return Response("400 Nee", body, (("Content-Type", "text/plain"), ("Content-Encoding", "deflate")))


def json_body(text):
    """Always this JSON."""
    return mutations.fixed(body=text.encode())


def secret_as_id(request):
    """A new object with the secret as its id."""
    found = request.reference_json
    return replace(request.reference_response, body=json.dumps({**found, "id": TOKEN}).encode())


def decoded(sent):
    """The bytes of a response as text, unpacked."""
    head, _, content = sent.partition(b"\r\n\r\n")
    if b"\r\nContent-Encoding: gzip" in head or b"\r\nContent-Encoding: deflate" in head:
        content = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32).decompress(content)
    return (head + b"\r\n\r\n" + content).decode("latin-1")


LONG = "a" * 100
ECHOES = {
    "400": (conditions.is_registration_of("internetaken"), problem("400 Nee")),
    "401": (conditions.always, problem("401 Nee")),
    "statusregel": (
        conditions.always,
        mutations.raw_bytes(f"HTTP/1.1 {' '.join(SECRETS)} {LONG * 9}{TOKEN}\r\n\r\n".encode()),
    ),
    "omleiding": (conditions.always, mutations.redirect(f"/api/{quote(TOKEN, safe='')}?t={quote(PASSWORD)}")),
    "volgende": (conditions.is_search, mutations.next_link("{here}&p=1&t=" + quote(TOKEN, safe=""))),
    "volgende-elders": (
        conditions.is_search,
        mutations.next_link("http://" + quote(TOKEN, safe="") + "@elders.example/" + TOKEN),
    ),
    "id": (conditions.is_registration_of("internetaken"), secret_as_id),
    "ingepakt-half": (conditions.is_registration_of("internetaken"), truncated_deflate),
    "half": (conditions.is_registration_of("internetaken"), plain_text(f"Niet geldig: {TOKEN[:20]}")),
    "lang": (conditions.is_registration_of("internetaken"), cut_by_limit),
    "codering": (conditions.is_search, plain_text("{}", ("Content-Encoding", LONG + TOKEN), status="200 OK")),
    "geduld": (
        conditions.is_registration_of("internetaken"),
        plain_text("", ("Retry-After", "a" * 25 + TOKEN), status="429 Te veel"),
    ),
    "sleutel": (conditions.is_search, json_body(f'{{"{LONG}{TOKEN}": 1, "{LONG}{TOKEN}": 2}}')),
    "geen-lijst": (conditions.is_search, json_body(json.dumps({"resultaten": LONG + TOKEN}))),
}
"""Condition and mutation of a server, by name."""
