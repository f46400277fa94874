"""Dan: the answer itself, as it stood on the wire."""

from pytest_bdd import parsers, then

from steps import ATTRIBUTE, OTHER, VALUE, the
from validator import checks
from validator.story import Story


@then(parsers.re(r"is de (?:registratie|wijziging|vraag) geweigerd"))
def refused(story: Story) -> None:
    """De laatste handeling is geweigerd, met een antwoord dat zegt dat het aan het verzoek ligt."""
    checks.meaning(story.last(), "refused", story.last().operation)


@then("is er niets vastgelegd")
def nothing_left(story: Story) -> None:
    """Van wat net geweigerd is houdt het register niets, ook niet een deel."""
    story.nothing_left()


@then(parsers.re(rf"is de waarde (?P<how>aanvaard|geweigerd|behandeld) zoals afgesproken voor {VALUE}"))
def as_agreed(story: Story, how: str, value: str) -> None:
    """Een goede waarde staat er zoals verstuurd, een foute is geweigerd, over de rest is niets afgesproken."""
    story.as_agreed(value, {"aanvaard": "good", "geweigerd": "refused"}.get(how))


@then(parsers.re(rf"noemt de weigering {ATTRIBUTE}"))
def names(story: Story, attribute: str) -> None:
    """De foutmelding wijst het attribuut aan waaraan het ligt."""
    story.refusal_names(attribute)


@then("herhaalt het antwoord wat is verstuurd")
def repeats(story: Story) -> None:
    """Het antwoord op de laatste handeling houdt alles wat is verstuurd."""
    checks.sent_back(story.answered(), story.sent)


@then(parsers.re(rf"is {ATTRIBUTE} in het antwoord gevuld"))
def filled(story: Story, attribute: str) -> None:
    """Het antwoord op de laatste handeling houdt dit attribuut."""
    checks.filled(story.answered().value(attribute), f"{attribute!r} in het antwoord is gevuld")


@then(parsers.re(rf"is {ATTRIBUTE} in het antwoord gelijk aan {OTHER} van {the('other')}"))
def equals(story: Story, attribute: str, attribute2: str, other: str) -> None:
    """Het antwoord op de laatste handeling houdt wat het object al hield."""
    wanted = story.before(other).get(story.attribute(other, attribute2).name)
    checks.equal(
        story.answered().value(attribute), wanted, f"{attribute!r} in het antwoord is {attribute2!r} van {other}"
    )


@then("voldoet het antwoord aan het schema van de API")
def valid(story: Story) -> None:
    """Het laatste antwoord is, zoals het over de lijn kwam, wat het dialect voorschrijft: mediatype en JSON."""
    story.check_wire()


@then(parsers.re(rf"voldoet {the('what')} aan het schema {VALUE}"))
def has_shape(story: Story, what: str, value: str) -> None:
    """Het object heeft de vorm die bij dit geval hoort."""
    document = story.current(what)
    checks.shape(document, document.view(), value)


@then(parsers.re(rf"voldoet elk digitaal adres van {the('what')} aan het schema {VALUE}"))
def parts_have_shape(story: Story, what: str, value: str) -> None:
    """Elk digitaal adres bij het object heeft de vorm die bij dit geval hoort, en er is er minstens een."""
    items = story.register.items(story.current(what), "Digitale adressen")
    checks.at_least_one(items, f"een digitaal adres bij {what}")
    for item in items:
        checks.shape(item, item.view(), value)


@then(parsers.re(rf"heeft {the('what')} geen attribuut {ATTRIBUTE}"))
def lacks(story: Story, what: str, attribute: str) -> None:
    """Hoe het ook gespeld is, dit attribuut staat nergens in het object, ook niet in een groep."""
    story.lacks(what, attribute)


@then(parsers.re(rf"is {ATTRIBUTE} geweigerd of genegeerd"))
def ignored(story: Story, attribute: str) -> None:
    """Wat in de laatste registratie niet hoorde is geweigerd, of heeft niets uitgehaald."""
    story.ignored(attribute)


@then(parsers.re(rf"zijn alle namen in {the('what')} lowerCamelCase"))
def camel_case(story: Story, what: str) -> None:
    """Elke eigenschap van het object, ook in een groep, heeft een naam in lowerCamelCase."""
    story.camel_case(what)


@then(parsers.re(rf"kent de API (?P<known>wel|geen) {VALUE}"))
def knows(story: Story, known: str, value: str) -> None:
    """De API heeft wel of geen verzameling van objecten met deze naam in het meervoud."""
    checks.collection(story.register.look_for(value), value, wanted=known == "wel")
