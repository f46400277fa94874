"""A profile that is not sound is refused with the line of every problem and its remedy."""

import re
from pathlib import Path

import pytest

from validator.errors import InvalidInput
from validator.profile.loader import load_profile


@pytest.mark.slow
@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (
            lambda text: text.replace("Gevraagde handeling: {", "Gevraagde handling: {"),
            "did you mean 'Gevraagde handeling'?",
        ),
        (lambda text: text.replace("  Interne taak:", "  Interne taken:"), "did you mean 'Interne taak'?"),
        (lambda text: text.replace("{Te doen: te_verwerken", "{Te doeen: te_verwerken"), "did you mean 'Te doen'?"),
        (lambda text: text.replace("Gedaan: verwerkt", "Gedaan: te_verwerken"), "stands for two values"),
        (lambda text: text.replace("dialect: open-klant-2", "dialect: open-klant-3"), "did you mean 'open-klant-2'?"),
        (
            lambda text: text.replace("auth: {header", "auth: {headr"),
            "column 8: /auth/headr is not known here; did you mean 'header'?",
        ),
        (
            lambda text: text.replace("search: onderwerp,", "serch: onderwerp,"),
            "is not known here; did you mean 'search'?",
        ),
        (
            lambda text: text.replace(", Gedaan: verwerkt", ""),
            "the value 'Gedaan' of 'Status' is neither in `codes` nor in `lacks`, with the reason",
        ),
        (
            lambda text: text.replace("Gedaan: verwerkt}", 'Gedaan: verwerkt}, lacks: {Half: "Zo."}'),
            "'Status' has no value 'Half'; choose from Te doen, Gedaan",
        ),
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
        (lambda text: text.replace('write: {uuid: "{id}"}', "write: {id: 0}"), "{'id': 0} names no object"),
        (
            lambda text: text.replace("path: /klantcontacten", 'path: "/klantcontacten/{id}"'),
            "must be written in another form",
        ),
        (
            lambda text: text.replace("Toelichting: {pointer: /toelichting", "Toelichting: {pointer: /status/tekst"),
            "'Toelichting' at /status/tekst and 'Status' at /status stand inside each other",
        ),
        (lambda text: text.replace("editions: [2024-03", "editions: [2025-03"), "/editions/0"),
        (lambda text: text.replace("Bijlage: /omvatteBijlagen", "Bijlage: /bijlagen"), "has nothing at /bijlagen"),
        (lambda text: text.replace("Bijlage: /omvatteBijlagen", "Bijlagen: /omvatteBijlagen"), "write 'Bijlage'"),
        (
            lambda text: text.replace("lists: {Digitaal adres: /digitaleAdressen}", "lists: {Partij: /wasPartij}"),
            "'Partij' is a reference of the object itself",
        ),
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
        (
            lambda text: text.replace("      /metadata: ", "      /kanaal: "),
            "'Kanaal' is of the standard: /kanaal cannot be beyond it",
        ),
        (lambda text: text.replace("      /metadata: ", "      metadata: "), "must be written in another form"),
        (
            lambda text: text.replace("Inhoud: {pointer: /inhoud,", 'Inhoud: {closed: "Vast.", pointer: /inhoud,'),
            "'Inhoud' is closed: only a text with `codes` can be",
        ),
        (
            lambda text: text.replace(
                "path: /actoren\n", "path: /actoren\n    put_id: uuid\n    create_path: /elders\n"
            ),
            "registered by PUT (`put_id`) is posted nowhere",
        ),
        (
            lambda text: text.replace("search: onderwerp,", "search: {from: a, until: b},"),
            "'Onderwerp' is no moment, and only these are searched by period",
        ),
        (lambda text: text.replace("search: onderwerp,", "search: {from: a},"), "/search"),
        (
            lambda text: text.replace("under: /_expand}", "beside: /extra, type: /soort, types: {Betrokkene: b}}"),
            "/expansion/types does not say what an entry with 'Digitaal adres' is called",
        ),
        (
            lambda text: text.replace("under: /_expand}", "beside: /extra, type: /soort, types: {Betrokkne: b}}"),
            "there is no object type 'Betrokkne'; did you mean 'Betrokkene'?",
        ),
        (
            lambda text: text.replace("{pointer: /onderwerpobject, owner", "{pointer: /betrokkene, owner"),
            "/betrokkene holds parts of several types: say what this one is called (`type`)",
        ),
        (
            lambda text: text.replace(
                "{pointer: /onderwerpobject, owner", "{type: o, pointer: /onderwerpobject, owner"
            ),
            "the composite does not say where an entry names its type",
        ),
        (
            lambda text: text.replace(
                "path: /maak-klantcontact", "path: /m\n    provisional: {pointer: /x, reference: y}"
            ),
            "'y' names no object: write {id} in it",
        ),
        (
            lambda text: text.replace(", under: /_expand}", "}"),
            "say where it stands: `under`, in each object, or `beside`",
        ),
        (
            lambda text: text.replace(", under: /_expand}", ", beside: /x}"),
            "/expansion/types is missing",
        ),
        (
            lambda text: text.replace('write: {uuid: "{id}"}', 'write: {nummer: "{nummer}"}'),
            "for another attribute than the id {id} and `by`, under `to`",
        ),
        (
            lambda text: text.replace('"{id}"}', '"{id}"}, to: {Partij: {by: Naam, read: "", write: "{id}"}}', 1),
            "'Naam' is no number of 'Partij', of which no two objects have the same; choose from Nummer",
        ),
        (
            lambda text: text.replace('"{id}"}', '"{id}"}, to: {Partij: {by: Nummer, read: "", write: "{url}"}}', 1),
            "'{url}' is not by 'Nummer': write {id} where that stands",
        ),
        (
            lambda text: text.replace('"{id}"}', '"{id}"}, to: {Partijen: {read: "", write: "{id}"}}', 1),
            "there is no object type 'Partijen'; did you mean 'Partij'?",
        ),
        (
            lambda text: text.replace(
                "Toegewezen aan actor/Naam: actoren__naam", "Toegewezen aan actor/Naam: {from: a, until: b}"
            ),
            "is no moment, and only these are searched by period",
        ),
        (
            lambda text: text.replace("errors: {list: /invalidParams,", "errors: {by_name: /errors,"),
            "/errors",
        ),
        (
            lambda text: text.replace(
                "Objectidentificator/Object-ID: {pointer: /onderwerpobjectidentificator/objectId,",
                "Objectidentificator/Object-ID: {pointer: /onderwerpobjectidentificator/objectId, codes: {A: a},"
                ' closed: "Zo.",',
            ),
            "is another one of each object, and no list can have all of them",
        ),
        (
            lambda text: text.replace("owner: Was onderwerp van klantcontact}", "owner: Objectidentificator/Register}"),
            "'Objectidentificator/Register' of 'Onderwerpobject' does not lead to the first part, 'Klantcontact'",
        ),
        (lambda text: text.replace("refused: [400]", "refused: {conflict: [409]}"), "/statuses/refused/invalid"),
        (lambda text: text.replace("refused: [400]", "refused: {invalid: [400], conflct: [409]}"), "is not known here"),
    ],
)
def test_a_problem_is_reported_with_its_line(write_profile, spoil, message):
    path = write_profile(spoil)
    with pytest.raises(InvalidInput) as caught:
        load_profile(path)
    assert message in str(caught.value)
    assert f"{path}, line " in str(caught.value)
    assert all(re.search(r"[^.?][.?]$", line) for line in str(caught.value).splitlines())


