"""YAML of others is read within bounds of time and memory, and messages on it quote nothing of it."""

import time
import tracemalloc

import pytest

from validator.errors import InvalidInput
from validator.schema import yaml_file
from validator.schema.yaml_file import DocumentFile, RecordedFile, YamlFile

STEPS = list(zip("abcdefgh", "bcdefghi", strict=True))
LAUGHS = "a: &a [x]\n" + "".join(f"{to}: &{to} [{', '.join([f'*{of}'] * 9)}]\n" for of, to in STEPS)
MERGES = "a: &a {x: 1}\n" + "".join(f"{to}: &{to} {{<<: [{', '.join([f'*{of}'] * 9)}]}}\n" for of, to in STEPS)


def written(tmp_path, content):
    path = tmp_path / "bestand.yaml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.slow
@pytest.mark.parametrize(
    ("content", "message"),
    [
        (LAUGHS, "more than 50000 values"),
        (MERGES, "more than 50000 values"),
        ("- 1\n" * 60_000, "more than 50000 values"),
        ("&a [*a]", "holds itself"),
        ("a: &a {b: {c: *a}}", "holds itself"),
        ("[" * 101 + "]" * 101, "nested deeper than 100"),
        ("[" * 5_000, "is not valid YAML"),
        ("- " * 5_000 + "a", "nest"),
        ("{a: " * 5_000 + "}" * 5_000, "nested deeper than 100"),
        ("x" * (yaml_file.LARGEST + 1), "too much to read"),
        ("a: " + "1" * 5_000, "a number that is too long"),
        ("1:1" * 300_000, "a number that is too long"),
        ("1:1" * 300_000 + ".5", "a number that is too long"),
        ("a: !!int geheim", "cannot be read"),
        ("a: !!timestamp 2024-99-99", "is not valid YAML"),
        ("a: !!binary Z2VoZWlt", "is not valid YAML"),
        ("a: !!python/object/apply:os.system [geheim]", "is not valid YAML"),
        ("[geheim]: 1", "a key that is no text"),
        ("1: geheim", "a key that is no text"),
        ("true: geheim", "a key that is no text"),
        ("geheim: 1\ngeheim: 2", "a key that occurs twice"),
        ("a: *geheim", "is not valid YAML"),
        ("!geheim a", "is not valid YAML"),
        ('a: "\\geheim"', "is not valid YAML"),
        ("a: b: geheim", "is not valid YAML"),
        ("geheim: [\n", "is not valid YAML"),
        ("geheim\x00", "is not valid YAML"),
        (b"geheim\xff", "is not UTF-8"),
    ],
)
def test_what_cannot_be_used_is_one_sentence_that_quotes_nothing(tmp_path, content, message):
    path = written(tmp_path, content)
    began = time.monotonic()
    tracemalloc.start()
    with pytest.raises(InvalidInput) as caught:
        YamlFile(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert message in str(caught.value)
    assert "geheim" not in str(caught.value).removeprefix(str(path))
    assert "\n" not in str(caught.value)
    assert time.monotonic() - began < 20
    assert peak < 100 * 2**20


@pytest.mark.parametrize("reader", [DocumentFile, RecordedFile])
@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("a: " + "1:" * 5_000 + "1", "a number that is too long"),
        ("a: &a {b: *a}", "holds itself"),
        ("[" * 101 + "]" * 101, "nested deeper than 100"),
        ("200: a\n'200': b", "a key that occurs twice"),
        (f"a: &a {'x' * 2_000_000}\nb: [{', '.join(['*a'] * 100)}]", "values, with its aliases written out"),
        ("a: !!python/object/apply:os.system [geheim]", "is not valid YAML"),
    ],
)
def test_what_tools_write_is_read_within_the_same_bounds(tmp_path, reader, content, message):
    began = time.monotonic()
    with pytest.raises(InvalidInput, match=message):
        reader(tmp_path / "bestand.yaml", content.encode())
    assert time.monotonic() - began < 20


def test_a_recording_has_more_values_than_people_write_and_texts_in_base64(tmp_path):
    content = "text: !!binary w6k=\n200: a\nmany:\n" + "- 1\n" * 60_000
    file = RecordedFile(tmp_path / "cassette.yaml", content.encode())
    assert file.data["text"].decode() == "é"
    assert file.data["200"] == "a"
    assert len(file.data["many"]) == 60_000


@pytest.mark.parametrize(
    ("pointer", "begin"), [("/b/c", b"'\xe2\x80\xa8y'"), ("/b/nee", b"c:"), ("/é", b"'x'"), ("", b"\xc3\xa9:")]
)
def test_the_byte_of_a_value_is_that_of_the_nearest_one_that_is_there(tmp_path, pointer, begin):
    content = "# één\né: 'x'\nb:\n  c: '\u2028y'\n".encode()
    file = RecordedFile(tmp_path / "cassette.yaml", content)
    assert content[file.offset(pointer) :].startswith(begin)


def test_aliases_within_the_bounds_are_read(tmp_path):
    file = YamlFile(written(tmp_path, "a: &a {x: 1}\nb: {y: [*a, *a]}\nc: 2024-01-01\n"))
    assert file.data == {"a": {"x": 1}, "b": {"y": [{"x": 1}, {"x": 1}]}, "c": "2024-01-01"}
    assert file.where("/b/y").endswith("bestand.yaml, line 2")


@pytest.mark.parametrize("content", ["root:x:0:0:root:/root:/bin/bash\n", "wachtwoord: geheim\n", "- geheim\n", ""])
def test_a_file_that_is_another_one_is_not_quoted(tmp_path, content):
    file = YamlFile(written(tmp_path, content))
    with pytest.raises(InvalidInput) as caught:
        file.mapping("profile")
    assert str(caught.value) == f"{file.path}, line 1: must be a mapping (`name: value`) with the key `profile`."
