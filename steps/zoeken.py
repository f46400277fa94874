"""Als and Dan: asking for an object, searching, and the result of a search."""

from steps import ATTRIBUTE, NOUN, PLURAL, VALUE, the, then, when
from validator.scenario import actions, checks
from validator.scenario.context import ScenarioContext, Table
from validator.scenario.effects import Effect
from validator.scenario.setup import asked_once
from validator.scenario.setup_check import depends_on_setup
from validator.target import attributes

NUMBERS = {"geen": 0, "precies één": 1, "precies twee": 2, "precies drie": 3}


@when(rf"de medewerker {the('what')} opvraagt", effect=Effect.READS)
@asked_once
def asks(context: ScenarioContext, what: str) -> None:
    """De medewerker vraagt een object van het scenario op."""
    actions.read_or_fail(context, what)


@when(rf"de medewerker {the('what')} opvraagt op {ATTRIBUTE}", effect=Effect.READS)
def asks_by(context: ScenarioContext, what: str, attribute: str) -> None:
    """De medewerker gebruikt dit attribuut alsof het het ID was; een latere stap zegt wat daarop moet komen."""
    actions.read_by(context, what, attribute)


@when(rf"de medewerker een onbekende? {NOUN} opvraagt", effect=Effect.READS)
def asks_unknown(context: ScenarioContext, noun: str) -> None:
    """De medewerker vraagt een object op dat niet bestaat."""
    actions.read_unknown(context, noun)


@when(rf"de medewerker {PLURAL} zoekt met:", effect=Effect.SEARCHES)
def searches(context: ScenarioContext, plural: str, datatable: Table) -> None:
    """De medewerker zoekt objecten die aan alle regels van de tabel voldoen."""
    actions.search(context, plural, context.cells.criteria(plural, datatable))


@when(rf"de medewerker de eerste bladzijde van {PLURAL} opvraagt met:", effect=Effect.SEARCHES)
def first_page(context: ScenarioContext, plural: str, datatable: Table) -> None:
    """De medewerker zoekt waar veel objecten aan voldoen, en kijkt naar de eerste bladzijde."""
    actions.search_first_page(context, plural, context.cells.table(plural, datatable))


@when(rf"de medewerker door {PLURAL} bladert, (?P<length>\d+) per bladzijde, met:", effect=Effect.SEARCHES)
def pages(context: ScenarioContext, plural: str, length: str, datatable: Table) -> None:
    """De medewerker zoekt en bladert tot het eind, met zoveel objecten per bladzijde als gevraagd."""
    actions.search(context, plural, context.cells.criteria(plural, datatable), int(length))


@then(rf"(?:is|zijn) er (?P<number>{'|'.join(NUMBERS)}) (?:{NOUN}|{PLURAL}) met:", effect=Effect.COUNTS)
@depends_on_setup
def there_are(
    context: ScenarioContext, number: str, datatable: Table, noun: str | None = None, plural: str | None = None
) -> None:
    """Het register heeft zoveel objecten die aan alle regels van de tabel voldoen."""
    word = noun or plural or ""
    result = actions.search(context, word, context.cells.criteria(word, datatable))
    checks.count(result, NUMBERS[number], f"{number} {word} met die waarden")


@then(rf"staat {the('what')} in het resultaat", effect=Effect.READS)
@depends_on_setup
def in_result(context: ScenarioContext, what: str) -> None:
    """Het object is gevonden, één keer."""
    checks.in_result(context.last_result(), context.document(what), what)


@then(rf"staat {the('what')} in het resultaat zoals geregistreerd", effect=Effect.READS)
def shown_in_result(context: ScenarioContext, what: str) -> None:
    """Het object is gevonden, en de lijst toont elk attribuut zoals het is geregistreerd."""
    shown = checks.found(context.last_result(), context.document(what), what)
    checks.sent_back(shown, context.registered_values(what))


@then(rf"staat {the('what')} niet in het resultaat", effect=Effect.READS)
@depends_on_setup
def not_in_result(context: ScenarioContext, what: str) -> None:
    """Het object is niet gevonden."""
    checks.not_in_result(context.last_result(), context.document(what), what)


@then(rf"bevat elke bladzijde hooguit (?P<length>\d+) {PLURAL}", effect=Effect.READS)
@depends_on_setup
def page_size(context: ScenarioContext, length: str, plural: str) -> None:
    """Er is iets gevonden, en op geen bladzijde meer dan dit aantal."""
    checks.at_least_one(context.last_result().documents, f"gevonden {plural}")
    checks.pages(context.last_result(), int(length))


