"""What of a request a target may refuse, as far as it can be seen in the request itself."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from validator.profile.document import Document
from validator.profile.model import ObjectBinding
from validator.profile.statuses import Refusal


def refusal_of(bound: ObjectBinding, values: Mapping[str, Any], unused: Collection[str], *, besides: bool) -> Refusal:
    """Why a request with these concept values may be refused; that a value is in use, it does not show.

    unused: ids that no object has. besides: whether it has members that the standard does not know.
    """
    if besides or any(bound[name].read_only for name in values):
        return "forbidden_member"
    references = {name: value for name, value in values.items() if bound[name].attribute.kind == "reference"}
    ids = [one for value in references.values() for one in (value if isinstance(value, list) else [value])]
    return "unknown_reference" if any(isinstance(one, str) and one in unused for one in ids) else "invalid"


def fixed_reason(document: Document, values: Mapping[str, Any]) -> str | None:
    """Why the dialect does not change an object to these concept values, or None."""
    for name, value in values.items():
        binding = document.bound[name]
        source = document.bound[binding.view_of] if binding.view_of is not None else binding
        if source.fixed is not None and document.value(source.attribute.name).concept != value:
            return source.fixed
    return None
