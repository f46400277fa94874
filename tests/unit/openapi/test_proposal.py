"""A profile proposed from a document: what is certain is bound, what is not is marked, and nothing is bound wrongly."""

import json
from pathlib import Path

import pytest

from tests.support.foreign.openapi import document as foreign_document
from validator.errors import InvalidInput
from validator.openapi.names import KnownNames
from validator.openapi.proposal import proposed_profile
from validator.openapi.written import written
from validator.profile.loader import load_profile, whole_profile
from validator.profile.marks import TODO, decided
from validator.reference import openapi
from validator.reference.dialects import dialect_of
from validator.schema.openapi_document import OpenApiDocument
from validator.schema.yaml_file import YamlFile

CRM = Path(__file__).parents[3] / "examples" / "profiles" / "crm.yaml"
KEYS = ("pointer", "view_of", "collection")


@pytest.fixture
def read(tmp_path):
    def document(data):
        path = tmp_path / "openapi.json"
        path.write_text(json.dumps(data))
        return OpenApiDocument.read(path)

    return document


def place(binding):
    return next((binding[key] for key in KEYS if key in binding), None)


def compared(proposed, known):
    """The share of attributes that a proposal binds as a known profile does, and those bound wrongly without a mark."""
    same, wrong, every = [], [], []
    for object_type, bound in known["object_types"].items():
        for name, binding in bound.get("attributes", {}).items():
            found = proposed["object_types"][object_type].get("attributes", {}).get(name, {"absent": TODO})
            every.append((object_type, name))
            if place(found) == place(binding):
                same.append((object_type, name))
            elif TODO not in found and found.get("absent") != TODO:
                wrong.append((object_type, name, found))
    return len(same) / len(every), wrong


@pytest.mark.parametrize("name", ["informatiemodel-2023-03", "informatiemodel-2024-03", "vng-crud-0.0.3"])
def test_the_documents_of_the_dialects_that_are_known(name, read):
    profile = load_profile(name)
    document = read(openapi.document(profile, dialect_of(profile), "http://registry.example/api"))
    share, wrong = compared(proposed_profile(document, "voorstel").data, whole_profile(name))
    assert wrong == []
    assert share >= 0.9


def test_a_dialect_that_nobody_has_seen(read):
    proposal = proposed_profile(read(foreign_document()), "crm")
    known = YamlFile(CRM).data
    share, wrong = compared(proposal.data, known)
    assert wrong == []
    assert share > 0.9
    for key in ("media_types", "auth", "placement", "references", "statuses"):
        assert proposal.data[key] == known[key]
    assert proposal.data["collections"].items() <= known["collections"].items()
    assert proposal.data["object_types"]["Klantcontact"]["create_path"] == "/_registreer_klantcontact"


def test_what_a_known_dialect_is_called_is_guessed_with_a_mark_only(read):
    profile = load_profile("vng-crud-0.0.3")
    document = read(openapi.document(profile, dialect_of(profile), "http://registry.example/api"))
    data = proposed_profile(document, "voorstel", KnownNames(without=["vng-crud-0.0.3"])).data
    assert compared(data, whole_profile("vng-crud-0.0.3"))[1] == []


def test_nothing_runs_before_all_is_decided(read, tmp_path):
    document = read(foreign_document())
    path = tmp_path / "crm.yaml"
    path.write_text(written(proposed_profile(document, "crm"), document, "openapi.json"), encoding="utf-8")
    with pytest.raises(InvalidInput, match="still to be decided: is it /topic"):
        load_profile(str(path))
    data = decided(YamlFile(path).data)
    assert load_decided(tmp_path, data).id == "crm"


def load_decided(folder, data):
    path = folder / "decided.yaml"
    text = json.dumps(data).replace(f'"{TODO}"', '"Dat kent dit register niet."')
    path.write_text(text, encoding="utf-8")
    return load_profile(str(path))


def test_a_document_of_something_else(read):
    proposal = proposed_profile(read({"openapi": "3.1.0", "info": {"title": "X"}, "paths": {"/dieren": {}}}), "x")
    assert {str(bound) for bound in proposal.data["object_types"].values()} == {str({"absent": TODO})}
    assert proposal.unknown_paths == ["/dieren"]
