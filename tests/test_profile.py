"""Profiles are checked as people write them: every problem with its line and what to do."""

import re
import shutil
from pathlib import Path

import pytest
import yaml

from validator import objectmodel, profile, schemas, suite
from validator.errors import InvalidInput, NotApplicable, SuiteFault
from validator.register import Register
from validator.yamlfile import YamlFile

NAMES = profile.names()


def test_the_profiles_that_come_along():
    assert NAMES == ["informatiemodel-2023-03", "informatiemodel-2024-03", "open-klant-2", "vng-crud-0.0.3"]


@pytest.mark.parametrize("name", NAMES)
def test_profile_binds_every_concept_or_says_why_not(name):
    bound = profile.load(name)
    for object_type, found in bound.objects.items():
        known = bound.model.object_types[object_type].attributes
        assert found.absent or set(found.bindings) == set(known)
        for binding in found.bindings.values():
            for reason in (binding.absent, binding.never_empty, binding.open):
                assert reason is None or reason.endswith("."), "a reason is a sentence that the report shows"
        assert all(reason.endswith(".") for reason in found.beyond.values())


@pytest.mark.parametrize("name", NAMES)
def test_every_property_that_a_profile_binds_stands_in_the_wire_schemas(name):
    bound = profile.load(name)
    for object_type, found in bound.objects.items():
        if found.absent and not found.part_of:
            continue
        schema = schemas.load(schemas.wire_schema(bound.dialect, object_type))
        assert set(found.beyond) <= set(schema["properties"])
        for binding in found.on_wire():
            first = binding.pointer.split("/")[1]
            assert first in schema["properties"], f"{object_type}: {binding.pointer}"
            limits = schema["properties"][first].get("enum")
            if limits and binding.pointer.count("/") == 1:
                assert set(binding.codes.values()) <= set(limits)


@pytest.fixture
def own(tmp_path):
    """A profile of one's own, spoilt by a function of its text."""

    def make(spoil):
        path = tmp_path / "mijn.yaml"
        path.write_text(
            spoil((suite.root() / "profiles" / "open-klant-2.yaml").read_text(encoding="utf-8")), encoding="utf-8"
        )
        return str(path)

    return make


