"""Case shapes: what a case asks of one object, by the names of the standard."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from validator.payloads.finding import PayloadFinding, of_schema
from validator.profile import translation
from validator.profile.model import Profile
from validator.schema import catalog
from validator.schema.findings import schema_findings


class ShapeLevel:
    """Judges by one case shape."""

    def __init__(self, profile: Profile, title: str) -> None:
        schema = catalog.shapes()[title]
        self._path: str = schema["path"]
        self._requirements = ", ".join(schema.get("x-eisen", ()))
        self._profile, self._bound = profile, profile.part(schema["x-objecttype"])
        self.object_type: str = schema["x-objecttype"]

    def findings(self, value: Any) -> Iterator[PayloadFinding]:
        """What a case asks otherwise of one object; places are those on the wire."""
        for finding in schema_findings(translation.view(self._profile, self._bound, value), self._path):
            attribute = finding.pointer.removeprefix("/")
            found = of_schema(finding, level="vorm", requirement=self._requirements)
            expected = f"{attribute}: {finding.expected}" if attribute else finding.expected
            yield found._replace(pointer=self._place(attribute), expected=expected)

    def _place(self, attribute: str) -> str:
        """The pointer of an attribute on the wire; that in the concept view when it has none."""
        pointers = (binding.pointer for binding in self._bound.on_wire() if binding.attribute.name == attribute)
        return next(pointers, f"/{attribute}" if attribute else "")
