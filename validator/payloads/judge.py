"""The judge of JSON values: finds out what a value is, and has every object in it judged as what it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from validator.errors import KlantcheckError
from validator.payloads.criteria import COLLECTION, ERROR, Criteria
from validator.payloads.finding import DIALECT, PayloadFinding
from validator.payloads.object_judge import ObjectJudge
from validator.payloads.recognition.envelopes import Envelopes, Placements
from validator.payloads.recognition.expansions import Expansions
from validator.payloads.recognition.lookalikes import Likeness, looks_like, of_other_dialect
from validator.payloads.recognition.object_types import ObjectTypes
from validator.profile.loader import load_profile
from validator.schema import pointer
from validator.schema.catalog import Direction


class NotJudged(KlantcheckError):
    """A value cannot be judged: it is not what it is judged as, or it is not clear what it is. The text says which.

    likeness: what it looks like; its `text` is in the reason already.
    """

    def __init__(self, reason: str, likeness: Likeness | None = None) -> None:
        self.reason, self.likeness = reason, likeness or Likeness("")
        super().__init__(f"{reason}; geef {self.likeness.advice}" if self.likeness.advice else reason)


@dataclass(frozen=True)
class Subject:
    """One object to judge. place: JSON pointer in the value around it. around: whether it is no record by itself."""

    place: str
    value: Any
    judge: ObjectJudge
    around: bool = False


@dataclass(frozen=True)
class Judgement:
    """What a value is found to be. subjects: the objects in it, the value itself first."""

    findings: list[PayloadFinding]
    subjects: list[Subject]


class Judge:
    """Judges values by criteria."""

    def __init__(self, criteria: Criteria) -> None:
        self.criteria = criteria
        self.profile = load_profile(criteria.profile)
        self._envelopes = Envelopes(self.profile)
        self._placements = Placements(self.profile)
        self._expansions = Expansions(self.profile)
        self._types: dict[Direction, ObjectTypes] = {}
        self._judges: dict[tuple[str, Direction], ObjectJudge] = {}

    def judge(
        self, value: Any, object_type: str | None = None, direction: Direction | None = None, items: str | None = None
    ) -> Judgement:
        """Judge one parsed JSON value.

        object_type, direction: what is known of the value by where it comes from. items: of the answer to a search, the
        object type of what it lists. Raises NotJudged when it cannot be judged at all; an object inside it that cannot
        is a finding.
        """
        subjects: list[Subject] = []
        findings: list[PayloadFinding] = []
        for subject in self._parts(value, object_type, direction or self.criteria.direction, items):
            if isinstance(subject, PayloadFinding):
                findings.append(subject)
                continue
            subjects.append(subject)
            findings += (
                one._replace(pointer=subject.place + one.pointer) for one in subject.judge.findings(subject.value)
            )
        if self.criteria.mask:
            findings = [finding.masked() for finding in findings]
        return Judgement(findings, subjects)

    def object_judge(self, object_type: str, direction: Direction) -> ObjectJudge:
        """The judge of an object type. Raises KlantcheckError when the dialect has no schema of it."""
        key = object_type, direction
        if key not in self._judges:
            self._judges[key] = ObjectJudge(self.profile, self.criteria, object_type, direction)
        return self._judges[key]

    def _parts(
        self, value: Any, known: str | None, direction: Direction, items: str | None
    ) -> Iterator[Subject | PayloadFinding]:
        """The objects in a value: those of an envelope with it, and those in an object after it."""
        envelope = self._envelopes.find(value) if direction == "answer" and known != ERROR else None
        if envelope is None:
            place = "" if known == ERROR else self._placements.find(value, known, direction)
            yield from self._object(pointer.get(value, place), place, known, direction)
            return
        yield Subject("", value, self.object_judge(COLLECTION, "answer"), around=True)
        of_items = items if known in {COLLECTION, None} else known
        for number, item in enumerate(envelope.items):
            inside = self._placements.find(item, of_items or envelope.object_type, "item")
            place = f"{envelope.place}/{number}{inside}"
            yield from self._inner(pointer.get(item, inside), place, of_items or envelope.object_type, around=False)

    def _object(
        self, value: Any, place: str, known: str | None, direction: Direction, *, around: bool = False
    ) -> Iterator[Subject | PayloadFinding]:
        """An object, and those that are expanded in it. Raises NotJudged."""
        name = known or self._recognised(value, direction)
        judge = self.object_judge(name, direction)
        if not judge.knows(value):
            asked = "zoekresultaat" if name == COLLECTION else name
            likeness = looks_like(self.profile, value)
            raise NotJudged(f"dit is geen {asked}: het lijkt op {likeness.text}", likeness)
        other = of_other_dialect(self.profile, value) if direction == "answer" and judge.is_strange(value) else None
        if other is not None:
            raise NotJudged(f"dit is geen {name} van {self.profile.id}: het lijkt op {other.text}", other)
        yield Subject(place, value, judge, around=around or name in {COLLECTION, ERROR})
        if direction == "answer":
            for where, inner, target in self._expansions.of(name, value):
                yield from self._inner(inner, place + where, target, around=True)

    def _inner(self, value: Any, place: str, known: str | None, *, around: bool) -> Iterator[Subject | PayloadFinding]:
        """An object inside another one; one that cannot be judged is a finding."""
        try:
            yield from self._object(value, place, known, "answer", around=around)
        except NotJudged as error:
            yield recognition_finding(place, error)

    def _recognised(self, value: Any, direction: Direction) -> str:
        if not isinstance(value, dict):
            raise NotJudged(f"dit is {looks_like(self.profile, value).text}, en geen object")
        possible = self._possible(value, direction)
        possible = possible if len(possible) == 1 else self._by_url(value) or possible
        if len(possible) == 1:
            return possible[0]
        if possible:
            names = " of ".join(possible)
            raise NotJudged(f"dit kan {names} zijn; zeg het met --object")
        likeness = looks_like(self.profile, value)
        if likeness.rule == DIALECT:
            raise NotJudged(f"dit is niet van {self.profile.id}: het lijkt op {likeness.text}", likeness)
        raise NotJudged(f"het is niet te zeggen van welk objecttype dit is: het lijkt op {likeness.text}", likeness)

    def is_recognised_by_properties(self, value: dict[str, Any]) -> bool:
        """Whether the names of its properties alone say of which object type an object is."""
        return len(self._possible(value, self.criteria.direction)) == 1

    def may_hold_others(self, value: dict[str, Any]) -> bool:
        """Whether what has these properties can be the answer to a search, or have the object that it is of inside."""
        return self._envelopes.is_marked(value) or self._placements.may_hold(value)

    def _possible(self, value: dict[str, Any], direction: Direction) -> list[str]:
        if direction not in self._types:
            self._types[direction] = ObjectTypes(self.profile, direction)
        return self._types[direction].possible(value)

    def _by_url(self, value: dict[str, Any]) -> list[str]:
        """The object type that the url of an object itself names."""
        parts = str(value.get("url", "")).rstrip("/").rsplit("/", 2)
        paths = {bound.path.strip("/"): name for name, bound in self.profile.objects.items() if bound.path}
        name = paths.get(parts[-2]) if len(parts) > 1 else None
        own = name is not None and pointer.get(value, self.profile.objects[name].id) == parts[-1]
        return [name] if own and name is not None else []


def recognition_finding(place: str, error: NotJudged) -> PayloadFinding:
    """The finding on an object that cannot be judged."""
    return PayloadFinding(place, error.reason, "", error.likeness.rule, suggestion=error.likeness.advice)
