"""Texts of JSON that are like one that is right: an expression of bytes that matches nothing that its schema refuses.

Reading a text and judging its value takes twice as long as matching it. What matches is right; of what does not match
nothing is known, and the engine judges it. An expression has the properties of the example, in their order, and leaves
open what the schema leaves open as far as that can be said without a doubt. All else stays as it is in the example, of
which the engine said that it is right.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any, NamedTuple
from urllib.parse import urldefrag, urljoin

from validator.schema import pointer
from validator.schema.catalog import BASE, resource

COMPACT, SPACED = (",", ":"), (", ", ": ")
"""What writers of JSON put between members, and between a name and its value."""

DEEPEST = 10
LONGEST, MOST = 2**20, 10**15
"""Of a text and a number, where the schema sets no bound."""

NINE = 9
ABSENT: Any = object()
"""In the place of a part that the example lacks."""

ANNOTATIONS = frozenset({"$schema", "$comment", "title", "description", "examples", "default"})
"""Keywords that ask nothing. `$defs` only holds what others refer to, and a root has its `$id` besides."""

UNDERSTOOD = frozenset({"type"}) | {
    *("properties", "additionalProperties", "required"),
    "items",
    *("minLength", "maxLength", "pattern", "format"),
    *("minimum", "maximum"),
}
"""What is understood: of objects, lists, texts, and whole numbers."""

TEXT = r"[ !#-~\x80-\xff]"
"""A byte of a text, other than a control character and a quotation mark.

Whether bytes are characters and backslashes begin an escape is asked of a whole text: `is_utf_8`, `has_plain_escapes`.
Of fewer ranges than these three, `re` makes something that takes twice as long.
"""

ASCII = r"[ !#-\[\]-~]"
"""A byte of a text that is a character by itself."""

ESCAPES = re.compile(rb"[^\\]*+(?>(?:\\(?:[\\/bfnrt]|u[0-9a-cA-C][0-9a-fA-F]{3})[^\\]*+)*)")
"""A text with no escapes but those of a character other than a quotation mark and what may be half of a pair."""

VISIBLE = r"[!#-\[\]-~]"
"""Characters that no expression takes for blanks: for `\\S`."""

DAY = r"(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)"
TIME = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"
HEX = "[0-9a-fA-F]"


class _Format(NamedTuple):
    """Texts that have a format, with the length of the shortest and of the longest."""

    expression: str
    shortest: int
    longest: int


FORMATS = {
    "uuid": _Format(f"{HEX}{{8}}+-{HEX}{{4}}+-{HEX}{{4}}+-{HEX}{{4}}+-{HEX}{{12}}+", 36, 36),
    "uri": _Format(r"https?://[A-Za-z0-9][A-Za-z0-9./_~-]{0,190}+", 8, 199),
    "date": _Format(f"[0-9]{{4}}-{DAY}", 10, 10),
    "date-time": _Format(rf"[0-9]{{4}}-{DAY}T{TIME}:[0-5][0-9](?>(?:\.[0-9]{{1,9}}+)?)(?:Z|[+-]{TIME})", 20, 35),
}
"""The usual ones of each format. A fixed number of times is possessive too: `re` keeps no way back then.

