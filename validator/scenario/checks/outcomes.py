"""Checks of the outcome of one operation: what its answer means, and what such an answer must contain."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from validator.errors import SHOULD_BE_REFUSED, Nonconformity
from validator.profile.document import Document
from validator.profile.error_bodies import ErrorStyle
from validator.schema import pointer
from validator.schema.findings import json_kind
from validator.standard.objectmodel import ObjectType
from validator.target.outcome import Outcome

MEANINGS = {
    "registered": "geregistreerd",
    "found": "op te vragen",
    "changed": "gewijzigd",
    "deleted": "verwijderd",
    "absent": "niet gevonden",
    "refused": "geweigerd",
}
"""The meanings of an outcome, as messages call them."""


def meaning(outcome: Outcome, expected: str, subject: str) -> None:
    """The outcome has this meaning: registered, found, changed, deleted, absent or refused."""
    if outcome.meaning != expected:
        raise Nonconformity(f"{subject} is {MEANINGS[expected]}", outcome.actual_text, outcome.operation)


def refused(outcome: Outcome, attempt: str) -> None:
    """The target refused what was tried. attempt: what that was, as in attempts.py."""
    if outcome.meaning != "refused":
        raise Nonconformity(f"{attempt} {SHOULD_BE_REFUSED}", outcome.actual_text, outcome.operation)


def one_of(outcome: Outcome, meanings: Collection[str], expected: str) -> None:
    """The outcome has one of these meanings."""
    if outcome.meaning not in meanings:
        raise Nonconformity(expected, outcome.actual_text, outcome.operation)


def status(outcome: Outcome, statuses: Collection[int], expected: str) -> None:
    """The answer has one of these HTTP statuses."""
    if outcome.reply.status not in statuses:
        raise Nonconformity(expected, outcome.actual_text, outcome.operation)


def own_status(outcome: Outcome) -> None:
    """The answer has a status that the dialect has for what it means."""
    if outcome.reply.status not in outcome.own_statuses:
        among = " of ".join(map(str, sorted(outcome.own_statuses))) or "van het dialect"
        raise Nonconformity(f"status {among}", outcome.actual_text, outcome.operation)


def no_server_error(outcome: Outcome) -> None:
    """The status of the answer is no server error."""
    if outcome.reply.failed:
        raise Nonconformity("geen fout van de server zelf", outcome.actual_text, outcome.operation)


def has_object(outcome: Outcome) -> Document:
    """The answer has an object, which is returned."""
    if outcome.document is None or not outcome.shown:
        raise Nonconformity("een object in het antwoord", outcome.actual_text, outcome.operation)
    return outcome.document


def has_id(document: Document) -> None:
    """The object carries an id."""
    if document.id is None:
        raise Nonconformity(
            f"een ID bij {document.bound.object_type.the}", "niets", pointer=document.bound.id, attribute="ID"
        )


def same_number(outcome: Outcome, object_type: str, number: int) -> None:
    """A composite registration gave back as many objects of a type as were sent."""
    actual = len(outcome.parts.get(object_type, ()))
    if actual != number:
        raise Nonconformity(
            f"{number} keer {object_type} in het antwoord, elk met een ID", f"{actual}", outcome.operation
        )


def collection(outcome: Outcome, plural: str, *, exists: bool) -> None:
    """The API has a collection of this name, also when it is not to be had without search arguments; or it has none."""
    if outcome.meaning not in ({"found", "refused"} if exists else {"absent"}):
        article = "een" if exists else "geen"
        raise Nonconformity(f"{article} verzameling met de naam {plural!r}", outcome.actual_text, outcome.operation)


def nothing_left(documents: Sequence[Document], object_type: ObjectType, operation: str) -> None:
    """The target stored nothing of an object that it refused."""
    if documents:
        ids = ", ".join(str(document.id) for document in documents)
        raise Nonconformity(
            "na de weigering is er niets vastgelegd", f"{object_type.the} staat er toch, met ID {ids}", operation
        )


def refusal_names(body: Any, errors: ErrorStyle, expected: str, attribute: str, *, missing: bool) -> None:
    """The error body blames the property. expected: its JSON pointer; the error may have dots for its slashes.

    missing: whether the property was not sent, so that some dialects blame what it should be in.
    """
    names = [name for name, _ in errors.entries(body) or ()]
    if not any(errors.blames(name, expected, missing=missing) for name in names):
        place = errors.name if errors.at is None else errors.at
        raise Nonconformity(
            f"een foutmelding die {attribute!r} noemt", ", ".join(map(str, names)) or "geen naam", pointer=place
        )


def listed(body: Any, place: str) -> Sequence[Any]:
    """The objects of a list answer."""
    items = pointer.get(body, place)
    if not isinstance(items, list):
        raise Nonconformity("een lijst", json_kind(items), pointer=place)
    return items
