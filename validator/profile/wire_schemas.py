"""The wire schemas of a profile that has none of its own, derived from its bindings and the facts of the standard.

What the standard says of a value (its type, length and format, whether it may be empty, whether it is demanded) holds
in every dialect; a binding says how it is written there: under which name, with which codes, as which kind of
reference, and where a dialect asks more or less than the standard.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any

from validator.profile.references import ReferenceStyle, filled, provisional_id
from validator.profile.schema_builder import SchemaBuilder
from validator.profile.standard_facts import Condition, Fact, StandardFacts, standard_facts
from validator.schema import pointer
from validator.schema.catalog import Direction
from validator.schema.merge_patch import merged
from validator.schema.revisions import FORBIDDEN, SUFFIX
from validator.standard.objectmodel import Attribute, ObjectModel

SENT: tuple[Direction, ...] = ("request", "patch")
ID_TEXT: Mapping[str, Any] = {"type": "string", "minLength": 1, "maxLength": 40}
"""An id of which nothing is said: a text as long as the information model allows."""

ULID = "^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$"
"""Twenty-six digits of Crockford's base 32, the first at most 7: 128 bits."""

PROBLEM = "application/problem+json"
PROBLEM_LIST = "/invalidParams"
"""Where problem details name what is wrong, with the reason."""

COLLECTION, ERROR = "collectie", "fout"
"""The files of the envelope of a search and of an error, as in the dialects of the suite."""


def derived_schemas(data: Mapping[str, Any], model: ObjectModel) -> dict[str, Any]:
    """The wire schemas of a profile by the name of their file ("interne_taak.schema.json"). data: a checked profile."""
    derivation = _Derivation(data, model)
    documents = {file_name(name): derivation.document(name) for name in derivation.shown_types()}
    documents[f"{COLLECTION}{SUFFIX}"] = derivation.titled("Zoekresultaat", derivation.collection())
    documents[f"{ERROR}{SUFFIX}"] = derivation.titled("Foutmelding", derivation.error())
    for name, composite in data["composites"].items():
        if "absent" not in composite:
            documents[composite_stem(name, composite) + SUFFIX] = derivation.composite(name, composite)
    return documents


def file_name(name: str) -> str:
    """The file of the wire schema of an object type: "Interne taak" -> "interne_taak.schema.json"."""
    return _stem(name) + SUFFIX


def composite_stem(name: str, composite: Mapping[str, Any]) -> str:
    """The name of the wire schema of a composite request: the one that it says, or that of the request itself."""
    return str(composite.get("schema", _stem(name)))


def _stem(name: str) -> str:
    return "".join(letter if letter.isalnum() else "_" for letter in name.lower())


OF_KIND: Mapping[str, Mapping[str, Any]] = {
    "moment": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "map": {"type": "object", "additionalProperties": {"type": "string"}},
}
"""The schema of a value of these kinds, whatever an edition says of the attribute."""


