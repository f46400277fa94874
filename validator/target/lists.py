"""Where the objects stand in the answer to a search, and what it says of the next page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from validator.http.reply import Reply
from validator.profile.model import Profile
from validator.schema import pointer

NEXT_LINK = re.compile(r"""<([^<>]*)>[^<>]*;\s*rel="?next"?\s*(?:[;,]|$)""")
"""The target of the link to the next page in a Link header (RFC 8288)."""


def list_place(body: Any, place: str) -> str:
    """The JSON pointer to the objects of a list: the place of the dialect, or else the only list that there is.

    body: of the answer to a search. place: JSON pointer, which is returned when the body has no list at all, or several
    among which nothing chooses. That a list stands elsewhere is judged by HTTP-R26; it can be read all the same.
    """
    if isinstance(pointer.get(body, place), list):
        return place
    places = list(_list_places(body))
    return places[0] if len(places) == 1 else place


def _list_places(body: Any) -> Iterator[str]:
    """The pointers to the lists in a body, of one that is in a group of the body too."""
    if isinstance(body, list):
        yield ""
    if isinstance(body, dict):
        for name, member in body.items():
            if isinstance(member, list):
                yield pointer.join([name])
            elif isinstance(member, dict):
                inner = [key for key, value in member.items() if isinstance(value, list)]
                yield from (pointer.join([name, key]) for key in inner)


def listed(reply: Reply, place: str) -> int:
    """How many objects an answer to a search lists. place: as of `list_place`."""
    body = reply.json_or_none()
    items = pointer.get(body, list_place(body, place))
    return len(items) if isinstance(items, list) else 0


def counted(reply: Reply, profile: Profile) -> int | None:
    """How many objects an answer says that a search has found on all pages; None when it does not say so."""
    total = pointer.get(reply.json_or_none(), profile.total) if profile.total else None
    return total if isinstance(total, int) and not isinstance(total, bool) else None


def next_link(reply: Reply, profile: Profile) -> str | None:
    """What an answer to a search says of the next page: its URL, or the value of an argument; None: there is none."""
    if profile.next_header is not None:
        link = NEXT_LINK.search(reply.headers.get(profile.next_header, ""))
        return None if link is None else link[1]
    value = pointer.get(reply.json_or_none(), profile.next) if profile.next else None
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) and value != "" else None
