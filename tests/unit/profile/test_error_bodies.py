"""What error bodies blame, whatever their shape."""

import pytest

from validator.profile.error_bodies import ErrorStyle


@pytest.mark.parametrize(
    ("style", "body", "names", "place"),
    [
        (
            ErrorStyle("/errors", "/path", "$."),
            {"errors": [{"path": "$.name.family"}]},
            ["$.name.family"],
            "/name/family",
        ),
        (ErrorStyle("/errors"), {"errors": {"topic": ["te lang"]}}, ["topic"], "/topic"),
        (ErrorStyle("", "/loc"), [{"loc": "lines[0].text"}], ["lines[0].text"], "/lines/0/text"),
        (ErrorStyle("/errors", "/p", "/data"), {"errors": [{"p": "/data/topic"}]}, ["/data/topic"], "/topic"),
        (ErrorStyle("/errors", "/p", "/data"), {"errors": [{"p": "/data"}]}, ["/data"], ""),
        (ErrorStyle("/errors", "/p", query="/q"), {"errors": [{"q": "limit"}]}, ["limit"], "/limit"),
        (ErrorStyle("/errors", "/p", query="/q"), {"errors": [{"p": None, "q": "limit"}]}, ["limit"], "/limit"),
        (ErrorStyle(None, "/field"), {"field": "name.family", "why": "too long"}, ["name.family"], "/name/family"),
    ],
)
def test_names_and_their_places(style, body, names, place):
    assert [name for name, _ in style.entries(body)] == names
    assert style.place(names[0]) == place


@pytest.mark.parametrize("body", [None, [], {}, {"errors": "fout"}, {"errors": None}])
def test_a_body_without_errors(body):
    assert ErrorStyle("/errors", "/path").entries(body) is None
    assert ErrorStyle("/errors").entries(body) is None
    assert ErrorStyle(None, "/field").entries(body) is None


@pytest.mark.parametrize(
    ("name", "missing", "blamed"),
    [
        ("name.family", False, True),
        ("name.family.first", False, True),
        ("name.familyOther", False, False),
        ("name", True, True),
        ("name", False, False),
        ("", True, False),
        ("other", True, False),
    ],
)
def test_what_is_missing_may_be_told_of_its_group(name, missing, blamed):
    style = ErrorStyle("/errors", "/path", missing_in_parent=True)
    assert style.blames(name, "/name/family", missing=missing) is blamed
    assert ErrorStyle("/errors", "/path").blames("name", "/name/family", missing=True) is False


def test_a_name_without_its_prefix_is_no_place():
    assert ErrorStyle("/errors", "/path", "$.").place("topic") is None
    assert ErrorStyle("/errors", "/path").place(3) is None


@pytest.mark.parametrize(
    ("name", "place", "blamed"),
    [
        ("bezoekadres.adresregel_1", "/bezoekadres/adresregel1", True),  # the words of a name may be parted otherwise
        ("bezoekadres.adresregel_2", "/bezoekadres/adresregel1", False),
        ("partij.uuid", "/partij", True),
        (None, "/partij", False),
    ],
)
def test_an_error_blames_a_property(name, place, blamed):
    assert ErrorStyle("/errors", "/path").blames(name, place) is blamed