class _Derivation:
    """The derivation for one profile."""

    def __init__(self, data: Mapping[str, Any], model: ObjectModel) -> None:
        self._data = data
        self._model = model
        self._facts: StandardFacts = standard_facts(data["editions"][0])

    def shown_types(self) -> list[str]:
        """The object types that an answer can hold, also those that are only a part of another one."""
        return [name for name, bound in self._data["object_types"].items() if "attributes" in bound]

    def titled(self, title: str, schema: Mapping[str, Any]) -> dict[str, Any]:
        """A schema with the title by which the catalog finds it."""
        return {"title": f"{title} ({self._data['profile']})", **schema}

    def document(self, name: str) -> dict[str, Any]:
        """The document of an object type: the root judges an answer, `$defs` what is sent."""
        answer = self.titled(name, self._object(name, "answer"))
        if "path" not in self._data["object_types"][name]:
            return answer
        return {**answer, "$defs": {direction: self._object(name, direction) for direction in SENT}}

    def collection(self) -> dict[str, Any]:
        """The envelope of the answer to a search, without what is in the list."""
        collections = self._data["collections"]
        builder = SchemaBuilder()
        if "items" in collections:
            builder.add(collections["items"], {"type": "array", "items": {"type": "object"}}, demanded=True)
        if "total" in collections:
            builder.add(collections["total"], {"type": "integer", "minimum": 0}, demanded=True)
        following = collections.get("next", {})
        if isinstance(following, str):
            builder.add(following, {"type": ["string", "null"], "format": "uri"})
        elif "argument" in following:
            builder.add(following["pointer"], {"type": ["string", "integer", "null"]})
        return builder.schema()

    def error(self) -> dict[str, Any]:
        """An error body: problem details where the dialect says so, with the list of what is wrong in its place."""
        errors = self._data["errors"]
        problem = PROBLEM in self._data["media_types"]["error"]
        schema = copy.deepcopy(dict(self._facts.error_schema())) if problem else {"type": "object"}
        kept: dict[str, Any] = {key: schema[key] for key in ("type", "properties", "required") if key in schema}
        builder = SchemaBuilder(kept)
        if "list" in errors:
            known = kept.get("properties", {})
            entries = known.pop(PROBLEM_LIST.removeprefix("/"), None)
            entry = SchemaBuilder(entries["items"] if entries and errors["list"] == PROBLEM_LIST else None)
            places = [errors["name"], *([errors["query"]] if "query" in errors else [])]
            for place in places:
                entry.rename("name", place, {"type": "string"}, demanded=len(places) == 1)
            either = {"anyOf": [_present(place) for place in places]} if len(places) > 1 else {}
            builder.add(errors["list"], {"type": "array", "items": {**entry.schema(), **either}})
        elif "name" in errors:
            builder.add(errors["name"], {"type": ["string", "null"]})
        if "by_name" in errors:
            builder.add(errors["by_name"], {"type": "object"})
        return builder.schema()

    def composite(self, name: str, composite: Mapping[str, Any]) -> dict[str, Any]:
        """A request that registers several objects at once, and its answer."""
        answer, request = SchemaBuilder(), SchemaBuilder()
        typed: dict[str, list[tuple[Mapping[str, Any], Mapping[str, Any], Mapping[str, Any]]]] = {}
        for part, facts in composite["parts"].items():
            owner = facts.get("owner")
            many = facts.get("many", False)
            whole = owner is None
            shown: dict[str, Any] = {"$ref": file_name(part)}
            if not many and not whole:
                shown = {"type": ["object", "null"], "if": {"type": "object"}, "then": shown}
            sent = self._part(part, owner, composite)
            if "type" in facts:
                typed.setdefault(facts["pointer"], []).append((_typed(composite["type"], facts["type"]), shown, sent))
                continue
            answer.add(facts["pointer"], _listed(shown, many=many), demanded=True)
            request.add(facts["pointer"], _listed(sent, many=many), demanded=whole)
        for place, parts in typed.items():
            answer.add(place, _listed(_by_type([(when, shown) for when, shown, _ in parts]), many=True), demanded=True)
            request.add(place, _listed(_by_type([(when, sent) for when, _, sent in parts]), many=True))
        return {**self.titled(name, answer.schema()), "$defs": {"request": request.schema()}}

    def _part(self, name: str, owner: str | None, composite: Mapping[str, Any]) -> dict[str, Any]:
        """A part of a composite request: without its owner, or with a reference to it by its provisional id."""
        schema = self._object(name, "request", without=owner)
        provisional = composite.get("provisional")
        if provisional is None:
            return schema
        builder = SchemaBuilder(schema)
        builder.add(provisional["pointer"], {"type": "string"}, demanded=True)
        if owner is not None:
            place = self._data["object_types"][name]["attributes"][owner]["pointer"]
            builder.add(
                place, {"const": filled(provisional.get("reference", "{id}"), provisional_id(1))}, demanded=True
            )
        return builder.schema()

    def _object(self, name: str, direction: Direction, without: str | None = None) -> dict[str, Any]:
        """The schema of an object; without: the attribute that a part of a composite leaves out."""
        bound = self._data["object_types"][name]
        builder = SchemaBuilder(partial=direction == "patch")
        bindings = {key: binding for key, binding in bound["attributes"].items() if "pointer" in binding}
        groups = self._groups(name, bindings)
        for key, binding in bindings.items():
            if direction != "answer" and (binding.get("read_only") or key == without):
                builder.add(binding["pointer"], dict(FORBIDDEN))
                continue
            fact = self._facts.fact(name, key, direction)
            schema = self._value(name, self._model.object_types[name].attributes[key], binding, fact, direction)
            demanded, inside = self._demand(name, key, binding, direction, groups)
            builder.add(binding["pointer"], schema, demanded=demanded, inside=inside)
        for place in bound.get("beyond", {}):
            builder.allow(place)
        if direction == "request":
            for constant in bound.get("constants", ()):
                if constant["pointer"] not in {binding["pointer"] for binding in bindings.values()}:
                    builder.add(constant["pointer"], {"const": constant["value"]}, demanded=True)
        if direction == "answer":
            for constant in bound.get("constants", ()):
                if constant.get("shown"):
                    builder.add(constant["pointer"], {"const": constant["value"]}, demanded=True)
        schema = builder.schema()
        return {**schema, **self._conditions(name, bindings, without)} if direction == "request" else schema

    def _groups(self, name: str, bindings: Mapping[str, Any]) -> dict[str, set[str | None]]:
        """The groups of the standard that the members of each group on the wire are of."""
        groups: dict[str, set[str | None]] = {}
        for key, binding in bindings.items():
            fact = self._facts.fact(name, key, "answer")
            groups.setdefault(_parent(binding["pointer"]), set()).add(fact.in_group)
        return groups

    def _demand(
        self,
        name: str,
        key: str,
        binding: Mapping[str, Any],
        direction: Direction,
        groups: Mapping[str, set[str | None]],
    ) -> tuple[bool, bool]:
        """Whether a value has to be there, and whether it has to be where its group is; of a change: in a whole."""
        fact = self._facts.fact(name, key, "request" if direction == "patch" else direction)
        if "required" in binding:
            return bool(binding["required"]), bool(binding["required"])
        if "optional" in binding:
            return False, False
        never_empty = "never_empty" in binding
        of_api = direction == "answer" and binding["pointer"] == self._data["object_types"][name].get("id")
        together = fact.in_group is not None and len(groups[_parent(binding["pointer"])]) == 1
        demanded = of_api or never_empty or fact.demanded
        return demanded, demanded or together

    def _value(
        self, name: str, attribute: Attribute, binding: Mapping[str, Any], fact: Fact, direction: Direction
    ) -> dict[str, Any]:
        """The schema of the value of an attribute, in the way of the dialect."""
        schema = self._kind(name, attribute, binding, fact, direction)
        if "never_empty" not in binding and (_may_be_null(fact.schema) or binding.get("empty") == "null"):
            schema = _nullable(schema)
        if binding.get("empty") == "text":
            schema.pop("minLength", None)
        style = self._style(str(attribute.target))
        if attribute.kind == "reference" and "empty" in style:
            schema = {"anyOf": [schema, {"const": style["empty"]}]}
        changed: dict[str, Any] = merged(schema, binding.get("schema", {}))
        return changed

    def _kind(
        self, name: str, attribute: Attribute, binding: Mapping[str, Any], fact: Fact, direction: Direction
    ) -> dict[str, Any]:
        known = {key: value for key, value in fact.schema.items() if key not in {"enum", "type", "format"}}
        match attribute.kind:
            case "id":
                return self._identity(name)
            case "reference":
                return _listed(self._reference(str(attribute.target), direction), many=binding.get("many", False))
            case "code":
                return _codes(list(binding["codes"].values()), fact, closed="open" not in binding)
            case "moment" | "date" | "map":
                return dict(OF_KIND[attribute.kind])
            case "number" if binding.get("json") == "integer":
                return {"type": "integer", **{key: known[key] for key in ("minimum", "maximum") if key in known}}
            case "number":
                return {"type": "string", "pattern": "^[0-9]{1,10}$"}
            case "list":
                return {"type": "array", "items": self._object(str(binding["items"]), "answer")}
            case _ if "closed" in binding:
                return {"enum": list(binding["codes"].values())}
            case _:
                return {"type": "string", **{key: known[key] for key in ("minLength", "maxLength") if key in known}}

    def _identity(self, name: str) -> dict[str, Any]:
        match self._data["object_types"].get(name, {}).get("ids", self._data["references"].get("ids")):
            case "uuid":
                return {"type": "string", "format": "uuid"}
            case "integer":
                return {"type": "integer"}
            case "ulid":
                return {"type": "string", "pattern": ULID}
            case _:
                return dict(ID_TEXT)

    def _named(self, target: str) -> dict[str, Any]:
        """What names an object in a reference: its id, or the attribute that the dialect takes for it."""
        by = self._style(target).get("by")
        if by is None:
            return self._identity(target)
        attribute, binding = self._model.object_types[target].attributes[by], self._binding(target, by)
        return self._kind(target, attribute, binding, self._facts.fact(target, by, "answer"), "answer")

    def _binding(self, name: str, attribute: str) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self._data["object_types"][name]["attributes"][attribute]
        return found

    def _style(self, target: str) -> Mapping[str, Any]:
        facts: Mapping[str, Any] = self._data["references"]
        own: Mapping[str, Any] = facts.get("to", {}).get(target, facts)
        return own

    def _reference(self, target: str, direction: Direction) -> dict[str, Any]:
        facts = self._style(target)
        style = ReferenceStyle(facts["read"], facts["write"])
        if direction != "answer":
            return self._template(style.write, target)
        value = self._template(style.shown, target)
        if not style.read:
            return value
        builder = SchemaBuilder()
        builder.add(style.read, value, demanded=True, inside=True)
        return builder.schema()

    def _template(self, template: Any, target: str) -> dict[str, Any]:
        if isinstance(template, Mapping):
            builder = SchemaBuilder()
            for key, part in template.items():
                builder.add(pointer.join([key]), self._template(part, target), demanded=True)
            return builder.schema()
        if template == "{id}":
            return self._named(target)
        if template == "{url}":
            return {"type": "string", "format": "uri"}
        fixed = not isinstance(template, str) or "{" not in template
        return {"const": template} if fixed else {"type": "string", "minLength": 1}

    def _conditions(self, name: str, bindings: Mapping[str, Any], without: str | None) -> dict[str, Any]:
        """What a registration has to hold besides; of what the dialect does not ask or does not have, nothing."""
        rules: dict[str, Any] = {}
        for condition in self._facts.conditions(name):
            if without in condition.demanded or any("optional" in bindings.get(key, {}) for key in condition.demanded):
                continue
            if condition.when is None and all(key in bindings for key in condition.demanded):
                rules["anyOf"] = [_present(bindings[key]["pointer"]) for key in condition.demanded]
            elif condition.when is not None:
                rules |= _rule(condition, bindings)
        return rules


