"""What faults would do in a reference API that shows none of them.

Of a fault that changes nothing that happens in a scenario, the scenario cannot tell; so what it takes to run a fault
against everything that can see it is known from one run without any fault (decision 18).
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Mapping, MutableMapping, Sequence
from typing import TYPE_CHECKING, Any

from validator.profile import ObjectBinding
from validator.reference.faults.kinds import Fault, Faults, Holding
from validator.reference.problems import Problem
from validator.reference.store import Record, Store
from validator.relations import Link

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response


class Watching(Faults):
    """No fault at all. acted: the ids of the faults that would have done something since it was last emptied."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        super().__init__(())
        self._watched = tuple(faults)
        self.acted: set[str] = set()

    def given(self, object_type: str, method: str, values: MutableMapping[str, Any]) -> None:
        """Notes who would falsify the concept values of a request, or refuse them."""
        for name in ("refuses", "given"):
            self._spoiled(name, values, lambda hook, spoiled: hook(object_type, method, spoiled))

    def overlooks(self, object_type: str, attribute: str, rule: str, method: str, value: Any) -> bool:
        """Notes who would not enforce this rule."""
        return self._said("overlooks", object_type, attribute, rule, method, value)

    def stored(self, store: Store, record: Record) -> None:
        """Notes who would change what was just stored."""
        self._undone("stored", store, record)

    def registered(self, store: Store, record: Record) -> None:
        """Notes who would change what was just described."""
        self._undone("registered", store, record)

    def changing(self, method: str, record: Record, content: Holding) -> None:
        """Notes who would falsify what an object is about to hold."""
        self._spoiled("changing", content, lambda hook, spoiled: hook(method, record, spoiled))

    def found(self, store: Store, object_type: str, criteria: Mapping[str, Any], records: list[Record]) -> list[Record]:
        """Notes who would falsify the result of a search."""
        self._other("found", records, lambda hook, same: hook(store, object_type, criteria, same))
        return records

    def ignores(self, object_type: str, attribute: str) -> bool:
        """Notes who would ignore a search argument."""
        return self._said("ignores", object_type, attribute)

    def matches(self, object_type: str, attribute: str, held: Sequence[Any], wanted: Any) -> bool:
        """Notes for whom a value would count as a match."""
        return self._said("matches", object_type, attribute, held, wanted)

    def shown(self, bound: ObjectBinding, record: Record, wire: dict[str, Any], method: str) -> None:
        """Notes who would falsify the description of an object."""
        self._spoiled("shown", wire, lambda hook, spoiled: hook(bound, record, spoiled, method))

    def around(self, store: Store, record: Record, link: Link, records: list[Record]) -> list[Record]:
        """Notes who would falsify what an answer shows around an object."""
        self._other("around", records, lambda hook, same: hook(store, record, link, same))
        return records

    def drops(self, object_type: str) -> bool:
        """Notes who would leave this part out."""
        return self._note(fault for fault in self._watched if fault.drops == object_type)

    def keeps(self, object_type: str) -> bool:
        """Notes who would not delete objects of this type."""
        return self._note(fault for fault in self._watched if fault.keeps == object_type)

    @property
    def keeps_what_was_made(self) -> bool:
        """Notes who would leave the first parts behind."""
        return self._note(fault for fault in self._watched if fault.keeps_what_was_made)

    def admits(self, request: Request) -> bool:
        """Notes who would let a request in."""
        return self._said("admits", request)

    def reads(self, content: bytes) -> bytes:
        """Notes who would make something else of what a request holds."""
        self._note(fault for fault in self._watched if fault.reads is not None and fault.reads(content) != content)
        return content

    @property
    def takes_any_media_type(self) -> bool:
        """Notes who would read a request of a foreign media type."""
        return self._note(fault for fault in self._watched if fault.takes_any_media_type)

    def answer(self, request: Request, response: Response) -> None:
        """Notes who would falsify the HTTP answer."""

        def told(one: Response) -> tuple[int, bytes, list[tuple[str, str]]]:
            return one.status_code, one.get_data(), list(one.headers)

        right = told(response)
        body, status, headers = response.get_data(), response.status, list(response.headers)
        for fault, hook in self._hooks("answer"):
            spoiled = type(response)(body, status=status)
            spoiled.headers.clear()
            spoiled.headers.extend(headers)
            hook(request, spoiled)
            if told(spoiled) != right:
                self.acted.add(fault.id)

    def _note(self, faults: Iterable[Fault]) -> bool:
        self.acted |= {fault.id for fault in faults}
        return False

    def _said(self, name: str, *asked: Any) -> bool:
        """Notes the faults whose hook of that name says yes; the API itself is told no."""
        return self._note(fault for fault, hook in self._hooks(name) if hook(*asked))

    def _spoiled(self, name: str, right: Any, call: Callable[[Callable[..., Any], Any], Any]) -> None:
        """Notes the faults whose hook makes something else of a copy, or refuses it."""
        spoiled, held = copy.deepcopy(right), repr(right)  # repr sees that 1 is not True, and the order of members
        for fault, hook in self._hooks(name):
            try:
                call(hook, spoiled)
            except Problem:
                same = False
            else:
                same = repr(spoiled) == held
            if not same:
                self.acted.add(fault.id)
                spoiled = copy.deepcopy(right)

    def _other(self, name: str, right: list[Record], call: Callable[[Callable[..., Any], list[Record]], Any]) -> None:
        """Notes the faults whose hook gives another list."""
        for fault, hook in self._hooks(name):
            try:
                same = call(hook, list(right)) == right
            except Problem:
                same = False
            if not same:
                self.acted.add(fault.id)

    def _undone(self, name: str, store: Store, record: Record) -> None:
        """Notes the faults whose hook writes in the register, and takes back what it wrote."""
        for fault, hook in self._hooks(name):
            with store.trial() as wrote:
                hook(store, record)
                if wrote():
                    self.acted.add(fault.id)

    def _hooks(self, name: str) -> Iterable[tuple[Fault, Callable[..., Any]]]:
        for fault in self._watched:
            hook = getattr(fault, name)
            if hook is not None:
                yield fault, hook
