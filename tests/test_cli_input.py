"""The other commands in a process, and bad input to all of them: one sentence, the place, the remedy, exit code 2."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from tests.commands import ROOT, SEED, anew, environment, klantcheck, started, until
from validator import profile, schemas, sets

TOKEN = {"KLANTCHECK_TOKEN": "geheim-token-Zz9"}
TASK = {
    "id": "4a2b4b1c-8f7e-4a0f-9f63-0c6f5a1d2e3f",
    "gevraagdeHandeling": "Terugbellen",
    "status": "te doen",
    "geregistreerdOp": "2023-03-30T10:00:00+02:00",
    "ontstaanUitKlantcontact": "9b2f4a6e-0f1d-4d6b-8a51-1c2d3e4f5a6b",
    "organisatorischeEenheid": "0c1d2e3f-4a5b-4c6d-8e7f-9a0b1c2d3e4f",
}


def refused(done, *said):
    assert done.returncode == 2, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    for text in said:
        assert text in done.stderr
    return done.stderr


# bad input


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["run", "--profile", "open-klnt-2"], ["open-klnt-2", "did you mean 'open-klant-2'?"]),
        (["run", "--profile", "zzz"], ["'zzz'", SEED, "open-klant-2"]),
        (["run", "--profile", "./none.yaml"], ["none.yaml", "No such file"]),
        (["run", "nonsense"], ["'nonsense' is no http or https URL", "give one like"]),
        (["run", "ftp://host/api"], ["ftp://host/api"]),
        (["run", "http://"], ["no http or https URL"]),
        (["run", "http://host:port/api"], ["The URL cannot be used"]),
        (["run", "http://host/api?page=1"], ["query"]),
        (["run", "http://../api"], ["'..' is no host name"]),
        (["run", f"http://{'a' * 70}.nl/api"], ["is no host name"]),
        (["run", "http://xn--/api"], ["A-label", "give one like"]),
        (["run", "http://127.0.0.1:99999/api"], ["there is no port 99999"]),
        (["run", "http://host/api", "--timeout", "nan"], ["--timeout nan"]),
        (["run", "http://host/api", "--timeout", "inf"], ["--timeout inf"]),
        (["run", "http://host/api", "--max-rate", "inf"], ["--max-rate inf"]),
        (["run", "https://host/api", "--ca-file", __file__], ["holds no certificates", "--ca-file"]),
        (["run", "http://host/api", "--auth", "X-Key: é{secret}"], ["X-Api-Key"]),
        (["run", "--edition", "2022-01"], ["2022-01", "2023-03"]),
        (["run", "--class", "terugbelverzoekn"], ["terugbelverzoekn", "terugbelverzoek"]),
        (["run", "--tag", "C91678"], ["C91678", "did you mean 'C9167'?"]),
        (["run", "--tag", "C9167 and ("], ["C9167 and (", "parentheses"]),
        (["run", "--workers", "0"], ["--workers"]),
        (["run", "--max-rate", "0"], ["--max-rate"]),
        (["run", "--timeout", "soon"], ["--timeout", "soon"]),
        (["run", "--report", "/proc/nergens"], ["/proc/nergens", "choose another --report"]),
        (["run", "http://host/api", "--ca-file", "none.pem"], ["none.pem", "--ca-file"]),
        (["run", "http://host/api", "--auth", "geheim"], ["--auth is no header", "X-Api-Key"]),
        (["run", "--klass", "x"], ["--klass", "--class"]),
        (["rnu"], ["rnu", "Did you mean 'run'?"]),
        (["cleanup", "none.ndjson"], ["none.ndjson", "No such file"]),
        (["validate", "none.json", "--object", "Interne taak"], ["none.json", "No such file"]),
        (["validate", "x.json"], ["--object", "--shape"]),
        (["validate", "x.json", "--object", "Interne tak"], ["Interne tak", "Interne taak"]),
        (["validate", "x.json", "--shape", "ongekende betrokene"], ["did you mean 'ongekende betrokkene'?"]),
        (["validate", "x.json", "--object", "Partij-identificator"], [SEED, "Partij-identificator"]),
        (["validate", "--object", "Interne taak"], ["PATHS"]),
        (["serve", "--fault", "status-niet-ingevult"], ["did you mean 'status-niet-ingevuld'?"]),
        (["serve", "--db", "/proc/x/y.db"], ["/proc/x/y.db"]),
        (["serve", "--fault", "voorloopnul-kwijt-open-klant"], ["add --profile open-klant-2"]),
        (["prove", "--fault", "status-niet-ingevult"], ["did you mean 'status-niet-ingevuld'?"]),
        (["profile", "show", "open-klnt-2"], ["did you mean 'open-klant-2'?"]),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) and len(" ".join(value)) < 50 else None,
)
def test_bad_input_gets_one_sentence(arguments, said, tmp_path):
    refused(klantcheck(*arguments, cwd=tmp_path, **TOKEN), *said)
    assert list(tmp_path.iterdir()) == [], "nothing was begun"


@pytest.mark.parametrize(
    ("content", "arguments", "said"),
    [
        ("[]", ["--object", "Interne taak"], "the list is empty"),
        ("{}", ["--object", "Partij", "--shape", "ongekende betrokkene"], "is of --object 'Betrokkene'"),
    ],
)
def test_nothing_is_judged_by_accident(content, arguments, said, tmp_path):
    refused(klantcheck("validate", "-", *arguments, text=content, cwd=tmp_path), said)


def test_half_a_character_is_no_json(tmp_path):
    (tmp_path / "x.json").write_text('{"naam": "\\ud800"}')
    done = klantcheck("validate", "x.json", "--object", "Interne taak", cwd=tmp_path)
    assert done.returncode == 1
    assert "half surrogaatpaar" in done.stdout


def test_output_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "x.json").write_text("{}")
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "validator", "validate", "x.json", "--object", "Interne taak"],
            cwd=tmp_path,
            env=environment(),
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    refused(done, "the output cannot be written (No space left on device)")


def test_a_terminal_without_accents_ends_no_command(tmp_path):
    done = anew("requirements", cwd=tmp_path, PYTHONIOENCODING="ascii", LC_ALL="C", PYTHONUTF8="0")
    assert done.returncode == 0, done.stderr


def test_a_url_with_credentials_is_not_repeated(tmp_path):
    done = klantcheck("run", "http://jan:wachtwoord@host/api", cwd=tmp_path, **TOKEN)
    assert "wachtwoord" not in refused(done, "credentials", "--token-env")


@pytest.mark.parametrize(
    ("token", "said"),
    [("", "KLANTCHECK_TOKEN"), ("abc", "3 characters"), ("geheim\ntoken", "HTTP header"), ("tökén€€", "HTTP header")],
)
def test_a_token_that_cannot_be_used_is_not_repeated(token, said, tmp_path):
    done = klantcheck("run", "http://host/api", cwd=tmp_path, KLANTCHECK_TOKEN=token)
    said_all = refused(done, said)
    assert not token or token not in said_all.replace("characters", "")


def test_the_token_of_another_variable(tmp_path):
    done = klantcheck("run", "http://host/api", "--token-env", "ANDERE", cwd=tmp_path, **TOKEN)
    refused(done, "ANDERE", "--token-env")


@pytest.mark.parametrize(
    ("content", "line", "said"),
    [
        ("profile: [x\ntitle: y\n", 2, "not valid YAML"),
        ("profile: x\nprofile: y\n", 2, "twice"),
        ("- a\n- b\n", 1, "must be a mapping"),
        ("", 1, "must be a mapping"),
    ],
    ids=["unclosed", "twice", "list", "empty"],
)
def test_a_profile_that_is_none_is_told_with_its_line(content, line, said, tmp_path):
    (tmp_path / "eigen.yaml").write_text(content)
    done = klantcheck("profile", "check", "eigen.yaml", cwd=tmp_path)
    refused(done, f"eigen.yaml, line {line}:", said)


def test_every_problem_of_a_profile_is_told_with_its_line(tmp_path):
    text = (ROOT / "profiles" / f"{SEED}.yaml").read_text()
    changed = text.replace("geregistreerdOp", "geregistreerd op", 1).replace("Gevraagde handeling:", "Gevraagd:", 1)
    assert changed != text
    (tmp_path / "eigen.yaml").write_text(changed)
    said = refused(klantcheck("profile", "check", "eigen.yaml", cwd=tmp_path), "Gevraagd", "Gevraagde handeling")
    number = 1 + next(n for n, line in enumerate(changed.splitlines()) if "Gevraagd:" in line)
    assert f"eigen.yaml, line {number}:" in said


def test_bytes_that_are_no_text(tmp_path):
    (tmp_path / "eigen.yaml").write_bytes(b"\xff\xfe\x00x")
    refused(klantcheck("profile", "check", "eigen.yaml", cwd=tmp_path), "eigen.yaml")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("klass: x\n", "line 1: there is no setting 'klass'; did you mean 'class'?"),
        ("a: [1\nb: 2\n", "line 2"),
        ("- run\n", "name: value"),
        ("timeout: soon\n", "soon"),
    ],
)
def test_settings_that_are_wrong(content, said, tmp_path):
    (tmp_path / "klantcheck.yaml").write_text(content)
    refused(klantcheck("run", cwd=tmp_path), said)


def test_a_settings_file_that_is_not_there(tmp_path):
    refused(klantcheck("--config", "weg.yaml", "run", cwd=tmp_path), "weg.yaml")


@pytest.mark.parametrize(
    ("content", "said"),
    [("", "is no ledger"), ("{}\n", "is no ledger"), ("x\ny\n", "is no ledger"), ('{"ledger": 1}\n', "lacks")],
    ids=["empty", "object", "text", "header"],
)
def test_a_ledger_that_is_none(content, said, tmp_path):
    (tmp_path / "x.ndjson").write_text(content)
    refused(klantcheck("cleanup", "x.ndjson", cwd=tmp_path, **TOKEN), "x.ndjson", said)


# help


def test_help_names_every_command_and_the_exit_codes(tmp_path):
    done = klantcheck("--help", cwd=tmp_path)
    assert done.returncode == 0
    for name in ("run", "validate", "serve", "prove", "profile", "requirements", "cleanup"):
        assert re.search(rf"^  {name} ", done.stdout, re.MULTILINE)
        own = klantcheck(name, "--help", cwd=tmp_path)
        assert own.returncode == 0
        assert "Usage: klantcheck" in own.stdout
    assert "6 residue" in done.stdout
    assert klantcheck("--version", cwd=tmp_path).stdout.startswith("klantcheck, version ")


# validate


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
    assert (good.returncode, good.stdout) == (0, "1 bestand in orde.\n")
    done = validate(files, "taak.json", "fout.json", "lijst.json", "half.json", "--object", "interne taak")
    assert done.returncode == 1
    lines = done.stdout.splitlines()
    assert [line.split(":")[0] for line in lines] == ["fout.json", "fout.json", "lijst.json", "half.json"]
    assert "/geregistreerdOp" in done.stdout
    assert "/1/status" in lines[2]
    assert '"open"' in lines[2]


def test_validate_reads_standard_input(files):
    text = json.dumps({**TASK, "status": "open"})
    done = validate(files, "-", "--object", "Interne taak", text=text)
    assert done.returncode == 1
    assert done.stdout.startswith("-: /status")
    assert validate(files, "-", "--object", "Interne taak", text=json.dumps(TASK)).returncode == 0


def test_validate_speaks_json_and_github(files):
    done = validate(files, "fout.json", "--object", "Interne taak", "--format", "json")
    told = json.loads(done.stdout)
    assert done.returncode == 1
    assert told["valid"] is False
    assert {"file", "pointer", "expected", "found"} <= told["findings"][0].keys()
    done = validate(files, "fout.json", "--object", "Interne taak", "--format", "github")
    assert all(line.startswith("::error file=fout.json,") for line in done.stdout.splitlines())


@pytest.mark.parametrize("name", profile.names())
def test_validate_knows_the_example_of_every_dialect(name, tmp_path):
    bound = profile.load(name)
    schema = json.loads((ROOT / "schemas" / "objecten" / bound.dialect / "interne_taak.schema.json").read_text())
    (tmp_path / "taak.json").write_text(json.dumps(schema["examples"][0]))
    done = validate(tmp_path, "taak.json", "--object", "Interne taak", "--profile", name)
    assert done.returncode == 0, done.stdout + done.stderr


def test_validate_judges_a_case_shape(tmp_path):
    person = {"rol": "klant", "contactnaam": {"voornaam": "Karel", "achternaam": "Wittewiek"}, "wasPartij": None}
    (tmp_path / "een.json").write_text(json.dumps(person))
    (tmp_path / "twee.json").write_text(json.dumps({**person, "wasPartij": {"uuid": TASK["id"]}}))
    options = ("--shape", "ongekende betrokkene", "--profile", "open-klant-2")
    assert validate(tmp_path, "een.json", *options).returncode == 0
    done = validate(tmp_path, "twee.json", *options)
    assert done.returncode == 1
    assert "/wasPartij" in done.stdout
    assert "Partij" in done.stdout


# serve, profile, requirements, prove


def served(tmp_path, *arguments):
    process = started("serve", "--port", "0", *arguments, cwd=tmp_path, PYTHONUNBUFFERED="1")
    told = {}
    while not {"URL", "Profile", "Token"} <= told.keys():
        name, _, value = process.stdout.readline().partition(":")
        assert name, process.stderr.read()
        told[name] = value.strip()
    return process, told


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_serve_says_where_and_stops_cleanly(number, tmp_path):
    process, told = served(tmp_path, "--profile", "open-klant-2", "--db", "register.db")
    headers = {"Authorization": f"Token {told['Token']}"}
    answer = httpx.get(told["URL"] + "/klantcontacten", headers=headers)
    assert (answer.status_code, answer.json()["count"]) == (200, 0)
    assert httpx.get(told["URL"] + "/klantcontacten").status_code == 401
    done = klantcheck(
        *("run", told["URL"], "--profile", told["Profile"], "--write", "--tag", "eis-C9167-R12"),
        cwd=tmp_path,
        KLANTCHECK_TOKEN=told["Token"],
    )
    assert done.returncode == 4, done.stdout + done.stderr
    process.send_signal(number)
    out, err = process.communicate(timeout=20)
    assert process.returncode == 0
    assert "stopped" in err
    assert "Traceback" not in out + err
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", httpx.URL(told["URL"]).port)) != 0


def test_a_register_on_disk_survives(tmp_path):
    for expected in (0, 1):
        process, told = served(tmp_path, "--profile", "open-klant-2", "--db", "register.db")
        headers = {"Authorization": f"Token {told['Token']}"}
        answer = httpx.get(told["URL"] + "/actoren", headers=headers)
        assert answer.json()["count"] == expected
        body = {"naam": "Afdeling vergunningen", "soortActor": "organisatorische_eenheid"}
        assert httpx.post(told["URL"] + "/actoren", headers=headers, json=body).status_code == 201
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=20)


def test_a_port_that_is_taken(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        refused(klantcheck("serve", "--port", port, cwd=tmp_path), str(port), "--port")


def test_profiles_are_listed_and_shown(tmp_path):
    done = klantcheck("profile", "list", cwd=tmp_path)
    assert [line.split()[0] for line in done.stdout.splitlines()] == profile.names()
    for name in profile.names():
        assert klantcheck("profile", "check", name, cwd=tmp_path).returncode == 0
    shown = klantcheck("profile", "show", "open-klant-2", cwd=tmp_path)
    assert "Geregistreerd op" in shown.stdout
    assert shown.stdout.strip().endswith("profiles/open-klant-2.yaml")


def test_requirements_are_listed(tmp_path):
    entries = json.loads(klantcheck("requirements", "--format", "json", cwd=tmp_path).stdout)["requirements"]
    assert all(one["scenarios"] or one["excluded"] or one["judged_by"] for one in entries)
    table = klantcheck("requirements", "--edition", "2023-03", cwd=tmp_path).stdout
    assert "C9167-R12" in table
    assert "Per klasse" in table
    assert "F5241-R5" not in table


def test_what_only_one_dialect_has_can_be_judged_too(files):
    (files / "rekening.json").write_text(json.dumps({"iban": "NL18BANK2481160922", "bank": "x"}))
    options = ("rekening.json", "--object", "rekeningnummer", "--as", "request")
    assert validate(files, *options, "--profile", "open-klant-2").returncode == 0
    done = validate(files, *options, "--profile", "open-klant-2", "--strict")
    assert "/bank: verwacht niets" in done.stdout
    refused(validate(files, *options, "--profile", "vng-crud-0.0.3"), "rekeningnummer", "Zoekresultaat")
    options = ("rekening.json", "--object", "Maak-klantcontact", "--as", "patch", "--profile", "open-klant-2")
    refused(validate(files, *options), "Maak-klantcontact", "patch")


def test_a_strict_look_refuses_what_the_dialect_does_not_have(files):
    taak = {**schemas.load("objecten/open-klant-2/interne_taak.schema.json")["examples"][0], "geregistreerdOp": "nu"}
    (files / "extra.json").write_text(json.dumps(taak))
    options = ("extra.json", "--object", "Interne taak", "--profile", "open-klant-2")
    assert validate(files, *options).returncode == 0
    done = validate(files, *options, "--strict")
    assert done.returncode == 1
    assert 'extra.json: /geregistreerdOp: verwacht niets; gevonden "nu"' in done.stdout
    done = validate(files, "extra.json", "--shape", "terugbeltaak", "--strict")
    assert done.returncode == 2
    assert "give one of them" in done.stderr


def test_prove_shows_the_kill_matrix(tmp_path):
    done = klantcheck("prove", "--fault", "status-niet-ingevuld", "--workers", "1", cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    number = len(sets.the_set("2023-03").scenarios)
    sound = rf"✓ \(no fault\) +informatiemodel-2023-03: {number} scenarios, 0 requirements failing"
    assert re.search(sound, done.stdout)
    assert "✓ status-niet-ingevuld" in done.stdout
    assert "gevraagd: " in done.stdout
    assert "1 faults, 1 caught by their own requirement, 0 missed" in done.stdout
    assert list(tmp_path.iterdir()) == []


def test_prove_that_is_killed_leaves_no_process(tmp_path):
    process = started("prove", "--profile", "informatiemodel-2023-03", cwd=tmp_path)
    assert process.stdout.readline(), "a row: the processes of the matrix are at work"
    process.kill()
    process.communicate()

    def gone():
        try:
            os.killpg(process.pid, 0)
        except ProcessLookupError:
            return True
        return False

    until(gone, "its processes ended")


def test_who_reads_only_the_beginning_is_no_error(tmp_path):
    process = started("requirements", "--format", "json", cwd=tmp_path)
    process.stdout.readline()
    process.stdout.close()
    assert process.wait(timeout=30) in {0, 1}
    assert "Traceback" not in process.stderr.read()
    process.stderr.close()
