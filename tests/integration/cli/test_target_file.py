"""A target file, named with --config: what a gateway asks for is sent, over real HTTP and HTTPS, and shown nowhere."""

import datetime as dt
import json
import os
import re
import shutil
import ssl
import subprocess
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import jwt
import pytest
import trustme
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from tests.support.cli_runner import klantcheck, read_results
from tests.support.demanding_api import TOKEN, DemandingApi
from tests.support.raw_server import RawServer, fixed_response
from tests.support.reference_api import ReferenceApi
from tests.support.server_thread import serving
from validator.reference.faults.registry import find_fault

pytestmark = pytest.mark.slow

ONE = ("--tag", "eis-C9167-R12")
KEY, OTHER, GATEWAY = "sleutel-Qx7-vogel", "abonnement-Kp4-huis", "poort-Wm3-boom"
JWT_SECRET = "een-gedeeld-geheim-van-32-tekens-"


def target_file(folder, name="doel.yaml", **settings):
    path = folder / name
    path.write_text(json.dumps({key.replace("_", "-"): value for key, value in settings.items()}, indent=1))
    return path.name


def outputs(folder):
    """Everything that a run wrote in its report folder, as one text."""
    return "".join(path.read_text() for path in (folder / "klantcheck-report").rglob("*") if path.is_file())


def carried_out(completed, folder):
    """Whether the scenarios of a run were carried out and passed."""
    assert completed.returncode == 4, completed.stdout + completed.stderr  # one requirement is no whole run
    verdicts = [scenario["verdict"] for scenario in read_results(folder)["scenarios"]]
    return "voldoet" in verdicts and "fout" not in verdicts


def admits_two(request):
    """A gateway with a tenant, a key of its own and two credentials."""
    if request.headers.get("X-Tenant") != "utrecht" or request.headers.get("X-Gateway-Key") != GATEWAY:
        return 400, "Header X-Tenant ontbreekt"
    if request.headers.get("X-Api-Key") != f"Key {KEY}" or request.args.get("abonnement") != OTHER:
        return 401, "niet aangemeld"
    return None


def test_headers_and_two_credentials_go_to_a_gateway_and_into_no_output(tmp_path):
    (tmp_path / "geheim").mkdir()
    (tmp_path / "geheim" / "abonnement.txt").write_text(OTHER + "\n")
    with DemandingApi(admits_two) as api:
        target_file(
            tmp_path / "geheim",
            url=api.url,
            write=True,
            credentials=[
                {"header": "X-Api-Key", "value": "env:API_SLEUTEL", "format": "Key {secret}"},
                {"query": "abonnement", "value": "file:abonnement.txt"},
            ],
            header={"X-Gateway-Key": "env:POORT"},
        )
        completed = klantcheck(
            *("--config", "geheim/doel.yaml", "run", "--header", "X-Tenant: utrecht", *ONE),
            cwd=tmp_path,
            API_SLEUTEL=KEY,
            POORT=GATEWAY,
        )
        assert carried_out(completed, tmp_path)
        assert completed.stderr == ""
        assert all(headers["user-agent"].startswith("klantcheck/") for *_, headers in api.requests)
        runs = {headers["x-klantcheck-run"] for *_, headers in api.requests}
        assert runs == {read_results(tmp_path)["run"]["id"]}
        assert read_results(tmp_path)["run"]["requests"] == len(api.requests)
        assert api.objects() == []
    text = completed.stdout + completed.stderr + outputs(tmp_path)
    assert not any(secret in text for secret in (KEY, OTHER, GATEWAY))
    assert "$KLANTCHECK_X_API_KEY" in text
    assert "API_SLEUTEL" not in text


def watched(folder):
    """A folder for PATH with a curl that writes in curl.log how a list of processes shows it, a line each."""
    folder.mkdir()
    program = folder / "curl"
    log, curl = folder / "curl.log", shutil.which("curl")
    program.write_text(f"#!/bin/sh\ntr '\\0\\n' '  ' < /proc/$$/cmdline >> {log}; echo >> {log}\nexec {curl} \"$@\"\n")
    program.chmod(0o755)
    return folder


