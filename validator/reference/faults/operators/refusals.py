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


def store_refused(
    object_type: str, attribute: str, rules: Collection[str], method: str = "POST"
) -> tuple[SkippedRule, ResponseHook]:
    """A request that breaks one of these rules is refused, and carried out all the same."""
    broken: list[str] = []

    def skipped(name: str, attribute_name: str, rule: str, asked: str, value: Any) -> bool:
        del value
        found = asked == method and (name, attribute_name) == (object_type, attribute) and rule in rules
        broken.extend([rule] if found else [])
        return found

    def respond(request: Request, response: Response) -> None:
        if request.method == method and broken:
            broken.clear()
            response.status_code = HTTPStatus.BAD_REQUEST

    return skipped, respond


def accept_second_time(object_type: str, rules: Collection[str], method: str = "POST") -> SkippedRule:
    """What breaks one of these rules is accepted when it is tried again by the same method."""
    tried: dict[tuple[str, str], str] = {}
    seen: set[tuple[str, str]] = set()
    accepted: set[tuple[str, str]] = set()

    def skipped(name: str, attribute: str, rule: str, asked: str, value: Any) -> bool:
        if asked != method or name != object_type or rule not in rules:
            return False
        key = (attribute, repr(value))
        if tried.setdefault(key, rule) == rule and key in seen:
            accepted.add(key)
        seen.add(key)
        return key in accepted

    return skipped


def leave_out_of_error(profile: Profile, path: str, place: str, method: str = "POST") -> ResponseHook:
    """An error does not name one attribute. path: that of the request has it. place: JSON pointer of the attribute."""
    errors = profile.errors

    def respond(request: Request, response: Response) -> None:
        if request.method != method or path not in request.path or response.status_code < HTTPStatus.BAD_REQUEST:
            return
        body = json.loads(response.get_data())
        listed = pointer.get(body, str(errors.at))
        if isinstance(listed, list):
            kept = [one for one in listed if not errors.blames(pointer.get(one, str(errors.name)), place)]
            pointer.put(body, str(errors.at), kept)
            response.set_data(json.dumps(body))

    return respond
