"""Operators on requests: what a fault refuses that must be accepted."""

import pytest

from validator.reference.faults.afnemers.wat_onvolledig_komt import refuse_without_name
from validator.reference.faults.effects.values import is_empty
from validator.reference.faults.operators.requests import refuse_value
from validator.reference.problems import Problem
from validator.standard.values import EMPTY


@pytest.mark.parametrize(
    ("hook", "object_type", "attribute"),
    [
        (refuse_value("Klantcontact", "Inhoud", is_empty), "Klantcontact", "Inhoud"),
        (refuse_without_name, "Betrokkene", "Persoonsnaam/Achternaam"),
    ],
)
def test_a_change_is_refused_for_what_it_empties_and_not_for_what_it_leaves_as_it_is(hook, object_type, attribute):
    hook(object_type, "PATCH", {})
    for method, values in (("POST", {}), ("PUT", {}), ("PATCH", {attribute: EMPTY})):
        with pytest.raises(Problem):
            hook(object_type, method, values)
