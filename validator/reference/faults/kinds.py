"""The kinds of deviation that the reference API can show, and where it asks for them.

A fault is one deviation. `Faults` is what the reference API knows of them: at every point where an implementation may
go wrong it asks, and without faults the answer is always "do it right".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol

from validator.profile import ObjectBinding
from validator.reference.store import Record, Store
from validator.relations import Link

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response


Depth = Literal["answer", "store", "rule"]

RULE = ("refuses", "overlooks", "found", "ignores", "matches", "admits", "reads", "takes_any_media_type")
STORE = ("given", "stored", "registered", "changing", "drops", "keeps", "keeps_what_was_made")
"""The hooks of a fault by how deep they go; the others touch only the answer."""


class Holding(Protocol):
    """What an object is about to hold."""

    facts: dict[str, Any]
    references: dict[str, list[str]]


@dataclass(frozen=True, kw_only=True)
class Fault:
    """One deviation. id: its name. breaks: the requirement that must catch it. says: what goes wrong, in Dutch.

    profile: the profile in which it is shown. wide: whether it goes wrong with more than the objects that the
    requirement speaks of. Each hook is one point where the reference API may go wrong.

    mean: whether it goes wrong by the smallest step of a value (a character, a digit, a row, an hour or a day, a length
    at its boundary), or on one occasion only: one page, one status or method of several, one attribute in one method's
    answer or in a change, one object of several, one special value (none at all is one), or only after something else
    (a refusal, a change, a deletion, another registration). What happens to every object of a type, wipes or replaces
    a value whenever it is there, or adds or leaves out a whole rule is coarse.
    """

    id: str
    breaks: str
    says: str
    profile: str
    wide: bool = False
    mean: bool = False
    given: Callable[[str, str, MutableMapping[str, Any]], None] | None = None
    refuses: Callable[[str, str, Mapping[str, Any]], None] | None = None
    overlooks: Callable[[str, str, str, str, Any], bool] | None = None
    stored: Callable[[Store, Record], None] | None = None
    registered: Callable[[Store, Record], None] | None = None
    changing: Callable[[str, Record, Holding], None] | None = None
    found: Callable[[Store, str, Mapping[str, Any], list[Record]], list[Record]] | None = None
    ignores: Callable[[str, str], bool] | None = None
    matches: Callable[[str, str, Sequence[Any], Any], bool] | None = None
    shown: Callable[[ObjectBinding, Record, dict[str, Any], str], None] | None = None
    around: Callable[[Store, Record, Link, list[Record]], list[Record]] | None = None
    drops: str | None = None
    keeps: str | None = None
    keeps_what_was_made: bool = False
    admits: Callable[[Request], bool] | None = None
    reads: Callable[[bytes], bytes] | None = None
    takes_any_media_type: bool = False
    answer: Callable[[Request, Response], None] | None = None

    @property
    def depth(self) -> Depth:
        """How deep it goes wrong, by the deepest of its hooks: a rule is not kept, another thing is stored, or told."""
        if any(getattr(self, name) for name in RULE):
            return "rule"
        return "store" if any(getattr(self, name) for name in STORE) else "answer"


class Faults:
    """The faults that a reference API shows, asked at every point where it may go wrong."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self._faults = tuple(faults)

    def given(self, object_type: str, method: str, values: MutableMapping[str, Any]) -> None:
        """May falsify the concept values of a request before they are stored, or refuse them. Raises Problem."""
        for fault in self._faults:
            if fault.refuses is not None:
                fault.refuses(object_type, method, values)
            if fault.given is not None:
                fault.given(object_type, method, values)

    def overlooks(self, object_type: str, attribute: str, rule: str, method: str, value: Any) -> bool:
        """Whether this rule on this attribute is not enforced. rule: a JSON Schema keyword, reference or unique."""
        return any(
            fault.overlooks is not None and fault.overlooks(object_type, attribute, rule, method, value)
            for fault in self._faults
        )

    def stored(self, store: Store, record: Record) -> None:
        """May change what was just stored, before it is described."""
        for fault in self._faults:
            if fault.stored is not None:
                fault.stored(store, record)

    def registered(self, store: Store, record: Record) -> None:
        """May change what was just stored, after it was described."""
        for fault in self._faults:
            if fault.registered is not None:
                fault.registered(store, record)

    def changing(self, method: str, record: Record, content: Holding) -> None:
        """May falsify what an object is about to hold after a change."""
        for fault in self._faults:
            if fault.changing is not None:
                fault.changing(method, record, content)

    def found(self, store: Store, object_type: str, criteria: Mapping[str, Any], records: list[Record]) -> list[Record]:
        """May falsify the result of a search."""
        for fault in self._faults:
            if fault.found is not None:
                records = fault.found(store, object_type, criteria, records)
        return records

    def ignores(self, object_type: str, attribute: str) -> bool:
        """Whether a search argument is ignored."""
        return any(fault.ignores is not None and fault.ignores(object_type, attribute) for fault in self._faults)

    def matches(self, object_type: str, attribute: str, held: Sequence[Any], wanted: Any) -> bool:
        """Whether a value counts as a match although it is not equal."""
        return any(
            fault.matches is not None and fault.matches(object_type, attribute, held, wanted) for fault in self._faults
        )

    def shown(self, bound: ObjectBinding, record: Record, wire: dict[str, Any], method: str) -> None:
        """May falsify the description of an object. method: of the request it answers, LIST for a search."""
        for fault in self._faults:
            if fault.shown is not None:
                fault.shown(bound, record, wire, method)

    def around(self, store: Store, record: Record, link: Link, records: list[Record]) -> list[Record]:
        """May falsify what an answer shows around an object."""
        for fault in self._faults:
            if fault.around is not None:
                records = fault.around(store, record, link, records)
        return records

    def drops(self, object_type: str) -> bool:
        """Whether a composite registration leaves this part out."""
        return any(fault.drops == object_type for fault in self._faults)

    def keeps(self, object_type: str) -> bool:
        """Whether objects of this type survive their deletion, also that of what they belong to."""
        return any(fault.keeps == object_type for fault in self._faults)

    @property
    def keeps_what_was_made(self) -> bool:
        """Whether a composite registration that fails leaves its first parts behind."""
        return any(fault.keeps_what_was_made for fault in self._faults)

    def admits(self, request: Request) -> bool:
        """Whether a request is let in that has no right to be."""
        return any(fault.admits is not None and fault.admits(request) for fault in self._faults)

    def reads(self, content: bytes) -> bytes:
        """May make something else of what a request holds, before it is read as JSON."""
        for fault in self._faults:
            if fault.reads is not None:
                content = fault.reads(content)
        return content

    @property
    def takes_any_media_type(self) -> bool:
        """Whether a request is read whatever media type it says it has."""
        return any(fault.takes_any_media_type for fault in self._faults)

    def answer(self, request: Request, response: Response) -> None:
        """May falsify the HTTP answer."""
        for fault in self._faults:
            if fault.answer is not None:
                fault.answer(request, response)
