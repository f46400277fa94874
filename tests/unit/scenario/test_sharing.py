"""Which objects a scenario may share follows from the effects that its steps declare."""

import pytest

import steps.inhoud
import steps.registreren
import steps.uitgangssituatie
import steps.verzoeken
import steps.wijzigen
import steps.zoeken  # noqa: F401  importing a module of steps declares its effects
from validator.requirements.scenarios import Step
from validator.scenario.sharing import Sharing, sharing_of
from validator.standard.objectmodel import load_model

MODEL = load_model()
EVERY_TYPE = set(MODEL.object_types)


def step(step_type: str, text: str, *values: str) -> Step:
    """A step with a table of these values, if there are any."""
    rows = (("Attribuut", "Waarde"), *(("Attribuut", value) for value in values)) if values else ()
    return Step("", text, step_type, 1, rows)


def sharing(*scenario: Step) -> Sharing:
    return sharing_of(scenario, MODEL)


@pytest.mark.parametrize(
    ("scenario", "own_types"),
    [
        ([], set()),
        ([step("when", "de medewerker het klantcontact opvraagt")], set()),
        ([step("when", "de medewerker een betrokkene bij het klantcontact registreert:", "Klant")], set()),
        ([step("when", "de medewerker probeert de interne taak te wijzigen:", "Gedaan")], set()),
        (
            [
                *[step("given", "een interne taak")] * 2,
                step("when", "de medewerker de tweede interne taak wijzigt:", "Gedaan"),
            ],
            {"Interne taak"},
        ),
        (
            [
                step("given", "een actor-klantcontact"),
                step("when", "de medewerker het actor-klantcontact verwijdert"),
            ],
            {"Actor-klantcontact", "Klantcontact"},
        ),
        (
            [
                step("given", "een klantcontact"),
                step("when", "de medewerker het klantcontact nog eens verwijdert"),
            ],
            {"Klantcontact"},
        ),
        (
            [
                step("given", 'een klantcontact "vraag"'),
                step("when", 'de medewerker het klantcontact "vraag" verwijdert'),
            ],
            {"Klantcontact"},
        ),
        (
            [
                step("given", "een betrokkene"),
                step("when", "twee medewerkers tegelijk de betrokkene wijzigen, vijf keer achter elkaar:", "Klant"),
            ],
            {"Betrokkene"},
        ),
        ([step("when", "de medewerker een partij-identificator registreert:", "{bsn}")], {"Partij"}),
        ([step("then", 'is "Digitale adressen" van de betrokkene leeg')], {"Betrokkene"}),
        ([step("then", 'is "Rol" van de betrokkene leeg')], set()),
        ([step("then", "zijn er geen interne taken met:", "het klantcontact", "Te doen")], {"Klantcontact"}),
        ([step("then", "zijn er geen interne taken met:", "Te doen")], EVERY_TYPE),
        ([step("then", "is het resultaat leeg")], EVERY_TYPE),
        (
            [
                step("when", "de medewerker interne taken zoekt met:", "het tweede klantcontact"),
                step("then", "is het resultaat leeg"),
            ],
            {"Klantcontact"},
        ),
        (
            [
                step("given", 'de medewerker "Sjaak" is als actor bekend'),
                step("then", "zijn er geen interne taken met:", "Sjaak"),
            ],
            {"Actor"},
        ),
        (
            [
                step("given", "een partij"),
                step("given", "een partij-identificator met:", "{bsn 1}"),
                step("then", "is er precies één partij met:", "{bsn 1}"),
            ],
            {"Partij-identificator", "Partij"},
        ),
        ([step("then", "gebeurt er iets waarvoor geen stap is")], EVERY_TYPE),
    ],
    ids=lambda value: value[-1].text if isinstance(value, list) and value else None,
)
def test_a_scenario_needs_objects_of_its_own(scenario: list[Step], own_types: set[str]) -> None:
    assert set(sharing(*scenario).own_types) == own_types


