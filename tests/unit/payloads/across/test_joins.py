"""What a join finds does not depend on the order in which workers added it."""

from itertools import permutations

import pytest

from validator.payloads.across.joins import Partition, joined
from validator.payloads.across.references import COPY, PLACE

IDENTITY, RELATION = 0, 3
SAME, OTHER = b"\x01" + bytes(16), b"\x01" + bytes(15) + b"\x01"


def packed(key, offset, number=IDENTITY):
    """An entry at this offset in the first file."""
    return PLACE.pack(key, number, offset // 100, offset, 0)


@pytest.mark.parametrize("order", list(permutations([100, 200, 300])))
def test_of_what_occurs_more_than_once_the_first_in_the_file_is_right(order):
    partition = Partition(b"".join(packed(SAME, offset) for offset in order), b"")
    found = joined(partition, [SAME[0]], None)
    assert [(mark.kind, mark.offset) for mark in found.marks] == [("duplicate", 200), ("duplicate", 300)]


@pytest.mark.parametrize("order", list(permutations([100, 200, 300])))
def test_references_that_lead_nowhere_are_in_the_order_of_the_file(order):
    references = b"".join(packed(OTHER, offset, RELATION) for offset in order)
    found = joined(Partition(packed(SAME, 0), references), [SAME[0]], None)
    assert [(mark.kind, mark.offset) for mark in found.marks] == [("dangling", offset) for offset in (100, 200, 300)]


def test_a_copy_is_no_duplicate():
    partition = Partition(packed(SAME, 200) + packed(SAME, 100, COPY), b"")
    assert joined(partition, [SAME[0]], None).marks == []
