"""Values that a scenario makes up: such as nobody has, and none that belongs to a real person."""

from __future__ import annotations

import random
import re
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import cycle, islice

UUID = re.compile("[0-9a-f]{8}(-?)[0-9a-f]{4}(\\1[0-9a-f]{4}){2}\\1[0-9a-f]{12}", re.IGNORECASE)
LONG, LONGEST = 16, 40
"""Characters of an id of which no two others are the same by chance, and those that the standard has room for."""

_random = random.SystemRandom()
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def number() -> str:
    """Nine digits."""
    return str(_random.randrange(100_000_000, 999_999_999))


def word() -> str:
    """Eight letters and digits."""
    return uuid.uuid4().hex[:8]


def now() -> str:
    """The moment of now, in RFC 3339, whole seconds."""
    return datetime.now(UTC).replace(microsecond=0).isoformat()


def _test_bsns() -> list[str]:
    """The numbers of the range 99999xxxx, kept for tests, that pass the eleven test: some nine hundred."""
    candidates = [f"99999{tail:04d}" for tail in range(10_000)]
    return [one for one in candidates if sum(int(d) * w for d, w in zip(one, _WEIGHTS, strict=True)) % 11 == 0]


def stranger(identity: str | None) -> str:
    """An id that nobody has, in the form of one that is known: an API may refuse what cannot be an id of its own."""
    form = identity or ""
    if identity is None or UUID.fullmatch(form):
        made_up = uuid.uuid4()
        text = str(made_up) if identity is None or "-" in form else made_up.hex
        return text.upper() if form.isupper() else text
    if len(form) >= LONG and form.isalnum():
        return "".join(_random.sample(form, len(form)))
    digits = max(re.findall("[0-9]+", form), key=len, default=form)
    return form.replace(digits, number(), 1)[:LONGEST]


_all = _test_bsns()
_turns = cycle(_random.sample(_all, len(_all)))


def bsns() -> Iterator[str]:
    """Burgerservicenummers for tests, each at most once, beginning where the last caller in this process ended."""
    return islice(_turns, len(_all))
