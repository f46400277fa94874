"""Values that a scenario makes up: such as nobody has, and none that belongs to a real person."""

from __future__ import annotations

import random
import re
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import cycle, islice

from validator.profile.references import Ids
from validator.profile.value_rules import proven

TRIES = 50
"""How many numbers without a proof a scenario tries before it gives up: there are ten thousand."""

UUID = re.compile("[0-9a-f]{8}(-?)[0-9a-f]{4}(\\1[0-9a-f]{4}){2}\\1[0-9a-f]{12}", re.IGNORECASE)
ULID_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""The digits of Crockford's base 32."""
ULID_LENGTH, ULID_RANDOM_BITS = 26, 80

LONG, LONGEST = 16, 40
"""Characters of an id of which no two others are the same by chance, and those that the standard has room for."""

_random = random.SystemRandom()
_numbers: set[str] = set()
"""The numbers that this process gave out."""


def number() -> str:
    """Nine digits, which this process did not give out before."""
    while (digits := str(_random.randrange(100_000_000, 999_999_999))) in _numbers:
        pass
    _numbers.add(digits)
    return digits


def word() -> str:
    """Eight letters and digits."""
    return uuid.uuid4().hex[:8]


def now() -> str:
    """The moment of now, in RFC 3339, whole seconds."""
    return datetime.now(UTC).replace(microsecond=0).isoformat()


def _proven(numbers: Iterable[int], digits: int) -> list[int]:
    return [number for number in numbers if proven(str(number).zfill(digits), "elfproef")]


class _Scarce:
    """Numbers of which there are few, given out in an order of chance. digits: of each, with zeros at its begin."""

    def __init__(self, every: Sequence[int], digits: int) -> None:
        self._every, self._digits = every, digits
        self.take_part(0, 1)

    def take_part(self, number: int, of: int) -> None:
        """Give out only those of one of some parts. number: of the part, from 0."""
        self._part = self._every[number::of]
        self._turns: Iterator[int] | None = None

    def each_once(self) -> Iterator[str]:
        """Each at most once, beginning where the last caller ended."""
        if self._turns is None:
            self._turns = cycle(_random.sample(self._part, len(self._part)))
        return (str(number).zfill(self._digits) for number in islice(self._turns, len(self._part)))


_TEST = _Scarce(_proven(range(999990001, 10**9), 9), 9)
_ZEROS = _Scarce(_proven(range(1, 1000), 9), 9)
_KVK = _Scarce(range(9000 * 10**4, 9001 * 10**4), 8)
_VESTIGING = _Scarce(range(90000000 * 10**4, 90000001 * 10**4), 12)


def take_part(number: int, of: int) -> None:
    """Give out only a part of the scarce numbers, for one of some processes of a run: else two give out the same.

    number: of the process, from 0. of: how many there are.
    """
    for scarce in (_TEST, _ZEROS, _KVK, _VESTIGING):
        scarce.take_part(number, of)


def unused_id(form: str) -> str:
    """An id that no object has, in the form of one that is known: an API may refuse what cannot be an id of its own."""
    if UUID.fullmatch(form):
        made_up = uuid.uuid4()
        text = str(made_up) if "-" in form else made_up.hex
        return text.upper() if form.isupper() else text
    if len(form) >= LONG and form.isalnum():
        return form[0] + "".join(_random.sample(form[1:], len(form) - 1))  # the first of a ULID is at most 7
    digits = max(re.findall("[0-9]+", form), key=len, default=form)
    return form.replace(digits, number(), 1)[:LONGEST]


def new_id(ids: Ids) -> str:
    """An id that no object has, where none is known."""
    match ids:
        case "integer":
            return str(_random.randrange(10**9, 2**31))
        case "ulid":
            return _ulid()
        case _:
            return str(uuid.uuid4())


def _ulid() -> str:
    """A ULID: the milliseconds since 1970, and eighty random bits."""
    milliseconds = int(datetime.now(UTC).timestamp() * 1000)
    bits = milliseconds << ULID_RANDOM_BITS | _random.getrandbits(ULID_RANDOM_BITS)
    return "".join(ULID_ALPHABET[bits >> 5 * place & 31] for place in reversed(range(ULID_LENGTH)))


def bsns() -> Iterator[str]:
    """Burgerservicenummers for tests, each at most once, beginning where the last caller in this process ended.

    Those of the range 99999xxxx, kept for tests, that pass the eleven test: some nine hundred. An RSIN is made alike.
    """
    return _TEST.each_once()


def bsns_with_zeros() -> Iterator[str]:
    """As `bsns`, of the range 000000xxx, which was never given out and serves as test data: some ninety."""
    return _ZEROS.each_once()


SCARCE: Mapping[str, Callable[[], Iterator[str]]] = {
    "bsn": bsns,
    "nulbsn": bsns_with_zeros,
    "rsin": bsns,
    "kvk": lambda: islice(_KVK.each_once(), TRIES),
    "vestiging": lambda: islice(_VESTIGING.each_once(), TRIES),
}
"""Numbers that identify a partij, by their placeholder: there are few for tests, so others may use the same ones."""
