"""Searches through other objects, and what comes along in an answer: named as the standard does, kept when ours."""

import json

import pytest

from tests.test_harm import kept, register, talking
from validator import expansions, lookups, objectmodel, profile, relations, translation
from validator.document import Document
from validator.errors import Nonconformity, NotApplicable, SuiteFault

MODEL = objectmodel.load()


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
    way = relations.way(MODEL, MODEL.object_types[start], text)
    assert (way.name, way.owner.name) == (name, owner)


@pytest.mark.parametrize("text", ["Nummr", "Partij-identificator/Nummr", "Buurman/Nummer", "Interne taak/Nummer"])
def test_a_way_that_leads_nowhere_is_told(text):
    with pytest.raises(SuiteFault):
        relations.way(MODEL, MODEL.object_types["Partij"], text)


def test_who_asks_for_the_end_of_a_way_asks_for_all_of_it():
    bound = profile.load("open-klant-2")
    asked = expansions.parameters(
        bound, bound.object("Klantcontact"), ["Betrokkenen/Digitale adressen", "Betrokkenen/Partij"]
    )
    assert asked == {"expand": "hadBetrokkenen,hadBetrokkenen.digitaleAdressen,hadBetrokkenen.wasPartij"}


def test_what_a_dialect_cannot_does_not_apply():
    vng, open_klant = profile.load("vng-crud-0.0.3"), profile.load("open-klant-2")
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


def test_what_comes_along_and_is_not_ours_is_not_kept(tmp_path, monkeypatch):
    with talking(tmp_path, monkeypatch) as (api, opened, story):
        register(story)
        contact = story.document("het klantcontact")
        mine = {"Betrokken bij klantcontact": contact.id, **involved("Wittewiek")}
        story.registered("betrokkene", mine)
        theirs = api.holds("Betrokkene", involved("Jansen"), {"Betrokken bij klantcontact": [contact.id]})
        outcome = lookups.ask(story.register, contact, ["Betrokkenen"])
        shown = lookups.around(outcome, None, contact, "Betrokkenen")
        found = lookups.search(story.register, "Klantcontact", {"Onderwerp": "Dakkapel"}, ["Betrokkenen"], 1)
        evidence = kept(opened)
    assert {one.id for one in shown} == {story.document("de betrokkene").id, theirs.id}
    assert lookups.around(None, found, contact, "Betrokkenen")[0].at.startswith("/_expand/hadBetrokkenen/")
    assert "Wittewiek" in evidence
    assert "Jansen" not in evidence


def test_a_search_that_does_not_bring_the_object_is_the_targets_fault(tmp_path, monkeypatch):
    with talking(tmp_path, monkeypatch) as (_, _, story):
        register(story)
        contact = story.document("het klantcontact")
        found = lookups.search(story.register, "Klantcontact", {"Onderwerp": "Iets anders"}, ["Betrokkenen"], None)
        with pytest.raises(Nonconformity, match="het klantcontact in het antwoord"):
            lookups.around(None, found, contact, "Betrokkenen")
    with pytest.raises(SuiteFault):
        lookups.around(None, None, contact, "Betrokkenen")


@pytest.mark.parametrize("group", ["x", None, [], {"hadBetrokkenen": "x", "buren": [{"naam": "Jansen"}]}])
def test_an_answer_of_another_form_is_not_kept_either(group):
    bound = profile.load("open-klant-2")
    wire = {"uuid": "1", "_expand": group}
    contact = Document(bound, bound.object("Klantcontact"), wire)
    assert expansions.inside(contact, "Betrokkenen/Partij") == []
    redacted = expansions.redacted(bound, contact.bound, wire, owns=lambda *_: True, instead="weg")
    assert "Jansen" not in json.dumps(redacted)
