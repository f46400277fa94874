"""The pages of the site on object types, schemas, case shapes, steps and values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from validator.docs_site.addresses import named_path
from validator.docs_site.bindings import KINDS, attribute_cell, edition_names, object_cell
from validator.docs_site.content import Content
from validator.docs_site.pictures import states
from validator.docs_site.pictures.object_model import MANY, object_model_picture, relations
from validator.docs_site.pictures.states import states_picture, transitions
from validator.docs_site.placeholders import PLACEHOLDERS
from validator.docs_site.render import SitePage
from validator.docs_site.vocabulary import by_part
from validator.profile.model import Profile
from validator.requirements.scenarios import all_scenarios
from validator.schema.catalog import documents, shapes, wire_types
from validator.schema.property_table import property_rows
from validator.standard.objectmodel import Attribute, ObjectType

DEFINITION = "#/$defs/"
MESSAGES = {"": "in een antwoord", "#/$defs/request": "om te registreren", "#/$defs/patch": "om te wijzigen"}
"""What the parts of a wire schema are for, by their fragment."""


def model_pages(content: Content) -> Iterator[SitePage]:
    """The pages on the object model, schemas, case shapes, steps and values."""
    found = relations(content.model, content.profiles)
    picture = object_model_picture(content.model, found)
    data = {"content": content, "picture": picture, "relations": found, "many": MANY}
    yield SitePage("objecttypen/index.html", "Objecttypen", "overzicht", "object_types", data)
    yield from (_object_type(one, content) for one in content.model.object_types.values())
    dialects = sorted({path.split("/")[1] for path in documents() if path.startswith("objecten/")})
    wire = {dialect: wire_types(dialect) for dialect in dialects}
    yield SitePage("schemas/index.html", "Schema's", "overzicht", "schemas", {"wire": wire})
    for dialect, types in wire.items():
        yield from (_schema(dialect, name, reference) for name, reference in types.items())
    yield SitePage("gevallen/index.html", "Gevallen", "overzicht", "shapes", {"shapes": shapes()})
    yield from (_shape(title, shape) for title, shape in shapes().items())
    parts = list(by_part())
    texts = " ".join(f"{one.sentence} {one.meaning}" for _, definitions in parts for one in definitions)
    yield SitePage(
        "stappen.html", "Stappen", "overzicht", "steps", {"parts": parts, "placeholders": PLACEHOLDERS}, texts
    )
    yield SitePage(
        "waarden.html", "Waarden", "overzicht", "values", {"content": content}, " ".join(content.model.domains)
    )


def _object_type(object_type: ObjectType, content: Content) -> SitePage:
    data: dict[str, Any] = {
        "object_type": object_type,
        "kinds": KINDS,
        "picture": states_picture(object_type, content.model) if object_type.name == states.OBJECT_TYPE else None,
        "transitions": transitions(all_scenarios(), content.model),
        "rows": [_attribute_row(one, object_type, content) for one in object_type.attributes.values()],
        "reached": [(profile, object_cell(profile, object_type)) for profile in content.profiles],
        "referring": _referring(object_type, content),
        "content": content,
        "schemas": [(one.dialect, object_type.name) for one in content.profiles if _has_schema(one, object_type)],
    }
    names = [name for one in object_type.attributes.values() for name in (one.name, *one.also)]
    pointers = [cell.pointer for row in data["rows"] for cell in row["cells"]]
    path = named_path("objecttypen", object_type.name)
    words = " ".join([*object_type.also, *names, *pointers])
    return SitePage(path, object_type.name, "objecttype", "object_type", data, words)


def _attribute_row(attribute: Attribute, object_type: ObjectType, content: Content) -> dict[str, Any]:
    return {
        "attribute": attribute,
        "names": edition_names(attribute, object_type, content.profiles),
        "cells": [attribute_cell(profile, object_type, attribute) for profile in content.profiles],
    }


def _referring(object_type: ObjectType, content: Content) -> list[tuple[ObjectType, Attribute]]:
    """The attributes of other object types that refer to this one."""
    return [
        (other, attribute)
        for other in content.model.object_types.values()
        for attribute in other.attributes.values()
        if attribute.target == object_type.name
    ]


def _has_schema(profile: Profile, object_type: ObjectType) -> bool:
    return object_type.name in wire_types(profile.dialect)


def _schema(dialect: str, name: str, reference: str) -> SitePage:
    document = documents()[reference]
    definitions = document.get("$defs", {})
    parts = []
    for fragment, use in MESSAGES.items():
        if fragment and fragment.removeprefix(DEFINITION) not in definitions:
            continue
        schema = definitions[fragment.removeprefix(DEFINITION)] if fragment else document
        shown = {key: value for key, value in schema.items() if key not in {"$defs", "examples"}}
        parts.append((use, property_rows(reference + fragment), schema.get("examples", []), shown))
    data = {"name": name, "dialect": dialect, "description": document.get("description", ""), "parts": parts}
    words = " ".join(row.name for _, rows, _, _ in parts for row in rows)
    return SitePage(named_path("schemas", f"{dialect} {name}"), f"{name} in {dialect}", "schema", "schema", data, words)


def _shape(title: str, shape: dict[str, Any]) -> SitePage:
    schema = {key: value for key, value in shape.items() if key not in {"path", "examples"}}
    data = {"shape": shape, "schema": schema, "rows": property_rows(shape["path"])}
    return SitePage(named_path("gevallen", title), title, "geval", "shape", data, shape["description"])
