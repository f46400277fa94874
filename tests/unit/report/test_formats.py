"""Outputs in formats of others are read by the libraries of these formats."""

import importlib
import json
from xml.etree import ElementTree as ET

import pytest

from tests.support.builders import build_markup_results, build_mixed_results
from validator.report import attestation, junit, messages, sarif

RESULTS = {"mixed": build_mixed_results(), "markup": build_markup_results()}

JENKINS = {
    "testsuites": ({"testsuite"}, {"name", "time", "tests", "failures", "errors"}),
    "testsuite": (
        {"testsuite", "properties", "testcase", "system-out", "system-err"},
        {"name", "tests", "failures", "errors", "group", "time", "skipped", "timestamp", "hostname", "id", "package"}
        | {"file", "log", "url", "version"},
    ),
    "properties": ({"property"}, set()),
    "property": (set(), {"name", "value"}),
    "testcase": (
        {"skipped", "error", "failure", "system-out", "system-err"},
        {"name", "time", "classname", "group"},
    ),
    "failure": (set(), {"type", "message"}),
    "error": (set(), {"type", "message"}),
    "skipped": (set(), {"type", "message"}),
}
"""The children and attributes that an element may have in the schema of the Jenkins xUnit plugin (junit-10.xsd)."""


@pytest.fixture(params=RESULTS)
def results(request):
    return RESULTS[request.param]


def test_junit_has_only_what_the_schema_of_jenkins_allows(results):
    root = ET.fromstring(junit.render(results))
    assert root.tag == "testsuites"
    for element in root.iter():
        children, attributes = JENKINS[element.tag]
        assert {child.tag for child in element} <= children
        assert set(element.keys()) <= attributes
        if element.tag == "testsuite":
            assert {"name", "tests", "failures", "errors"} <= set(element.keys())


def test_junit_says_where_a_failure_stands_and_what_was_asked():
    results = RESULTS["mixed"]
    failures = ET.fromstring(junit.render(results)).findall("testsuite[@file]/testcase/failure")
    unmet = [one for one in results["scenarios"] if one["verdict"] == "voldoet niet" and one["level"] == "MUST"]
    assert len(failures) == len(unmet) > 0
    statements = {entry["id"]: entry["statement"] for entry in results["requirements"]}
    for scenario, failure in zip(unmet, failures, strict=True):
        text = failure.text or ""
        assert text.startswith(f"features/{scenario['feature']}:{scenario['line']}\n")
        assert statements[scenario["requirements"][0]] in text


@pytest.mark.slow
def test_messages_are_read_by_the_library_of_cucumber(results):
    library = importlib.import_module("cucumber_messages")
    converter = importlib.import_module("cucumber_messages.json_converter").JsonDataclassConverter(library._messages)
    envelopes = [json.loads(line) for line in messages.render(results).splitlines()]
    for envelope in envelopes:
        assert converter.to_dict(converter.from_dict(envelope, library.Envelope)) == envelope
    kinds = [next(iter(envelope)) for envelope in envelopes]
    carried_out = [scenario for scenario in results["scenarios"] if scenario["steps"]]
    assert kinds.count("testCase") == kinds.count("testCaseFinished") == kinds.count("pickle") == len(carried_out)
    assert (kinds[0], kinds[-1]) == ("meta", "testRunFinished")


def test_every_id_in_the_messages_refers_to_a_message_before_it(results):
    known = {"run"}
    for line in messages.render(results).splitlines():
        ((kind, content),) = json.loads(line).items()
        known |= {part["id"] for part in parts(content) if "id" in part}
        for key in ("pickleId", "testCaseId", "testCaseStartedId", "testStepId", "pickleStepId"):
            assert {part[key] for part in parts(content) if key in part} <= known, kind


def parts(value):
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from parts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from parts(inner)


@pytest.mark.slow
def test_sarif_is_read_by_a_library_of_it(results):
    model = importlib.import_module("pydantic_sarif.model").StaticAnalysisResultsFormatSarifVersion210JsonSchema
    model.model_validate_json(sarif.render(results))
    [run] = json.loads(sarif.render(results))["runs"]
    unmet = [scenario for scenario in results["scenarios"] if scenario["verdict"] == "voldoet niet"]
    assert {result["partialFingerprints"]["scenario/v1"] for result in run["results"]} == {one["id"] for one in unmet}
    assert {result["ruleId"] for result in run["results"]} == {rule["id"] for rule in run["tool"]["driver"]["rules"]}


@pytest.mark.slow
def test_the_attestation_is_a_statement_of_in_toto(results):
    json_format = importlib.import_module("google.protobuf.json_format")
    protobuf = importlib.import_module("in_toto_attestation.v1.statement_pb2")
    library = importlib.import_module("in_toto_attestation.v1.statement").Statement
    text = attestation.render(results, b"inhoud")
    library.copy_from_pb(json_format.ParseDict(json.loads(text), protobuf.Statement())).validate()
    predicate = json.loads(text)["predicate"]
    assert predicate["result"] == ("PASSED" if results["exit_code"] == 0 else "FAILED")
    assert attestation.subject_digest(text.encode()) == json.loads(text)["subject"][0]["digest"]["sha256"]


@pytest.mark.parametrize("text", [b"", b"{}", b"[]", b'{"subject": []}', b'{"subject": [{"name": "x"}]}', b"\xff"])
def test_what_is_no_statement_has_no_digest(text):
    assert attestation.subject_digest(text) is None
