"""What a Gegeven does: let there be an object, from the set-up cache or else newly created. And what a caller asks."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, cast

from validator.scenario import actions
from validator.scenario.cells import Table
from validator.scenario.context import ScenarioContext
from validator.scenario.setup_cache import CachedSetup, setup_key

P = ParamSpec("P")

CHANGES = frozenset({"wijzig", "vervang"})
"""The verbs of outcomes of which a scenario remembers every attempt."""


def set_up(context: ScenarioContext, noun: str, rows: Table, *, full: bool = False) -> None:
    """Let there be an object as the page shows it, with the values of a table; creating it has to succeed.

    full: with a value for every attribute.
    """
    known = context.cache.steps.next()
    if known is None:
        known = _find_or_create(context, noun, rows, full=full)
    else:
        _reuse(context, known)
    context.cache.steps.add(known)
    if known.outcome.document is not None:
        context.note_given(known.outcome.document, known.values)


def asked_once(ask: Callable[P, None]) -> Callable[P, None]:
    """An Als that scenarios with the very same Gegevens and Als carry out once together."""

    @wraps(ask)
    def step(*arguments: P.args, **named: P.kwargs) -> None:
        context = cast(ScenarioContext, named["context"])  # pytest-bdd passes all arguments of a step by name
        known = context.cache.steps.next()
        if known is None:
            recorded, generated = context.api.http.recorded, context.generated.state()
            first, watched, together = len(recorded), len(context.outcomes), len(context.registered_together)
            readings = len(context.readings)
            ask(*arguments, **named)
            known = CachedSetup(
                outcome=context.last_outcome(),
                values=context.sent,
                generated=context.generated.added(generated),
                exchanges=recorded[first:],
                attempt=context.attempt,
                watched=context.outcomes[watched:],
                together=context.registered_together[together:],
                readings=context.readings[readings:],
            )
        else:
            for reading in known.readings:
                context.update(reading)
            _reuse(context, known)
            _note_asked(context, known)
        context.cache.steps.add(known)

    return step


def reads_first(ask: Callable[P, None]) -> Callable[P, None]:
    """An Als that is preceded by a reading of what it may change, or else of what a Dan compares with what it was.

    So two readings are compared: also by the scenarios that carry it out together, which have this reading too.
    """

    @wraps(ask)
    def step(*arguments: P.args, **named: P.kwargs) -> None:
        context, what = cast(ScenarioContext, named["context"]), named.get("what")
        context.read_before_action(context.cache.compared if what is None else [cast(str, what)])
        ask(*arguments, **named)

    return step


def _note_asked(context: ScenarioContext, known: CachedSetup) -> None:
    """Have what an Als leaves behind besides its outcome."""
    if known.attempt and known.outcome.verb in CHANGES:
        context.note_attempt(known.attempt)
    context.attempt = known.attempt
    context.outcomes += known.watched
    context.registered_together += known.together
    if known.outcome.verb == "registreer":
        context.created_type = context.model.object_types[known.outcome.object_type]
    elif known.outcome.verb == "vraag op" and known.outcome.document is not None:
        context.update(known.outcome)


def _find_or_create(context: ScenarioContext, noun: str, rows: Table, *, full: bool) -> CachedSetup:
    object_type = context.type(noun)
    key = (full, *setup_key(object_type, rows, context.objects, context.generated))
    cached = context.cache.find(object_type.name, key)
    if cached is None:
        cached = _create(context, noun, rows, full=full)
        context.cache.keep(object_type.name, key, cached)
    else:
        _reuse(context, cached)
    return cached


def _create(context: ScenarioContext, noun: str, rows: Table, *, full: bool) -> CachedSetup:
    recorded, generated = context.api.http.recorded, context.generated.state()
    first = len(recorded)
    values = context.completer.example(noun, context.cells.table(noun, rows), full=full)
    actions.create_or_fail(context, noun, values)
    return CachedSetup(
        outcome=context.last_outcome(),
        values=context.sent,
        generated=context.generated.since(generated, (row[1] for row in rows)),
        exchanges=recorded[first:],
    )


def _reuse(context: ScenarioContext, cached: CachedSetup) -> None:
    """Have the object of another scenario, with its evidence, as if it had been created here."""
    context.api.http.repeat_evidence(cached.exchanges)
    context.generated.add(cached.generated)
    context.begin_action(cached.values)
    context.outcome = cached.outcome
    context.add_created(cached.outcome, cached.values)
