"""Gegeven: what is there before the scenario begins, made through the API under test."""

from pytest_bdd import given, parsers

from steps import NOUN, VALUE
from validator.story import Story, Table


@given(parsers.re(rf"een {NOUN}"))
def there_is(story: Story, noun: str) -> None:
    """Er is een object zoals de pagina het toont."""
    story.given(noun, ())


@given(parsers.re(rf"een {NOUN} met:"))
def there_is_with(story: Story, noun: str, datatable: Table) -> None:
    """Er is een object zoals de pagina het toont, met deze waarden."""
    story.given(noun, datatable)


@given(
    parsers.re(rf"de (?P<kind>organisatorische eenheid|medewerker|geautomatiseerde actor) {VALUE} is als actor bekend")
)
def actor_is_known(story: Story, kind: str, value: str) -> None:
    """Een medewerker, afdeling of automaat van de gemeente is als actor bekend, onder deze naam."""
    rows = [["Attribuut", "Waarde"], ["Naam", value], ["Soort actor", kind.capitalize()]]
    story.given("actor", rows)
