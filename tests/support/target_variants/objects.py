"""Variants of how objects and lists are written in JSON."""

import json
import re
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO

from werkzeug.wrappers import Request

from tests.support.wsgi_middleware import (
    binding_at,
    body_middleware,
    is_problem,
    json_middleware,
    map_objects,
    request_middleware,
    response_middleware,
)
from validator.schema import catalog, pointer

MOMENT = re.compile(rb'"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))"')
LINKS = {"volgende", "vorige", "_links"}
UUID = re.compile(rb"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")


@json_middleware
def reversed_properties(profile, body):
    return map_objects(lambda members: dict(reversed(members.items())), body)


@json_middleware
def extra_properties(profile, body):
    def add(members):
        if all(isinstance(value, list) for value in members.values()):
            return members  # in _embedded CRUD 0.0.3 allows one list, and in metadata Open Klant texts only
        return {"vendorVeld": {"diep": [1, None, {"waar": True}]}, **members, "nogEenVeld": None, "tekstVeld": ""}

    return map_objects(add, body)


def empty_as(empty):
    """Empty attributes are written as null, as "" or (Ellipsis) not at all, where the wire schema allows that."""

    @response_middleware
    def middleware(profile, request, response):
        binding = binding_at(profile, request.path)
        if binding is None or not response.data:
            return
        body = json.loads(response.data)
        schema = catalog.load(catalog.wire_schema(profile.dialect, binding.object_type.name))
        items = pointer.get(body, binding.items)
        for item in items if isinstance(items, list) else [] if is_problem(body) else [body]:
            _write_empty(schema, item, empty)
        response.data = json.dumps(body, ensure_ascii=False).encode()

    return middleware


def _write_empty(schema, value, empty):
    for name, rule in schema.get("properties", {}).items():
        kinds = rule.get("type", ())
        part = value.get(name)
        members = list(part.values()) if isinstance(part, dict) else [part]
        if any(member not in (None, "") for member in members):
            if isinstance(part, dict):
                _write_empty(rule, part, empty)
        elif empty is None and "null" in kinds:
            value[name] = None
        elif empty == "" and "string" in kinds and not {"format", "minLength", "enum"} & rule.keys():
            value[name] = ""
        elif empty is ... and name not in schema.get("required", ()):
            value.pop(name, None)


def times_as(form):
    """Every time written as form(datetime) -> text."""
    return body_middleware(
        lambda _, text: MOMENT.sub(lambda match: f'"{form(datetime.fromisoformat(match[1].decode()))}"'.encode(), text)
    )


def times_in_zone(**difference):
    """Every time in the time zone with this difference (of timedelta) from UTC."""
    return times_as(lambda moment: moment.astimezone(timezone(timedelta(**difference))).isoformat())


lowercase_times = times_as(lambda moment: moment.astimezone(UTC).isoformat().replace("+00:00", "Z").lower())
times_in_seconds = times_as(lambda moment: moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
times_in_nanoseconds = times_as(lambda moment: moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f000Z"))
times_with_numeric_utc = times_as(lambda moment: moment.astimezone(UTC).isoformat(timespec="milliseconds"))


@body_middleware
def integers_as_floats(profile, text):
    """JSON Schema counts 5.0 as an integer."""
    return re.sub(rb'("(?:nummer|aantal|count|status)": \d+)(?=[,}])', rb"\1.0", text)


@body_middleware
def indented(profile, text):
    return b"\r\n\t" + json.dumps(json.loads(text), indent=3).replace("/", "\\/").encode() + b"\r\n"


@request_middleware
def _case_insensitive_uuids(profile, environ):
    """The API accepts a uuid in upper case too."""
    for name in ("PATH_INFO", "QUERY_STRING"):
        environ[name] = UUID.sub(lambda match: match[0].lower(), environ[name].encode("latin-1")).decode("latin-1")
    content = UUID.sub(lambda match: match[0].lower(), Request(environ).get_data(cache=False))
    environ["wsgi.input"] = BytesIO(content)


def mixed_case_uuids(app, profile):
    """An object has its own uuid in upper case; references have it in lower case."""

    @body_middleware
    def uppercase(profile, text):
        return re.sub(
            rb'("uuid": ")([0-9a-f-]{36})(", "url")', lambda match: match[1] + match[2].upper() + match[3], text
        )

    return uppercase(_case_insensitive_uuids(app, profile), profile)


@json_middleware
def minimal_lists(profile, body):
    """Lists without links to pages that do not exist, and without HAL links."""
    return {name: value for name, value in body.items() if not (name in LINKS and (value is None or name == "_links"))}
