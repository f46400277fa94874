"""Searches through other objects, and what comes along in an answer: named as the standard does, kept when ours."""

import json

import pytest

from tests.support.session import create_klantcontact, kept_exchanges, open_session
from validator.errors import NotApplicable, SuiteFault, UnexpectedResponse
from validator.profile import expansions, translation
from validator.profile.document import Document
from validator.profile.loader import load_profile
from validator.scenario import actions
from validator.standard.objectmodel import load_model
from validator.standard.relations import relation_path
from validator.target import lookups

MODEL = load_model()


@pytest.mark.parametrize(
    ("start", "text", "name", "owner"),
    [
        ("Partij", "Nummer", "Nummer", "Partij"),
        ("Partij", "Contactnaam/Achternaam", "Persoonsnaam/Achternaam", "Partij"),
        ("Partij", "Partij-identificatoren/Object-ID", "Partij-identificator/Object-ID", "Partij-identificator"),
        ("Klantcontact", "Betrokkene/Was partij", "Betrokkene/Partij", "Betrokkene"),
        (
            "Klantcontact",
            "Betrokkene/Was partij/Partij-identificator/Object-ID",
            "Betrokkene/Partij/Partij-identificator/Object-ID",
            "Partij-identificator",
        ),
        ("Interne taak", "Toegewezen aan actor/Naam", "Toegewezen aan actor/Naam", "Actor"),
    ],
)
def test_a_way_has_one_name(start, text, name, owner):
    way = relation_path(MODEL, MODEL.object_types[start], text)
    assert (way.name, way.owner.name) == (name, owner)


@pytest.mark.parametrize("text", ["Nummr", "Partij-identificator/Nummr", "Buurman/Nummer", "Interne taak/Nummer"])
def test_a_path_that_leads_nowhere_is_reported(text):
    with pytest.raises(SuiteFault):
        relation_path(MODEL, MODEL.object_types["Partij"], text)


def test_who_asks_for_the_end_of_a_way_asks_for_all_of_it():
    bound = load_profile("open-klant-2")
    query = expansions.parameters(
        bound, bound.object("Klantcontact"), ["Betrokkenen/Digitale adressen", "Betrokkenen/Partij"]
    )
    assert query == {"expand": "hadBetrokkenen,hadBetrokkenen.digitaleAdressen,hadBetrokkenen.wasPartij"}


def test_what_a_dialect_cannot_does_not_apply():
    vng, open_klant = load_profile("vng-crud-0.0.3"), load_profile("open-klant-2")
    with pytest.raises(NotApplicable, match="alleen het gevraagde object"):
        expansions.parameters(vng, vng.object("Klantcontact"), ["Betrokkenen"])
    with pytest.raises(NotApplicable, match="alleen het gevraagde object"):
        expansions.literally(vng, vng.object("Klantcontact"), "buren")
    with pytest.raises(NotApplicable, match="de interne taak nooit iets mee"):
        expansions.literally(open_klant, open_klant.object("Interne taak"), "buren")
    with pytest.raises(NotApplicable, match="alleen op wat het zelf houdt"):
        translation.query(vng, vng.object("Partij"), {"Partij-identificator/Object-ID": "999990019"})
    with pytest.raises(NotApplicable, match="'Bijlagen' niet mee"):
        expansions.parameters(open_klant, open_klant.object("Klantcontact"), ["Bijlagen"])
    with pytest.raises(NotApplicable, match="niet te zoeken op 'Betrokkene/Rol'"):
        translation.query(open_klant, open_klant.object("Klantcontact"), {"Betrokkene/Rol": "Klant"})


def involved(name):
    return {"Rol": "Klant", "Initiator": "Ja", "Persoonsnaam/Achternaam": name}


