"""What an own profile says that the profile of the pages does not."""

from pathlib import Path

import pytest

from validator.profile.loader import load_profile, profile_names
from validator.profile.own import deviations, is_own

CRM = str(Path(__file__).parents[3] / "examples" / "profiles" / "crm.yaml")


@pytest.mark.parametrize("name", profile_names())
def test_a_profile_of_the_suite_is_not_own(name):
    assert not is_own(load_profile(name))


def test_every_reason_of_an_own_profile_is_named():
    profile = load_profile(CRM)
    assert is_own(profile)
    said = dict(deviations(profile))
    assert said["Zoeken via een ander object"] == "CRM zoekt een object alleen op wat het zelf houdt."
    assert said["Waarden van KVK-nummer"] == "CRM kent geen KVK-nummer."
    assert said["Wat erbij te vragen is"].startswith("CRM geeft")


def test_what_the_pages_say_too_is_no_deviation():
    said = dict(deviations(load_profile(CRM)))
    assert "Klantcontact, Geregistreerd op" not in said
    assert "Bezoekadres/Postcode" not in " ".join(said)
    assert deviations(load_profile("informatiemodel-2024-03")) == []


def test_a_silence_that_is_bought_with_a_reason_shows(tmp_path):
    text = Path(CRM).read_text(encoding="utf-8")
    path = tmp_path / "crm.yaml"
    path.write_text(text.replace("search: topic,", 'search: {absent: "Dat kan niet."},'), encoding="utf-8")
    assert ("Klantcontact, Onderwerp", "Dat kan niet.") in deviations(load_profile(str(path)))