def _parent(place: str) -> str:
    return place.rpartition("/")[0]


def _typed(place: str, name: str) -> dict[str, Any]:
    """An entry that says that it is of a type."""
    builder = SchemaBuilder()
    builder.add(place, {"const": name}, demanded=True)
    return builder.schema()


def _by_type(parts: Sequence[tuple[Mapping[str, Any], Mapping[str, Any]]]) -> dict[str, Any]:
    """An entry that is of one of some types, each with its schema."""
    return {"anyOf": [when for when, _ in parts], "allOf": [{"if": when, "then": schema} for when, schema in parts]}


def _listed(schema: dict[str, Any], *, many: bool) -> dict[str, Any]:
    return {"type": "array", "items": schema} if many else schema


def _may_be_null(schema: Mapping[str, Any]) -> bool:
    kinds = schema.get("type", ())
    return "null" in kinds if isinstance(kinds, Sequence) and not isinstance(kinds, str) else False


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    if "enum" in schema:
        return {**schema, "enum": [*schema["enum"], *([] if None in schema["enum"] else [None])]}
    kinds = schema.get("type")
    return {**schema, "type": [kinds, "null"]} if isinstance(kinds, str) else schema


def _codes(wires: list[Any], fact: Fact, *, closed: bool) -> dict[str, Any]:
    """A code: one of those that the dialect has, unless the standard takes it from a list of others."""
    if all(isinstance(wire, bool) for wire in wires):
        return {"type": "boolean"}
    if closed and fact.schema.get("type") != "string" and not _may_be_null(fact.schema):
        return {"enum": wires}
    known = fact.schema if "enum" not in fact.schema else ID_TEXT
    limits = {key: known[key] for key in ("minLength", "maxLength") if key in known}
    kinds = list(dict.fromkeys(_json_type(wire) for wire in wires))
    return {"type": kinds[0] if len(kinds) == 1 else kinds, **(limits if kinds == ["string"] else {})}


def _json_type(value: Any) -> str:
    names = {bool: "boolean", int: "integer", float: "number", str: "string"}
    return names.get(type(value), "null")


def _present(place: str) -> dict[str, Any]:
    """That something which is not empty stands at a pointer."""
    *groups, last = pointer.parts(place)
    schema: dict[str, Any] = {"required": [last], "properties": {last: {"not": {"enum": [None, ""]}}}}
    for group in reversed(groups):
        schema = {"required": [group], "properties": {group: schema}}
    return schema


def _rule(condition: Condition, bindings: Mapping[str, Any]) -> dict[str, Any]:
    """What is demanded when an attribute has a value, if the dialect has both."""
    attribute, value = condition.when or ("", "")
    binding = bindings.get(attribute, {})
    demanded = [bindings[key]["pointer"] for key in condition.demanded if key in bindings]
    if value not in binding.get("codes", {}) or not demanded:
        return {}
    *groups, last = pointer.parts(binding["pointer"])
    when: dict[str, Any] = {"required": [last], "properties": {last: {"const": binding["codes"][value]}}}
    for group in reversed(groups):
        when = {"required": [group], "properties": {group: when}}
    return {"if": when, "then": {"allOf": [_present(place) for place in demanded]}}
