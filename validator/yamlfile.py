"""YAML files that people write: read, checked against a JSON Schema, and every problem told with its line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from validator import pointer as ptr
from validator.errors import InvalidInput

# the same in C where there is one: every process reads the registers
if TYPE_CHECKING or not yaml.__with_libyaml__:  # noqa: SIM108  a type checker takes no conditional base class
    _Quickest = yaml.SafeLoader
else:
    _Quickest = yaml.CSafeLoader


class _Loader(_Quickest):
    """Safe loading in which a date stays text and a key that stands twice is an error."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def _mapping(loader: _Loader, node: yaml.MappingNode) -> dict[Any, Any]:
    seen: set[Any] = set()
    for key_node, _ in node.value:
        key = loader.construct_object(key_node, deep=True)
        if key in seen:
            raise yaml.constructor.ConstructorError(
                None, None, f"the key {key!r} stands here twice", key_node.start_mark
            )
        seen.add(key)
    return loader.construct_mapping(node, deep=True)


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)


class YamlFile:
    """The content of one YAML file together with the lines on which its parts stand.

    data: plain Python values. where(pointer): "file.yaml, line 12".
    """

    def __init__(self, path: Path) -> None:
        """Read the file. Raises InvalidInput, with the line, when it cannot be read or is not YAML."""
        self.path = path
        try:
            text = path.read_text(encoding="utf-8")
        except OSError as error:
            raise InvalidInput(f"{path}: cannot be read ({error.strerror}); check the name and the rights.") from None
        except UnicodeDecodeError as error:
            raise InvalidInput(f"{path}: is not UTF-8 text (byte {error.start}); save it as UTF-8.") from None
        try:
            loader = _Loader(text)
            self._tree: yaml.Node | None = loader.get_single_node()
            self.data: Any = None if self._tree is None else loader.construct_document(self._tree)
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            raise InvalidInput(f"{path}, line {line}: is not valid YAML: {error.problem}.") from None
        except (yaml.YAMLError, RecursionError) as error:
            raise InvalidInput(f"{path}: is not valid YAML: {' '.join(str(error).split())}.") from None

    def line(self, pointer: str) -> int:
        """The line (from 1) of the value at the pointer, or of the nearest part around it that exists."""
        node = self._tree
        line = node.start_mark.line + 1 if node else 1
        for token in ptr.parts(pointer):
            step = _child(node, token)
            if step is None:
                break
            mark, node = step
            line = mark.line + 1
        return line

    def where(self, pointer: str = "") -> str:
        """The place to name in a message: file and line."""
        return f"{self.path}, line {self.line(pointer)}"


def _child(node: yaml.Node | None, token: str) -> tuple[yaml.Mark, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == token:
                return key.start_mark, value
    if isinstance(node, yaml.SequenceNode) and token.isdigit() and int(token) < len(node.value):
        item = node.value[int(token)]
        return item.start_mark, item
    return None
