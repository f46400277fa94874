"""Other processes judge as this one does, and have ended when a validation has."""

import json
import multiprocessing
import time

import pytest

from validator.payloads.bulk.line_judge import Ended, LineJudge
from validator.payloads.bulk.pool import Pool
from validator.payloads.bulk.tasks import ContentTask
from validator.payloads.criteria import choose_criteria
from validator.payloads.options import Options


@pytest.mark.parametrize("depth", ["schema", "samenhang"])
def test_other_processes_find_the_same_and_none_of_them_is_left(depth, tmp_path, validation, example, monkeypatch):
    monkeypatch.setattr("validator.payloads.bulk.ranges.PART", 8192)
    task = example("interne_taak")
    lines = [json.dumps({**task, "status": "klaar" if number % 5 else "verwerkt"}) + "\n" for number in range(60)]
    (tmp_path / "export.ndjson").write_text("".join(lines))
    alone, together = (
        validation(tmp_path / "export.ndjson", depth=depth, options=Options(processes=processes))
        for processes in (1, 2)
    )
    assert multiprocessing.active_children() == []
    assert [one.line for one in alone[1] if one.rule == "enum"] == [n + 1 for n in range(60) if n % 5]
    assert together[1] == alone[1]
    assert together[0].as_dict() == alone[0].as_dict()


def test_what_other_processes_are_judging_is_broken_off_when_nobody_waits_for_it(monkeypatch):
    def judge_for_ever(self, *_):
        while not self._is_ended():
            time.sleep(0.01)
        raise Ended

    def interrupted():
        yield from [ContentTask(b"{}\n", 0, 0, None)] * 2
        raise KeyboardInterrupt

    monkeypatch.setattr(LineJudge, "lines", judge_for_ever)
    criteria = choose_criteria("open-klant-2")
    pool = Pool(criteria, LineJudge(criteria), 2)
    with pytest.raises(KeyboardInterrupt):
        list(pool.batches(interrupted()))
    assert multiprocessing.active_children()
    pool.close()
    assert multiprocessing.active_children() == []
