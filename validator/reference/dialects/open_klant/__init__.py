"""Open Klant 2: counted pages, links as objects with uuid and url, groups that are always whole."""

from __future__ import annotations

from pathlib import Path

from validator.reference.dialects.dialect import Body, Dialect, Page
from validator.reference.dialects.open_klant.consequences import consequences, deletion
from validator.reference.dialects.open_klant.errors import problem
from validator.reference.dialects.open_klant.representation import represented
from validator.reference.dialects.open_klant.rules import rewritten, violations
from validator.reference.extension import Extension

EXTENSION = Extension(Path(__file__).with_name("beyond.yaml"))


def _envelope(page: Page) -> Body:
    return {"count": page.total, "next": page.next, "previous": page.previous, "results": list(page.items)}


OPEN_KLANT = Dialect(
    _envelope,
    problem,
    lambda related, record, body: represented(EXTENSION[record.type], related, record, body),
    extension=EXTENSION,
    deviations=Path(__file__).with_name("deviations.yaml"),
    rewrite=rewritten,
    rules=violations,
    consequences=consequences,
    deletion=deletion,
    page="page",
    page_size="pageSize",
    ignores_read_only=True,
    coerces=True,
    takes_no_body=True,
    dates_its_tasks=True,
    lists_collections=True,
    lists_show_expansions=True,
)
