"""Whether an id is one segment of a path, and stays that."""

import pytest

from validator.target.location import is_segment


@pytest.mark.parametrize("identity", ["17", "kc:10;v=1.0+a@b ~é%20!'", "100%", "%25", "…", "a" * 255])
def test_an_id_that_leads_nowhere_else_is_one_segment(identity):
    assert is_segment(identity)


@pytest.mark.parametrize(
    "identity",
    ["", ".", "..", "a/b", "a\\b", "?all=true", "a#b", "%2e%2e", "%252e%252e", "..%5c", "a%2fb", "a\n", "a" * 256],
)
def test_an_id_that_may_lead_to_other_objects_is_none(identity):
    assert not is_segment(identity)
