"""Our definitions of the string formats and of `pattern`: the one place where they are judged.

`jsonschema` on its own skips date-time and uri silently and lets Python's `re` decide what `$` and `[0-9]` mean. Here
jsonschema-rs (RFC 3339, 3986, 4122 and 5321, strict e-mail) decides on every format, and patterns follow ECMA-262:
`$` is the very end of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema_rs
from jsonschema import FormatChecker, ValidationError
from jsonschema.protocols import Validator

FORMATS = ("date", "date-time", "email", "uri", "uri-reference", "uuid")

checker = FormatChecker(formats=())


@cache
def _judge(name: str) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(
        {"type": "string", "format": name},
        validate_formats=True,
        email_options=jsonschema_rs.EmailOptions(allow_display_text=False),
    )


def is_format(name: str, value: object) -> bool:
    """Whether a value has the format; what is no text has every format, as JSON Schema has it.

    Raises KeyError for a format that has no definition here: silence would be a check that cannot fail.
    """
    if name not in FORMATS:
        raise KeyError(f"no definition of the format {name!r}")
    if not isinstance(value, str):
        return True
    try:
        return _judge(name).is_valid(value)
    except ValueError:  # a lone surrogate: no text in any encoding, so in no format
        return False


for _name in FORMATS:
    checker.checks(_name)(lambda value, name=_name: is_format(name, value))


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"(?<!\\)\$", r"\\Z", pattern), re.ASCII)


def pattern(validator: Validator, wanted: str, instance: Any, schema: Any) -> Iterator[ValidationError]:
    """The keyword `pattern` as ECMA-262 has it, for the patterns that our own schemas use."""
    del schema
    if validator.is_type(instance, "string") and not _compiled(wanted).search(instance):
        yield ValidationError(f"{instance!r} does not match {wanted!r}")
