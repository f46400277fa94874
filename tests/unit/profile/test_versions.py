"""Versions of a dialect: the known ones, what they lack, and what is wrong with how they are written."""

import pytest
import yaml

from validator import resources
from validator.errors import InvalidInput, NotApplicable
from validator.profile import translation
from validator.profile.loader import load_profile
from validator.profile.versions import nearest
from validator.schema import catalog
from validator.schema.findings import schema_findings

OPEN = "open-klant-2"
VERSIONS = list(load_profile(OPEN).versions)
"""Their numbers, the oldest first."""


def own_copy(tmp_path, change):
    """The path of a copy of the profile, with its data changed by a function."""
    data = yaml.safe_load((resources.root() / "profiles" / f"{OPEN}.yaml").read_text())
    change(data)
    path = tmp_path / "eigen.yaml"
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False))
    return path


@pytest.mark.parametrize("number", VERSIONS)
def test_every_version_is_sound_and_has_wire_schemas_of_its_own(number):
    profile = load_profile(f"{OPEN}@{number}")
    assert profile.version is not None
    assert profile.version.number == number
    assert profile.source == f"{OPEN}@{number}"
    assert profile.is_older_version == (number != VERSIONS[-1])
    newest = catalog.wire_types(load_profile(OPEN).dialect)
    assert catalog.wire_types(profile.dialect).keys() == newest.keys()


def test_a_profile_without_a_version_speaks_the_newest():
    profile = load_profile(OPEN)
    assert profile.version is not None
    assert (profile.version.number, profile.source) == (VERSIONS[-1], OPEN)
    digests = {load_profile(f"{OPEN}@{number}").digest for number in VERSIONS}
    assert len(digests) == len(VERSIONS), "results of two versions are told apart"


def test_what_a_version_lacks_does_not_apply_and_names_the_release_that_has_it():
    old, new = load_profile(f"{OPEN}@0.7.0"), load_profile(f"{OPEN}@0.8.0")
    criteria = {"Was bijlage van klantcontact": "x"}
    assert translation.query(new, new.object("Bijlage"), criteria) == {"klantcontact__uuid": "x"}
    with pytest.raises(NotApplicable, match=r"vanaf Open Klant 2\.17"):
        translation.query(old, old.object("Bijlage"), criteria)


def test_a_search_by_another_object_that_a_version_lacks_does_not_apply():
    old = load_profile(f"{OPEN}@0.1.2")
    with pytest.raises(NotApplicable, match=r"vanaf Open Klant 2\.8"):
        translation.query(
            old, old.object("Digitaal adres"), {"Verstrekt door partij/Partij-identificator/Object-ID": "x"}
        )


def test_a_registration_carries_what_an_older_version_demands():
    values = {"Organisatienaam": "Bakkerij"}
    old, new = load_profile(f"{OPEN}@0.1.1"), load_profile(f"{OPEN}@0.2.0")
    assert translation.registration(old, old.object("Betrokkene"), values)["wasPartij"] is None
    assert "wasPartij" not in translation.registration(new, new.object("Betrokkene"), values)
    values = {"Partij": "0191"}
    assert translation.registration(old, old.object("Betrokkene"), values)["wasPartij"] == {"uuid": "0191"}


def test_wire_schemas_judge_by_their_version():
    contact = catalog.load(catalog.wire_schema(OPEN, "Klantcontact"))["examples"][0]
    assert schema_findings(contact, catalog.wire_schema(OPEN, "Klantcontact")) == []
    [finding] = schema_findings(contact, catalog.wire_schema(load_profile(f"{OPEN}@0.6.0").dialect, "Klantcontact"))
    assert finding.pointer == "/nummer", "a number can be null from 0.7.0 on"
    strict = catalog.strict(catalog.wire_schema(load_profile(f"{OPEN}@0.8.0").dialect, "Klantcontact"))
    assert {one.pointer for one in schema_findings(contact, strict)} == {
        "/hoofdOnderwerpType",
        "/verdereActieOndernomen",
    }


@pytest.mark.parametrize(
    ("stated", "known"),
    [
        ("0.4.0", "0.4.0"),
        ("0.10.0", "0.9.0"),
        ("1.0.0", "0.9.0"),
        ("0.4.7", "0.4.1"),
        ("0.0.1", "0.0.3"),
        ("latest", None),
        ("", None),
        ("0.4.0-beta", None),
    ],
)
def test_the_version_nearest_to_what_a_target_states(stated, known):
    assert nearest(load_profile(OPEN).versions, stated) == known


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        (f"{OPEN}@0.4.2", "Profile 'open-klant-2' knows no version '0.4.2'; did you mean"),
        ("vng-crud-0.0.3@1.0", "Profile 'vng-crud-0.0.3' has no versions; leave out @1.0."),
        ("open-klnt-2@0.4.0", "There is no profile 'open-klnt-2'; did you mean 'open-klant-2'?"),
    ],
)
def test_an_unknown_version_is_one_sentence(name, sentence):
    with pytest.raises(InvalidInput) as error:
        load_profile(name)
    assert sentence in str(error.value)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda data: data["changes"][0].update(since="9.9"), "'9.9' is no version under `known`"),
        (lambda data: data["changes"].reverse(), "changes stand with the newest first"),
        (
            lambda data: data["changes"][1].update(new=["/object_types/Bijlage/x"]),
            "has nothing at /object_types/Bijlage/x",
        ),
        (lambda data: data["changes"][0].update(schemas={"klantcontacten": {"new": ["a"]}}), "no wire schema"),
        (lambda data: data["changes"][0].update(schemas={"klantcontact": {"new": ["a"]}}), "has nothing at 'a'"),
        (lambda data: data["version"]["known"].update(nieuw="3"), "'nieuw' is no version number"),
    ],
)
def test_versions_that_lead_nowhere_are_named_with_their_line(tmp_path, change, sentence):
    path = own_copy(tmp_path, change)
    with pytest.raises(InvalidInput) as error:
        load_profile(str(path))
    assert f"{path}, line " in str(error.value)
    assert sentence in str(error.value)


def test_a_profile_from_a_file_has_versions_too(tmp_path):
    path = own_copy(tmp_path, dict)
    profile = load_profile(f"{path}@0.4.0")
    assert (profile.version and profile.version.release, profile.source) == ("Open Klant 2.12", f"{path}@0.4.0")


def test_a_profile_that_is_silent_on_its_searches_is_refused(tmp_path):
    def silence(data):
        del data["changes"], data["version"]["known"], data["version"]["software"]
        for bound in data["object_types"].values():
            for binding in bound["attributes"].values():
                binding.pop("search", None)

    path = own_copy(tmp_path, silence)
    with pytest.raises(InvalidInput) as error:
        load_profile(str(path))
    problems = str(error.value).splitlines()
    assert any(
        "the standard searches by 'Nummer': write `search`, or `search: {absent: reason}`" in one for one in problems
    )
    assert all(f"{path}, line " in one for one in problems)
