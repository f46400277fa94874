"""YAML files that people write: read within bounds, with the line of every problem.

Only what JSON knows is read: mappings with names as keys, lists, text, numbers, true, false and null. A date is text.
Messages name places and never quote the file: it may be another one than was meant.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from validator.errors import InvalidInput
from validator.files import read_regular
from validator.schema.pointer import is_entry, parts

LARGEST = 2**20
"""Bytes of a file; the largest of the suite has twelve thousand."""

MOST_VALUES = 50_000
"""Values of a file with its aliases written out; the largest of the suite has a few thousand."""

MOST_RECORDED = 2_000_000
"""Values of recorded traffic with its aliases written out."""

SHARE = 64
"""Characters of a text that count as one more value: an alias repeats a text too."""

DEEPEST = 100
"""Levels that values may be nested."""

LONGEST_NUMBER = 100
"""Characters of a number: YAML has numbers in base 60, which take time to read."""

NO_TEXT = "a key that is no text; put it between quotes"
TWICE = "a key that occurs twice"
LONG = "a number that is too long"
ITSELF = "a value that holds itself"
DEEP = f"values are nested deeper than {DEEPEST} levels"
MANY = "more than {} values, with its aliases written out"
UNREADABLE = "it holds a value that cannot be read"

TAG = "tag:yaml.org,2002:"
TEXT = f"{TAG}str"
PLAIN_TAGS = ("null", "bool", "int", "float", "str", "seq", "map", "merge")

# the same in C where there is one: every process reads the registers
if TYPE_CHECKING or not yaml.__with_libyaml__:  # noqa: SIM108  a type checker takes no conditional base class
    _SafeLoader = yaml.SafeLoader
else:
    _SafeLoader = yaml.CSafeLoader


class _Loader(_SafeLoader):
    """Safe loading of what JSON knows, in which a key that occurs twice is an error."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, regexp) for tag, regexp in resolvers if tag.removeprefix(TAG) in PLAIN_TAGS]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.yaml_constructors = {
    tag: construct
    for tag, construct in yaml.SafeLoader.yaml_constructors.items()
    if tag is None or tag.removeprefix(TAG) in PLAIN_TAGS
}


def _mapping(loader: _Loader, node: yaml.MappingNode) -> dict[Any, Any]:
    values: dict[Any, yaml.Node] = {}
    for key_node, value_node in node.value:
        key = key_node.value
        if key_node.tag != TEXT:  # the error of a tag that is not known comes first
            key = loader.construct_object(key_node, deep=True) if isinstance(key_node, yaml.ScalarNode) else None
        if not isinstance(key, str):
            raise _error(NO_TEXT, key_node)
        if key in values:
            raise _error(TWICE, key_node)
        values[key] = value_node
    return {key: loader.construct_object(value_node, deep=True) for key, value_node in values.items()}


def _number(loader: _Loader, node: yaml.ScalarNode) -> int | float:
    if len(node.value) > LONGEST_NUMBER:
        raise _error(LONG, node)
    number: int | float
    number = loader.construct_yaml_int(node) if node.tag == f"{TAG}int" else loader.construct_yaml_float(node)
    return number


class _AnyKeyLoader(_Loader):
    """The same, in which a key that looks like a number or a truth value is the text of it, as in JSON."""


def _mapping_by_text(loader: _AnyKeyLoader, node: yaml.MappingNode) -> dict[Any, Any]:
    for key_node, _ in node.value:
        if isinstance(key_node, yaml.ScalarNode) and key_node.tag != f"{TAG}merge":
            key_node.tag = TEXT
    return _mapping(loader, node)


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)
_Loader.add_constructor(f"{TAG}int", _number)
_Loader.add_constructor(f"{TAG}float", _number)
_AnyKeyLoader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping_by_text)  # copies the others


class _RecordedLoader(_AnyKeyLoader):
    """The same, with the texts that recorders write in base64."""


for _tag in (f"{TAG}binary", "!binary"):  # the latter is Ruby's
    _RecordedLoader.add_constructor(_tag, yaml.SafeLoader.yaml_constructors[f"{TAG}binary"])


class NotYaml(InvalidInput):
    """What is read is no YAML, or more than the bounds allow. line: from 1, 0 when that is not known. problem: what."""

    def __init__(self, message: str, problem: str, line: int = 0) -> None:
        super().__init__(message)
        self.problem, self.line = problem, line


