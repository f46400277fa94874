"""Registering several objects as a whole in one request, where the dialect can."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import Any

from validator.errors import UnexpectedResponse
from validator.http.guard import Creation
from validator.http.reply import Reply
from validator.profile.composites import Composite
from validator.profile.document import Document
from validator.target.api import TargetApi
from validator.target.bodies import without
from validator.target.location import located_document
from validator.target.outcome import Outcome

Objects = Mapping[str, Sequence[Mapping[str, Any]]]
"""Concept values by attribute, of the objects of each object type."""


def create(target: TargetApi, name: str, objects: Objects, *, deliberate: bool = False) -> Outcome:
    """Register the objects of a composite. Raises NotApplicable when the dialect has none of this name.

    deliberate: the request may be wrong on purpose, so it is not checked first.
    """
    composite = target.profile.composite(name)
    body = target.bodies.of_composite(composite, objects, deliberate=deliberate)
    creations = [
        target.prepare_creation(target.profile.object(part.object_type), without(part.owner, values), body)
        for part in sorted(composite.parts, key=lambda part: part.owner is not None)
        for values in objects.get(part.object_type, ())
    ]
    found_by = creations[0].found_by if creations else {}  # of the object that the others belong to
    sent = tuple(attribute for creation in creations for attribute in creation.sent)
    reply = target.http.send("POST", composite.path, body=body, creates=Creation(name, found_by, sent))
    outcome = Outcome.of(target.profile, name.lower(), "", reply, "registered")
    return replace(outcome, parts=_created_parts(target, composite, reply, objects) if reply.succeeded else {})


def _created_parts(
    target: TargetApi, composite: Composite, reply: Reply, objects: Objects
) -> dict[str, list[Document]]:
    """The created objects of a composite by object type, entered in the ledger.

    Raises UnexpectedResponse for one that is not as it was sent, after all others were entered.
    """
    body = reply.json()
    parts: dict[str, list[Document]] = {}
    failures: list[UnexpectedResponse] = []
    for part in composite.parts:
        items = composite.shown(part, body)
        bound = target.profile.object(part.object_type)
        sent = [without(part.owner, item) for item in objects.get(part.object_type, ())]
        for item, values in zip_longest(items, sent[: len(items)]):
            try:
                document = located_document(target.http, target.profile, bound, item)
                created = target.ownership.record_created(reply, document, values)
            except UnexpectedResponse as error:
                failures.append(error)
            else:
                parts.setdefault(part.object_type, []).extend([] if created is None else [created])
    for failure in failures:
        raise failure
    return parts
