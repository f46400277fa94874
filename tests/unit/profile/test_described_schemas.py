"""The wire schemas of a profile that names the OpenAPI document of its API."""

import json
from pathlib import Path

import pytest

from tests.support.foreign.openapi import document as foreign_document
from validator.errors import InvalidInput
from validator.profile.loader import load_profile
from validator.schema import catalog
from validator.schema.findings import schema_findings

CRM = (Path(__file__).parents[3] / "examples" / "profiles" / "crm.yaml").read_text(encoding="utf-8")


def written(folder, document, more="openapi: ./openapi.json"):
    (folder / "openapi.json").write_text(json.dumps(document))
    path = folder / "crm.yaml"
    path.write_text(CRM.replace("editions: [2024-03]", f"editions: [2024-03]\n{more}"), encoding="utf-8")
    return load_profile(str(path))


def schema(profile, object_type, direction="answer"):
    return catalog.load(catalog.wire_schema(profile.dialect, object_type, direction))


def test_the_document_comes_before_what_is_derived(tmp_path):
    document = foreign_document()
    contact = document["components"]["schemas"]["contacts"]
    contact["properties"]["summary"] = {"type": "string", "maxLength": 7}
    contact["properties"]["colour"] = {"type": "string"}
    contact["required"].append("colour")
    profile = written(tmp_path, document)
    request = schema(profile, "Klantcontact", "request")
    assert request["properties"]["summary"] == {"type": "string", "maxLength": 7}
    assert "colour" in request["required"]
    assert "colour" not in schema(profile, "Klantcontact", "patch")["required"]
    assert "colour" not in schema(profile, "Klantcontact")["properties"]


def test_a_document_that_says_little_waives_nothing(tmp_path):
    document = foreign_document()
    for name in list(document["components"]["schemas"]):
        document["components"]["schemas"][name] = {"type": "object"}
    profile = written(tmp_path, document)
    derived = load_profile(str(Path(__file__).parents[3] / "examples" / "profiles" / "crm.yaml"))
    for direction in ("answer", "request", "patch"):
        ours = {**schema(profile, "Klantcontact", direction), "$id": "", "$defs": ""}
        assert ours == {**schema(derived, "Klantcontact", direction), "$id": "", "$defs": ""}


def test_what_the_api_fills_in_may_still_not_be_sent(tmp_path):
    profile = written(tmp_path, foreign_document())
    reference = catalog.wire_schema(profile.dialect, "Bijlage", "request")
    assert any(finding.pointer == "/id" for finding in schema_findings({"id": 1}, reference))


def test_the_digest_is_of_the_document_too(tmp_path):
    document = foreign_document()
    before = written(tmp_path, document).digest
    document["info"]["version"] = "2.0.1"
    assert written(tmp_path, document).digest != before


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("openapi: ./nergens.json", "cannot be read"),
        ("openapi: ../openapi.json", "line 6"),
        ("openapi: ./openapi.json\ndialect: open-klant-2", "dialect"),
        ("openapi: ./crm.yaml", "only OpenAPI 3.0 and 3.1 are read"),
    ],
)
def test_bad_input(tmp_path, more, said):
    with pytest.raises(InvalidInput, match=said):
        written(tmp_path, foreign_document(), more)
