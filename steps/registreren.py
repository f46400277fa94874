"""Als: registering objects, rightly or wrongly, one by one or as a whole."""

from pytest_bdd import parsers, when

from steps import ATTRIBUTE, NOUN, VALUE
from validator.story import Story, Table
from validator.values import Literally

COMPOSITE = "Registreer klantcontact"
ABOUT = r"(?P<about> met onderwerp)?"
"""What a klantcontact is about, which clients register along with it."""


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


@when(parsers.re(rf"de frontend het klantcontact{ABOUT} als geheel registreert:"))
def registers_whole(story: Story, about: str | None, datatable: Table) -> None:
    """De frontend registreert een klantcontact en wat erbij hoort in een keer. Dit moet slagen."""
    name = COMPOSITE + (about or "")
    story.composed(name, story.whole(name, datatable), deliberate=False)


@when(parsers.re(rf"de frontend probeert het klantcontact{ABOUT} als geheel te registreren:"))
def tries_whole(story: Story, about: str | None, datatable: Table) -> None:
    """De frontend probeert een klantcontact en wat erbij hoort in een keer te registreren."""
    name = COMPOSITE + (about or "")
    story.composed(name, story.whole(name, datatable), deliberate=True)
