"""Requests of a caller who watches HTTP itself: request variants, and requests at the same time.

A feature names the variant by its key in validator/http/request_variants.py. The outcome of each request is added to
the outcomes of the context. Objects that this run did not create are left out of the evidence, as everywhere.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any
from urllib.parse import quote

from validator.errors import EnvironmentFault, KlantcheckError, NotApplicable, SuiteFault, UnexpectedResponse
from validator.http.guard import Creation
from validator.http.reply import Reply
from validator.http.request_variants import PLAIN, REQUEST_VARIANTS, RequestVariant
from validator.profile import translation
from validator.profile.model import ObjectBinding
from validator.scenario import checks, setup_check
from validator.scenario.context import ScenarioContext
from validator.standard.values import EMPTY
from validator.target import test_data
from validator.target.bodies import with_unchanged
from validator.target.outcome import Outcome
from validator.target.ownership import NOT_OURS


def search(context: ScenarioContext, plural: str, variant_name: str) -> None:
    """Ask for a collection, by criteria that nothing meets, or for an object in it that does not exist."""
    bound = context.api.profile.object(context.type(plural).name)
    variant = _variant(context, bound.name, variant_name)
    params = {} if variant.is_for_one_object else _unmet_criteria(context, bound)
    context.begin_action({})
    creates = Creation(bound.object_type.name) if variant.method == "POST" else None
    reply = context.api.http.send(
        "GET", bound.path, params=params, creates=creates, variant=variant, evidence=lambda _: NOT_OURS
    )
    _add_outcome(context, watched_outcome(context, "zoek", bound.object_type.name, reply, "found"))


def read(context: ScenarioContext, phrase: str, variant_name: str) -> None:
    """Ask for an object of the scenario."""
    document = context.document(phrase)
    checks.has_id(document)
    variant = _variant(context, document.object_type, variant_name)
    context.begin_action({})
    creates = Creation(document.object_type) if variant.method == "POST" else None
    reply = context.api.http.send("GET", document.url, creates=creates, variant=variant)
    _add_outcome(context, watched_outcome(context, "vraag op", document.object_type, reply, "found"))


def create(context: ScenarioContext, noun: str, variant_name: str) -> None:
    """Register an object as the page shows it; where the request is not as it should be, with a text of its own.

    By that text it is found, should it have been stored.
    """
    api, bound = context.api, context.api.profile.object(context.type(noun).name)
    variant, completer = _variant(context, bound.name, variant_name), context.completer
    values = completer.example(noun, {}) if variant == PLAIN else completer.example_with_unique_text(noun)
    object_type = context.begin_create(noun, values)
    body = translation.enclosed(bound, translation.registration(api.profile, bound, values))
    creates = api.prepare_creation(bound, values, body)
    method, place = api.creation_place(bound)
    reply = api.http.send(method, place, body=body, creates=creates, variant=variant)
    if reply.succeeded:
        outcome = api.parse_created(bound, reply, values)
    else:
        outcome = watched_outcome(context, "registreer", object_type.name, reply, "registered")
    _add_outcome(context, outcome)
    context.add_created(outcome, values)


def watch(context: ScenarioContext) -> None:
    """Take the last answer as one to a caller, whose answers are all judged."""
    context.outcomes.append(context.last_outcome())


def create_together(context: ScenarioContext, noun: str, values: Mapping[str, Any], times: int) -> None:
    """Register the same object in several requests at once."""
    api, bound = context.api, context.api.profile.object(context.type(noun).name)
    api.require_agreed(bound, values, deliberate=False)
    context.begin_create(noun, values)
    bodies = [translation.enclosed(bound, translation.registration(api.profile, bound, values))] * times
    creates = api.prepare_creation(bound, values, bodies)
    places = [api.creation_place(bound) for _ in bodies]
    requests = [(place, body) for (_, place), body in zip(places, bodies, strict=True)]
    replies = api.http.send_together(places[0][0], requests, creates=creates)
    outcomes, failures = [], _faults(replies)
    for reply in replies:
        if isinstance(reply, EnvironmentFault):
            continue
        try:
            outcomes.append(api.parse_created(bound, reply, values))
        except UnexpectedResponse as error:  # the other replies still have to be entered in the ledger
            failures.append(error)
    for outcome in outcomes:
        context.add_created(outcome, values)
    context.outcomes += outcomes
    for failure in failures:
        raise failure
    context.outcome = outcomes[-1]
    context.registered_together.append(values)


def change_together(context: ScenarioContext, phrase: str, changes: Sequence[Mapping[str, Any]]) -> None:
    """Change an object in several ways at once, and read what it is afterwards."""
    api, document = context.api, context.changeable(phrase)
    setup_check.check_changeable(context, document)
    sent = {name: value for change in changes for name, value in change.items()}
    api.require_agreed(document.bound, sent, deliberate=False)
    context.begin_action(sent)
    bodies = [
        translation.enclosed(
            document.bound, translation.to_wire(api.profile, document.bound, with_unchanged(document, change))
        )
        for change in changes
    ]
    replies = api.http.send_together("PATCH", [(document.url, body) for body in bodies])
    for fault in _faults(replies):
        raise fault
    answered = [reply for reply in replies if isinstance(reply, Reply)]
    context.outcomes += [api.parse_document("wijzig", document.bound, reply, "changed") for reply in answered]
    context.changed_together.append((sent, context.current(phrase)))


def search_after_last_page(context: ScenarioContext, plural: str, criteria: Mapping[str, Any], size: int) -> None:
    """Ask for the page behind the last page of a search. Raises NotApplicable when the dialect has no pages."""
    api, profile = context.api, context.api.profile
    bound = profile.object(context.type(plural).name)
    if profile.page_size is None:
        raise NotApplicable(profile.unpaged)
    if profile.page is None and profile.offset is None:
        raise NotApplicable("In dit dialect is een bladzijde niet bij haar nummer of begin op te vragen.")
    result = api.search.objects(bound.object_type.name, criteria, size)
    which = len(result.documents) if profile.page is None else len(result.pages) + 1
    paging = {profile.page or str(profile.offset): str(which), profile.page_size: str(size)}
    params = {**translation.query(profile, bound, criteria), **paging}
    reply = api.http.send("GET", bound.path, params=params, evidence=lambda _: NOT_OURS)
    context.outcome = Outcome.of(profile, "zoek", bound.object_type.name, reply, "found")


def search_as_written(context: ScenarioContext, plural: str, arguments: Sequence[tuple[str, Any]]) -> None:
    """Ask for the first page of a search with these arguments: names as in the standard, with concept values.

    An argument may be EMPTY, and occur more than once. Raises NotApplicable when the dialect has no such argument.
    """
    api, profile = context.api, context.api.profile
    bound = profile.object(context.type(plural).name)
    query: dict[str, list[str]] = {}
    for name, value in [*_demanded(context, bound).items(), *arguments]:
        empty = dict.fromkeys(translation.parameters(profile, bound, name), "")
        for argument, text in (empty if value is EMPTY else translation.query(profile, bound, {name: value})).items():
            query.setdefault(argument, []).append(text)
    context.begin_action({})
    evidence = partial(api.ownership.list_evidence, bound)
    reply = api.http.send("GET", bound.path, params=query, evidence=evidence)
    _add_outcome(context, watched_outcome(context, "zoek", bound.object_type.name, reply, "found"))


def watched_outcome(
    context: ScenarioContext, verb: str, object_type: str, reply: Reply, expected_meaning: str
) -> Outcome:
    """The outcome of a reply, in which every rejection is a refusal, whether the profile lists its status or not."""
    outcome = Outcome.of(context.api.profile, verb, object_type, reply, expected_meaning)
    return replace(outcome, meaning="refused") if outcome.meaning == "other" and reply.rejected else outcome


def _add_outcome(context: ScenarioContext, outcome: Outcome) -> None:
    context.outcome = outcome
    context.outcomes.append(outcome)


def _faults(replies: Sequence[Reply | EnvironmentFault]) -> list[KlantcheckError]:
    return [reply for reply in replies if isinstance(reply, EnvironmentFault)]


def _variant(context: ScenarioContext, object_type: str, name: str) -> RequestVariant:
    """The variant of that name, with an id that no object has. Raises NotApplicable when the target has no token."""
    variant = REQUEST_VARIANTS.get(name)
    if variant is None:
        raise SuiteFault(f"{name!r} is no way to send a request; choose from {', '.join(REQUEST_VARIANTS)}")
    connection = context.api.http.connection
    if variant.credentials != "own" and not connection.credentials:
        raise NotApplicable("Dit doel vraagt geen token (--auth none).")
    if variant.credentials == "scheme" and not any(one.has_scheme for one in connection.credentials):
        raise NotApplicable("Dit doel schrijft zijn token zonder schema.")
    suffix = variant.suffix.replace("{id}", quote(context.api.unused_id(object_type), safe=""))
    return replace(variant, suffix=suffix)


def _unmet_criteria(context: ScenarioContext, bound: ObjectBinding) -> dict[str, str]:
    """Query parameters that no object meets, so that the answer holds no object of another: a number, or else a text.

    Raises NotApplicable when the dialect searches such objects by neither.
    """
    searchable = [binding.attribute for binding in bound.of_standard() if binding.search]
    texts = {attribute.name: uuid.uuid4().hex for attribute in searchable if attribute.kind == "text"}
    numbers = {attribute.name: test_data.number() for attribute in searchable if attribute.kind == "number"}
    criteria = list({**numbers, **texts}.items())
    if not criteria:
        raise NotApplicable(f"In dit dialect is {bound.object_type.the} op tekst noch nummer te zoeken.")
    return translation.query(context.api.profile, bound, {**_demanded(context, bound), **dict(criteria[:1])})


def _demanded(context: ScenarioContext, bound: ObjectBinding) -> dict[str, str]:
    """A value for each search argument without which the dialect answers no search."""
    return {
        name: next(iter(bound[name].codes), context.api.unused_id(bound[name].attribute.target))
        for name in bound.search_requires
    }
