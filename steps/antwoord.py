"""Dan: the answer itself, as on the wire."""

from steps import ATTRIBUTE, OTHER, VALUE, the, then
from validator.scenario import checks, response_checks
from validator.scenario.context import ScenarioContext
from validator.scenario.effects import Effect
from validator.target import attributes


@then(r"is de (?:registratie|wijziging|vraag) geweigerd", effect=Effect.READS)
def refused(context: ScenarioContext) -> None:
    """De laatste handeling is geweigerd, met een antwoord dat zegt dat het aan het verzoek ligt."""
    checks.refused(context.last_outcome(), context.attempt or context.last_outcome().operation)


@then("is precies dezelfde registratie weer geweigerd", effect=Effect.ATTEMPTS)
def refused_again(context: ScenarioContext) -> None:
    """Wie dezelfde registratie nog eens probeert, met precies dezelfde waarden, krijgt weer een weigering."""
    attempt = response_checks.try_again(context)
    checks.refused(context.last_outcome(), attempt)


@then("is elke wijziging geweigerd", effect=Effect.READS)
def changes_refused(context: ScenarioContext) -> None:
    """Elke geprobeerde wijziging of vervanging is geweigerd, met een antwoord dat zegt dat het aan het verzoek ligt."""
    response_checks.changes_refused(context)


@then("is elke wijziging, precies zo herhaald, weer geweigerd", effect=Effect.ATTEMPTS)
def changes_refused_again(context: ScenarioContext) -> None:
    """Wie elke wijziging en vervanging nog eens probeert, met precies dezelfde waarden, krijgt weer een weigering."""
    response_checks.changes_refused_again(context)


@then("is er niets vastgelegd", effect=Effect.READS)
def nothing_left(context: ScenarioContext) -> None:
    """Van wat net geweigerd is bewaart het register niets, ook niet een deel."""
    response_checks.nothing_left(context)


@then(rf"is de waarde (?P<how>aanvaard|geweigerd|behandeld) zoals afgesproken voor {VALUE}", effect=Effect.READS)
def as_agreed(context: ScenarioContext, how: str, value: str) -> None:
    """Een goede waarde staat er zoals verstuurd, een foute is geweigerd, over de rest is niets afgesproken."""
    response_checks.as_agreed(context, value, {"aanvaard": "good", "geweigerd": "refused"}.get(how))


@then(rf"noemt de weigering {ATTRIBUTE}", effect=Effect.READS)
def names(context: ScenarioContext, attribute: str) -> None:
    """De foutmelding wijst het attribuut aan waaraan het ligt."""
    response_checks.refusal_names(context, attribute)


@then(rf"noemt elke weigering {ATTRIBUTE}", effect=Effect.READS)
def all_name(context: ScenarioContext, attribute: str) -> None:
    """De foutmelding op elke geprobeerde wijziging of vervanging wijst het attribuut aan waaraan het ligt."""
    response_checks.refusals_name(context, attribute)


@then("herhaalt het antwoord wat is verstuurd", effect=Effect.READS)
def repeats(context: ScenarioContext) -> None:
    """Het antwoord op de laatste handeling bevat alles wat is verstuurd."""
    checks.sent_back(response_checks.document(context), context.sent)


@then("herhaalt het antwoord elke tekst die is verstuurd", effect=Effect.READS)
def repeats_texts(context: ScenarioContext) -> None:
    """Het antwoord op de laatste handeling bevat elke tekst die is verstuurd, teken voor teken."""
    response_checks.repeats_texts(context)


@then(rf"toont het antwoord {the('what')} zoals geregistreerd", effect=Effect.READS)
def as_registered(context: ScenarioContext, what: str) -> None:
    """Het antwoord bevat elk attribuut zoals het is geregistreerd."""
    checks.sent_back(response_checks.document(context), context.registered_values(what))


@then(rf"is {ATTRIBUTE} in het antwoord gevuld", effect=Effect.READS)
def filled(context: ScenarioContext, attribute: str) -> None:
    """Het antwoord op de laatste handeling bevat dit attribuut."""
    checks.filled(response_checks.document(context).value(attribute), f"{attribute!r} in het antwoord is gevuld")


@then(rf"is {ATTRIBUTE} in het antwoord gelijk aan {OTHER} van {the('other')}", effect=Effect.READS)
def equals(context: ScenarioContext, attribute: str, attribute2: str, other: str) -> None:
    """Het antwoord op de laatste handeling bevat wat het object al had."""
    concept = context.before(other).get(context.attribute(other, attribute2).name)
    checks.equal(
        response_checks.document(context).value(attribute),
        concept,
        f"{attribute!r} in het antwoord is {attribute2!r} van {other}",
    )


@then("voldoet het antwoord aan het schema van de API", effect=Effect.READS)
def valid(context: ScenarioContext) -> None:
    """Het laatste antwoord is, zoals het over de lijn kwam, wat het dialect voorschrijft: mediatype en JSON."""
    response_checks.matches_schema(context)


@then(rf"voldoet {the('what')} aan het schema {VALUE}", effect=Effect.READS)
def has_shape(context: ScenarioContext, what: str, value: str) -> None:
    """Het object heeft de vorm die bij dit geval hoort."""
    document = context.current(what)
    checks.shape(document, document.view(), value)


@then(rf"voldoet elk digitaal adres van {the('what')} aan het schema {VALUE}", effect=Effect.READS_LIST)
def parts_have_shape(context: ScenarioContext, what: str, value: str) -> None:
    """Elk digitaal adres bij het object heeft de vorm die bij dit geval hoort, en er is er minstens één."""
    items = attributes.items(context.api, context.current(what), "Digitale adressen")
    checks.at_least_one(items, f"een digitaal adres bij {what}")
    for item in items:
        checks.shape(item, item.view(), value)


@then(rf"heeft {the('what')} geen attribuut {ATTRIBUTE}", effect=Effect.READS_ATTRIBUTES)
def lacks(context: ScenarioContext, what: str, attribute: str) -> None:
    """Hoe het ook gespeld is, dit attribuut staat nergens in het object, ook niet in een groep."""
    response_checks.lacks(context, what, attribute)


@then(rf"is {ATTRIBUTE} geweigerd of genegeerd", effect=Effect.READS)
def ignored(context: ScenarioContext, attribute: str) -> None:
    """Wat in de laatste registratie niet hoorde is geweigerd, of heeft niets uitgehaald."""
    response_checks.refused_or_ignored(context, attribute)


@then(rf"zijn alle namen in {the('what')} lowerCamelCase", effect=Effect.READS)
def camel_case(context: ScenarioContext, what: str) -> None:
    """Elke eigenschap van het object, ook in een groep, heeft een naam in lowerCamelCase."""
    response_checks.camel_case(context, what)


@then(rf"kent de API (?P<known>wel|geen) {VALUE}", effect=Effect.READS)
def knows(context: ScenarioContext, known: str, value: str) -> None:
    """De API heeft wel of geen verzameling van objecten met deze naam in het meervoud."""
    checks.collection(context.api.search.collection(value), value, exists=known == "wel")
