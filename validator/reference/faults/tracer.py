"""Which faults would have an effect, seen in a reference API that shows none of them.

A scenario cannot see a fault that has no effect on what happens in it. So the scenarios that can see a fault are known
from one run without any fault (docs/decisions/0018).
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping, Sequence
from typing import TYPE_CHECKING, Any

from validator.profile.model import ObjectBinding
from validator.reference.faults.fault import Fault, Faults
from validator.reference.problems import Problem
from validator.reference.store import Content, Record, Store
from validator.standard.relations import Link

if TYPE_CHECKING:
    from werkzeug.datastructures import MultiDict
    from werkzeug.wrappers import Request, Response

Hook = Callable[..., Any]


class FaultTracer(Faults):
    """No faults, but each hook is called on a copy.

    answered: for each request since it was empty the ids of the faults with an effect on it.
    """

    def __init__(self, faults: Iterable[Fault]) -> None:
        super().__init__(())
        self._traced = tuple(faults)
        self.answered: list[set[str]] = []
        self._effective: set[str] = set()

    def request_values(self, object_type: str, method: str, values: MutableMapping[str, Any]) -> None:
        """Traces who would change the values of a request before they are stored, or refuse them."""
        for name in ("refusal", "request_values"):
            self._trace_change(name, values, lambda hook, changed: hook(object_type, method, changed))

    def skipped_rule(self, object_type: str, attribute: str, rule: str, method: str, value: Any) -> bool:
        """Traces who would not enforce this rule."""
        return self._trace_true("skipped_rule", object_type, attribute, rule, method, value)

    def insertion(self, store: Store, record: Record) -> None:
        """Traces who would write in the store before the response to a registration is made."""
        self._trace_write("insertion", store, record)

    def after_insertion(self, store: Store, record: Record) -> None:
        """Traces who would write in the store after the response to a registration is made."""
        self._trace_write("after_insertion", store, record)

    def update(self, method: str, record: Record, content: Content) -> None:
        """Traces who would change the content of an update before it is stored."""
        self._trace_change("update", content, lambda hook, changed: hook(method, record, changed))

    def after_update(self, store: Store, record: Record) -> None:
        """Traces who would write in the store after the response to a change was made."""
        self._trace_write("after_update", store, record)

    def search_result(
        self, store: Store, object_type: str, criteria: Mapping[str, Any], records: list[Record]
    ) -> list[Record]:
        """Traces who would change the result of a search."""
        self._trace_result("search_result", records, lambda hook, copied: hook(store, object_type, criteria, copied))
        return records

    def removal(self, store: Store, record: Record) -> None:
        """Traces who would write in the store after a record was taken out of it."""
        self._trace_write("removal", store, record)

    def query(self, path: str, query: MultiDict[str, str]) -> None:
        """Traces who would change the query of a GET."""
        self._trace_change("query", query, lambda hook, changed: hook(path, changed))

    def ignored_argument(self, object_type: str, attribute: str) -> bool:
        """Traces who would ignore a search argument."""
        return self._trace_true("ignored_argument", object_type, attribute)

    def argument_match(self, object_type: str, attribute: str, values: Sequence[Any], expected: Any) -> bool:
        """Traces for whom a value would match that is not equal."""
        return self._trace_true("argument_match", object_type, attribute, values, expected)

    def representation(self, bound: ObjectBinding, record: Record, wire: dict[str, Any], method: str) -> None:
        """Traces who would change the JSON of an object."""
        self._trace_change("representation", wire, lambda hook, changed: hook(bound, record, changed, method))

    def expansion(self, store: Store, record: Record, link: Link, records: list[Record]) -> list[Record]:
        """Traces who would change an expansion."""
        self._trace_result("expansion", records, lambda hook, copied: hook(store, record, link, copied))
        return records

    def omitted_part(self, object_type: str) -> bool:
        """Traces who would leave this part of a composite registration out."""
        return self._trace(fault for fault in self._traced if fault.omitted_part == object_type)

    def undeletable(self, object_type: str) -> bool:
        """Traces who would not delete objects of this type."""
        return self._trace(fault for fault in self._traced if fault.undeletable == object_type)

    @property
    def no_rollback(self) -> bool:
        """Traces who would not roll a failed composite registration back."""
        return self._trace(fault for fault in self._traced if fault.no_rollback)

    def accepted_credentials(self, request: Request) -> bool:
        """Traces who would accept the credentials of a request."""
        return self._trace_true("accepted_credentials", request)

    def request_body(self, content: bytes) -> bytes:
        """Traces who would change the body of a request before it is parsed."""
        self._trace(fault for fault, hook in self._hooks("request_body") if hook(content) != content)
        return content

    @property
    def any_media_type(self) -> bool:
        """Traces who would accept any media type."""
        return self._trace(fault for fault in self._traced if fault.any_media_type)

    def response(self, request: Request, response: Response) -> None:
        """Traces who would change the HTTP response; the request is answered then."""
        right = _state(response)
        for fault, hook in self._hooks("response"):
            changed = type(response)(right[1], status=response.status)
            changed.headers.clear()
            changed.headers.extend(right[2])
            hook(request, changed)
            if _state(changed) != right:
                self._effective.add(fault.id)
        self.answered.append(self._effective)
        self._effective = set()

    def _hooks(self, name: str) -> Iterator[tuple[Fault, Hook]]:
        """The faults that have this hook, with the hook."""
        for fault in self._traced:
            hook = getattr(fault, name)
            if hook is not None:
                yield fault, hook

    def _trace(self, faults: Iterable[Fault]) -> bool:
        """Adds faults to the effective ones; returns False, which is what an API without faults does."""
        self._effective |= {fault.id for fault in faults}
        return False

    def _trace_true(self, name: str, *arguments: Any) -> bool:
        """Traces the faults whose hook returns True; returns False."""
        return self._trace(fault for fault, hook in self._hooks(name) if hook(*arguments))

    def _trace_change(self, name: str, right: Any, call: Callable[[Hook, Any], Any]) -> None:
        """Traces the faults whose hook changes a copy, or raises Problem."""
        before = repr(right)  # unlike ==, repr tells 1 from True, and one order of members from another
        changed = copy.deepcopy(right)
        for fault, hook in self._hooks(name):
            try:
                call(hook, changed)
                same = repr(changed) == before
            except Problem:
                same = False
            if not same:
                self._effective.add(fault.id)
                changed = copy.deepcopy(right)

    def _trace_result(self, name: str, right: list[Record], call: Callable[[Hook, list[Record]], Any]) -> None:
        """Traces the faults whose hook returns another list, or raises Problem."""
        for fault, hook in self._hooks(name):
            try:
                same = call(hook, list(right)) == right
            except Problem:
                same = False
            if not same:
                self._effective.add(fault.id)

    def _trace_write(self, name: str, store: Store, record: Record) -> None:
        """Traces the faults whose hook writes in the store, and rolls the writes back."""
        for fault, hook in self._hooks(name):
            with store.trial() as wrote:
                hook(store, record)
                if wrote():
                    self._effective.add(fault.id)


def _state(response: Response) -> tuple[int, bytes, list[tuple[str, str]]]:
    """What a client sees of a response: status, body, headers."""
    return response.status_code, response.get_data(), list(response.headers)
