"""Records are read again at their places, whichever file they stand in."""

from functools import partial

from validator.payloads.across.joins import Mark
from validator.payloads.across.places import FIRST, Places
from validator.payloads.readers.inputs import Input


def places_of(*paths):
    """The places of files of which all is one part."""
    places = Places()
    for path in paths:
        places.part(places.begin(Input(path.name, partial(path.open, "rb"), path)), 0, 0)
    return places


def mark(file, line, offset):
    """A mark at a line of a file."""
    return Mark("duplicate", b"", 0, line, offset, file)


def test_records_of_several_files_are_read_again_in_any_order(tmp_path):
    for name, text in (("a", "een"), ("b", "twee" * FIRST)):
        (tmp_path / name).write_text(f'{{"tekst": ""}}\n{{"tekst": "{text}"}}\n', encoding="utf-8")
    places = places_of(tmp_path / "a", tmp_path / "b")
    found = [places.source(mark(file, 2, 14)) for file in (0, 1, 0)]
    places.close()
    assert [(one.file, one.line) for one in found] == [("a", 2), ("b", 2), ("a", 2)]
    assert [one.value["tekst"][:4] for one in found] == ["een", "twee", "een"]


def test_what_cannot_be_read_again_has_a_place_alone(tmp_path):
    (tmp_path / "packed").write_bytes(b"\x1f\x8b")
    places = places_of(tmp_path / "packed", tmp_path / "gone")
    found = [places.source(mark(file, 3, 0)) for file in (0, 1)]
    places.close()
    assert [(one.value, one.line) for one in found] == [(None, 3), (None, 3)]
