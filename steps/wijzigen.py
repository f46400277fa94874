"""Als: changing, replacing and deleting objects."""

from steps import ATTRIBUTE, VALUE, the, when
from validator.scenario import actions, attempts
from validator.scenario.context import ScenarioContext, Table
from validator.scenario.effects import Effect
from validator.scenario.setup import asked_once, reads_first

HOW = "(?P<how>wijzigen|vervangen)"
CHANGES = {"wijzigen": actions.change, "vervangen": actions.replace}
NAMES = {"wijzigen": "een wijziging", "vervangen": "een vervanging"}


@when(rf"de medewerker {the('what')} wijzigt:", effect=Effect.CHANGES)
@asked_once
def changes(context: ScenarioContext, what: str, datatable: Table) -> None:
    """De medewerker wijzigt alleen deze attributen. Dit moet slagen."""
    actions.change_or_fail(context, what, context.table_of(what, datatable))


@when(rf"de medewerker {the('what')} vervangt door:", effect=Effect.CHANGES)
@asked_once
def replaces(context: ScenarioContext, what: str, datatable: Table) -> None:
    """De medewerker vervangt het hele object; wat de frontend zelf invult staat niet in de tabel. Dit moet slagen."""
    noun = _noun(context, what)
    actions.replace_or_fail(context, what, context.completer.complete(noun, context.cells.table(noun, datatable)))


@when(rf"de medewerker {the('what')} vervangt, met alleen anders:", effect=Effect.CHANGES)
@asked_once
def replaces_but(context: ScenarioContext, what: str, datatable: Table) -> None:
    """De medewerker zet het hele object opnieuw neer zoals het was, op deze attributen na. Dit moet slagen."""
    actions.replace_or_fail(context, what, {**context.whole_values(what), **context.table_of(what, datatable)})


@when(rf"de medewerker probeert {the('what')} te {HOW}:", effect=Effect.ATTEMPTS)
@asked_once
@reads_first
def tries_change(context: ScenarioContext, what: str, how: str, datatable: Table) -> None:
    """De medewerker probeert deze attributen te wijzigen, alleen of met het hele object; een stap zegt of dat mag."""
    CHANGES[how](context, what, context.table_of(what, datatable))
    context.note_attempt(attempts.with_table(f"{NAMES[how]} van {what}", datatable[1:]))


@when(
    rf"de medewerker probeert {the('what')} te {HOW} met de onbekende {ATTRIBUTE} {VALUE}",
    effect=Effect.ATTEMPTS,
)
@asked_once
@reads_first
def tries_unknown_change(context: ScenarioContext, what: str, how: str, attribute: str, value: str) -> None:
    """De medewerker probeert een attribuut te wijzigen in een waarde die de standaard niet kent."""
    wrong = context.completer.no_value(_noun(context, what), attribute, value)
    _try(context, what, how, attribute, wrong, f"in de onbekende {attribute!r} {value!r}")


@when(
    rf"de medewerker probeert {the('what')} te {HOW} met te veel tekens in {ATTRIBUTE}",
    effect=Effect.ATTEMPTS,
)
@asked_once
@reads_first
def tries_long_change(context: ScenarioContext, what: str, how: str, attribute: str) -> None:
    """De medewerker probeert een attribuut te wijzigen in een tekst die een teken te lang is voor het dialect."""
    values = context.completer.too_long(_noun(context, what), attribute)
    _try_all(context, what, how, attribute, values, f"met te veel tekens in {attribute!r}")


@when(
    rf"de medewerker probeert {the('what')} te {HOW} met in {ATTRIBUTE} (?P<cell>een onbekende? .+)",
    effect=Effect.ATTEMPTS,
)
@asked_once
@reads_first
def tries_reference_to_nothing(context: ScenarioContext, what: str, how: str, attribute: str, cell: str) -> None:
    """De medewerker probeert een attribuut te laten verwijzen naar een object dat er niet is."""
    [reference] = context.table_of(what, [["Attribuut", "Waarde"], [attribute, cell]]).values()
    _try(context, what, how, attribute, reference, f"met in {attribute!r} {cell}")


@when(
    rf"de medewerker probeert {the('what')} te vervangen zonder (?P<demanded>het verplichte )?{ATTRIBUTE}",
    effect=Effect.ATTEMPTS,
)
@asked_once
@reads_first
def tries_replacement_without(context: ScenarioContext, what: str, demanded: str | None, attribute: str) -> None:
    """De medewerker probeert het hele object opnieuw neer te zetten zoals het was, maar zonder dit attribuut."""
    if demanded:
        context.completer.require_demanded(_noun(context, what), attribute)
    actions.replace_without(context, what, attribute)
    context.note_attempt(f"een vervanging van {what} zonder {attribute!r}")


@when(rf"de medewerker {the('what')} verwijdert", effect=Effect.CHANGES)
def deletes(context: ScenarioContext, what: str) -> None:
    """De medewerker verwijdert een object. Dit moet slagen."""
    actions.delete_or_fail(context, what)


def _noun(context: ScenarioContext, what: str) -> str:
    return context.document(what).bound.object_type.singular


def _try(context: ScenarioContext, what: str, how: str, attribute: str, value: object, text: str) -> None:
    """Try a change of one attribute, with what the dialect wants beside it. text: with what, for a message."""
    _try_all(context, what, how, attribute, {attribute: value}, text)


def _try_all(
    context: ScenarioContext, what: str, how: str, attribute: str, values: dict[str, object], text: str
) -> None:
    """Try a change of these values, which are about one attribute, as `_try` does."""
    beside = context.completer.beside(context.document(what), attribute)
    CHANGES[how](context, what, {**beside, **values})
    context.note_attempt(f"{NAMES[how]} van {what} {text}")