def test_what_comes_along_and_is_not_ours_is_not_kept(tmp_path):
    with open_session("open-klant-2", tmp_path) as (api, session):
        context = session.context()
        create_klantcontact(context)
        contact = context.document("het klantcontact")
        mine = {"Betrokken bij klantcontact": contact.id, **involved("Wittewiek")}
        actions.create_or_fail(context, "betrokkene", mine)
        theirs = api.insert("Betrokkene", involved("Jansen"), {"Betrokken bij klantcontact": [contact.id]})
        outcome = lookups.request(context.api, contact, ["Betrokkenen"])
        shown = lookups.around(outcome, None, contact, "Betrokkenen")
        page = lookups.search(context.api, "Klantcontact", {"Onderwerp": "Dakkapel"}, ["Betrokkenen"], 1)
        evidence = kept_exchanges(session)
    assert {document.id for document in shown} == {context.document("de betrokkene").id, theirs.id}
    assert lookups.around(None, page, contact, "Betrokkenen")[0].at.startswith("/_expand/hadBetrokkenen/")
    assert "Wittewiek" in evidence
    assert "Jansen" not in evidence


def test_a_search_that_does_not_bring_the_object_is_the_targets_fault(tmp_path):
    with open_session("open-klant-2", tmp_path) as (_, session):
        context = session.context()
        create_klantcontact(context)
        contact = context.document("het klantcontact")
        page = lookups.search(context.api, "Klantcontact", {"Onderwerp": "Iets anders"}, ["Betrokkenen"], None)
        with pytest.raises(UnexpectedResponse, match="het klantcontact in het antwoord"):
            lookups.around(None, page, contact, "Betrokkenen")
    with pytest.raises(SuiteFault):
        lookups.around(None, None, contact, "Betrokkenen")


@pytest.mark.parametrize("group", ["x", None, [], {"hadBetrokkenen": "x", "buren": [{"naam": "Jansen"}]}])
def test_an_answer_of_another_form_is_not_kept_either(group):
    bound = load_profile("open-klant-2")
    wire = {"uuid": "1", "_expand": group}
    contact = Document(bound, bound.object("Klantcontact"), wire)
    assert expansions.inside(contact, "Betrokkenen/Partij") == []
    redacted = expansions.redacted(bound, contact.bound, wire, owns=lambda *_: True, instead="weg")
    assert "Jansen" not in json.dumps(redacted)


def test_what_is_asked_apart_has_a_parameter_of_its_own_and_what_stands_alone_has_two():
    profile = load_profile("open-klant-2")
    partij, betrokkene = profile.object("Partij"), profile.object("Betrokkene")
    several = expansions.apart(profile, partij, ["Digitale adressen", "Betrokkenen/Betrokken bij klantcontact"])
    assert several == {"expand": ["digitaleAdressen", "betrokkenen", "betrokkenen.hadKlantcontact"]}
    assert expansions.apart(profile, betrokkene, ["Digitale adressen"]) == {"expand": ["digitaleAdressen"] * 2}


REFERENCE = "0a2e4f6c-1b3d-4e5f-8a9b-0c1d2e3f4a5b"
LISTED = {"hadBetrokkenen": [{"uuid": REFERENCE.upper()}], "hadBetrokkenActoren": [{"uuid": "x", "naam": "KCC"}, "y"]}


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("Betrokkenen", [REFERENCE]),
        ("Actor-klantcontacten/Actor", ["x", "y"]),
        ("Bijlagen", []),
    ],
)
def test_an_object_names_what_refers_to_it(name, ids):
    bound = load_profile("open-klant-2")
    assert lookups.named(Document(bound, bound.object("Klantcontact"), LISTED), name) == ids


def test_a_list_at_the_end_of_a_way_is_that_of_the_objects_that_came_along():
    bound = load_profile("open-klant-2")
    persons = [{"uuid": REFERENCE, "digitaleAdressen": [{"uuid": REFERENCE}]}, {"digitaleAdressen": []}]
    document = Document(bound, bound.object("Klantcontact"), {"_expand": {"hadBetrokkenen": persons}})
    assert expansions.listed(document, "Betrokkenen/Digitale adressen") == [REFERENCE]


def test_a_dialect_whose_objects_name_nothing_is_not_judged_by_it():
    bound = load_profile("informatiemodel-2024-03")
    document = Document(bound, bound.object("Klantcontact"), LISTED)
    assert expansions.listed(document, "Betrokkenen") is None
    with pytest.raises(NotApplicable, match="het klantcontact zelf niet wat ernaar verwijst"):
        lookups.named(document, "Betrokkenen")