class YamlFile:
    """The content of one YAML file together with the lines of its parts.

    content: the bytes of the file. data: plain Python values, as JSON has them.
    """

    _loader: type[_Loader] = _Loader
    _most = MOST_VALUES

    def __init__(self, path: Path, content: bytes | None = None, *, is_foreign: bool = True) -> None:
        """Read the file. content: its bytes, where they are known already. is_foreign: whether it may be too much.

        Raises InvalidInput, with the line, when it cannot be read, is too much or is not YAML.
        """
        self.path = path
        self.content = read_regular(path, LARGEST) if content is None else content
        try:
            text = self.content.decode("utf-8")
        except UnicodeDecodeError as error:
            raise InvalidInput(f"{path}: is not UTF-8 text (byte {error.start}); save it as UTF-8.") from None
        try:
            if is_foreign:
                self._check_bounds(text)
            loader = self._loader(text)
            self._tree: yaml.Node | None = loader.get_single_node()
            self.data: Any = None if self._tree is None else loader.construct_document(self._tree)
        except yaml.MarkedYAMLError as error:
            line = error.problem_mark.line + 1 if error.problem_mark else 1
            problem = _unquoted(error.problem)
            raise NotYaml(f"{path}, line {line}: is not valid YAML: {problem}.", problem, line) from None
        except yaml.reader.ReaderError as error:
            problem = f"{error.reason} (character {error.position})"
            raise NotYaml(f"{path}: is not valid YAML: {problem}.", problem) from None
        except (yaml.YAMLError, ValueError):  # ValueError: a number that Python cannot read
            raise NotYaml(f"{path}: is not valid YAML: {UNREADABLE}.", UNREADABLE) from None

    def _check_bounds(self, text: str) -> None:
        bounds = _Bounds(self._most)
        for event in yaml.parse(text, Loader=self._loader):
            bounds.check(event)

    def mapping(self, key: str) -> dict[str, Any]:
        """The mapping of the file. Raises InvalidInput when it is none with this key, and so quite another file."""
        if not isinstance(self.data, dict) or key not in self.data:
            raise InvalidInput(f"{self.where()}: must be a mapping (`name: value`) with the key `{key}`.")
        return self.data

    def line(self, pointer: str) -> int:
        """The line (from 1) of the value at the pointer, or of the nearest part around it that exists."""
        return self._position(pointer)[0]

    def place(self, pointer: str) -> str:
        """The place to name in a message, with the column: "file.yaml, line 12, column 3"."""
        line, column = self._position(pointer)
        return f"{self.path}, line {line}, column {column}"

    def _position(self, pointer: str) -> tuple[int, int]:
        """Line and column, from 1, of the name or the entry that the pointer leads to."""
        node = self._tree
        position = (node.start_mark.line + 1, node.start_mark.column + 1) if node else (1, 1)
        for token in parts(pointer):
            child = _child(node, token)
            if child is None:
                break
            mark, node = child
            position = (mark.line + 1, mark.column + 1)
        return position

    def where(self, pointer: str = "") -> str:
        """The place to name in a message: "file.yaml, line 12"."""
        return f"{self.path}, line {self.line(pointer)}"


class DocumentFile(YamlFile):
    """A document that a tool may have written, such as an OpenAPI document: a status as a key is text there."""

    _loader = _AnyKeyLoader


class RecordedFile(DocumentFile):
    """Traffic that a tool recorded, which is more than people write."""

    _loader = _RecordedLoader
    _most = MOST_RECORDED

    def offset(self, pointer: str) -> int:
        """The byte at which the value at the pointer begins, or the nearest value around it that exists."""
        node = self._tree
        for token in parts(pointer):
            child = _child(node, token)
            if child is None:
                break
            node = child[1]
        return len(self.content.decode()[: node.start_mark.index].encode()) if node is not None else 0


class _Bounds:
    """The size of a file with its aliases written out, and the depth of its values, event by event."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._size = 0
        self._sizes: dict[str | None, int] = {}
        self._open: list[tuple[str | None, int]] = []

    def check(self, event: Any) -> None:
        """Count one event of the parser. Raises a YAMLError when values are too many, too deep or hold themselves."""
        match event:
            case yaml.CollectionStartEvent():
                self._open.append((event.anchor, self._size))
                self._size += 1
            case yaml.CollectionEndEvent():
                anchor, before = self._open.pop()
                self._sizes[anchor] = self._size - before
            case yaml.ScalarEvent():
                self._sizes[event.anchor] = 1 + len(event.value) // SHARE
                self._size += self._sizes[event.anchor]
            case yaml.AliasEvent():
                if event.anchor in {anchor for anchor, _ in self._open}:
                    raise _error(ITSELF, event)
                self._size += self._sizes.get(event.anchor, 1)
        if len(self._open) > DEEPEST:
            raise _error(DEEP, event)
        if self._size > self._most:
            raise _error(MANY.format(self._most), event)


def _error(problem: str, place: Any) -> yaml.MarkedYAMLError:
    """The error of a problem at a node or an event."""
    return yaml.MarkedYAMLError(None, None, problem, place.start_mark)


def _unquoted(problem: str | None) -> str:
    """The problem that a parser names, without its quotations of the file."""
    return re.sub(r"(['\"]).*\1", "…", problem or "it cannot be read", flags=re.DOTALL)


def _child(node: yaml.Node | None, token: str) -> tuple[yaml.Mark, yaml.Node] | None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == token:
                return key.start_mark, value
    if isinstance(node, yaml.SequenceNode) and is_entry(token) and int(token) < len(node.value):
        item = node.value[int(token)]
        return item.start_mark, item
    return None
