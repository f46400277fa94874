"""klantcheck validate."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from validator import jsontext, schemas, translation
from validator import profile as profiles
from validator.cli.settings import option, profile_option
from validator.errors import InvalidInput, KlantcheckError
from validator.hints import did_you_mean
from validator.profile import ObjectBinding, Profile
from validator.schemas import Direction, Finding

EXIT_VALID, EXIT_INVALID = 0, 1


@dataclass(frozen=True)
class Found:
    """A finding in a file."""

    file: str
    finding: Finding


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATHS...|-")
@profile_option
@option("--object", "object_name", metavar="TYPE", help='What the files hold, e.g. "Interne taak".')
@option("--shape", metavar="CASE", help='Case shape to judge by, e.g. "ongekende betrokkene".')
@option(
    "--as",
    "direction",
    type=click.Choice(["answer", "request", "patch"]),
    default="answer",
    help="Who sends it: an API's answer, a request to register, or a change.",
)
@option("--strict", is_flag=True, help="Refuse properties that the dialect does not have, too.")
@option(
    "--format",
    "output",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    help="How findings are written.",
)
def validate(
    paths: tuple[str, ...],
    profile: str,
    object_name: str | None,
    shape: str | None,
    direction: Direction,
    strict: bool,
    output: str,
) -> int:
    """Judge JSON files, or - for standard input, by the schema of an object type or by a case shape.

    A file holds one object or a list of them. Exit codes: 0 valid, 1 invalid, 2 usage.
    """
    bound = profiles.load(profile)
    judge = _judge(bound, object_name, shape, direction, strict=strict)
    found = [Found(path, finding) for path in paths for finding in _read(path, judge)]
    _write(found, output, len(paths))
    return EXIT_INVALID if found else EXIT_VALID


class _Judge:
    """What documents are judged by: a wire schema, a case shape, or both."""

    def __init__(self, bound: Profile, object_type: str, wire: str | None, shape: str | None) -> None:
        self._profile, self._object_type, self._wire, self._shape = bound, object_type, wire, shape

    def findings(self, document: Any) -> Iterator[Finding]:
        """What is wrong with one object."""
        if self._wire is not None:
            yield from schemas.check(document, self._wire)
        if self._shape is not None:
            if not isinstance(document, dict):
                yield Finding("", "een object", json.dumps(document, ensure_ascii=False)[:100], "type")
                return
            target = self._profile.part(self._object_type)
            view = translation.view(self._profile, target, document)
            for finding in schemas.check(view, self._shape):
                yield Finding(
                    self._place(target, finding.pointer),
                    f"{self._name(finding.pointer)}{finding.expected}",
                    finding.found,
                    finding.keyword,
                )

    def _place(self, target: ObjectBinding, pointer: str) -> str:
        """Where on the wire an attribute of the concept view stands; the pointer itself when it stands nowhere."""
        name = pointer.removeprefix("/")
        binding = next((one for one in target.on_wire() if one.attribute.name == name), None)
        return binding.pointer if binding is not None else pointer

    def _name(self, pointer: str) -> str:
        return f"{pointer.removeprefix('/')}: " if pointer else ""


def _judge(bound: Profile, object_name: str | None, shape: str | None, direction: Direction, *, strict: bool) -> _Judge:
    if strict and shape is not None:
        raise InvalidInput("--strict judges by the schema of an object type, and --shape by a case; give one of them.")
    shape_path = None
    if shape is not None:
        known = schemas.shapes()
        if shape not in known:
            raise InvalidInput(f"There is no case shape {shape!r}; {did_you_mean(shape, sorted(known))}")
        shape_path, of = known[shape]["path"], known[shape]["x-objecttype"]
        object_name = object_name or of
        if _name(bound, object_name) != of:
            raise InvalidInput(f"The case shape {shape!r} is of --object {of!r}, not of {object_name!r}.")
    if object_name is None:
        raise InvalidInput('Say what the files hold with --object "Interne taak", or which case with --shape.')
    name = _name(bound, object_name)
    try:
        part = name in bound.model.object_types and bound.part(name).absent is not None
        wire = None if shape is not None else schemas.wire_schema(bound.dialect, name, "answer" if part else direction)
    except KlantcheckError as error:
        raise InvalidInput(f"Profile {bound.id!r} has no {name!r}: {error}") from None
    return _Judge(bound, name, schemas.strict(wire) if wire is not None and strict else wire, shape_path)


def _name(bound: Profile, object_name: str) -> str:
    """The object type by its name or noun, or what else the dialect has a schema of."""
    others = [one for one in schemas.wire_types(bound.dialect) if one not in bound.model.object_types]
    other = next((one for one in others if one.lower() == object_name.lower()), None)
    if other is not None:
        return other
    try:
        return bound.model.find(object_name).name
    except KlantcheckError as error:
        known = ", ".join([*bound.model.object_types, *others])
        raise InvalidInput(f"--object: {error}; choose from {known}.") from None


def _read(path: str, judge: _Judge) -> Iterator[Finding]:
    try:
        content = sys.stdin.buffer.read() if path == "-" else Path(path).read_bytes()
    except OSError as error:
        raise InvalidInput(f"{path}: cannot be read ({error.strerror}); check the name and the rights.") from None
    try:
        document = jsontext.parse(content, most=None)
    except jsontext.NotJson as error:
        yield Finding("", "JSON", str(error), "json")
        return
    if document == []:
        raise InvalidInput(f"{path}: the list is empty, so there is nothing to judge.")
    if not isinstance(document, list):
        yield from judge.findings(document)
        return
    for number, item in enumerate(document):
        for finding in judge.findings(item):
            yield Finding(f"/{number}{finding.pointer}", finding.expected, finding.found, finding.keyword)


def _write(found: list[Found], output: str, files: int) -> None:
    match output:
        case "json":
            entries = [{"file": one.file, **one.finding.as_dict()} for one in found]
            click.echo(json.dumps({"valid": not found, "findings": entries}, ensure_ascii=False, indent=1))
        case "github":
            for one in found:
                click.echo(f"::error file={_escaped(one.file)},title=klantcheck::{_escaped(str(one.finding))}")
        case _:
            for one in found:
                click.echo(f"{one.file}: {one.finding}")
            if not found:
                click.echo(f"{files} bestand{'en' if files != 1 else ''} in orde.")


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A").replace(",", "%2C")
