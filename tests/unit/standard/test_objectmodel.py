"""The object model: object types and attributes with their synonyms."""

import pytest
import yaml

from validator import resources
from validator.errors import SuiteFault
from validator.profile.value_rules import WEIGHTS
from validator.standard.objectmodel import load_model


def test_concepts_are_found_by_every_name_they_have():
    model = load_model()
    assert model.find("Klantcontact-Betrokkene").name == "Betrokkene"
    assert model.find("interne taken").name == "Interne taak"
    assert model.find("betrokkene").attribute("Contactnaam/Voornaam").name == "Persoonsnaam/Voornaam"
    assert (
        next(attribute.name for attribute in model.find("betrokkene").group("Contactnaam"))
        == "Persoonsnaam/Voorletters"
    )
    with pytest.raises(SuiteFault, match="did you mean 'Partij'"):
        model.find("Partijj")
    with pytest.raises(SuiteFault, match="did you mean 'Rol'"):
        model.find("Betrokkene").attribute("Rool")


def test_what_is_referred_to_is_made_first():
    order = load_model().dependency_order()
    assert order.index("Actor") < order.index("Interne taak")
    assert order.index("Klantcontact") < order.index("Betrokkene") < order.index("Digitaal adres")
    assert order.index("Partij") < order.index("Digitaal adres"), "although a partij may prefer an address"


def test_the_object_model_is_written_as_its_readers_expect():
    data = yaml.safe_load((resources.PACKAGE / "standard" / "objectmodel.yaml").read_text(encoding="utf-8"))
    for name, facts in data["object_types"].items():
        assert facts["article"] in {"de", "het"}, name
        for attribute, definition in facts["attributes"].items():
            if definition["kind"] in {"reference", "list"}:
                assert (definition.get("to") or definition.get("of")) in data["object_types"], attribute
            assert definition["kind"] != "code" or definition["values"], attribute


def test_domains_are_held_by_attributes_that_exist():
    model = load_model()
    for domain in model.domains.values():
        for object_type, names in domain.attributes.items():
            known = model.object_types[object_type].attributes
            assert set(names) | set(domain.when) <= known.keys()
        assert domain.proof is None or domain.proof in WEIGHTS
