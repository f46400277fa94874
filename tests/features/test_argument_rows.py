"""The rows of scenarios about every search argument are those that the profiles bind."""

import pytest

from tests.support.docs_scripts import load_script

SCRIPT = load_script("argument_rows")


@pytest.mark.parametrize("path", SCRIPT.files(), ids=lambda path: path.name)
def test_the_rows_are_up_to_date(path):
    text = path.read_text(encoding="utf-8")
    assert SCRIPT.filled(text) == text, "run `python docs/argument_rows.py`"


def test_there_are_files_with_rows():
    assert len(SCRIPT.files()) >= 3


def test_a_row_that_is_left_out_comes_back():
    path = next(one for one in SCRIPT.files() if one.name == "HTTP_zoekargumenten.feature")
    text = path.read_text(encoding="utf-8")
    row = next(line for line in text.split("\n") if line.strip().startswith("| kanaal "))
    assert SCRIPT.filled(text.replace(f"{row}\n", "", 1)) == text


def test_check_writes_nothing_and_says_that_nothing_is_stale(capsys):
    assert SCRIPT.main(["--check"]) == 0
    assert capsys.readouterr().out == ""
