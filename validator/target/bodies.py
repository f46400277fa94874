"""The JSON bodies of our requests, by the profile, each checked against the wire schema before it leaves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from validator.errors import UnfitRequest
from validator.profile import translation
from validator.profile.composites import Composite, Part
from validator.profile.document import Document
from validator.profile.model import ObjectBinding, Profile
from validator.profile.references import filled, provisional_id
from validator.schema import catalog, pointer
from validator.schema.findings import schema_findings
from validator.schema.properties import longest, required_pointers


class RequestBodies:
    """The bodies of one dialect."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile

    def required(self, object_type: str) -> list[str]:
        """The attributes that the dialect demands of a registration, by their names in the standard."""
        bound = self._profile.object(object_type)
        needed = required_pointers(self._schema(bound, "request"))
        return [binding.attribute.name for binding in bound.on_wire() if binding.pointer in needed]

    def fits(self, object_type: str, values: Mapping[str, Any], name: str) -> bool:
        """Whether the wire schema of the dialect accepts the value of this attribute."""
        bound = self._profile.object(object_type)
        findings = schema_findings(translation.to_wire(self._profile, bound, values), self._schema(bound, "request"))
        return all(finding.pointer != bound[name].pointer for finding in findings)

    def longest(self, object_type: str, name: str) -> int | None:
        """The most characters that the dialect allows of this attribute; None when its wire schema says nothing."""
        bound = self._profile.object(object_type)
        return longest(self._schema(bound, "request"), bound[name].pointer)

    def of_object(
        self,
        bound: ObjectBinding,
        values: Mapping[str, Any],
        use: catalog.Direction,
        *,
        deliberate: bool,
        extra: Mapping[str, str] | None = None,
    ) -> dict[str, Any]:
        """The body of these concept values by attribute.

        use: request or patch, the part of the wire schema that it has to meet. deliberate: it may be wrong on purpose.
        extra: further properties. Raises UnfitRequest for a body that is wrong without a purpose.
        """
        write = translation.to_wire if use == "patch" else translation.registration
        body = {**write(self._profile, bound, values), **(extra or {})}
        if not deliberate:
            _check_own(body, self._schema(bound, use))
        whole: dict[str, Any] = translation.enclosed(bound, body)
        return whole

    def of_composite(
        self, composite: Composite, objects: Mapping[str, Sequence[Mapping[str, Any]]], *, deliberate: bool
    ) -> dict[str, Any]:
        """The body of a composite. objects: concept values by attribute, of each object type. Raises as `of_object`."""
        body: dict[str, Any] = {}
        number = 0
        for part in composite.parts:
            written = []
            for values in objects.get(part.object_type, ()):
                number += 1
                written.append(self._of_part(composite, part, values, number))
            if part.many:
                others = pointer.get(body, part.pointer)
                pointer.put(body, part.pointer, [*(others if isinstance(others, list) else ()), *written])
            elif written:
                pointer.put(body, part.pointer, written[0])
        if not deliberate:
            _check_own(body, f"objecten/{self._profile.dialect}/{composite.schema}.schema.json#/$defs/request")
        return body

    def _of_part(self, composite: Composite, part: Part, values: Mapping[str, Any], number: int) -> dict[str, Any]:
        """One part of a composite. number: of it among all parts; the one that others belong to has the first."""
        bound, provisional = self._profile.object(part.object_type), composite.provisional
        item = translation.registration(self._profile, bound, without(part.owner, values))
        if part.owner is not None:
            pointer.remove(item, bound[part.owner].pointer)
        if part.type is not None:
            pointer.put(item, composite.type, part.type)
        if provisional is not None:
            pointer.put(item, provisional.pointer, provisional_id(number))
        if provisional is not None and part.owner is not None:
            pointer.put(item, bound[part.owner].pointer, filled(provisional.reference, provisional_id(1)))
        return item

    def _schema(self, bound: ObjectBinding, use: catalog.Direction) -> str:
        return catalog.wire_schema(self._profile.dialect, bound.object_type.name, use)


def with_unchanged(document: Document, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a change, with what the dialect wants a change of this object to name besides, as it is."""
    return {**{name: document.value(name).concept for name in document.bound.change_names}, **values}


def without(name: str | None, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values but that of one attribute."""
    return {key: value for key, value in values.items() if key != name}


def _check_own(body: dict[str, Any], schema: str) -> None:
    findings = schema_findings(body, schema)
    if findings:
        raise UnfitRequest(f"ons eigen verzoek voldoet niet aan {schema}: {'; '.join(map(str, findings))}")
