"""Findings across records: references that lead nowhere, what occurs twice, a partij without identificator."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from validator.payloads.across.joins import Mark
from validator.payloads.across.references import RECORDED, References, key
from validator.payloads.across.relations import NUMBER, Relation
from validator.payloads.finding import ABSENT, PayloadFinding
from validator.schema import pointer
from validator.schema.wording import as_json

REFERENCE, UNIQUE, IDENTIFIED = "verwijzing", "uniek", "identificator"
EXISTS = "FALG-R7"
"""The requirement that what is referred to exists."""

ONCE = "FALG-R2"
"""The requirement that a nummer occurs once."""

PARTY, IDENTIFIER = "Partij", "Partij-identificator"


@dataclass(frozen=True)
class Source:
    """A record that can be read again. value: parsed, None when it cannot be. file, line, offset: its place."""

    value: Any
    file: str
    line: int
    offset: int


Reader = Callable[[Mark], Source]
"""Reads the record at a mark again."""


def finding_across(mark: Mark, references: References, read: Reader) -> PayloadFinding:
    """What is wrong at a mark, at its record."""
    source = read(mark)
    match mark.kind:
        case "dangling":
            return _dangling(references.relations[mark.number % RECORDED], mark, source, references)
        case "duplicate":
            return _duplicate(references, mark, source)
        case "unreferred":
            asked = "een Partij-identificator die naar deze partij verwijst"
            finding = PayloadFinding("", asked, "geen", IDENTIFIED, severity="opmerking", object_type=PARTY)
            return _at(source, finding._replace(object_id=_identity(references, PARTY, source)))


def absent_finding(references: References, target: int, times: int) -> PayloadFinding:
    """The remark on an object type of which there are no records. times: of the references to it."""
    name = references.types[target % NUMBER]
    said = "1 verwijzing daarnaar is" if times == 1 else f"{times} verwijzingen daarnaar zijn"
    sentence = f"geen {name} met een {_kind(target)} in de invoer: {said} niet beoordeeld"
    return PayloadFinding("", sentence, "", ABSENT, level="samenhang", severity="opmerking", object_type=name)


def identifying(references: References, present: Collection[int]) -> Relation | None:
    """The relation by which a Partij has an identificator, when there are identificatoren at all; it may have none."""
    relation = next(
        (one for one in references.relations if one.source == IDENTIFIER and one.target_name == PARTY), None
    )
    return relation if relation is not None and references.types.index(IDENTIFIER) in present else None


def _dangling(relation: Relation, mark: Mark, source: Source, references: References) -> PayloadFinding:
    targets = references.targets(relation, source.value)
    found = next((text for text in targets if key(relation.target, text) == mark.key), "")
    return _at(
        source,
        PayloadFinding(
            pointer=relation.place,
            expected=f"een {relation.target_name} die in de invoer staat",
            found=as_json(found) if found else f"een {_kind(mark.key[0])} dat geen record heeft",
            rule=REFERENCE,
            severity="opmerking" if mark.number >= RECORDED else "fout",
            requirement=EXISTS,
            object_type=relation.source,
            object_id=_identity(references, relation.source, source),
        ),
    )


def _duplicate(references: References, mark: Mark, source: Source) -> PayloadFinding:
    number = mark.key[0] >= NUMBER
    name = references.types[mark.key[0] % NUMBER]
    place = references.number_place(name) if number else references.identity_place(name)
    found = pointer.get(source.value, place) if source.value is not None else pointer.MISSING
    return _at(
        source,
        PayloadFinding(
            pointer=place,
            expected=f"een {_kind(mark.key[0])} dat geen andere {name} heeft",
            found=as_json(found) if found is not pointer.MISSING else "een dat er al is",
            rule=UNIQUE,
            requirement=ONCE if number else "",
            object_type=name,
            object_id=_identity(references, name, source),
        ),
    )


def _identity(references: References, object_type: str, source: Source) -> str:
    return references.identity(object_type, source.value) if source.value is not None else ""


def _kind(code: int) -> str:
    """What the keys with a code are."""
    return "nummer" if code >= NUMBER else "ID"


def _at(source: Source, finding: PayloadFinding) -> PayloadFinding:
    return finding._replace(level="samenhang", file=source.file, line=source.line, offset=source.offset)
