"""Als en Dan: the request and the answer themselves, for a caller that watches HTTP."""

from steps import ATTRIBUTE, NOUN, PLURAL, VALUE, given, the, then, when
from validator.scenario import actions, http_checks, http_probes, openapi_checks
from validator.scenario.context import ScenarioContext, Table
from validator.scenario.effects import Effect
from validator.scenario.setup import asked_once
from validator.scenario.setup_check import depends_on_setup

NUMBERS = {"twee": 2, "drie": 3, "vijf": 5}


@given(rf"een API met {VALUE}", effect=Effect.READS)
def has(context: ScenarioContext, value: str) -> None:
    """De API hoort dit te hebben, want haar dialect zegt niet dat zij het mist."""
    openapi_checks.has(context, value)


@given("een API die haar beschrijving publiceert", effect=Effect.READS)
def publishes(context: ScenarioContext) -> None:
    """De OpenAPI-beschrijving staat op haar vaste plaats; staat zij daar niet, dan is hier niets te toetsen."""
    openapi_checks.published(context)


@when(rf"een aanroeper {PLURAL} opvraagt {VALUE}", effect=Effect.READS)
@asked_once
def asks(context: ScenarioContext, plural: str, value: str) -> None:
    """Een aanroeper zoekt wat niemand heeft, en wijkt in het verzoek op deze manier af."""
    http_probes.search(context, plural, value)


@when(rf"een aanroeper {PLURAL} zoekt met:", effect=Effect.READS)
@asked_once
def searches(context: ScenarioContext, plural: str, datatable: Table) -> None:
    """Een aanroeper zoekt met precies deze argumenten: een lege cel gaat leeg mee, een tweede regel nog eens."""
    head, *rows = datatable
    arguments = [pair for row in rows for pair in context.cells.table(plural, [head, row]).items()]
    http_probes.search_as_written(context, plural, arguments)


@when(rf"een aanroeper {the('what')} opvraagt {VALUE}", effect=Effect.READS)
@asked_once
def asks_object(context: ScenarioContext, what: str, value: str) -> None:
    """Een aanroeper vraagt een object van het scenario op, en wijkt in het verzoek op deze manier af."""
    http_probes.read(context, what, value)


@when(rf"een aanroeper een {NOUN} registreert {VALUE}", effect=Effect.REGISTERS)
@asked_once
def registers(context: ScenarioContext, noun: str, value: str) -> None:
    """Een aanroeper registreert een volledig object, en wijkt in het verzoek op deze manier af."""
    http_probes.create(context, noun, value)


@when(rf"een aanroeper {the('what')} wijzigt:", effect=Effect.CHANGES)
@asked_once
def caller_changes(context: ScenarioContext, what: str, datatable: Table) -> None:
    """Een aanroeper wijzigt alleen deze attributen. Dit moet slagen."""
    actions.change_or_fail(context, what, context.table_of(what, datatable))
    http_probes.watch(context)


@when(rf"een aanroeper {the('what')} vervangt, met alleen anders:", effect=Effect.CHANGES)
@asked_once
def caller_replaces(context: ScenarioContext, what: str, datatable: Table) -> None:
    """Een aanroeper zet het hele object opnieuw neer zoals het was, op deze attributen na. Dit moet slagen."""
    values = {**context.whole_values(what), **context.table_of(what, datatable)}
    actions.replace_or_fail(context, what, values)
    http_probes.watch(context)


@when(rf"een aanroeper {the('what')} verwijdert", effect=Effect.CHANGES)
@asked_once
def caller_deletes(context: ScenarioContext, what: str) -> None:
    """Een aanroeper verwijdert een object. Dit moet slagen."""
    actions.delete_or_fail(context, what)
    http_probes.watch(context)


@when("een aanroeper de beschrijving van de API opvraagt", effect=Effect.READS)
def asks_description(context: ScenarioContext) -> None:
    """Een aanroeper haalt de OpenAPI-beschrijving op, zonder token."""
    openapi_checks.request(context)


@when(rf"de medewerker {the('what')} nog eens verwijdert", effect=Effect.CHANGES)
def deletes_again(context: ScenarioContext, what: str) -> None:
    """De medewerker verwijdert wat al verwijderd is; een latere stap zegt wat daarop moet komen."""
    actions.delete(context, what)


