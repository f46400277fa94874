"""Operators on the content of a request: what is stored of it, what is refused, and which rule is not enforced."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, MutableMapping
from typing import Any

from validator.reference.faults.effects.values import Condition, ValueEffect
from validator.reference.problems import Problem
from validator.standard.values import EMPTY


def store_value(
    object_type: str, attribute: str, effect: ValueEffect, methods: Collection[str] = ("POST",)
) -> Callable[[str, str, MutableMapping[str, Any]], None]:
    """The API stores another value than the request holds. effect: gets EMPTY for an attribute without a value."""

    def hook(name: str, method: str, values: MutableMapping[str, Any]) -> None:
        if name == object_type and method in methods:
            values[attribute] = effect(values.get(attribute, EMPTY))

    return hook


def swap_values(object_type: str, attribute: str, other: str) -> Callable[[str, str, MutableMapping[str, Any]], None]:
    """The API stores the values of two attributes of a registration in each other's place."""

    def hook(name: str, method: str, values: MutableMapping[str, Any]) -> None:
        if name == object_type and method == "POST":
            first, second = values.get(attribute, EMPTY), values.get(other, EMPTY)
            values.update({attribute: second, other: first})

    return hook


def refuse_value(
    object_type: str, attribute: str, condition: Condition
) -> Callable[[str, str, Mapping[str, Any]], None]:
    """The API refuses a value that it must accept. condition: gets EMPTY for an attribute without a value.

    A PATCH that does not name the attribute leaves it as it is.
    """

    def hook(name: str, method: str, values: Mapping[str, Any]) -> None:
        kept = method == "PATCH" and attribute not in values
        if name == object_type and not kept and condition(values.get(attribute, EMPTY)):
            raise Problem.invalid([(attribute, "invalid", "Deze waarde mag niet.")])

    return hook


def skip_rule(
    object_type: str,
    attribute: str,
    *rules: str,
    when: Condition = lambda _: True,
    methods: Collection[str] = ("POST", "PATCH", "PUT"),
) -> Callable[[str, str, str, str, Any], bool]:
    """The API accepts a value that it must refuse.

    attribute: its name, "" for the object as a whole. rules: keywords of JSON Schema, or "reference", "unique",
    "value". when: the values for which it goes wrong, all by default.
    """

    def hook(name: str, attribute_name: str, rule: str, method: str, value: Any) -> bool:
        place = (name, attribute_name) == (object_type, attribute)
        return place and rule in rules and method in methods and when(value)

    return hook
