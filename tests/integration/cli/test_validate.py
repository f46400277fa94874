"""`klantcheck validate`: what it accepts, where it finds what, and the formats of its output."""

import json
import os
import shlex

import pytest
import yaml

from tests.support.cli_output import assert_usage_error
from tests.support.cli_runner import ROOT, klantcheck, start_klantcheck, wait_until
from validator.profile.loader import load_profile, profile_names
from validator.schema import catalog

TASK = {
    "id": "4a2b4b1c-8f7e-4a0f-9f63-0c6f5a1d2e3f",
    "gevraagdeHandeling": "Terugbellen",
    "status": "te doen",
    "geregistreerdOp": "2023-03-30T10:00:00+02:00",
    "ontstaanUitKlantcontact": "9b2f4a6e-0f1d-4d6b-8a51-1c2d3e4f5a6b",
    "organisatorischeEenheid": "0c1d2e3f-4a5b-4c6d-8e7f-9a0b1c2d3e4f",
}


@pytest.mark.parametrize(
    ("content", "arguments", "message"),
    [
        ("[]", ["--object", "Interne taak"], "lege lijst"),
        ("{}", ["--object", "Partij", "--shape", "ongekende betrokkene"], "is of --object 'Betrokkene'"),
    ],
)
def test_nothing_is_judged_by_accident(content, arguments, message, tmp_path):
    assert_usage_error(klantcheck("validate", "-", *arguments, text=content, cwd=tmp_path), message)


def test_half_a_character_is_no_json(tmp_path):
    (tmp_path / "x.json").write_text('{"naam": "\\ud800"}')
    completed = klantcheck("validate", "x.json", "--object", "Interne taak", cwd=tmp_path)
    assert completed.returncode == 1
    assert "half surrogaatpaar" in completed.stdout


def validate(tmp_path, *arguments, text=""):
    return klantcheck("validate", *arguments, cwd=tmp_path, text=text)


@pytest.fixture
def files(tmp_path):
    (tmp_path / "taak.json").write_text(json.dumps(TASK))
    (tmp_path / "fout.json").write_text(json.dumps({**TASK, "status": "open", "geregistreerdOp": "2023-02-30"}))
    (tmp_path / "lijst.json").write_text(json.dumps([TASK, {**TASK, "status": "open"}]))
    (tmp_path / "half.json").write_text('{"id": ')
    return tmp_path


def test_validate_says_where_what_was_expected_and_what_stood_there(files):
    good = validate(files, "taak.json", "--object", "Interne taak")
    assert (good.returncode, good.stdout) == (0, "1 bestand in orde: 1 Interne taak.\n")
    completed = validate(files, "taak.json", "fout.json", "lijst.json", "half.json", "--object", "interne taak")
    assert completed.returncode == 1
    lines = completed.stdout.splitlines()
    assert [line.split(":")[0] for line in lines] == ["fout.json", "fout.json", "lijst.json", "half.json"]
    assert "/geregistreerdOp" in completed.stdout
    assert "/1/status" in lines[2]
    assert '"open"' in lines[2]


def test_validate_reads_standard_input(files):
    text = json.dumps({**TASK, "status": "open"})
    completed = validate(files, "-", "--object", "Interne taak", text=text)
    assert completed.returncode == 1
    assert completed.stdout.startswith("-:1: /status")
    assert validate(files, "-", "--object", "Interne taak", text=json.dumps(TASK)).returncode == 0


def test_validate_speaks_json_and_github(files):
    completed = validate(files, "fout.json", "--object", "Interne taak", "--format", "json")
    output = json.loads(completed.stdout)
    assert completed.returncode == 1
    assert output["valid"] is False
    assert {"file", "pointer", "expected", "found"} <= output["findings"][0].keys()
    completed = validate(files, "fout.json", "--object", "Interne taak", "--format", "github")
    assert all(line.startswith("::error file=fout.json,") for line in completed.stdout.splitlines())


@pytest.mark.slow
@pytest.mark.parametrize("name", profile_names())
def test_validate_knows_the_example_of_every_dialect(name, tmp_path):
    bound = load_profile(name)
    schema = json.loads((ROOT / "schemas" / "objecten" / bound.dialect / "interne_taak.schema.json").read_text())
    (tmp_path / "taak.json").write_text(json.dumps(schema["examples"][0]))
    completed = validate(tmp_path, "taak.json", "--object", "Interne taak", "--profile", name)
    assert completed.returncode == 0, completed.stdout + completed.stderr


