"""A profile that extends another one names only what differs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from validator.errors import InvalidInput
from validator.schema.yaml_file import YamlFile
from validator.suggest import did_you_mean

YAML = (".yaml", ".yml")
LONGEST = 5
"""Profiles that extend each other in a row."""

ABSENT = "absent"
PRESENT = ("pointer", "view_of", "collection", "path", "parameter", "from", "good", "refused", "list", "by_name")
"""Keys by which a mapping says what there is: it is not absent any more."""

PLACES = ("pointer", "view_of", "collection")
"""Keys of which an attribute has one."""


def extended(file: YamlFile, known: Mapping[str, Path]) -> tuple[dict[str, Any], bytes]:
    """The whole of a profile, and the content of all its files. known: the profiles of the suite, by name.

    Raises InvalidInput for a profile that extends what is not there, or itself.
    """
    data = file.mapping("profile")
    content = file.content
    chain = [data]
    while "extends" in chain[-1]:
        if len(chain) > LONGEST:
            raise InvalidInput(f"{file.where('/extends')}: more than {LONGEST} profiles extend each other.")
        base = YamlFile(_place(file, str(chain[-1]["extends"]), known))
        content += base.content
        chain.append(base.mapping("profile"))
    first, *others = reversed(chain)
    whole = dict(first)  # as it stands: a null in it is a value, such as that of a code
    for part in others:
        whole = _merged(whole, {key: value for key, value in part.items() if key != "extends"})
    return whole, content


def _place(file: YamlFile, name: str, known: Mapping[str, Path]) -> Path:
    """The file of the profile that is extended: one of the suite, or one in the folder of the profile."""
    if name in known:
        return known[name]
    path = file.path.parent / name
    inside = path.resolve().is_relative_to(file.path.parent.resolve())
    if not name.endswith(YAML) or not inside or not path.is_file():
        hint = did_you_mean(name, known)
        raise InvalidInput(f"{file.where('/extends')}: there is no profile {name!r} to extend; {hint}")
    return path


def _merged(target: Any, patch: Any) -> Any:
    """A merge patch (RFC 7396), but for a mapping that says in another way what it is about: that takes its place."""
    if not isinstance(patch, dict) or not isinstance(target, dict) or _is_another(target, patch):
        return patch
    result = dict(target)
    if any(key in patch for key in PRESENT) and _says_why(target):
        del result[ABSENT]
    for name, value in patch.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = _merged(result.get(name), value)
    return result


def _is_another(target: Mapping[str, Any], patch: Mapping[str, Any]) -> bool:
    """Whether a mapping says in another way what it is about, so that nothing of what it extends is left."""
    places = {key for key in PLACES if key in patch}
    return _says_why(patch) or bool(places and not places & target.keys() and any(key in target for key in PLACES))


def _says_why(said: Mapping[str, Any]) -> bool:
    """Whether a mapping says why something is absent; in `statuses` that key has status codes."""
    return isinstance(said.get(ABSENT), str)
