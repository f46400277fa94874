"""Writes the rows of Abstract Scenarios about search arguments and refusals: `python docs/argument_rows.py [--check]`.

A comment above the Voorbeelden of a scenario says which rows it has: `# rijen: eigen klantcontacten`, with the plural
of an object type. The rows are the search arguments that some dialect of edition 2024-03 has for it
(validator/coverage/places.py), so that none is left out but those on what no page has. The values are those of the
Gegevens of the same scenario:

    eigen      arguments whose value only the first object has: its table has a generated value there, or a reference
    soort      arguments whose value many objects have: each value of the tables, and the attribute that all must have
    rand       arguments by the path to what is around the object, with a value that many objects have
    onbekend   all arguments, with a value or id that no object has
    dubbel     all arguments, with two of these
    leeg       all arguments
    samen      arguments with a value of the first object, and another argument with a value that only the second has
    hoofdletters  arguments that refer to an object, with its ID in capitals

Or it says `# rijen: ontbreekt`, for every object type; with `eerste` behind it, for the first attribute of each; with
`wijziging`, for an object that is changed, which stands in a column of its own:

    ontbreekt  attributes without which every dialect refuses a registration, unless its profile says that it does not
    onzin      attributes that hold a code, a number or a moment, of which the values are closed in some dialect
    nergens    attributes that refer to an object, with one that is not there
    lang       attributes with a text of which some dialect says how long it may be
    bezet      attributes with a number that no two objects may have

With --check nothing is written: a file whose rows are not these is named, and the exit code is 1.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from docs.format_features import formatted  # noqa: E402  the checkout, also uninstalled
from validator.coverage.places import arguments_of  # noqa: E402
from validator.coverage.refusals import (  # noqa: E402
    MISSING,
    NO_CODE,
    NO_FORM,
    NOWHERE,
    TAKEN,
    TOO_LONG,
    is_demanded,
    refusals_of,
)
from validator.profile.loader import load_profile, profile_names  # noqa: E402
from validator.profile.model import ObjectBinding, Profile  # noqa: E402
from validator.standard.objectmodel import Attribute, ObjectType, load_model  # noqa: E402
from validator.standard.relations import relation_path  # noqa: E402

EDITION = "2024-03"
MARK = re.compile(r"^( *)# rijen: (\w+)(?: ([\w -]+))?$")
GIVEN = re.compile(r"(?:Gegeven|En) een (?:volledig ingevulde? )?([a-z -]+?)(?: met:)?$")
UNKNOWN = {
    "text": ("{uniek}", "{uniek 2}"),
    "number": ("{nummer}", "{nummer 2}"),
    "moment": ("02-01-1971 03:04", "03-01-1971 04:05"),
    "code": ("{letterlijk onzin}", "{letterlijk onbekend}"),
}
"""By kind of attribute two values that no object has."""

REFUSED = {
    "ontbreekt": (MISSING,),
    "onzin": (NO_CODE, NO_FORM),
    "nergens": (NOWHERE,),
    "lang": (TOO_LONG,),
    "bezet": (TAKEN,),
}
"""By kind of row the reasons of the refusal."""

BEFORE = {"klantcontact": "tweede", "betrokkene": "tweede", "actor": "tweede", "partij": "derde"}
"""Which of its type an object is of which a change is refused: the Achtergrond has others."""

Row = tuple[str, ...]


@dataclass(frozen=True)
class Argument:
    """One search argument. path: of the attribute, as a feature names it. owner: the object type with the attribute."""

    path: str
    attribute: Attribute
    owner: ObjectType

    @property
    def case(self) -> str:
        """The first cell of its rows, which is the id of the row."""
        return re.sub(r"[^a-z0-9]+", "-", self.path.lower()).strip("-")


def arguments(object_type: ObjectType) -> list[Argument]:
    """The search arguments that some dialect has for an object type."""
    model = load_model()
    found: dict[str, Argument] = {}
    for profile in map(load_profile, profile_names()):
        bound = profile.objects[object_type.name]
        if profile.editions[0] == EDITION and bound.absent is None:
            for path, attribute in arguments_of(profile, bound):
                if attribute.beyond:
                    continue
                owner = relation_path(model, object_type, path).owner
                found.setdefault(path, Argument(path, attribute, owner))
    return list(found.values())


def dialects_with(object_type: ObjectType, path: str) -> int:
    """How many dialects have a search argument for it."""
    bound = [(profile, profile.objects[object_type.name]) for profile in map(load_profile, profile_names())]
    searched = [dict(arguments_of(profile, one)) for profile, one in bound if one.absent is None]
    return sum(path in one for one in searched)


def tables(lines: Sequence[str]) -> Iterator[tuple[str, dict[str, str]]]:
    """The Gegevens among the lines of a scenario: the object type, and the values of its table by attribute."""
    for number, line in enumerate(lines):
        match = GIVEN.fullmatch(line.strip())
        if match is not None:
            object_type = load_model().find(match[1])
            yield object_type.name, dict(_cells(lines[number + 1 :], object_type))


def _cells(lines: Sequence[str], object_type: ObjectType) -> Iterator[tuple[str, str]]:
    for line in lines:
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if not line.strip().startswith("|"):
            return
        if cells[0] != "Attribuut":
            yield object_type.attribute(cells[0]).name, cells[1]


def rows(kind: str, object_type: ObjectType, lines: Sequence[str]) -> list[Row]:
    """The rows of Voorbeelden, the heading first. lines: those of the scenario."""
    given = list(tables(lines))
    made = [row for argument in arguments(object_type) for row in _rows(kind, argument, object_type, given)]
    heading = {
        "leeg": ("geval", "argument"),
        "dubbel": ("geval", "argument", "waarde", "tweede"),
        "samen": ("geval", "argument", "waarde", "ander", "tweede"),
    }
    if kind == "samen":
        made = _together(object_type, given)
    return [heading.get(kind, ("geval", "argument", "waarde")), *made]


def _together(object_type: ObjectType, given: Sequence[tuple[str, dict[str, str]]]) -> list[Row]:
    """Each argument with the value of the first object, and another one with a value that only the second has."""
    found = [(argument, *_both(argument, given)) for argument in arguments(object_type)]
    keys = [(one.path, second) for one, first, second in found if second != first and _is_own(second, one.attribute)]
    keys.sort(key=lambda key: -dialects_with(object_type, key[0]))
    return [
        (argument.case, argument.path, first, *key)
        for argument, first, second in found
        for key in [key for key in keys if key[0] != argument.path and first not in ("", second)][:1]
    ]


def _both(argument: Argument, given: Sequence[tuple[str, dict[str, str]]]) -> tuple[str, str]:
    """The values of an argument of the first and of the second object; "" for one that it does not have."""
    values = [table.get(argument.attribute.name, "") for owner, table in given if owner == argument.owner.name]
    return (values[0], values[1]) if len(values) > 1 else ("", "")


def _rows(
    kind: str, argument: Argument, object_type: ObjectType, given: Sequence[tuple[str, dict[str, str]]]
) -> Iterator[Row]:
    values = [table.get(argument.attribute.name) for name, table in given if name == argument.owner.name]
    own = argument.owner is object_type and "/".join(argument.path.split("/")) == argument.attribute.name
    first = next((value for value in values if value), None)
    match kind:
        case "eigen" if first is not None and values[0] and _is_own(first, argument.attribute):
            yield argument.case, argument.path, first
        case "hoofdletters" if first is not None and values[0] and argument.attribute.kind == "reference":
            yield argument.case, argument.path, f"{first} in hoofdletters"
        case "soort" if first is not None and own and not _is_own(first, argument.attribute):
            for value in dict.fromkeys(filter(None, values)):
                yield f"{argument.case}-{_slug(value)}", argument.path, value
        case "rand" if first is not None and not own and not _is_own(first, argument.attribute):
            yield argument.case, argument.path, first
        case "onbekend":
            yield argument.case, argument.path, _unknown(argument.attribute)[0]
        case "dubbel":
            yield argument.case, argument.path, *_unknown(argument.attribute)
        case "leeg":
            yield argument.case, argument.path
        case _:
            return


def _is_own(value: str, attribute: Attribute) -> bool:
    """Whether only one object of a register has this value: it is generated, or refers to an object of the scenario."""
    return "{" in value or (value != "" and attribute.kind == "reference")


def _unknown(attribute: Attribute) -> tuple[str, str]:
    if attribute.kind == "reference":
        target = load_model().object_types[str(attribute.target)]
        phrase = f"een onbekend{'' if target.article == 'het' else 'e'} {target.singular}"
        return phrase, phrase
    if attribute.name == "Object-ID":
        return "{bsn}", "{bsn 2}"
    return UNKNOWN[attribute.kind]


def refusals(kind: str, *, first: bool, change: bool) -> list[Row]:
    """The rows about refusals. first: only one attribute of each object type, if possible refused in every dialect.

    change: of changes, which are about an object; of a number that is in use, the one before the object that has it.
    """
    heading = (
        "geval",
        "object",
        *(("wat",) if change else ()),
        "attribuut",
        *(("waarde",) if kind == "nergens" else ()),
    )
    made = [
        (
            _slug(f"{one.singular} {name}"),
            one.singular,
            *((_object(one, others=kind == "bezet"),) if change else ()),
            name,
            *_nowhere(kind, one.attributes[name]),
        )
        for one in load_model().object_types.values()
        for name in _refused(kind, one, first=first)
    ]
    return [heading, *made]


def _object(object_type: ObjectType, *, others: bool) -> str:
    """How a step names the object that is changed. others: whether objects of its type come after it."""
    noun = object_type.singular
    ordinal = BEFORE.get(noun, "eerste" if others else "")
    return " ".join(filter(None, (object_type.article, ordinal, noun)))


def _refused(kind: str, object_type: ObjectType, *, first: bool) -> list[str]:
    """The attributes of an object type for which a registration is refused, those that all dialects refuse first.

    first: only one for each reason.
    """
    profiles = [profile for profile in map(load_profile, profile_names()) if profile.editions[0] == EDITION]
    bound = [(one, one.objects[object_type.name]) for one in profiles if one.objects[object_type.name].absent is None]
    asked: list[str] = []
    for reason in REFUSED[kind]:
        found = [name for one in bound for name, why in refusals_of(*one) if why == reason]
        names = [name for name in object_type.attributes if name in found]
        fitting = [name for name in names if reason != MISSING or all(_may_ask(*one, name) for one in bound)]
        ruled = {name for name in fitting if reason == TOO_LONG and first and _is_ruled(object_type, name)}
        asked += sorted(fitting, key=lambda name: (name in ruled, -found.count(name)))[: 1 if first else None]
    return asked


def _is_ruled(object_type: ObjectType, name: str) -> bool:
    """Whether a text may be wrong for more than its length: a telephone number, or a number of another register."""
    return any(name in domain.attributes.get(object_type.name, ()) for domain in load_model().domains.values())


def _may_ask(profile: Profile, bound: ObjectBinding, name: str) -> bool:
    """Whether a dialect refuses to do without an attribute, or says why it does not."""
    binding = bound.bindings[name]
    return binding.absent is not None or binding.optional is not None or is_demanded(profile, bound, binding)


def _nowhere(kind: str, attribute: Attribute) -> Row:
    return (_unknown(attribute)[0],) if kind == "nergens" else ()


def _slug(value: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", value.lower()).strip("-")


def filled(text: str) -> str:
    """The text of a feature file with the rows that its comments ask for."""
    lines, made = text.split("\n"), []
    scenario: list[str] = []
    number = 0
    while number < len(lines):
        line = lines[number]
        scenario = [] if "Scenario:" in line else [*scenario, line]
        made.append(line)
        number += 1
        match = MARK.match(line)
        if match is None:
            continue
        made.append(lines[number])  # Voorbeelden:
        number += 1
        while number < len(lines) and lines[number].strip().startswith("|"):
            number += 1
        if match[2] in REFUSED:
            words = (match[3] or "").split()
            table = refusals(match[2], first="eerste" in words, change="wijziging" in words)
        else:
            table = rows(match[2], load_model().find(match[3]), scenario)
        made += [f"{match[1]}  | {' | '.join(row)} |" for row in table]
    return formatted("\n".join(made))


def files() -> list[Path]:
    """The feature files with rows that are made."""
    found = sorted((ROOT / "features").rglob("*.feature"))
    return [path for path in found if any(map(MARK.match, path.read_text(encoding="utf-8").split("\n")))]


def main(options: Sequence[str]) -> int:
    """Write the rows, or with --check only compare them. Returns the exit code."""
    stale: Mapping[Path, str] = {
        path: text
        for path in files()
        if (text := filled(path.read_text(encoding="utf-8"))) != path.read_text(encoding="utf-8")
    }
    for path, text in stale.items():
        if "--check" in options:
            print(f"{path.relative_to(ROOT)}: run `python docs/argument_rows.py`")
        else:
            path.write_text(text, encoding="utf-8")
    return int(bool(stale) and "--check" in options)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
