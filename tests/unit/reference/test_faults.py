"""The registry of faults: every fault is found, in the module of its page, under an id of its own."""

from types import ModuleType

import pytest

from validator.errors import InvalidInput, SuiteFault
from validator.reference.faults.fault import Fault
from validator.reference.faults.registry import all_faults, fault_modules, find_fault, index_faults
from validator.requirements.registers import all_requirements

PAGES = {one.id: one.page for one in all_requirements()}
MODULES = {module.__name__.removeprefix("validator.reference.faults."): module for module in fault_modules()}


@pytest.mark.parametrize("name", MODULES)
def test_faults_stand_in_the_module_of_their_page(name):
    folder, module = name.split(".")
    pages = {PAGES[fault.requirement] for fault in MODULES[name].FAULTS}
    assert pages == ({"AFN"} if folder == "afnemers" else {module.partition("_")[0].upper()})


def test_the_faults_are_those_of_the_modules():
    assert [fault.id for fault in all_faults()] == [fault.id for one in MODULES.values() for fault in one.FAULTS]
    assert find_fault("voorloopnul-kwijt").requirement == "C9167-R17"


def test_an_unknown_fault_is_refused_with_the_nearest_id():
    with pytest.raises(InvalidInput, match="did you mean 'voorloopnul-kwijt'"):
        find_fault("voorloopnul-kwjit")


def test_two_faults_with_one_id_are_an_error():
    fault = Fault(
        id="proef", requirement="F2173-R12", description="Proef.", profile="open-klant-2", undeletable="Partij"
    )
    first, second = ModuleType("first"), ModuleType("second")
    for module in (first, second):
        module.FAULTS = [fault]  # type: ignore[attr-defined]  # as a module of faults has it
    with pytest.raises(SuiteFault, match="second and first both have a fault 'proef'"):
        index_faults([first, second])
