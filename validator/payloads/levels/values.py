"""The values that a dialect refuses, by the domains of its profile: what `klantcheck run` expects to be refused."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from validator.errors import NotApplicable
from validator.payloads.finding import PayloadFinding
from validator.profile import translation
from validator.profile.model import Profile
from validator.schema.wording import as_json
from validator.standard.values import EMPTY, Unknown

RULE = "waarde"
REQUIREMENTS = {
    "Telefoonnummer": "WRD-R11",
    "E-mailadres": "WRD-R13",
    "Burgerservicenummer": "WRD-R16",
    "RSIN": "WRD-R18",
    "KVK-nummer": "WRD-R18",
    "Vestigingsnummer": "WRD-R18",
    "Nummeraanduiding-ID": "WRD-R20",
    "Postcode": "WRD-R22",
    "Tijdstip": "WRD-R9",
}
"""The requirement that asks for the refusal, by domain; of every other domain it is the general one."""

GENERAL = "WRD-R1"


class ValueLevel:
    """Judges the values of one object type that a consumer sends."""

    def __init__(self, profile: Profile, object_type: str) -> None:
        self._profile = profile
        self._bound = profile.objects.get(object_type)
        rules = [profile.value_rule(name) for name in profile.model.domains]
        self._rules = [rule for rule in rules if rule.refused is not None and rule.absent is None]

    def findings(self, value: Mapping[str, Any]) -> Iterator[PayloadFinding]:
        """The values that the dialect refuses."""
        if self._bound is None or not self._rules:
            return
        concepts = self._concepts(value)
        for rule in self._rules:
            domain = self._profile.model.domains[rule.domain]
            for name, concept in domain.among(self._bound.object_type.name, concepts).items():
                written = concept.wire if isinstance(concept, Unknown) else concept
                if isinstance(written, str) and rule.expectation_of_text(written) == "refused":
                    yield PayloadFinding(
                        pointer=self._bound[name].pointer,
                        expected=f"een waarde die het register aanneemt ({rule.domain}): {rule.because.rstrip('.')}",
                        found=as_json(written),
                        rule=RULE,
                        requirement=REQUIREMENTS.get(rule.domain, GENERAL),
                    )

    def _concepts(self, value: Mapping[str, Any]) -> dict[str, Any]:
        """The attributes that are filled in, by name; a moment as it is written."""
        concepts: dict[str, Any] = {}
        for binding in self._bound.on_wire() if self._bound else ():
            try:
                read = translation.read(self._profile, binding, value)
            except NotApplicable:
                continue
            if read.concept is not EMPTY:
                concepts[binding.attribute.name] = read.wire if binding.attribute.kind == "moment" else read.concept
        return concepts
