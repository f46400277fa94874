"""Files and texts of others, given to the commands: bounded, one sentence, nothing quoted, nothing obeyed."""

import json
import os
import re
import time

import pytest

from tests.support.cli_runner import ROOT, SEED_PROFILE, klantcheck

pytestmark = pytest.mark.slow

LOUD = "\x1b]0;x\x07\n::error::x\r##vso[task.setvariable variable=PATH]x\u202e\x9b"
OBEYED = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]|^\\s*::|##\\w*\\[", re.MULTILINE)
TASK = {"gevraagdeHandeling": "Terugbellen"}


def validated(folder, *arguments, text="", **variables):
    return klantcheck("validate", *arguments, "--object", "Interne taak", cwd=folder, text=text, **variables)


@pytest.mark.parametrize("output", ["text", "json", "github"])
def test_nothing_of_a_document_or_a_file_name_is_obeyed(tmp_path, output):
    document = {**TASK, LOUD: {LOUD: LOUD}, "status": LOUD, "toelichting": [LOUD]}
    name = f"a{LOUD.replace('/', '')}.json"
    (tmp_path / name).write_text(json.dumps(document))
    completed = validated(tmp_path, name, "--strict", "--format", output)
    assert completed.returncode == 1, completed.stderr
    shown = completed.stdout
    if output == "github":  # the annotations are our own
        assert shown.count("::error file=") == shown.count("\n") > 1
        shown = re.sub("^::error file=([^:]*)::", r"\1", shown, flags=re.MULTILINE)
    assert OBEYED.findall(shown) == []
    if output == "json":
        assert {finding["file"] for finding in json.loads(shown)["findings"]} == {name}


@pytest.mark.parametrize(
    "arguments",
    [
        ["validate", f"{LOUD}.json", "--object", "Interne taak"],
        ["validate", "x.json", "--object", LOUD],
        ["validate", "x.json", "--shape", LOUD],
        ["validate", "x.json", "--as", LOUD],
        ["profile", "check", LOUD],
        ["profile", "check", f"{LOUD}.yaml"],
        ["cleanup", LOUD],
        ["requirements", "--edition", LOUD],
        ["run", "--tag", LOUD],
        ["run", "--class", LOUD],
        ["run", "--profile", LOUD],
        ["run", LOUD],
        ["run", "http://host/api", "--auth", LOUD],
        ["run", "http://host/api", "--token-env", LOUD],
        [LOUD],
        ["run", f"--{LOUD}"],
    ],
    ids=range(16),
)
def test_nothing_of_an_argument_is_obeyed(tmp_path, arguments):
    completed = klantcheck(*arguments, cwd=tmp_path, KLANTCHECK_TOKEN="geheim-token")
    assert completed.returncode == 2, completed.stdout + completed.stderr
    assert OBEYED.findall(completed.stdout + completed.stderr) == []


def test_nothing_of_a_profile_is_obeyed(tmp_path):
    text = (ROOT / "profiles" / f"{SEED_PROFILE}.yaml").read_text()
    loud = json.dumps(LOUD)
    (tmp_path / "eigen.yaml").write_text(text + f"{loud}: {loud}\n")
    completed = klantcheck("profile", "check", "eigen.yaml", cwd=tmp_path)
    assert completed.returncode == 2
    assert OBEYED.findall(completed.stderr) == []
    (tmp_path / "eigen.yaml").write_text(re.sub("^title: .*$", lambda _: f"title: {loud}", text, flags=re.MULTILINE))
    completed = klantcheck("profile", "show", "eigen.yaml", cwd=tmp_path)
    assert completed.returncode == 0, completed.stderr
    assert OBEYED.findall(completed.stdout) == []


