"""JSON values in a stream: whichever parts it comes in, with their lines and places."""

import io
import json
from typing import Any

import pytest

from validator.payloads.readers import values
from validator.payloads.readers.record import BrokenText
from validator.payloads.readers.values import Piece, pieces

TEXTS = [b"{}", b'{"a": "\xc3\xa9\\"]"}', b"[1, [2]]", b'"x"', b"-12.5e3", b"true"]


@pytest.mark.parametrize("part", [1, 2, 3, 7, 1000])
def test_the_entries_of_a_list_are_found_in_parts_of_any_size(part, monkeypatch):
    monkeypatch.setattr(values, "PART", part)
    content = b" [ " + b" ,\n".join(TEXTS) + b"]\n"
    found: list[Any] = list(pieces(io.BytesIO(content)))
    assert [piece.raw for piece in found] == TEXTS
    assert [piece.index for piece in found] == list(range(len(TEXTS)))
    assert [piece.line for piece in found] == list(range(1, len(TEXTS) + 1))
    assert all(content[piece.offset :].startswith(piece.raw) for piece in found)


@pytest.mark.parametrize("part", [1, 5, 1000])
def test_documents_one_after_the_other_are_found(part, monkeypatch):
    monkeypatch.setattr(values, "PART", part)
    found: list[Any] = list(pieces(io.BytesIO(b'{"a": 1}{"b": 2}\n\n{"c": 3}')))
    assert [json.loads(piece.raw) for piece in found] == [{"a": 1}, {"b": 2}, {"c": 3}]
    assert [piece.line for piece in found] == [1, 1, 3]


@pytest.mark.parametrize(
    ("content", "whole", "reason"),
    [
        (b"[{}, {},]", 2, "een komma te veel"),
        (b"[{} {}]", 1, "een komma of een haakje dat sluit ontbreekt"),
        (b'[{}, {"a": 1,}]', 1, "een komma te veel"),
        (b"[{}] {}", 1, "volgt nog iets"),
        (b'{"a": "x\ny"}', 0, "regeleinde"),
        (b"{'a': 1}", 0, "enkel aanhalingsteken"),
        (b'{"a": True}', 0, "dat in JSON true is"),
        (b'{"a": ', 0, "houdt op midden in een waarde"),
        (b'{"a" 1}', 0, "dubbele punt"),
        (b'{"a": "\\x"}', 0, "schuine streep"),
        (b"[" * 100_000, 0, "te diep genest"),
        (b'{"a": "x\0"}', 0, "een byte 00"),
        (b'{"a"\0: 1}', 0, "een byte 00"),
        (b'{"a": 1}\0', 1, "een byte 00, die in JSON niet voorkomt; is het bestand beschadigd, of UTF-16?; wat erna"),
        (b'{"a": "x\ty"}', 0, "een tab in een tekst"),
        (b'{"a": "x\x01"}', 0, "een stuurteken in een tekst"),
        (b'{"a":\xc2\xa01}', 0, "vaste spatie"),
        ("{“a”: 1}".encode(), 0, "gekruld aanhalingsteken"),
        (b'{"a": 1 // b\n}', 0, "toelichting (//)"),
        (b"<html>", 0, "HTML"),
        (b'{"a": 012}', 0, "met een nul begint"),
        (b'{"a": .5}', 0, "met een punt begint"),
        (b'{"a": +5}', 0, "met een plus begint"),
        (b'{"a": }', 0, "waar een waarde hoort te staan"),
        (b'{"a": 1}}', 1, "waar een waarde hoort te staan; wat erna komt is niet beoordeeld"),
    ],
)
def test_a_broken_text_says_what_is_wrong_in_words_of_json(content, whole, reason):
    last: Any
    *before, last = pieces(io.BytesIO(content))
    assert len(before) == whole
    assert isinstance(last, BrokenText)
    assert reason in last.reason


def test_an_error_at_the_begin_of_a_large_file_is_found_there(monkeypatch):
    monkeypatch.setattr(values, "PART", 100)
    broken: Any
    [broken] = pieces(io.BytesIO(b'[{"a" 1}, ' + b"{}, " * 10_000 + b"{}]"))
    assert broken.offset == 6
    assert "dubbele punt" in broken.reason


def test_a_value_without_end_is_bounded(monkeypatch):
    monkeypatch.setattr(values, "PART", 100)
    stream = io.BytesIO(b'"' + b"x" * 10_000)
    broken: Any
    [broken] = pieces(stream, 1000)
    assert "een waarde van meer dan 1000 bytes" in broken.reason
    assert stream.tell() < 1100, "no more is read than that"


@pytest.mark.parametrize("part", [7, values.PART])
def test_a_value_may_be_as_long_as_is_said_and_no_longer(part, monkeypatch):
    monkeypatch.setattr(values, "PART", part)
    found: list[Any] = list(pieces(io.BytesIO(b'[{"a": 123}, {"a": 1234}]'), 10))
    assert [type(one) for one in found] == [Piece, BrokenText]
    assert "meer dan 10 bytes; wat erna komt is niet beoordeeld" in found[1].reason
