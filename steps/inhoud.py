"""Dan: the attributes of an object, as the target has it now."""

from steps import ATTRIBUTE, OTHER, VALUE, the, then
from validator.scenario import checks
from validator.scenario.context import ScenarioContext, Table
from validator.scenario.effects import Effect
from validator.scenario.setup_check import depends_on_setup


@then(rf"is {the('what')} geregistreerd", effect=Effect.READS)
def registered(context: ScenarioContext, what: str) -> None:
    """Het object is geregistreerd en onder zijn ID terug te lezen."""
    document = context.document(what)
    current = context.current(what)
    if current.id != document.id:
        checks.equal(current.value("ID"), document.id, f"{what} onder het eigen ID")


@then(rf"is {ATTRIBUTE} van {the('what')} {VALUE}", effect=Effect.READS_ATTRIBUTES)
def has_value(context: ScenarioContext, attribute: str, what: str, value: str) -> None:
    """Het attribuut heeft deze waarde."""
    concept = context.cells.value(context.attribute(what, attribute), value)
    checks.equal(context.value(what, attribute), concept, f"{attribute!r} van {what} is {context.cells.shown(value)}")


@then(rf"is {ATTRIBUTE} van {the('what')} leeg", effect=Effect.READS_EMPTY)
def is_empty(context: ScenarioContext, attribute: str, what: str) -> None:
    """Het attribuut is leeg: afwezig, null en een lege tekst zijn hetzelfde."""
    for member in context.group(what, attribute):
        checks.empty(context.value(what, member), f"{member!r} van {what} is leeg")


@then(rf"is {ATTRIBUTE} van {the('what')} gevuld", effect=Effect.READS_ATTRIBUTES)
def is_filled(context: ScenarioContext, attribute: str, what: str) -> None:
    """Het attribuut is niet leeg."""
    checks.filled(context.value(what, attribute), f"{attribute!r} van {what} is gevuld")


@then(rf"heeft {the('what')} de waarden:", effect=Effect.READS_ATTRIBUTES)
def has_values(context: ScenarioContext, what: str, datatable: Table) -> None:
    """De attributen hebben deze waarden; een lege cel is leeg."""
    for attribute, value in datatable[1:]:
        expected = (
            f"{attribute!r} van {what} is {context.cells.shown(value)}"
            if value
            else f"{attribute!r} van {what} is leeg"
        )
        actual = context.value(what, attribute)
        if value:
            checks.equal(actual, context.cells.value(context.attribute(what, attribute), value), expected)
        else:
            checks.empty(actual, expected)


@then(rf"verwijst {ATTRIBUTE} van {the('what')} naar {the('other')}", effect=Effect.READS_ATTRIBUTES)
def refers(context: ScenarioContext, attribute: str, what: str, other: str) -> None:
    """Het attribuut verwijst naar dit object."""
    checks.equal(
        context.value(what, attribute), context.document(other).id, f"{attribute!r} van {what} verwijst naar {other}"
    )


@then(rf"is {ATTRIBUTE} van {the('what')} gelijk aan {OTHER} van {the('other')}", effect=Effect.READS_ATTRIBUTES)
def equal(context: ScenarioContext, attribute: str, what: str, attribute2: str, other: str) -> None:
    """Twee attributen bevatten hetzelfde."""
    other_value = context.value(other, attribute2)
    checks.filled(other_value, f"{attribute2!r} van {other} is gevuld")
    checks.equal(
        context.value(what, attribute), other_value.concept, f"{attribute!r} van {what} is {other_value.concept}"
    )


@then(rf"verschilt {ATTRIBUTE} van {the('what')} van {OTHER} van {the('other')}", effect=Effect.READS_ATTRIBUTES)
def different(context: ScenarioContext, attribute: str, what: str, attribute2: str, other: str) -> None:
    """Twee attributen bevatten niet hetzelfde."""
    checks.different(
        context.value(what, attribute),
        context.value(other, attribute2),
        f"{attribute!r} van {what} is een eigen waarde",
    )


@then(rf"is {ATTRIBUTE} van {the('what')} het huidige tijdstip", effect=Effect.READS_ATTRIBUTES)
def is_now(context: ScenarioContext, attribute: str, what: str) -> None:
    """Het attribuut is het tijdstip van registreren; de klokken mogen tien minuten verschillen."""
    checks.now(context.value(what, attribute), f"{attribute!r} van {what} is het moment van registreren")


@then(rf"ligt {ATTRIBUTE} van {the('what')} niet voor {OTHER} van {the('other')}", effect=Effect.READS_ATTRIBUTES)
def not_before(context: ScenarioContext, attribute: str, what: str, attribute2: str, other: str) -> None:
    """Het ene tijdstip is niet eerder dan het andere."""
    expected = f"{attribute!r} van {what} ligt niet voor {attribute2!r} van {other}"
    checks.not_before(context.value(what, attribute), context.value(other, attribute2), expected)


@then(rf"is {the('what')} niet gewijzigd", effect=Effect.COMPARES)
@depends_on_setup
def unchanged(context: ScenarioContext, what: str) -> None:
    """Het object is zoals het voor de laatste handeling was."""
    checks.same(context.before(what), context.current(what).snapshot(), (), what)


@then(
    rf"zijn behalve (?P<names>\"[^\"]+\"(?: en \"[^\"]+\")*) alle attributen van {the('what')} gelijk gebleven",
    effect=Effect.COMPARES,
)
@depends_on_setup
def else_unchanged(context: ScenarioContext, names: str, what: str) -> None:
    """Alleen de genoemde attributen kunnen door de laatste handeling anders zijn."""
    except_for = [context.attribute(what, name) for name in names.split('"')[1::2]]
    checks.same(context.before(what), context.current(what).snapshot(), except_for, what)
