"""The reference API in every version of Open Klant: what it shows, refuses and ignores follows from the profile."""

from dataclasses import replace

import pytest

from tests.support.dialect_client import ACTOR, CONTACT, OPEN, betrokkene, dialect_client, task
from validator.errors import InvalidInput
from validator.profile.loader import load_profile
from validator.reference.dialects import dialect_of
from validator.schema.catalog import strict, wire_schema
from validator.schema.findings import schema_findings

VERSIONS = list(load_profile(OPEN).versions)
TYPES = {
    "/klantcontacten": "Klantcontact",
    "/actoren": "Actor",
    "/betrokkenen": "Betrokkene",
    "/internetaken": "Interne taak",
}


def answers(client):
    """The representation of one object of some types, by path."""
    contact = client.post("/klantcontacten", json=CONTACT[OPEN]).json()
    actor = client.post("/actoren", json=ACTOR[OPEN]).json()
    return {
        "/klantcontacten": contact,
        "/actoren": actor,
        "/betrokkenen": client.post("/betrokkenen", json=betrokkene(contact["uuid"])).json(),
        "/internetaken": client.post("/internetaken", json=task(OPEN, contact["uuid"], actor["uuid"])).json(),
    }


@pytest.mark.slow
@pytest.mark.parametrize("number", VERSIONS)
def test_every_version_answers_with_nothing_but_its_own_properties(number):
    name = f"{OPEN}@{number}"
    dialect = load_profile(name).dialect
    with dialect_client(name) as client:
        client.profile_id = OPEN
        assert client.get("/klantcontacten").headers["API-version"] == number
        shown = answers(client)
    findings = {path: schema_findings(body, strict(wire_schema(dialect, TYPES[path]))) for path, body in shown.items()}
    assert not any(findings.values()), findings
    assert ("referentienummer" in shown["/klantcontacten"]) == (number in VERSIONS[VERSIONS.index("0.7.0") :])


@pytest.mark.slow
@pytest.mark.parametrize("number", VERSIONS)
def test_every_version_describes_the_arguments_that_it_has(number):
    profile = load_profile(f"{OPEN}@{number}")
    with dialect_client(f"{OPEN}@{number}") as client:
        described = client.get(profile.document).json()["paths"]
    names = {one["name"] for one in described["/klantcontacten"]["get"]["parameters"]}
    assert ("leiddeTotInterneTaken" in names) == (number == "0.9.0")
    assert ("referentienummer" in names) == (number in VERSIONS[VERSIONS.index("0.7.0") :])
    assert "hadBetrokkene__wasPartij__uuid" in names


def test_unknown_query_arguments_are_ignored_before_2_14():
    for number, status in (("0.4.1", 200), ("0.5.0", 400)):
        with dialect_client(f"{OPEN}@{number}") as client:
            assert client.get("/klantcontacten", params={"bestaatNiet": "x"}).status_code == status


def test_numbers_are_given_out_before_2_16():
    body = {name: value for name, value in CONTACT[OPEN].items() if name != "nummer"}
    with dialect_client(f"{OPEN}@0.6.0") as client:
        numbers = [client.post("/klantcontacten", json=body).json()["nummer"] for _ in range(2)]
        assert numbers == ["0000000001", "0000000002"]
    with dialect_client(f"{OPEN}@0.7.0") as client:
        assert client.post("/klantcontacten", json=body).json()["nummer"] is None


def test_references_are_demanded_before_2_8():
    for number, status in (("0.1.2", 400), ("0.2.0", 201)):
        with dialect_client(f"{OPEN}@{number}") as client:
            client.profile_id = OPEN
            body = betrokkene(client.create_klantcontact())
            del body["wasPartij"]
            assert client.post("/betrokkenen", json=body).status_code == status


def test_the_document_stands_where_the_version_has_it():
    for number, path, other in (
        ("0.4.1", "/schema/openapi.json", "/openapi.json"),
        ("0.5.0", "/openapi.json", "/schema/openapi.json"),
    ):
        with dialect_client(f"{OPEN}@{number}") as client:
            assert client.get(path).json()["info"]["version"] == number
            assert client.get(other).status_code == 404


def test_a_dialect_that_the_reference_api_does_not_speak_is_one_sentence():
    profile = replace(load_profile(OPEN), dialect="eigen")
    with pytest.raises(InvalidInput, match="The reference API has no dialect 'eigen'"):
        dialect_of(profile)
