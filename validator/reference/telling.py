"""How the reference API describes an object in one dialect."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from validator import pointer, translation
from validator.pointer import MISSING
from validator.profile import Binding, ObjectBinding, Profile
from validator.reference.faults import Faults
from validator.reference.manners import Manners
from validator.reference.rules import AS_IT_CAME
from validator.reference.store import Record, Store
from validator.values import EMPTY, moment


class Teller:
    """Describes objects, with absolute links under a base URL."""

    def __init__(self, profile: Profile, manners: Manners, store: Store, faults: Faults, base: str) -> None:
        self._profile = profile
        self._manners = manners
        self._store = store
        self._faults = faults
        self._base = base

    def tell(self, record: Record, method: str) -> dict[str, Any]:
        """The object as this dialect describes it. method: the request it answers, LIST for a search."""
        bound = self._profile.objects[record.type]
        wire: dict[str, Any] = {}
        for binding in bound.on_wire():
            value = self._value(binding, record)
            if isinstance(value, Mapping) and AS_IT_CAME in value:
                pointer.put(wire, binding.pointer, value[AS_IT_CAME])
            elif value is not EMPTY or binding.never_empty is None:
                self._say(bound, binding, value, wire)
        told = self._manners.describe(self, record, wire)
        self._faults.shown(bound, record, told, method)
        return told

    def url(self, object_type: str, identity: str) -> str:
        """Where an object stands."""
        return f"{self._base}{self._profile.objects[object_type].item_path}/{quote(identity, safe='')}"

    def referring(self, attribute: str, record: Record) -> list[Record]:
        """The objects that refer to this one."""
        return self._store.referring(attribute, record.id)

    def object(self, object_type: str, identity: str) -> dict[str, Any]:
        """The whole description of another object."""
        record = self._store.get(object_type, identity)
        return {} if record is None else self.tell(record, "INSIDE")

    def _value(self, binding: Binding, record: Record) -> Any:
        name, ids = binding.attribute.name, list(record.references.get(binding.attribute.name, ()))
        value = record.facts.get(name, EMPTY)
        match binding.attribute.kind:
            case "id":
                return record.id
            case "reference":
                return (ids if binding.many else ids[0]) if ids else EMPTY
            case "moment":
                instant = record.registered if name == "Geregistreerd op" else moment(value)
                return self._dated(instant) if instant is not None else value
            case "list":
                return [_flat(item) for item in value] if value is not EMPTY else []
            case _:
                return value

    def _dated(self, instant: datetime) -> Any:
        if not self._manners.answers_in_utc:
            return instant
        return instant.astimezone(UTC).isoformat().replace("+00:00", "Z")

    def _say(self, bound: ObjectBinding, binding: Binding, value: Any, wire: dict[str, Any]) -> None:
        if value is EMPTY and binding.many:
            value = []
        said = translation.to_wire(self._profile, bound, {binding.attribute.name: value})
        found = pointer.get(said, binding.pointer)
        if found is MISSING:
            return
        if binding.attribute.kind == "reference":
            found = self._linked(str(binding.attribute.target), found)
        pointer.put(wire, binding.pointer, found)

    def _linked(self, object_type: str, reference: Any) -> Any:
        """The reference with the URL it leads to, in a dialect in which references are objects."""
        if isinstance(reference, list):
            return [self._linked(object_type, one) for one in reference]
        if not isinstance(reference, dict):
            return reference
        identity = pointer.get(reference, self._profile.reference_read)
        return {**reference, "url": self.url(object_type, str(identity))}


def _flat(view: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for name, value in view.items():
        flat.update(_flat(value, f"{prefix}{name}/") if isinstance(value, Mapping) else {prefix + name: value})
    return flat
