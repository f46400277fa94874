"""A validation that was interrupted goes on where it was: the same findings and counts as one that was not."""

import json
import signal
from contextlib import contextmanager

import pytest

from validator.errors import InvalidInput
from validator.payloads.bulk.checkpoint import load_checkpoint
from validator.payloads.criteria import choose_criteria
from validator.payloads.options import Options
from validator.payloads.outputs.files import output_file
from validator.payloads.readers.inputs import find_inputs
from validator.payloads.report import Sink
from validator.payloads.validation import Validation

CRITERIA = choose_criteria("open-klant-2")


@pytest.fixture
def export(tmp_path, example, monkeypatch):
    """Two files of lines in many parts, every tenth line wrong."""
    monkeypatch.setattr("validator.payloads.bulk.ranges.PART", 4096)
    task = example("interne_taak")
    lines = [json.dumps({**task, "status": "onzin" if number % 10 == 0 else "verwerkt"}) for number in range(200)]
    (tmp_path / "a.ndjson").write_text("\n".join(lines))
    (tmp_path / "b.ndjson").write_text("\n".join(lines))
    return tmp_path


def run(folder, stop_after=None, resume="stand.json", criteria=CRITERIA):
    """Judge the files; interrupted after so many findings were written."""
    checkpoint = load_checkpoint(str(folder / resume), criteria)
    output = output_file(str(folder / "uit.ndjson"), None, checkpoint.written)
    count = 0

    class Stop:
        def write(self, found):
            nonlocal count
            before, count = count, count + len(found)
            if stop_after is not None and before < stop_after <= count:
                signal.raise_signal(signal.SIGINT)

        def finish(self, report):
            pass

    sink = Sink(output, Stop())
    names = str(folder / "a.ndjson"), str(folder / "b.ndjson")
    report = Validation(criteria, Options(processes=1), sink, None, checkpoint).run(find_inputs(names))
    sink.finish(report)
    return report


@contextmanager
def small_disk(size):
    """No file can grow beyond so many bytes inside."""
    resource = pytest.importorskip("resource", reason="of POSIX alone")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def findings(folder):
    return [json.loads(line) for line in (folder / "uit.ndjson").read_text().splitlines()]


@pytest.mark.parametrize("stop_after", [1, 15, 20, 21, 39])
def test_what_was_interrupted_goes_on_without_loss_or_repetition(stop_after, export):
    whole = run(export, resume="heel.json").as_dict()
    expected = findings(export)
    (export / "uit.ndjson").unlink()
    partial = run(export, stop_after)
    assert (partial.partial, partial.exit_code) == (True, 4)
    resumed = run(export)
    assert findings(export) == expected
    assert resumed.as_dict() == whole


@pytest.mark.slow
@pytest.mark.parametrize("stop_after", [21, 39, 60, 300])
def test_what_is_known_across_records_is_kept(stop_after, export):
    """Every record has the id of the first one: across records there are 399 findings, after the 40 in them."""
    criteria = choose_criteria("open-klant-2", depth="samenhang")
    whole = run(export, resume="heel.json", criteria=criteria).as_dict()
    expected = findings(export)
    assert sum(one["rule"] == "uniek" for one in expected) == 399
    (export / "uit.ndjson").unlink()
    assert run(export, stop_after, criteria=criteria).partial
    assert run(export, criteria=criteria).as_dict() == whole
    assert findings(export) == expected
    assert run(export, criteria=criteria).as_dict() == whole
    assert findings(export) == expected, "a validation that is whole stays what it is"


@pytest.mark.parametrize("dump", [[{"model": "a.b", "pk": 1, "fields": {}}], [{}, {"onzin": 1}]])
def test_what_could_not_be_judged_counts_once_and_is_said_again(dump, export):
    (export / "a.ndjson").write_text(json.dumps(dump, indent=1))
    whole = run(export, resume="heel.json").as_dict()
    assert len(whole["problems"]) == 1
    expected = findings(export)
    (export / "uit.ndjson").unlink()
    assert run(export, len(expected) - 5).partial
    assert run(export).as_dict() == whole
    assert findings(export) == expected


def test_an_input_that_could_not_be_read_is_tried_again(export):
    whole = run(export, resume="heel.json").as_dict()
    expected = findings(export)
    (export / "uit.ndjson").unlink()
    (export / "b.ndjson").rename(export / "c.ndjson")
    assert run(export).exit_code == 2
    (export / "c.ndjson").rename(export / "b.ndjson")
    assert run(export).as_dict() == whole
    assert findings(export) == expected


