"""How the reference API represents an object in one dialect."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from validator.profile import translation
from validator.profile.model import Binding, Profile
from validator.reference.described import described
from validator.reference.dialects import Dialect
from validator.reference.store import UNTRANSLATED, Record, Store
from validator.schema import catalog, pointer
from validator.schema.pointer import MISSING
from validator.standard.values import EMPTY, moment


class Serializer:
    """Represents the objects of a store as JSON, with absolute URLs. base: the URL they begin with, without "/"."""

    def __init__(self, profile: Profile, dialect: Dialect, store: Store, base: str) -> None:
        self._profile = profile
        self._dialect = dialect
        self._store = store
        self._base = base

    def serialize(self, record: Record, method: str) -> dict[str, Any]:
        """The object as this dialect represents it.

        method: of the request that it answers; LIST for a search, INSIDE and AROUND for a part of another answer.
        """
        del method  # the same in every answer
        bound = self._profile.objects[record.type]
        body: dict[str, Any] = json.loads(self._dialect.extension[record.type].template)
        for binding in bound.on_wire():
            value = self._value(binding, record)
            if isinstance(value, Mapping) and UNTRANSLATED in value:
                pointer.put(body, binding.pointer, value[UNTRANSLATED])
            elif value is not EMPTY or binding.never_empty is None:
                self._write(binding, value, body)
        whole = self._dialect.extend(self, record, body)
        if not self._profile.is_older_version:
            return whole
        older: dict[str, Any] = described(whole, catalog.wire_schema(self._profile.dialect, record.type))
        return older

    def url(self, object_type: str, identity: str) -> str:
        """The absolute URL of an object."""
        return f"{self._base}{self._profile.objects[object_type].item_path}/{quote(identity, safe='')}"

    def referring(self, attribute: str, record: Record) -> list[Record]:
        """The objects that refer to this one by that attribute, the oldest first."""
        return self._store.referring(attribute, record.id)

    def object(self, object_type: str, identity: str) -> dict[str, Any]:
        """The whole representation of another object; empty when there is none."""
        record = self._store.get(object_type, identity)
        return {} if record is None else self.serialize(record, "INSIDE")

    def _value(self, binding: Binding, record: Record) -> Any:
        """The concept value of an attribute, as validator/profile/translation.py writes it."""
        name, ids = binding.attribute.name, list(record.references.get(binding.attribute.name, ()))
        value = record.facts.get(name, EMPTY)
        match binding.attribute.kind:
            case "id":
                return record.id
            case "reference":
                return (ids if binding.many else ids[0]) if ids else EMPTY
            case "moment":
                instant = record.registered if name == "Geregistreerd op" else moment(value)
                return value if instant is None else _utc(instant)
            case "list":
                return [_flat(item) for item in value] if value is not EMPTY else []
            case _:
                return value

    def _write(self, binding: Binding, value: Any, body: dict[str, Any]) -> None:
        wire = translation.wire_form(self._profile, binding, [] if value is EMPTY and binding.many else value)
        if wire is MISSING:
            return
        if binding.attribute.kind == "reference":
            wire = self._linked(str(binding.attribute.target), wire)
        pointer.put(body, binding.pointer, wire)

    def _linked(self, object_type: str, reference: Any) -> Any:
        """The reference with its URL, in a dialect in which references are objects."""
        if isinstance(reference, list):
            return [self._linked(object_type, one) for one in reference]
        if not isinstance(reference, dict):
            return reference
        identity = pointer.get(reference, self._profile.reference_read)
        return {**reference, "url": self.url(object_type, str(identity))}


def _utc(instant: datetime) -> str:
    return instant.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _flat(view: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for name, value in view.items():
        flat.update(_flat(value, f"{prefix}{name}/") if isinstance(value, Mapping) else {prefix + name: value})
    return flat
