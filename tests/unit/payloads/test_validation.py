"""Every input is judged; what cannot be is a problem, and nothing of the others is lost."""

import json

import pytest


@pytest.fixture
def files(tmp_path, example):
    task = example("interne_taak")
    (tmp_path / "goed.json").write_text(json.dumps(task))
    (tmp_path / "fout.json").write_text(json.dumps({**task, "status": "onzin"}))
    (tmp_path / "leeg.json").write_text("[]")
    (tmp_path / "niets.json").write_text("")
    return tmp_path


def test_every_file_is_judged_whatever_the_others_are(files, validation):
    names = [files / name for name in ("nee.json", "leeg.json", "fout.json", "niets.json", "goed.json")]
    report, findings = validation(*names, object_name="Interne taak")
    assert [finding.pointer for finding in findings] == ["/status"]
    assert report.exit_code == 2
    assert len(report.problems) == 3
    assert report.tally.objects == {"Interne taak": 2}


def test_exit_codes_say_what_is_wrong(files, validation):
    assert validation(files / "goed.json")[0].exit_code == 0
    assert validation(files / "fout.json")[0].exit_code == 1
    assert validation(files / "goed.json", files / "nee.json")[0].exit_code == 2


def test_a_remark_alone_is_valid(files, validation, example):
    body = {**example("klantcontact", "request"), "plaatsgevondenOp": "2024-03-01T10:00:00"}
    (files / "verzoek.json").write_text(json.dumps(body))
    report, findings = validation(files / "verzoek.json", direction="request")
    assert (report.exit_code, report.tally.remarks, len(findings)) == (0, 1, 1)


def test_a_finding_has_the_line_and_the_byte_of_its_place(files, validation, example):
    text = json.dumps([example("interne_taak"), {**example("interne_taak"), "status": "onzin"}], indent=2)
    (files / "lijst.json").write_text(text)
    _, [finding] = validation(files / "lijst.json")
    assert finding.pointer == "/1/status"
    assert text.splitlines()[finding.line - 1].strip() == '"status": "onzin",'
    assert text[finding.offset :].startswith('"onzin"')


def test_a_document_that_is_not_what_it_is_judged_as_is_a_problem(files, validation):
    (files / "zoek.json").write_text('{"count":1,"next":null,"previous":null,"results":[{"rol":"onzin"}]}')
    report, findings = validation(files / "zoek.json", object_name="Klantcontact", direction="patch")
    assert (report.exit_code, findings) == (2, [])
    assert "lijkt op een zoekresultaat" in report.problems[0]


FOREIGN = {
    "x.json": "{0}",
    "lijst.json": "[{0}, {0}, {0}]",
    "x.ndjson": "{0}\n{0}\n{0}",
    "achter-elkaar.json": "{0} {0}",
}
"""Ways to write an object once, or more often."""


@pytest.mark.parametrize("dialect", ["vng-crud-0.0.3", "informatiemodel-2023-03"])
@pytest.mark.parametrize("name", FOREIGN)
def test_a_file_of_another_dialect_is_one_hint_however_it_is_written(name, dialect, tmp_path, validation, example):
    (tmp_path / name).write_text(FOREIGN[name].format(json.dumps(example("klantcontact", dialect=dialect))))
    report, findings = validation(tmp_path / name)
    hints = [*report.problems, *(finding.sentence for finding in findings)]
    assert sum(f"--profile {dialect}" in hint for hint in hints) == 1
    assert (report.exit_code, report.tally.errors, report.tally.objects) == (2, len(findings), {})


def test_a_record_of_another_dialect_leaves_the_others(tmp_path, validation, example):
    own, other = example("klantcontact"), example("klantcontact", dialect="vng-crud-0.0.3")
    (tmp_path / "x.ndjson").write_text("\n".join(map(json.dumps, [own, other, own, other])))
    report, [hint] = validation(tmp_path / "x.ndjson")
    assert (hint.rule, hint.line) == ("dialect", 2)
    assert (report.exit_code, report.tally.errors, report.tally.unjudged) == (1, 1, 2)
    assert report.tally.objects == {"Klantcontact": 2}


def test_a_dump_of_a_database_is_one_hint_and_nothing_of_it_is_called_right(tmp_path, validation):
    rows = [{"model": "klantinteracties.klantcontact", "pk": number, "fields": {}} for number in range(9)]
    (tmp_path / "dump.json").write_text(json.dumps(rows))
    report, [hint] = validation(tmp_path / "dump.json", object_name="Klantcontact", direction="patch")
    assert "een dump van Django" in hint.expected
    assert (report.exit_code, report.problems) == (2, [f"{tmp_path}/dump.json: geen van de 9 waarden is beoordeeld."])


def test_what_comes_after_a_document_that_is_not_recognised_is_judged(files, validation, example):
    wrong = json.dumps({**example("interne_taak"), "status": "onzin"})
    (files / "x.json").write_text('{"vreemd": 1} ' + wrong + " }")
    _, findings = validation(files / "x.json")
    assert [finding.rule for finding in findings] == ["herkenning", "enum", "json"]


def test_the_dialect_that_is_named_is_the_nearest(tmp_path, validation, example):
    (tmp_path / "x.json").write_text(json.dumps(example("klantcontact", dialect="vng-crud-0.0.3")))
    report, _ = validation(tmp_path / "x.json", profile="informatiemodel-2023-03")
    assert "--profile vng-crud-0.0.3." in report.problems[0]


def test_findings_across_records_are_the_same_however_many_are_written_together(
    tmp_path, validation, example, monkeypatch
):
    line = json.dumps(example("interne_taak")) + "\n"
    (tmp_path / "export.ndjson").write_text(line * 5)
    whole = validation(tmp_path / "export.ndjson", depth="samenhang")
    monkeypatch.setattr("validator.payloads.validation.TOGETHER", 2)
    report, found = validation(tmp_path / "export.ndjson", depth="samenhang")
    assert [one.line for one in found if one.rule == "uniek"] == [2, 3, 4, 5]
    assert (report.as_dict(), found) == (whole[0].as_dict(), whole[1])
