"""Files of findings: each format holds every finding, and none runs what stands in the data."""

import csv
import json
import sys
from pathlib import Path

import pytest

from validator.errors import InvalidInput
from validator.payloads.finding import PayloadFinding
from validator.payloads.outputs.files import output_file
from validator.payloads.report import Report, Sink

FINDING = PayloadFinding("/status", "x", '"b"', "enum", file="x.json", line=3, offset=9, object_type="Interne taak")
LOUD = FINDING._replace(found="<script>alert(1)</script>", object_id="=1+1")


def written(path, *findings, most=None):
    output = output_file(str(path), most)
    report = Report(files=1)
    report.tally.add_findings(findings)
    output.write(findings)
    output.finish(report)
    return path


def test_ndjson_has_every_finding(tmp_path):
    lines = written(tmp_path / "f.ndjson", FINDING, LOUD).read_text().splitlines()
    assert [json.loads(line) for line in lines] == [FINDING.as_dict(), LOUD.as_dict()]


def test_csv_has_every_finding_and_no_formula(tmp_path):
    with written(tmp_path / "f.csv", FINDING, LOUD).open() as file:
        rows = list(csv.DictReader(file))
    assert [row["pointer"] for row in rows] == ["/status", "/status"]
    assert rows[1]["object_id"] == "'=1+1"


def test_html_has_every_finding_as_text(tmp_path):
    text = written(tmp_path / "f.html", FINDING, LOUD).read_text()
    assert "&lt;script&gt;" in text
    assert "<script" not in text
    assert text.count("<code>x.json:3</code>") == 2


def test_html_says_how_much_it_leaves_out(tmp_path):
    assert "En nog 1 bevinding die hier niet staat." in written(tmp_path / "f.html", FINDING, LOUD, most=1).read_text()


def test_parquet_needs_its_library_and_says_so(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(InvalidInput, match=r"install klantcheck\[parquet\]"):
        output_file(str(tmp_path / "f.parquet"), None)


@pytest.mark.parametrize(
    ("name", "message"), [("f.xlsx", "ends in .ndjson"), ("nee/f.csv", "choose another place"), ("", "ends in")]
)
def test_a_name_that_cannot_be_written_is_one_sentence(name, message, tmp_path):
    with pytest.raises(InvalidInput, match=message):
        output_file(str(tmp_path / name) if name else name, None)


def test_nothing_is_written_through_a_link(tmp_path):
    (tmp_path / "f.ndjson").symlink_to(tmp_path / "elders")
    with pytest.raises(InvalidInput, match="symbolic link"):
        output_file(str(tmp_path / "f.ndjson"), None)


def test_no_more_findings_are_written_than_asked(tmp_path):
    assert len(written(tmp_path / "f.ndjson", FINDING, FINDING, most=1).read_text().splitlines()) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is a device of Linux")
def test_a_full_disk_ends_that_output_and_no_other():
    class Kept:
        def __init__(self):
            self.findings, self.finished = [], False

        def write(self, findings):
            self.findings += findings

        def finish(self, report):
            self.finished = report is not None

    class Full:
        def write(self, findings):
            Path("/dev/full").write_text(str(findings))

        def close(self):
            raise OSError

    kept = Kept()
    sink = Sink(kept, files=[Full()])
    sink.write([FINDING, FINDING])
    sink.finish(Report())
    assert len(kept.findings) == 2
    assert kept.finished
    assert sink.failures == ["--output: kan niet verder geschreven worden (de schijf is vol)."]
