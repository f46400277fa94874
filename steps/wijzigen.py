"""Als: changing, replacing and deleting objects."""

from pytest_bdd import parsers, when

from steps import ATTRIBUTE, VALUE, the
from validator.story import Story, Table
from validator.values import Literally


@when(parsers.re(rf"de medewerker {the('what')} wijzigt:"))
def changes(story: Story, what: str, datatable: Table) -> None:
    """De medewerker wijzigt alleen deze attributen. Dit moet slagen."""
    story.change(what, story.table_of(what, datatable))


@when(parsers.re(rf"de medewerker {the('what')} vervangt door:"))
def replaces(story: Story, what: str, datatable: Table) -> None:
    """De medewerker vervangt het hele object; wat de frontend zelf invult staat niet in de tabel. Dit moet slagen."""
    noun = story.document(what).bound.object_type.singular
    story.change(what, story.complete(noun, story.table(noun, datatable)), whole=True)


@when(parsers.re(rf"de medewerker probeert {the('what')} te wijzigen:"))
def tries_change(story: Story, what: str, datatable: Table) -> None:
    """De medewerker probeert deze attributen te wijzigen; een latere stap zegt of dat mag."""
    story.change(what, story.table_of(what, datatable), deliberate=True)


@when(parsers.re(rf"de medewerker probeert {the('what')} te wijzigen met de onbekende {ATTRIBUTE} {VALUE}"))
def tries_unknown_change(story: Story, what: str, attribute: str, value: str) -> None:
    """De medewerker probeert een attribuut te wijzigen in een waarde die de standaard niet kent."""
    story.change(what, {attribute: Literally(value)}, deliberate=True)


@when(parsers.re(rf"de medewerker {the('what')} verwijdert"))
def deletes(story: Story, what: str) -> None:
    """De medewerker verwijdert een object. Dit moet slagen."""
    story.delete(what)