@then("is het resultaat leeg", effect=Effect.COUNTS_RESULT)
@depends_on_setup
def nothing_found(context: ScenarioContext) -> None:
    """Er is niets gevonden, en dat is een gewoon antwoord."""
    checks.count(context.last_result(), 0, "een leeg resultaat")


@then(rf"hebben alle gevonden {PLURAL} {ATTRIBUTE} {VALUE}", effect=Effect.COUNTS_RESULT)
@depends_on_setup
def all_have(context: ScenarioContext, plural: str, attribute: str, value: str) -> None:
    """Er is iets gevonden, en ook wat anderen registreerden voldoet aan wat gezocht is."""
    checks.at_least_one(context.last_result().documents, f"gevonden {plural}")
    concept = context.cells.value(context.type(plural).attribute(attribute), value)
    for document in context.last_result().documents:
        actual = attributes.value(context.api, document, attribute)
        checks.equal(actual, concept, f"{attribute!r} van alle gevonden {plural} is {context.cells.shown(value)}")


@then(rf"heeft geen van de gevonden {PLURAL} {ATTRIBUTE} {VALUE}", effect=Effect.READS)
@depends_on_setup
def none_has(context: ScenarioContext, plural: str, attribute: str, value: str) -> None:
    """Wat er ook gevonden is, niets ervan heeft deze waarde."""
    concept = context.cells.value(context.type(plural).attribute(attribute), value)
    for document in context.last_result().documents:
        actual = attributes.value(context.api, document, attribute)
        checks.other_than(actual, concept, f"{attribute!r} van geen van de {plural} is {context.cells.shown(value)}")


@then(rf"verwijst {ATTRIBUTE} van alle gevonden {PLURAL} naar {the('other')}", effect=Effect.COUNTS_RESULT)
@depends_on_setup
def all_refer(context: ScenarioContext, attribute: str, plural: str, other: str) -> None:
    """Er is iets gevonden, en ook wat anderen registreerden verwijst naar dit object."""
    checks.at_least_one(context.last_result().documents, f"gevonden {plural}")
    for document in context.last_result().documents:
        checks.equal(
            attributes.value(context.api, document, attribute),
            context.document(other).id,
            f"{attribute!r} van alle gevonden {plural} verwijst naar {other}",
        )


@then("levert die eerste bladzijde iets op", effect=Effect.READS)
def page_has_objects(context: ScenarioContext) -> None:
    """Er is iets gevonden, van wie het ook is."""
    checks.at_least_one(context.last_result().documents, "een bladzijde met objecten")


@then(rf"heeft elk object op die bladzijde {ATTRIBUTE} {VALUE}", effect=Effect.READS)
def all_on_page_have(context: ScenarioContext, attribute: str, value: str) -> None:
    """De bladzijde is niet leeg, en van wie een object ook is: het voldoet aan wat gezocht is."""
    result = context.last_result()
    checks.at_least_one(result.documents, "een bladzijde met objecten")
    concept = context.cells.value(context.type(result.object_type).attribute(attribute), value)
    for document in result.documents:
        expected = f"{attribute!r} van elk object op de bladzijde is {context.cells.text(value)!r}"
        checks.equal(document.value(attribute), concept, expected)


@then(rf"is {ATTRIBUTE} van alle gevonden {PLURAL} gevuld", effect=Effect.COUNTS_RESULT)
@depends_on_setup
def all_filled(context: ScenarioContext, attribute: str, plural: str) -> None:
    """Er is iets gevonden, en de lijst zelf toont bij elk object het attribuut."""
    checks.at_least_one(context.last_result().documents, f"gevonden {plural}")
    for document in context.last_result().documents:
        actual = attributes.value(context.api, document, attribute)
        checks.filled(actual, f"{attribute!r} van alle gevonden {plural} is gevuld")


@then(rf"wordt (?:de|het) {NOUN} niet gevonden", effect=Effect.READS)
def absent(context: ScenarioContext, noun: str) -> None:
    """Het antwoord op het opvragen is dat dit object er niet is."""
    checks.meaning(context.last_outcome(), "absent", f"een onbekend object ({noun})")


@then(rf"is {the('what')} verwijderd", effect=Effect.READS)
@depends_on_setup
def deleted(context: ScenarioContext, what: str) -> None:
    """Het object is er niet meer."""
    checks.meaning(context.api.reread(context.document(what)), "absent", what)
