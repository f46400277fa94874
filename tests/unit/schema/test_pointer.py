"""JSON pointers (RFC 6901)."""

from validator.schema import pointer


def test_pointers_lead_where_they_say():
    document = {"a": [{"b/c": 1}], "d": None}
    assert pointer.get(document, "/a/0/b~1c") == 1
    assert pointer.get(document, "/a/1") is pointer.MISSING
    assert pointer.get(document, "/d") is None
    assert pointer.get(document, "/d/e") is pointer.MISSING
    assert pointer.get(document, "") is document
    written: dict[str, dict[str, int]] = {}
    pointer.put(written, "/x/y", 1)
    pointer.put(written, "/x/z", 2)
    assert written == {"x": {"y": 1, "z": 2}}
    pointer.remove(written, "/x/y")
    pointer.remove(written, "/nergens/y")
    assert written == {"x": {"z": 2}}
    assert pointer.join(["a/b", 0]) == "/a~1b/0"


def test_a_document_with_another_value_leaves_the_first_one_as_it_was():
    document = {"_expand": {"partij": 1}, "naam": "Jansen", "x": {"y": 1, "z": {}}}
    assert pointer.replaced(document, "/_expand", {}) == {**document, "_expand": {}}
    assert pointer.replaced(document, "/x/y", 2) == {**document, "x": {"y": 2, "z": {}}}
    assert pointer.replaced(document, "/naam/y", 2) == {**document, "naam": {"y": 2}}
    assert document == {"_expand": {"partij": 1}, "naam": "Jansen", "x": {"y": 1, "z": {}}}