def test_a_sound_profile_of_ones_own_is_loaded(own):
    assert profile.load(own(lambda text: text)).id == "open-klant-2"


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (
            lambda text: text.replace("Gevraagde handeling: {", "Gevraagde handling: {"),
            "did you mean 'Gevraagde handeling'?",
        ),
        (lambda text: text.replace("  Interne taak:", "  Interne taken:"), "did you mean 'Interne taak'?"),
        (lambda text: text.replace("{Te doen: te_verwerken", "{Te doeen: te_verwerken"), "did you mean 'Te doen'?"),
        (lambda text: text.replace("Gedaan: verwerkt", "Gedaan: te_verwerken"), "says two values"),
        (lambda text: text.replace("dialect: open-klant-2", "dialect: open-klant-3"), "did you mean 'open-klant-2'?"),
        (lambda text: text.replace("auth: {header", "auth: {headr"), "/auth/headr is not known here"),
        (
            lambda text: text.replace("{pointer: /toelichting, empty: text}", "{pointer: toelichting}"),
            "must be written in another form",
        ),
        (
            lambda text: text.replace("      Toelichting: {pointer: /toelichting, empty: text}\n", ""),
            "'Toelichting' is neither bound",
        ),
        (
            lambda text: text.replace("view_of: Toegewezen aan actor", "view_of: Toegewezen aan"),
            "'Toegewezen aan' is not bound",
        ),
        (
            lambda text: text.replace("collection: Digitaal adres", "collection: Partij"),
            "holds 'Digitaal adres', not 'Partij'",
        ),
        (
            lambda text: text.replace("owner: Verstrekt door betrokkene", "owner: Verstrekt door"),
            "no attribute 'Verstrekt door'",
        ),
        (lambda text: text.replace("outlives: [Betrokkene]", "outlives: [Betrokene]"), "did you mean 'Betrokkene'?"),
        (lambda text: text.replace("editions: [2024-03", "editions: [2025-03"), "/editions/0"),
        (lambda text: text.replace("registered: [201]", "registered: []"), "/statuses/registered"),
        (
            lambda text: text.replace("schema: maak_klantcontact", "schema: maak_contact"),
            "no wire schema 'maak_contact'",
        ),
        (
            lambda text: text.replace("      Betrokkene/Partij: had", "      Betrokken/Partij: had"),
            "'Betrokken/Partij' is no",
        ),
        (
            lambda text: text.replace("      Betrokkene/Partij: had", "      Betrokkenen/Partij: had"),
            "write 'Betrokkene/P",
        ),
        (lambda text: text.replace("      Betrokkene/Partij: had", "      Nummer: had"), "of the object itself"),
        (
            lambda text: text.replace("aan actor/Naam: actoren", "aan actor/Medewerker: actoren"),
            "'Medewerker' is no attribute of 'Actor'",
        ),
        (
            lambda text: text.replace("      Betrokkene/Partij: had", "      Interne taak/Medewerker: had"),
            "'Medewerker' of 'Interne taak' is not bound to a property",
        ),
        (lambda text: text.replace("{Digitaal adres: digi", "{Digitale adressen: digi"), "write 'Digitaal adres'"),
        (
            lambda text: text.replace("{Digitaal adres: digi", "{Bijlage: digi"),
            "'Bijlage' does not refer to 'Betrokkene'",
        ),
        (
            lambda text: text.replace("      Betrokkene: hadBetrokkenen\n", ""),
            "through 'Betrokkene', which is not there",
        ),
    ],
)
def test_a_problem_is_told_with_its_line(own, spoil, told):
    path = own(spoil)
    with pytest.raises(InvalidInput) as caught:
        profile.load(path)
    assert told in str(caught.value)
    assert f"{path}, line " in str(caught.value)
    assert all(re.search(r"[^.?][.?]$", line) for line in str(caught.value).splitlines())


def test_the_line_is_the_right_one(own):
    path = own(lambda text: text.replace("outlives: [Betrokkene]", "outlives: [Betrokene]"))
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    line = next(number for number, text in enumerate(lines, start=1) if "Betrokene]" in text)
    with pytest.raises(InvalidInput, match=f"line {line}:"):
        profile.load(path)


def test_all_problems_are_told_at_once(own):
    path = own(lambda text: text.replace("Toelichting: {", "Toelichtin: {").replace("Naam: {", "Naaam: {"))
    with pytest.raises(InvalidInput) as caught:
        profile.load(path)
    assert str(caught.value).count("\n") == 3


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"profile: [x}", "line 1"),
        (b"a: 1\nb: 2\na: 3\n", "line 3: is not valid YAML: the key 'a' stands here twice"),
        (b"a: \xff\n", "is not UTF-8"),
        (b"a: &x [*x", "not valid YAML"),
        (b"- een lijst\n", "must be a mapping"),
        (b"", "must be a mapping"),
        (b"a: !!python/object/apply:os.system [ls]\n", "not valid YAML"),
    ],
)
def test_what_is_no_yaml_is_told_in_one_sentence(tmp_path, content, told):
    path = tmp_path / "x.yaml"
    path.write_bytes(content)
    with pytest.raises(InvalidInput, match=told.replace("(", r"\(")) as caught:
        profile.load(str(path))
    assert "\n" not in str(caught.value)


def test_a_profile_that_is_not_there(tmp_path):
    with pytest.raises(InvalidInput, match="did you mean 'open-klant-2'"):
        profile.load("open-klnat-2")
    with pytest.raises(InvalidInput, match="choose from"):
        profile.load("zzz")
    with pytest.raises(InvalidInput, match="cannot be read"):
        profile.load(str(tmp_path / "nergens.yaml"))
    with pytest.raises(InvalidInput, match="cannot be read"):
        profile.load(str(tmp_path) + "/")


