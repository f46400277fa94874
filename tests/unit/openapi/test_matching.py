"""Which property an attribute is: sure by a known name, marked by any other, and never of another type."""

import pytest

from validator.openapi.matching import matches
from validator.openapi.names import KnownNames
from validator.schema.openapi_properties import Property
from validator.standard.objectmodel import load_model

NAMES = KnownNames()


def found(object_type, *properties):
    by_pointer = {one.pointer: one for one in properties}
    return matches(load_model().object_types[object_type], by_pointer, NAMES)


def text(pointer, **more):
    return Property(pointer, frozenset({"string"}), **more)


def test_a_name_of_the_standard_is_sure():
    match = found("Klantcontact", text("/onderwerp"))["Onderwerp"]
    assert (match.property.pointer, match.sure) == ("/onderwerp", True)


@pytest.mark.parametrize("name", ["/topic", "/hetKanaal", "/onderwerpen"])
def test_any_other_name_is_not(name):
    matched = found("Klantcontact", text(name))
    assert [match.sure for match in matched.values()] == [False]


def test_two_places_for_one_attribute_are_a_choice():
    match = found("Actor", text("/a/functie"), text("/b/functie"))["Functie"]
    assert not match.sure
    assert len(match.others) == 1


def test_one_place_is_of_one_attribute():
    matched = found("Bijlage", text("/key/value"))
    assert list(matched) == ["Objectidentificator/Object-ID"]


@pytest.mark.parametrize(
    "one",
    [
        Property("/plaatsgevondenOp", frozenset({"integer"})),
        text("/plaatsgevondenOp", format="date"),
        Property("/onderwerp", frozenset({"array"}), many=True),
        Property("/onderwerp", frozenset({"object"})),
    ],
)
def test_a_value_that_cannot_be_there_is_no_match(one):
    assert found("Klantcontact", one) == {}


def test_what_is_deprecated_is_not_sure():
    assert not found("Klantcontact", text("/nummer", deprecated=True))["Nummer"].sure
