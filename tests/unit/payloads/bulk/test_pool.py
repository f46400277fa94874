"""Other processes judge as this one does, and have ended when a validation has."""

import json
import multiprocessing

import pytest

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