@when(rf"drie medewerkers tegelijk hetzelfde {NOUN} registreren, vijf keer achter elkaar:", effect=Effect.REGISTERS)
@asked_once
def register_together(context: ScenarioContext, noun: str, datatable: Table) -> None:
    """Drie verzoeken om dezelfde registratie gaan tegelijk uit; elke keer met een nieuw {nummer}."""
    for table in _tables(context, datatable):
        values = context.completer.example(noun, context.cells.table(noun, table))
        http_probes.create_together(context, noun, values, NUMBERS["drie"])


@when(rf"twee medewerkers tegelijk {the('what')} wijzigen, vijf keer achter elkaar:", effect=Effect.CHANGES)
def change_together(context: ScenarioContext, what: str, datatable: Table) -> None:
    """Elke regel van de tabel is een wijziging; zij gaan tegelijk uit, elke keer met nieuwe waarden voor {uniek}."""
    for head, *rows in _tables(context, datatable):
        http_probes.change_together(context, what, [context.table_of(what, [head, row]) for row in rows])


def _tables(context: ScenarioContext, datatable: Table) -> list[Table]:
    """The table of each of the rounds, with generated values of its own."""
    return [[[context.generated.fill_anew(cell) for cell in row] for row in datatable] for _ in range(NUMBERS["vijf"])]


@when(
    rf"de medewerker bij {PLURAL}, (?P<length>\d+) per bladzijde, na de laatste verder bladert, met:",
    effect=Effect.READS,
)
def pages_on(context: ScenarioContext, plural: str, length: str, datatable: Table) -> None:
    """De medewerker vraagt de bladzijde op die na de laatste zou komen."""
    http_probes.search_after_last_page(context, plural, context.cells.criteria(plural, datatable), int(length))


@then(rf"antwoordt de API dat (?P<statement>{'|'.join(http_checks.ANSWERS)})", effect=Effect.READS)
def answers(context: ScenarioContext, statement: str) -> None:
    """Het antwoord zegt dit met zijn HTTP-status."""
    http_checks.status_says(context, statement)


@then("heeft het antwoord de status die de API daarvoor heeft", effect=Effect.READS)
def own_status(context: ScenarioContext) -> None:
    """De HTTP-status van het laatste antwoord is een die het dialect heeft voor wat er gebeurd is."""
    http_checks.own_status(context)


@then("is het antwoord in het mediatype van de API", effect=Effect.READS)
def own_media_type(context: ScenarioContext) -> None:
    """Een antwoord op wat gelukt is heeft een mediatype van het dialect."""
    http_checks.own_media_type(context)


@then("heeft het antwoord de vorm van een lijst", effect=Effect.READS)
def has_list(context: ScenarioContext) -> None:
    """De gevonden objecten staan in het antwoord waar het dialect ze heeft."""
    http_checks.list_in_place(context)


@then("is het antwoord een lege lijst", effect=Effect.READS)
def empty_list(context: ScenarioContext) -> None:
    """Niets gevonden is geen fout: het antwoord is een lijst zonder objecten."""
    http_checks.empty_list(context)


@then("is de vraag geweigerd, of levert zij niets op", effect=Effect.READS)
def nothing(context: ScenarioContext) -> None:
    """Wat niemand heeft wordt niet gevonden, en levert zeker niet alles op."""
    http_checks.refused_or_nothing(context)


@then("antwoordt de API in haar eigen mediatype, of zegt zij dat zij het gevraagde niet levert", effect=Effect.READS)
def acceptable(context: ScenarioContext) -> None:
    """Het mediatype is een van het dialect, of de HTTP-status zegt dat de API het gevraagde niet levert."""
    http_checks.acceptable(context)


@then("meldt de API geen fout van de server", effect=Effect.READS)
def unbroken(context: ScenarioContext) -> None:
    """Wat er ook gevraagd is, de API is er niet op stukgelopen."""
    http_checks.no_server_error(context)


@then("is elke registratie geslaagd of geweigerd", effect=Effect.READS)
def each_ended(context: ScenarioContext) -> None:
    """Van elk verzoek zegt het antwoord dat er geregistreerd is, of dat het aan het verzoek ligt."""
    http_checks.each_registered_or_refused(context)


@then(rf"is er van elke keer precies één {NOUN} met dat {ATTRIBUTE}", effect=Effect.READS)
def one_each_time(context: ScenarioContext, noun: str, attribute: str) -> None:
    """Na elke keer dat er tegelijk geregistreerd werd heeft het register één object met de waarde van die keer."""
    http_checks.one_each_time(context, noun, attribute)


@then(rf"is elke wijziging van {the('what')} bewaard", effect=Effect.READS)
def each_kept(context: ScenarioContext, what: str) -> None:
    """Na elke keer dat er tegelijk gewijzigd werd had het object alles wat in die wijzigingen stond."""
    http_checks.each_change_kept(context, what)


