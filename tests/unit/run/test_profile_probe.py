"""A profile beside an API that answers: the foreign register, over WSGI."""

from pathlib import Path

import httpx
import pytest

from tests.support.foreign.app import PREFIX, ForeignApp
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


def test_a_profile_that_agrees(probed):
    assert probed() == []


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
