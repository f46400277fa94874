"""What the parser with shortcuts makes of a text, and what it raises, is what the Gherkin parser makes and raises."""

import pytest
from gherkin.errors import CompositeParserException
from gherkin.parser import Parser
from gherkin.token_scanner import TokenScanner
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.cli_runner import ROOT
from validator.requirements.gherkin_parser import parse

FEATURES = sorted((ROOT / "features").rglob("*.feature"))
HEAD = "# language: nl\n@a\nFunctionaliteit: x\n  Scenario: y\n    Gegeven z:\n"
LINES = (
    *("      | a | b |", "|||", "|", "| \\| | \\\\ \\n |", "\t| a\u00a0| \u00a0b c\t|", "| a | b", "| a | b | # c"),
    *("# c", "  @d @e", "@f g", "", '"""', "```", "    En w", "  Scenario: v", "  Voorbeelden:", "Regel: r", "anders"),
)


def result(make, text):
    try:
        return make(text)
    except CompositeParserException as error:
        return [str(one) for one in error.errors]


def plain(text):
    return Parser().parse(TokenScanner(text))


def test_there_are_features_to_parse():
    assert len(FEATURES) > 100


@pytest.mark.parametrize("path", FEATURES[::8], ids=lambda path: path.stem)
def test_a_feature_is_parsed_as_without_shortcuts(path):
    text = path.read_text(encoding="utf-8")
    assert parse(text) == plain(text)


@settings(deadline=None)
@given(st.lists(st.sampled_from(LINES), max_size=8), st.sampled_from(["\n", "\r\n"]))
def test_any_lines_are_parsed_as_without_shortcuts(lines, end):
    text = HEAD + end.join(lines)
    assert result(parse, text) == result(plain, text)


@settings(deadline=None)
@given(st.text(alphabet=" \t|\\\u00a0n#@a\x1c", max_size=12))
def test_any_row_is_parsed_as_without_shortcuts(cells):
    text = f"{HEAD}      |{cells}|\n"
    assert result(parse, text) == result(plain, text)
