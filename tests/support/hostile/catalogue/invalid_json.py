"""Hostile targets: invalid or ambiguous JSON."""

from tests.support.hostile import conditions, mutations
from tests.support.hostile.server import harmless, nonconforming

INVALID_JSON = (
    nonconforming("nan", "schrijft NaN", mutations.extra_property(b"NaN"), "NaN, dat in JSON niet bestaat"),
    nonconforming(
        "infinity", "schrijft Infinity", mutations.extra_property(b"-Infinity"), "-Infinity, dat in JSON niet bestaat"
    ),
    nonconforming(
        "te-groot", "schrijft het getal 1e999", mutations.extra_property(b"1e999"), "een getal dat te groot is"
    ),
    harmless(
        "400-cijfers", "schrijft een getal van 400 cijfers", conditions.is_search, mutations.extra_property(b"9" * 400)
    ),
    nonconforming(
        "5000-cijfers",
        "schrijft een getal van 5000 cijfers",
        mutations.extra_property(b"9" * 5000),
        "een getal dat te lang is",
    ),
    nonconforming("dubbele-sleutel", "herhaalt een sleutel", mutations.extra_property(b'1, "x": 2'), "'x' twee keer"),
    nonconforming(
        "geen-utf-8", "schrijft bytes die geen UTF-8 zijn", mutations.extra_property(b'"\xff\xfe"'), "geen UTF-8"
    ),
    nonconforming(
        "bom",
        "begint met een byte order mark",
        mutations.changed_body(lambda body: b"\xef\xbb\xbf" + body),
        "byte order mark",
    ),
    nonconforming(
        "half-teken", "schrijft een half surrogaatpaar", mutations.extra_property(b'"\\ud83d"'), "half surrogaatpaar"
    ),
)
