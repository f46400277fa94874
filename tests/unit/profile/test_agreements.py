"""What a profile agrees on texts: lists that are closed, and forms."""

import pytest

from tests.support.foreign.variants import AGREED, Variant
from validator.profile.agreements import agreed_list, disagreement, outside_list
from validator.profile.loader import load_profile
from validator.standard.values import EMPTY


@pytest.fixture(scope="module")
def profile(tmp_path_factory):
    return load_profile(Variant(None, AGREED).profile(tmp_path_factory.mktemp("lijsten")))


@pytest.mark.parametrize(
    ("object_type", "attribute", "agreed"),
    [
        ("Klantcontact", "Kanaal", ("Telefoon", "E-mail", "Balie")),
        ("Actor", "Functie", ("Balie", "Buitendienst")),
        ("Onderwerpobject", "Objectidentificator/Register", ("Zaken", "Besluiten")),
        ("Bijlage", "Objectidentificator/Register", ()),
        ("Klantcontact", "Onderwerp", ()),
        ("Partij", "Bezoekadres/Nummeraanduiding-ID", ()),
    ],
)
def test_a_list_is_of_one_attribute_of_one_object_type(profile, object_type, attribute, agreed):
    assert agreed_list(profile, profile.model.object_types[object_type].attributes[attribute]) == agreed


@pytest.mark.parametrize(
    ("object_type", "values", "why"),
    [
        ("Actor", {"Functie": "Balie"}, None),
        ("Actor", {"Functie": EMPTY}, None),
        ("Actor", {"Functie": "Bode"}, "'Functie' kan hier niet 'Bode' zijn: CRM kent twee functies."),
        ("Klantcontact", {"Kanaal": "Brief"}, "'Kanaal' kan hier niet 'Brief' zijn: CRM kent deze kanalen."),
        ("Partij", {"Bezoekadres/Nummeraanduiding-ID": "B-1234"}, None),
        (
            "Partij",
            {"Bezoekadres/Nummeraanduiding-ID": "1234"},
            "'Bezoekadres/Nummeraanduiding-ID' kan hier niet '1234' zijn: CRM heeft eigen adresnummers.",
        ),
    ],
)
def test_what_is_agreed_says_why_a_value_is_refused(profile, object_type, values, why):
    assert disagreement(profile, profile.object(object_type), values) == why


def test_a_value_that_nobody_else_has_is_on_no_list(profile):
    bound, values = profile.object("Actor"), {"Functie": "rol abc", "Naam": "Karel abc"}
    assert str(outside_list(profile, bound, values, ["abc"])).startswith("Voor 'Functie' is een lijst")
    assert outside_list(profile, bound, values, ["xyz"]) is None
