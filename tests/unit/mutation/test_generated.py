"""Which generated faults a process tries, and which scenarios it tries them against."""

from itertools import groupby

import pytest

from validator.mutation.generated import candidates, dealt, sampled
from validator.reference.faults.generated import generated_faults


@pytest.fixture(scope="module")
def faults():
    return [fault for name in ("open-klant-2", "vng-crud-0.0.3") for fault in sampled(generated_faults(name), 200)]


def place(fault):
    return fault.id.partition(":")[2]


def test_faults_at_one_place_are_tried_together_in_all_dialects(faults):
    parts = [dealt(faults, part, 3) for part in range(3)]
    assert sorted(map(id, faults)) == sorted(id(fault) for part in parts for fault in part)
    for part in parts:
        runs = [name for name, _ in groupby(part, place)]
        assert len(runs) == len(set(runs))
    assert not {place(fault) for fault in parts[0]} & {place(fault) for fault in parts[1]}


def test_the_candidates_are_about_a_requirement_and_the_object_type_of_the_fault(faults):
    fault = next(one for one in faults if one.id.startswith("stale:attribute/Klantcontact/"))
    wanted = {fault.requirement, *fault.about}
    found = candidates(fault)
    assert found
    assert all(wanted & set(scenario.requirements) for scenario in found)
    assert any(scenario.id.startswith("FALG-wijzig-klantcontact") for scenario in found)
    assert not any(scenario.id.startswith("FALG-wijzig-actor-medewerker") for scenario in found)
