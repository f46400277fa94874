"""Relation paths between object types."""

import pytest

from validator.standard.objectmodel import load_model
from validator.standard.relations import attributes_along, relation_links

MODEL = load_model()


@pytest.mark.parametrize(
    ("start", "path", "attributes"),
    [
        ("Betrokkene", "Partij", [("Betrokkene", "Partij")]),
        ("Klantcontact", "Betrokkene", [("Betrokkene", "Betrokken bij klantcontact")]),
        (
            "Klantcontact",
            "Betrokkenen/Partij",
            [("Betrokkene", "Betrokken bij klantcontact"), ("Betrokkene", "Partij")],
        ),
    ],
)
def test_a_path_goes_by_references_of_either_side(start, path, attributes):
    object_type = MODEL.object_types[start]
    assert list(attributes_along(object_type, relation_links(MODEL, object_type, path))) == attributes
