"""JSON Merge Patch (RFC 7396): how one JSON value differs from another, said by the parts that differ."""

from __future__ import annotations

from typing import Any


def merged(target: Any, patch: Any) -> Any:
    """A copy of the target with the patch applied: null removes a member, an object is merged, the rest replaces."""
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = merged(result.get(name), value)
    return result
