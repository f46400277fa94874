"""What a scenario does at the target: register, change, replace, read, delete and search.

An action whose name ends in `_or_fail` has to succeed: it raises Nonconformity otherwise. The outcome of the others is
judged by a later step; their requests may be wrong on purpose.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from validator.errors import NotApplicable
from validator.profile.document import Document
from validator.scenario import checks, setup_check
from validator.scenario.attempts import Attempt
from validator.scenario.context import ScenarioContext
from validator.scenario.omissions import parts_sent
from validator.target import composites
from validator.target.outcome import Outcome
from validator.target.search import SearchResult

Objects = Mapping[str, Sequence[Mapping[str, Any]]]
"""The concept values of objects, by object type."""


def create(
    context: ScenarioContext, noun: str, values: Mapping[str, Any], unknown: Mapping[str, str] | None = None
) -> None:
    """Register an object. unknown: values of attributes that the standard does not know, by name."""
    object_type = context.begin_create(noun, values)
    context.outcome = context.api.create(object_type.name, values, deliberate=True, besides=unknown)
    context.add_created(context.outcome, values)
    if context.outcome.document is not None:
        _discard_owners(context, context.outcome.document)


def create_or_fail(context: ScenarioContext, noun: str, values: Mapping[str, Any]) -> None:
    """Register an object; the answer has to give it an id."""
    object_type = context.begin_create(noun, values)
    context.outcome = context.api.create(object_type.name, values, deliberate=False)
    context.add_created(context.outcome, values)
    with context.judging_registration(context.outcome):
        checks.meaning(context.outcome, "registered", object_type.the)
    if context.outcome.document is not None:
        checks.has_id(context.outcome.document)


def create_composite(context: ScenarioContext, name: str, objects: Objects) -> None:
    """Register several objects as a whole."""
    _create_composite(context, name, objects, deliberate=True)


def create_composite_or_fail(context: ScenarioContext, name: str, objects: Objects) -> None:
    """Register several objects as a whole; the answer must have as many of each type as were sent."""
    outcome = _create_composite(context, name, objects, deliberate=False)
    parts = [*parts_sent(context.api.profile.composite(name), objects)]
    with context.omissions.judged_elsewhere(outcome, parts):
        checks.meaning(outcome, "registered", "het geheel")
    for object_type, sent in objects.items():
        checks.same_number(outcome, object_type, len(sent))


def change(context: ScenarioContext, phrase: str, values: Mapping[str, Any]) -> None:
    """Change these attributes of an object, which other scenarios may have too."""
    _change(context, context.document(phrase), values, context.api.change, deliberate=True)


def change_or_fail(context: ScenarioContext, phrase: str, values: Mapping[str, Any]) -> None:
    """Change only these attributes of an object."""
    document = context.changeable(phrase)
    outcome = _change(context, document, values, context.api.change, deliberate=False)
    checks.meaning(outcome, "changed", document.bound.object_type.the)


def replace(context: ScenarioContext, phrase: str, values: Mapping[str, Any]) -> None:
    """Replace an object, which other scenarios may have too, by what it was but for these attributes."""
    document = context.document(phrase)
    _change(context, document, context.completer.replacement(document, values), context.api.replace, deliberate=True)


def replace_without(context: ScenarioContext, phrase: str, name: str) -> None:
    """Replace an object, which other scenarios may have too, by what it was but for one attribute.

    Raises NotApplicable when the attribute is optional in the dialect.
    """
    document = context.document(phrase)
    attribute = document.bound.object_type.attribute(name)
    optional = document.bound[attribute.name].optional
    if optional is not None:
        raise NotApplicable(optional)
    values = {key: value for key, value in document.writable_values().items() if key != attribute.name}
    _change(context, document, values, context.api.replace, deliberate=True)


def change_again(context: ScenarioContext, attempt: Attempt) -> None:
    """Try a change or replacement once more, with the same values."""
    document = context.objects.at(attempt.outcome.reply.url)
    operation = context.api.change if attempt.outcome.verb == "wijzig" else context.api.replace
    _change(context, document, attempt.values, operation, deliberate=True)


def replace_or_fail(context: ScenarioContext, phrase: str, values: Mapping[str, Any]) -> None:
    """Replace an object as a whole."""
    document = context.changeable(phrase)
    outcome = _change(context, document, values, context.api.replace, deliberate=False)
    checks.meaning(outcome, "changed", document.bound.object_type.the)


def read_or_fail(context: ScenarioContext, phrase: str) -> None:
    """Ask for an object by its id."""
    document = context.document(phrase)
    context.begin_action({})
    context.outcome = context.api.reread(document)
    checks.meaning(context.outcome, "found", document.bound.object_type.the)
    context.update(context.outcome)


def read_by(context: ScenarioContext, phrase: str, name: str) -> None:
    """Ask for an object as if another attribute were its id."""
    document = context.document(phrase)
    context.begin_action({})
    context.outcome = context.api.get(document.object_type, str(document.value(name).concept))


def read_unknown(context: ScenarioContext, noun: str) -> None:
    """Ask for an object that does not exist."""
    context.begin_action({})
    name = context.type(noun).name
    context.outcome = context.api.get(name, context.api.unused_id(name))


def delete(context: ScenarioContext, phrase: str) -> Outcome:
    """Delete an object, which may be gone already."""
    document = context.changeable(phrase)
    setup_check.check_changeable(context, document)
    context.begin_action({})
    context.outcome = context.api.delete(document)
    return context.outcome


def delete_or_fail(context: ScenarioContext, phrase: str) -> None:
    """Delete an object."""
    checks.meaning(delete(context, phrase), "deleted", context.document(phrase).bound.object_type.the)


def search(
    context: ScenarioContext, noun: str, criteria: Mapping[str, Any], page_size: int | None = None
) -> SearchResult:
    """Search, page after page. page_size: objects to ask for at a time."""
    context.previous_result = context.result
    context.result = context.api.search.objects(context.type(noun).name, criteria, page_size)
    return context.result


def search_first_page(context: ScenarioContext, noun: str, criteria: Mapping[str, Any]) -> SearchResult:
    """Search, and look at the first page alone: many objects of others may meet these criteria."""
    context.previous_result = context.result
    context.result = context.api.search.objects(context.type(noun).name, criteria, most=1)
    return context.result


def _create_composite(context: ScenarioContext, name: str, objects: Objects, *, deliberate: bool) -> Outcome:
    context.begin_action({})
    context.outcome = composites.create(context.api, name, objects, deliberate=deliberate)
    for documents in context.outcome.parts.values():
        for document in documents:
            context.add(document, {})
    return context.outcome


def _change(
    context: ScenarioContext,
    document: Document,
    values: Mapping[str, Any],
    operation: Callable[..., Outcome],
    *,
    deliberate: bool,
) -> Outcome:
    setup_check.check_changeable(context, document)
    context.begin_action(values)
    context.outcome = operation(document, values, deliberate=deliberate)
    if context.outcome.meaning != "refused":
        context.cache.discard(document.url)
        _discard_owners(context, document)
    return context.outcome


def _discard_owners(context: ScenarioContext, document: Document) -> None:
    """Let no other scenario have what an object belongs to, when a second such object could not be created for it."""
    object_type = document.bound.object_type
    if object_type.once_per_owner:
        names = [attribute.name for attribute in object_type.attributes.values() if attribute.owner]
        owners = [ids for name in names for ids in (context.sent.get(name), document.value(name).concept)]
        for owner in context.objects.with_ids(one for one in owners if isinstance(one, str)):
            context.cache.discard(owner.url)
