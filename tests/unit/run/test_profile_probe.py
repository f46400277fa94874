"""A profile beside an API that answers: the foreign register, over WSGI."""

import re
from pathlib import Path

import httpx
import pytest

from tests.support.foreign.app import PREFIX, ForeignApp
from tests.support.foreign.loop import PROFILE
from validator.errors import EnvironmentFault, SuiteFault
from validator.profile.loader import load_profile
from validator.run.profile_probe import probe
from validator.run.target import Target

CRM = (Path(__file__).parents[3] / "examples" / "profiles" / "crm.yaml").read_text(encoding="utf-8")
KEY = "sleutel-van-de-proef-12345"


@pytest.fixture
def probed(tmp_path, monkeypatch):
    monkeypatch.setenv("KLANTCHECK_TOKEN", KEY)

    def differences(*changes, write=True):
        text = CRM
        for before, after in changes:
            assert before in text
            text = text.replace(before, after)
        path = tmp_path / "crm.yaml"
        path.write_text(text, encoding="utf-8")
        app = ForeignApp(KEY)
        target = Target(f"http://foreign.invalid{PREFIX}", write=write, insecure_http=True)
        found = list(probe(target, load_profile(str(path)), httpx.WSGITransport(app=app)))
        assert not any(app.register.entries().values())
        return found

    return differences


@pytest.mark.slow
def test_a_profile_that_agrees(probed):
    assert probed() == []


@pytest.mark.slow
def test_what_is_asked_for_in_the_wrong_place_is_named_there(probed):
    found = probed(
        ("Inhoud: {pointer: /summary}", "Inhoud: {pointer: /summary, search: sumary}"),
        ("path: /mandates", "path: /mandate"),
        ("Interne notitie: {pointer: /memo, search: memo}", "Interne notitie: {pointer: /memo, search: secret}"),
    )
    places = [place for place, _ in found]
    assert places == [
        "/object_types/Vertegenwoordiging/path",
        "/object_types/Klantcontact/attributes/Inhoud/search",
        "/object_types/Partij/attributes/Interne notitie/search",
        "/object_types/Vertegenwoordiging",
    ]


@pytest.mark.slow
def test_what_cannot_be_registered_keeps_nothing_else_from_being_tried(probed):
    found = dict(
        probed(
            (
                "Kanaal: {pointer: /channel, search: channel}",
                "Kanaal: {pointer: /medium, search: {absent: 'Kent het niet.'}}",
            )
        )
    )
    assert "does not register one: status 400" in found["/object_types/Klantcontact"]
    assert found["/object_types/Interne taak"] == "not tried: it belongs to 'Klantcontact', and there is none"
    assert "/object_types/Actor" not in found


def test_without_consent_nothing_is_registered(probed):
    assert (
        probed(
            (
                "Kanaal: {pointer: /channel, search: channel}",
                "Kanaal: {pointer: /medium, search: {absent: 'Kent het niet.'}}",
            ),
            write=False,
        )
        == []
    )


def refusing(method, resource, status, body):
    """A gateway in front of the register that refuses some requests, and repeats the key that it got."""
    app = ForeignApp(KEY)

    def gateway(environ, start_response):
        if environ["REQUEST_METHOD"] != method or resource not in environ["PATH_INFO"]:
            return app(environ, start_response)
        start_response(f"{status} Nee", [("Content-Type", "text/plain")])
        return [body]

    return httpx.WSGITransport(app=gateway)


@pytest.mark.parametrize(
    ("method", "place", "sentence"),
    [
        ("GET", "/object_types/Actor/path", "GET /agents answers with status 403: Niet met [geheim], \\x1b[31mnooit"),
        ("POST", "/object_types/Actor", "the API does not register one: status 403: Niet met [geheim], \\x1b[31mnooit"),
    ],
)
def test_a_refusal_is_shown_with_its_reason_and_without_secrets(monkeypatch, method, place, sentence):
    monkeypatch.setenv("KLANTCHECK_TOKEN", KEY)
    body = f"Niet\nmet {KEY}, \x1b[31mnooit {'x' * 900}".encode()
    target = Target(f"http://foreign.invalid{PREFIX}", write=True, insecure_http=True)
    found = dict(probe(target, load_profile(PROFILE), refusing(method, "/agents", 403, body)))
    assert found[place].startswith(sentence)
    assert re.search(r"… \[afgekapt: \d+ tekens in totaal\]$", found[place])


@pytest.mark.parametrize("status", [400, 401, 403, 500])
def test_a_target_that_refuses_every_search_says_why(monkeypatch, status):
    monkeypatch.setenv("KLANTCHECK_TOKEN", KEY)
    target = Target(f"http://foreign.invalid{PREFIX}", write=True, insecure_http=True)
    with pytest.raises(EnvironmentFault) as caught:
        list(probe(target, load_profile(PROFILE), refusing("GET", "", status, b"Header X-Tenant ontbreekt")))
    assert str(caught.value).splitlines()[-1] == f"The answer was status {status}: Header X-Tenant ontbreekt."


def fail_ourselves(*_, **__):
    raise SuiteFault("a request of our own that is wrong")


@pytest.mark.parametrize(
    "place", ["validator.scenario.http_probes.create", "validator.target.search.TargetSearch.objects"]
)
def test_a_fault_of_the_suite_is_no_answer_of_the_api(probed, monkeypatch, place):
    monkeypatch.setattr(place, fail_ourselves)
    with pytest.raises(SuiteFault, match="a request of our own that is wrong"):
        probed()


def test_what_is_left_behind_is_told_before_a_fault_of_the_suite(monkeypatch):
    monkeypatch.setenv("KLANTCHECK_TOKEN", KEY)
    monkeypatch.setattr("validator.scenario.http_probes.create", fail_ourselves)
    target = Target(f"http://foreign.invalid{PREFIX}", write=True, insecure_http=True)
    told: list[tuple[str, str]] = []
    problems = probe(target, load_profile(PROFILE), refusing("DELETE", "", 403, b"Nee"))
    with pytest.raises(SuiteFault, match="a request of our own that is wrong"):
        told.extend(problems)
    assert [sentence for _, sentence in told if "is left behind" in sentence]
