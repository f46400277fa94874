"""Als: registering objects, rightly or wrongly, singly or as a whole."""

from steps import ATTRIBUTE, NAMED, NOUN, VALUE, when
from validator.scenario import actions, attempts
from validator.scenario.context import ScenarioContext, Table
from validator.scenario.effects import Effect
from validator.scenario.setup import asked_once, reads_first

COMPOSITE = "Registreer klantcontact"
ABOUT = r"(?P<about> met onderwerp)?"
"""What a klantcontact is about, which clients register along with it."""


@when(rf"de medewerker een {NOUN}{NAMED}(?: bij het klantcontact)? registreert:", effect=Effect.REGISTERS)
def registers(context: ScenarioContext, noun: str, name: str | None, datatable: Table) -> None:
    """De medewerker registreert een object; wat de frontend zelf invult staat niet in de tabel. Dit moet slagen."""
    _register(context=context, noun=noun, datatable=datatable)
    context.objects.name_last(noun, name)


@asked_once
@reads_first
def _register(context: ScenarioContext, noun: str, datatable: Table) -> None:
    actions.create_or_fail(context, noun, context.completer.complete(noun, context.cells.table(noun, datatable)))


@when(rf"de medewerker een volledig ingevulde? {NOUN} registreert", effect=Effect.REGISTERS)
@asked_once
def registers_full(context: ScenarioContext, noun: str) -> None:
    """De medewerker registreert een object waarvan elk attribuut een waarde heeft. Dit moet slagen."""
    actions.create_or_fail(context, noun, context.completer.example(noun, {}, full=True))


@when(rf"de medewerker een volledig ingevulde? {NOUN} registreert met:", effect=Effect.REGISTERS)
@asked_once
def registers_full_with(context: ScenarioContext, noun: str, datatable: Table) -> None:
    """Zo'n object, met in deze attributen de waarden uit de tabel. Dit moet slagen."""
    values = context.cells.table(noun, datatable)
    actions.create_or_fail(context, noun, context.completer.example(noun, values, full=True))


@when(rf"de medewerker een {NOUN} registreert met een {ATTRIBUTE} van (?P<length>\d+) tekens", effect=Effect.REGISTERS)
def registers_long(context: ScenarioContext, noun: str, attribute: str, length: str) -> None:
    """De medewerker registreert een object met een tekst die volgens de standaard nog past. Dit moet slagen."""
    actions.create_or_fail(context, noun, context.completer.example_of_length(noun, attribute, int(length), fits=True))


@when(rf"de medewerker probeert een {NOUN} te registreren:", effect=Effect.ATTEMPTS)
@asked_once
def tries(context: ScenarioContext, noun: str, datatable: Table) -> None:
    """De medewerker probeert een object te registreren; een latere stap zegt of dat mag."""
    actions.create(context, noun, context.completer.complete(noun, context.cells.table(noun, datatable)))
    context.attempt = attempts.with_table(f"een {noun}", datatable[1:])


@when(
    rf"de medewerker probeert een {NOUN} te registreren zonder (?P<demanded>het verplichte )?{ATTRIBUTE}",
    effect=Effect.ATTEMPTS,
)
@asked_once
def tries_without(context: ScenarioContext, noun: str, demanded: str | None, attribute: str) -> None:
    """De medewerker probeert een verder volledig object te registreren waaraan dit (verplichte) attribuut ontbreekt."""
    if demanded:
        context.completer.require_demanded(noun, attribute)
    actions.create(context, noun, context.completer.example_without(noun, attribute))
    context.attempt = f"een {noun} zonder {attribute!r}"


@when(rf"de medewerker probeert een {NOUN} te registreren met de onbekende {ATTRIBUTE} {VALUE}", effect=Effect.ATTEMPTS)
@asked_once
def tries_unknown(context: ScenarioContext, noun: str, attribute: str, value: str) -> None:
    """De medewerker probeert een object te registreren met een waarde die de standaard niet kent."""
    actions.create(
        context, noun, context.completer.example(noun, {attribute: context.completer.no_value(noun, attribute, value)})
    )
    context.attempt = f"een {noun} met de onbekende {attribute!r} {value!r}"


@when(rf"de medewerker probeert een {NOUN} te registreren met ook een {ATTRIBUTE} {VALUE}", effect=Effect.ATTEMPTS)
def tries_besides(context: ScenarioContext, noun: str, attribute: str, value: str) -> None:
    """De medewerker probeert een volledig object te registreren, met een gegeven erbij dat de standaard niet kent."""
    actions.create(context, noun, context.completer.example(noun, {}), unknown={attribute: value})


@when(rf"de medewerker probeert een {NOUN} te registreren, verder volledig, met:", effect=Effect.ATTEMPTS)
@asked_once
def tries_whole_with(context: ScenarioContext, noun: str, datatable: Table) -> None:
    """De medewerker probeert een object zoals de pagina het toont te registreren, met deze waarden."""
    actions.create(context, noun, context.completer.example(noun, context.cells.table(noun, datatable)))
    context.attempt = attempts.with_table(f"een {noun}", datatable[1:])


@when(
    rf"de medewerker probeert een {NOUN} te registreren met een {ATTRIBUTE} van (?P<length>\d+) tekens",
    effect=Effect.ATTEMPTS,
)
@asked_once
def tries_long(context: ScenarioContext, noun: str, attribute: str, length: str) -> None:
    """De medewerker probeert een object te registreren met een tekst die volgens de standaard niet past."""
    actions.create(context, noun, context.completer.example_of_length(noun, attribute, int(length), fits=False))
    context.attempt = f"een {noun} met een {attribute!r} van {length} tekens"


@when(rf"de medewerker probeert een {NOUN} te registreren met te veel tekens in {ATTRIBUTE}", effect=Effect.ATTEMPTS)
@asked_once
def tries_too_long(context: ScenarioContext, noun: str, attribute: str) -> None:
    """De medewerker probeert een object te registreren met een tekst die een teken te lang is voor het dialect."""
    values = context.completer.too_long(noun, attribute)
    actions.create(context, noun, context.completer.example(noun, values))
    context.attempt = f"een {noun} met te veel tekens in {attribute!r}"


@when(rf"de frontend het klantcontact{ABOUT} als geheel registreert:", effect=Effect.REGISTERS)
def registers_whole(context: ScenarioContext, about: str | None, datatable: Table) -> None:
    """De frontend registreert een klantcontact en wat erbij hoort in één keer. Dit moet slagen."""
    name = COMPOSITE + (about or "")
    actions.create_composite_or_fail(context, name, context.completer.composite(name, datatable))


@when(rf"de frontend probeert het klantcontact{ABOUT} als geheel te registreren:", effect=Effect.ATTEMPTS)
def tries_whole(context: ScenarioContext, about: str | None, datatable: Table) -> None:
    """De frontend probeert een klantcontact en wat erbij hoort in één keer te registreren."""
    name = COMPOSITE + (about or "")
    actions.create_composite(context, name, context.completer.composite(name, datatable))
    context.attempt = attempts.with_table(f"een klantcontact{about or ''} als geheel", datatable[1:])
