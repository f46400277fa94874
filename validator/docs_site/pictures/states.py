"""The status diagram of an object type: the values of a code, and the changes between them that scenarios make."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from validator.docs_site.pictures.drawing import LINE, Drawing, Picture, wrapped
from validator.docs_site.usage import match_step, object_type_of, table_values
from validator.errors import SuiteFault
from validator.requirements.scenarios import Scenario, all_scenarios
from validator.scenario.effects import Effect
from validator.standard.objectmodel import Attribute, ObjectModel, ObjectType

OBJECT_TYPE, ATTRIBUTE = "Interne taak", "Status"
START = ""
"""The state before an object is registered."""


@dataclass(frozen=True)
class Transition:
    """A change of state that scenarios make. before: START for a registration. requirements: those that they check."""

    before: str
    after: str
    requirements: tuple[str, ...]


def transitions(scenarios: Iterable[Scenario], model: ObjectModel) -> list[Transition]:
    """The changes that an Als of these scenarios makes, those from the start first."""
    found: dict[tuple[str, str], dict[str, None]] = {}
    for scenario in scenarios:
        for change in _changes(scenario, model):
            found.setdefault(change, {}).update(dict.fromkeys(scenario.requirements))
    order = [START, *_attribute(model).values]
    return [
        Transition(before, after, tuple(found[before, after]))
        for before, after in sorted(found, key=lambda pair: (order.index(pair[0]), order.index(pair[1])))
    ]


def refused(scenarios: Iterable[Scenario], attribute: Attribute) -> list[str]:
    """Values that scenarios try in vain, and that no edition knows."""
    known = {name for value, others in attribute.values.items() for name in (value, *others)}
    matches = (match_step(step) for scenario in scenarios for step in scenario.steps)
    return sorted(
        {
            found.arguments["value"]
            for found in matches
            if found and found.effect is Effect.ATTEMPTS and found.arguments.get("attribute") == ATTRIBUTE
            if found.arguments.get("value", START) not in {START, *known}
        }
    )


def _attribute(model: ObjectModel) -> Attribute:
    return model.object_types[OBJECT_TYPE].attribute(ATTRIBUTE)


def _changes(scenario: Scenario, model: ObjectModel) -> Iterator[tuple[str, str]]:
    """The changes of state in one scenario. What exists at the start has the value of its Gegeven, or the first one."""
    attribute = _attribute(model)
    state = str(attribute.fill)
    for step in scenario.steps:
        found = match_step(step)
        if found is None or object_type_of(found, model) is not model.object_types[OBJECT_TYPE]:
            continue
        value = _value(attribute, table_values(step).get(ATTRIBUTE))
        if found.effect is Effect.SETS_UP:
            state = value or str(attribute.fill)
        elif found.effect is Effect.REGISTERS:
            state = value or str(attribute.fill)
            yield START, state
        elif found.effect is Effect.CHANGES and value is not None:
            yield state, value
            state = value


def _value(attribute: Attribute, name: str | None) -> str | None:
    try:
        return None if name is None else attribute.value(name)
    except SuiteFault:  # a value that the standard does not have, sent on purpose
        return None


def states_picture(object_type: ObjectType, model: ObjectModel) -> Picture:
    """The status diagram of the interne taak. Raises SuiteFault when no scenario changes a status."""
    attribute = object_type.attribute(ATTRIBUTE)
    found = transitions(all_scenarios(), model)
    unknown = refused(all_scenarios(), attribute)
    drawing = Drawing()
    places = {value: 190.0 + 420 * number for number, value in enumerate(attribute.values)}
    if found:
        drawing.dot(40, 150, 9)
        for value, others in attribute.values.items():
            drawing.box(places[value], 122, 170, 56)
            drawing.text(places[value] + 85, 146, value, "strong", "middle")
            drawing.text(places[value] + 85, 164, " ".join(f"ook: {name}" for name in others), "small", "middle")
    for transition in found:
        _draw(drawing, transition, places)
    drawing.lines(30, 300, wrapped(f"Elke andere waarde wordt geweigerd, zoals {', '.join(unknown)}.", 740), "small")
    sentences = [f"Van {one.before or 'niets'} naar {one.after}: {', '.join(one.requirements)}" for one in found]
    return drawing.finish(
        "statussen",
        f"De statussen van {object_type.the}",
        ". ".join([*sentences, f"Geweigerd: {', '.join(unknown)}"]) if found else "",
        (800, 350),
    )


def _draw(drawing: Drawing, transition: Transition, places: dict[str, float]) -> None:
    label = f"{len(transition.requirements)} eisen" if len(transition.requirements) > 1 else transition.requirements[0]
    end = places[transition.after]
    if transition.before == START and end == min(places.values()):
        drawing.line([(49, 150), (end, 150)], arrow=True)
        drawing.text(55, 140, "registreren", "small")
        drawing.text(55, 150 + LINE, label, "small")
    elif transition.before == START:
        drawing.line([(40, 141), (40, 60), (end + 85, 60), (end + 85, 122)], arrow=True)
        drawing.text(120, 52, f"meteen zo registreren: {label}", "small")
    elif transition.before == transition.after:
        drawing.line([(end + 60, 122), (end + 60, 90), (end + 110, 90), (end + 110, 122)], arrow=True)
        drawing.text(end + 85, 84, f"blijft zo: {label}", "small", "middle")
    else:
        _between(drawing, places[transition.before], end, label)


def _between(drawing: Drawing, start: float, end: float, label: str) -> None:
    """An arrow between two values: forth above, back below."""
    if start < end:
        drawing.line([(start + 170, 142), (end, 142)], arrow=True)
        drawing.text((start + 170 + end) / 2, 132, f"wijzigen: {label}", "small", "middle")
    else:
        drawing.line([(start + 85, 178), (start + 85, 230), (end + 85, 230), (end + 85, 178)], arrow=True)
        drawing.text((start + end) / 2 + 85, 248, f"terug wijzigen: {label}", "small", "middle")
