"""All that Open Klant's published document has is there: its operations, query arguments and expansions."""

import uuid
from pathlib import Path

import pytest

from tests.support.dialect_client import OPEN, dialect_client
from validator.schema.yaml_file import YamlFile

PUBLISHED = YamlFile(Path(__file__).with_name("published.yaml")).data
OPERATIONS = [(path, method) for path, facts in PUBLISHED.items() for method in facts["methods"]]
ARGUMENTS = [
    (path, name, value)
    for path, facts in PUBLISHED.items()
    for name, value in facts.get("arguments", {}).items()
    if name not in {"expand", "cascade"}
]
EXPANSIONS = [
    (path, value) for path, facts in PUBLISHED.items() for value in facts.get("arguments", {}).get("expand", ())
]


@pytest.fixture(scope="module")
def client():
    with dialect_client(OPEN) as client:
        yield client


def test_the_published_document_is_listed_whole():
    assert (len(OPERATIONS), len(ARGUMENTS) + 9 - 1) == (85, 190)


def test_every_operation_exists(client):
    nothing_required = {"/bijlagen", "/onderwerpobjecten", "/categorieen", "/categorie-relaties"}
    for path, method in OPERATIONS:
        body = {"content": b"{}"} if method in {"POST", "PUT", "PATCH"} else {}
        answer = client.request(method, path.replace("{uuid}", str(uuid.uuid4())), **body)
        without_id = {"GET": 200, "POST": 201 if path in nothing_required else 400}
        assert answer.status_code == (404 if "{" in path else without_id[method]), (method, path, answer.text)
        assert answer.json().get("detail") != "Dit pad bestaat niet.", (method, path)


@pytest.mark.slow
def test_every_query_argument_is_taken(client):
    for path, name, value in ARGUMENTS:
        identity = str(uuid.uuid4())
        text = {"id": identity, "uri": f"https://example.com/{identity}"}.get(value, value)
        for sent in (text, "" if name != "page" else text):
            answer = client.get(path, params={name: sent})
            assert answer.status_code == 200, (path, name, answer.text)


def test_every_expansion_is_taken(client):
    for path, value in EXPANSIONS:
        answer = client.get(path.replace("{uuid}", str(uuid.uuid4())), params={"expand": value})
        assert answer.status_code == (404 if "{" in path else 200), (path, value, answer.text)


def test_the_root_lists_the_collections_for_everyone(client):
    answer = client.get("/", headers={"Authorization": ""})
    assert answer.status_code == 200
    collections = {path.removeprefix("/") for path in PUBLISHED if "{" not in path}
    assert answer.json() == {name: f"{client.base_url}{name}" for name in collections}


def test_an_argument_that_is_not_published_is_refused_on_one_object_too(client):
    contact = client.create_klantcontact()
    assert client.get(f"/klantcontacten/{contact}", params={"onbekend": "1"}).status_code == 400
    assert client.get("/actoren", params={"expand": "x"}).status_code == 400
