"""The properties of a schema: in groups, in variants, as references, in lists."""

import pytest

from validator.schema.openapi_properties import properties_of

TEXT = {"type": "string"}


@pytest.fixture
def read(described):
    def properties(schema, schemas=None):
        return properties_of(described({"/a": {}}, schemas), schema)

    return properties


def test_groups_and_what_is_in_them(read):
    naam = {"type": "object", "required": ["voornaam"], "properties": {"voornaam": TEXT, "achternaam": TEXT}}
    found = read({"required": ["naam"], "properties": {"naam": naam}})
    assert list(found) == ["/naam", "/naam/voornaam", "/naam/achternaam"]
    assert [one.required for one in found.values()] == [True, True, False]


def test_variants_show_the_properties_of_each(read):
    found = read({"oneOf": [{"properties": {"a": TEXT}, "required": ["a"]}, {"properties": {"b": TEXT}}]})
    assert list(found) == ["/a", "/b"]
    assert not found["/a"].required


def test_a_value_list_that_is_composed(read):
    schemas = {"Een": {"type": "string", "enum": ["x", "y"]}, "Leeg": {"enum": [""]}}
    parts = [{"$ref": "#/components/schemas/Een"}, {"$ref": "#/components/schemas/Leeg"}]
    found = read({"properties": {"soort": {"oneOf": parts, "nullable": True}}}, schemas)
    assert found["/soort"].values == ("x", "y")
    assert found["/soort"].nullable


@pytest.mark.parametrize(("member", "place"), [("uuid", "/uuid"), ("id", "/id"), ("url", "/url")])
def test_an_object_that_only_refers(read, member, place):
    found = read({"properties": {"partij": {"type": "object", "properties": {member: TEXT}}}})
    assert list(found) == ["/partij"]
    assert found["/partij"].reference == place


def test_a_list_of_references(read):
    items = {"type": "object", "properties": {"uuid": TEXT, "url": TEXT}}
    one = read({"properties": {"actoren": {"type": "array", "items": items}}})["/actoren"]
    assert (one.many, one.reference) == (True, "/uuid")


def test_a_schema_in_itself_ends(read):
    schemas = {"Map": {"type": "object", "properties": {"naam": TEXT, "ouder": {"$ref": "#/components/schemas/Map"}}}}
    assert "/naam" in read({"$ref": "#/components/schemas/Map"}, schemas)
