"""Marks of what is still to be decided."""

from validator.profile.marks import decided, open_places

DATA = {
    "a": {"pointer": "/a", "TODO": "is it /a?"},
    "b": [{"absent": "TODO"}],
    "c": {"absent": "TODO's kent het niet."},
}


def test_every_mark_has_its_place():
    assert [place for place, _ in open_places(DATA)] == ["/a/TODO", "/b/0/absent"]


def test_without_its_marks_the_rest_can_be_checked():
    assert decided(DATA) == {"a": {"pointer": "/a"}, "b": [{"absent": "TODO"}], "c": DATA["c"]}
