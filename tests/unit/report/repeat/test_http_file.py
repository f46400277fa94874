"""The .http file of a failed scenario takes its ids from responses, deletes what it creates, and runs nothing else."""

import copy
import os
import re
import shutil
import subprocess

import pytest

from tests.support.builders import build_markup_results
from tests.support.in_process_run import run_in_process
from tests.support.reference_api import ReferenceApi
from validator.reference.faults.registry import find_fault
from validator.report.repeat import repeats
from validator.report.repeat.http_file import http_file
from validator.report.repeat.recipe import recipe

FAULTS = [
    ("open-klant-2", "taak-uit-het-niets", "B8302-T1"),
    ("vng-crud-0.0.3", "toelichting-te-lang", "F2120-R8"),
    ("informatiemodel-2023-03", "status-niet-ingevuld", "C9167-R4"),
]
EXPRESSION = "{{require('child_process')}}"


def unmet(results):
    return [scenario for scenario in results["scenarios"] if scenario["verdict"] == "voldoet niet"]


@pytest.mark.slow
@pytest.mark.parametrize(("profile", "fault", "tag"), FAULTS, ids=lambda value: str(value)[:24])
def test_every_variable_is_set_before_it_is_used_and_all_is_deleted(tmp_path, profile, fault, tag):
    with ReferenceApi(profile, faults=[find_fault(fault)]) as api:
        results = run_in_process(profile, api.token, tmp_path, url=api.url, tag=tag)
        for scenario in unmet(results):
            text = http_file(recipe(results, scenario))
            known = {"basis"}
            for line in text.split("\n"):
                known |= set(re.findall(r'client\.global\.set\("(\w+)"', line))
                assert set(re.findall(r"\{\{(\w+)\}\}", line)) <= known, line
            created = sum(len(request.created) for request in recipe(results, scenario).requests)
            assert created
            assert text.count("\nDELETE {{basis}}/") == created
            assert text.count("authorization: ") == text.count("\n### ")
            assert api.token not in text
            if shutil.which("httpyac"):
                assert _left_by_httpyac(api, text, tmp_path) == []


def _left_by_httpyac(api, text, folder):
    """The objects that are left after httpYac sent all requests of a file."""
    (folder / "herhaal.http").write_text(text)
    variables = {**os.environ, "KLANTCHECK_TOKEN": api.token}
    command = ["httpyac", "send", "herhaal.http", "--all", "--bail"]
    subprocess.run(command, cwd=folder, env=variables, check=True, capture_output=True, timeout=60)
    return api.records()


def test_a_client_evaluates_nothing_of_a_record():
    results = build_markup_results()
    for exchange in results["exchanges"]:
        exchange["request"]["url"] += f"/{EXPRESSION}\n> {{% 1 %}}"
        exchange["request"]["headers"].append(["X-Naam", f"{EXPRESSION}\n\n< /etc/passwd"])
        exchange["request"]["body"] = f'{{"naam": "{EXPRESSION}",\n"b": {{"c": 1}}}}'
        exchange["created"] = [f"{exchange['request']['url']}/{EXPRESSION}"]
    for name, text in repeats(results).items():
        if name.endswith(".http"):
            assert set(re.findall(r"\{\{([^}]*)", text)) <= {"basis"}
            assert not [line for line in text.split("\n") if re.match(r"[<>](?! \{%$)|\?\?", line)]
            assert r'{"naam": "{\u007brequire' in text
            assert '"b": {"c": 1}}' in text


@pytest.mark.parametrize("body", ["< /etc/passwd", "> {%\n1\n%}", "### nog een\nGET http://x", "\n@a = 1"])
def test_a_body_that_a_client_would_obey_is_left_out(body):
    results = copy.deepcopy(build_markup_results())
    for exchange in results["exchanges"]:
        exchange["request"]["body"] = body
    [text, *_] = [text for name, text in repeats(results).items() if name.endswith(".http")]
    assert "Dit verzoek kan hier niet staan" in text
    assert body not in text
