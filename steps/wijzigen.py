"""Als: changing, replacing and deleting objects."""

from steps import ATTRIBUTE, VALUE, the, when
from validator.scenario import actions, attempts
from validator.scenario.context import ScenarioContext, Table
from validator.scenario.effects import Effect
from validator.scenario.setup import asked_once
from validator.standard.values import Literally


@when(rf"de medewerker {the('what')} wijzigt:", effect=Effect.CHANGES)
@asked_once
def changes(context: ScenarioContext, what: str, datatable: Table) -> None:
    """De medewerker wijzigt alleen deze attributen. Dit moet slagen."""
    actions.change_or_fail(context, what, context.table_of(what, datatable))


@when(rf"de medewerker {the('what')} vervangt door:", effect=Effect.CHANGES)
@asked_once
def replaces(context: ScenarioContext, what: str, datatable: Table) -> None:
    """De medewerker vervangt het hele object; wat de frontend zelf invult staat niet in de tabel. Dit moet slagen."""
    noun = context.document(what).bound.object_type.singular
    actions.replace_or_fail(context, what, context.completer.complete(noun, context.cells.table(noun, datatable)))


@when(rf"de medewerker {the('what')} vervangt, met alleen anders:", effect=Effect.CHANGES)
@asked_once
def replaces_but(context: ScenarioContext, what: str, datatable: Table) -> None:
    """De medewerker zet het hele object opnieuw neer zoals het was, op deze attributen na. Dit moet slagen."""
    values = context.document(what).writable_values()
    actions.replace_or_fail(context, what, {**values, **context.table_of(what, datatable)})


@when(rf"de medewerker probeert {the('what')} te wijzigen:", effect=Effect.ATTEMPTS)
@asked_once
def tries_change(context: ScenarioContext, what: str, datatable: Table) -> None:
    """De medewerker probeert deze attributen te wijzigen; een latere stap zegt of dat mag."""
    actions.change(context, what, context.table_of(what, datatable))
    context.attempt = attempts.with_table(f"een wijziging van {what}", datatable[1:])


@when(rf"de medewerker probeert {the('what')} te wijzigen met de onbekende {ATTRIBUTE} {VALUE}", effect=Effect.ATTEMPTS)
@asked_once
def tries_unknown_change(context: ScenarioContext, what: str, attribute: str, value: str) -> None:
    """De medewerker probeert een attribuut te wijzigen in een waarde die de standaard niet kent."""
    actions.change(context, what, {attribute: Literally(value)})
    context.attempt = f"een wijziging van {what} in de onbekende {attribute!r} {value!r}"


@when(rf"de medewerker {the('what')} verwijdert", effect=Effect.CHANGES)
def deletes(context: ScenarioContext, what: str) -> None:
    """De medewerker verwijdert een object. Dit moet slagen."""
    actions.delete_or_fail(context, what)
