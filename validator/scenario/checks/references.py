"""Checks of the references of an OpenAPI document."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from validator.errors import Nonconformity
from validator.schema import pointer
from validator.text import shorten


def references_resolve(document: Any, references: Iterable[str]) -> None:
    """Every reference within the document ("#/components/…") leads somewhere."""
    for reference in references:
        if pointer.get(document, reference[1:]) is pointer.MISSING:
            raise Nonconformity("alleen verwijzingen naar wat in de beschrijving staat", shorten(repr(reference)))
