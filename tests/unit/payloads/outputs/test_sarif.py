"""SARIF: what code scanning needs of a finding."""

import json

from validator.payloads.finding import PayloadFinding
from validator.payloads.outputs.sarif import Sarif
from validator.payloads.report import Report

FINDING = PayloadFinding("/status", "x", '"b"', "enum", file="x.json", line=3, requirement="B1")


def test_a_finding_is_a_result_with_its_place_and_rule(capsys):
    output = Sarif(10)
    output.write([FINDING])
    output.write([FINDING._replace(severity="opmerking", rule="format", line=0)])
    output.finish(Report(problems=["nee.json: is leeg."]))
    [run] = json.loads(capsys.readouterr().out)["runs"]
    assert [result["level"] for result in run["results"]] == ["error", "note"]
    assert [result["ruleId"] for result in run["results"]] == ["schema/enum", "schema/format"]
    assert {rule["id"] for rule in run["tool"]["driver"]["rules"]} == {"schema/enum", "schema/format"}
    assert run["tool"]["driver"]["rules"][1]["shortDescription"]["text"] == "formaat"
    location = run["results"][0]["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == "x.json"
    assert location["region"]["startLine"] == 3
    [notice] = run["invocations"][0]["toolExecutionNotifications"]
    assert notice["message"]["text"] == "nee.json: is leeg."
