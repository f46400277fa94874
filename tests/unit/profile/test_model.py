"""What a profile says of object types and attributes."""

import pytest

from validator.errors import NotApplicable
from validator.profile.loader import load_profile


def test_what_a_dialect_lacks_is_not_applicable():
    seed = load_profile("informatiemodel-2023-03")
    with pytest.raises(NotApplicable, match="B0399"):
        seed.object("actor-klantcontact")
    with pytest.raises(NotApplicable, match="deel van de betrokkene"):
        seed.object("digitaal adres")
    assert seed.part("digitaal adres").part_of == "Betrokkene"
    with pytest.raises(NotApplicable):
        seed.object("Klantcontact")["Nummer"]
    assert seed.composite("Registreer klantcontact").path
    for name in ("informatiemodel-2024-03", "open-klant-2", "vng-crud-0.0.3"):
        with pytest.raises(NotApplicable):
            load_profile(name).composite("Registreer klantcontact")
    with pytest.raises(NotApplicable):
        seed.composite("Registreer zaak")


def test_a_part_of_a_group_differs_from_the_whole():
    bound = load_profile("vng-crud-0.0.3").object("Partij-identificator")
    whole = ["Object-ID", "Objecttype", "Register", "Soort object-ID"]
    assert bound.is_partial_group(whole[:1])
    assert bound.is_partial_group([*whole[1:], "Andere partij-identificator"])
    assert not bound.is_partial_group(whole)
    assert not bound.is_partial_group(["Andere partij-identificator", "Identificeerde partij"])
