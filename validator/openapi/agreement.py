"""What a profile says beside what the OpenAPI document of the API says: each difference with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from validator.openapi import frame
from validator.profile.described_schemas import registration
from validator.profile.safety import Problem
from validator.schema import pointer
from validator.schema.openapi_document import OpenApiDocument, Operation
from validator.schema.openapi_properties import Property, properties_of
from validator.suggest import did_you_mean


def differences(profile: Mapping[str, Any], document: OpenApiDocument) -> Iterator[Problem]:
    """Every difference. profile: the whole of it, as data."""
    yield from _statuses(profile, document)
    for name, bound in profile["object_types"].items():
        if "path" in bound:
            yield from _Type(profile, document, name, bound).differences()


def _statuses(profile: Mapping[str, Any], document: OpenApiDocument) -> Iterator[Problem]:
    """Successes that the profile expects and no operation of the document has."""
    said = {status for operation in document.operations.values() for status in operation.statuses}
    for meaning in ("registered", "found", "changed", "deleted"):
        missing = [status for status in profile["statuses"][meaning] if status not in said]
        if said and missing:
            yield f"/statuses/{meaning}", f"no operation of the document answers {', '.join(map(str, missing))}"


class _Type:
    """One object type of a profile, and its operations in the document."""

    def __init__(
        self, profile: Mapping[str, Any], document: OpenApiDocument, name: str, bound: Mapping[str, Any]
    ) -> None:
        self._profile = profile
        self._document = document
        self._bound = bound
        self._place = pointer.join(["object_types", name])
        item = f"{bound.get('item_path', bound['path'])}/{{id}}"
        self._search = document.operation(bound["path"], "get")
        self._registration = registration(document, bound)
        self._reading = document.operation(item, "get")
        self._placement = {**profile.get("placement", {}), **bound.get("placement", {})}
        self._shown = self._properties(self._reading, "answer")
        self._sent = self._properties(self._registration, "request")

    def differences(self) -> Iterator[Problem]:
        """Where paths, properties, values and arguments differ."""
        yield from self._paths()
        for name, binding in self._bound["attributes"].items():
            place = f"{self._place}/attributes{pointer.join([name])}"
            if "pointer" in binding:
                yield from self._attribute(place, binding)
        yield from self._arguments()
        yield from self._demanded()
        items = frame.items_of(self._search)
        said = self._bound.get("items", self._profile["collections"].get("items", ""))
        if items is not None and items != said:
            place = f"{self._place}/items" if "items" in self._bound else "/collections/items"
            yield (
                place,
                f"in the document the list of {self._bound['path']} stands at {items or 'the root'}, not {said}",
            )

    def _creation(self) -> tuple[str, str]:
        """The key that says where an object is registered, and the method."""
        if "put_id" in self._bound:
            return "put_id", "PUT of one object"
        return ("create_path" if "create_path" in self._bound else "path"), "POST"

    def _paths(self) -> Iterator[Problem]:
        wanted = (
            ("path", "GET", self._search),
            (*self._creation(), self._registration),
            ("item_path" if "item_path" in self._bound else "path", "GET of one object", self._reading),
        )
        for key, what, operation in wanted:
            if operation is None:
                path = self._bound["path" if key == "put_id" else key]
                hint = did_you_mean(path, self._document.collections(), "it is on none of its paths")
                yield f"{self._place}/{key}", f"the document has no {what} at {path}; {hint}"

    def _attribute(self, place: str, binding: Mapping[str, Any]) -> Iterator[Problem]:
        where = binding["pointer"]
        shown, sent = self._shown.get(where), self._sent.get(where)
        if self._shown and shown is None:
            hint = did_you_mean(where, self._shown, "nothing there is like it")
            yield f"{place}/pointer", f"the document shows nothing at {where} of {self._bound['path']}; {hint}"
        elif self._sent and sent is None and not binding.get("read_only"):
            yield f"{place}/pointer", f"the document has nothing at {where} in a registration; is it `read_only`?"
        elif sent is not None and sent.read_only and not binding.get("read_only"):
            yield f"{place}/pointer", f"the document says that {where} is read-only; add `read_only: true`"
        one = sent or shown
        if one is not None:
            yield from self._values(place, binding, one)

    def _values(self, place: str, binding: Mapping[str, Any], one: Property) -> Iterator[Problem]:
        """Values that the document does not know; a list of references that is none; an empty value that may not be."""
        for value, wire in binding.get("codes", {}).items():
            known = one.values or ((True, False) if one.types == {"boolean"} else ())
            if known and wire not in known and not (wire is None and one.nullable):
                among = ", ".join(map(str, known))
                yield f"{place}/codes{pointer.join([value])}", f"{wire!r} is no value in the document; it has {among}"
        if bool(binding.get("many")) != one.many and "items" not in binding:
            said = "a list" if one.many else "no list"
            yield f"{place}/pointer", f"the document says that {one.pointer} is {said}; see `many`"
        if binding.get("json") == "integer" and one.types and "integer" not in one.types:
            yield f"{place}/json", f"the document says that {one.pointer} is {' or '.join(sorted(one.types))}"
        if binding.get("empty") == "null" and not one.nullable and one.types:
            yield f"{place}/empty", f"the document does not allow null at {one.pointer}"

    def _arguments(self) -> Iterator[Problem]:
        if self._search is None or not self._search.arguments:
            return
        known = self._search.arguments
        for name, argument, place in self._named_arguments():
            if argument not in known:
                hint = did_you_mean(argument, known, "it has none that is like it")
                yield place, f"the document has no query argument {argument!r} for {name!r}; {hint}"

    def _named_arguments(self) -> Iterator[tuple[str, str, str]]:
        searches = [
            (name, binding.get("search", {}), f"{self._place}/attributes{pointer.join([name])}/search")
            for name, binding in self._bound["attributes"].items()
        ]
        for path, said in self._bound.get("search_via", {}).items():
            searches.append((path, said, f"{self._place}/search_via{pointer.join([path])}"))
        for name, said, place in searches:
            arguments = {"": said} if isinstance(said, str) else {f"/{key}": one for key, one in said.items()}
            yield from ((name, one, place + key) for key, one in arguments.items() if key != "/absent")
        if "page_size" in self._profile["collections"]:
            yield "a page", self._profile["collections"]["page_size"], "/collections/page_size"

    def _demanded(self) -> Iterator[Problem]:
        """What the document demands in a registration, and the profile writes nowhere."""
        written = {binding["pointer"] for binding in self._bound["attributes"].values() if "pointer" in binding}
        written |= {constant["pointer"] for constant in self._bound.get("constants", ())}
        for where, one in self._sent.items():
            covered = any(place == where or place.startswith(f"{where}/") for place in written)
            inside = any(where.startswith(f"{place}/") for place in written)
            if one.required and not one.read_only and not covered and not inside:
                yield (
                    self._place,
                    f"the document demands {where} in a registration, which no attribute or constant writes",
                )

    def _properties(self, operation: Operation | None, message: str) -> Mapping[str, Property]:
        if operation is None:
            return {}
        schema = operation.answer_schema if message == "answer" else operation.request_schema
        return properties_of(self._document, schema, self._placement.get(message, ""))
