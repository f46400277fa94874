"""Which texts an attribute may have where a list or a form of them is agreed: by `values` and `closed` of a profile."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from validator.profile.model import ObjectBinding, Profile
from validator.profile.value_rules import written
from validator.standard.objectmodel import Attribute
from validator.standard.values import EMPTY, Literally, measured

MADE_UP = "Klantcheck"
"""A text that stands in no agreed list."""


def agreed_list(profile: Profile, attribute: Attribute) -> tuple[str, ...]:
    """The values that a text can have where a list is agreed and the rest is refused; none where it is free."""
    for name, bound in profile.objects.items():
        binding = bound.bindings.get(attribute.name)
        if binding is not None and binding.attribute is attribute and attribute.kind == "text":
            return tuple(binding.codes) if binding.closed else _listed(profile, name, attribute)
    return ()


def filled_in(attribute: Attribute, agreed: Sequence[str]) -> str:
    """The value of an agreed list that objects have of which nothing is said: an example, or else the last."""
    shown = [text for text in (attribute.example, attribute.fill) if text is not None and text in agreed]
    return next(iter(shown), agreed[-1])


def made_up(attribute: Attribute, agreed: Sequence[str]) -> list[str]:
    """The values of an agreed list that stand for a text which is made up: not those that other objects have."""
    others = {attribute.example, attribute.fill, filled_in(attribute, agreed)}
    return [text for text in agreed if text not in others]


def disagreement(
    profile: Profile, bound: ObjectBinding, values: Mapping[str, Any], only: str | None = None
) -> str | None:
    """Why one of these concept values is refused by what is agreed, in Dutch; None when nothing is against them.

    only: the attribute that is looked at, beside the others.
    """
    texts = {name: value for name, value in values.items() if value is not EMPTY and not isinstance(value, Literally)}
    looked_at = [name for name in texts if only in (None, name)]
    for name in looked_at:
        binding = bound[name]
        if binding.closed and texts[name] not in binding.codes:
            return _sentence(name, written(texts[name]), binding.closed)
    for domain in profile.model.domains.values():
        held = domain.attributes.get(bound.name, ())
        if not any(name in held for name in looked_at):
            continue
        rule = profile.value_rule(domain.name)
        for name, value in domain.among(bound.name, texts).items():
            if name in looked_at and rule.absent is None and rule.expectation_of_text(written(value)) == "refused":
                return _sentence(name, written(value), rule.because)
    return None


def outside_list(
    profile: Profile, bound: ObjectBinding, values: Mapping[str, Any], made_up: Iterable[str]
) -> str | None:
    """Why one of these concept values, which holds a text that was made up, stands in no agreed list; None: all do."""
    parts = list(made_up)
    for name, value in values.items():
        agreed = agreed_list(profile, bound[name].attribute)
        if agreed and isinstance(value, str) and value not in agreed and any(part in value for part in parts):
            return f"Voor {name!r} is een lijst van waarden afgesproken; wat niemand anders heeft past daar niet in."
    return None


def _listed(profile: Profile, object_type: str, attribute: Attribute) -> tuple[str, ...]:
    for domain in profile.model.domains.values():
        if domain.when or attribute.name not in domain.attributes.get(object_type, ()):
            continue
        rule = profile.value_rule(domain.name)
        if not isinstance(rule.good, str | None) and rule.expectation_of_text(MADE_UP) == "refused":
            return tuple(rule.good)
    return ()


def _sentence(name: str, text: str, why: str) -> str:
    return f"{name!r} kan hier niet {measured(text)!r} zijn: {why}"
