"""The OpenAPI document that the foreign register could publish: its resources as OpenAPI 3.1 describes them."""

from typing import Any

from tests.support.foreign.resources import RESOURCES

TYPES = {
    "integer": {"type": "integer"},
    "flag": {"type": "boolean"},
    "moment": {"type": "string", "format": "date-time"},
    "link": {"type": "string", "format": "uri"},
}


def document():
    """The whole document, as data."""
    paths = {}
    for name, fields in RESOURCES.items():
        entry, whole = {"$ref": f"#/components/schemas/{name}"}, f"#/components/schemas/{name}-read"
        found = answer("200", {"type": "object", "properties": {"data": {"$ref": whole}}})
        arguments = [query(key) for key, field in fields.items() if field.kind != "group"]
        paths[f"/{name}"] = {
            "get": {"parameters": [query("limit"), query("cursor"), *arguments], "responses": listed(whole)},
        }
        sent = {"requestBody": {"content": {"application/json": {"schema": entry}}}}
        created = sent | {"responses": {"201": found["200"], "400": refusal(), "409": refusal()}}
        paths["/_registreer_klantcontact" if name == "contacts" else f"/{name}"] = {
            **paths[f"/{name}"],
            "post": created,
        }
        if name == "contacts":
            del paths["/_registreer_klantcontact"]["get"]
        paths[f"/{name}/{{id}}"] = {
            "get": {"responses": {**found, "404": refusal()}},
            "patch": sent | {"responses": {**found, "400": refusal()}},
            "put": sent | {"responses": {**found, "400": refusal()}},
            "delete": {"responses": {"204": {"description": "gone"}, "404": refusal()}},
        }
    return {
        "openapi": "3.1.0",
        "info": {"title": "CRM", "version": "2.0.0"},
        "paths": paths,
        "components": {
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Api-Key"}},
            "schemas": {name: schema(fields) for name, fields in RESOURCES.items()}
            | {f"{name}-read": schema({"id": None, **fields}) for name, fields in RESOURCES.items()},
        },
    }


def schema(fields):
    """The schema of an entry, its groups nested."""
    whole: Any = {"type": "object", "properties": {}, "required": ["id"] if "id" in fields else []}
    for path, field in fields.items():
        node, (*groups, last) = whole, path.split(".")
        if field is not None and field.kind == "group":
            groups, last = [], path
        for group in groups:
            node = node["properties"].setdefault(group, {"type": "object", "properties": {}, "required": []})
        if field is None:
            node["properties"][last] = {"type": "integer", "readOnly": True}
        elif field.kind != "group":
            node["properties"][last] = value(field)
        if field is not None and field.required:
            node["required"].append(last)
    return whole


def value(field):
    if field.kind == "choice":
        said = {"type": "string", "enum": list(field.choices)}
    else:
        said = TYPES.get(field.kind, {"type": "string", "maxLength": field.most})
    if field.required:
        return said
    return {**said, "type": [said["type"], "null"]} | ({"enum": [*said["enum"], None]} if "enum" in said else {})


def query(name):
    return {"name": name, "in": "query", "schema": {"type": "string"}}


def answer(status, schema, kind="application/json"):
    return {status: {"description": "the answer", "content": {kind: {"schema": schema}}}}


def listed(whole):
    paging = {"type": "object", "properties": {"found": {"type": "integer"}, "cursor": {"type": ["string", "null"]}}}
    data = {"type": "object", "properties": {"items": {"type": "array", "items": {"$ref": whole}}}}
    return answer("200", {"type": "object", "properties": {"data": data, "paging": paging}})


def refusal():
    field = {"type": "object", "properties": {"path": {"type": "string"}, "problem": {"type": "string"}}}
    schema = {
        "type": "object",
        "properties": {"title": {"type": "string"}, "fields": {"type": "array", "items": field}},
    }
    return answer("400", schema, "application/problem+json")["400"]