def test_validate_judges_a_case_shape(tmp_path):
    request = catalog.load("objecten/open-klant-2/betrokkene.schema.json#/$defs/request")
    person = {**request["examples"][0], "contactnaam": {"voornaam": "Karel", "achternaam": "Wittewiek"}}
    (tmp_path / "een.json").write_text(json.dumps(person))
    (tmp_path / "twee.json").write_text(json.dumps({**person, "wasPartij": {"uuid": TASK["id"]}}))
    options = ("--shape", "ongekende betrokkene", "--profile", "open-klant-2", "--as", "request")
    assert validate(tmp_path, "een.json", *options).returncode == 0
    completed = validate(tmp_path, "twee.json", *options)
    assert completed.returncode == 1
    assert "/wasPartij" in completed.stdout
    assert "Partij" in completed.stdout


def test_what_only_one_dialect_has_can_be_judged_too(files):
    (files / "rekening.json").write_text(json.dumps({"iban": "NL18BANK2481160922", "bank": "x"}))
    options = ("rekening.json", "--object", "rekeningnummer", "--as", "request")
    assert validate(files, *options, "--profile", "open-klant-2").returncode == 0
    completed = validate(files, *options, "--profile", "open-klant-2", "--strict")
    assert "/bank: verwacht niets" in completed.stdout
    assert_usage_error(validate(files, *options, "--profile", "vng-crud-0.0.3"), "rekeningnummer", "Zoekresultaat")
    patch = ("rekening.json", "--object", "Maak-klantcontact", "--as", "patch", "--profile", "open-klant-2")
    assert_usage_error(validate(files, *patch), "Maak-klantcontact", "patch")


HOOK = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))[0]
JOB = yaml.safe_load((ROOT / "examples/ci/github/klantcheck-validate.yml").read_text(encoding="utf-8"))["jobs"]


def test_the_hook_of_pre_commit_judges_the_files_of_a_commit(files):
    program, *command = shlex.split(HOOK["entry"])
    assert (program, HOOK["language"]) == ("klantcheck", "python")
    assert HOOK["types_or"] == ["json"]
    assert klantcheck(*command, "--object", "Interne taak", "taak.json", cwd=files).returncode == 0
    assert klantcheck(*command, "--object", "Interne taak", "taak.json", "fout.json", cwd=files).returncode == 1


def test_the_step_of_github_actions_annotates_what_is_wrong(files):
    [step] = (step for step in JOB["validate"]["steps"] if " validate " in step.get("run", ""))
    *_, line = step["run"].splitlines()
    _, *command = shlex.split(line.replace("$GITHUB_WORKSPACE/own/berichten", str(files)))
    assert "--format github" in " ".join(command)
    completed = klantcheck(*command, "--profile", "informatiemodel-2023-03", cwd=files)
    assert completed.returncode == 1
    assert "::error file=" in completed.stdout


def test_a_strict_look_refuses_what_the_dialect_does_not_have(files):
    taak = {**catalog.load("objecten/open-klant-2/interne_taak.schema.json")["examples"][0], "geregistreerdOp": "nu"}
    (files / "extra.json").write_text(json.dumps(taak))
    options = ("extra.json", "--object", "Interne taak", "--profile", "open-klant-2")
    assert validate(files, *options).returncode == 0
    completed = validate(files, *options, "--strict")
    assert completed.returncode == 1
    assert 'extra.json:1: /geregistreerdOp: verwacht niets; gevonden "nu"' in completed.stdout
    completed = validate(files, "extra.json", "--shape", "terugbeltaak", "--strict", *options[3:])
    assert 'extra.json:1: /geregistreerdOp: verwacht niets; gevonden "nu"' in completed.stdout


@pytest.mark.skipif(os.name != "posix", reason="its processes are counted by their group, which POSIX alone has")
def test_a_validation_that_is_killed_leaves_no_process(tmp_path):
    line = json.dumps({**TASK, "status": "onzin"}).encode() + b" " * 2**20 + b"\n"
    reading, writing = os.pipe()
    options = "--input", "ndjson", "--object", "Interne taak", "--workers", "2"
    process = start_klantcheck("validate", "-", *options, cwd=tmp_path, streams=(reading, None, None))
    os.close(reading)
    with os.fdopen(writing, "wb") as export:
        export.writelines(line for _ in range(56))
        export.flush()
        assert process.stdout.readline(), "a finding: other processes are at work, and wait for more"
        process.kill()
        process.wait(timeout=60)
    wait_until(process.has_left_nothing, "its processes ended")
    process.close()
