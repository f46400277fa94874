"""Checks of the answer to the last action of a scenario, against what was sent and what is agreed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from validator.errors import NotApplicable, SuiteFault
from validator.profile import translation
from validator.profile.document import Document
from validator.scenario import actions, checks
from validator.scenario.attempts import Attempt
from validator.scenario.context import ScenarioContext
from validator.schema import catalog
from validator.schema.pointer import MISSING
from validator.standard.objectmodel import ObjectType
from validator.standard.values import EMPTY, Value
from validator.target.outcome import Outcome


def document(context: ScenarioContext) -> Document:
    """The object in the answer. Raises Nonconformity when there is none."""
    return checks.has_object(context.last_outcome())


def repeats_texts(context: ScenarioContext) -> None:
    """The answer repeats every text that was sent; what else was sent another requirement is about."""
    shown = document(context)
    attributes = shown.bound.object_type.attributes
    texts = {name: value for name, value in context.sent.items() if attributes[name].kind == "text"}
    if not texts:
        raise SuiteFault("no text was sent")
    checks.sent_back(shown, texts)


def lacks(context: ScenarioContext, phrase: str, name: str) -> None:
    """No answer shows the object with an attribute of this name: neither when it was created, nor now."""
    for shown in (context.document(phrase), context.current(phrase)):
        checks.lacks(shown, name, f"{phrase} heeft geen attribuut {name!r}")


def camel_case(context: ScenarioContext, phrase: str) -> None:
    """Every answer that shows an object names its properties in lowerCamelCase."""
    for shown in (context.document(phrase), context.current(phrase)):
        checks.camel_case(shown, f"alle namen in {phrase} zijn lowerCamelCase")


def refused_or_ignored(context: ScenarioContext, name: str) -> None:
    """The last registration was refused, or it succeeded and took nothing of this attribute over."""
    outcome = context.last_outcome()
    if outcome.meaning == "refused":
        return
    created = document(context)
    the = created.bound.object_type.the
    checks.meaning(outcome, "registered", the)
    if name in context.sent:
        sent = context.sent[name].value
        checks.different(created.value(name), Value(sent, sent, ""), f"{name!r} is een andere dan die is verstuurd")
    else:
        lacks(context, the, name)


def try_again(context: ScenarioContext) -> str:
    """Try the last registration once more, with the same values; returns what that tries, for a message."""
    object_type, attempt = _created_type(context), context.attempt
    actions.create(context, object_type.singular, context.sent)
    return f"{attempt}, voor de tweede keer,"


def changes_refused(context: ScenarioContext) -> None:
    """Every change that was tried is refused."""
    for attempt in _attempts(context):
        checks.refused(attempt.outcome, attempt.text)


def changes_refused_again(context: ScenarioContext) -> None:
    """Every change that was tried is refused once more when it is tried again, with the same values."""
    for attempt in _attempts(context):
        actions.change_again(context, attempt)
        checks.refused(context.last_outcome(), f"{attempt.text}, voor de tweede keer,")


def _attempts(context: ScenarioContext) -> Sequence[Attempt]:
    """The changes that were tried. Raises SuiteFault when there were none: then nothing would be judged."""
    if not context.attempts:
        raise SuiteFault("no change was tried yet")
    return tuple(context.attempts)


def nothing_left(context: ScenarioContext) -> None:
    """The target stored nothing of what it just refused to register."""
    object_type = _created_type(context)
    left = context.api.search.left_behind(object_type.name, context.sent, context.generated.state().texts)
    checks.nothing_left(left, object_type, context.last_outcome().operation)


def as_agreed(context: ScenarioContext, domain: str, expectation: str | None) -> None:
    """The last registration did with its values of a domain what is agreed: took them over, refused them or either.

    expectation: which the step is about: good, refused, or None for any. Raises NotApplicable when what is agreed is
    another, or when the dialect cannot keep such a value as it is.
    """
    object_type, outcome = _created_type(context), context.last_outcome()
    sent = context.model.domains[domain].among(object_type.name, context.sent)
    if not sent:
        raise SuiteFault(f"nothing that was sent is a {domain}")
    agreed = checks.agreement(context.api.profile, domain, sent)
    with context.judging_registration(outcome):
        checks.treated(outcome, agreed)
    if outcome.meaning == "refused":
        with suppress(NotApplicable):  # where nothing can be searched for, the refusal itself is what there is
            nothing_left(context)
    else:
        for name, value in sent.items():
            for actual in (document(context).value(name), context.value(object_type.the, name)):
                checks.as_sent(actual, value, agreed)
    if expectation not in (None, agreed.expectation):
        raise NotApplicable(f"Hier is iets anders afgesproken: {agreed.text(agreed.value)}.")


def refusal_names(context: ScenarioContext, name: str) -> None:
    """The refusal of the last action blames this attribute."""
    _blames(context, context.last_outcome(), context.sent, name)


def refusals_name(context: ScenarioContext, name: str) -> None:
    """The refusal of every change that was tried blames this attribute."""
    for attempt in _attempts(context):
        _blames(context, attempt.outcome, attempt.values, name)


def _blames(context: ScenarioContext, outcome: Outcome, values: Mapping[str, Any], name: str) -> None:
    profile = context.api.profile
    bound = profile.object(outcome.object_type)
    binding = bound[name]
    source = bound[binding.view_of] if binding.view_of is not None else binding
    if profile.errors.absent is not None:
        raise NotApplicable(profile.errors.absent)
    sent = values.get(name, values.get(source.attribute.name, EMPTY))
    checks.refusal_names(outcome.reply.json(), profile.errors, source.pointer, name, missing=sent is EMPTY)


def matches_schema(context: ScenarioContext) -> None:
    """The last answer is what the wire schemas of the dialect ask; an error body in its media type too."""
    outcome, profile = context.last_outcome(), context.api.profile
    refused = outcome.meaning in {"refused", "absent"}
    if refused:
        checks.media_type(outcome.reply.media_type, profile.error_media_types)
    dialect = profile.dialect
    schema = catalog.error_schema(dialect) if refused else catalog.wire_schema(dialect, outcome.object_type)
    body = outcome.reply.json()
    judged = body if refused else translation.answered(profile.object(outcome.object_type), body)
    checks.wire(None if judged is MISSING else judged, schema, "het antwoord voldoet aan het schema van de API")


def _created_type(context: ScenarioContext) -> ObjectType:
    if context.created_type is None:
        raise SuiteFault("no single object was to be registered")
    return context.created_type
