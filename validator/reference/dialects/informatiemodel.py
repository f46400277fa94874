"""The identity dialect: the attributes of the pages themselves, in pages of `resultaten`."""

from __future__ import annotations

from validator.reference.dialects.dialect import Body, Dialect, Page, RelatedObjects, problem_details
from validator.reference.store import Record


def _envelope(page: Page) -> Body:
    return {"aantal": page.total, "volgende": page.next, "vorige": page.previous, "resultaten": list(page.items)}


def _extend(related: RelatedObjects, record: Record, body: Body) -> Body:
    del related, record
    return body


INFORMATIEMODEL = Dialect(_envelope, problem_details, _extend, page="pagina", page_size="paginagrootte")