def test_files_in_another_order_are_not_gone_on_with(export):
    run(export, 39)
    (export / "0.ndjson").write_bytes((export / "b.ndjson").read_bytes())
    names = str(export / "0.ndjson"), str(export / "a.ndjson"), str(export / "b.ndjson")
    checkpoint = load_checkpoint(str(export / "stand.json"), CRITERIA)
    report = Validation(CRITERIA, Options(processes=1), Sink(), None, checkpoint).run(find_inputs(names))
    assert "op een andere plaats" in report.problems[0]


def test_a_checkpoint_of_other_options_or_changed_data_is_refused(export):
    run(export, 15)
    with pytest.raises(InvalidInput, match="other options"):
        load_checkpoint(str(export / "stand.json"), choose_criteria("open-klant-2", strict=True))
    (export / "a.ndjson").write_text("{}\n{}\n")
    report = run(export)
    assert "is veranderd sinds" in report.problems[0]


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"criteria": {"x": 1}, "inputs": {}}', "geen JSON"])
def test_what_is_no_checkpoint_is_refused(content, tmp_path):
    (tmp_path / "stand.json").write_text(content)
    with pytest.raises(InvalidInput, match="is no checkpoint"):
        load_checkpoint(str(tmp_path / "stand.json"), CRITERIA)


def test_a_list_that_was_interrupted_is_judged_again_as_a_whole(export, example):
    tasks = [{**example("interne_taak"), "status": "onzin" if number % 10 == 0 else "verwerkt"} for number in range(50)]
    (export / "a.ndjson").write_text(json.dumps(tasks, indent=1))
    whole = run(export, resume="heel.json").as_dict()
    expected = findings(export)
    (export / "uit.ndjson").unlink()
    assert run(export, 3).partial
    assert run(export).as_dict() == whole
    assert findings(export) == expected


class Kept:
    """An output that keeps what it gets."""

    def __init__(self):
        self.findings, self.ended = [], False

    def write(self, findings):
        self.findings += findings

    def finish(self, report):
        self.ended = report is not None


def on_small_disk(export, size, depth=None, resume=None, output=None):
    """Judge the files while no file can grow beyond so many bytes."""
    criteria, kept = choose_criteria("open-klant-2", depth=depth), Kept()
    names = str(export / "a.ndjson"), str(export / "b.ndjson")
    with small_disk(size):
        checkpoint = load_checkpoint(resume and str(export / resume), criteria)
        files = [] if output is None else [output_file(str(export / output), None, checkpoint.written)]
        sink = Sink(kept, files=files)
        report = Validation(criteria, Options(processes=1), sink, None, checkpoint).run(find_inputs(names))
        sink.finish(report)
    assert kept.ended
    return report, kept.findings, sink.failures


def test_a_full_disk_for_the_checkpoint_loses_no_finding(export):
    report, found, failures = on_small_disk(export, 100, resume="stand.json")
    assert (len(found), report.problems) == (40, [])
    assert failures == ["--resume: kan niet verder geschreven worden (het bestand wordt te groot)."]
    assert not (export / "stand.json").exists()


@pytest.mark.parametrize("resume", [None, "stand.json"])
def test_a_full_disk_for_what_is_known_across_records_loses_no_finding_in_them(resume, export, monkeypatch):
    monkeypatch.setattr("validator.payloads.across.index.SPILL", 64)
    report, found, _ = on_small_disk(export, 4000, "samenhang", resume)
    assert [one.rule for one in found if one.level == "schema"] == ["enum"] * 40
    [problem] = report.problems
    assert problem.startswith("--level samenhang: is niet beoordeeld")
    assert report.exit_code == 2


def test_a_full_disk_for_findings_leaves_a_checkpoint_that_goes_on_before_it(export):
    whole = run(export, resume="heel.json").as_dict()
    expected = findings(export)
    (export / "uit.ndjson").unlink()
    _, found, failures = on_small_disk(export, 6000, resume="stand.json", output="uit.ndjson")
    assert len(found) == 40
    assert failures == ["--output: kan niet verder geschreven worden (het bestand wordt te groot)."]
    assert run(export).as_dict() == whole
    assert findings(export) == expected
