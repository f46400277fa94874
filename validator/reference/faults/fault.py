"""A fault of the reference API, and all faults that one API shows.

A fault has hooks: functions and values that change what the API does at one point of a request. `faulty.py` extends the
parts of the API with these points; `operators/` and `effects/` hold what hooks are made from.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from validator.profile.model import ObjectBinding
from validator.reference.store import Content, Record, Store
from validator.standard.relations import Link

if TYPE_CHECKING:
    from werkzeug.datastructures import MultiDict
    from werkzeug.wrappers import Request, Response

Depth = Literal["response", "store", "rule"]

RULE = (
    *("refusal", "skipped_rule", "search_result", "ignored_argument", "argument_match"),
    *("accepted_credentials", "request_body", "any_media_type", "query"),
)
"""Hooks that change a rule: what is accepted, refused or found."""

STORE = (
    *("request_values", "insertion", "after_insertion", "update", "after_update"),
    *("omitted_part", "undeletable", "removal", "no_rollback"),
)
"""Hooks that change what is stored. The others change only responses."""


@dataclass(frozen=True, kw_only=True)
class Fault:
    """One deliberate deviation of the reference API.

    id: unique. requirement: the one that must detect it. description: what goes wrong, in Dutch. profile: the profile
    in which it is shown. about: other requirements that may detect it instead. wide: whether it goes wrong for other
    object types than those of the requirement too. spreads: why many requirements report it, in Dutch; "" where few do.

    subtle: whether it goes wrong by the smallest step of a value (a character, a digit, a row, an hour or a day, a
    length at its boundary), or on one occasion only: one page, one status or method of several, one attribute in the
    response to one method or in an update, one object of several, one special value (EMPTY is one), or only after
    something else (a refusal, an update, a deletion, another registration). What happens to every object of a type,
    removes or replaces a value whenever it is there, or adds or removes a whole rule is not subtle.

    The hooks are described at the methods of `Faults`.
    """

    id: str
    requirement: str
    description: str
    profile: str
    about: tuple[str, ...] = ()
    wide: bool = False
    spreads: str = ""
    subtle: bool = False
    accepted_credentials: Callable[[Request], bool] | None = None
    any_media_type: bool = False
    request_body: Callable[[bytes], bytes] | None = None
    query: Callable[[str, MultiDict[str, str]], None] | None = None
    refusal: Callable[[str, str, Mapping[str, Any]], None] | None = None
    request_values: Callable[[str, str, MutableMapping[str, Any]], None] | None = None
    skipped_rule: Callable[[str, str, str, str, Any], bool] | None = None
    insertion: Callable[[Store, Record], None] | None = None
    after_insertion: Callable[[Store, Record], None] | None = None
    update: Callable[[str, Record, Content], None] | None = None
    after_update: Callable[[Store, Record], None] | None = None
    omitted_part: str | None = None
    no_rollback: bool = False
    undeletable: str | None = None
    removal: Callable[[Store, Record], None] | None = None
    ignored_argument: Callable[[str, str], bool] | None = None
    argument_match: Callable[[str, str, Sequence[Any], Any], bool] | None = None
    search_result: Callable[[Store, str, Mapping[str, Any], list[Record]], list[Record]] | None = None
    representation: Callable[[ObjectBinding, Record, dict[str, Any], str], None] | None = None
    expansion: Callable[[Store, Record, Link, list[Record]], list[Record]] | None = None
    response: Callable[[Request, Response], None] | None = None

    @property
    def depth(self) -> Depth:
        """How deep it goes wrong, by the deepest of its hooks: in a rule, in the store, or only in responses."""
        if any(getattr(self, name) for name in RULE):
            return "rule"
        return "store" if any(getattr(self, name) for name in STORE) else "response"


class Faults:
    """The faults that an API shows. Each method calls the hooks of its name, in the order in which the API gets there.

    method: that of the request; LIST for a search, INSIDE and AROUND for an object within another one.
    """

    def __init__(self, faults: Iterable[Fault]) -> None:
        self._faults = tuple(faults)

    def show(self, faults: Iterable[Fault]) -> None:
        """Show these faults from now on, and no others."""
        self._faults = tuple(faults)

    def accepted_credentials(self, request: Request) -> bool:
        """Whether a request with wrong credentials, or without them, is accepted."""
        return any(fault.accepted_credentials(request) for fault in self._faults if fault.accepted_credentials)

    @property
    def any_media_type(self) -> bool:
        """Whether a request of any media type is accepted."""
        return any(fault.any_media_type for fault in self._faults)

    def request_body(self, content: bytes) -> bytes:
        """The body of a request as it is parsed."""
        for fault in self._faults:
            if fault.request_body is not None:
                content = fault.request_body(content)
        return content

    def query(self, path: str, query: MultiDict[str, str]) -> None:
        """Change the query of a GET before it is read. path: of the request."""
        for fault in self._faults:
            if fault.query is not None:
                fault.query(path, query)

    def request_values(self, object_type: str, method: str, values: MutableMapping[str, Any]) -> None:
        """Change the concept values of a request before they are stored, or refuse them. Raises Problem."""
        for fault in self._faults:
            if fault.refusal is not None:
                fault.refusal(object_type, method, values)
            if fault.request_values is not None:
                fault.request_values(object_type, method, values)

    def skipped_rule(self, object_type: str, attribute: str, rule: str, method: str, value: Any) -> bool:
        """Whether a rule on an attribute is not enforced. rule: as `skip_rule` of the operators has it."""
        return any(
            fault.skipped_rule(object_type, attribute, rule, method, value)
            for fault in self._faults
            if fault.skipped_rule is not None
        )

    def insertion(self, store: Store, record: Record) -> None:
        """Change the store after a record was inserted, before the response is made."""
        for fault in self._faults:
            if fault.insertion is not None:
                fault.insertion(store, record)

    def after_insertion(self, store: Store, record: Record) -> None:
        """Change the store after the response to a registration was made."""
        for fault in self._faults:
            if fault.after_insertion is not None:
                fault.after_insertion(store, record)

    def update(self, method: str, record: Record, content: Content) -> None:
        """Change the content that an update is about to store. record: as it was before."""
        for fault in self._faults:
            if fault.update is not None:
                fault.update(method, record, content)

    def after_update(self, store: Store, record: Record) -> None:
        """Change the store after the response to a change was made. record: as it is now."""
        for fault in self._faults:
            if fault.after_update is not None:
                fault.after_update(store, record)

    def omitted_part(self, object_type: str) -> bool:
        """Whether a composite registration omits this part."""
        return any(fault.omitted_part == object_type for fault in self._faults)

    @property
    def no_rollback(self) -> bool:
        """Whether a composite registration that fails keeps its first parts."""
        return any(fault.no_rollback for fault in self._faults)

    def undeletable(self, object_type: str) -> bool:
        """Whether objects of this type are not deleted, also with what they belong to."""
        return any(fault.undeletable == object_type for fault in self._faults)

    def removal(self, store: Store, record: Record) -> None:
        """Change the store after a record was taken out of it."""
        for fault in self._faults:
            if fault.removal is not None:
                fault.removal(store, record)

    def ignored_argument(self, object_type: str, attribute: str) -> bool:
        """Whether a search argument is ignored."""
        return any(
            fault.ignored_argument(object_type, attribute)
            for fault in self._faults
            if fault.ignored_argument is not None
        )

    def argument_match(self, object_type: str, attribute: str, values: Sequence[Any], expected: Any) -> bool:
        """Whether values of a record match a search argument although none is equal to it."""
        return any(
            fault.argument_match(object_type, attribute, values, expected)
            for fault in self._faults
            if fault.argument_match is not None
        )

    def search_result(
        self, store: Store, object_type: str, criteria: Mapping[str, Any], records: list[Record]
    ) -> list[Record]:
        """The records that a search finds. criteria: concept values by attribute or path."""
        for fault in self._faults:
            if fault.search_result is not None:
                records = fault.search_result(store, object_type, criteria, records)
        return records

    def representation(self, bound: ObjectBinding, record: Record, wire: dict[str, Any], method: str) -> None:
        """Change the JSON of an object."""
        for fault in self._faults:
            if fault.representation is not None:
                fault.representation(bound, record, wire, method)

    def expansion(self, store: Store, record: Record, link: Link, records: list[Record]) -> list[Record]:
        """The records to which a link leads in an expansion."""
        for fault in self._faults:
            if fault.expansion is not None:
                records = fault.expansion(store, record, link, records)
        return records

    def response(self, request: Request, response: Response) -> None:
        """Change an HTTP response."""
        for fault in self._faults:
            if fault.response is not None:
                fault.response(request, response)
