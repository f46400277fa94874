"""What the steps of scenarios do, and with which object types and attributes."""

from __future__ import annotations

from collections.abc import Iterator

from validator.errors import SuiteFault
from validator.requirements.scenarios import Scenario, Step
from validator.scenario.effects import Effect, StepMatch, match
from validator.scenario.objects import noun_of
from validator.scenario.step_definitions import step_definitions
from validator.standard.objectmodel import Attribute, ObjectModel, ObjectType
from validator.standard.relations import relation_path

OPERATIONS = {
    Effect.REGISTERS: "registreer",
    Effect.CHANGES: "wijzig",
    Effect.SEARCHES: "zoek",
    Effect.READS: "vraag op",
    Effect.COMPARES: "vraag op",
}
"""The operations of an Als by its effect, as `enables` of the registers names them."""


def match_step(step: Step) -> StepMatch | None:
    """The step with the effect and arguments of its definition; None when no definition matches it."""
    step_definitions()  # imports the definitions, which declare their effects
    return match(step)


def object_type_of(found: StepMatch, model: ObjectModel, *names: str) -> ObjectType | None:
    """The object type that the first of these arguments names; None when the step has none of them."""
    for value in found.values(*(names or ("noun", "plural", "what"))):
        return model.find(noun_of(value) or value)
    return None


def table_values(step: Step) -> dict[str, str]:
    """The values of a table of attributes, by the name in it; none when the step has no such table."""
    if not step.table or step.table[0][:2] != ("Attribuut", "Waarde"):
        return {}
    return {row[0]: row[1] for row in step.table[1:]}


def operation_of(step: Step, model: ObjectModel) -> str | None:
    """What an Als asks of the register, as `enables` names it: "registreer Interne taak"; None for another step."""
    found = match_step(step)
    if found is None or step.type != "when" or found.effect not in OPERATIONS:
        return None
    object_type = object_type_of(found, model)
    return None if object_type is None else f"{OPERATIONS[found.effect]} {object_type.name}"


def attributes_used(scenario: Scenario, model: ObjectModel) -> set[tuple[str, str]]:
    """The attributes that the steps of a scenario name, as (object type, attribute)."""
    found = set()
    for step in scenario.steps:
        matched = match_step(step)
        if matched is not None:
            for object_type, name in _named(matched, model):
                found |= {(owner.name, attribute.name) for owner, attribute in _resolved(object_type, name, model)}
    return found


def _named(found: StepMatch, model: ObjectModel) -> Iterator[tuple[ObjectType, str]]:
    """The names of attributes in a step, each with the object type that it starts from."""
    object_type = object_type_of(found, model)
    if object_type is None:
        return
    for name in (*found.values("attribute"), *table_values(found.step)):
        yield object_type, name
    other = object_type_of(found, model, "other") or object_type
    for name in found.values("attribute2"):
        yield other, name


def _resolved(object_type: ObjectType, name: str, model: ObjectModel) -> list[tuple[ObjectType, Attribute]]:
    """The attributes that a name stands for: one, those of a group, or one at the end of a path; none if unknown."""
    try:
        member = model.list_member(object_type, name)
        if member is not None:
            return [(model.object_types[str(object_type.attributes[name.partition("/")[0]].target)], member)]
        if "/" in name:
            path = relation_path(model, object_type, name)
            return [(path.owner, path.attribute)]
        return [(object_type, attribute) for attribute in object_type.group(name)]
    except SuiteFault:  # a name that the standard does not know, used on purpose
        return []
