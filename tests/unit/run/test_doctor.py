"""The examination of a target before a run."""

import json
import socket
from datetime import UTC, datetime, timedelta

import httpx
import pytest
from werkzeug.wrappers import Request, Response

from tests.support.in_process_run import URL
from validator.profile.loader import load_profile, profile_names
from validator.reference.app import Reference
from validator.reference.store import Store
from validator.run.doctor import Doctor
from validator.run.target import Target

OPEN, TOKEN = "open-klant-2", "een-token-voor-deze-proef"


@pytest.fixture(autouse=True)
def _token(monkeypatch):
    monkeypatch.setenv("KLANTCHECK_TOKEN", TOKEN)


def examined(app, *, named=None, write=False, apart=timedelta()):
    """What the doctor says of a WSGI application, by subject: whether it is good, and the sentence.

    apart: how far the clock of its server is ahead; None for a server that names no time.
    """

    def dated(environ, start_response):
        """The application as a server presents it, with the time of the answer."""
        answer = Response.from_app(app, environ)
        if apart is not None:
            answer.date = datetime.now(UTC) + apart
        return answer(environ, start_response)

    target = Target(URL, write=write, insecure_http=True)
    entries = list(Doctor(target, named, httpx.WSGITransport(app=dated)).examine())
    assert len({one.subject for one in entries}) == len(entries)
    return {one.subject: (one.good, one.sentence) for one in entries}


def wrong(findings):
    return {subject: sentence for subject, (good, sentence) in findings.items() if not good}


@pytest.mark.slow
@pytest.mark.parametrize("name", [*profile_names(), f"{OPEN}@0.1.1"])
def test_the_profile_and_version_that_fit_are_found(name):
    store = Store()
    findings = examined(Reference(load_profile(name), TOKEN, store), named=name if "2024" in name else None)
    assert wrong(findings) == {}
    number = load_profile(name).version
    spoken = name if number is None or "@" in name else f"{name}@{number.number}"
    assert findings["verder"][1].startswith(f"klantcheck run {URL} --profile {spoken} ")
    assert "schrijven" not in findings
    assert next(store.all("Klantcontact"), None) is None, "nothing is made without consent"


def test_with_consent_one_klantcontact_is_registered_read_and_deleted():
    store = Store()
    findings = examined(Reference(load_profile(OPEN), TOKEN, store), write=True)
    assert wrong(findings) == {}
    assert findings["schrijven"][1] == "een klantcontact is geregistreerd, gelezen en verwijderd."
    assert next(store.all("Klantcontact"), None) is None


def test_a_wrong_token_is_named(monkeypatch):
    monkeypatch.setenv("KLANTCHECK_TOKEN", "een-heel-ander-token")
    [(subject, sentence)] = wrong(examined(Reference(load_profile(OPEN), TOKEN))).items()
    assert subject == "token"
    assert sentence.startswith("wordt niet aanvaard (401 op Authorization)")


def test_a_web_server_is_no_api():
    findings = wrong(examined(Response("<h1>Welkom</h1>", content_type="text/html")))
    assert findings["zonder token"].startswith("niet geweigerd: status 200")
    assert "status 200 als text/html: geen lijst van klantcontacten" in findings["profiel"]


def test_a_redirect_is_named_and_not_followed():
    moved = Response(status=301, headers={"Location": "https://elders.example/api"})
    assert wrong(examined(moved))["verbinding"].startswith("het adres verwijst door naar https://elders.example; ")


def test_an_api_that_asks_for_no_token_is_named():
    app = Reference(load_profile(OPEN), TOKEN)

    def open_to_all(environ, start_response):
        environ["HTTP_AUTHORIZATION"] = f"Token {TOKEN}"
        return app(environ, start_response)

    assert wrong(examined(open_to_all, named=OPEN)).keys() == {"zonder token", "onjuist token"}


def test_a_gateway_that_refuses_registrations_is_named():
    app = Reference(load_profile(OPEN), TOKEN)

    def gateway(environ, start_response):
        if Request(environ).method != "POST":
            return app(environ, start_response)
        body = json.dumps({"detail": "Header ontbreekt"})
        return Response(body, 400, content_type="application/json")(environ, start_response)

    assert wrong(examined(gateway, write=True))["schrijven"].startswith("een klantcontact wordt niet geregistreerd: ")


@pytest.mark.slow
@pytest.mark.parametrize("of_every_request", [True, False])
def test_the_header_that_a_gateway_wants_is_named(of_every_request):
    app = Reference(load_profile(OPEN), TOKEN)

    def gateway(environ, start_response):
        if Request(environ).method == "GET" and not of_every_request:
            return app(environ, start_response)
        body = json.dumps({"detail": "Header X-Tenant ontbreekt, Jansen"})
        return Response(body, 400, content_type="application/json")(environ, start_response)

    findings = wrong(examined(gateway, write=True))
    sentence = findings["profiel" if of_every_request else "schrijven"]
    assert "het antwoord noemt X-Tenant, geef die met --header 'X-Tenant: …'" in sentence
    assert "Jansen" not in str(findings)
    assert ("zonder token" in findings) == of_every_request


@pytest.mark.parametrize(
    ("apart", "good", "sentence"),
    [
        (timedelta(), True, "s verschil met deze machine."),
        (timedelta(hours=2), False, "s verschil met deze machine; zet een van de twee klokken gelijk."),
        (None, None, "niet vergeleken: het antwoord noemt geen tijd (Date)."),
    ],
)
def test_the_clock_of_the_target_is_compared_where_it_names_a_time(apart, good, sentence):
    found = examined(Reference(load_profile(OPEN), TOKEN), apart=apart)["klok"]
    assert found[0] is good
    assert found[1].endswith(sentence)


def test_a_closed_port_is_one_sentence():
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{unused.getsockname()[1]}"
        findings = {one.subject: one for one in Doctor(Target(url), None).examine()}
    assert not findings["verbinding"].good
    assert findings["verbinding"].sentence.endswith("daar luistert niemand")
