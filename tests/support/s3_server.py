"""A store on loopback that speaks as much of S3 as reading takes: ListObjectsV2, HeadObject and GetObject."""

import hmac
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit
from xml.sax.saxutils import escape

from tests.support.server_thread import serving

KEY, SECRET = "sleutel", "geheim"
"""The access key that the store knows: its id, and what requests are signed with."""

MODIFIED = "Mon, 30 Nov 2026 12:00:00 GMT"


class S3Server:
    """Context manager: serves the objects of one bucket, with what is not asked with KEY and SECRET refused.

    objects: the content by key. requests: method and path of the requests received so far.
    """

    def __init__(self, bucket: str, objects: dict[str, bytes]) -> None:
        self.bucket, self.objects = bucket, objects
        self.requests: list[str] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"store": self}))
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self):
        self._serving = serving(self._server)
        self._serving.__enter__()
        return self

    def __exit__(self, *raised):
        self._serving.__exit__(*raised)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    store: S3Server

    def do_HEAD(self):
        self.do_GET()

    def do_GET(self):
        self.store.requests.append(f"{self.command} {self.path}")
        url = urlsplit(self.path)
        bucket, _, key = unquote(url.path).removeprefix("/").partition("/")
        if f"Credential={KEY}/" not in self.headers.get("Authorization", ""):
            self._error(403, "InvalidAccessKeyId")
        elif not self._is_signed():
            self._error(403, "SignatureDoesNotMatch")
        elif bucket != self.store.bucket:
            self._error(404, "NoSuchBucket")
        elif not key:
            self._list(parse_qs(url.query))
        elif key not in self.store.objects:
            self._error(404, "NoSuchKey")
        else:
            self._object(self.store.objects[key])

    def _is_signed(self):
        """Whether a request is signed with the secret (AWS Signature Version 4)."""
        parts = (part.partition("=")[2] for part in self.headers["Authorization"].split(", "))
        (credential, names, signature), url = parts, urlsplit(self.path)
        scope = credential.partition("/")[2]
        headers = "".join(f"{name}:{self.headers[name].strip()}\n" for name in names.split(";"))
        query = "&".join(sorted(part if "=" in part else f"{part}=" for part in url.query.split("&") if part))
        body = self.headers["X-Amz-Content-SHA256"]
        request = f"{self.command}\n{url.path}\n{query}\n{headers}\n{names}\n{body}"
        digest = sha256(request.encode()).hexdigest()
        signed = f"AWS4-HMAC-SHA256\n{self.headers['X-Amz-Date']}\n{scope}\n{digest}"
        key = f"AWS4{SECRET}".encode()
        for part in (*scope.split("/"), signed):
            key = hmac.digest(key, part.encode(), "sha256")
        return key.hex() == signature

    def _object(self, content):
        """An object, or the range of it that is asked for."""
        whole, asked = len(content), self.headers.get("Range")
        if asked is None:
            self._answer(200, content)
            return
        first, _, last = asked.removeprefix("bytes=").partition("-")
        part = content[int(first) : int(last) + 1]
        self._answer(206, part, f"bytes {first}-{int(first) + len(part) - 1}/{whole}")

    def _list(self, query):
        """The objects under a prefix; with a delimiter those deeper down as one prefix each."""
        prefix, delimiter = query.get("prefix", [""])[0], query.get("delimiter", [""])[0]
        keys = [key for key in sorted(self.store.objects) if key.startswith(prefix)]
        below = {key: key[len(prefix) :].partition(delimiter) for key in keys if delimiter}
        deeper = {f"{prefix}{name}{mark}" for name, mark, _ in below.values() if mark}
        here = [key for key in keys if not any(key.startswith(one) for one in deeper)]
        contents = "".join(
            f"<Contents><Key>{escape(key)}</Key><Size>{len(self.store.objects[key])}</Size>"
            f"<LastModified>2026-11-30T12:00:00.000Z</LastModified></Contents>"
            for key in here
        )
        prefixes = "".join(f"<CommonPrefixes><Prefix>{escape(one)}</Prefix></CommonPrefixes>" for one in sorted(deeper))
        counted = f"<KeyCount>{len(here) + len(deeper)}</KeyCount><IsTruncated>false</IsTruncated>"
        self._answer(200, f"<ListBucketResult>{counted}{contents}{prefixes}</ListBucketResult>".encode())

    def _error(self, status, code):
        self._answer(status, f"<Error><Code>{code}</Code><Message>{code}</Message></Error>".encode())

    def _answer(self, status, body, content_range=None):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Last-Modified", MODIFIED)
        self.send_header("ETag", '"1"')
        if content_range is not None:
            self.send_header("Content-Range", content_range)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *_):
        """Nothing on standard error."""
