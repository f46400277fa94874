"""Lines are judged as single documents are, wherever in a group of lines they stand."""

import io
import json

import pytest

from validator.payloads.bulk.line_judge import GROUP, LineJudge
from validator.payloads.criteria import choose_criteria
from validator.schema import catalog

TASK = catalog.load("objecten/open-klant-2/interne_taak.schema.json")["examples"][0]
RIGHT = json.dumps(TASK, separators=(",", ":")).encode() + b"\n"
WRONG = json.dumps({**TASK, "status": "klaar"}, separators=(",", ":")).encode() + b"\n"
ODD = {
    "a status that does not exist": WRONG,
    "no JSON": b'{"uuid": }\n',
    "a key twice": RIGHT.replace(b'{"uuid"', b'{"status":"verwerkt","uuid"', 1),
    "too long": b'{"uuid":"' + b"x" * 10_000 + b'"}\n',
}


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("before", [0, 1, GROUP - 1, GROUP, GROUP + 1])
def test_what_is_odd_is_found_at_its_line_and_offset(odd, before):
    judge = LineJudge(choose_criteria("open-klant-2"), most=5_000)
    content = RIGHT * before + ODD[odd] + RIGHT * 2
    batch = judge.lines(io.BytesIO(content), 0, 0, None)
    start = len(RIGHT) * before
    assert {finding.line for finding in batch.findings} == {before + 1}
    assert all(start <= finding.offset < start + len(ODD[odd]) for finding in batch.findings)
    assert (batch.lines, batch.length) == (before + 3, len(content))
    assert batch.tally.objects["Interne taak"] == before + 2 + (odd == "a status that does not exist")


def test_what_is_written_with_blanks_is_judged_alike():
    judge = LineJudge(choose_criteria("open-klant-2"))
    lines = b"".join(json.dumps(one).encode() + b"\n" for one in [TASK, {**TASK, "status": "klaar"}, TASK])
    assert [finding.line for finding in judge.lines(io.BytesIO(lines), 0, 0, None).findings] == [2]
