"""What differs between two profiles, or two versions of one."""

import pytest

from validator.profile.differences import Difference, profile_differences
from validator.profile.loader import load_profile, profile_names

OPEN = "open-klant-2"
WHOLE = "in een antwoord, in een registratie, in een wijziging"


def between(before, after):
    return profile_differences(load_profile(before), load_profile(after))


@pytest.mark.parametrize("name", profile_names())
def test_a_profile_does_not_differ_from_itself(name):
    assert between(name, name) == []


def test_what_an_upgrade_means_is_named_by_concept():
    upgrade = between(f"{OPEN}@0.8.0", OPEN)
    assert upgrade[0] == Difference(
        "Klantcontact, Verdere actie ondernomen",
        "plaats",
        "Dit bestaat vanaf Open Klant 2.18 (API 0.9.0).",
        "/verdereActieOndernomen",
    )
    longer = Difference("Klantcontact, reactie", WHOLE, "tekst; hooguit 1000 tekens", "tekst; hooguit 4000 tekens")
    assert longer in upgrade
    search = Difference(
        "Bijlage, Was bijlage van klantcontact",
        "zoekargument",
        "Dit bestaat vanaf Open Klant 2.17 (API 0.8.0).",
        "klantcontact__uuid",
    )
    assert search in between(f"{OPEN}@0.7.0", f"{OPEN}@0.8.0")
    assert Difference("Algemeen", "onbekende zoekargumenten", "niet geweigerd", "geweigerd") in between(
        f"{OPEN}@0.4.1", f"{OPEN}@0.5.0"
    )
    assert Difference("Betrokkene", "een registratie draagt altijd /wasPartij", "null", None) in between(
        f"{OPEN}@0.1.2", f"{OPEN}@0.2.0"
    )


def test_the_other_way_round_is_the_same_difference():
    forth, back = between(f"{OPEN}@0.0.3", OPEN), between(OPEN, f"{OPEN}@0.0.3")
    assert {(one.subject, one.before, one.after) for one in forth} == {
        (one.subject, one.after, one.before) for one in back
    }


def test_two_dialects_are_compared_by_attribute():
    differences = between("vng-crud-0.0.3", OPEN)
    assert Difference("Digitaal adres", "pad", "/digitaaladressen", "/digitaleadressen") in differences
    metadata = [one for one in differences if one.subject == "Klantcontact, Metadata" and one.aspect == "plaats"]
    assert [(one.before, one.after) for one in metadata] == [(None, "/metadata")]
