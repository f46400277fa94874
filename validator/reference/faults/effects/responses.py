"""Effects on an HTTP response, or on the parsed JSON of its body."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from validator.schema import pointer

if TYPE_CHECKING:
    from werkzeug.wrappers import Response

ResponseEffect = Callable[["Response"], None]
"""Changes the response in place."""

Body = dict[str, Any]


def set_status(status: int, body: Any = None) -> ResponseEffect:
    """Another status. body: replaces the body, unless it is None."""

    def effect(response: Response) -> None:
        response.status_code = status
        if body is not None:
            response.set_data(json.dumps(body))

    return effect


def remove_header(name: str) -> ResponseEffect:
    """The header is left out."""

    def effect(response: Response) -> None:
        response.headers.pop(name, None)

    return effect


def remove_body(response: Response) -> None:
    """Status 204, without a body."""
    response.status_code = 204
    response.set_data(b"")


def change_body(change: Callable[[Body], Any]) -> ResponseEffect:
    """Another body. change: changes the parsed JSON in place."""

    def effect(response: Response) -> None:
        body = json.loads(response.get_data())
        change(body)
        response.set_data(json.dumps(body))

    return effect


def set_media_type(media_type: str) -> ResponseEffect:
    """Another media type."""

    def effect(response: Response) -> None:
        response.headers["Content-Type"] = media_type

    return effect


def change_location(identity: str) -> ResponseEffect:
    """A Location, where there is one, that ends in another id."""

    def effect(response: Response) -> None:
        if "Location" in response.headers:
            response.headers["Location"] = f"{response.headers['Location'].rpartition('/')[0]}/{identity}"

    return effect


def change_link(place: str, identity: str) -> ResponseEffect:
    """An answer in which the URL at this pointer ends in another id; where there is none, it is that id."""

    def change(body: Body) -> None:
        link = pointer.get(body, place)
        prefix = link.rpartition("/")[0] if isinstance(link, str) else ""
        pointer.put(body, place, f"{prefix}/{identity}")

    return change_body(change)


def wrap_body(name: str) -> ResponseEffect:
    """A body that has the right one under this name."""
    return lambda response: response.set_data(json.dumps({name: json.loads(response.get_data())}))


def rename_property(place: str, name: str) -> ResponseEffect:
    """A property under another name. place: JSON pointer of it."""

    def change(body: Body) -> None:
        value = pointer.get(body, place)
        pointer.remove(body, place)
        pointer.put(body, pointer.join([*pointer.parts(place)[:-1], name]), value)

    return change_body(change)


def remove_invalid_params(response: Response) -> None:
    """The error response says nothing about attributes."""
    change_body(lambda body: body.pop("invalidParams", None))(response)


def remove_from_next_link(parameter: str) -> Callable[[Body, str], None]:
    """The link to the next page lacks this query parameter."""

    def effect(body: Body, value: str) -> None:
        del value
        if body.get("volgende"):
            url = urlsplit(body["volgende"])
            query = [(name, text) for name, text in parse_qsl(url.query) if name != parameter]
            body["volgende"] = urlunsplit(url._replace(query=urlencode(query)))

    return effect
