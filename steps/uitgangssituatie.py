"""Gegeven: what is there before the scenario begins, created through the API under test."""

from steps import ACTOR, NAMED, NOUN, given
from validator.scenario import setup
from validator.scenario.context import ScenarioContext, Table
from validator.scenario.effects import Effect


@given(rf"een {NOUN}{NAMED}", effect=Effect.SETS_UP)
def there_is(context: ScenarioContext, noun: str, name: str | None) -> None:
    """Er is een object zoals de pagina het toont."""
    setup.set_up(context, noun, ())
    context.objects.name_last(noun, name)


@given(rf"een {NOUN}{NAMED} met:", effect=Effect.SETS_UP)
def there_is_with(context: ScenarioContext, noun: str, name: str | None, datatable: Table) -> None:
    """Er is een object zoals de pagina het toont, met deze waarden."""
    setup.set_up(context, noun, datatable)
    context.objects.name_last(noun, name)


@given(rf"een volledig ingevulde? {NOUN}", effect=Effect.SETS_UP)
def there_is_full(context: ScenarioContext, noun: str) -> None:
    """Er is een object waarvan elk attribuut een waarde heeft, voor zover het dialect het kent."""
    setup.set_up(context, noun, (), full=True)


@given(rf"een volledig ingevulde? {NOUN} met:", effect=Effect.SETS_UP)
def there_is_full_with(context: ScenarioContext, noun: str, datatable: Table) -> None:
    """Er is een object waarvan elk attribuut een waarde heeft, en deze attributen die uit de tabel."""
    setup.set_up(context, noun, datatable, full=True)


@given(
    rf"de (?P<kind>organisatorische eenheid|medewerker|geautomatiseerde actor) {ACTOR} is als actor bekend",
    effect=Effect.SETS_UP,
)
def actor_is_known(context: ScenarioContext, kind: str, actor: str) -> None:
    """Een medewerker, afdeling of automaat van de gemeente is als actor bekend, onder deze naam."""
    rows = [["Attribuut", "Waarde"], ["Naam", actor], ["Soort actor", kind.capitalize()]]
    setup.set_up(context, "actor", rows)
