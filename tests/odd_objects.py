"""What can be odd about how objects and lists are written."""

import json
import re
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO

from werkzeug.wrappers import Request

from tests.wrapping import answers, asked_for, bodies, each, is_problem, requests, texts
from validator import pointer, schemas

MOMENT = re.compile(rb'"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))"')
AROUND = {"volgende", "vorige", "_links"}
UUID = re.compile(rb"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")


@bodies
def backwards(profile, body):
    return each(lambda one: dict(reversed(one.items())), body)


@bodies
def more_properties(profile, body):
    def more(one):
        if all(isinstance(value, list) for value in one.values()):
            return one  # _embedded: CRUD 0.0.3 has room for one list in it, and metadata of Open Klant for texts
        return {"vendorVeld": {"diep": [1, None, {"waar": True}]}, **one, "nogEenVeld": None, "tekstVeld": ""}

    return each(more, body)


def empties(empty):
    """What is empty is written as null, as "" or (Ellipsis) not at all, where the wire schema has room for that."""

    @answers
    def changed(profile, request, response):
        bound = asked_for(profile, request.path)
        if bound is None or not response.data:
            return
        body = json.loads(response.data)
        schema = schemas.load(schemas.wire_schema(profile.dialect, bound.object_type.name))
        listed = pointer.get(body, bound.items)
        for one in listed if isinstance(listed, list) else [] if is_problem(body) else [body]:
            _empty(schema, one, empty)
        response.data = json.dumps(body, ensure_ascii=False).encode()

    return changed


def _empty(schema, value, empty):
    for name, rule in schema.get("properties", {}).items():
        kinds = rule.get("type", ())
        said = value.get(name)
        members = list(said.values()) if isinstance(said, dict) else [said]
        if any(one not in (None, "") for one in members):
            if isinstance(said, dict):
                _empty(rule, said, empty)
        elif empty is None and "null" in kinds:
            value[name] = None
        elif empty == "" and "string" in kinds and not {"format", "minLength", "enum"} & rule.keys():
            value[name] = ""
        elif empty is ... and name not in schema.get("required", ()):
            value.pop(name, None)


def moments(form):
    """Moments in another form. form: (datetime) to text."""
    return texts(
        lambda _, text: MOMENT.sub(lambda one: f'"{form(datetime.fromisoformat(one[1].decode()))}"'.encode(), text)
    )


def offset(**difference):
    """Moments as the clocks of another place show them."""
    return moments(lambda one: one.astimezone(timezone(timedelta(**difference))).isoformat())


small_letters = moments(lambda one: one.astimezone(UTC).isoformat().replace("+00:00", "Z").lower())
whole_seconds = moments(lambda one: one.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
fractions = moments(lambda one: one.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f000Z"))
plus_nothing = moments(lambda one: one.astimezone(UTC).isoformat(timespec="milliseconds"))


@texts
def floats(profile, text):
    """5.0 is a whole number to JSON and its schemas."""
    return re.sub(rb'("(?:nummer|aantal|count|status)": \d+)(?=[,}])', rb"\1.0", text)


@texts
def spaced(profile, text):
    return b"\r\n\t" + json.dumps(json.loads(text), indent=3).replace("/", "\\/").encode() + b"\r\n"


@requests
def any_case(profile, environ):
    """A uuid is a number: the API knows its objects by it in capitals too."""
    for name in ("PATH_INFO", "QUERY_STRING"):
        environ[name] = UUID.sub(lambda one: one[0].lower(), environ[name].encode("latin-1")).decode("latin-1")
    content = UUID.sub(lambda one: one[0].lower(), Request(environ).get_data(cache=False))
    environ["wsgi.input"] = BytesIO(content)


def mixed_case(app, profile):
    """An object says its own uuid in capitals; what refers to it does not."""

    @texts
    def capitals(profile, text):
        return re.sub(rb'("uuid": ")([0-9a-f-]{36})(", "url")', lambda one: one[1] + one[2].upper() + one[3], text)

    return capitals(any_case(app, profile), profile)


@bodies
def bare_lists(profile, body):
    """Lists say no more than they have to: no link to a page that is not there, no links of HAL."""
    return {name: value for name, value in body.items() if not (name in AROUND and (value is None or name == "_links"))}
