"""Operators on an HTTP response."""

from __future__ import annotations

import json
from collections.abc import Callable
from http import HTTPStatus
from typing import TYPE_CHECKING

from validator.reference.faults.effects.responses import Body, ResponseEffect, change_body, set_status
from validator.schema import pointer

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response

ResponseHook = Callable[["Request", "Response"], None]


def on_response(method: str, path: str, effect: ResponseEffect, status: int | None = None) -> ResponseHook:
    """The response to this method is another one. path: part of the path. status: only with this status."""

    def hook(request: Request, response: Response) -> None:
        if request.method == method and path in request.path and status in (None, response.status_code):
            effect(response)

    return hook


def on_status(status: int, effect: ResponseEffect, path: str = "") -> ResponseHook:
    """The response with this status, to any method, is another one. path: part of the path."""

    def hook(request: Request, response: Response) -> None:
        if response.status_code == status and path in request.path:
            effect(response)

    return hook


def on_success(method: str, path: str, effect: ResponseEffect, *, whole: bool) -> ResponseHook:
    """The response to this method is another one when it was carried out.

    path: what the path ends with, or, when not whole, of the collection with a slash behind it.
    """

    def hook(request: Request, response: Response) -> None:
        meant = request.path.endswith(path) if whole else path in request.path
        if request.method == method and meant and response.status_code < HTTPStatus.BAD_REQUEST:
            effect(response)

    return hook


def on_page(path: str, number: str, effect: Callable[[Body], Body]) -> ResponseHook:
    """One page of a search is another one. path: of the collection. effect: gets the parsed JSON, returns another."""

    def hook(request: Request, response: Response) -> None:
        page = request.args.get("pagina", "1") if "paginagrootte" in request.args else None
        if request.method == "GET" and request.path.endswith(path) and page == number:
            response.set_data(json.dumps(effect(json.loads(response.get_data()))))

    return hook


def on_query(path: str, parameter: str, effect: Callable[[Body, str], None]) -> ResponseHook:
    """The response to a GET with this query parameter is another one.

    path: part of the path. effect: gets the parsed JSON, to change in place, and the value of the parameter.
    """

    def hook(request: Request, response: Response) -> None:
        value = request.args.get(parameter)
        if request.method == "GET" and path in request.path and value and response.status_code == HTTPStatus.OK:
            body = json.loads(response.get_data())
            effect(body, value)
            response.set_data(json.dumps(body))

    return hook


def change_total(path: str, place: str) -> ResponseHook:
    """A list names one object more than there are. path: of the collection. place: JSON pointer of the total."""

    def change(body: Body) -> None:
        pointer.put(body, place, pointer.get(body, place) + 1)

    def hook(request: Request, response: Response) -> None:
        if request.method == "GET" and request.path.endswith(path) and response.status_code == HTTPStatus.OK:
            change_body(change)(response)

    return hook


def answer_again(path: str, parameter: str) -> ResponseHook:
    """A page that does not exist is the last one that was shown. path: of the collection. parameter: of the page."""
    shown: list[bytes] = []

    def hook(request: Request, response: Response) -> None:
        if request.method != "GET" or not request.path.endswith(path):
            return
        if response.status_code == HTTPStatus.OK:
            shown[:] = [response.get_data()]
        elif response.status_code == HTTPStatus.NOT_FOUND and parameter in request.args and shown:
            response.status_code = HTTPStatus.OK
            response.set_data(shown[0])

    return hook


def confirm_refused_update(path: str) -> ResponseHook:
    """A change that is refused is answered with 200. path: of the collection, with a slash behind it."""
    return on_response("PATCH", path, set_status(200), status=400)


def not_found_when_empty(path: str) -> ResponseHook:
    """A search that finds nothing is answered with 404. path: of the collection."""

    def hook(request: Request, response: Response) -> None:
        is_search = request.method == "GET" and request.path.endswith(path)
        if is_search and json.loads(response.get_data()).get("aantal") == 0:
            response.status_code = 404

    return hook


def find_by_number(path: str) -> ResponseHook:
    """A GET with a number in the place of the id is answered with 200. path: of the collection."""

    def hook(request: Request, response: Response) -> None:
        collection, _, identity = request.path.rpartition("/")
        if request.method == "GET" and collection.endswith(path) and identity.isdigit():
            response.status_code = 200

    return hook


def move_to_requested_id(path: str) -> ResponseHook:
    """A change that holds an id is accepted, and then the object is not found under its own id.

    path: of the collection, with a slash behind it.
    """
    moved: set[str] = set()

    def hook(request: Request, response: Response) -> None:
        if path not in request.path:
            return
        if request.method == "PATCH" and "id" in json.loads(request.get_data()):
            moved.add(request.path)
            response.status_code = 200
        elif request.method == "GET" and request.path in moved:
            response.status_code = 404

    return hook
