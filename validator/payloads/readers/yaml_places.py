"""The place of a JSON pointer in a text that is YAML."""

from __future__ import annotations

from functools import lru_cache

import yaml

from validator.schema import pointer

LOADER = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader


def yaml_position(raw: bytes, place: str) -> int:
    """The offset of the value at a JSON pointer, or of the nearest value around it that exists."""
    node = _tree(raw)
    for token in pointer.parts(place):
        inner = _inner(node, token)
        if inner is None:
            break
        node = inner
    if node is None:
        return 0
    line, column = node.start_mark.line, node.start_mark.column
    lines = raw.split(b"\n", line + 1)
    return sum(len(one) + 1 for one in lines[:line]) + len(lines[line].decode()[:column].encode())


@lru_cache(maxsize=1)
def _tree(raw: bytes) -> yaml.Node | None:
    node: yaml.Node | None = yaml.compose(raw, Loader=LOADER)
    return node


def _inner(node: yaml.Node | None, token: str) -> yaml.Node | None:
    if isinstance(node, yaml.MappingNode):
        return next((value for key, value in node.value if key.value == token), None)
    if isinstance(node, yaml.SequenceNode) and token.isdigit() and int(token) < len(node.value):
        inner: yaml.Node = node.value[int(token)]
        return inner
    return None
