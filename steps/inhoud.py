"""Dan: what an object holds, as the target has it now."""

from pytest_bdd import parsers, then

from steps import ATTRIBUTE, OTHER, VALUE, the
from validator import checks
from validator.story import Story, Table


@then(parsers.re(rf"is {the('what')} geregistreerd"))
def registered(story: Story, what: str) -> None:
    """Het object is geregistreerd en onder zijn ID terug te lezen."""
    document = story.document(what)
    came = story.current(what)
    if came.id != document.id:
        checks.equal(came.value("ID"), document.id, f"{what} onder zijn eigen ID")


@then(parsers.re(rf"is {ATTRIBUTE} van {the('what')} {VALUE}"))
def has_value(story: Story, attribute: str, what: str, value: str) -> None:
    """Het attribuut heeft deze waarde."""
    wanted = story.value(story.attribute(what, attribute), value)
    checks.equal(story.held(what, attribute), wanted, f"{attribute!r} van {what} is {story.said(value)!r}")


@then(parsers.re(rf"is {ATTRIBUTE} van {the('what')} leeg"))
def is_empty(story: Story, attribute: str, what: str) -> None:
    """Het attribuut is leeg: afwezig, null en een lege tekst zijn hetzelfde."""
    for member in story.group(what, attribute):
        checks.empty(story.held(what, member), f"{member!r} van {what} is leeg")


@then(parsers.re(rf"is {ATTRIBUTE} van {the('what')} gevuld"))
def is_filled(story: Story, attribute: str, what: str) -> None:
    """Het attribuut is niet leeg."""
    checks.filled(story.held(what, attribute), f"{attribute!r} van {what} is gevuld")


@then(parsers.re(rf"heeft {the('what')} de waarden:"))
def has_values(story: Story, what: str, datatable: Table) -> None:
    """De attributen hebben deze waarden; een lege cel is leeg."""
    for attribute, value in datatable[1:]:
        asked = f"{attribute!r} van {what} is {story.said(value)!r}" if value else f"{attribute!r} van {what} is leeg"
        came = story.held(what, attribute)
        if value:
            checks.equal(came, story.value(story.attribute(what, attribute), value), asked)
        else:
            checks.empty(came, asked)


@then(parsers.re(rf"verwijst {ATTRIBUTE} van {the('what')} naar {the('other')}"))
def refers(story: Story, attribute: str, what: str, other: str) -> None:
    """Het attribuut verwijst naar dit object."""
    checks.equal(
        story.held(what, attribute), story.document(other).id, f"{attribute!r} van {what} verwijst naar {other}"
    )


@then(parsers.re(rf"is {ATTRIBUTE} van {the('what')} gelijk aan {OTHER} van {the('other')}"))
def equal(story: Story, attribute: str, what: str, attribute2: str, other: str) -> None:
    """Twee attributen houden hetzelfde."""
    wanted = story.held(other, attribute2)
    checks.filled(wanted, f"{attribute2!r} van {other} is gevuld")
    checks.equal(story.held(what, attribute), wanted.concept, f"{attribute!r} van {what} is {wanted.concept}")


@then(parsers.re(rf"verschilt {ATTRIBUTE} van {the('what')} van {OTHER} van {the('other')}"))
def different(story: Story, attribute: str, what: str, attribute2: str, other: str) -> None:
    """Twee attributen houden niet hetzelfde."""
    checks.different(
        story.held(what, attribute), story.held(other, attribute2), f"{attribute!r} van {what} is een eigen waarde"
    )


@then(parsers.re(rf"is {ATTRIBUTE} van {the('what')} het moment van nu"))
def is_now(story: Story, attribute: str, what: str) -> None:
    """Het attribuut is het tijdstip van registreren; de klokken mogen tien minuten verschillen."""
    checks.now(story.held(what, attribute), f"{attribute!r} van {what} is het moment van registreren")


@then(parsers.re(rf"ligt {ATTRIBUTE} van {the('what')} niet voor {OTHER} van {the('other')}"))
def not_before(story: Story, attribute: str, what: str, attribute2: str, other: str) -> None:
    """Het ene tijdstip is niet eerder dan het andere."""
    asked = f"{attribute!r} van {what} ligt niet voor {attribute2!r} van {other}"
    checks.not_before(story.held(what, attribute), story.held(other, attribute2), asked)


@then(parsers.re(rf"is {the('what')} niet gewijzigd"))
def unchanged(story: Story, what: str) -> None:
    """Het object is zoals het voor de laatste handeling was."""
    checks.same(story.before(what), story.current(what).snapshot(), (), what)


@then(
    parsers.re(
        rf"zijn behalve (?P<names>\"[^\"]+\"(?: en \"[^\"]+\")*) alle attributen van {the('what')} gelijk gebleven"
    )
)
def else_unchanged(story: Story, names: str, what: str) -> None:
    """Alleen de genoemde attributen kunnen door de laatste handeling anders zijn."""
    except_for = [story.attribute(what, name) for name in names.split('"')[1::2]]
    checks.same(story.before(what), story.current(what).snapshot(), except_for, what)
