"""What a request must not do: write without consent, touch what the run did not create, leave the origin."""

import pytest

from tests.support.raw_server import RawServer, fixed_response
from validator.errors import (
    NoConsent,
    SuiteFault,
    UnexpectedResponse,
)
from validator.http.guard import Creation


def test_a_redirect_is_not_followed(connect):
    with RawServer(fixed_response("302 Found", b"", headers=["Location: http://elders.example/"])) as server:
        assert connect(server.url).send("GET", "/taken").status == 302
        assert len(server.requests) == 1


@pytest.mark.parametrize(
    "there",
    [
        "http://elders.example/api/taken?page=2",
        "https://127.0.0.1:1/api/taken",
        "//elders.example/taken",
        "http://gebruiker@127.0.0.1/taken",
        "http://[onzin",
    ],
)
def test_the_token_does_not_go_to_another_origin(connect, there):
    with RawServer(fixed_response()) as server:
        client = connect(server.url)
        reply = client.send("GET", "/taken")
        with pytest.raises(UnexpectedResponse):
            client.follow(reply, there)
        with pytest.raises(SuiteFault, match="ligt niet bij het doel"):
            client.send("GET", "http://elders.example/api/taken")
        assert len(server.requests) == 1


@pytest.mark.parametrize("link", ["{base}/taken?page=2", "/api/taken?page=2", "?page=2", "taken?page=2"])
def test_a_page_of_the_same_origin_is_requested(connect, link):
    with RawServer(fixed_response()) as server:
        client = connect(server.url)
        there = client.follow(client.send("GET", "/taken"), link.format(base=server.url))
        assert there == f"{server.url}/taken?page=2"
        assert client.send("GET", there).status == 200


def test_without_consent_nothing_is_written(connect):
    with RawServer(fixed_response()) as server:
        client = connect(server.url, write=False)
        for method in ("POST", "PUT", "PATCH", "DELETE"):
            with pytest.raises(NoConsent):
                client.send(method, "/taken")
        assert client.send("GET", "/taken").status == 200
        assert len(server.requests) == 1


def test_a_put_creates_only_where_the_target_said_that_nothing_is(connect):
    with RawServer(fixed_response("201 Created")) as server:
        client = connect(server.url)
        for creates in (None, Creation("Taak")):
            with pytest.raises(SuiteFault, match="niet door deze run gemaakt"):
                client.send("PUT", "/taken/1", body={}, creates=creates)
        connect.ledger(client).note_free(client.url("/taken/1"))
        with pytest.raises(SuiteFault, match="niet door deze run gemaakt"):
            client.send("PUT", "/taken/1", body={})
        assert client.send("PUT", "/taken/1", body={}, creates=Creation("Taak")).status == 201
        assert len(server.requests) == 1


def test_nothing_is_changed_or_deleted_that_the_run_did_not_make(connect):
    with RawServer(fixed_response()) as server:
        client = connect(server.url)
        for method in ("PUT", "PATCH", "DELETE"):
            with pytest.raises(SuiteFault, match="niet door deze run gemaakt"):
                client.send(method, "/taken/1", body={})
        assert server.requests == []
        connect.ledger(client).created("1", client.url("/taken/1"), "Interne taak")
        assert client.send("DELETE", "/taken/1").status == 200
        with pytest.raises(SuiteFault):
            client.send("DELETE", "/taken/2")
