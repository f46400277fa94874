"""Tables: each row is judged as the JSON that the mapping makes of it."""

import sys

import pytest

from validator.payloads.options import Options

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

    def judged(content, mapping=MAPPING, name="contacten.csv"):
        (tmp_path / name).write_bytes(content.encode() if isinstance(content, str) else content)
        (tmp_path / "mapping.yaml").write_text(mapping)
        options = Options(mapping=str(tmp_path / "mapping.yaml") if mapping else None)
        return validation(tmp_path / name, object_name="Klantcontact", direction="request", options=options)

    return judged


def test_every_row_is_judged_and_a_finding_has_its_line(table):
    rows = 'Telefoon;x;nld;nee;ja;weg\nTelefoon;"twee\nregels";nld;misschien;;\n;x;nld;nee;;\n'
    report, findings = table(HEAD + rows)
    assert [(finding.pointer, finding.line) for finding in findings] == [("/vertrouwelijk", 4), ("/kanaal", 5)]
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
