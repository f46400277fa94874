"""What an outcome says of an error body."""

import json

import httpx
import pytest

from validator.http.exchange import Exchange
from validator.http.reply import Reply
from validator.profile.loader import load_profile
from validator.target.outcome import Outcome
from validator.text import LENGTH


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ({"name": "kanaal", "reason": "Onbekend."}, "kanaal: Onbekend."),
        ({"reason": "Onbekend."}, "zonder naam: Onbekend."),
        ("kanaal", "zonder naam: zonder uitleg"),
        ({"name": {"veld": "kanaal"}, "reason": None}, '{"veld": "kanaal"}: null'),
        ({"name": 7, "code": ["leeg"]}, '7: ["leeg"]'),
        ({"name": "é" * 5000, "reason": "x" * 5000}, f"{'é' * (LENGTH - 1)}…: {'x' * (LENGTH - 1)}…"),
    ],
)
def test_an_error_is_told_in_words_whatever_it_blames(entry, expected):
    content = json.dumps({"invalidParams": [entry]}).encode()
    reply = Reply("", 400, httpx.Headers(), content, Exchange(1, "POST", "", [], None))
    outcome = Outcome.of(load_profile("informatiemodel-2024-03"), "registreer", "Klantcontact", reply, "registered")
    assert outcome.actual_text == f"status 400 ({expected})"
