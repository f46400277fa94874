"""Asking and searching, and what a result holds."""

from pytest_bdd import parsers, then, when

from steps import ATTRIBUTE, NOUN, PLURAL, VALUE, the
from validator import checks
from validator.story import Story, Table

NUMBERS = {"geen": 0, "precies één": 1, "precies twee": 2, "precies drie": 3}


@when(parsers.re(rf"de medewerker {the('what')} opvraagt"))
def asks(story: Story, what: str) -> None:
    """De medewerker vraagt een object van het scenario op."""
    story.ask(what)


@when(parsers.re(rf"de medewerker {the('what')} opvraagt op {ATTRIBUTE}"))
def asks_by(story: Story, what: str, attribute: str) -> None:
    """De medewerker gebruikt dit attribuut alsof het het ID was; een latere stap zegt wat daarop moet komen."""
    story.ask_by(what, attribute)


@when(parsers.re(rf"de medewerker een onbekende? {NOUN} opvraagt"))
def asks_stranger(story: Story, noun: str) -> None:
    """De medewerker vraagt een object op dat niet bestaat."""
    story.ask_stranger(noun)


@when(parsers.re(rf"de medewerker {PLURAL} zoekt met:"))
def searches(story: Story, plural: str, datatable: Table) -> None:
    """De medewerker zoekt objecten die aan alle regels van de tabel voldoen."""
    story.search(plural, story.table(plural, datatable))


@when(parsers.re(rf"de medewerker door {PLURAL} bladert, (?P<length>\d+) per bladzijde, met:"))
def pages(story: Story, plural: str, length: str, datatable: Table) -> None:
    """De medewerker zoekt en bladert tot het eind; geen bladzijde houdt meer dan is gevraagd."""
    story.search(plural, story.table(plural, datatable), int(length))


@then(parsers.re(rf"(?:is|zijn) er (?P<number>{'|'.join(NUMBERS)}) (?:{NOUN}|{PLURAL}) met:"))
def there_are(story: Story, number: str, datatable: Table, noun: str | None = None, plural: str | None = None) -> None:
    """Het register houdt zoveel objecten die aan alle regels van de tabel voldoen."""
    word = noun or plural or ""
    result = story.search(word, story.table(word, datatable))
    checks.count(result, NUMBERS[number], f"{number} {word} met die waarden")


@then(parsers.re(rf"staat {the('what')} in het resultaat"))
def in_result(story: Story, what: str) -> None:
    """Het object is gevonden, één keer."""
    checks.in_result(story.found(), story.document(what), what)


@then(parsers.re(rf"staat {the('what')} niet in het resultaat"))
def not_in_result(story: Story, what: str) -> None:
    """Het object is niet gevonden."""
    checks.not_in_result(story.found(), story.document(what), what)


@then("is het resultaat leeg")
def nothing_found(story: Story) -> None:
    """Er is niets gevonden, en dat is een gewoon antwoord."""
    checks.count(story.found(), 0, "een leeg resultaat")


@then(parsers.re(rf"hebben alle gevonden {PLURAL} {ATTRIBUTE} {VALUE}"))
def all_have(story: Story, plural: str, attribute: str, value: str) -> None:
    """Er is iets gevonden, en ook wat anderen registreerden voldoet aan wat gezocht is."""
    checks.at_least_one(story.found().documents, f"gevonden {plural}")
    wanted = story.value(story.type(plural).attribute(attribute), value)
    for document in story.found().documents:
        came = story.register.value(document, attribute)
        checks.equal(came, wanted, f"{attribute!r} van alle gevonden {plural} is {story.said(value)!r}")


@then(parsers.re(rf"is {ATTRIBUTE} van alle gevonden {PLURAL} gevuld"))
def all_filled(story: Story, attribute: str, plural: str) -> None:
    """Er is iets gevonden, en de lijst zelf toont bij elk object het attribuut."""
    checks.at_least_one(story.found().documents, f"gevonden {plural}")
    for document in story.found().documents:
        came = story.register.value(document, attribute)
        checks.filled(came, f"{attribute!r} van alle gevonden {plural} is gevuld")


@then(parsers.re(rf"wordt (?:de|het) {NOUN} niet gevonden"))
def absent(story: Story, noun: str) -> None:
    """Het antwoord op het opvragen is dat dit object er niet is."""
    checks.meaning(story.last(), "absent", f"een onbekend object ({noun})")


@then(parsers.re(rf"is {the('what')} verwijderd"))
def deleted(story: Story, what: str) -> None:
    """Het object is er niet meer."""
    checks.meaning(story.register.reread(story.document(what)), "absent", what)
