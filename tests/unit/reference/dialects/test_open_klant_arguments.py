"""Each query argument that the reference API publishes for Open Klant does what the running registry does.

Its names and types are those of the document of Open Klant 2.18; what it does with a value that is empty, that stands
there twice or that is none was seen on that registry. Where no page of the standard says what should be done, the suite
asks only that it is no fault of the server (HTTP-R25), and that an unknown value finds nothing (HTTP-R27).
"""

import pytest
from werkzeug.test import Client

from tests.support.dialect_client import OPEN
from validator.profile.loader import load_profile
from validator.reference.app import PREFIX, Reference
from validator.reference.components import assemble
from validator.reference.dialects import dialect_of
from validator.reference.seed import EXAMPLE, Seeder, seed_file

TOKEN = "test"
NUMBER = 154
"""Arguments of searches in the document of Open Klant 2.18, but for pages and expansions."""

STRICT = {"uuid", "uri", "date", "date-time"}
PAGING = {"page", "pageSize", "expand"}
NONSENSE = "geen-waarde"
IGNORED = tuple(f"{kind}adresAdresregel{line}" for kind in ("bezoek", "correspondentie") for line in (1, 2, 3))
"""Those of a partij are published and have no effect, which is a known deviation."""


@pytest.fixture(scope="module")
def api():
    """A client of the imitating API, on a register with the objects of the example."""
    profile = load_profile(OPEN)
    app = Reference(profile, TOKEN, conform=False)
    service = assemble(profile, dialect_of(profile), app.store, "").service
    with app.store.transaction():
        Seeder(profile, lambda bound, body: service.create(bound, body)[0], seed_file(EXAMPLE)).seed()
    headers = {profile.auth_header: profile.auth_format.replace("{secret}", TOKEN)}
    return lambda path, query: Client(app).get(PREFIX + path, query_string=query, headers=headers)


def published(api):
    """The path, name and schema of each argument of a search."""
    paths = api("/openapi.json", {}).get_json()["paths"]
    return [
        (path, one["name"], one["schema"])
        for path, item in paths.items()
        for one in item.get("get", {}).get("parameters", ())
        if one["in"] == "query" and one["name"] not in PAGING and not path.endswith("}")
    ]


def found(answer):
    assert answer.status_code == 200, answer.get_data(as_text=True)
    return answer.get_json()["count"]


def test_there_are_as_many_arguments_as_the_registry_publishes(api):
    assert len(published(api)) == NUMBER


def test_without_a_value_an_argument_is_no_filter(api):
    wrong = [(path, name) for path, name, _ in published(api) if found(api(path, {name: ""})) != found(api(path, {}))]
    assert wrong == []


def test_of_an_argument_that_stands_there_twice_the_last_counts(api):
    def counts(path, name, *values):
        return found(api(path, [(name, value) for value in values]))

    arguments = [(path, name) for path, name, _ in published(api)]
    assert [one for one in arguments if counts(*one, NONSENSE, "") != found(api(one[0], {}))] == []


def test_what_is_no_value_of_its_type_is_refused_and_another_text_finds_nothing(api):
    wrong = []
    for path, name, schema in published(api):
        answer = api(path, {name: NONSENSE})
        if schema.get("format") in STRICT or "enum" in schema:
            right = answer.status_code == 400
        elif schema["type"] == "boolean" or name in IGNORED:  # ignored, which is a known deviation (HTTP-R27)
            right = found(answer) == found(api(path, {}))
        else:
            right = found(answer) == 0
        wrong += [] if right else [(path, name, answer.status_code)]
    assert wrong == []