A group is atomic and not possessive: where one fails halfway, Python before 3.11.5 goes on from there (gh-106052).
"""

UUID = f'"{FORMATS["uuid"].expression}"'
OF_RECORD = re.compile(rf"(https?://[A-Za-z0-9][A-Za-z0-9./_~-]{{0,150}})({FORMATS['uuid'].expression})")
"""The address of one of many records, of which only the id differs."""

SIGN = r"(?:[\w :]|\\S|\[-?(?:[a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9]|[\w +.])+-?\])"
TIMES = r"(?:[*+]|\{\d+(?:,\d*)?\})"
SIMPLE = re.compile(f"(?:{SIGN}{TIMES}?)*", re.ASCII)
"""What between the `^` and `$` of a pattern means the same here, and matches no quotation mark and no backslash."""


_REPEATED = re.compile(SIGN + TIMES, re.ASCII)


class _Unknown(Exception):
    """It is not known which texts are right."""


Path = tuple[str | int, ...]
"""From an object to a place in it."""


class Pinned(NamedTuple):
    """What an expression leaves as it is in the example.

    whole: members of which the value stays. shape: members in which what is empty stays empty, a list keeps its length,
    and the rest its kind. captured: places in the latter of which the text is a group.
    """

    whole: frozenset[str] = frozenset()
    shape: frozenset[str] = frozenset()
    captured: frozenset[Path] = frozenset()


OPEN = Pinned()


class Group(NamedTuple):
    """A group of an expression: the place of its text, and whether that is always a UUID in quotation marks."""

    place: Path
    is_uuid: bool


class Member(NamedTuple):
    """The texts of a member of an object, with its groups."""

    expression: bytes
    groups: tuple[Group, ...]


def members(value: dict[str, Any], reference: str, separators: tuple[str, str], pinned: Pinned = OPEN) -> list[Member]:
    """The members of the objects like one that the schema with this reference accepts, in their order.

    An object of which all members match is right if its text `is_utf_8` and `has_plain_escapes`. separators: COMPACT or
    SPACED. Nothing when it is not known which objects are right.
    """
    schema, base = _resolved({"$ref": BASE + reference}, BASE + reference)
    if schema.get("type") != "object" or not _is_understood(schema):
        return []
    made: list[Member] = []
    for name, part in value.items():
        texts = _Texts(separators, pinned.captured)
        try:
            text = texts.member(name, part, schema, base, pinned)
        except _Unknown:
            return []
        made.append(Member(text.encode(), tuple(texts.groups)))
    return made


def is_utf_8(text: bytes) -> bool:
    """Whether bytes are characters."""
    if text.isascii():  # in half the time
        return True
    try:
        text.decode()
    except UnicodeDecodeError:
        return False
    return True


def has_plain_escapes(text: bytes) -> bool:
    """Whether no backslash stands before a quotation mark, or begins what may be half of a pair or no escape at all."""
    return ESCAPES.fullmatch(text) is not None


class _Texts:
    """Writes expressions of texts with these separators.

    captured: places of which the text is a group. groups: those of which it is, so far.
    """

    def __init__(self, separators: tuple[str, str], captured: frozenset[Path]) -> None:
        self.groups: list[Group] = []
        self._captured = captured
        self._comma, self._colon = map(re.escape, separators)
        self._encoded = json.JSONEncoder(ensure_ascii=False, separators=separators).encode

    def _literal(self, value: Any) -> str:
        """A value as it stands."""
        return re.escape(self._encoded(value))

    def member(self, name: str, value: Any, schema: Mapping[str, Any], base: str, pinned: Pinned) -> str:
        """A member of an object that a schema describes."""
        inner = schema.get("properties", {}).get(name, schema.get("additionalProperties", True))
        if name in pinned.whole:
            text = self._literal(value)
        elif name in pinned.shape:
            text = self._shaped(value, inner, base, (name,))
        else:
            text = self.of(value, inner, base, 1)
        return self._literal(name) + self._colon + text

    def _shaped(self, value: Any, schema: Any, base: str, path: Path) -> str:
        """The texts that a schema accepts of values that are filled where this one is, and empty where it is."""
        schema, base = _resolved(schema, base)
        if not value or not _is_understood(schema) or len(path) > DEEPEST:
            text = self._literal(value)
        elif isinstance(value, dict):
            asked, others = schema.get("properties", {}), schema.get("additionalProperties", True)
            inner = (
                self._literal(name) + self._colon + self._shaped(part, asked.get(name, others), base, (*path, name))
                for name, part in value.items()
            )
            return rf"\{{{self._comma.join(inner)}\}}"
        elif isinstance(value, list):
            entry = schema.get("items", True)
            inner = (self._shaped(part, entry, base, (*path, number)) for number, part in enumerate(value))
            return rf"\[{self._comma.join(inner)}\]"
        else:
            text = self._filled(value, schema)
        if path not in self._captured:
            return text
        self.groups.append(Group(path, text == UUID))
        return f"({text})"

    def _filled(self, value: Any, schema: Mapping[str, Any]) -> str:
        """The texts of values of the same kind that are not empty."""
        with suppress(_Unknown):
            if isinstance(value, str):
                return f'"{_string(value, {**schema, "minLength": max(schema.get("minLength", 0), 1)})}'
            if isinstance(value, int) and "integer" in schema["type"] and not isinstance(value, bool):
                return _integer({**schema, "minimum": max(schema.get("minimum", 0), 1)})
        return self._literal(value)

    def of(self, value: Any, schema: Any, base: str, depth: int) -> str:
        """The texts that a schema accepts. base: the URI of the schema. Raises _Unknown when there is no example."""
        if depth > DEEPEST:
            raise _Unknown
        schema, base = _resolved(schema, base)
        asked = schema.keys() - ANNOTATIONS if isinstance(schema, dict) else frozenset({""})
        if asked == {"enum"}:
            return _any(self._literal(one) for one in schema["enum"])
        kinds = schema["type"] if _is_understood(schema) else []
        kinds = [kinds] if isinstance(kinds, str) else kinds
        texts: list[str] = []
        for kind in kinds:
            with suppress(_Unknown):
                texts.append(self._of_kind(kind, value, schema, base, depth))
        if value is not ABSENT and len(texts) < max(len(kinds), 1):
            texts.append(self._literal(value))
        return _any(texts)

    def _of_kind(self, kind: str, value: Any, schema: Mapping[str, Any], base: str, depth: int) -> str:
        match kind:
            case "object":
                return self._object(value, schema, base, depth + 1)
            case "array":
                return self._array(value, schema, base, depth + 1)
            case "string":
                return f'"{_string(value, schema)}'
            case "integer":
                return _integer(schema)
            case "boolean":
                return "(?>true|false)"
            case "null":
                return "null"
        raise _Unknown

    def _object(self, value: Any, schema: Mapping[str, Any], base: str, depth: int) -> str:
        """Objects with the properties of the example; without one, with all that are described."""
        asked, others = schema.get("properties", {}), schema.get("additionalProperties", True)
        names = list(value if isinstance(value, dict) else asked)
        if not (names or isinstance(value, dict)) or not set(schema.get("required", ())) <= set(names):
            raise _Unknown
        found = value if isinstance(value, dict) else {}
        members = (
            self._literal(name) + self._colon + self.of(found.get(name, ABSENT), asked.get(name, others), base, depth)
            for name in names
        )
        return rf"\{{{self._comma.join(members)}\}}"

    def _array(self, value: Any, schema: Mapping[str, Any], base: str, depth: int) -> str:
        """Lists of any length, of entries like those of the example."""
        examples = value if isinstance(value, list) and value else [ABSENT]
        try:
            entry = _any(dict.fromkeys(self.of(one, schema.get("items", True), base, depth) for one in examples))
        except _Unknown:
            if value != []:
                raise _Unknown from None
            return r"\[\]"
        return rf"\[(?>(?:{entry}(?:{self._comma}{entry})*)?)\]"


def _is_understood(schema: Any) -> bool:
    return isinstance(schema, dict) and "type" in schema and schema.keys() - ANNOTATIONS <= UNDERSTOOD


def _string(value: Any, schema: Mapping[str, Any]) -> str:
    """The rest of a text after its first quotation mark."""
    least, most = schema.get("minLength", 0), schema.get("maxLength", LONGEST)
    if "format" in schema:
        usual = FORMATS.get(schema["format"])
        if usual is None or "pattern" in schema or least > usual.shortest or most < usual.longest:
            raise _Unknown
        known = OF_RECORD.fullmatch(value) if schema["format"] == "uri" and isinstance(value, str) else None
        return f'{re.escape(known[1])}[0-9a-f-]{{36}}"' if known else f'{usual.expression}"'
    length = f"{{{least},{most}}}"
    if "pattern" in schema:
        bounds = f'(?=[^"]{length}+")' if {"minLength", "maxLength"} & schema.keys() else ""
        return f'(?>{bounds}(?:{_of_pattern(schema["pattern"])})")'
    return f'{TEXT if least <= 1 else ASCII}{length}+"'  # what is longer than one character may be no more than one


def _of_pattern(pattern: str) -> str:
    """The texts that match a pattern of simple parts."""
    parts = pattern.split("|")
    if not all(part[0] == "^" and part[-1] == "$" and SIMPLE.fullmatch(part[1:-1]) for part in parts):
        raise _Unknown
    return "|".join(_REPEATED.sub(r"\g<0>+", part[1:-1]).replace(r"\S", VISIBLE) for part in parts)


def _integer(schema: Mapping[str, Any]) -> str:
    """Whole numbers, of so many digits that none of them is too large."""
    least, most = schema.get("minimum", 0), int(schema.get("maximum", MOST))
    if least > 1 or most < NINE:
        raise _Unknown
    return f"(?>{'' if least > 0 else '0|'}[1-9][0-9]{{0,{len(str(most + 1)) - 2}}})"


def _any(texts: Iterable[str]) -> str:
    """The texts of any of these expressions. Raises _Unknown when there are none."""
    found = list(dict.fromkeys(texts))
    if not found:
        raise _Unknown
    return found[0] if len(found) == 1 else f"(?>{'|'.join(found)})"


def _resolved(schema: Any, base: str) -> tuple[Any, str]:
    """What a schema that is only a reference refers to, with its URI."""
    while isinstance(schema, dict) and schema.keys() == {"$ref"}:
        base = urljoin(base, schema["$ref"])
        uri, fragment = urldefrag(base)
        schema = pointer.get(resource(uri), fragment)
        if not fragment:
            schema = {key: part for key, part in schema.items() if key not in {"$id", "$defs"}}
    return schema, base
