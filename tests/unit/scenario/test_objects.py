"""What a phrase of a step refers to."""

import pytest

from validator.errors import SuiteFault
from validator.profile.document import Document
from validator.profile.loader import load_profile
from validator.scenario.objects import ScenarioObjects, noun_of

PROFILE = load_profile("open-klant-2")


@pytest.fixture
def objects():
    """Two klantcontacten, of which the first has a name."""
    found = ScenarioObjects(PROFILE.model)
    for identity in ("a", "b"):
        bound = PROFILE.object("Klantcontact")
        found.add(Document(PROFILE, bound, {"uuid": identity}, f"http://doel.example/klantcontacten/{identity}"))
        found.name_last("klantcontact", "vraag" if identity == "a" else None)
    return found


@pytest.mark.parametrize(
    ("phrase", "identity"),
    [
        ("het klantcontact", "b"),
        ("het eerste klantcontact", "a"),
        ("het tweede klantcontact", "b"),
        ('het klantcontact "vraag"', "a"),
    ],
)
def test_a_phrase_refers_to_an_object(objects, phrase, identity):
    assert objects.document(phrase).id == identity


@pytest.mark.parametrize(
    "phrase", ['het klantcontact "antwoord"', "het derde klantcontact", "de partij", "klantcontact"]
)
def test_a_phrase_that_refers_to_nothing_is_a_fault_of_the_suite(objects, phrase):
    with pytest.raises(SuiteFault):
        objects.document(phrase)


def test_a_name_is_given_once(objects):
    with pytest.raises(SuiteFault, match="has such an object already"):
        objects.name_last("klantcontact", "vraag")


def test_the_noun_of_a_phrase():
    assert noun_of('de tweede interne taak "routeren"') == noun_of("de interne taak") == "interne taak"
    assert noun_of("Afdeling vergunningen") is None
