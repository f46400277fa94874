"""Across records: what is referred to exists, what identifies occurs once, and what is right has no finding."""

import json
import uuid

import pytest

from validator.payloads.options import Options

URL = "https://openklant.example/klantinteracties/api/v1"


def new(number):
    return str(uuid.UUID(int=number))


def link(path, number):
    return {"uuid": new(number), "url": f"{URL}/{path}/{new(number)}"}


@pytest.fixture
def register(example):
    """A klantcontact with its betrokkene, digitaal adres, interne taak and actor, that refer to each other."""

    def record(name, path, number, **properties):
        return {**example(name), **link(path, number), **properties}

    return {
        "klantcontact": record(
            "klantcontact",
            "klantcontacten",
            1,
            nummer="1",
            hadBetrokkenen=[link("betrokkenen", 2)],
            leiddeTotInterneTaken=[link("internetaken", 5)],
        ),
        "betrokkene": record(
            "betrokkene",
            "betrokkenen",
            2,
            hadKlantcontact=link("klantcontacten", 1),
            digitaleAdressen=[link("digitaleadressen", 3)],
        ),
        "adres": record(
            "digitaal_adres",
            "digitaleadressen",
            3,
            verstrektDoorBetrokkene=link("betrokkenen", 2),
            verstrektDoorPartij=None,
        ),
        "actor": record("actor", "actoren", 4),
        "taak": record(
            "interne_taak",
            "internetaken",
            5,
            aanleidinggevendKlantcontact=link("klantcontacten", 1),
            toegewezenAanActor=link("actoren", 4),
            toegewezenAanActoren=[link("actoren", 4)],
        ),
    }


@pytest.fixture
def across(tmp_path, validation):
    """Give across(records, lines=True): the findings of level samenhang on a file of them."""

    def found(records, *, lines=True, **choices):
        path = tmp_path / "export.ndjson"
        text = "".join(json.dumps(one) + "\n" for one in records) if lines else json.dumps(list(records))
        path.write_text(text)
        return validation(path, depth="samenhang", **choices)

    return found


@pytest.mark.parametrize("lines", [True, False])
def test_a_register_that_agrees_with_itself_has_no_findings(lines, register, across):
    report, findings = across(register.values(), lines=lines)
    assert findings == []
    assert report.tally.objects.total() == 5


@pytest.mark.parametrize("lines", [True, False])
def test_a_reference_to_nothing_is_found_at_the_record_that_has_it(lines, register, across):
    register["betrokkene"]["hadKlantcontact"] = link("klantcontacten", 99)
    _, [finding] = across(register.values(), lines=lines)
    assert (finding.rule, finding.pointer) == ("verwijzing", "/hadKlantcontact")
    assert (finding.object_type, finding.object_id) == ("Betrokkene", new(2))
    assert new(99) in finding.found
    assert finding.line == (2 if lines else 1)
    assert finding.requirement == "FALG-R7"


@pytest.mark.parametrize(
    ("name", "listed", "path", "named"),
    [
        ("klantcontact", "hadBetrokkenen", "betrokkenen", {}),
        ("klantcontact", "hadBetrokkenActoren", "actoren", {"naam": "Wittewiek", "soortActor": "medewerker"}),
        ("klantcontact", "leiddeTotInterneTaken", "internetaken", {}),
        ("betrokkene", "digitaleAdressen", "digitaleadressen", {}),
    ],
)
def test_what_a_list_of_the_register_names_exists_too(name, listed, path, named, register, across):
    register[name][listed] = [*register[name][listed], {**link(path, 99), **named}]
    _, [finding] = across(register.values())
    assert (finding.rule, finding.pointer, finding.object_id) == ("verwijzing", f"/{listed}", register[name]["uuid"])
    assert new(99) in finding.found


def test_capitals_in_a_uuid_make_no_other_object(register, across):
    register["betrokkene"]["hadKlantcontact"] = {**link("klantcontacten", 1), "uuid": new(1).upper()}
    assert across(register.values())[1] == []


def test_a_record_that_the_schema_refuses_still_exists(register, across):
    register["klantcontact"]["kanaal"] = 3
    assert {finding.rule for finding in across(register.values())[1]} == {"type"}


def test_an_id_and_a_nummer_occur_once(register, across):
    again = {**register["klantcontact"], "onderwerp": "Nog een"}
    _, findings = across([*register.values(), again])
    assert sorted((finding.rule, finding.pointer, finding.line) for finding in findings) == [
        ("uniek", "/nummer", 6),
        ("uniek", "/uuid", 6),
    ]


def test_what_is_not_in_the_input_is_not_called_right(register, across):
    del register["actor"]
    report, [remark] = across(register.values())
    assert "geen Actor met een ID in de invoer: 1 verwijzing daarnaar is niet beoordeeld" in remark.expected
    assert (remark.severity, report.exit_code) == ("opmerking", 0)


@pytest.mark.parametrize(
    ("name", "change", "rule", "severity"),
    [
        ("adres", {"verstrektDoorBetrokkene": None}, "eigenaar", "opmerking"),
        ("taak", {"toegewezenAanActoren": []}, "toegewezen", "fout"),
        ("taak", {"status": "verwerkt"}, "moment", "fout"),
        ("taak", {"afgehandeldOp": "2024-03-01T10:00:00Z"}, "moment", "fout"),
    ],
)
def test_an_object_agrees_with_itself(name, change, rule, severity, register, across):
    register[name].update(change)
    _, findings = across(register.values())
    assert [(finding.rule, finding.severity) for finding in findings] == [(rule, severity)]


def test_a_partij_has_an_identificator_when_there_are_any(register, across, example):
    one = {**example("partij"), **link("partijen", 7), "voorkeursDigitaalAdres": None, "nummer": "7"}
    other = {**one, **link("partijen", 8), "nummer": "8"}
    identifier = {**example("partij_identificator"), "identificeerdePartij": link("partijen", 7)}
    _, findings = across([one, other, identifier])
    assert [(finding.rule, finding.object_id) for finding in findings if finding.rule != "afwezig"] == [
        ("identificator", new(8))
    ]
    assert not [one for one in across([one, other])[1] if one.rule == "identificator"]


def test_the_name_of_a_partij_is_that_of_its_kind(validation, tmp_path):
    party = {"soortPartij": "organisatie", "contactnaam": {"achternaam": "Wittewiek"}}
    (tmp_path / "partij.json").write_text(json.dumps(party))
    _, findings = validation(
        tmp_path / "partij.json", object_name="Partij", depth="samenhang", profile="informatiemodel-2024-03"
    )
    assert "B1304-T2" in {finding.requirement for finding in findings}


def test_more_processes_find_the_same(register, tmp_path, validation, monkeypatch):
    monkeypatch.setattr("validator.payloads.bulk.ranges.PART", 4096)
    register["betrokkene"]["hadKlantcontact"] = link("klantcontacten", 99)
    records = [*register.values()]
    for number in range(100, 200):
        contact = {**register["klantcontact"], **link("klantcontacten", number), "nummer": str(number)}
        records.append({**contact, "kanaal": "" if number % 10 == 0 else "Telefoon"})
    path = tmp_path / "export.ndjson"
    path.write_text("".join(json.dumps(one) + "\n" for one in records))
    one, alone = validation(path, depth="samenhang", options=Options(processes=1))
    two, together = validation(path, depth="samenhang", options=Options(processes=2))
    assert alone == together
    assert len(alone) == 11
    assert one.as_dict() == two.as_dict()