@then("gaat de API met het zoekargument om zoals zij belooft", effect=Effect.READS)
def unknown_argument(context: ScenarioContext) -> None:
    """Een onbekend zoekargument is geweigerd waar het dialect dat zegt, en anders geweigerd of genegeerd."""
    http_checks.unknown_argument(context)


@then("levert die bladzijde niets op", effect=Effect.READS)
def nothing_there(context: ScenarioContext) -> None:
    """De bladzijde na de laatste bestaat niet, of is leeg."""
    http_checks.empty_page(context)


@then("is de volgorde dezelfde als bij de zoekvraag ervoor", effect=Effect.READS)
def same_order(context: ScenarioContext) -> None:
    """Twee keer dezelfde zoekvraag levert dezelfde objecten in dezelfde volgorde."""
    http_checks.same_order(context)


@then(rf"noemt het antwoord (?P<number>{'|'.join(NUMBERS)}) als totaal", effect=Effect.COUNTS_RESULT)
@depends_on_setup
def total(context: ScenarioContext, number: str) -> None:
    """De lijst zegt zelf hoeveel objecten er in alle bladzijden samen zijn."""
    http_checks.total(context, NUMBERS[number])


@then(rf"wijst het antwoord naar {the('what')}", effect=Effect.READS)
def leads_to(context: ScenarioContext, what: str) -> None:
    """De kopregel Location van het antwoord leidt naar het object; zonder Location is hier niets te toetsen."""
    http_checks.location_leads_to(context, what)


@then(rf"zegt het antwoord waar {the('what')} staat", effect=Effect.READS)
def has_location(context: ScenarioContext, what: str) -> None:
    """Het antwoord op de registratie heeft een kopregel Location."""
    http_checks.has_location(context, what)


@then(rf"draagt {the('what')} in elk antwoord de eigen URL", effect=Effect.READS)
def carries_own_url(context: ScenarioContext, what: str) -> None:
    """De URL die een object als de zijne draagt is die van het object, bij de registratie en bij het opvragen."""
    http_checks.own_url(context, what)


@then(rf"draagt {ATTRIBUTE} van {the('what')} in elk antwoord de URL van {the('other')}", effect=Effect.READS)
@depends_on_setup
def carries_url_of(context: ScenarioContext, attribute: str, what: str, other: str) -> None:
    """De URL in een verwijzing is die van het object waar zij naar verwijst; zonder URL valt er niets te toetsen."""
    http_checks.reference_url(context, attribute, what, other)


@then("draagt elk antwoord de kopregels:", effect=Effect.READS)
def carries(context: ScenarioContext, datatable: Table) -> None:
    """Elk antwoord heeft deze kopregels met deze waarde erin; een lege cel is: welke waarde ook."""
    openapi_checks.carries(context, datatable)


@then("is de foutmelding een probleembeschrijving", effect=Effect.READS)
def is_problem(context: ScenarioContext) -> None:
    """De foutmelding heeft het mediatype en de delen van RFC 9457."""
    openapi_checks.is_problem(context)


@then("is de beschrijving voor iedereen te lezen", effect=Effect.READS)
def readable(context: ScenarioContext) -> None:
    """De beschrijving is er zonder token, als JSON, en elke website mag haar lezen."""
    openapi_checks.readable(context)


@then(rf"voldoet de beschrijving aan het schema {VALUE}", effect=Effect.READS)
def described(context: ScenarioContext, value: str) -> None:
    """De OpenAPI-beschrijving is wat deze API Design Rule vraagt."""
    openapi_checks.described(context, value)


@then("verwijst de beschrijving alleen naar wat erin staat", effect=Effect.READS)
def complete(context: ScenarioContext) -> None:
    """Elke verwijzing binnen de OpenAPI-beschrijving leidt ergens heen."""
    openapi_checks.complete(context)


@then("noemt elk antwoord de versie van de beschrijving", effect=Effect.READS)
def versioned(context: ScenarioContext) -> None:
    """Elk antwoord draagt het volledige versienummer, en dat is het nummer uit de beschrijving."""
    openapi_checks.versioned(context)


@then(rf"is elk moment van {the('what')} geschreven (?P<form>met datum, tijd en zone|in UTC)", effect=Effect.READS)
def moments(context: ScenarioContext, what: str, form: str) -> None:
    """Elk tijdstip in het antwoord is zo geschreven, met hoofdletters."""
    openapi_checks.moments(context, what, form)
