"""Deliberate deviations of the reference API, each bound to the requirement that must catch it."""

from validator.reference.faults.kinds import Fault, Faults

__all__ = ["Fault", "Faults"]
