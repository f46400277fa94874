"""All faults, found in this package: every module in it that has FAULTS holds those against one page or feature."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from types import ModuleType

from validator.errors import InvalidInput, SuiteFault
from validator.reference import faults
from validator.reference.faults.fault import Fault
from validator.suggest import did_you_mean


def fault_modules() -> Iterator[ModuleType]:
    """The modules that hold faults, by name."""
    for entry in pkgutil.walk_packages(faults.__path__, f"{faults.__name__}."):
        module = importlib.import_module(entry.name)
        if hasattr(module, "FAULTS"):
            yield module


def all_faults() -> tuple[Fault, ...]:
    """All faults, by module. Raises SuiteFault when two of them have the same id."""
    return tuple(_by_id().values())


def find_fault(identity: str) -> Fault:
    """The fault of that id. Raises InvalidInput with the nearest id or how to list them when there is none."""
    if identity not in _by_id():
        others = "`klantcheck serve --list-faults` lists them."
        raise InvalidInput(f"There is no fault {identity!r}; {did_you_mean(identity, _by_id(), others)}")
    return _by_id()[identity]


@cache
def _by_id() -> Mapping[str, Fault]:
    return index_faults(fault_modules())


def index_faults(modules: Iterable[ModuleType]) -> dict[str, Fault]:
    """The faults of these modules by id. Raises SuiteFault, with both modules, when two of them have the same id."""
    found: dict[str, Fault] = {}
    places: dict[str, str] = {}
    for module in modules:
        for fault in module.FAULTS:
            if fault.id in found:
                raise SuiteFault(f"{module.__name__} and {places[fault.id]} both have a fault {fault.id!r}")
            found[fault.id], places[fault.id] = fault, module.__name__
    return found