def test_a_repeat_script_cleans_up_with_credentials_that_no_list_of_processes_shows(tmp_path):
    def admits(request):
        admitted = (request.args.get("abonnement"), request.headers.get("X-Api-Key")) == (OTHER, KEY)
        return None if admitted else (401, "niet aangemeld")

    with DemandingApi(admits, faults=[find_fault("status-niet-ingevuld")]) as api:
        credentials = [
            {"query": "abonnement", "value": "env:ABONNEMENT"},
            {"header": "X-Api-Key", "value": "env:SLEUTEL"},
        ]
        name = target_file(tmp_path, url=api.url, write=True, credentials=credentials)
        secrets = {"ABONNEMENT": OTHER, "SLEUTEL": KEY}
        klantcheck("--config", name, "run", "--tag", "id-C9167-status-te-doen", cwd=tmp_path, **secrets)
        assert api.objects() == []
        before = len(api.requests)
        [script] = (tmp_path / "klantcheck-report" / "herhalen").glob("*.sh")
        path = f"{watched(tmp_path / 'paden')}:{os.environ['PATH']}"
        variables = {**os.environ, "PATH": path, "KLANTCHECK_ABONNEMENT": OTHER, "KLANTCHECK_X_API_KEY": KEY}
        done = subprocess.run(["bash", script], env=variables, capture_output=True, text=True, timeout=60, check=True)
        assert set(re.findall(r"opgeruimd: (\d+)", done.stdout)) == {"204"}
        assert api.objects() == []
        commands = (tmp_path / "paden" / "curl.log").read_text()
        assert commands.count("\n") == len(api.requests) - before
        assert "-X DELETE" in commands
        assert not any(secret in done.stdout + done.stderr + commands for secret in (OTHER, KEY))
        deletions = re.findall(r"\nDELETE (\S+)\n", script.with_suffix(".http").read_text())
        assert deletions
        assert all(url.endswith("?abonnement={{KLANTCHECK_ABONNEMENT}}") for url in deletions)


def test_a_jwt_of_the_zgw_family_is_made(tmp_path):
    def admits(request):
        try:
            claims = jwt.decode(request.headers.get("Authorization", "").removeprefix("Bearer "), JWT_SECRET, ["HS256"])
        except jwt.InvalidTokenError:
            return 403, "geen geldig JWT"
        seen.append(claims)
        return None

    seen: list[dict[str, str]] = []
    with DemandingApi(admits) as api:
        name = target_file(
            tmp_path,
            url=api.url,
            jwt={"client-id": "klantcheck-acc", "secret": "env:GEHEIM", "user-id": "kcc", "user-representation": "KCC"},
        )
        completed = klantcheck("--config", name, "run", "--write", *ONE, cwd=tmp_path, GEHEIM=JWT_SECRET)
        assert carried_out(completed, tmp_path)
    assert seen[0].keys() == {"iss", "iat", "client_id", "user_id", "user_representation"}
    assert (seen[0]["iss"], seen[0]["user_id"]) == ("klantcheck-acc", "kcc")
    text = completed.stdout + outputs(tmp_path)
    assert JWT_SECRET not in text
    assert "eyJ" not in text


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


def write_certificate(folder, issued, passphrase=None):
    """The certificate and the key of a client, as PEM files."""
    (folder / "client.pem").write_bytes(issued.cert_chain_pems[0].bytes())
    key = issued.private_key_pem.bytes()
    if passphrase:
        loaded = load_pem_private_key(key, None)
        key = loaded.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(passphrase.encode()))
    (folder / "client.key").write_bytes(key)


