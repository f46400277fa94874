"""Objects are completed with examples that the dialect accepts."""

import pytest

from tests.support.session import open_context
from validator.errors import NotApplicable
from validator.profile.document import Document
from validator.standard.values import EMPTY, Literally


@pytest.mark.parametrize(
    ("name", "noun", "attribute", "length", "fits", "applies"),
    [
        ("informatiemodel-2024-03", "klantcontact", "Kanaal", 41, False, True),
        ("open-klant-2", "klantcontact", "Kanaal", 41, False, False),
        ("vng-crud-0.0.3", "klantcontact", "Nummer", 11, False, False),
        ("informatiemodel-2024-03", "actor", "Telefoonnummer", 20, True, True),
        ("open-klant-2", "actor", "Telefoonnummer", 20, True, False),
    ],
)
def test_a_length_applies_where_the_dialect_draws_the_same_line(tmp_path, name, noun, attribute, length, fits, applies):
    with open_context(name, tmp_path) as context:
        if applies:
            assert (
                len(str(context.completer.example_of_length(noun, attribute, length, fits=fits)[attribute])) == length
            )
        else:
            with pytest.raises(NotApplicable, match=f"{length} tekens"):
                context.completer.example_of_length(noun, attribute, length, fits=fits)


@pytest.mark.parametrize(
    ("values", "owner", "description"),
    [
        ({}, "Verstrekt door betrokkene", "Telefoonnummer van de klant"),
        ({"Verstrekt door partij": "1"}, "Verstrekt door partij", "Telefoonnummer van de klant"),
        ({"Verstrekt door partij": EMPTY}, "Verstrekt door betrokkene", "Telefoonnummer van de klant"),
        ({"Soort digitaal adres": "E-mail"}, "Verstrekt door betrokkene", "Adres van de klant"),
    ],
)
def test_a_digitaal_adres_has_one_owner_and_a_description_that_fits(tmp_path, values, owner, description):
    with open_context("open-klant-2", tmp_path) as context:
        bound = context.api.profile.object("Betrokkene")
        context.add(Document(context.api.profile, bound, {"uuid": "b"}, "http://doel.example/betrokkenen/b"), {})
        example = context.completer.example("digitaal adres", values)
    owners = {name for name in ("Verstrekt door betrokkene", "Verstrekt door partij") if example[name] is not EMPTY}
    assert owners == {owner}
    assert example["Omschrijving"] == description


@pytest.mark.parametrize(
    ("noun", "values", "kind", "expected"),
    [
        ("partij", {"Werkte voor partij": "1"}, "Soort partij", "Contactpersoon"),
        ("partij", {"Naam": "Bakkerij"}, "Soort partij", "Organisatie"),
        ("partij", {"Persoonsnaam/Voornaam": "Carla"}, "Soort partij", "Persoon"),
        ("partij", {"Werkte voor partij": "1", "Soort partij": "Persoon"}, "Soort partij", "Persoon"),
        ("actor", {"Functie": "teamleider"}, "Soort actor", "Medewerker"),
        ("actor", {"Omschrijving": "Behandelt bezwaren"}, "Soort actor", "Organisatorische eenheid"),
    ],
)
def test_an_object_is_of_a_kind_that_has_the_attributes_it_is_given(tmp_path, noun, values, kind, expected):
    with open_context("open-klant-2", tmp_path) as context:
        assert context.completer.example(noun, values)[kind] == expected


@pytest.mark.parametrize("attempt", ["example", "complete"])
def test_a_value_that_the_dialect_cannot_register_is_not_applicable(tmp_path, attempt):
    values = {"Soort object-ID": "Vestigingsnummer", "Object-ID": "900000001234"}
    with open_context("open-klant-2", tmp_path) as context, pytest.raises(NotApplicable, match="KVK-nummer waar het"):
        getattr(context.completer, attempt)("partij-identificator", values)


def test_a_text_is_a_character_too_long_where_the_dialect_draws_a_line(tmp_path):
    with open_context("open-klant-2", tmp_path) as context:
        for noun in ("actor", "partij"):
            [text] = context.completer.too_long(noun, "Naam").values()
            assert len(text) == 201
        with pytest.raises(NotApplicable, match="noemt geen langste tekst van 'Telefoonnummer'"):
            context.completer.too_long("actor", "Telefoonnummer")


def test_only_the_length_is_wrong_of_a_text_that_is_too_long_where_a_kind_of_object_allows_any(tmp_path):
    with open_context("open-klant-2", tmp_path) as context:
        address = context.completer.too_long("digitaal adres", "Adres")
        assert list(address) == ["Soort digitaal adres", "Adres"]
        assert address["Soort digitaal adres"] == "WhatsApp", "neither a telephone number nor an e-mail address"
        assert list(context.completer.too_long("partij-identificator", "Object-ID")) == ["Object-ID"]


def test_a_text_is_no_number_unless_the_dialect_has_numbers_as_text(tmp_path):
    with open_context("informatiemodel-2024-03", tmp_path) as context:
        assert context.completer.no_value("klantcontact", "Nummer", "onzin") == Literally("onzin")
    with open_context("open-klant-2", tmp_path) as context:
        assert context.completer.no_value("klantcontact", "Plaatsgevonden op", "onzin") == Literally("onzin")
        with pytest.raises(NotApplicable, match="een tekst, geen getal"):
            context.completer.no_value("klantcontact", "Nummer", "onzin")


@pytest.mark.parametrize(
    ("noun", "wire", "attribute", "beside"),
    [
        ("partij", {"soortPartij": "persoon"}, "Interne notitie", {}),
        ("partij", {"soortPartij": "persoon"}, "Persoonsnaam/Voornaam", {"Soort partij": "Persoon"}),
        ("partij", {"soortPartij": "contactpersoon"}, "Persoonsnaam/Voornaam", {"Soort partij": "Contactpersoon"}),
        ("partij", {"soortPartij": "persoon"}, "Naam", {"Soort partij": "Organisatie"}),
        (
            "partij-identificator",
            {"partijIdentificator": {"objectId": "123", "codeRegister": "brp"}},
            "Object-ID",
            {"Object-ID": "123", "Register": "Basisregistratie Personen"},
        ),
        ("digitaal adres", {}, "Verstrekt door betrokkene", {"Verstrekt door partij": EMPTY}),
    ],
)
def test_a_change_of_one_attribute_names_what_its_object_has_to_be(tmp_path, noun, wire, attribute, beside):
    with open_context("open-klant-2", tmp_path) as context:
        bound = context.api.profile.object(context.type(noun).name)
        document = Document(context.api.profile, bound, {"uuid": "x", **wire}, f"http://doel.example{bound.path}/x")
        found = context.completer.beside(document, attribute)
    assert {name: value for name, value in found.items() if value is not EMPTY or name in beside} == beside


def test_an_attribute_that_a_dialect_lets_choose_is_not_demanded_by_itself(tmp_path):
    with open_context("open-klant-2", tmp_path) as context:
        context.completer.require_demanded("interne taak", "Status")
        with pytest.raises(NotApplicable, match="op zichzelf niet verplicht"):
            context.completer.require_demanded("interne taak", "Toegewezen aan actor")
