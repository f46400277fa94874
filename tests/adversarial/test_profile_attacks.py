"""A profile that would make an honest register lose a citizen, or lead the token to another application."""

import re

import pytest

from tests.support.cli_runner import ROOT, klantcheck
from tests.support.client_factory import ClientFactory
from tests.support.raw_server import RawServer, fixed_response
from tests.support.reference_api import ReferenceApi
from validator.errors import InvalidInput, SuiteFault, UnexpectedResponse
from validator.profile.loader import load_profile

TEXT = (ROOT / "profiles" / "open-klant-2.yaml").read_text(encoding="utf-8")


def in_object(name, old, new):
    """The profile with something replaced in one object type."""
    before, heading, rest = TEXT.partition(f"\n  {name}:\n")
    own, separator, after = re.split(r"(\n  (?=[A-Z]))", rest, maxsplit=1)
    assert old in own
    return before + heading + own.replace(old, new, 1) + separator + after


CHOSEN = "7a1f6a4e-0000-4000-8000-000000000001"
TASK = "Interne taak"

ATTACKS = {
    "an id that we write": in_object(TASK, "id: /uuid", "id: /gevraagdeHandeling"),
    "an id in a group that we write": in_object("Betrokkene", "id: /uuid", "id: /contactnaam/achternaam"),
    "an id that is a group that we write": in_object("Betrokkene", "id: /uuid", "id: /contactnaam"),
    "an id in a reference that we write": in_object(TASK, "id: /uuid", "id: /aanleidinggevendKlantcontact/uuid"),
    "items of another collection": in_object(
        TASK, "path: /internetaken\n", "path: /internetaken\n    item_path: /partijen\n"
    ),
    "items beside their collection": in_object(
        TASK, "path: /internetaken\n", "path: /internetaken\n    item_path: /internetakenarchief\n"
    ),
    "a path out of the API": in_object(TASK, "path: /internetaken", "path: /../../../zaken/api/v1/zaken"),
    "a path out of the API, encoded": in_object(TASK, "path: /internetaken", "path: /%2e%2e/zaken"),
    "a path out of the API, backslashes": in_object(TASK, "path: /internetaken", "path: /..\\zaken"),
    "a path to another host": in_object(TASK, "path: /internetaken", 'path: "//elders.example/internetaken"'),
    "a path with a query": in_object(TASK, "path: /internetaken", 'path: "/internetaken?all=true"'),
    "a path with a fragment": in_object(TASK, "path: /internetaken", 'path: "/internetaken#x"'),
    "a path with a line end": in_object(TASK, "path: /internetaken", 'path: "/internetaken\\n"'),
    "a document elsewhere": TEXT.replace("document: /openapi.json", "document: /../../zaken/api/v1/zaken"),
    "a composite elsewhere": TEXT.replace("path: /maak-klantcontact", "path: /../maak-klantcontact"),
    "collections elsewhere": TEXT.replace('path: "/{plural}"', 'path: "/../{plural}"'),
    "credentials as the host": TEXT.replace("auth: {header: Authorization", "auth: {header: Host"),
    "credentials in two headers": TEXT.replace("auth: {header: Authorization", 'auth: {header: "X: y"'),
    "credentials on two lines": TEXT.replace('format: "Token {secret}"', 'format: "Token {secret}\\nHost: x"'),
}


@pytest.mark.parametrize("name", ATTACKS)
def test_a_profile_that_leads_to_others_is_refused(name, tmp_path):
    assert ATTACKS[name] != TEXT
    (tmp_path / "profiel.yaml").write_text(ATTACKS[name], encoding="utf-8")
    with pytest.raises(InvalidInput, match=r"profiel\.yaml, line \d+, column \d+: "):
        load_profile(str(tmp_path / "profiel.yaml"))


@pytest.mark.slow
def test_an_honest_register_loses_nobody(tmp_path):
    """The attack as it was: the id of a taak is what we ask to be done, and tasks are deleted among parties."""
    profile = ATTACKS["an id that we write"].replace("Terugbellen:", f"Terugbellen: {CHOSEN}  #")
    profile = profile.replace("path: /internetaken\n", "path: /internetaken\n    item_path: /partijen\n")
    (tmp_path / "profiel.yaml").write_text(profile, encoding="utf-8")
    with ReferenceApi("open-klant-2") as api:
        citizen = api.insert("Partij", {"Soort partij": "Persoon", "Indicatie actief": "Ja"})
        completed = klantcheck(
            *("run", api.url, "--profile", "profiel.yaml", "--write", "--tag", "eis-C9167-R12"),
            cwd=tmp_path,
            KLANTCHECK_TOKEN=api.token,
        )
        assert [record.id for record in api.records()] == [citizen.id]
    assert completed.returncode == 2
    assert "an id is of the API's making" in completed.stderr
    assert "objects stand in their own collection" in completed.stderr


@pytest.mark.parametrize(
    "link",
    [
        "/zaken/api/v1/zaken",
        "/",
        "/apix/taken",
        "../zaken",
        "/api/../zaken",
        "/api/%2e%2e/zaken",
        "/api/%2E%2E%2Fzaken",
        "/api/%252e%252e/zaken",
        "/api/%25252e%25252e/zaken",
        "/api/..%5czaken",
        "/api/..;/zaken",
        "/api//zaken",
        "{origin}/zaken",
    ],
)
def test_a_link_does_not_lead_the_token_to_another_application(tmp_path, link):
    with RawServer(fixed_response()) as server, ClientFactory(tmp_path) as connect:
        client = connect(server.url)
        reply = client.send("GET", "/taken")
        place = link.replace("{origin}", server.url.removesuffix("/api"))
        with pytest.raises(UnexpectedResponse, match="een verwijzing binnen"):
            client.follow(reply, place)
        with pytest.raises(SuiteFault, match="ligt niet bij het doel"):
            client.send(
                "GET", place if place.startswith("http") else server.url.removesuffix("/api") + "/" + place.lstrip("/")
            )
        assert len(server.requests) == 1
