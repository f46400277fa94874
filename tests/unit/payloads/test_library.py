"""The library: one document, many, files, and in tests of others."""

import json
import subprocess
import sys
from uuid import UUID

import pytest

from klantcheck import InvalidInput, NotJudged, Validator, assert_valid
from tests.support.cli_runner import environment


@pytest.fixture
def task(example):
    return example("interne_taak")


def test_one_document_is_judged(task):
    validator = Validator("open-klant-2", "interne taak")
    assert validator.validate(task) == []
    [finding] = validator.validate({**task, "status": "verwerk"})
    assert (finding.pointer, finding.suggestion) == ("/status", '"verwerkt"')
    assert (validator.summary.records, validator.summary.errors) == (2, 1)


def test_what_is_not_judged_is_an_error_and_in_a_stream_a_finding(task):
    validator = Validator("open-klant-2", "Interne taak")
    with pytest.raises(NotJudged, match="leeg object"):
        validator.validate({})
    found = list(validator.stream(iter([task, {}, {**task, "status": "onzin"}])))
    assert [(finding.line, finding.rule) for finding in found] == [(2, "herkenning"), (3, "enum")]


def test_a_stream_is_judged_as_it_comes(task):
    def documents():
        yield {**task, "status": "onzin"}
        raise RuntimeError("nothing is read ahead")

    findings = Validator("open-klant-2").stream(documents())
    assert next(findings).pointer == "/status"


def test_a_stream_is_judged_across_its_documents(task, example):
    contact = example("klantcontact")
    other = {**task, "aanleidinggevendKlantcontact": {**task["aanleidinggevendKlantcontact"], "uuid": str(UUID(int=7))}}
    validator = Validator("open-klant-2", level="samenhang")
    found = [(one.line, one.rule) for one in validator.stream([contact, other, other]) if one.severity == "fout"]
    assert sorted(found) == [(2, "verwijzing"), (3, "uniek"), (3, "verwijzing")]
    assert validator.summary.errors == 3


@pytest.mark.parametrize(
    "value",
    [float("nan"), "\ud800", b"x", UUID(int=1), {1: "x"}, {("a", "b"): 1}],
    ids=lambda value: type(value).__name__,
)
def test_what_json_does_not_have_is_not_judged(value, task):
    with pytest.raises(NotJudged, match="geen JSON"):
        Validator("open-klant-2", "Interne taak").validate({**task, "toelichting": value})
    [finding] = Validator("open-klant-2", "Interne taak").stream([{**task, "toelichting": value}])
    assert "geen JSON" in finding.expected


def test_files_are_judged(task, tmp_path):
    (tmp_path / "a.json").write_text(json.dumps({**task, "status": "onzin"}))
    report = Validator("open-klant-2").files(tmp_path, tmp_path / "nee.json")
    assert [finding.pointer for finding in report.findings] == ["/status"]
    assert len(report.problems) == 1


def test_a_choice_that_cannot_be_made_is_one_sentence():
    with pytest.raises(InvalidInput, match="choose from"):
        Validator("open-klant-2", "Zaak")
    with pytest.raises(InvalidInput, match="no profile"):
        Validator("open-klant-3")


def test_an_assertion_fails_with_every_finding(task):
    assert_valid(task, "open-klant-2", "Interne taak")
    with pytest.raises(AssertionError, match=r"(?s)/status.*/toelichting"):
        assert_valid({**task, "status": "onzin", "toelichting": 3}, "open-klant-2")
    with pytest.raises(AssertionError, match="leeg object"):
        assert_valid({}, "open-klant-2", "Interne taak")


@pytest.mark.slow
def test_the_fixture_is_there_for_tests_of_others(task, tmp_path):
    (tmp_path / "conftest.py").write_text('pytest_plugins = ["klantcheck.fixtures"]\n')
    (tmp_path / "test_own.py").write_text(
        f"TASK = {task!r}\n\n"
        "def test_right(valid_klantinteracties):\n    valid_klantinteracties(TASK, 'open-klant-2')\n\n"
        "def test_wrong(valid_klantinteracties):\n    valid_klantinteracties({**TASK, 'status': 'x'}, 'open-klant-2')\n"
    )
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_own.py"]
    completed = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, env=environment(), check=False, timeout=60
    )
    assert "1 failed, 1 passed" in completed.stdout, completed.stdout + completed.stderr
    assert "/status: verwacht een van" in completed.stdout
