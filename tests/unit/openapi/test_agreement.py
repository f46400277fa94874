"""A profile beside a document: what agrees is not named, and each difference is, once, at its place."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.support.foreign.openapi import document as foreign_document
from validator.openapi.agreement import differences
from validator.schema import pointer
from validator.schema.merge_patch import merged
from validator.schema.openapi_document import OpenApiDocument
from validator.schema.yaml_file import YamlFile

CRM = YamlFile(Path(__file__).parents[3] / "examples" / "profiles" / "crm.yaml").data
CONTACT = "/object_types/Klantcontact"


@pytest.fixture(scope="module")
def document(tmp_path_factory):
    path = tmp_path_factory.mktemp("openapi") / "openapi.json"
    path.write_text(json.dumps(foreign_document()))
    return OpenApiDocument.read(path)


def test_a_profile_that_agrees(document):
    assert list(differences(CRM, document)) == []


@pytest.mark.parametrize(
    ("place", "value", "where", "said"),
    [
        (f"{CONTACT}/path", "/contact", f"{CONTACT}/path", "no GET at /contact; did you mean '/contacts'?"),
        (f"{CONTACT}/create_path", "/x", f"{CONTACT}/create_path", "no POST at /x"),
        (f"{CONTACT}/attributes/Inhoud/pointer", "/sumary", None, "nothing at /sumary of /contacts; did you mean"),
        (f"{CONTACT}/attributes/Onderwerp/search", "topics", None, "no query argument 'topics' for 'Onderwerp'"),
        (f"{CONTACT}/attributes/Taal/codes/Nederlands", "nld", None, "'nld' is no value in the document; it has dutch"),
        (f"{CONTACT}/attributes/Nummer/json", None, None, None),
        (f"{CONTACT}/attributes/Kanaal/empty", "null", None, "does not allow null at /channel"),
        (f"{CONTACT}/attributes/Kanaal/many", True, f"{CONTACT}/attributes/Kanaal/pointer", "/channel is no list"),
        (f"{CONTACT}/attributes/Onderwerp/json", "integer", None, "/topic is string"),
        ("/collections/items", "/data/list", None, "the list of /contacts stands at /data/items, not /data/list"),
        ("/collections/page_size", "size", None, "no query argument 'size' for 'a page'"),
        ("/statuses/deleted", [202], None, "no operation of the document answers 202"),
    ],
)
def test_a_difference_is_named_at_its_place(document, place, value, where, said):
    patch: dict[str, Any] = {}
    pointer.put(patch, place, value)
    found = list(differences(merged(CRM, patch), document))
    if said is None:
        assert found == []
    else:
        assert any(said in sentence and at == (where or place) for at, sentence in found)


def test_what_the_document_demands_and_nothing_writes(document):
    patch = {
        "object_types": {"Klantcontact": {"attributes": {"Kanaal": {"pointer": None, "absent": "Kent het niet."}}}}
    }
    [(place, sentence)] = differences(merged(CRM, patch), document)
    assert place == CONTACT
    assert "demands /channel in a registration" in sentence
