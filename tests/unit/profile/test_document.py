"""The concept view of a document: attributes by their names in the standard."""

import pytest

from tests.support.dialect_messages import K
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
