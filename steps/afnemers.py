"""Look-ups of clients: an object or a search result, with what is around it in the same answer."""

from steps import PLURAL, VALUE, the, then, when
from validator.scenario import checks
from validator.scenario.context import ScenarioContext, Table
from validator.scenario.effects import Effect
from validator.scenario.setup_check import depends_on_setup
from validator.target import lookups

ALONG = r'met daarbij (?P<along>"[^"]+"(?: en "[^"]+")*)'
"""What is requested around an object, by relation path: "Betrokkenen/Digitale adressen"."""

UNDER = 'onder "(?P<relation>[^"]*)"'
"""The relation path under which an answer shows an object."""


def _names(text: str) -> list[str]:
    return text.split('"')[1::2]


@when(rf"de medewerker {the('what')} opvraagt, {ALONG}", effect=Effect.READS)
def asks_along(context: ScenarioContext, what: str, along: str) -> None:
    """De medewerker vraagt een object op, met wat eromheen staat in hetzelfde antwoord."""
    context.outcome = lookups.request(context.api, context.document(what), _names(along))
    checks.meaning(context.last_outcome(), "found", what)


@when(rf"de medewerker {the('what')} opvraagt, elk apart gevraagd {ALONG}", effect=Effect.READS)
def asks_apart(context: ScenarioContext, what: str, along: str) -> None:
    """De medewerker vraagt in een argument voor zich om alles wat mee moet komen; is dat één ding, dan twee keer."""
    context.outcome = lookups.request(context.api, context.document(what), _names(along), apart=True)
    checks.meaning(context.last_outcome(), "found", what)


@when(rf"de medewerker probeert {the('what')} op te vragen, met daarbij de onbekende {VALUE}", effect=Effect.READS)
def asks_unknown(context: ScenarioContext, what: str, value: str) -> None:
    """De medewerker vraagt een object op met daarbij iets dat niet bestaat."""
    context.outcome = lookups.request_unknown(context.api, context.document(what), value)


@when(rf"de medewerker {PLURAL} zoekt, {ALONG},(?: (?P<length>\d+) per bladzijde,)? op:", effect=Effect.SEARCHES)
def searches_along(context: ScenarioContext, plural: str, along: str, length: str | None, datatable: Table) -> None:
    """De medewerker zoekt objecten, met wat eromheen staat in hetzelfde antwoord."""
    criteria = context.cells.criteria(plural, datatable)
    size = None if length is None else int(length)
    context.result = lookups.search(context.api, context.type(plural).name, criteria, _names(along), size)


@then(rf"staat {the('other')} bij {the('what')} in het antwoord, {UNDER}", effect=Effect.READS_LIST)
@depends_on_setup
def shown_along(context: ScenarioContext, other: str, what: str, relation: str) -> None:
    """Het antwoord zelf toont het andere object, één keer en met al zijn gegevens."""
    document = context.document(other)
    shown = lookups.around(context.outcome, context.result, context.document(what), relation)
    checks.shown_whole(shown, document, context.before(other), f"{other} bij {what}, onder {relation!r}")
    ids = lookups.listed(context.outcome, context.result, context.document(what), relation)
    checks.named_once(ids, document, f"een verwijzing naar {other} in {what}, onder {relation!r}")


@then(rf"staat {the('other')} niet bij {the('what')} in het antwoord, {UNDER}", effect=Effect.READS_LIST)
@depends_on_setup
def not_shown_along(context: ScenarioContext, other: str, what: str, relation: str) -> None:
    """Het antwoord toont het andere object niet bij dit object."""
    shown = lookups.around(context.outcome, context.result, context.document(what), relation)
    checks.not_shown(shown, context.document(other), f"{other} niet bij {what}, onder {relation!r}")
    ids = lookups.listed(context.outcome, context.result, context.document(what), relation)
    checks.not_named(ids, context.document(other), f"geen verwijzing naar {other} in {what}, onder {relation!r}")


@then(rf"noemt {the('what')} {the('other')}, {UNDER}", effect=Effect.READS_LIST)
@depends_on_setup
def names(context: ScenarioContext, what: str, other: str, relation: str) -> None:
    """Het object zelf heeft een lijst van wat ernaar verwijst, met daarin het andere object, één keer."""
    ids = lookups.named(context.current(what), relation)
    checks.named_once(ids, context.document(other), f"een verwijzing naar {other} in {what}, onder {relation!r}")


@then(rf"noemt {the('what')} {the('other')} niet, {UNDER}", effect=Effect.READS_LIST)
@depends_on_setup
def does_not_name(context: ScenarioContext, what: str, other: str, relation: str) -> None:
    """Het object zelf heeft een lijst van wat ernaar verwijst, zonder het andere object."""
    ids = lookups.named(context.current(what), relation)
    checks.not_named(ids, context.document(other), f"geen verwijzing naar {other} in {what}, onder {relation!r}")


@then(rf"staat {the('what')} in het resultaat vóór {the('other')}", effect=Effect.READS)
@depends_on_setup
def before(context: ScenarioContext, what: str, other: str) -> None:
    """Beide objecten zijn gevonden, en het ene staat eerder in het resultaat dan het andere."""
    checks.in_order(context.last_result(), context.document(what), context.document(other), f"{what} vóór {other}")
