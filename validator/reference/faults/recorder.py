"""Which places a scenario comes to: what the reference API sees of its requests, without any fault."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, MutableMapping, Sequence
from typing import TYPE_CHECKING, Any

from validator.coverage.places import Place
from validator.profile.model import ObjectBinding, Profile
from validator.reference.app import PREFIX
from validator.reference.faults.fault import Faults
from validator.reference.faults.recorded_deletions import RecordedDeletions
from validator.reference.faults.recorded_refusals import RecordedRefusals
from validator.reference.faults.recorded_searches import RecordedSearches
from validator.reference.store import Content, Record, Store
from validator.schema import pointer
from validator.standard.objectmodel import Attribute
from validator.standard.relations import Link, relation_links
from validator.standard.values import EMPTY

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response

SHOWN_BY = {
    "POST": "answered",
    "GET": "read",
    "LIST": "listed",
    "PATCH": "answered-after-change",
    "PUT": "answered-after-change",
}
OPERATIONS = {
    ("POST", True): "registered",
    ("GET", True): "listed",
    ("GET", False): "read",
    ("PATCH", False): "changed",
    ("PUT", False): "replaced",
    ("DELETE", False): "deleted",
}
"""The operation by the method, and whether the path is that of a collection."""

FIRST_ERROR = 400

BLANKS = re.compile(r"\n|  ")
"""Blanks within a text that are easily collapsed."""


class PlaceRecorder(Faults):
    """No faults; remembers in `seen` the places that requests come to. For one reference API with one store."""

    def __init__(self, profile: Profile) -> None:
        super().__init__(())
        self._profile = profile
        bound = [one for one in profile.objects.values() if one.absent is None]
        self._by_path = {one.path: one for one in bound}
        self._by_item_path = {one.item_path: one for one in bound}
        self._searches = RecordedSearches(profile)
        self._deletions = RecordedDeletions()
        self._refusals = RecordedRefusals()
        self._related: list[tuple[Link, str]] = []
        self.seen: set[Place] = set()

    def request_values(self, object_type: str, method: str, values: MutableMapping[str, Any]) -> None:
        """The attributes that a registration gives a value, and what values show."""
        for name, value in values.items():
            if value is EMPTY:
                continue
            if method == "POST":
                self.seen.add(Place("attribute", object_type, name, "created"))
            attribute = self._profile.model.object_types[object_type].attributes[name]
            for aspect in _value_aspects(attribute, value):
                self.seen.add(Place("attribute", object_type, name, aspect))

    def skipped_rule(self, object_type: str, attribute: str, rule: str, method: str, value: Any) -> bool:
        """The rules that a request breaks."""
        del object_type, method, value
        self._refusals.broken(attribute, rule)
        return False

    def insertion(self, store: Store, record: Record) -> None:
        """The objects that may be deleted later."""
        self._deletions.note(store, record)

    def update(self, method: str, record: Record, content: Content) -> None:
        """The attributes that an update changes, and those that it leaves alone."""
        before, after = {**record.facts, **record.references}, {**content.facts, **content.references}
        changed = {name for name, value in after.items() if before.get(name) != value}
        emptied = before.keys() - after.keys()
        for name in changed & before.keys():
            self.seen.add(Place("attribute", record.type, name, "patched" if method == "PATCH" else "put"))
        if (changed or emptied) and method == "PATCH":
            for name in after.keys() - changed:
                self.seen.add(Place("attribute", record.type, name, "kept"))

    def representation(self, bound: ObjectBinding, record: Record, wire: dict[str, Any], method: str) -> None:
        """The attributes with a value in an answer, and how many objects are in its lists of what refers to it."""
        if method == "GET":
            self.seen.update(self._in_lists(bound, record, wire))
        filled = {*record.facts, *record.references, "Geregistreerd op"}
        for binding in bound.on_wire():
            if method in SHOWN_BY and binding.attribute.name in filled:
                self.seen.add(Place("attribute", record.type, binding.attribute.name, SHOWN_BY[method]))
                if binding.attribute.kind == "reference":
                    self.seen.add(Place("attribute", record.type, binding.attribute.name, "url"))

    def search_result(
        self, store: Store, object_type: str, criteria: Mapping[str, Any], records: list[Record]
    ) -> list[Record]:
        """The arguments of a search, and what it finds."""
        self.seen.update(self._searches.found(store, object_type, criteria, records))
        self.seen.update(self._deletions.not_found(object_type, criteria))
        return records

    def expansion(self, store: Store, record: Record, link: Link, records: list[Record]) -> list[Record]:
        """How many objects a link leads to."""
        del store
        self._related.append((link, _amount(len(records))))
        if self._deletions.has_lost(record, link):
            self._related.append((link, "after-deletion"))
        return records

    def response(self, request: Request, response: Response) -> None:
        """The path, the query and the status of a request."""
        path = request.path.removeprefix(PREFIX)
        collection, _, identity = path.rpartition("/")
        if path in self._by_path and request.method == "GET":
            self.seen.update(self._searches.answered(self._by_path[path], request.args, response.status_code))
        if request.method != "GET":
            self._searches.changed()
        if collection in self._by_item_path and request.method == "DELETE":
            self._deletions.deleted(identity)
        elif collection in self._by_item_path and request.method == "GET":
            self.seen.update(self._deletions.read(identity, response.status_code))
        bound = self._by_path.get(path) or self._by_item_path.get(collection)
        if bound is not None:
            self.seen.update(self._refusals.answered(bound.object_type.name, request, response))
        operation = OPERATIONS.get((request.method, path in self._by_path))
        if bound is not None and operation is not None and response.status_code < FIRST_ERROR:
            self.seen.add(Place("answer", bound.object_type.name, "", operation))
        if bound is not None:
            self.seen.update(self._expanded(bound, request.args.getlist(self._profile.expansion.parameter)))
        self._related.clear()

    def _in_lists(self, bound: ObjectBinding, record: Record, wire: Mapping[str, Any]) -> Iterator[Place]:
        for path, place in bound.lists.items():
            listed = pointer.get(wire, place)
            yield Place("relation", record.type, path, _amount(len(listed) if isinstance(listed, list) else 0))
            if self._deletions.has_lost(record, relation_links(self._profile.model, bound.object_type, path)[0]):
                yield Place("relation", record.type, path, "after-deletion")

    def _expanded(self, bound: ObjectBinding, asked: Sequence[str]) -> Iterator[Place]:
        values = [value for one in asked for value in one.split(self._profile.expansion.separator or ",") if value]
        for path in (path for path, value in bound.expand.items() if value in values):
            last = relation_links(self._profile.model, bound.object_type, path)[-1]
            aspects = {amount for link, amount in self._related if link.name == last.name}
            if len(values) > 1 and not asked[1:]:
                aspects.add("together")
            if asked[1:]:
                aspects.add("repeated")
            yield from (Place("expansion", bound.object_type.name, path, aspect) for aspect in aspects)


def _amount(number: int) -> str:
    return {0: "nothing", 1: "one"}.get(number, "two")


def _value_aspects(attribute: Attribute, value: Any) -> Iterable[str]:
    """What a value shows that is easily lost."""
    match attribute.kind:
        case "code":
            return [f"value:{value}"]
        case "reference":
            return ["two"] if isinstance(value, list) and value[1:] else []
        case "number":
            return _zeros(value)
        case "text":
            mixed = str(value) not in {str(value).lower(), str(value).upper()}
            blanks = BLANKS.search(str(value).strip())
            edges = str(value) != str(value).strip()
            shown = {"capitals": mixed, "blanks": blanks, "edges": edges}
            return [*(aspect for aspect, is_shown in shown.items() if is_shown), *_zeros(value)]
        case _:
            return []


def _zeros(value: Any) -> list[str]:
    return ["zeros"] if str(value).startswith("0") else []
