"""One page: a template filled with its data, with links that are relative to where the page stands."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from jinja2 import Environment
from markdown_it import MarkdownIt
from markupsafe import Markup, escape

from validator.docs_site.addresses import REFERENCE, Addresses, relative, slug
from validator.report import words
from validator.report.templating import environment
from validator.text import readable
from validator.verdict import rules
from validator.verdict.model import Verdict


@dataclass(frozen=True)
class SitePage:
    """One page to make. path: from the top of the site. kind: what it is about, for the search. data: of its template.

    words: what the search finds it by, beside its title.
    """

    path: str
    title: str
    kind: str
    template: str
    data: Mapping[str, Any] = field(default_factory=dict)
    words: str = ""

    @property
    def section(self) -> str:
        """The list that this page belongs to, "" for a page at the top of the site."""
        folder = self.path.rpartition("/")[0]
        return f"{folder}/index.html" if folder else ""


@cache
def _environment() -> Environment:
    jinja = environment("validator.docs_site")
    jinja.filters.update(slug=slug, pretty=_pretty, markdown=_markdown)
    symbols = {str(verdict): symbol for verdict, symbol in words.SYMBOLS.items()}
    symbols[rules.MISSING] = words.SYMBOLS[Verdict.FAILED]
    jinja.globals.update(verdict_symbols=symbols)
    return jinja


def render(page: SitePage, addresses: Addresses, shared: Mapping[str, Any]) -> str:
    """The HTML of a page. shared: what the frame of every page shows."""

    def link(kind: str, identity: str) -> str:
        return relative(page.path, addresses.find(kind, identity))

    def refer(text: str) -> Markup:
        return _with_links(text, page.path, addresses)

    template = _environment().get_template(f"{page.template}.html.j2")
    context = {**shared, **page.data, "page": page, "top": relative(page.path, ""), "link": link, "refer": refer}
    return template.render(context)


def _with_links(text: str, path: str, addresses: Addresses) -> Markup:
    """A text in which the pages and requirements that it names are links. Raises SuiteFault for an unknown one."""

    def linked(match: re.Match[str]) -> str:
        address = addresses.reference(match[0])
        if address is None or address == path:
            return match[0]
        return f'<a href="{relative(path, address)}">{match[0]}</a>'

    return Markup(REFERENCE.sub(linked, str(escape(readable(text)))))  # noqa: S704  escaped before


def _pretty(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)


def _markdown(text: str) -> Markup:
    """What people wrote as CommonMark, without HTML of their own."""
    return Markup(MarkdownIt("commonmark", {"html": False}).render(readable(text, keep_lines=True)))  # noqa: S704  idem
