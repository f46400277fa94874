"""What a terminal shows: lines that are inert, bounded, and a summary."""

import json

import pytest

from validator.payloads.finding import PayloadFinding
from validator.payloads.outputs.console import GitHub, Json, Text, summary
from validator.payloads.report import Report

FINDING = PayloadFinding("/status", 'een van "a"', '"b"', "enum", file="x.json", line=3, object_type="Interne taak")
LOUD = FINDING._replace(found="\x1b[31m\n::error::", file="a,b:c%\n.json")


def reported(*findings):
    report = Report(files=1)
    report.tally.add_findings(findings)
    return report


@pytest.mark.parametrize("make", [Text, Json, GitHub])
def test_control_characters_and_commands_are_shown_and_not_obeyed(make, capsys):
    output = make(10)
    output.write([LOUD])
    output.finish(reported(LOUD))
    shown = capsys.readouterr()
    assert "\x1b" not in shown.out + shown.err
    assert "::error::" not in shown.out.replace("::error file", "")


@pytest.mark.parametrize("make", [Text, Json, GitHub])
def test_no_more_findings_are_shown_than_asked(make, capsys):
    output = make(2)
    for number in (1, 3, 1):
        output.write([FINDING] * number)
    output.finish(reported(*[FINDING] * 5))
    assert capsys.readouterr().out.count("/status") == (3 if make is Json else 2)  # in JSON the summary names it too


def test_text_ends_with_what_was_judged(capsys):
    output = Text(10)
    remark = FINDING._replace(severity="opmerking")
    report = reported(FINDING, remark)
    report.tally.objects["Interne taak"] = 7
    output.write([remark])
    output.finish(report)
    shown = capsys.readouterr()
    assert shown.out == 'x.json:3: opmerking: /status: verwacht een van "a"; gevonden "b"\n'
    assert shown.err == "1 fout, 1 opmerking in 1 bestand: 7 Interne taak.\n"


def test_what_was_interrupted_is_called_partial(capsys):
    report = Report(files=1, partial=True)
    Text(10).finish(report)
    assert "partial" in capsys.readouterr().err
    output = Json(10)
    output.finish(report)
    assert json.loads(capsys.readouterr().out)["partial"] is True


def test_nothing_is_called_right_that_was_interrupted_before_it_was_judged():
    assert summary(Report(files=1, partial=True)).endswith("(partial). Er is nog niets beoordeeld.")


def test_nothing_that_was_judged_is_said(capsys):
    Text(10).finish(Report(files=1))
    assert "geen object beoordeeld" in capsys.readouterr().out
