"""Checks against a JSON Schema: a case shape on the concept view, a wire schema on the body."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from validator.errors import Nonconformity
from validator.profile.document import Document
from validator.schema import catalog
from validator.schema.findings import Finding, schema_findings


def shape(document: Document, view: Mapping[str, Any], name: str) -> None:
    """The concept view of the object is valid against a case shape."""
    findings = schema_findings(dict(view), catalog.shapes()[name]["path"])
    _no_findings(findings, f"{document.bound.object_type.the} is een {name}")


def wire(body: Any, schema: str, expected: str) -> None:
    """A parsed body is valid against a wire schema."""
    _no_findings(schema_findings(body, schema), expected)


def _no_findings(findings: Sequence[Finding], expected: str) -> None:
    if findings:
        first, more = findings[0], len(findings) - 1
        rest = f" (en nog {more})" if more else ""
        raise Nonconformity(f"{expected}: {first.expected}", f"{first.actual}{rest}", pointer=first.pointer or "/")
