"""Als: registering objects, rightly or wrongly, one by one or as a whole."""

from pytest_bdd import parsers, when

from steps import ATTRIBUTE, NOUN, VALUE
from validator.story import Story, Table
from validator.values import Literally

COMPOSITE = "Registreer klantcontact"


@when(parsers.re(rf"de medewerker een {NOUN}(?: bij het klantcontact)? registreert:"))
def registers(story: Story, noun: str, datatable: Table) -> None:
    """De medewerker registreert een object; wat de frontend zelf invult staat niet in de tabel. Dit moet slagen."""
    story.registered(noun, story.complete(noun, story.table(noun, datatable)))


@when(parsers.re(rf"de medewerker een {NOUN} registreert met een {ATTRIBUTE} van (?P<length>\d+) tekens"))
def registers_long(story: Story, noun: str, attribute: str, length: str) -> None:
    """De medewerker registreert een object met een tekst die volgens de standaard nog past. Dit moet slagen."""
    story.registered(noun, story.example_of(noun, attribute, int(length), fits=True))


@when(parsers.re(rf"de medewerker probeert een {NOUN} te registreren:"))
def tries(story: Story, noun: str, datatable: Table) -> None:
    """De medewerker probeert een object te registreren; een latere stap zegt of dat mag."""
    story.attempt(noun, story.complete(noun, story.table(noun, datatable)))


@when(parsers.re(rf"de medewerker probeert een {NOUN} te registreren zonder {ATTRIBUTE}"))
def tries_without(story: Story, noun: str, attribute: str) -> None:
    """De medewerker probeert een verder volledig object te registreren waaraan dit attribuut ontbreekt."""
    story.attempt(noun, story.example_without(noun, attribute))


@when(parsers.re(rf"de medewerker probeert een {NOUN} te registreren met de onbekende {ATTRIBUTE} {VALUE}"))
def tries_unknown(story: Story, noun: str, attribute: str, value: str) -> None:
    """De medewerker probeert een object te registreren met een waarde die de standaard niet kent."""
    story.attempt(noun, story.example(noun, {attribute: Literally(value)}))


@when(parsers.re(rf"de medewerker probeert een {NOUN} te registreren met ook een {ATTRIBUTE} {VALUE}"))
def tries_besides(story: Story, noun: str, attribute: str, value: str) -> None:
    """De medewerker probeert een volledig object te registreren, met een gegeven erbij dat de standaard niet kent."""
    story.attempt(noun, story.example(noun, {}), besides={attribute: value})


@when(parsers.re(rf"de medewerker probeert een {NOUN} te registreren met een {ATTRIBUTE} van (?P<length>\d+) tekens"))
def tries_long(story: Story, noun: str, attribute: str, length: str) -> None:
    """De medewerker probeert een object te registreren met een tekst die volgens de standaard niet past."""
    story.attempt(noun, story.example_of(noun, attribute, int(length), fits=False))


@when("de frontend het klantcontact als geheel registreert:")
def registers_whole(story: Story, datatable: Table) -> None:
    """De frontend registreert klantcontact, betrokkenen en taken in een keer. Dit moet slagen."""
    story.composed(COMPOSITE, story.whole(datatable), deliberate=False)


@when("de frontend probeert het klantcontact als geheel te registreren:")
def tries_whole(story: Story, datatable: Table) -> None:
    """De frontend probeert klantcontact, betrokkenen en taken in een keer te registreren."""
    story.composed(COMPOSITE, story.whole(datatable), deliberate=True)