def test_the_line_is_the_right_one(write_profile):
    path = write_profile(lambda text: text.replace("owner: Verstrekt door betrokkene", "owner: Verstrekt door iemand"))
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    line = next(number for number, text in enumerate(lines, start=1) if "door iemand" in text)
    with pytest.raises(InvalidInput, match=f"line {line}, column 55:"):
        load_profile(path)


def test_all_problems_are_reported_at_once(write_profile):
    path = write_profile(lambda text: text.replace("Toelichting: {", "Toelichtin: {").replace("Naam: {", "Naaam: {"))
    with pytest.raises(InvalidInput) as caught:
        load_profile(path)
    assert str(caught.value).count("\n") == 5


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"profile: [x}", "line 1"),
        (b"a: 1\nb: 2\na: 3\n", "line 3: is not valid YAML: a key that occurs twice"),
        (b"a: \xff\n", "is not UTF-8"),
        (b"a: &x [*x", "not valid YAML"),
        (b"- een lijst\n", "must be a mapping"),
        (b"", "must be a mapping"),
        (b"a: !!python/object/apply:os.system [ls]\n", "not valid YAML"),
    ],
)
def test_what_is_no_yaml_is_reported_in_one_sentence(tmp_path, content, message):
    path = tmp_path / "x.yaml"
    path.write_bytes(content)
    with pytest.raises(InvalidInput, match=message.replace("(", r"\(")) as caught:
        load_profile(str(path))
    assert "\n" not in str(caught.value)
