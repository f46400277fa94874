"""Operators of faults: each makes a hook of `Fault` from what goes wrong and where: object type, attribute, method."""
