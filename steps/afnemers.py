"""Look-ups of clients: an object or a search result, with what is around it in the same answer."""

from pytest_bdd import parsers, then, when

from steps import PLURAL, VALUE, the
from validator import checks, lookups
from validator.story import Story, Table

ALONG = r'met daarbij (?P<along>"[^"]+"(?: en "[^"]+")*)'
"""What is asked for around an object, by the way there: "Betrokkenen/Digitale adressen"."""

UNDER = 'onder "(?P<relation>[^"]*)"'
"""Where an answer shows it."""


def _names(text: str) -> list[str]:
    return text.split('"')[1::2]


@when(parsers.re(rf"de medewerker {the('what')} opvraagt, {ALONG}"))
def asks_along(story: Story, what: str, along: str) -> None:
    """De medewerker vraagt een object op, met wat eromheen staat in hetzelfde antwoord."""
    story.outcome = lookups.ask(story.register, story.document(what), _names(along))
    checks.meaning(story.last(), "found", what)


@when(parsers.re(rf"de medewerker probeert {the('what')} op te vragen, met daarbij de onbekende {VALUE}"))
def asks_unknown(story: Story, what: str, value: str) -> None:
    """De medewerker vraagt een object op met daarbij iets dat niet bestaat."""
    story.outcome = lookups.ask_for_nothing_known(story.register, story.document(what), value)


@when(parsers.re(rf"de medewerker {PLURAL} zoekt, {ALONG},(?: (?P<length>\d+) per bladzijde,)? op:"))
def searches_along(story: Story, plural: str, along: str, length: str | None, datatable: Table) -> None:
    """De medewerker zoekt objecten, met wat eromheen staat in hetzelfde antwoord."""
    criteria = story.table(plural, datatable)
    size = None if length is None else int(length)
    story.result = lookups.search(story.register, story.type(plural).name, criteria, _names(along), size)


@then(parsers.re(rf"staat {the('other')} bij {the('what')} in het antwoord, {UNDER}"))
def shown_along(story: Story, other: str, what: str, relation: str) -> None:
    """Het antwoord zelf toont het andere object, één keer en met al zijn gegevens."""
    document = story.document(other)
    shown = lookups.around(story.outcome, story.result, story.document(what), relation)
    checks.shown_whole(shown, document, story.before(other), f"{other} bij {what}, onder {relation!r}")


@then(parsers.re(rf"staat {the('other')} niet bij {the('what')} in het antwoord, {UNDER}"))
def not_shown_along(story: Story, other: str, what: str, relation: str) -> None:
    """Het antwoord toont het andere object niet bij dit object."""
    shown = lookups.around(story.outcome, story.result, story.document(what), relation)
    checks.not_shown(shown, story.document(other), f"{other} niet bij {what}, onder {relation!r}")


@then(parsers.re(rf"staat {the('what')} in het resultaat vóór {the('other')}"))
def before(story: Story, what: str, other: str) -> None:
    """Beide objecten zijn gevonden, en het ene staat eerder in het resultaat dan het andere."""
    checks.in_order(story.found(), story.document(what), story.document(other), f"{what} vóór {other}")
