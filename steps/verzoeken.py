"""Als en Dan: the request and the answer themselves, for a caller that watches HTTP."""

from pytest_bdd import given, parsers, then, when

from steps import NOUN, PLURAL, VALUE, the
from validator import description, probing
from validator.story import Story, Table

NUMBERS = {"drie": 3, "vijf": 5}


@given(parsers.re(rf"een API met {VALUE}"))
def has(story: Story, value: str) -> None:
    """De API hoort dit te hebben, want haar dialect zegt niet dat zij het mist."""
    description.has(story, value)


@given("een API die haar beschrijving publiceert")
def publishes(story: Story) -> None:
    """De OpenAPI-beschrijving staat op haar vaste plaats; staat zij daar niet, dan is hier niets te toetsen."""
    description.published(story)


@when(parsers.re(rf"een aanroeper {PLURAL} opvraagt {VALUE}"))
def asks(story: Story, plural: str, value: str) -> None:
    """Een aanroeper zoekt wat niemand heeft, en wijkt in het verzoek op deze manier af."""
    probing.ask(story, plural, value)


@when(parsers.re(rf"een aanroeper {the('what')} opvraagt {VALUE}"))
def asks_object(story: Story, what: str, value: str) -> None:
    """Een aanroeper vraagt een object van het scenario op, en wijkt in het verzoek op deze manier af."""
    probing.ask_object(story, what, value)


@when(parsers.re(rf"een aanroeper een {NOUN} registreert {VALUE}"))
def registers(story: Story, noun: str, value: str) -> None:
    """Een aanroeper registreert een volledig object, en wijkt in het verzoek op deze manier af."""
    probing.register(story, noun, value)


@when("een aanroeper de beschrijving van de API opvraagt")
def asks_description(story: Story) -> None:
    """Een aanroeper haalt de OpenAPI-beschrijving op, zonder token."""
    description.ask(story)


@when(parsers.re(rf"de medewerker {the('what')} nog eens verwijdert"))
def deletes_again(story: Story, what: str) -> None:
    """De medewerker verwijdert wat al verwijderd is; een latere stap zegt wat daarop moet komen."""
    probing.delete_again(story, what)


@when(parsers.re(rf"drie medewerkers tegelijk hetzelfde {NOUN} registreren:"))
def register_together(story: Story, noun: str, datatable: Table) -> None:
    """Drie verzoeken om dezelfde registratie gaan tegelijk uit."""
    probing.register_together(story, noun, story.example(noun, story.table(noun, datatable)), NUMBERS["drie"])


@when(parsers.re(rf"twee medewerkers tegelijk {the('what')} wijzigen:"))
def change_together(story: Story, what: str, datatable: Table) -> None:
    """Elke regel van de tabel is een wijziging; zij gaan tegelijk uit."""
    head, *rows = datatable
    probing.change_together(story, what, [story.table_of(what, [head, row]) for row in rows])


@when(parsers.re(rf"de medewerker bij {PLURAL}, (?P<length>\d+) per bladzijde, na de laatste verder bladert, met:"))
def pages_on(story: Story, plural: str, length: str, datatable: Table) -> None:
    """De medewerker vraagt de bladzijde op die na de laatste zou komen."""
    probing.page_after_last(story, plural, story.table(plural, datatable), int(length))


@then(parsers.re(rf"antwoordt de API dat (?P<said>{'|'.join(probing.ANSWERS)})"))
def answers(story: Story, said: str) -> None:
    """Het antwoord zegt dit met zijn HTTP-status."""
    probing.answers(story, said)


@then("antwoordt de API in haar eigen mediatype, of dat zij het gevraagde niet kan")
def acceptable(story: Story) -> None:
    """De API geeft niet iets dat zegt een mediatype te zijn dat het niet is."""
    probing.acceptable(story)


@then("meldt de API geen fout van de server")
def unbroken(story: Story) -> None:
    """Wat er ook gevraagd is, de API is er niet op stukgelopen."""
    probing.unbroken(story)


@then("gaat de API met het zoekargument om zoals zij belooft")
def unknown_argument(story: Story) -> None:
    """Een onbekend zoekargument is geweigerd waar het dialect dat zegt, en anders geweigerd of genegeerd."""
    probing.unknown_argument(story)


@then("levert die bladzijde niets op")
def nothing_there(story: Story) -> None:
    """De bladzijde na de laatste bestaat niet, of is leeg."""
    probing.nothing_there(story)


@then("is de volgorde dezelfde als bij de zoekvraag ervoor")
def same_order(story: Story) -> None:
    """Twee keer dezelfde zoekvraag levert dezelfde objecten in dezelfde volgorde."""
    probing.same_order(story)


@then(parsers.re(rf"noemt het antwoord (?P<number>{'|'.join(NUMBERS)}) als totaal"))
def total(story: Story, number: str) -> None:
    """De lijst zegt zelf hoeveel objecten er in alle bladzijden samen zijn."""
    probing.total(story, NUMBERS[number])


@then(parsers.re(rf"wijst het antwoord naar {the('what')}"))
def leads_to(story: Story, what: str) -> None:
    """De kopregel Location van het antwoord leidt naar het object."""
    probing.leads_to(story, what)


@then("draagt elk antwoord de kopregels:")
def carries(story: Story, datatable: Table) -> None:
    """Elk antwoord heeft deze kopregels met deze waarde erin; een lege cel is: welke waarde ook."""
    description.carries(story, datatable)


@then("is de foutmelding een probleembeschrijving")
def is_problem(story: Story) -> None:
    """De foutmelding heeft het mediatype en de delen van RFC 9457."""
    description.is_problem(story)


@then("is de beschrijving voor iedereen te lezen")
def readable(story: Story) -> None:
    """De beschrijving is er zonder token, als JSON, en elke website mag haar lezen."""
    description.readable(story)


@then(parsers.re(rf"voldoet de beschrijving aan het schema {VALUE}"))
def described(story: Story, value: str) -> None:
    """De OpenAPI-beschrijving is wat deze API Design Rule vraagt."""
    description.described(story, value)


@then("verwijst de beschrijving alleen naar wat erin staat")
def complete(story: Story) -> None:
    """Elke verwijzing binnen de OpenAPI-beschrijving leidt ergens heen."""
    description.complete(story)


@then("noemt elk antwoord de versie van de beschrijving")
def versioned(story: Story) -> None:
    """Elk antwoord draagt het volledige versienummer, en dat is het nummer uit de beschrijving."""
    description.versioned(story)


@then(parsers.re(rf"is elk moment van {the('what')} geschreven (?P<form>met datum, tijd en zone|in UTC)"))
def moments(story: Story, what: str, form: str) -> None:
    """Elk tijdstip in het antwoord is zo geschreven, met hoofdletters."""
    description.moments(story, what, form)
