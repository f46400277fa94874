"""JSON Schema findings: what a document should be, what stood there, and where.

The schemas stand in schemas/: objecten/<dialect>/<type>.schema.json judges the wire, gevallen/<case>.schema.json judges
the concept view. In a wire schema the root judges an answer, `$defs/request` and `$defs/patch` what is sent.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.validators import extend
from referencing import Registry, Resource

from validator import formats, pointer, suite
from validator.errors import SuiteFault, shorten

Direction = Literal["answer", "request", "patch"]
BASE = "https://klantcheck.example/schemas/"
STRICT = "strikt/"

_Checked: Any = extend(Draft202012Validator, {"pattern": formats.pattern})  # type: ignore[no-untyped-call]

TYPE_NAMES = {
    "object": "een object",
    "array": "een lijst",
    "string": "tekst",
    "number": "een getal",
    "integer": "een geheel getal",
    "boolean": "true of false",
    "null": "null",
}

EXPECTED = {
    "const": "{!r}",
    "minLength": "minstens {} teken(s)",
    "maxLength": "hooguit {} tekens",
    "minItems": "minstens {} in de lijst",
    "maxItems": "hooguit {} in de lijst",
    "minimum": "minstens {}",
    "maximum": "hooguit {}",
    "pattern": "tekst volgens het patroon {}",
    "format": "tekst in het formaat {}",
}
"""What a keyword asks, in Dutch, with its value in the braces."""

ENGLISH_TYPES = {
    "object": "a mapping (`name: value`)",
    "array": "a list",
    "string": "text",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "true or false",
    "null": "null",
}

ENGLISH = {
    "required": "is missing",
    "additionalProperties": "is not known here",
    "pattern": "must be written in another form",
    "minItems": "must hold at least one entry",
    "minProperties": "must hold at least one entry",
    "minLength": "must not be empty",
}
"""What a keyword says of a configuration file."""

BARE = frozenset({"required", "additionalProperties", "minItems", "minProperties", "minLength"})
"""Keywords for which the value that stood there says nothing more."""


@dataclass(frozen=True)
class Finding:
    """One place where a document is not what its schema asks.

    pointer: JSON pointer to the place. expected and found: Dutch phrases. keyword: the JSON Schema keyword that speaks,
    wanted: its value.
    """

    pointer: str
    expected: str
    found: str
    keyword: str
    wanted: Any = None

    def __str__(self) -> str:
        return f"{self.pointer or '/'}: verwacht {self.expected}; gevonden {self.found}"

    @property
    def english(self) -> str:
        """The finding for who writes a configuration file."""
        match self.keyword:
            case "type":
                names = [self.wanted] if isinstance(self.wanted, str) else self.wanted
                told = "must be " + " or ".join(ENGLISH_TYPES[name] for name in names)
            case "enum":
                told = "must be one of " + ", ".join(map(_shown, self.wanted))
            case _:
                told = ENGLISH.get(self.keyword, f"must be something else ({self.expected})")
        return f"{self.pointer or '/'} {told}" + ("" if self.keyword in BARE else f", and is {self.found}")

    def as_dict(self) -> dict[str, str]:
        """The finding as plain JSON."""
        return {"pointer": self.pointer, "expected": self.expected, "found": self.found, "keyword": self.keyword}


@cache
def wire_types(dialect: str) -> Mapping[str, str]:
    """The wire schemas of a dialect by what they describe: object types, and what only this dialect has."""
    return {
        document["title"].removesuffix(f" ({dialect})"): path
        for path, document in _documents().items()
        if path.startswith(f"objecten/{dialect}/")
    }


def wire_schema(dialect: str, object_type: str, direction: Direction = "answer") -> str:
    """The reference of the wire schema of an object type ("Interne taak") in a dialect.

    Raises SuiteFault when there is none, or none in that direction.
    """
    path = wire_types(dialect).get(object_type)
    if path is None:
        raise SuiteFault(f"there is no wire schema of {object_type!r} in {dialect}")
    reference = path if direction == "answer" else f"{path}#/$defs/{direction}"
    load(reference)
    return reference


def error_schema(dialect: str) -> str:
    """The reference of the schema of an error body in a dialect."""
    return f"objecten/{dialect}/fout.schema.json"


def strict(reference: str) -> str:
    """The strict twin of a wire schema: it also refuses properties that the dialect does not have (B9866)."""
    return STRICT + reference


def shapes() -> dict[str, dict[str, Any]]:
    """The case shapes by their title ("ongekende betrokkene")."""
    return {
        document["title"]: {**document, "path": path}
        for path, document in _documents().items()
        if path.startswith("gevallen/")
    }


def titled(folder: str) -> dict[str, str]:
    """The references of the schemas in a folder of schemas/, by their titles."""
    return {one["title"]: path for path, one in _documents().items() if path.startswith(f"{folder}/")}


def load(reference: str) -> Any:
    """The schema (or part of it) that a reference like "results.schema.json#/$defs/x" leads to."""
    path, _, fragment = reference.partition("#")
    found = pointer.get(_documents()[path], fragment)
    if found is pointer.MISSING:
        raise SuiteFault(f"there is no schema {reference}")
    return found


def check(instance: Any, reference: str) -> list[Finding]:
    """All findings of a parsed JSON document against a schema, in the order of their places. Empty: it is valid."""
    return findings(_validator(reference).iter_errors(instance))


def findings(errors: Iterable[ValidationError]) -> list[Finding]:
    """What a validator found, in the order of its places."""
    ordered = sorted(errors, key=lambda error: [str(part) for part in error.absolute_path])
    return [finding for error in ordered for finding in _findings(error)]


def required_pointers(reference: str) -> set[str]:
    """The pointers of the properties that a document must have by `required`, groups that are not required left out."""
    return set(_required(load(reference), reference, ""))


def _required(schema: Any, reference: str, base: str) -> Iterator[str]:
    if "$ref" in schema:
        target = _target(reference, schema["$ref"])
        yield from _required(load(target), target, base)
    for part in schema.get("allOf", []):
        yield from _required(part, reference, base)
    for name in schema.get("required", []):
        here = base + pointer.join([name])
        yield here
        yield from _required(schema.get("properties", {}).get(name, {}), reference, here)


def knows(reference: str, place: str) -> bool:
    """Whether a schema says something of the property at this JSON pointer of a document."""
    found = [(reference, load(reference))]
    for name in pointer.parts(place):
        found = [
            (here, part["properties"][name])
            for outer, schema in found
            for here, part in _parts(outer, schema)
            if name in part.get("properties", {})
        ]
    return bool(found)


def _parts(reference: str, schema: Any) -> Iterator[tuple[str, Any]]:
    """A schema and all that it refers to or is put together from, each with its reference."""
    yield reference, schema
    for key in ("allOf", "anyOf", "oneOf"):
        for part in schema.get(key, []):
            yield from _parts(reference, part)
    for key in ("then", "else"):
        if key in schema:
            yield from _parts(reference, schema[key])
    if "$ref" in schema:
        target = _target(reference, schema["$ref"])
        yield from _parts(target, load(target))


def _target(reference: str, named: str) -> str:
    """What a `$ref` in a schema leads to."""
    here = reference.partition("#")[0]
    return here + named if named.startswith("#") else (Path(here).parent / named).as_posix()


@cache
def _documents() -> dict[str, dict[str, Any]]:
    folder = suite.root() / "schemas"
    return {
        path.relative_to(folder).as_posix(): json.loads(path.read_text(encoding="utf-8"))
        for path in sorted(folder.rglob("*.schema.json"))
    }


@cache
def _registry() -> Registry[Any]:
    documents = dict(_documents())
    documents |= {strict(path): _closed(one) for path, one in documents.items() if path.startswith("objecten/")}
    resources = [(BASE + path, Resource.from_contents(document)) for path, document in documents.items()]
    registry: Registry[Any] = Registry().with_resources(resources)
    return registry


def _closed(schema: Any) -> Any:
    """The schema with no room for other properties, in groups and lists too; what it says nothing of stays open."""
    if not isinstance(schema, dict):
        return schema
    closed = {key: value for key, value in schema.items() if key != "$id"}
    for key in ("properties", "$defs"):
        if key in closed:
            closed[key] = {name: _closed(one) for name, one in closed[key].items()}
    if "items" in closed:
        closed["items"] = _closed(closed["items"])
    return {"additionalProperties": False, **closed} if "properties" in closed else closed


@cache
def _validator(reference: str) -> Draft202012Validator:
    validator: Draft202012Validator = _Checked(
        {"$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": BASE + reference},
        registry=_registry(),
        format_checker=formats.checker,
    )
    return validator


def _findings(error: ValidationError) -> Iterator[Finding]:
    where = pointer.join(list(error.absolute_path))
    instance: Any = error.instance
    keyword = str(error.validator)
    wanted: Any = error.validator_value
    if keyword == "required":
        missing = [name for name in wanted if name not in instance]
        # jsonschema gives one error per missing property; its message begins with the name
        name = next((name for name in missing if error.message.startswith(repr(name))), missing[0])
        yield Finding(where + pointer.join([name]), "een waarde", "niets", keyword)
    elif keyword == "additionalProperties" and wanted is False and isinstance(error.schema, dict):
        for name in instance.keys() - error.schema.get("properties", {}).keys():
            yield Finding(where + pointer.join([name]), "niets", _shown(instance[name]), keyword)
    elif keyword in {"anyOf", "oneOf"} and all("required" in part for part in wanted):
        names = [name for part in wanted for name in part["required"]]
        told = f"{'minstens' if keyword == 'anyOf' else 'precies'} een van {', '.join(names)}"
        yield Finding(
            where, told, _shown(instance) if any(name in instance for name in names) else "geen daarvan", keyword
        )
    else:
        yield Finding(where, _expected(keyword, wanted), _shown(instance), keyword, wanted)


def _expected(keyword: str, wanted: Any) -> str:
    if keyword == "not" and wanted == {}:
        return "niets (leeg)"
    if keyword == "not" and "required" in wanted:
        return f"niet tegelijk {' en '.join(wanted['required'])}"
    if keyword == "type":
        return " of ".join(TYPE_NAMES[name] for name in ([wanted] if isinstance(wanted, str) else wanted))
    if keyword == "enum":
        return "een van " + ", ".join(_shown(value) for value in wanted)
    if keyword in EXPECTED:
        return EXPECTED[keyword].format(wanted)
    return f"wat het schema bij {keyword} vraagt ({_shown(wanted)})"


def kind(value: Any) -> str:
    """What a JSON value is, in Dutch."""
    names = {dict: "object", list: "array", str: "string", bool: "boolean", int: "integer", float: "number"}
    return TYPE_NAMES[names.get(type(value), "null")]


def _shown(value: Any) -> str:
    return shorten(json.dumps(value, ensure_ascii=False))
