"""The places of a profile: each bound thing with what can go wrong there, under a name of its own."""

import pytest

from validator.coverage.places import ASPECTS, place_named, places_of
from validator.errors import InvalidInput
from validator.profile.loader import load_profile, profile_names

OPEN = load_profile("open-klant-2")


@pytest.mark.parametrize("name", profile_names())
def test_every_place_has_its_own_name_and_an_aspect_that_is_described(name):
    places = places_of(load_profile(name))
    assert len({place.id for place in places}) == len(places) > 300
    assert {place.aspect.partition(":")[0] for place in places} <= {*ASPECTS, "value"}


@pytest.mark.slow
def test_a_place_is_found_by_its_name():
    place = place_named(OPEN, "argument/Partij/Partij-identificator/Object-ID/unknown")
    assert (place.kind, place.object_type, place.name) == ("argument", "Partij", "Partij-identificator/Object-ID")
    with pytest.raises(InvalidInput, match="did you mean 'attribute/Klantcontact/Onderwerp/patched'"):
        place_named(OPEN, "attribute/Klantcontact/Onderwerp/pached")


def names(prefix, profile=OPEN):
    return [place.id.removeprefix(prefix) for place in places_of(profile) if place.id.startswith(prefix)]


def test_what_a_dialect_lacks_is_no_place():
    assert names("attribute/Klantcontact/Geregistreerd op/") == []
    seed = load_profile("informatiemodel-2023-03")
    assert names("attribute/Klantcontact/Geregistreerd op/", seed) == ["answered", "read", "listed"]


def test_an_attribute_has_the_values_that_show_what_is_wrong():
    assert "value:Onbekend" in names("attribute/Klantcontact/Indicatie contact gelukt/")
    assert {"capitals", "blanks", "edges"} <= set(names("attribute/Klantcontact/Onderwerp/"))
    assert "blanks" not in names("attribute/Partij/Bezoekadres/Postcode/")
    assert "zeros" in names("attribute/Partij/Nummer/")
    assert "zeros" not in names("attribute/Partij/Nummer/", load_profile("vng-crud-0.0.3"))  # a whole number
    assert all(
        "zeros" in names(f"attribute/{name}/") for name in ("Digitaal adres/Adres", "Partij-identificator/Object-ID")
    )
    assert "zeros" not in names("attribute/Partij/Interne notitie/")
    assert "two" in names("attribute/Interne taak/Toegewezen aan actor/")


def test_a_deletion_takes_along_what_belongs_to_it_and_leaves_what_it_refers_to():
    assert names("deletion/Betrokkene/") == [
        "gone",
        "unlisted",
        "Digitaal adres/goes-along",
        "Klantcontact/stays",
        "Partij/stays",
    ]
    assert "Betrokkene/goes-along" in names("deletion/Klantcontact/")
    final = load_profile("informatiemodel-2024-03")
    assert "Digitaal adres/goes-along" in names("deletion/Betrokkene/", final)


def test_every_refusal_is_a_place_with_what_is_left_and_the_same_again():
    assert names("refusal/Interne taak/Status/") == [
        "missing",
        "nothing-left:missing",
        "no-code",
        "nothing-left:no-code",
    ]
    assert names("refusal/Betrokkene/Partij/") == ["nowhere", "nothing-left:nowhere"]
    assert "again:nowhere" in names("refusal/Betrokkene/")
    assert names("refusal/Klantcontact/Taal/") == ["missing", "nothing-left:missing"]  # any text is a language there


def test_each_list_of_what_refers_to_an_object_is_a_place():
    amounts = ["nothing", "one", "two", "after-deletion"]
    assert names("relation/Betrokkene/") == [f"Digitaal adres/{amount}" for amount in amounts]
    assert names("relation/Betrokkene/", load_profile("vng-crud-0.0.3")) == []


def test_what_no_page_has_is_a_place_but_no_refusal():
    assert {"created", "put", "value:Nee"} <= set(names("attribute/Digitaal adres/Indicatie standaardadres/"))
    assert names("refusal/Digitaal adres/Indicatie standaardadres/") == []


def test_every_refused_change_is_a_place_with_what_it_leaves_alone_and_the_same_again():
    assert names("refused-change/Betrokkene/Organisatienaam/") == [
        "patched:too-long",
        "unchanged:patched:too-long",
        "put:too-long",
        "unchanged:put:too-long",
    ]
    assert names("refused-change/Actor/Naam/")[:2] == ["put:missing", "unchanged:put:missing"]  # a PATCH may leave it
    assert "changed-again:patched:no-code" in names("refused-change/Interne taak/")


@pytest.mark.parametrize(
    ("attribute", "open_klant", "pages"),
    [
        ("Klantcontact/Plaatsgevonden op", ["no-form"], ["missing", "no-form"]),
        ("Klantcontact/Nummer", ["taken"], ["missing", "no-form", "taken"]),  # there a number is a text
        ("Klantcontact/Kanaal", ["missing", "too-long"], ["missing", "too-long"]),
        ("Betrokkene/Bezoekadres/Nummeraanduiding-ID", [], ["too-long"]),  # there no limit is said
    ],
)
def test_an_attribute_is_refused_for_what_its_dialect_binds(attribute, open_klant, pages):
    for profile, reasons in ((OPEN, open_klant), (load_profile("informatiemodel-2024-03"), pages)):
        found = [one for one in names(f"refusal/{attribute}/", profile) if ":" not in one]
        assert found == reasons
