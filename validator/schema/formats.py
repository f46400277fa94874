"""The string formats by themselves; docs/formaten.md says what each of them is.

jsonschema-rs decides on them, as it does on schemas (validator/schema/engine.py).
"""

from __future__ import annotations

from functools import cache

from validator.schema import engine

FORMATS = ("date", "date-time", "email", "uri", "uri-reference", "uuid")


@cache
def _validator(name: str) -> engine.Validator:
    return engine.compiled({"type": "string", "format": name})


def is_format(name: str, value: object) -> bool:
    """Whether a value has the format. What is no text has every format, as in JSON Schema.

    Raises KeyError for a format without a definition: otherwise its check could not fail.
    """
    if name not in FORMATS:
        raise KeyError(f"no definition of the format {name!r}")
    if not isinstance(value, str):
        return True
    try:
        return _validator(name).is_valid(value)
    except ValueError:  # a lone surrogate: no text in any encoding, so in no format
        return False
