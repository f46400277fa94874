"""Operators on the query of a request: what the API makes of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from validator.reference.faults.effects.responses import ResponseEffect
from validator.reference.faults.operators.responses import ResponseHook

if TYPE_CHECKING:
    from werkzeug.datastructures import MultiDict
    from werkzeug.wrappers import Request, Response

QueryHook = Callable[[str, "MultiDict[str, str]"], None]
"""Gets the path of a GET, and its query to change in place."""


def drop_repeated(path: str, parameter: str) -> QueryHook:
    """An argument that stands in a query more than once has no effect. path: of the collection."""

    def hook(requested: str, query: MultiDict[str, str]) -> None:
        if requested.endswith(path) and query.getlist(parameter)[1:]:
            query.poplist(parameter)

    return hook


def drop_value_among_others(path: str, parameter: str, separator: str, value: str) -> QueryHook:
    """One value of an argument has no effect when there are others. path: of the collection, or part of that below it.

    separator: between the values of one argument.
    """

    def hook(requested: str, query: MultiDict[str, str]) -> None:
        values = separator.join(query.getlist(parameter)).split(separator)
        if path in requested and value in values and values[1:]:
            query.setlist(parameter, [separator.join(one for one in values if one != value)])

    return hook


def drop_value_of_repeated(path: str, parameter: str, separator: str, value: str) -> QueryHook:
    """One value of an argument has no effect when the argument is repeated; see `drop_value_among_others`."""

    def hook(requested: str, query: MultiDict[str, str]) -> None:
        texts = query.getlist(parameter)
        values = separator.join(texts).split(separator)
        if path in requested and value in values and texts[1:]:
            query.setlist(parameter, [separator.join(one for one in values if one != value)])

    return hook


def on_empty(path: str, parameter: str, effect: ResponseEffect) -> ResponseHook:
    """The answer to a search by this argument without a value is another one. path: of the collection."""

    def hook(request: Request, response: Response) -> None:
        if request.method == "GET" and request.path.endswith(path) and "" in request.args.getlist(parameter):
            effect(response)

    return hook
