"""The concept view of a document: attributes by their names in the standard."""

import pytest

from tests.support.dialect_messages import K
from validator.errors import NotApplicable
from validator.profile.document import Document
from validator.profile.loader import load_profile
from validator.schema import pointer

B = "1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d"


def test_the_view_leaves_out_what_is_empty_and_nests_groups():
    bound = load_profile("open-klant-2")
    wire = {
        "uuid": B,
        "rol": "klant",
        "wasPartij": None,
        "initiator": False,
        "contactnaam": {"voornaam": "Karel", "voorvoegselAchternaam": "", "achternaam": "W"},
    }
    assert Document(bound, bound.object("Betrokkene"), wire).view() == {
        "ID": B,
        "Rol": "Klant",
        "Initiator": "Nee",
        "Persoonsnaam": {"Voornaam": "Karel", "Achternaam": "W"},
    }


def test_an_embedded_list_is_seen_by_the_names_of_the_standard():
    bound = load_profile("informatiemodel-2023-03")
    wire = {"digitaleAdressen": [{"soortDigitaalAdres": "telefoonnummer", "adres": "0612345678", "omschrijving": ""}]}
    view = Document(bound, bound.object("Betrokkene"), wire).view()
    assert view == {"Digitale adressen": [{"Soort digitaal adres": "Telefoonnummer", "Adres": "0612345678"}]}


@pytest.mark.parametrize(("name", "same"), [("open-klant-2", True), ("vng-crud-0.0.3", False)])
def test_a_uuid_in_capitals_is_the_same_where_ids_are_uuids(name, same):
    bound = load_profile(name)
    part = bound.object("Bijlage")
    wire: dict[str, object] = {}
    pointer.put(wire, part.id, K.upper())
    reference = {"uuid": K.upper()} if same else K.upper()
    pointer.put(wire, part["Was bijlage van klantcontact"].pointer, reference)
    document = Document(bound, part, wire)
    seen = {document.id, document.value("ID").concept, document.value("Was bijlage van klantcontact").concept}
    assert seen == {K if same else K.upper()}


@pytest.mark.parametrize("body", [{"indicatieContactGelukt": None}, {}])
def test_null_and_leaving_out_mean_the_same(body):
    bound = load_profile("open-klant-2")
    contact = Document(bound, bound.object("Klantcontact"), body)
    assert contact.value("Indicatie contact gelukt").concept == "Onbekend"


def test_what_no_page_has_is_a_value_but_no_part_of_what_the_standard_compares():
    bound = load_profile("open-klant-2")
    wire = {
        "uuid": B,
        "adres": "x",
        "isStandaardAdres": True,
        "referentie": "Portaal",
        "verificatieDatum": "2021-03-30",
    }
    document = Document(bound, bound.object("Digitaal adres"), wire)
    values = [document.value(name).concept for name in ("Indicatie standaardadres", "Referentie", "Verificatiedatum")]
    assert values == ["Ja", "Portaal", "2021-03-30"]
    assert document.snapshot() == {"ID": B, "Adres": "x"}
    assert not {"Indicatie standaardadres", "Referentie", "Verificatiedatum"} & document.writable_values().keys()


@pytest.mark.parametrize(
    ("wire", "concept"),
    [({"bron": "Balie"}, "{'bron': 'Balie'}"), ({}, "leeg"), ({"bron": 1}, "Unknown(wire={'bron': 1})")],
    ids=str,
)
def test_texts_by_name_are_kept_as_they_stand(wire, concept):
    bound = load_profile("open-klant-2")
    assert repr(Document(bound, bound.object("Klantcontact"), {"metadata": wire}).value("Metadata").concept) == concept


def test_a_dialect_need_not_speak_of_what_no_page_has():
    with pytest.raises(NotApplicable, match="kent de standaard niet, en dit dialect ook niet"):
        load_profile("vng-crud-0.0.3").object("Klantcontact")["Metadata"]
