"""The wire schema of a dialect, and which of its findings are remarks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from validator.payloads.finding import PayloadFinding, Severity, of_schema
from validator.profile.model import Profile
from validator.schema import catalog, pointer
from validator.schema.catalog import Direction
from validator.schema.findings import READ_ONLY, Finding, schema_findings
from validator.schema.mismatch import UNEXPECTED
from validator.schema.wording import lacks_zone

REQUIREMENTS = {**dict.fromkeys(UNEXPECTED, "B9866-T1"), READ_ONLY: "F5241-R2"}
"""The requirement by the rule that is broken, where the standard has one of it."""

MOMENTS = "Tijdstip"
"""The domain of moments, of which a profile says what the dialect refuses."""


class WireLevel:
    """Judges by the wire schema of one object type in one direction.

    identity: the id of an object, or "". reference: of the schema, or its strict twin.
    """

    def __init__(
        self,
        profile: Profile,
        object_type: str,
        identity: Callable[[Any], str],
        reference: str,
        direction: Direction,
        *,
        strict: bool,
    ) -> None:
        self._object_type, self._identity = object_type, identity
        self.reference = catalog.strict(reference) if strict else reference
        self._sent = direction != "answer"
        self._moments = profile.value_rule(MOMENTS)

    def findings(self, value: Any) -> list[PayloadFinding]:
        """What is wrong with a value."""
        found = schema_findings(value, self.reference)
        identity = self._identity(value) if found else ""
        return [self._of_schema(finding, value, identity) for finding in found]

    def _of_schema(self, finding: Finding, value: Any, identity: str) -> PayloadFinding:
        severity: Severity = "opmerking" if self._sent and self._is_accepted(finding, value) else "fout"
        requirement = REQUIREMENTS.get(finding.keyword, "")
        return of_schema(finding, "schema", severity, requirement, self._object_type, identity)

    def _is_accepted(self, finding: Finding, value: Any) -> bool:
        """Whether a register takes it all the same: a moment without a zone that the dialect does not refuse."""
        if finding.keyword != "format" or finding.keyword_value != "date-time":
            return False
        moment = pointer.get(value, finding.pointer)
        return lacks_zone(moment) and self._moments.expectation_of_text(moment) == "free"
