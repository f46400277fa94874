"""The words of the features: thin steps, one module per part of the vocabulary.

A step says what it means by its one-line docstring, asks the story, and leaves every judgement to validator/checks.py.
"""

from validator import objectmodel

_TYPES = objectmodel.load().object_types.values()
_SINGULAR = "|".join(sorted((one.singular for one in _TYPES), key=len, reverse=True))
_PLURAL = "|".join(sorted((one.plural for one in _TYPES), key=len, reverse=True))

NOUN = rf"(?P<noun>{_SINGULAR})"
"""One object type: interne taak."""

PLURAL = rf"(?P<plural>{_PLURAL})"
"""Objects of one type: interne taken."""

ATTRIBUTE = '"(?P<attribute>[^"]*)"'
"""An attribute by its name in the standard: "Gevraagde handeling"."""

OTHER = '"(?P<attribute2>[^"]*)"'
"""The second attribute of a comparison."""

VALUE = '"(?P<value>[^"]*)"'
"""A value as the pages write it: "Terugbellen"."""


def the(name: str) -> str:
    """An object of the scenario: de interne taak, de tweede interne taak."""
    return rf"(?P<{name}>(?:de|het) (?:(?:eerste|tweede|derde) )?(?:{_SINGULAR}))"
