"""What a profile says on the wire, against bodies written down by hand."""

import pytest

from tests.support.dialect_messages import AT, MESSAGES, A
from validator.errors import NotApplicable, SuiteFault
from validator.profile import translation
from validator.profile.document import Document
from validator.profile.loader import load_profile
from validator.standard.values import EMPTY, Literally, Unknown


@pytest.mark.parametrize(
    ("name", "object_type", "values", "body"), MESSAGES, ids=[f"{case[0]}-{case[1]}" for case in MESSAGES]
)
def test_concepts_are_translated_to_the_dialect(name, object_type, values, body):
    bound = load_profile(name)
    assert translation.to_wire(bound, bound.part(object_type), values) == body


@pytest.mark.parametrize(
    ("name", "object_type", "values", "body"), MESSAGES, ids=[f"{case[0]}-{case[1]}" for case in MESSAGES]
)
def test_the_dialect_is_translated_back_to_concepts(name, object_type, values, body):
    bound = load_profile(name)
    part = bound.part(object_type)
    document = Document(bound, part, body)
    for attribute, expected in values.items():
        binding = part[attribute]
        if binding.view_of is None and binding.items is None:
            concept = document.value(attribute).concept
            assert concept == ([expected] if binding.many else expected), attribute


@pytest.mark.parametrize(
    ("attribute", "wire"),
    [("Status", "afgedaan"), ("Status", 1), ("Gevraagde handeling", 42), ("Nummer", True), ("Verwerkt op", "gisteren")],
)
def test_what_the_profile_has_no_word_for_stays_as_it_stood(attribute, wire):
    bound = load_profile("vng-crud-0.0.3")
    binding = bound.object("Interne taak")[attribute]
    assert translation.concept_value(bound, binding, wire) == Unknown(wire)


@pytest.mark.parametrize("wire", [23009182, 23009182.0, "23009182"])
def test_a_whole_number_is_whole_however_it_is_written(wire):
    bound = load_profile("vng-crud-0.0.3")
    binding = bound.object("Klantcontact")["Nummer"]
    assert translation.concept_value(bound, binding, wire) == "23009182"
    assert translation.concept_value(bound, binding, 0.5) == Unknown(0.5)


@pytest.mark.parametrize(("name", "wire"), [("open-klant-2", "023"), ("vng-crud-0.0.3", None)])
def test_zeros_at_the_beginning_are_for_numbers_that_are_written_as_text(name, wire):
    bound = load_profile(name)
    klantcontact = bound.part("Klantcontact")
    if wire is None:
        with pytest.raises(NotApplicable, match="'Nummer' een geheel getal: een nul aan het begin"):
            translation.to_wire(bound, klantcontact, {"Nummer": "023"})
    else:
        assert translation.to_wire(bound, klantcontact, {"Nummer": "023"}) == {"nummer": wire}


def test_a_number_is_not_a_truth_value():
    bound = load_profile("vng-crud-0.0.3")
    binding = bound.object("Klantcontact")["Vertrouwelijk"]
    assert translation.concept_value(bound, binding, 1) == Unknown(1)
    assert translation.concept_value(bound, binding, True) == "Ja"


@pytest.mark.parametrize("wire", ["x", {"id": "x"}, ["x"]])
def test_a_reference_in_another_form_is_not_understood(wire):
    bound = load_profile("open-klant-2")
    assert translation.concept_value(bound, bound.object("Betrokkene")["Partij"], wire) == Unknown(wire)


@pytest.mark.parametrize(
    ("name", "object_type", "values", "reason"),
    [
        ("vng-crud-0.0.3", "Digitaal adres", {"Omschrijving": EMPTY}, "Q54"),
        ("open-klant-2", "Klantcontact", {"Onderwerp": EMPTY}, "Q59"),
        ("open-klant-2", "Interne taak", {"Geregistreerd op": AT}, "registratiemoment"),
        ("vng-crud-0.0.3", "Digitaal adres", {"Soort digitaal adres": Literally("postduif")}, "Q63"),
        ("informatiemodel-2023-03", "Interne taak", {"Status": Literally("gedaan")}, "geldige waarde"),
    ],
)
def test_what_a_dialect_cannot_say_is_not_applicable_with_its_reason(name, object_type, values, reason):
    bound = load_profile(name)
    with pytest.raises(NotApplicable, match=reason):
        translation.to_wire(bound, bound.object(object_type), values)


def test_a_value_that_the_standard_does_not_know_is_our_own_fault():
    bound = load_profile("open-klant-2")
    with pytest.raises(SuiteFault, match="Te doen"):
        translation.to_wire(bound, bound.object("Interne taak"), {"Status": "Te doeen"})


@pytest.mark.parametrize("name", ["Te doen", "Te verwerken"])
def test_synonyms_of_editions_say_the_same(name):
    bound = load_profile("open-klant-2")
    assert translation.to_wire(bound, bound.object("Interne taak"), {"Status": name}) == {"status": "te_verwerken"}


@pytest.mark.parametrize(
    ("name", "criteria", "query"),
    [
        (
            "open-klant-2",
            {"Status": "Te doen", "Organisatorische eenheid": A},
            {"status": "te_verwerken", "toegewezenAanActor__uuid": A},
        ),
        ("vng-crud-0.0.3", {"Nummer": "7", "Medewerker": A}, {"nummer": "7", "toegewezenAanActor": A}),
        ("informatiemodel-2023-03", {"Organisatorische eenheid": A}, {"organisatorischeEenheid": A}),
    ],
)
def test_searching_uses_the_names_of_the_dialect(name, criteria, query):
    bound = load_profile(name)
    assert translation.query(bound, bound.object("Interne taak"), criteria) == query


def test_searching_on_what_the_dialect_cannot_search_on_is_not_applicable():
    bound = load_profile("open-klant-2")
    with pytest.raises(NotApplicable, match="geen zoekargument"):
        translation.query(bound, bound.object("Interne taak"), {"Gevraagde handeling": "Terugbellen"})


def test_truth_values_in_a_query_are_lower_case():
    bound = load_profile("vng-crud-0.0.3")
    assert translation.query(bound, bound.object("Betrokkene"), {"Initiator": "Ja"}) == {"initiator": "true"}