@pytest.mark.parametrize("path", ["/dev/zero", "/dev/tty", "pijp", "."])
@pytest.mark.parametrize(
    "command",
    [
        ["validate", "PATH", "--object", "Interne taak"],
        ["profile", "check", "./PATH"],
        ["run", "--profile", "./PATH"],
        ["run", "--values", "PATH"],
        ["--config", "PATH", "requirements"],
        ["cleanup", "PATH"],
    ],
    ids=lambda command: command[0],
)
def test_what_is_no_regular_file_is_one_sentence_at_once(tmp_path, command, path):
    os.mkfifo(tmp_path / "pijp")
    (tmp_path / "klantcheck-report").mkdir()
    arguments = [word.replace("./PATH", path if path != "." else "./").replace("PATH", path) for word in command]
    began = time.monotonic()
    completed = klantcheck(*arguments, cwd=tmp_path, KLANTCHECK_TOKEN="geheim-token")
    assert completed.returncode == 2, completed.stdout + completed.stderr
    assert completed.stderr.startswith(("klantcheck: ", "Usage: "))
    assert "Traceback" not in completed.stderr
    assert time.monotonic() - began < 20


@pytest.mark.parametrize(
    ("content", "code", "said"),
    [
        (b"[" * 1_000_000, 1, "te diep genest"),
        (b'{"a": [' + b"[]," * 2_000_001 + b"1]}", 1, "meer dan 2000000 waarden"),
        (b"[" + b"1," * 40_000 + b"1]", 1, "Meer dan 1000 bevindingen"),
        (b'{"id": "1", "' + b"x" * 5_000_000 + b'": 1}', 1, "niets"),
        (b" " * (64 * 2**20 + 1), 2, "is leeg"),
        (b'{"id": "' + b"x" * (64 * 2**20 + 1), 1, "meer dan 64 MB"),
    ],
    ids=["deep", "many", "findings", "name", "blank", "large"],
)
def test_validate_reads_and_writes_within_bounds(tmp_path, content, code, said):
    (tmp_path / "x.json").write_bytes(content)
    began = time.monotonic()
    completed = validated(tmp_path, "x.json", "--strict")
    assert completed.returncode == code
    assert said in completed.stdout + completed.stderr
    assert len(completed.stdout + completed.stderr) < 500_000
    assert time.monotonic() - began < 60


@pytest.mark.parametrize("tag", ["not " * 5_000 + "MUST", "(" * 5_000 + "MUST" + ")" * 5_000, "MUST or " * 5_000 + "x"])
def test_an_expression_of_tags_that_is_too_deep_is_one_short_sentence(tmp_path, tag):
    completed = klantcheck("run", "--tag", tag, cwd=tmp_path)
    assert completed.returncode == 2, completed.stderr
    assert completed.stderr.startswith("klantcheck: --tag ")
    assert completed.stderr.count("\n") == 1
    assert len(completed.stderr) < 400


SECRETS = {
    "passwd": "root:x:0:0:root:/root:/bin/bash\njan:x:1000:1000::/home/jan:/bin/sh\n",
    "netrc": "machine host login jan password wachtwoord\n",
    "env": "TOKEN=wachtwoord\nJAN=root\n",
    "yaml": "jan: root\nwachtwoord: root\n",
    "yaml list": "- jan: root\n- wachtwoord\n",
    "ini": "[jan]\nwachtwoord = root\n",
    "pem": "-----BEGIN root-----\njan\n-----END root-----\n",
    "json": '{"jan": {"wachtwoord": "root"}}',
    "shadow": "root:$y$jan$wachtwoord:19000:0:99999:7:::\n",
    "tab": "jan:\troot\n\twachtwoord: x\n",
    "quote": "'jan root wachtwoord\n",
    "alias": "*jan *root *wachtwoord\n",
    "tag": "!jan root\n!wachtwoord x\n",
}


@pytest.mark.parametrize("content", SECRETS.values(), ids=SECRETS)
@pytest.mark.parametrize("option", ["--profile", "--values"])
def test_a_file_that_is_another_one_shows_none_of_its_lines(tmp_path, option, content):
    (tmp_path / "ander.yaml").write_text(content)
    completed = klantcheck("run", option, "ander.yaml", cwd=tmp_path)
    assert completed.returncode == 2, completed.stdout + completed.stderr
    said = (completed.stdout + completed.stderr).replace(str(tmp_path), "")
    assert re.findall("root|jan|wachtwoord", said) == []
    assert said.count("\n") == 1
    (tmp_path / "klantcheck.yaml").write_text(f"{option[2:]}: ander.yaml\n")
    completed = klantcheck("--config", "klantcheck.yaml", "run", cwd=tmp_path)
    assert re.findall("root|jan|wachtwoord", (completed.stdout + completed.stderr).replace(str(tmp_path), "")) == []
