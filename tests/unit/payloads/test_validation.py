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
