"""Where an object stands at the target: its path and URL by its id, or by the Location of an answer."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import quote, unquote

from validator.errors import UnexpectedResponse
from validator.http.client import Client
from validator.http.reply import Reply
from validator.profile import translation
from validator.profile.document import Document, document_id
from validator.profile.model import ObjectBinding, Profile
from validator.text import shorten

SEGMENT = re.compile(r"(?!\.{1,2}$)[^/\\?#\x00-\x1f\x7f]{1,255}")
"""A text in which no server or proxy reads a step to other objects."""

DECODINGS = 5
"""How often a text in a path is decoded at most: more than any chain of proxies does."""


def object_path(http: Client, bound: ObjectBinding, identity: str) -> str:
    """The path of an object under the base URL.

    Raises UnexpectedResponse for an id that no path can hold, or that holds our token.
    """
    if not is_segment(identity) or http.redactor.text(identity) != identity:
        raise UnexpectedResponse("een ID dat in een URL kan staan", shorten(repr(identity)), pointer=bound.id)
    return f"{bound.item_path}/{quote(identity, safe='')}"


def object_url(http: Client, bound: ObjectBinding, identity: str) -> str:
    """The URL of an object. Raises UnexpectedResponse as `object_path`."""
    return http.url(object_path(http, bound, identity))


def is_segment(identity: str) -> bool:
    """Whether an id is one segment of a path, and stays that however often a server or proxy decodes it."""
    for _ in range(DECODINGS):
        if SEGMENT.fullmatch(identity) is None:
            return False
        decoded = unquote(identity)
        if decoded == identity:
            return True
        identity = decoded
    return False


def is_object_url(http: Client, bound: ObjectBinding, url: str) -> bool:
    """Whether a URL is that of an object of this type, as `object_url` writes it."""
    prefix, _, segment = url.rpartition("/")
    identity = unquote(segment)
    return prefix == http.url(bound.item_path) and is_segment(identity) and quote(identity, safe="") == segment


def located_document(http: Client, profile: Profile, bound: ObjectBinding, wire: Any, answer: Any = None) -> Document:
    """The document of one parsed JSON object, with its URL when it has an id. answer: the whole that it stands in.

    Raises UnexpectedResponse as `object_path`.
    """
    identity = document_id(profile, bound, wire)
    by = profile.reference_to(bound.name).by
    name = None if by is None or not identity else translation.read(profile, bound[by], wire).concept
    if identity and isinstance(name, str):
        profile.names.note(bound.name, identity, name)
    return Document(profile, bound, wire, object_url(http, bound, identity) if identity else "", beside=answer)


def created_url(http: Client, reply: Reply, document: Document) -> str | None:
    """The URL of a created object: by its id, or else by the Location; None when neither gives one of its collection.

    document: of the body of the answer; its url is "" when it has no id.
    """
    if document.url:
        return document.url
    if is_object_url(http, document.bound, reply.url):  # it was put there
        return reply.url
    try:
        prefix, _, segment = http.follow(reply, reply.headers["location"]).rpartition("/")
        url = object_url(http, document.bound, unquote(segment))
    except (KeyError, UnexpectedResponse):
        return None
    return url if prefix == http.url(document.bound.item_path) else None
