"""JSON that is read within bounds of time and size, and only when every reader reads it the same way."""

import json
import time

import pytest

from validator.schema import strict_json


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"[" * 101 + b"]" * 101, "te diep genest"),
        (b'{"a": "\\ud83d"}', "half surrogaatpaar"),
        (b'{"a": 1, "a": 2}', "twee keer"),
        (b'{"a": NaN}', "NaN"),
    ],
)
def test_json_that_readers_understand_differently_is_no_json(content, message):
    with pytest.raises(strict_json.NotJson, match=message):
        strict_json.parse(content)


def test_json_is_read_as_it_stands():
    deep = b"[" * 100 + b"]" * 100
    assert json.dumps(strict_json.parse(deep)).encode().replace(b" ", b"") == deep
    assert strict_json.parse(b'{"a": "[[[\\"{", "b": "\\ud83d\\ude00"}') == {"a": '[[["{', "b": "\N{GRINNING FACE}"}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("content", "message"),
    [
        (lambda: b'\\"' * 2_000_000, "geen geldige JSON"),
        (lambda: b'"' + b'\\"' * 2_000_000, "geen geldige JSON"),
        (lambda: b"[" + b"{}," * strict_json.MOST + b"{}]", "meer dan 250000 waarden"),
        (lambda: b'{"a": [' + b"[]," * 500_000 + b"1]}", "meer dan 250000 waarden"),
        (lambda: b'{%s"k7": 1}' % b"".join(b'"k%d": 0, ' % n for n in range(200_000)), "de sleutel 'k7' twee keer"),
        (lambda: b'{"' + b"k" * 1_000_000 + b'": 1, "' + b"k" * 1_000_000 + b'": 2}', "de sleutel 'k{119}…' twee keer"),
        (lambda: b'{"a": 1e999}', "een getal dat te groot is"),
        (lambda: b'{"a": -1e999}', "een getal dat te groot is"),
    ],
    ids=["quotes", "escapes", "objects", "lists", "double", "long", "large", "small"],
)
def test_content_is_refused_in_time(content, message):
    document = content()
    began = time.monotonic()
    with pytest.raises(strict_json.NotJson, match=message) as caught:
        strict_json.parse(document)
    assert time.monotonic() - began < 20
    assert len(str(caught.value)) < 200


def test_content_within_the_bounds_is_read_whatever_its_texts_hold():
    text = {"a": '[[{"\\' * 100_000, "b": [","] * 1000, "c": 1e308}
    assert strict_json.parse(json.dumps(text).encode()) == text
    assert len(strict_json.parse(b"[" + b"1," * 300_000 + b"1]", most=300_001)) == 300_001
