"""What the objects of a register agree on within themselves: an owner, an actor, a status with its moment, a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from validator.payloads.finding import PayloadFinding
from validator.profile.model import Binding, Profile
from validator.schema import pointer
from validator.schema.wording import as_json

Values = Mapping[str, Any]
"""The attributes that a rule looks at and that are not empty, by name; of a group any of its members."""

OWNERS = ("Verstrekt door betrokkene", "Verstrekt door partij")
ASSIGNED = ("Toegewezen aan actor", "Medewerker", "Organisatorische eenheid")
NAMES = ("Organisatienaam", "Persoonsnaam")
DONE, MOMENT, STATUS, KIND = "Gedaan", "Verwerkt op", "Status", "Soort partij"

COMPARED = frozenset({STATUS, KIND})
"""The attributes of which a rule compares the value."""


class RecordRules:
    """Judges one object type by a rule of the standard on it; attributes that the dialect lacks decide nothing.

    reads: the attributes that the rule looks at, with their paths on the wire and words. names: of the properties that
    these stand in. compared: those of which a value is compared; of all others no more than that they are filled.
    """

    def __init__(self, rule: Rule, reads: list[tuple[str, tuple[str, ...], dict[str, str]]]) -> None:
        self._rule = rule
        self._places = {name: pointer.join(list(path)) for name, path, _ in reversed(reads)}
        self.names = frozenset(path[0] for _, path, _ in reads)
        self.compared = frozenset(path[0] for name, path, _ in reads if name in COMPARED)
        self._reads: dict[tuple[str, ...], list[tuple[str, str, dict[str, str]]]] = {}
        for name, path, codes in reads:
            self._reads.setdefault(path[:-1], []).append((name, path[-1], codes))

    def findings(self, value: Mapping[str, Any]) -> Iterator[PayloadFinding]:
        """Where an object does not agree with itself."""
        values: dict[str, Any] = {}
        for path, reads in self._reads.items():
            around = _at(value, path) if path else value
            if around.__class__ is not dict:
                continue
            for name, last, codes in reads:
                found = around.get(last)
                if found is not None and name not in values and _is_filled(found):
                    values[name] = codes.get(found, found) if found.__class__ is str else found
        for finding in self._rule(self._places, values):
            yield finding._replace(level="samenhang")


def record_rules(profile: Profile, object_type: str) -> RecordRules | None:
    """The rules of an object type; None when there are none on what the dialect has of it."""
    bound, (rule, names) = profile.objects.get(object_type), _RULES.get(object_type, (None, ()))
    bindings = bound.on_wire() if bound is not None else ()
    reads = [
        (name, tuple(pointer.parts(binding.pointer)), _codes(binding))
        for binding in bindings
        for name in names
        if _is_of(binding.attribute.name, name)
    ]
    return RecordRules(rule, reads) if rule is not None and reads else None


def _codes(binding: Binding) -> dict[str, str]:
    """The words of the standard by those of the dialect."""
    return {wire: word for word, wire in binding.codes.items() if isinstance(wire, str)}


def _at(value: Any, path: tuple[str, ...]) -> Any:
    """The value at a path of properties, or None."""
    for name in path:
        if value.__class__ is not dict:
            return None
        value = value.get(name)
    return value


def _is_filled(value: Any) -> bool:
    """Whether a value is not empty; standard.values.is_empty, for parsed JSON and quicker."""
    if value.__class__ is dict:
        return any(map(_is_filled, value.values()))
    return value is not None and value not in ("", [])


def _is_of(attribute: str, name: str) -> bool:
    return attribute == name or attribute.startswith(f"{name}/")


def _digital_address(places: Mapping[str, str], values: Values) -> Iterator[PayloadFinding]:
    """A digitaal adres is of a betrokkene or of a partij; CRUD 0.0.3 lets it be of both or of none (Q37)."""
    owners = [name for name in OWNERS if name in values]
    if len(places) == len(OWNERS) and len(owners) != 1:
        found = "allebei" if owners else "geen van beide"
        asked = "één eigenaar: een betrokkene of een partij"
        yield PayloadFinding(places[OWNERS[0]], asked, found, "eigenaar", severity="opmerking")


def _task(places: Mapping[str, str], values: Values) -> Iterator[PayloadFinding]:
    """An interne taak has an actor; it has the moment at which it was done if and only if it is done (F2771)."""
    assigned = [places[name] for name in ASSIGNED if name in places]
    if assigned and not any(name in values for name in ASSIGNED):
        yield PayloadFinding(assigned[0], "een actor die de taak doet", "niets", "toegewezen")
    if MOMENT not in places or STATUS not in values:
        return
    if values[STATUS] == DONE and MOMENT not in values:
        yield PayloadFinding(places[MOMENT], "het moment waarop de taak is verwerkt", "niets", "moment")
    elif values[STATUS] != DONE and MOMENT in values:
        found = as_json(values[MOMENT])
        yield PayloadFinding(
            places[MOMENT], "niets, want de taak is nog te doen", found, "moment", requirement="F2771-R2"
        )


def _party(places: Mapping[str, str], values: Values) -> Iterator[PayloadFinding]:
    """A partij has the name of a person or that of an organisation, as its kind is (B1304)."""
    names = [name for name in NAMES if name in values]
    wrong = {"Organisatie": "Persoonsnaam", "Persoon": "Organisatienaam"}.get(str(values.get(KIND)))
    if len(names) > 1:
        yield PayloadFinding(places[names[0]], "één soort naam", "allebei", "naam", requirement="B1304-T2")
    elif wrong in names:
        asked = f"een naam die past bij {str(values[KIND]).lower()}"
        yield PayloadFinding(places[wrong], asked, wrong, "naam", requirement="B1304-T2")


Rule = Callable[[Mapping[str, str], Values], Iterator[PayloadFinding]]
_RULES: dict[str, tuple[Rule, tuple[str, ...]]] = {
    "Digitaal adres": (_digital_address, OWNERS),
    "Interne taak": (_task, (*ASSIGNED, STATUS, MOMENT)),
    "Partij": (_party, (*NAMES, KIND)),
}
"""The rule of an object type, with the attributes and groups that it looks at."""