@pytest.fixture
def tls(authority, tmp_path):
    """The TLS of a server that only takes clients of the authority; ca.pem stands beside the target file."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    (tmp_path / "tls").mkdir()
    authority.cert_pem.write_to_path(str(tmp_path / "tls" / "ca.pem"))
    return context


def admits_token(request):
    return None if request.headers.get("Authorization", "").endswith(TOKEN) else (401, "niet aangemeld")


CERTIFICATE = {"certificate": "client.pem", "key": "client.key", "passphrase": "env:ZIN"}


def test_a_client_certificate_is_presented_and_paths_start_at_the_file(tls, authority, tmp_path):
    write_certificate(tmp_path / "tls", authority.issue_cert("klantcheck.example"), "zin-van-de-sleutel")
    with DemandingApi(admits_token, context=tls) as api:
        target_file(tmp_path / "tls", url=api.url, ca_file="ca.pem", client_certificate=CERTIFICATE, token="env:ANDERE")
        completed = klantcheck(
            *("--config", "tls/doel.yaml", "run", "--write", *ONE),
            cwd=tmp_path,
            ANDERE=TOKEN,
            ZIN="zin-van-de-sleutel",
        )
        assert carried_out(completed, tmp_path)
    assert "zin-van-de-sleutel" not in completed.stdout + outputs(tmp_path)


def test_without_the_certificate_there_is_one_sentence(tls, tmp_path):
    with DemandingApi(admits_token, context=tls) as api:
        name = target_file(tmp_path / "tls", url=api.url, ca_file="ca.pem", token="env:ANDERE")
        completed = klantcheck("--config", f"tls/{name}", "run", *ONE, cwd=tmp_path, ANDERE=TOKEN)
    assert completed.returncode == 3
    assert "het doel vraagt een clientcertificaat" in completed.stdout
    assert "client-certificate" in completed.stdout


def expired(authority):
    day = dt.timedelta(days=1)
    now = dt.datetime.now(dt.UTC)
    return authority.issue_cert("klantcheck.example", not_before=now - 9 * day, not_after=now - 2 * day)


@pytest.mark.parametrize(
    ("prepare", "message"),
    [
        (
            lambda folder, ca: write_certificate(folder, expired(ca), "zin-van-de-sleutel"),
            "the client certificate expired on 20",
        ),
        (
            lambda folder, ca: write_certificate(folder, ca.issue_cert("a.example"), "een-andere-zin"),
            "with this passphrase",
        ),
        (lambda folder, ca: write_certificate(folder, ca.issue_cert("a.example")), "the key has no passphrase"),
        (lambda folder, _: (folder / "client.pem").write_text("niets"), "holds no certificate in PEM"),
        (lambda *_: None, "cannot be read"),
    ],
    ids=["expired", "passphrase", "no-passphrase", "no-pem", "absent"],
)
def test_a_client_certificate_that_cannot_be_used_is_one_sentence(prepare, message, authority, tmp_path):
    prepare(tmp_path, authority)
    with RawServer(fixed_response()) as server:
        name = target_file(tmp_path, url=server.url, client_certificate=CERTIFICATE, token="env:ANDERE")
        completed = klantcheck(*("--config", name, "run", *ONE), cwd=tmp_path, ANDERE=TOKEN, ZIN="zin-van-de-sleutel")
        assert server.requests == []
    assert (completed.returncode, completed.stdout, completed.stderr.count("\n")) == (2, "", 1), completed.stderr
    assert message in completed.stderr
    assert "client." in completed.stderr


def test_a_key_of_another_certificate_is_named(authority, tmp_path):
    write_certificate(tmp_path, authority.issue_cert("a.example"))
    (tmp_path / "client.pem").write_bytes(authority.issue_cert("b.example").cert_chain_pems[0].bytes())
    name = target_file(
        tmp_path,
        url="https://host.example/api",
        token="env:ANDERE",
        client_certificate={"certificate": "client.pem", "key": "client.key"},
    )
    completed = klantcheck("--config", name, "doctor", cwd=tmp_path, ANDERE=TOKEN)
    assert (completed.returncode, completed.stderr.count("\n")) == (2, 1)
    assert "is not the key of" in completed.stderr


ASKED: list[tuple[str, str]] = []
"""Of each request through the proxy its URL, and the credentials of the proxy."""


class _Proxy(BaseHTTPRequestHandler):
    """Answers what is asked through it, and remembers it in ASKED."""

    def do_GET(self):
        ASKED.append((self.path, self.headers["Proxy-Authorization"]))
        self.send_response(407)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


def test_a_proxy_of_the_file_is_used_with_its_credentials(tmp_path):
    with serving(ThreadingHTTPServer(("127.0.0.1", 0), _Proxy)) as proxy:
        ASKED.clear()
        url = f"http://gebruiker:wachtwoord-Lk2@{proxy}"
        name = target_file(tmp_path, url="http://127.0.0.1:9/api", proxy="env:VIA", token="env:ANDERE")
        completed = klantcheck("--config", name, "run", *ONE, cwd=tmp_path, ANDERE=TOKEN, VIA=url)
    asked, credentials = ASKED[0]
    assert asked.startswith("http://127.0.0.1:9/api/")
    assert credentials.startswith("Basic ")
    assert completed.returncode == 3
    assert "wachtwoord-Lk2" not in completed.stdout + completed.stderr + outputs(tmp_path)


def test_a_secret_in_the_file_gives_a_warning_with_the_remedy_and_is_not_repeated(tmp_path):
    with ReferenceApi() as api:
        name = target_file(tmp_path, url=api.url, token=api.token, header={"X-Api-Key": KEY, "X-Tenant": "utrecht"})
        completed = klantcheck("--config", name, "run", "--write", *ONE, cwd=tmp_path)
    assert carried_out(completed, tmp_path)
    warnings = completed.stderr.splitlines()
    assert len(warnings) == 2
    assert warnings[0].startswith("klantcheck: doel.yaml, line 3, column 2: the secret itself stands here; ")
    assert all("env:NAME" in warning and "file:PATH" in warning for warning in warnings)
    assert "line 5, column 3" in warnings[1]
    text = completed.stdout + completed.stderr + outputs(tmp_path)
    assert not any(secret in text for secret in (api.token, KEY))


def test_what_the_file_holds_goes_to_no_host_that_it_does_not_name(tmp_path):
    with RawServer(fixed_response()) as server:
        name = target_file(tmp_path, header={"X-Key": "env:K"}, allowed_hosts=["acc.example", "127.0.0.1:1"])
        completed = klantcheck("--config", name, "run", server.url, cwd=tmp_path, KLANTCHECK_TOKEN=TOKEN, K=KEY)
        assert server.requests == []
    assert (completed.returncode, completed.stderr.count("\n")) == (2, 1)
    assert "allowed-hosts (acc.example, 127.0.0.1:1)" in completed.stderr


def test_an_allowed_host_with_its_port_is_reached_and_the_command_line_replaces_the_token(tmp_path):
    with ReferenceApi() as api:
        host = api.url.split("/")[2]
        name = target_file(tmp_path, url=api.url, token="env:BESTAAT_NIET", allowed_hosts=[host], max_time=600)
        completed = klantcheck(
            *("--config", name, "run", "--write", "--token-env", "ANDERE", *ONE), cwd=tmp_path, ANDERE=api.token
        )
        assert carried_out(completed, tmp_path)


def test_the_embedded_api_gets_nothing_of_the_file(tmp_path):
    name = target_file(tmp_path, header={"X-Tenant": "utrecht"}, token="env:BESTAAT_NIET", proxy="http://127.0.0.1:9")
    completed = klantcheck("--config", name, "run", *ONE, cwd=tmp_path)
    assert carried_out(completed, tmp_path)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("version: 2\n", "line 1, column 1: this Klantcheck reads version 1 of a target file; update"),
        ("url: https://host/api\n  wrte: true\n", "line 2"),
        ("wrte: true\n", "line 1, column 1: there is no setting 'wrte'; did you mean 'write'?"),
        (
            "jwt: {clientid: a, secret: 'env:B'}\n",
            "line 1, column 7: 'clientid' is not known here; did you mean 'client-id'?",
        ),
        ("credentials:\n- {haeder: X, value: 'env:B'}\n", "line 2, column 4: 'haeder' is not known here; did you mean"),
        ("url: https://host/api\nmax-rate: snel\n", "line 2, column 1: 'max-rate' must be a number."),
        ("write: ja\n", "line 1, column 1: 'write' must be true or false."),
        ("token: 'env:'\n", "line 1, column 1: A reference env: is followed by the name of a variable"),
        ("header: {X Tenant: a}\n", "line 1, column 10: A header has a name without blanks"),
        ("header: {Host: a}\n", "The header Host is written by Klantcheck itself"),
        ("token: env:A\njwt: {client-id: a, secret: 'env:B'}\n", "line 2, column 1: 'token' says it already"),
        ("url: https://host/api\nprofile: open-klant-2@9.9.9\n", "9.9.9"),
        ("url: https://host/api\nproxy: 'niets'\n", "line 2, column 1: The proxy is no http or https URL"),
        ("url: https://host/api\ntoken: file:weg.txt\n", "weg.txt: cannot be read"),
        ("token: env:BESTAAT_NIET\n", "There is no token: put it in the environment variable BESTAAT_NIET."),
        ("url: https://host/api\nmax-requests: 0\n", "line 2, column 1: 'max-requests' must"),
    ],
)
def test_what_is_wrong_in_a_target_file_is_said_with_its_place(text, message, tmp_path):
    (tmp_path / "doel.yaml").write_text(text)
    completed = klantcheck("--config", "doel.yaml", "run", "https://host/api", cwd=tmp_path, KLANTCHECK_TOKEN=TOKEN)
    assert completed.returncode == 2
    assert message in completed.stderr
    assert "Traceback" not in completed.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["doel.yaml"]
