"""The profiles of the suite, and profiles from a file."""

import shutil

import pytest

from validator import resources
from validator.errors import InvalidInput
from validator.profile.loader import at_version, checked_profile, load_profile, profile_names
from validator.schema import catalog

NAMES = profile_names()


def test_the_profiles_that_come_along():
    assert NAMES == ["informatiemodel-2023-03", "informatiemodel-2024-03", "open-klant-2", "vng-crud-0.0.3"]


@pytest.mark.parametrize("name", NAMES)
def test_a_profile_of_the_suite_is_sound_in_each_version_and_so_need_not_be_checked_at_each_start(name):
    checked = checked_profile(name)
    assert checked == load_profile(name)
    for number in checked.versions:
        assert checked_profile(at_version(name, number)) == load_profile(at_version(name, number))


@pytest.mark.parametrize("name", NAMES)
def test_profile_binds_every_concept_or_says_why_not(name):
    bound = load_profile(name)
    for object_type, object_binding in bound.objects.items():
        known = bound.model.object_types[object_type].attributes
        of_standard = {attribute for attribute, facts in known.items() if not facts.beyond}
        assert object_binding.absent or of_standard <= set(object_binding.bindings) <= set(known)
        for binding in object_binding.bindings.values():
            for reason in (binding.absent, binding.never_empty, binding.open):
                assert reason is None or reason.endswith("."), "a reason is a sentence that the report shows"
        assert all(reason.endswith(".") for reason in object_binding.beyond.values())


@pytest.mark.parametrize("name", NAMES)
def test_every_property_that_a_profile_binds_stands_in_the_wire_schemas(name):
    bound = load_profile(name)
    for object_type, object_binding in bound.objects.items():
        if object_binding.absent and not object_binding.part_of:
            continue
        schema = catalog.load(catalog.wire_schema(bound.dialect, object_type))
        assert {place.removeprefix("/") for place in object_binding.beyond} <= set(schema["properties"])
        for binding in object_binding.on_wire():
            first = binding.pointer.split("/")[1]
            assert first in schema["properties"], f"{object_type}: {binding.pointer}"
            limits = schema["properties"][first].get("enum")
            if limits and binding.pointer.count("/") == 1:
                assert set(binding.codes.values()) <= set(limits)


def test_a_sound_profile_of_ones_own_is_loaded(write_profile):
    assert load_profile(write_profile(lambda text: text)).id == "open-klant-2"


def test_a_profile_that_is_not_there(tmp_path):
    with pytest.raises(InvalidInput, match="did you mean 'open-klant-2'"):
        load_profile("open-klnat-2")
    with pytest.raises(InvalidInput, match="choose from"):
        load_profile("zzz")
    with pytest.raises(InvalidInput, match="cannot be read"):
        load_profile(str(tmp_path / "nergens.yaml"))
    with pytest.raises(InvalidInput, match="cannot be read"):
        load_profile(str(tmp_path) + "/")


def test_the_digest_follows_the_content(write_profile, tmp_path):
    first = load_profile(write_profile(lambda text: text)).digest
    assert load_profile(write_profile(lambda text: text + "\n# een regel\n")).digest != first
    shutil.copy(resources.root() / "profiles" / "open-klant-2.yaml", tmp_path / "kopie.yaml")
    assert load_profile(str(tmp_path / "kopie.yaml")).digest == load_profile("open-klant-2").digest == first