@pytest.mark.parametrize(
    ("attribute", "own_types"),
    [
        ("Betrokkene/Partij", {"Klantcontact", "Betrokkene", "Partij"}),
        ("Onderwerpobject/Objectidentificator/Object-ID", {"Klantcontact", "Onderwerpobject"}),
        ("Kanaal", set()),
    ],
)
def test_what_is_found_by_what_refers_to_it_is_the_scenarios_own(attribute: str, own_types: set[str]) -> None:
    table = (("Attribuut", "Waarde"), (attribute, "x"))
    shared = sharing(Step("", "de medewerker klantcontacten zoekt met:", "when", 1, table))
    assert set(shared.own_types) == own_types


@pytest.mark.parametrize(
    ("gegevens", "phrase"),
    [([], "het klantcontact"), (["een klantcontact"], "het tweede klantcontact")],
)
def test_what_the_scenario_registered_itself_it_may_change_beside_shared_objects(
    gegevens: list[str], phrase: str
) -> None:
    registered = step("when", "de medewerker een volledig ingevuld klantcontact registreert")
    changed = step("when", f"de medewerker {phrase} verwijdert")
    assert not set(sharing(*[step("given", text) for text in gegevens], registered, changed).own_types)


def test_what_may_exist_once_per_owner_is_shared_by_scenarios_with_the_same_gegevens() -> None:
    party = step("given", "een partij")
    first, second = (step("given", "een partij-identificator met:", text) for text in ("{bsn 1}", "{bsn 2}"))
    assert sharing(party).setup_digest == ""
    assert sharing(party, first).setup_digest == sharing(party, first).setup_digest != ""
    assert sharing(party, first).setup_digest != sharing(party, second).setup_digest


def test_what_one_object_of_an_owner_may_have_is_not_set_beside_objects_of_others() -> None:
    party, addresses = step("given", "een partij"), "een digitaal adres met:"
    for attribute, own in (("Indicatie standaardadres", {"Partij", "Digitaal adres"}), ("Referentie", set())):
        address = Step("", addresses, "given", 1, (("Attribuut", "Waarde"), (attribute, "Ja")))
        assert set(sharing(party, address).own_types) == own


def test_scenarios_that_only_read_share_what_is_their_own_with_those_that_have_the_same_gegevens() -> None:
    set_up = [step("given", "een klantcontact"), step("given", "een betrokkene")]
    search = step("when", "de medewerker betrokkenen zoekt met:", "het klantcontact")
    found, none = step("then", "staat de betrokkene in het resultaat"), step("then", "is het resultaat leeg")
    count, other = sharing(*set_up, search, none), sharing(*set_up, search, found, none)
    assert set(count.own_types) == {"Klantcontact", "Betrokkene"}
    assert count.twins_digest == other.twins_digest != ""
    assert sharing(*set_up, step("given", "een klantcontact"), search, none).twins_digest != count.twins_digest
    changed = step("when", "de medewerker de betrokkene wijzigt:", "Klant")
    assert sharing(*set_up, changed, search, none).twins_digest == ""


def test_what_belongs_to_an_object_of_its_own_is_the_scenarios_own() -> None:
    search = Step("", "de medewerker klantcontacten zoekt met:", "when", 1, (("A", "B"), ("Betrokkene/Partij", "x")))
    shared = sharing(step("given", "een partij"), step("given", "een partij-identificator"), search)
    assert set(shared.own_types) == {"Klantcontact", "Betrokkene", "Partij", "Partij-identificator"}


def test_what_is_compared_with_what_it_was_is_known_beforehand() -> None:
    tried = step("when", "de medewerker probeert de interne taak te wijzigen:", "Gedaan")
    rest = 'zijn behalve "Rol" alle attributen van de betrokkene gelijk gebleven'
    compared = sharing(tried, step("then", "is de interne taak niet gewijzigd"), step("then", rest)).compared
    assert compared == ["de interne taak", "de betrokkene"]
    assert sharing(tried, step("then", "is de wijziging geweigerd")).compared == []
