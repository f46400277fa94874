"""The words that the API of a profile itself uses, and those that the standard publishes: nobody is known by them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from validator.http.request_variants import REQUEST_VARIANTS
from validator.http.vocabulary import Vocabulary
from validator.profile.model import Profile
from validator.schema import catalog, pointer
from validator.standard.objectmodel import ObjectModel

NAMES = frozenset(
    {"type", "code", "title", "status", "detail", "instance", "invalidParams", "name", "reason", "href", "self"}
)
"""Properties of problem descriptions (RFC 9457, NL API Design Rules) and of HAL."""

LETTERS = re.compile(r"[^\W\d_]+")


def api_vocabulary(profile: Profile) -> Vocabulary:
    """The vocabulary of the API that a profile describes."""
    names, values = _schema_words(profile.dialect)
    bindings = [binding for bound in profile.objects.values() for binding in bound.bindings.values()]
    names |= set(_pointer_names(profile))
    values |= {str(code) for binding in bindings for code in binding.codes.values()}
    values |= set(profile.expansion.types.values())
    values |= {*profile.answer_media_types, *profile.error_media_types, profile.request_media_type}
    model_words = [
        word
        for object_type in profile.model.object_types.values()
        for word in (object_type.name, object_type.singular, object_type.plural, *object_type.attributes)
    ]
    prose = {word.lower() for text in [*model_words, *names] for word in LETTERS.findall(text)}
    return Vocabulary(
        names=frozenset(names | NAMES | {"…"}),
        values=frozenset(values | {"…", "object van een ander: niet bewaard", "de beschrijving: niet bewaard"}),
        prose=frozenset(prose | {name.lower() for name in names}),
        segments=frozenset(_segments(profile)),
        parameters=frozenset(_parameters(profile)),
    )


def example_texts(model: ObjectModel) -> Iterator[str]:
    """The example values of the pages of the standard, which are of nobody."""
    for object_type in model.object_types.values():
        for attribute in object_type.attributes.values():
            yield from (text for text in (attribute.example, attribute.fill) if text)
            for value, synonyms in attribute.values.items():
                yield from (value, *synonyms)


@cache
def _schema_names_and_values(dialect: str) -> tuple[frozenset[str], frozenset[str]]:
    names: set[str] = set()
    values: set[str] = set()
    for schema in catalog.dialect_documents(dialect).values():
        _collect(schema, names, values)
    return frozenset(names), frozenset(values)


def _schema_words(dialect: str) -> tuple[set[str], set[str]]:
    names, values = _schema_names_and_values(dialect)
    return set(names), set(values)


def _collect(schema: Any, names: set[str], values: set[str]) -> None:
    """The names of properties, and the fixed values, anywhere in a schema."""
    if isinstance(schema, list):
        for part in schema:
            _collect(part, names, values)
    if isinstance(schema, Mapping):
        names |= set(schema.get("properties", {}))
        values |= {value for value in [*schema.get("enum", ()), schema.get("const")] if isinstance(value, str)}
        for key, part in schema.items():
            if key != "examples":
                _collect(part, names, values)


def _pointer_names(profile: Profile) -> Iterator[str]:
    """The names in the pointers of a profile."""
    pointers = [profile.total, profile.next, *profile.errors.pointers()]
    pointers += [profile.expansion.under, profile.expansion.beside, profile.expansion.type]
    for bound in profile.objects.values():
        pointers += [
            *vars(bound.placement).values(),
            bound.id,
            bound.items,
            *(binding.pointer for binding in bound.bindings.values()),
            *bound.beyond,
        ]
        yield from (value.rpartition(profile.expansion.nesting or ".")[2] for value in bound.expand.values())
    for place in pointers:
        yield from pointer.parts(place or "")


def _segments(profile: Profile) -> Iterator[str]:
    """The segments of the paths of a profile, also as the request variants lengthen them."""
    paths = [profile.document or "", *(composite.path for composite in profile.composites.values())]
    paths += [path for bound in profile.objects.values() for path in (bound.path, bound.item_path, bound.create_path)]
    for path in paths:
        yield from path.split("/")
    for variant in REQUEST_VARIANTS.values():
        yield variant.suffix.removeprefix("/")
        yield from (path.rpartition("/")[2] + variant.suffix for path in paths)


def _parameters(profile: Profile) -> Iterator[str]:
    """The query parameters that a profile or a request variant sends."""
    paging = (profile.page, profile.page_size, profile.offset, profile.next_argument)
    yield from (name for name in (*paging, profile.expansion.parameter) if name)
    for bound in profile.objects.values():
        yield from (name for path in bound.search_via for name in bound.arguments_via(path))
        yield from (name for binding in bound.bindings.values() for name in binding.arguments)
    for variant in REQUEST_VARIANTS.values():
        yield from variant.params
