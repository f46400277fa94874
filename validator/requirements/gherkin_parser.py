"""The Gherkin parser, with shortcuts: reading all features is half of the start of a run.

Its own makes a table of its 42 states for each line, asks of each line whether it is anything of what may follow, and
goes through the cells of a table by characters. What it makes of a text, and what it raises, stays the same.
"""

from __future__ import annotations

from gherkin.gherkin_line import Cell, GherkinLine
from gherkin.parser import Parser, ParserContext
from gherkin.token import Token
from gherkin.token_scanner import TokenScanner


class _Line(GherkinLine):
    """A line that knows its first character, and splits a row without escapes at once."""

    def __init__(self, line_text: str, line_number: int) -> None:
        super().__init__(line_text, line_number)
        self.first = self._trimmed_line_text[:1]

    @property
    def table_cells(self) -> list[Cell]:
        row = self._trimmed_line_text.strip()
        if "\\" in row:
            return super().table_cells
        before, *texts, _ = row.split("|")
        column = self.indent + len(before) + 2
        cells: list[Cell] = []
        for text in texts:
            cells.append({"column": column + len(text) - len(text.lstrip()), "text": text.strip()})
            column += len(text) + 1
        return cells


class _Scanner(TokenScanner):
    def read(self) -> Token:
        token = super().read()
        if not token.eof():
            token.line = _Line(token.line.get_line_text(0), self.line_number)
        return token


class _Parser(Parser):
    def match_token(self, state: int, token: Token, context: ParserContext) -> int:
        new_state: int = getattr(self, f"match_token_at_{state}")(token, context)
        return new_state

    def match_Comment(self, context: ParserContext, token: Token) -> bool:  # noqa: N802  its name
        return _begins(token, "#") and super().match_Comment(context, token)

    def match_TagLine(self, context: ParserContext, token: Token) -> bool:  # noqa: N802  its name
        return _begins(token, "@") and super().match_TagLine(context, token)

    def match_TableRow(self, context: ParserContext, token: Token) -> bool:  # noqa: N802  its name
        return _begins(token, "|") and super().match_TableRow(context, token)


def _begins(token: Token, first: str) -> bool:
    return isinstance(token.line, _Line) and token.line.first == first


def parse(text: str) -> object:
    """The document that the Gherkin parser makes of a text. Raises what the parser raises."""
    return _Parser().parse(_Scanner(text))
