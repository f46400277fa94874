"""The last published CRUD specification of the standard: HAL, without paging."""

from __future__ import annotations

from validator.reference.dialects.dialect import Body, Dialect, Page, RelatedObjects, problem_details
from validator.reference.store import Record

WITHOUT_LINKS = frozenset({"Actor", "Partij"})
"""The object types that the specification gives no `_links`."""


def _envelope(page: Page) -> Body:
    return {"_links": {"self": {"href": page.here}}, "_embedded": {page.key: list(page.items)}}


def _extend(related: RelatedObjects, record: Record, body: Body) -> Body:
    if record.type in WITHOUT_LINKS:
        return body
    return {**body, "_links": {"self": {"href": related.url(record.type, record.id)}}}


VNG_CRUD = Dialect(_envelope, problem_details, _extend, version=("API-Version", "0.0.3"))
