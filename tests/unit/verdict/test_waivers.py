"""Waivers change an exit code, and never a verdict."""

from datetime import date

import pytest

from validator.errors import InvalidInput
from validator.verdict.model import Verdict
from validator.verdict.waivers import Waiver, WaiverState, load_waivers, states

TODAY = date(2026, 11, 29)
WAIVER = Waiver("C9167-R4", "wordt versie 3", "team", "https://example.org/1", TODAY)
FILE = """
waivers:
  - requirement: C9167-R4
    reason: wordt versie 3
    owner: team
    link: https://example.org/1
    expires: 2026-11-29
"""


@pytest.mark.parametrize(
    ("verdict", "today", "state"),
    [
        (Verdict.FAILED, TODAY, WaiverState.USED),
        (Verdict.FAILED, date(2026, 11, 30), WaiverState.EXPIRED),
        (Verdict.PASSED, TODAY, WaiverState.UNUSED),
        (Verdict.NOT_APPLICABLE, TODAY, WaiverState.UNUSED),
        (Verdict.NOT_TESTED, TODAY, WaiverState.IDLE),
        (Verdict.ERROR, date(2026, 11, 30), WaiverState.IDLE),
        (None, TODAY, WaiverState.IDLE),
    ],
)
def test_a_waiver_does_what_its_requirement_and_the_day_say(verdict, today, state):
    assert WAIVER.state(verdict, today) is state


def test_a_waiver_outside_the_run_is_idle():
    verdicts = {"C9167-R4": Verdict.FAILED}
    assert states([WAIVER], verdicts, {"C9167-R4"}, TODAY) == [(WAIVER, WaiverState.USED)]
    assert states([WAIVER], verdicts, (), TODAY) == [(WAIVER, WaiverState.IDLE)]


def test_the_file_is_read(tmp_path):
    (tmp_path / "afwijkingen.yaml").write_text(FILE)
    assert load_waivers(tmp_path / "afwijkingen.yaml") == (WAIVER,)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("C9167-R4", "C9167-R400", "afwijkingen.yaml, line 3"),
        ("2026-11-29", "2026-13-29", "afwijkingen.yaml, line 7"),
        ("2026-11-29", "morgen", "afwijkingen.yaml, line 7"),
        ("    owner: team\n", "", "owner"),
        ("owner", "eigenaar", "eigenaar"),
        ("https://", "ftp://", "afwijkingen.yaml, line 6"),
        ("waivers:", "afwijkingen:", "afwijkingen"),
        (FILE, FILE + FILE.partition("waivers:\n")[2], "more than once"),
    ],
)
def test_what_is_wrong_in_the_file_is_named_with_its_place(tmp_path, old, new, message):
    (tmp_path / "afwijkingen.yaml").write_text(FILE.replace(old, new))
    with pytest.raises(InvalidInput, match=message):
        load_waivers(tmp_path / "afwijkingen.yaml")
