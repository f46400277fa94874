"""The control of a served reference API over HTTP, under /_klantcheck/, with a token of its own."""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping
from typing import Any

from werkzeug.exceptions import HTTPException, MethodNotAllowed
from werkzeug.routing import Map, Rule
from werkzeug.wrappers import Request, Response

from validator.errors import InvalidInput
from validator.reference.control.panel import STATUSES, ControlPanel, Disturbance
from validator.schema import strict_json

PREFIX = "/_klantcheck"
LONGEST = 60_000
"""Milliseconds that an answer may wait at most."""

NAMES = {"latency": "latency", "status": "status", "retryAfter": "retry_after", "drop": "drop", "requests": "requests"}
"""The fields of a disturbance by their names in JSON."""

ROUTES = Map(
    [
        Rule(f"{PREFIX}/", endpoint="state", methods=["GET"]),
        Rule(f"{PREFIX}/reset", endpoint="reset", methods=["POST"]),
        Rule(f"{PREFIX}/snapshots/<name>", endpoint="snapshot", methods=["PUT"]),
        Rule(f"{PREFIX}/snapshots/<name>/restore", endpoint="restore", methods=["POST"]),
        Rule(f"{PREFIX}/requests", endpoint="requests", methods=["GET"]),
        Rule(f"{PREFIX}/requests", endpoint="forget", methods=["DELETE"]),
        Rule(f"{PREFIX}/faults", endpoint="hide", methods=["DELETE"]),
        Rule(f"{PREFIX}/faults/<name>", endpoint="show", methods=["PUT"]),
        Rule(f"{PREFIX}/faults/<name>", endpoint="hide", methods=["DELETE"]),
        Rule(f"{PREFIX}/disturbance", endpoint="disturb", methods=["PUT"]),
        Rule(f"{PREFIX}/disturbance", endpoint="calm", methods=["DELETE"]),
    ]
)


class ControlRoutes:
    """Answers requests for control. token: what they must carry, as `Authorization: Bearer`."""

    def __init__(self, panel: ControlPanel, token: str) -> None:
        self._panel = panel
        self._credentials = f"Bearer {token}"

    def respond(self, request: Request) -> Response:
        """The answer to one request."""
        presented = request.headers.get("Authorization", "")
        if not hmac.compare_digest(presented.encode("utf-8", "replace"), self._credentials.encode()):
            response = _told(401, "Control needs its own token, as Authorization: Bearer.")
            response.headers["WWW-Authenticate"] = "Bearer"
            return response
        try:
            endpoint, arguments = ROUTES.bind_to_environ(request.environ).match()
        except MethodNotAllowed as error:
            response = _told(405, "This method does not exist here.")
            response.headers["Allow"] = ", ".join(sorted(error.valid_methods or ()))
            return response
        except HTTPException:
            return _told(404, "This path does not exist; docs/stand-in.md lists them.")
        try:
            return self._carry_out(endpoint, arguments.get("name"), request)
        except InvalidInput as error:
            return _told(400, str(error))

    def _carry_out(self, endpoint: str, name: Any, request: Request) -> Response:
        panel = self._panel
        match endpoint:
            case "state":
                return _json(200, panel.state())
            case "requests":
                return _json(200, {"requests": panel.received()})
            case "reset":
                panel.reset()
            case "snapshot":
                panel.snapshot(name)
            case "restore":
                panel.restore(name)
            case "forget":
                panel.forget()
            case "show":
                panel.show_fault(name, _fields(request, {"requests": "requests"}).get("requests"))
            case "hide":
                panel.hide_faults(name)
            case "disturb":
                panel.disturb(_disturbance(_fields(request, NAMES)))
            case _:
                panel.disturb(None)
        return Response(status=204)


def _fields(request: Request, names: Mapping[str, str]) -> dict[str, Any]:
    """The fields in a JSON object. names: by name in JSON. Raises InvalidInput."""
    content = request.get_data()
    try:
        body = strict_json.parse(content) if content else {}
    except strict_json.NotJson as error:
        raise InvalidInput(f"The content is no JSON ({error}).") from None
    if not isinstance(body, dict) or not body.keys() <= names.keys():
        raise InvalidInput(f"The content must be a JSON object with {', '.join(names)}, each optional.")
    for name, value in body.items():
        if (
            name != "drop"
            and value is not None
            and (isinstance(value, bool) or not isinstance(value, int) or value < 0)
        ):
            raise InvalidInput(f"{name!r} must be a whole number.")
    if body.get("requests") == 0:
        raise InvalidInput("'requests' must be 1 or more; leave it out for all requests.")
    return {names[name]: value for name, value in body.items()}


def _disturbance(fields: Mapping[str, Any]) -> Disturbance:
    """Raises InvalidInput."""
    disturbance = Disturbance(**fields)
    if disturbance.status is not None and disturbance.status not in STATUSES:
        raise InvalidInput(f"'status' must be one of {', '.join(map(str, STATUSES))}.")
    if not isinstance(disturbance.drop, bool) or disturbance.latency > LONGEST:
        raise InvalidInput(f"'drop' must be true or false, and 'latency' at most {LONGEST} milliseconds.")
    return disturbance


def _told(status: int, sentence: str) -> Response:
    return _json(status, {"error": sentence})


def _json(status: int, body: Mapping[str, Any]) -> Response:
    return Response(json.dumps(body, ensure_ascii=False), status=status, content_type="application/json")
