"""Writes the parts of the documents that are made from the code: `python docs/make.py`.

A part stands between `<!-- made: NAME ARGUMENT -->` and `<!-- /made -->`, in any Markdown file of the repository's top
folder, docs/ or examples/. The tests see that every part is up to date.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from docs.parts import architecture, excerpts, reference, requirements, settings, vocabulary  # noqa: E402  the checkout, also uninstalled

MARKED = re.compile(r"(<!-- made: (?P<name>[\w-]+)(?: (?P<argument>\S+))? -->\n).*?(<!-- /made -->)", re.DOTALL)
PARTS: dict[str, Callable[..., str]] = {
    "steps": vocabulary.vocabulary,
    "placeholders": vocabulary.placeholders,
    "design-rules": requirements.design_rules,
    "clients": requirements.clients,
    "scenario": excerpts.scenario_excerpt,
    "feature": excerpts.feature_excerpt,
    "packages": architecture.packages,
    "imports": architecture.imports,
    "settings": settings.settings,
    "example": excerpts.example,
    "imitated": reference.imitated,
}
"""What makes the part of a name; scenario and feature take the id of a scenario."""


def pages() -> list[Path]:
    """The Markdown files that may hold a part that is made, which are all documents."""
    return [path for folder in ("", "docs/**/", "examples/**/") for path in sorted(ROOT.glob(f"{folder}*.md"))]


def filled(text: str) -> str:
    """The text of a page with each of its parts as the code is now.

    Raises KeyError for a part that nothing makes, and ValueError when what it shows is not there.
    """

    def made(match: re.Match[str]) -> str:
        arguments = [match["argument"]] if match["argument"] else []
        return f"{match[1]}{PARTS[match['name']](*arguments).strip()}\n{match[4]}"

    return MARKED.sub(made, text)


def main() -> None:
    """Write the pages that are not up to date."""
    for page in pages():
        text = page.read_text(encoding="utf-8")
        new = filled(text)
        if new != text:
            page.write_text(new, encoding="utf-8")


if __name__ == "__main__":
    main()
