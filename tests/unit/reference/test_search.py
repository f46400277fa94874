"""Searches: criteria and pages."""

import pytest

from tests.support.dialect_client import FINAL, OPEN, SEED, VNG, dialect_client, task


def test_searching_selects_on_every_argument(api):
    contact = api.create_klantcontact()
    actors = [api.create_actor() for _ in range(2)]
    numbered = [
        {
            **task(api.profile_id, contact, actor),
            **({} if api.profile_id == SEED else {"nummer": 100 + at if api.profile_id != OPEN else str(100 + at)}),
        }
        for at, actor in enumerate(actors)
    ]
    ids = [api.create("/internetaken", body) for body in numbered]
    parameter = {
        SEED: "organisatorischeEenheid",
        FINAL: "toegewezenAanActor",
        VNG: "toegewezenAanActor",
        OPEN: "toegewezenAanActor__uuid",
    }[api.profile_id]
    assert {api.id_of(one) for one in api.items("/internetaken")} == set(ids)
    assert [api.id_of(one) for one in api.items("/internetaken", **{parameter: actors[0]})] == [ids[0]]
    status = "te doen" if api.profile_id == SEED else "te_verwerken"
    assert len(api.items("/internetaken", **{parameter: actors[1], "status": status})) == 1
    completed = "gedaan" if api.profile_id == SEED else "verwerkt"
    assert api.items("/internetaken", **{parameter: actors[1], "status": completed}) == []
    assert api.get("/internetaken", params={"status": "weg"}).status_code == 400


@pytest.mark.parametrize(
    ("name", "page", "size", "total", "items", "later"),
    [
        (FINAL, "pagina", "paginagrootte", "aantal", "resultaten", "volgende"),
        (OPEN, "page", "pageSize", "count", "results", "next"),
    ],
)
def test_pages_follow_each_other_without_loss(name, page, size, total, items, later):
    with dialect_client(name) as api:
        ids = {api.create_actor() for _ in range(7)}
        seen, path = [], f"/actoren?{size}=3"
        while path:
            body = api.get(path).json()
            assert body[total] == 7
            seen += [api.id_of(one) for one in body[items]]
            path = body[later]
        assert sorted(seen) == sorted(ids)
        assert api.get("/actoren", params={page: 9}).status_code == 404
        assert api.get("/actoren", params={page: "x"}).status_code == 404
