"""Report folders and results.json of others: no file elsewhere, no fault of the suite, nothing obeyed."""

import copy
import json
import os
import re

import pytest

from tests.support.builders import build_mixed_results
from tests.support.cli_runner import klantcheck
from validator.report.folder import FILES
from validator.schema import pointer
from validator.schema.findings import schema_findings

pytestmark = pytest.mark.slow

LOUD = "\x1b]0;x\x07\n::error::x\r##vso[task.setvariable variable=PATH]x\u202e<script>x</script>'\"$(touch GEDAAN)"
OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]|^\\s*::|##\\w*\\[", re.MULTILINE)
ONE = ("--tag", "eis-C9167-R12")


def reports(folder, results):
    """A folder `ander` with these results, and a folder `eigen` with honest ones."""
    for name, content in (("ander", results), ("eigen", build_mixed_results())):
        (folder / name).mkdir()
        (folder / name / "results.json").write_text(json.dumps(content))


READERS = (
    ("report", "ander"),
    ("verify", "ander"),
    ("compare", "ander", "eigen"),
    ("compare", "eigen", "ander"),
    ("compare", "eigen", "ander", "--format", "json"),
    ("compare", "eigen", "ander", "--format", "html"),
)


def of_all(results, kind, **changes):
    for entry in results[kind]:
        entry.update(changes)


FORGED = {
    "scenarios that are not there": lambda results: results.update(scenarios=[]),
    "an id that leads elsewhere": lambda results: of_all(results, "scenarios", id="../../../elders/x"),
    "an id that is a folder": lambda results: of_all(results, "scenarios", id=".."),
    "an id without end": lambda results: of_all(results, "scenarios", id="x" * 5000),
    "exchanges that are not there": lambda results: of_all(results, "exchanges", n=999_999),
    "requirements of no scenario": lambda results: of_all(results, "requirements", scenarios=["elders"]),
    "causes of no scenario": lambda results: of_all(results, "causes", example="elders"),
    "causes of no requirement": lambda results: of_all(results, "causes", requirements=["elders"]),
    "a run that leads elsewhere": lambda results: results["run"].update(id="../../elders"),
    "a set that leads elsewhere": lambda results: results["set"].update(id="../../../elders"),
    "a profile that leads elsewhere": lambda results: results["profile"].update(id="../../elders"),
    "URLs that are none": lambda results: [one["request"].update(url="http://[::1") for one in results["exchanges"]],
    "a target that is none": lambda results: results["target"].update(url="http://[::1", embedded=False),
}


@pytest.mark.parametrize("name", FORGED)
def test_results_of_others_are_a_sentence_or_a_report(tmp_path, name):
    results = build_mixed_results()
    FORGED[name](results)
    reports(tmp_path, results)
    for command in READERS:
        completed = klantcheck(*command, cwd=tmp_path)
        assert completed.returncode in {0, 1, 2}, (command, completed.stderr)
        assert "Traceback" not in completed.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ander", "eigen"]
    assert {path.name for path in (tmp_path / "ander").iterdir()} <= {*FILES, "herhalen"}


def loud(results):
    """The results with the loud text in every place where a text may be anything."""
    changed = copy.deepcopy(results)
    places = [place for place, value in _leaves(results, "") if isinstance(value, str)]
    for place in places:
        _put(changed, place, LOUD)
    while findings := schema_findings(changed, "results.schema.json"):
        for finding in findings:
            _put(changed, finding.pointer, pointer.get(results, finding.pointer))
    for kind, key in (("scenarios", "id"), ("requirements", "id")):
        for mine, theirs in zip(changed[kind], results[kind], strict=True):
            mine[key] = theirs[key]
    for kind in ("requirements", "causes"):
        for mine, theirs in zip(changed[kind], results[kind], strict=True):
            mine.update({key: theirs[key] for key in ("scenarios", "example", "requirements") if key in theirs})
    return changed


def _leaves(value, place):
    if isinstance(value, dict | list):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _leaves(inner, place + pointer.join([key]))
    else:
        yield place, value


def _put(document, place, value):
    *parents, last = pointer.parts(place)
    for part in parents:
        document = document[int(part)] if isinstance(document, list) else document[part]
    document[int(last) if isinstance(document, list) else last] = value


def test_nothing_of_the_results_of_others_is_obeyed(tmp_path):
    results = loud(build_mixed_results())
    assert json.dumps(results).count("GEDAAN") > 100
    reports(tmp_path, results)
    for command in READERS:
        completed = klantcheck(*command, cwd=tmp_path)
        assert completed.returncode in {0, 1, 2}, (command, completed.stderr)
        assert OBEYED.findall(completed.stdout + completed.stderr) == [], command
        assert "html" not in command or "<script>x" not in completed.stdout
    for name in ("junit.xml", "summary.md", "report.html"):
        text = (tmp_path / "ander" / name).read_text(encoding="utf-8")
        assert re.findall("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]|<script>x", text) == [], name


PLACES = ("results.json", "report.html", "junit.xml", "herhalen", "eigen", "eerder")


@pytest.mark.parametrize(
    ("name", "kind"),
    [*((name, kind) for name in PLACES for kind in ("pipe", "link")), ("eerder/0123456789ab", "link")],
)
def test_what_stands_in_the_way_of_a_report_is_said_before_the_run(tmp_path, name, kind):
    (tmp_path / "rapport").mkdir()
    (tmp_path / "elders").mkdir()
    place = tmp_path / "rapport" / name
    place.parent.mkdir(exist_ok=True)
    if kind == "link":
        place.symlink_to(tmp_path / "elders")
    else:
        os.mkfifo(place)
    completed = klantcheck("run", *ONE, "--report", "rapport", cwd=tmp_path)
    assert (completed.returncode, completed.stderr.count("\n")) == (2, 1), completed.stdout + completed.stderr
    assert "Verzoeken" not in completed.stdout
    assert list((tmp_path / "elders").iterdir()) == []


def test_a_report_does_not_go_through_a_link_in_the_working_directory(tmp_path):
    (tmp_path / "elders").mkdir()
    (tmp_path / "map").symlink_to(tmp_path / "elders")
    for place in ("map/rapport", tmp_path / "map" / "rapport"):
        completed = klantcheck("run", *ONE, "--report", place, cwd=tmp_path)
        assert completed.returncode == 2
        assert "map: is a symbolic link" in completed.stderr
    assert list((tmp_path / "elders").iterdir()) == []


def test_a_results_file_that_is_nested_without_end_is_of_no_run(tmp_path):
    (tmp_path / "rapport").mkdir()
    (tmp_path / "rapport" / "results.json").write_text("[" * 200_000)
    completed = klantcheck("run", *ONE, "--report", "rapport", cwd=tmp_path)
    assert completed.returncode == 4, completed.stderr
