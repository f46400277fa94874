"""The reference API over HTTP: credentials, paths, methods, media types and malformed bodies."""

import httpx
import pytest

from tests.support.dialect_client import CONTACT
from validator.profile.loader import load_profile
from validator.reference.app import PREFIX


def test_registering_gives_the_object_its_id_and_where_it_stands(api):
    answer = api.post("/klantcontacten", json=CONTACT[api.profile_id])
    assert answer.status_code == 201
    body = answer.json()
    assert answer.headers["location"] == f"{api.base_url}klantcontacten/{api.id_of(body)}"
    assert answer.headers["content-type"] == load_profile(api.profile_id).answer_media_types[0]
    assert httpx.get(answer.headers["location"], headers=api.headers).json() == body


@pytest.mark.slow
def test_credentials_come_before_everything_else(api):
    for headers in ({}, {"Authorization": "Token fout"}, {"Authorization": f"Basic {'x' * 20}"}):
        answer = httpx.post(f"{api.base_url}nergens", content=b"{", headers=headers)
        assert answer.status_code == 401
        assert answer.headers["www-authenticate"] in {"Bearer", "Token"}
        assert answer.json()["status"] == 401


def test_what_is_not_there_and_what_is_not_done(api):
    assert api.get("/nergens").status_code == 404
    assert api.get("/klantcontacten/").status_code == 404
    assert api.get("/klantcontacten/onbekend").status_code == 404
    answer = api.delete("/klantcontacten")
    assert answer.status_code == 405
    assert {"GET", "POST"} <= set(answer.headers["allow"].split(", "))
    assert api.post("/klantcontacten", content=b"<x/>", headers={"Content-Type": "application/xml"}).status_code == 415
    for body in (b"{", b"[]", b"null", b'{"a": NaN}', b""):
        answer = api.post("/klantcontacten", content=body)
        assert answer.status_code == 400, body
        assert answer.headers["content-type"] == load_profile(api.profile_id).error_media_types[0]
    assert api.items("/klantcontacten") == []


def test_the_prefix_is_where_registries_stand():
    assert PREFIX == "/klantinteracties/api/v1"
