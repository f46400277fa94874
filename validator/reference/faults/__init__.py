"""Deliberate faults of the reference API, each bound to the requirement that must detect it.

A fault stands in the module of the feature that tests its requirement: the folders are those of features/.
"""

from validator.reference.faults.fault import Fault, Faults

__all__ = ["Fault", "Faults"]