def test_yaml_dates_stay_text_and_lines_are_known(tmp_path):
    path = tmp_path / "x.yaml"
    path.write_text("a:\n  b: 2023-03-30\n  c: [1, 2]\n")
    file = YamlFile(path)
    assert file.data == {"a": {"b": "2023-03-30", "c": [1, 2]}}
    assert [file.line(one) for one in ("", "/a", "/a/b", "/a/c/1", "/a/nergens")] == [1, 1, 2, 3, 1]


def test_what_a_dialect_lacks_is_not_applicable():
    seed = profile.load("informatiemodel-2023-03")
    with pytest.raises(NotApplicable, match="B0399"):
        seed.object("actor-klantcontact")
    with pytest.raises(NotApplicable, match="deel van de betrokkene"):
        seed.object("digitaal adres")
    assert seed.part("digitaal adres").part_of == "Betrokkene"
    with pytest.raises(NotApplicable):
        seed.object("Klantcontact")["Nummer"]
    assert seed.composite("Registreer klantcontact").path
    for name in NAMES[1:]:
        with pytest.raises(NotApplicable):
            profile.load(name).composite("Registreer klantcontact")
    with pytest.raises(NotApplicable):
        seed.composite("Registreer zaak")


def test_the_digest_follows_the_content(own, tmp_path):
    first = profile.load(own(lambda text: text)).digest
    assert profile.load(own(lambda text: text + "\n# een regel\n")).digest != first
    shutil.copy(suite.root() / "profiles" / "open-klant-2.yaml", tmp_path / "kopie.yaml")
    assert profile.load(str(tmp_path / "kopie.yaml")).digest == profile.load("open-klant-2").digest == first


def test_concepts_are_found_by_every_name_they_have():
    model = objectmodel.load()
    assert model.find("Klantcontact-Betrokkene").name == "Betrokkene"
    assert model.find("interne taken").name == "Interne taak"
    assert model.find("betrokkene").attribute("Contactnaam/Voornaam").name == "Persoonsnaam/Voornaam"
    assert next(one.name for one in model.find("betrokkene").group("Contactnaam")) == "Persoonsnaam/Voorletters"
    with pytest.raises(SuiteFault, match="did you mean 'Partij'"):
        model.find("Partijj")
    with pytest.raises(SuiteFault, match="did you mean 'Rol'"):
        model.find("Betrokkene").attribute("Rool")


def test_what_is_referred_to_is_made_first():
    order = objectmodel.load().dependency_order()
    assert order.index("Actor") < order.index("Interne taak")
    assert order.index("Klantcontact") < order.index("Betrokkene") < order.index("Digitaal adres")
    assert order.index("Partij") < order.index("Digitaal adres"), "although a partij may prefer an address"


def test_a_part_of_a_group_is_told_from_the_whole():
    bound = profile.load("vng-crud-0.0.3").object("Partij-identificator")
    whole = ["Object-ID", "Objecttype", "Register", "Soort object-ID"]
    assert bound.halves(whole[:1])
    assert bound.halves([*whole[1:], "Andere partij-identificator"])
    assert not bound.halves(whole)
    assert not bound.halves(["Andere partij-identificator", "Identificeerde partij"])


def test_the_object_model_is_written_as_its_readers_expect():
    data = yaml.safe_load((suite.PACKAGE / "objectmodel.yaml").read_text(encoding="utf-8"))
    for name, facts in data["object_types"].items():
        assert facts["article"] in {"de", "het"}, name
        for attribute, given in facts["attributes"].items():
            if given["kind"] in {"reference", "list"}:
                assert (given.get("to") or given.get("of")) in data["object_types"], attribute
            assert given["kind"] != "code" or given["values"], attribute


def test_a_profile_that_does_not_say_where_collections_stand_asks_for_none(own):
    bound = profile.load(own(lambda text: text.replace('path: "/{plural}", ', "")))
    with pytest.raises(NotApplicable, match="onder welk pad"):
        Register(bound, None).look_for("klanttaken")
