"""JUnit: a case for each kind of finding, and one that passes when nothing is wrong."""

from xml.etree import ElementTree as ET

from validator.payloads.finding import PayloadFinding
from validator.payloads.outputs.junit import Junit
from validator.payloads.report import Report

FINDING = PayloadFinding("/0/status", "x", '"\x00b"', "enum", file="x.json", line=3)


def suite(capsys, *findings, **report):
    output = Junit(10)
    output.write(findings)
    output.finish(Report(**report))
    return ET.fromstring(capsys.readouterr().out.encode())


def test_findings_of_one_kind_are_one_case(capsys):
    other = FINDING._replace(pointer="/7/status")
    remark = FINDING._replace(severity="opmerking", rule="format")
    found = suite(capsys, FINDING, other, remark, problems=["nee.json: is leeg."])
    assert (found.get("tests"), found.get("failures"), found.get("errors")) == ("3", "1", "1")
    assert found.findtext("testcase/failure").count("\n") == 1


def test_nothing_wrong_is_a_case_that_passes(capsys):
    found = suite(capsys, files=2)
    assert (found.get("tests"), found.get("failures")) == ("1", "0")
