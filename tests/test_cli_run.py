"""`klantcheck run` in a process: verdicts, exit codes, what stays behind, and who may stop it."""

import json
import os
import re
import signal

import pytest

from tests.commands import SEED, Api, klantcheck, results, started, until
from tests.servers import Raw, answer, send
from validator import schemas
from validator.reference.faults.catalogue import find

TOKEN = "geheim-token-Zz9"


def sentence(done):
    """What was said, without the folding of a terminal."""
    return " ".join((done.stdout + done.stderr).split())


def test_without_a_url_the_embedded_reference_api_is_tested(tmp_path):
    done = klantcheck("run", cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Conform." in done.stdout
    assert "terugbelverzoek" in done.stdout
    assert "klantcheck-report/report.html" in done.stdout
    assert done.stderr == ""
    folder = tmp_path / "klantcheck-report"
    assert sorted(one.name for one in folder.iterdir()) == ["junit.xml", "report.html", "results.json"]
    assert list(tmp_path.iterdir()) == [folder], "nothing is written beside the report"
    made = results(tmp_path)
    assert schemas.check(made, "results.schema.json") == []
    assert (made["verdict"], made["run"]["partial"], made["target"]["embedded"]) == ("conform", False, True)


def test_a_target_that_does_not_conform(tmp_path):
    with Api(faults=[find("status-niet-ingevuld")]) as api:
        done = api.run("--write", "--class", "terugbelverzoek", cwd=tmp_path)
        held = api.held()
    made = results(tmp_path)
    assert done.returncode == 1
    assert made["verdict"] == "non-conform"
    failed = [one["id"] for one in made["requirements"] if one["verdict"] == "voldoet niet"]
    assert failed
    for one in failed:
        assert one in done.stdout
    assert held == []


def test_workers_and_one_process_see_the_same(tmp_path):
    found = []
    for workers in ("1", "2"):
        folder = tmp_path / workers
        folder.mkdir()
        with Api() as api:
            done = api.run("--write", "--workers", workers, "--tag", "C9167", cwd=folder)
            assert api.held() == []
        assert done.returncode == 4
        found.append({one["id"]: one["verdict"] for one in results(folder)["scenarios"]})
    assert found[0] == found[1]
    assert "voldoet" in found[0].values()


@pytest.mark.parametrize("restriction", [["--class", "kern"], ["--tag", "C9167"], ["--tag", "SHOULD and not SHOULD"]])
def test_a_filtered_run_never_says_conform(restriction, tmp_path):
    done = klantcheck("run", *restriction, cwd=tmp_path)
    made = results(tmp_path)
    assert (done.returncode, made["verdict"]) == (4, "incomplete")
    assert made["run"]["partial"]
    assert "Conform." not in done.stdout
    assert "Onvolledig." in done.stdout


def test_without_consent_nothing_is_written_and_nothing_is_conform(tmp_path):
    with Api() as api:
        done = api.run(cwd=tmp_path)
        assert api.held() == []
    made = results(tmp_path)
    assert done.returncode == 4
    assert {one["request"]["method"] for one in made["exchanges"]} <= {"GET"}
    not_tested = [one for one in made["scenarios"] if one["verdict"] == "niet getoetst"]
    assert not_tested
    assert all("--write" in one["reason"] for one in not_tested)
    assert "--write" in sentence(done)


# who cannot be tested at all


@pytest.mark.parametrize(
    ("behave", "said"),
    [
        (answer("401 Unauthorized", b'{"detail": "x"}'), "401"),
        (answer("403 Forbidden", b'{"detail": "x"}'), "403"),
        (answer("200 OK", b"<html>welkom</html>", "text/html"), "text/html"),
        (answer("500 Internal Server Error", b"oeps", "text/plain"), "500"),
        (answer("404 Not Found", b"{}"), "404"),
        (answer("301 Moved", b"", headers=["Location: https://elders.example/"]), "301"),
        (answer("200 OK", b'{"resultaten": ['), "JSON"),
        (answer("200 OK", b"{}"), "/resultaten"),
        (send(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"), "brak"),
        (send(b"SSH-2.0-OpenSSH_9.2\r\n"), "HTTP"),
        (send(b""), "brak"),
    ],
    ids=["401", "403", "html", "500", "404", "301", "half-json", "no-list", "truncated", "ssh", "closes"],
)
def test_what_is_no_such_api_gets_one_sentence_and_one_verdict(behave, said, tmp_path):
    with Raw(behave) as server:
        done = klantcheck("run", server.url, "--write", cwd=tmp_path, KLANTCHECK_TOKEN=TOKEN)
        asked = len(server.requests)
    made = results(tmp_path)
    assert done.returncode == 3
    assert asked <= 2, "the rest is not tried"
    assert made["verdict"] == "error"
    assert {one["verdict"] for one in made["requirements"]} == {"niet getoetst"}
    assert said in made["run"]["environment"]
    assert made["run"]["environment"] in sentence(done)
    assert "Traceback" not in done.stdout + done.stderr


def test_a_host_that_does_not_exist(tmp_path):
    done = klantcheck("run", "http://bestaat-niet.invalid/api", cwd=tmp_path, KLANTCHECK_TOKEN=TOKEN)
    assert done.returncode == 3
    assert "bestaat-niet.invalid: deze naam is niet bekend bij de DNS." in sentence(done)


def test_a_port_where_nobody_listens(tmp_path):
    with Raw(answer()) as server:
        url = server.url
    done = klantcheck("run", url, cwd=tmp_path, KLANTCHECK_TOKEN=TOKEN)
    assert done.returncode == 3
    assert "daar luistert niemand." in sentence(done)


def test_a_target_that_does_not_answer_in_time(tmp_path):
    with Raw(lambda connection, _: connection.recv(1) and None) as server:
        done = klantcheck("run", server.url, "--timeout", "0.5", cwd=tmp_path, KLANTCHECK_TOKEN=TOKEN)
    assert done.returncode == 3
    assert "0.5" in sentence(done)


def test_a_certificate_that_nobody_signed(tmp_path):
    import ssl

    import trustme

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority = trustme.CA()
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with Raw(answer(), context) as server:
        done = klantcheck("run", server.url, cwd=tmp_path, KLANTCHECK_TOKEN=TOKEN)
    assert done.returncode == 3
    assert "niet vertrouwd" in sentence(done)
    assert "--ca-file" in sentence(done)


def test_a_wrong_token_is_one_verdict(tmp_path):
    with Api() as api:
        done = api.run("--write", cwd=tmp_path, KLANTCHECK_TOKEN="een-ander-token")
    made = results(tmp_path)
    assert done.returncode == 3
    assert made["run"]["requests"] == 1
    assert "401" in made["run"]["environment"]
    assert "--token-env" in sentence(done)


def test_a_target_that_goes_away_halfway(tmp_path):
    with Api() as api:
        process = started(*("run", api.url, "--write", "--timeout", "3"), cwd=tmp_path, KLANTCHECK_TOKEN=api.token)
        until(lambda: len(api.held()) > 3, "the run to make something")
        api.server._server.shutdown()
        api.server._server.server_close()
        out, err = process.communicate(timeout=120)
        api.server._server = None
    made = results(tmp_path)
    assert made["verdict"] == "error", out + err
    assert process.returncode == 3
    assert {one["verdict"] for one in made["scenarios"]} <= {"voldoet", "fout", "niet getoetst", "niet van toepassing"}
    assert made["residue"]
    assert "klantcheck cleanup" in out


# the token


def echoing(connection, request):
    """A server that says back all it was told, as answer and as error."""
    body = json.dumps({"echo": request.decode("latin-1")}).encode()
    head = f"HTTP/1.1 400 Bad {TOKEN}\r\nX-Echo: {TOKEN}\r\nContent-Type: application/json\r\n"
    connection.sendall(head.encode() + f"Content-Length: {len(body)}\r\n\r\n".encode() + body)


def test_the_token_stands_in_no_output(tmp_path):
    with Raw(echoing) as server:
        done = klantcheck("run", server.url, "--write", cwd=tmp_path, KLANTCHECK_TOKEN=TOKEN)
    assert done.returncode == 3
    assert results(tmp_path)["exchanges"] == [] or TOKEN not in json.dumps(results(tmp_path))
    for file in (one for one in tmp_path.rglob("*") if one.is_file()):
        assert TOKEN not in file.read_text(), file
    assert TOKEN not in done.stdout + done.stderr


def test_the_token_stands_in_no_output_of_a_whole_run(tmp_path):
    with Api() as api:
        done = api.run("--write", "--tag", "C9167", cwd=tmp_path)
    texts = {file.name: file.read_text() for file in tmp_path.rglob("*") if file.is_file()}
    assert len(texts) == 3
    for name, text in {**texts, "output": done.stdout + done.stderr}.items():
        assert api.token not in text, name
    assert "[geheim]" in texts["results.json"]


# do no harm


STANDING = {"Naam": "Afdeling vergunningen", "Soort actor": "Organisatorische eenheid"}


@pytest.mark.parametrize("whole_group", [False, True], ids=["leader", "group"])
@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-c", "sigterm"])
def test_who_stops_a_run_gets_everything_back(number, workers, whole_group, tmp_path):
    with Api() as api:
        foreign = api.holds("Actor", STANDING)
        process = started(*("run", api.url, "--write", "--workers", workers), cwd=tmp_path, KLANTCHECK_TOKEN=api.token)
        until(lambda: len(api.held()) > 5, "the run to make something")
        os.killpg(process.pid, number) if whole_group else process.send_signal(number)
        out, err = process.communicate(timeout=60)
        assert [one.id for one in api.held()] == [foreign.id]
    made = results(tmp_path)
    assert process.returncode == 4, out + err
    assert (made["verdict"], made["residue"]) == ("incomplete", [])
    assert "afgebroken" in made["run"]["stopped"]
    assert any(one["verdict"] == "niet getoetst" for one in made["scenarios"])
    assert "Traceback" not in out + err


def test_after_kill_9_the_ledger_cleans_up(tmp_path):
    with Api() as api:
        foreign = api.holds("Actor", STANDING)
        process = started("run", api.url, "--write", cwd=tmp_path, KLANTCHECK_TOKEN=api.token)
        until(lambda: len(api.held()) > 5, "the run to make something")
        process.kill()
        process.communicate(timeout=60)
        assert len(api.held()) > 5
        (ledger,) = (tmp_path / "klantcheck-report").glob("grootboek-*.ndjson")

        wrong = klantcheck("cleanup", ledger, cwd=tmp_path, KLANTCHECK_TOKEN="een-ander-token")
        assert wrong.returncode == 6
        assert "achtergebleven" in wrong.stdout
        assert len(api.held()) > 5

        done = klantcheck("cleanup", ledger, cwd=tmp_path, KLANTCHECK_TOKEN=api.token)
        left = {one.id for one in api.held()}
        again = klantcheck("cleanup", ledger, cwd=tmp_path, KLANTCHECK_TOKEN=api.token)
    lost = "mogelijk is daar iets gemaakt" in done.stdout
    assert done.returncode == (6 if lost else 0), "only a request that was under way when it was killed is unsure"
    assert foreign.id in left
    assert len(left) <= 1 + lost
    assert re.search(r"(\d+) van \1 objecten opgeruimd", done.stdout)
    assert "0 van 0 objecten opgeruimd" in again.stdout


def test_what_cannot_be_taken_away_is_told(tmp_path):
    with Api() as api:
        api.server.app.store.delete = lambda _: None
        done = api.run("--write", "--tag", "eis-C9167-R12", cwd=tmp_path)
        left = len(api.held())
    made = results(tmp_path)
    assert done.returncode == 6
    assert left > 0
    assert len(made["residue"]) == left
    assert "staat er na het verwijderen nog" in made["residue"][0]["reason"]
    assert "klantcheck cleanup" in done.stdout
    assert list((tmp_path / "klantcheck-report").glob("grootboek-*.ndjson"))


def test_cleanup_knows_the_profile_of_a_file(tmp_path):
    own = tmp_path / "eigen.yaml"
    from tests.commands import ROOT

    own.write_text((ROOT / "profiles" / f"{SEED}.yaml").read_text())
    with Api() as api:
        api.server.app.store.delete = lambda _: None
        done = klantcheck(
            *("run", api.url, "--profile", "eigen.yaml", "--write", "--tag", "eis-C9167-R12"),
            cwd=tmp_path,
            KLANTCHECK_TOKEN=api.token,
        )
        assert done.returncode == 6, done.stdout
        del api.server.app.store.delete
        (ledger,) = (tmp_path / "klantcheck-report").glob("grootboek-*.ndjson")
        elsewhere = tmp_path / "elders"
        elsewhere.mkdir()
        done = klantcheck("cleanup", ledger, cwd=elsewhere, KLANTCHECK_TOKEN=api.token)
        assert done.returncode == 0, done.stdout + done.stderr
        assert api.held() == []


# settings


def test_options_come_from_the_environment_and_the_settings_file(tmp_path):
    (tmp_path / "klantcheck.yaml").write_text("tag: C9167\nreport: uit-bestand\n")
    done = klantcheck("run", cwd=tmp_path, KLANTCHECK_REPORT="uit-omgeving")
    assert done.returncode == 4
    assert (tmp_path / "uit-omgeving" / "results.json").is_file()
    assert not (tmp_path / "uit-bestand").exists()
    made = json.loads((tmp_path / "uit-omgeving" / "results.json").read_text())
    assert any("C9167" in one for one in made["run"]["partial_because"])


def test_other_installed_pytest_settings_do_not_reach_the_run(tmp_path):
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = --no-such-option\n")
    (tmp_path / "conftest.py").write_text("raise RuntimeError\n")
    done = klantcheck("run", "--tag", "eis-C9167-R12", cwd=tmp_path, PYTEST_ADDOPTS="--collect-only")
    assert done.returncode == 4, done.stdout + done.stderr
    assert any(one["verdict"] == "voldoet" for one in results(tmp_path)["scenarios"])


@pytest.mark.parametrize(("edition", "wanted"), [("2024-03", "2024-03-1"), ("2023-03-1", "2023-03-1")])
def test_an_edition_or_a_set_is_run_by_the_profile_of_its_own_pages(tmp_path, edition, wanted):
    done = klantcheck("run", "--edition", edition, "--class", "zaak-koppeling", cwd=tmp_path)
    made = results(tmp_path)
    assert done.returncode == 4, done.stdout + done.stderr
    assert made["profile"]["id"] == f"informatiemodel-{wanted.rpartition('-')[0]}"
    assert made["set"]["id"] == wanted
    assert made["run"]["partial_because"] == ["alleen de klassen zaak-koppeling"]
