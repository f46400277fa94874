"""Aligns the tables of feature files: `python docs/format_features.py [--check] [PATH]...`.

The cells of a column get the width, in characters, of the widest one, and the rows of a table the indentation of its
first row. Nothing else changes: a table is found by the Gherkin parser, and its cells keep their text as it is written.
Without PATH: all features. With --check nothing is written: every row out of line is named, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from gherkin.errors import CompositeParserException, ParserException
from gherkin.parser import Parser
from gherkin.token_scanner import TokenScanner

FEATURES = Path(__file__).resolve().parent.parent / "features"
CELL = re.compile(r"((?:\\.|[^|\\])*)\|")
"""One cell and the bar after it; a bar after a backslash belongs to the cell."""


def tables(node: Any) -> Iterator[list[int]]:
    """The tables in a node of a parsed Gherkin document, each as the line numbers of its rows, counted from 1."""
    if isinstance(node, list):
        for part in node:
            yield from tables(part)
    elif isinstance(node, dict):
        rows = node.get("rows") or [node["tableHeader"], *node["tableBody"]] if _is_table(node) else []
        if rows:
            yield [row["location"]["line"] for row in rows]
        for part in node.values():
            yield from tables(part)


def _is_table(node: dict[str, Any]) -> bool:
    return "rows" in node or "tableHeader" in node


def aligned(rows: list[str]) -> list[str]:
    """The rows of one table, as lines without their ends, with every column as wide as its widest cell."""
    indentation = rows[0][: rows[0].index("|")]
    cells = [[cell.strip() for cell in CELL.findall(row.strip()[1:])] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return [
        f"{indentation}| {' | '.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))} |"
        for row in cells
    ]


def formatted(text: str) -> str:
    """The text of a feature file with its tables aligned.

    Raises ParserException or CompositeParserException when the text is no Gherkin.
    """
    lines = text.split("\n")
    for table in tables(Parser().parse(TokenScanner(text))):
        for number, row in zip(table, aligned([lines[number - 1] for number in table]), strict=True):
            lines[number - 1] = row
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Format or check the features.

    arguments: those of the command line, without its name. Returns the exit code: 0, or 1 when --check finds a table
    out of line or a file is no Gherkin.
    """
    parser = argparse.ArgumentParser(prog="format_features.py", description="Align the tables of feature files.")
    parser.add_argument("--check", action="store_true", help="change nothing; exit code 1 when a table is out of line")
    parser.add_argument("paths", nargs="*", type=Path, default=[FEATURES], metavar="PATH", help="files or folders")
    options = parser.parse_args(arguments)
    files = [file for path in options.paths for file in (sorted(path.rglob("*.feature")) if path.is_dir() else [path])]
    wrong = [file for file in files if _is_wrong(file, check=options.check)]
    return int(bool(wrong))


def _is_wrong(path: Path, *, check: bool) -> bool:
    text = path.read_text(encoding="utf-8")
    try:
        new = formatted(text)
    except (ParserException, CompositeParserException) as error:
        print(f"{path}: is no Gherkin: {' '.join(str(error).split())}", file=sys.stderr)
        return True
    if not check:
        path.write_text(new, encoding="utf-8")
        return False
    old = text.split("\n")
    wrong = [number for number, row in enumerate(new.split("\n"), start=1) if row != old[number - 1]]
    if wrong:
        print(f"{path}: rows out of line at lines {', '.join(map(str, wrong))}; run `python docs/format_features.py`")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
