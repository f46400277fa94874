"""A profile that extends another one: only what differs, and every mistake with its place."""

import pytest

from validator.errors import InvalidInput
from validator.profile.loader import load_profile, whole_profile


def write(folder, text, name="mijn.yaml"):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


HEAD = "extends: open-klant-2\nprofile: mijn\ntitle: Mijn register\n"


def test_what_it_does_not_name_is_that_of_the_other(tmp_path):
    path = write(tmp_path, HEAD + "auth: {format: 'Bearer {secret}'}\n")
    own, base = load_profile(path), load_profile("open-klant-2")
    assert (own.id, own.title, own.auth_format) == ("mijn", "Mijn register", "Bearer {secret}")
    assert (own.auth_header, own.objects.keys(), own.versions) == (base.auth_header, base.objects.keys(), base.versions)
    assert own.digest != base.digest
    assert load_profile(f"{path}@0.4.0").is_older_version


@pytest.mark.parametrize(
    ("binding", "pointer", "absent"),
    [
        ("{absent: 'Wij bewaren geen toelichting.'}", "", "Wij bewaren geen toelichting."),
        ("{codes: {aap: noot}}", "/toelichting", None),
    ],
)
def test_an_attribute_is_changed_or_takes_the_place(tmp_path, binding, pointer, absent):
    changed = f"object_types: {{Interne taak: {{attributes: {{Toelichting: {binding}}}}}}}\n"
    task = load_profile(write(tmp_path, HEAD + changed)).objects["Interne taak"]
    assert (task.bindings["Toelichting"].pointer, task.bindings["Toelichting"].absent) == (pointer, absent)
    assert task.bindings["Status"].pointer == "/status"


def test_what_is_absent_there_can_be_here(tmp_path):
    changed = "object_types: {Interne taak: {attributes: {Geregistreerd op: {pointer: /toegewezenOp}}}}\n"
    task = load_profile(write(tmp_path, HEAD + changed)).objects["Interne taak"]
    assert task.bindings["Geregistreerd op"].pointer == "/toegewezenOp"


def test_its_own_schemas_are_derived_where_it_leaves_the_dialect(tmp_path):
    changed = "object_types: {Interne taak: {attributes: {Toelichting: {pointer: /note}}}}\n"
    with pytest.raises(InvalidInput, match="has nothing at /note"):
        load_profile(write(tmp_path, HEAD + changed))
    assert load_profile(write(tmp_path, HEAD + "dialect: null\n" + changed)).dialect.startswith("mijn@")


@pytest.mark.parametrize("changed", ["refused: [422]", "absent: [404, 410]"])
def test_the_statuses_of_what_is_not_there_are_no_reason_for_an_absence(tmp_path, changed):
    statuses = load_profile(write(tmp_path, HEAD + f"statuses: {{{changed}}}\n")).statuses
    before = load_profile("open-klant-2").statuses
    assert statuses.registered == before.registered
    assert (statuses.refused, statuses.absent) in [({422}, before.absent), (before.refused, {404, 410})]


def test_a_row_of_profiles_and_the_whole_of_it(tmp_path):
    write(tmp_path, HEAD, "basis.yaml")
    path = write(tmp_path, "extends: basis.yaml\nprofile: eigen\n")
    whole = whole_profile(path)
    assert (whole["profile"], whole["title"]) == ("eigen", "Mijn register")
    assert "extends" not in whole


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "extends: open-klant-3\nprofile: mijn\n",
            "there is no profile 'open-klant-3' to extend; did",
        ),
        ("extends: ../elders.yaml\nprofile: mijn\n", "there is no profile '../elders.yaml' to extend"),
        ("extends: mijn.yaml\nprofile: mijn\n", "more than 5 profiles extend each other"),
        (
            HEAD + "object_types: {Interne taak: {paht: /taken}}\n",
            "/object_types/Interne taak/paht is not",
        ),
    ],
)
def test_mistakes(tmp_path, text, message):
    with pytest.raises(InvalidInput) as caught:
        load_profile(write(tmp_path, text))
    assert message in str(caught.value)
