"""Tables: each row is judged as the JSON that the mapping makes of it."""

import sys
import uuid
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import pytest

from validator.errors import InvalidInput
from validator.payloads.options import Options
from validator.payloads.readers.mapping import Column, as_json, row_value

MAPPING = """
columns:
  kanaal: /kanaal
  onderwerp: /onderwerp
  taal: /taal
  vertrouwelijk: {place: /vertrouwelijk, json: boolean}
  gelukt: {place: /indicatieContactGelukt, json: boolean, empty: null}
"""
HEAD = "kanaal;onderwerp;taal;vertrouwelijk;gelukt;anders\n"


@pytest.fixture
def table(tmp_path, validation):
    """Give table(content): the report and findings of CSV with MAPPING, as requests to register a klantcontact."""

    def judged(content, mapping=MAPPING, name="contacten.csv", **limits):
        (tmp_path / name).write_bytes(content.encode() if isinstance(content, str) else content)
        (tmp_path / "mapping.yaml").write_text(mapping)
        options = Options(mapping=str(tmp_path / "mapping.yaml") if mapping else None, **limits)
        return validation(tmp_path / name, object_name="Klantcontact", direction="request", options=options)

    return judged


def test_every_row_is_judged_and_a_finding_has_its_line(table):
    rows = 'Telefoon;x;nld;nee;ja;weg\nTelefoon;"twee\nregels";nld;misschien;;\n;x;nld;nee;;\n'
    report, findings = table(HEAD + rows)
    assert [(finding.pointer, finding.line) for finding in findings] == [("/vertrouwelijk", 3), ("/kanaal", 5)]
    assert [finding.offset for finding in findings] == [len(HEAD) + 26, len(HEAD + rows) - len(";x;nld;nee;;\n")]
    assert report.tally.objects == {"Klantcontact": 3}


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_seen(delimiter, table):
    content = (HEAD + "Telefoon;x;nld;nee;ja;weg\n").replace(";", delimiter)
    assert table(content)[0].exit_code == 0


def test_without_a_mapping_a_table_is_not_guessed_at(table):
    report, _ = table(HEAD, mapping="")
    assert "--mapping" in report.problems[0]


def test_a_table_without_rows_is_not_right(table):
    report, _ = table(HEAD)
    assert (report.exit_code, "is leeg" in report.problems[0]) == (2, True)


def test_a_column_that_is_not_there_is_named(table):
    report, _ = table("kanaal;taal\nx;y\n")
    assert "heeft geen kolom onderwerp, vertrouwelijk, gelukt" in report.problems[0]


@pytest.mark.parametrize(
    "mapping", ["columns: []", "columns: {a: x}", "columns: {a: {place: /x, json: datum}}", "columns: {a: {plek: /x}}"]
)
def test_a_mapping_that_is_wrong_is_one_sentence_with_its_line(mapping, table):
    with pytest.raises(Exception, match=r"mapping\.yaml, line 1: must"):
        table(HEAD, mapping=mapping)


def test_two_columns_at_one_place_are_refused(table):
    with pytest.raises(InvalidInput, match=r"line 3: stands at a place that another column has already, /kanaal\."):
        table(HEAD, mapping="columns:\n  kanaal: /kanaal\n  onderwerp: /kanaal/naam\n")


GOOD = "Telefoon;x;nld;nee;ja;weg\n"


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("Telefoon;x;nld;nee;ja\n", "een rij van 5 cellen, waar de eerste rij er 6 heeft"),
        ("Telefoon;x;nld;nee;ja;weg;over\n", "een rij van 7 cellen"),
        ('"Telefoon"s;x;nld;nee;ja;weg\n', "tekst achter een cel tussen aanhalingstekens"),
        (b"Telef\xf3\xf3n;x;nld;nee;ja;weg\n", "geen UTF-8: byte 5 van de regel is f3"),
        ("x" * 5000 + ";x;nld;nee;ja;weg\n", "een regel van meer dan 4000 bytes"),
    ],
)
def test_a_broken_row_is_a_finding_and_the_others_are_judged(row, reason, table):
    row = row.encode() if isinstance(row, str) else row
    report, [finding] = table(HEAD.encode() + row + b"\n" + GOOD.encode(), max_record=4000)
    assert (finding.line, finding.rule, report.tally.objects) == (2, "csv", {"Klantcontact": 1})
    assert reason in finding.found


