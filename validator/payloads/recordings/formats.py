"""The formats of recordings: which a document is, and the messages in it."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from validator.payloads.recordings.message import Message, header

Reader = Callable[[Any], Iterator[Message]]
VERSION = "API-version"


def recording_format(document: Any) -> str | None:
    """The name of the format of a recording, by what every one of that format has; None when it is none."""
    return next((name for name in READERS if is_recording(document, name)), None)


def is_recording(document: Any, name: str) -> bool:
    """Whether a document has what every recording of the format of that name has."""
    if not isinstance(document, Mapping):
        return False
    match name:
        case "har":
            return isinstance(_mapping(document, "log").get("entries"), list)
        case "results":
            return isinstance(document.get("exchanges"), list) and {"scenarios", "format"} <= document.keys()
        case "vcr":
            return isinstance(document.get("interactions", document.get("http_interactions")), list)
        case "postman":
            return isinstance(document.get("info"), Mapping) and isinstance(document.get("item"), list)
        case _:
            return isinstance(document.get("mappings"), list) or {"request", "response"} <= document.keys()


def stated_profile(document: Any) -> str | None:
    """The profile of the run of which a recording is, as results.json names it."""
    stated = _mapping(document, "profile").get("id")
    return stated if isinstance(stated, str) else None


def messages(document: Any, name: str) -> Iterator[Message]:
    """The messages of a recording of the format of that name, those without a body too."""
    return READERS[name](document)


def _har(document: Any) -> Iterator[Message]:
    """HAR 1.2: log.entries, with the bodies in request.postData.text and response.content.text."""
    for number, entry in enumerate(document["log"]["entries"]):
        sent, answer = _mapping(entry, "request"), _mapping(entry, "response")
        place = f"/log/entries/{number}"
        method, url, status = str(sent.get("method", "")), str(sent.get("url", "")), _status(answer.get("status"))
        data, content = _mapping(sent, "postData"), _mapping(answer, "content")
        version = header(answer.get("headers"), VERSION)
        yield Message(
            "request",
            method,
            url,
            status,
            data.get("text"),
            f"{place}/request/postData/text",
            str(data.get("mimeType", "")),
            version,
        )
        yield Message(
            "response",
            method,
            url,
            status,
            _har_text(content),
            f"{place}/response/content/text",
            str(content.get("mimeType", "")),
            version,
        )


def _har_text(content: Mapping[str, Any]) -> Any:
    text = content.get("text")
    return _decoded(text) if content.get("encoding") == "base64" and isinstance(text, str) else text


def _decoded(text: str) -> str:
    """The text in base64, or as it stands where it is none."""
    try:
        return base64.b64decode(text).decode("utf-8", "replace")
    except binascii.Error:
        return text


def _results(document: Any) -> Iterator[Message]:
    """results.json of Klantcheck itself: exchanges."""
    for number, exchange in enumerate(document["exchanges"]):
        sent, answer = _mapping(exchange, "request"), _mapping(exchange, "response")
        status, place = _status(answer.get("status")), f"/exchanges/{number}"
        where = str(sent.get("method", "")), str(sent.get("url", "")), status
        version = header(answer.get("headers"), VERSION)
        kind = header(sent.get("headers"), "content-type")
        yield Message("request", *where, sent.get("body"), f"{place}/request/body", kind, version, tested=True)
        kind = header(answer.get("headers"), "content-type")
        body = None if answer.get("withheld") else answer.get("body")
        yield Message("response", *where, body, f"{place}/response/body", kind, version, tested=True)


def _vcr(document: Any) -> Iterator[Message]:
    """Cassettes of VCR for Python (interactions) and Ruby (http_interactions)."""
    name = "interactions" if "interactions" in document else "http_interactions"
    for number, interaction in enumerate(document[name]):
        sent, answer = _mapping(interaction, "request"), _mapping(interaction, "response")
        place = f"/{name}/{number}"
        status = answer.get("status", answer.get("status_code"))
        code = _status(status.get("code") if isinstance(status, Mapping) else status)
        where = str(sent.get("method", "")).upper(), str(sent.get("uri", sent.get("url", ""))), code
        version = header(answer.get("headers"), VERSION)
        for kind, part in (("request", sent), ("response", answer)):
            body, inner = _vcr_body(part)
            media_type = header(part.get("headers"), "content-type")
            yield Message(kind, *where, body, f"{place}/{kind}{inner}", media_type, version)  # type: ignore[arg-type]


def _vcr_body(part: Mapping[str, Any]) -> tuple[Any, str]:
    """The text of a body and where it stands: as such, under `string`, or as base64."""
    body = part.get("body", part.get("content"))
    if not isinstance(body, Mapping):
        text = body.decode("utf-8", "replace") if isinstance(body, bytes) else body
        return (text or None), "/body"
    text = body.get("string", body.get("text"))
    if text is None and isinstance(body.get("base64_string"), str):
        text = _decoded(body["base64_string"])
    text = text.decode("utf-8", "replace") if isinstance(text, bytes) else text
    return (text or None), "/body/string"


def _postman(document: Any) -> Iterator[Message]:
    """Collections of Postman 2.x: requests in items and folders, with saved examples under `response`."""
    yield from _postman_items(document["item"], "/item")


def _postman_items(items: list[Any], place: str) -> Iterator[Message]:
    for number, item in enumerate(items):
        here = f"{place}/{number}"
        if isinstance(_any(item).get("item"), list):
            yield from _postman_items(item["item"], f"{here}/item")
        sent = _mapping(item, "request")
        examples = _any(item).get("response") or []
        if sent:
            yield _postman_request(sent, None, f"{here}/request")
        for index, example in enumerate(examples if isinstance(examples, list) else []):
            of = _mapping(example, "originalRequest") or sent
            status = _status(_any(example).get("code"))
            kind = header(_any(example).get("header"), "content-type")
            version = header(_any(example).get("header"), VERSION)
            where = str(of.get("method", "")), _postman_url(of), status
            yield Message("response", *where, example.get("body"), f"{here}/response/{index}/body", kind, version)


def _postman_request(sent: Mapping[str, Any], status: int | None, place: str) -> Message:
    body = _mapping(sent, "body")
    text = body.get("raw") if body.get("mode") == "raw" else None
    kind = header(sent.get("header"), "content-type")
    return Message("request", str(sent.get("method", "")), _postman_url(sent), status, text, f"{place}/body/raw", kind)


def _postman_url(sent: Mapping[str, Any]) -> str:
    url = sent.get("url", "")
    return str(url.get("raw", "")) if isinstance(url, Mapping) else str(url)


def _wiremock(document: Any) -> Iterator[Message]:
    """Stub mappings of WireMock: a response, and the JSON that a request has to equal."""
    many = isinstance(document.get("mappings"), list)
    for number, mapping in enumerate(document["mappings"] if many else [document]):
        place = f"/mappings/{number}" if many else ""
        sent, answer = _mapping(mapping, "request"), _mapping(mapping, "response")
        url = next((str(sent[key]) for key in ("urlPath", "url", "urlPathPattern", "urlPattern") if key in sent), "")
        where = str(sent.get("method", "")), url, _status(answer.get("status"))
        kind, version = header(answer.get("headers"), "content-type"), header(answer.get("headers"), VERSION)
        for index, pattern in enumerate(sent.get("bodyPatterns") or []):
            if "equalToJson" in _any(pattern):
                inner = f"{place}/request/bodyPatterns/{index}/equalToJson"
                yield Message("request", *where, pattern["equalToJson"], inner, "application/json", version)
        name = "jsonBody" if "jsonBody" in answer else "body"
        yield Message("response", *where, answer.get(name), f"{place}/response/{name}", kind, version)


def _any(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _mapping(value: Any, key: str) -> Mapping[str, Any]:
    return _any(_any(value).get(key))


def _status(value: Any) -> int | None:
    return value if isinstance(value, int) and value > 0 else None


READERS: dict[str, Reader] = {
    "har": _har,
    "results": _results,
    "vcr": _vcr,
    "postman": _postman,
    "wiremock": _wiremock,
}
"""The reader of each format of recordings, by its name."""
