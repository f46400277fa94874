"""Operators on refusals: of what is refused for a reason, what is accepted, stored, unnamed, or accepted later."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from validator.profile.model import Profile
from validator.reference.faults.operators.responses import ResponseHook
from validator.schema import pointer

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response

SkippedRule = Callable[[str, str, str, str, Any], bool]
"""Gets object type, attribute, rule, method and value, as `skip_rule` has them."""


def store_refused(object_type: str, attribute: str, rules: Collection[str]) -> tuple[SkippedRule, ResponseHook]:
    """A registration that breaks one of these rules is refused, and stored all the same."""
    broken: list[str] = []

    def skipped(name: str, attribute_name: str, rule: str, method: str, value: Any) -> bool:
        del value
        found = method == "POST" and (name, attribute_name) == (object_type, attribute) and rule in rules
        broken.extend([rule] if found else [])
        return found

    def respond(request: Request, response: Response) -> None:
        if request.method == "POST" and broken:
            broken.clear()
            response.status_code = HTTPStatus.BAD_REQUEST

    return skipped, respond


def accept_second_time(object_type: str, rules: Collection[str]) -> SkippedRule:
    """What breaks one of these rules in a registration is accepted when it is tried again."""
    tried: dict[tuple[str, str], str] = {}
    seen: set[tuple[str, str]] = set()
    accepted: set[tuple[str, str]] = set()

    def skipped(name: str, attribute: str, rule: str, method: str, value: Any) -> bool:
        if method != "POST" or name != object_type or rule not in rules:
            return False
        key = (attribute, repr(value))
        if tried.setdefault(key, rule) == rule and key in seen:
            accepted.add(key)
        seen.add(key)
        return key in accepted

    return skipped


def leave_out_of_error(profile: Profile, path: str, place: str) -> ResponseHook:
    """The error after a registration does not name one attribute. path: of the collection. place: its JSON pointer."""
    errors = profile.errors

    def respond(request: Request, response: Response) -> None:
        if request.method != "POST" or not request.path.endswith(path) or response.status_code < HTTPStatus.BAD_REQUEST:
            return
        body = json.loads(response.get_data())
        listed = pointer.get(body, str(errors.at))
        if isinstance(listed, list):
            named = [errors.place(str(pointer.get(one, str(errors.name)))) or "" for one in listed]
            kept = [one for one, name in zip(listed, named, strict=True) if not name.startswith(place)]
            pointer.put(body, str(errors.at), kept)
            response.set_data(json.dumps(body))

    return respond
