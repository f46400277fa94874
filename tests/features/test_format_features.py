"""The tables of all features are aligned, and the formatter that sees to it changes nothing else."""

import pytest

from tests.support.cli_runner import ROOT
from tests.support.docs_scripts import load_script
from validator.requirements.scenarios import read_feature

FORMATTER = load_script("format_features")
FILES = sorted((ROOT / "features").rglob("*.feature"))
UNTIDY = r"""# language: nl
@X1
Functionaliteit: Tabellen

  Regel: Een tekst met | streepjes | is geen tabel

    @eis-X1-R1 @MUST @id-X1-tabel
    @afnemer-KISS
    Abstract Scenario: Een <soort>
      Gegeven een klantcontact met:
        | Attribuut | Waarde   |
      # | een opmerking | blijft |
          | Onderwerp van gesprek|met een \| streep en C:\\map |
        | Inhoud | C:\temp, Ł, أ |
      Dan is "Inhoud" van het klantcontact gevuld

      Voorbeelden:
        | soort|
        |  |
        | lang woord        |
"""
TIDY = r"""# language: nl
@X1
Functionaliteit: Tabellen

  Regel: Een tekst met | streepjes | is geen tabel

    @eis-X1-R1 @MUST @id-X1-tabel
    @afnemer-KISS
    Abstract Scenario: Een <soort>
      Gegeven een klantcontact met:
        | Attribuut             | Waarde                       |
      # | een opmerking | blijft |
        | Onderwerp van gesprek | met een \| streep en C:\\map |
        | Inhoud                | C:\temp, Ł, أ                |
      Dan is "Inhoud" van het klantcontact gevuld

      Voorbeelden:
        | soort      |
        |            |
        | lang woord |
"""


def written(folder, text):
    path = folder / "x.feature"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.slow
def test_tables_are_aligned():
    texts = {path.name: path.read_text(encoding="utf-8") for path in FILES}
    untidy = [name for name, text in texts.items() if FORMATTER.formatted(text) != text]
    assert untidy == [], "run `python docs/format_features.py`"


def test_columns_get_the_width_of_their_widest_cell():
    assert FORMATTER.formatted(UNTIDY) == TIDY
    assert FORMATTER.formatted(TIDY) == TIDY


def test_what_a_scenario_says_stays_the_same(tmp_path):
    before = list(read_feature(written(tmp_path, UNTIDY), tmp_path))
    after = list(read_feature(written(tmp_path, TIDY), tmp_path))
    assert [scenario.steps[0].table[1][1] for scenario in after] == ["met een | streep en C:\\map"] * 2
    assert before == after


def test_check_names_the_rows_and_writes_nothing(tmp_path, capsys):
    path = written(tmp_path, UNTIDY)
    assert FORMATTER.main(["--check", str(path)]) == 1
    assert "rows out of line at lines 11, 13, 14, 18, 19, 20;" in capsys.readouterr().out
    assert path.read_text(encoding="utf-8") == UNTIDY


def test_formatting_a_folder_ends_what_check_complains_of(tmp_path, capsys):
    path = written(tmp_path, UNTIDY)
    assert FORMATTER.main([str(tmp_path)]) == 0
    assert FORMATTER.main(["--check", str(tmp_path)]) == 0
    assert path.read_text(encoding="utf-8") == TIDY
    assert capsys.readouterr().out == ""


def test_what_is_no_gherkin_is_named_and_left(tmp_path, capsys):
    path = written(tmp_path, "Scenario: zonder functionaliteit\n | a |\n")
    assert FORMATTER.main([str(path)]) == 1
    assert "x.feature: is no Gherkin: " in capsys.readouterr().err
    assert path.read_text(encoding="utf-8") == "Scenario: zonder functionaliteit\n | a |\n"
