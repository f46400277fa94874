"""Wire schemas of an older version, and merge patches."""

from typing import Any

import pytest

from validator.schema.merge_patch import merged
from validator.schema.revisions import Revision, misplaced, revised

SCHEMA: dict[str, Any] = {
    "properties": {
        "naam": {"type": "string", "maxLength": 80},
        "adres": {"type": "object", "properties": {"stad": {"type": "string"}}, "required": ["stad"]},
    },
    "required": ["naam", "adres"],
    "$defs": {
        "request": {"properties": {"naam": {"type": "string", "maxLength": 80}}, "required": ["naam"]},
        "patch": {"properties": {"naam": {"not": {}}}},
    },
}
PATH = "objecten/proef/ding.schema.json"


def older(**differences):
    return revised({PATH: SCHEMA}, {"ding": differences})[PATH]


def test_a_file_without_differences_is_the_same_object():
    assert revised({PATH: SCHEMA}, {})[PATH] is SCHEMA


def test_a_property_that_was_not_there_is_neither_described_nor_demanded():
    schema = older(new=["naam", "adres/stad"])
    assert schema["properties"] == {"adres": {"type": "object", "properties": {}, "required": []}}
    assert schema["required"] == ["adres"]
    assert schema["$defs"]["request"] == {"properties": {}, "required": []}
    assert SCHEMA["required"] == ["naam", "adres"], "the newest stays as it is"


def test_a_property_is_patched_where_it_is_described():
    schema = older(before={"naam": {"maxLength": None, "pattern": "^[a-z]+$"}})
    assert schema["properties"]["naam"] == {"type": "string", "pattern": "^[a-z]+$"}
    assert schema["$defs"]["request"]["properties"]["naam"] == {"type": "string", "pattern": "^[a-z]+$"}
    assert schema["$defs"]["patch"]["properties"]["naam"] == {"not": {}}


def test_a_part_of_the_schema_is_removed_by_its_pointer():
    assert "required" not in older(before={"/required": None})
    assert older(before={"/required": None})["$defs"]["request"] == {
        "properties": SCHEMA["$defs"]["request"]["properties"]
    }


def test_what_was_read_only_is_refused_in_a_request():
    schema = older(read_only=["naam"])
    assert schema["$defs"]["request"]["properties"]["naam"] == {"not": {}}
    assert schema["properties"]["naam"]["type"] == "string"


def test_what_was_demanded_differs_by_direction():
    schema = older(required={"patch": ["naam"]}, optional={"answer": ["naam", "adres/stad"]})
    assert schema["$defs"]["patch"]["required"] == ["naam"]
    assert schema["required"] == ["adres"]
    assert schema["properties"]["adres"]["required"] == []


def test_what_no_schema_has_is_named_with_its_place():
    revision: Revision = {"ding": {"new": ["adres/straat"], "before": {"naam": {}}}, "dong": {"new": ["naam"]}}
    assert dict(misplaced({PATH: SCHEMA}, revision)) == {
        "/ding/new": "the wire schema 'ding' has nothing at 'adres/straat'",
        "/dong": "the dialect has no wire schema 'dong'",
    }


@pytest.mark.parametrize(
    ("target", "patch", "expected"),
    [  # of RFC 7396, appendix A
        ({"a": "b"}, {"a": "c"}, {"a": "c"}),
        ({"a": "b"}, {"b": "c"}, {"a": "b", "b": "c"}),
        ({"a": "b", "b": "c"}, {"a": None}, {"b": "c"}),
        ({"a": ["b"]}, {"a": "c"}, {"a": "c"}),
        ({"a": {"b": "c"}}, {"a": {"b": "d", "c": None}}, {"a": {"b": "d"}}),
        ({"a": [{"b": "c"}]}, {"a": [1]}, {"a": [1]}),
        (["a"], ["c"], ["c"]),
        ({"e": None}, {"a": 1}, {"e": None, "a": 1}),
        ({}, {"a": {"bb": {"ccc": None}}}, {"a": {"bb": {}}}),
    ],
)
def test_merge_patches(target, patch, expected):
    assert merged(target, patch) == expected