def test_a_cell_that_is_not_closed_is_a_finding(table):
    report, [finding] = table(HEAD + GOOD + '"' + GOOD + GOOD)
    assert "een aanhalingsteken dat niet gesloten wordt" in finding.found
    assert (finding.line, report.exit_code) == (3, 1)


def test_a_column_that_is_there_twice_is_named(table):
    report, _ = table("kanaal;" + HEAD)
    assert "heeft meer dan één kolom kanaal" in report.problems[0]


@pytest.mark.parametrize(
    ("kind", "cell", "value"),
    [
        ("", "1", "1"),
        ("", 1, 1),
        ("text", 1, "1"),
        ("text", True, "true"),
        ("text", 1.5, "1.5"),
        ("boolean", "Ja", True),
        ("boolean", 0, False),
        ("boolean", "x", "x"),
        ("integer", " 007 ", 7),
        ("integer", 3.0, 3),
        ("integer", "1_000", "1_000"),
        ("integer", "9" * 5000, "9" * 5000),
        ("number", "-1.5e3", -1500.0),
        ("number", "nan", "nan"),
        ("number", "inf", "inf"),
        ("number", "1e999", "1e999"),
    ],
)
def test_a_cell_is_of_the_kind_that_the_mapping_says_or_stays_as_it_is(kind, cell, value):
    found = Column("/x", kind).value(cell)
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (datetime(2024, 3, 1, 10, tzinfo=UTC), "2024-03-01T10:00:00Z"),
        (datetime(2024, 3, 1, 10), "2024-03-01T10:00:00"),  # noqa: DTZ001  a moment without a zone is what is tested
        (date(2024, 3, 1), "2024-03-01"),
        (time(10, 30), "10:30:00"),
        (timedelta(days=1), "1 day, 0:00:00"),
        (Decimal("1.5"), 1.5),
        (float("nan"), None),
        (float("inf"), "inf"),
        (b"caf\xc3\xa9", "café"),
        (b"\xff", "/w=="),
        (uuid.UUID(int=1), str(uuid.UUID(int=1))),
        ([date(2024, 3, 1)], ["2024-03-01"]),
        ({"a": date(2024, 3, 1)}, {"a": "2024-03-01"}),
    ],
)
def test_what_only_a_table_has_is_the_text_of_it(cell, value):
    assert as_json(cell) == value


def test_entries_of_a_list_are_places_too():
    columns = {"a": Column("/lijst/0/uuid"), "b": Column("/lijst/1/uuid"), "c": Column("/naam")}
    assert row_value(zip("abc", "123", strict=True), columns) == {"lijst": [{"uuid": "1"}, {"uuid": "2"}], "naam": "3"}


def test_parquet_is_read_as_the_same_rows(tmp_path, table):
    pa = pytest.importorskip("pyarrow", reason="the extra parquet is not installed")
    pq = pytest.importorskip("pyarrow.parquet")
    row = {"kanaal": "Telefoon", "onderwerp": "x", "taal": "nld", "vertrouwelijk": True, "gelukt": None}
    pq.write_table(pa.Table.from_pylist([row, {**row, "taal": "Nederlands"}]), tmp_path / "bron.parquet")
    _, [finding] = table((tmp_path / "bron.parquet").read_bytes(), name="contacten.parquet")
    assert (finding.pointer, finding.line) == ("/taal", 2)


def test_without_the_library_parquet_is_one_sentence(table, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    report, _ = table(b"PAR1" + b"x" * 100, name="x.parquet")
    assert "installeer klantcheck[parquet]" in report.problems[0]
