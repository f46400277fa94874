"""The hooks of faults, made from what goes wrong, where."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, MutableMapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from validator import pointer
from validator.pointer import MISSING
from validator.profile import ObjectBinding
from validator.reference.faults.kinds import Fault, Holding
from validator.reference.problems import Problem
from validator.reference.store import Record, Store
from validator.values import EMPTY

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response

Change = Callable[[Any], Any]
EVERYWHERE = ("POST", "GET", "LIST", "PATCH", "PUT", "INSIDE")


def faults(profile: str, page: str = "") -> Callable[..., Fault]:
    """A maker of faults that are shown in this profile unless they say another. page: stands before the requirement."""
    shown_in = profile

    def fault(identity: str, breaks: str, says: str, profile: str = shown_in, **hooks: Any) -> Fault:
        return Fault(id=identity, breaks=page + breaks, says=says, profile=profile, **hooks)

    return fault


def shows(
    object_type: str, attribute: str, change: Change, methods: Collection[str] = EVERYWHERE
) -> Callable[[ObjectBinding, Record, dict[str, Any], str], None]:
    """The register holds the right value and answers with another. change: gets MISSING for what is not there."""

    def shown(bound: ObjectBinding, record: Record, wire: dict[str, Any], method: str) -> None:
        del record
        if bound.object_type.name == object_type and method in methods:
            place = bound[attribute].pointer
            value = change(pointer.get(wire, place))
            if value is MISSING:
                pointer.remove(wire, place)
            else:
                pointer.put(wire, place, value)

    return shown


def only_shows(object_type: str, attributes: Collection[str], methods: Collection[str]) -> Any:
    """The answer holds only these attributes."""

    def shown(bound: ObjectBinding, record: Record, wire: dict[str, Any], method: str) -> None:
        del record
        if bound.object_type.name == object_type and method in methods:
            for binding in bound.on_wire():
                if binding.attribute.name not in attributes:
                    pointer.remove(wire, binding.pointer)

    return shown


def takes(object_type: str, attribute: str, change: Change, methods: Collection[str] = ("POST",)) -> Any:
    """The register stores another value than it was sent. change: gets EMPTY for what was not sent."""

    def given(name: str, method: str, values: MutableMapping[str, Any]) -> None:
        if name == object_type and method in methods:
            values[attribute] = change(values.get(attribute, EMPTY))

    return given


def takes_parts(object_type: str, name: str, change: Callable[[list[Any]], list[Any]]) -> Any:
    """The register stores other objects in a list than it was sent."""

    def given(found: str, method: str, values: MutableMapping[str, Any]) -> None:
        del method
        if found == object_type and values.get(name, EMPTY) is not EMPTY:
            values[name] = change(values[name])

    return given


def refuses(object_type: str, attribute: str, when: Callable[[Any], bool]) -> Any:
    """The register refuses what it must accept."""

    def refuses(name: str, method: str, values: Mapping[str, Any]) -> None:
        del method
        if name == object_type and when(values.get(attribute, EMPTY)):
            raise Problem.invalid([(attribute, "invalid", "Deze waarde mag niet.")])

    return refuses


def lets_in(
    object_type: str,
    attribute: str,
    *rules: str,
    when: Callable[[Any], bool] = lambda _: True,
    methods: Collection[str] = ("POST", "PATCH", "PUT"),
) -> Callable[[str, str, str, str, Any], bool]:
    """The register accepts what it must refuse. rules: JSON Schema keywords, reference or unique."""

    def overlooks(name: str, found: str, rule: str, method: str, value: Any) -> bool:
        return (name, found) == (object_type, attribute) and rule in rules and method in methods and when(value)

    return overlooks


def also_makes(object_type: str, make: Callable[[Store, Record], None]) -> Callable[[Store, Record], None]:
    """Registering one object does something else besides."""

    def stored(store: Store, record: Record) -> None:
        if record.type == object_type:
            make(store, record)

    return stored


def forgets(object_type: str) -> Callable[[Store, Record], None]:
    """The answer says registered, and nothing is kept."""

    def registered(store: Store, record: Record) -> None:
        if record.type == object_type:
            store.delete(record.id)

    return registered


def on_change(
    object_type: str, spoil: Callable[[Record, Holding], None], methods: Collection[str] = ("PATCH", "PUT")
) -> Any:
    """A change stores something else than was asked. spoil: gets the object before and what it is about to hold."""

    def changing(method: str, record: Record, content: Holding) -> None:
        if record.type == object_type and method in methods:
            spoil(record, content)

    return changing


def does_not_change(record: Record, content: Holding) -> None:
    """What is about to be held is what was held."""
    content.facts = dict(record.facts)
    content.references = {name: list(ids) for name, ids in record.references.items()}


def finds(object_type: str, change: Callable[[Store, Mapping[str, Any], list[Record]], list[Record]]) -> Any:
    """A search brings other objects than it should."""

    def found(store: Store, name: str, criteria: Mapping[str, Any], records: list[Record]) -> list[Record]:
        return change(store, criteria, records) if name == object_type else records

    return found


def finds_one_more(object_type: str, attribute: str) -> Any:
    """A search by this attribute also brings the newest object that meets only the other search arguments."""

    def change(store: Store, criteria: Mapping[str, Any], records: list[Record]) -> list[Record]:
        others = [(name, value) for name, value in criteria.items() if name != attribute]
        more = [
            one
            for one in store.all(object_type)
            if one not in records
            and all(value == one.facts.get(name) or value in one.references.get(name, ()) for name, value in others)
        ]
        return [*records, *more[:1]] if attribute in criteria else records

    return finds(object_type, change)


def ignores(object_type: str, attribute: str) -> Callable[[str, str], bool]:
    """A search argument has no effect."""
    return lambda name, found: name == object_type and found == attribute


def loosely(object_type: str, attribute: str) -> Callable[[str, str, Sequence[Any], Any], bool]:
    """A search argument also matches a value that only begins with it."""

    def matches(name: str, found: str, held: Sequence[Any], wanted: Any) -> bool:
        return (
            name == object_type and found == attribute and any(str(one or "").startswith(str(wanted)) for one in held)
        )

    return matches


def answers(method: str, path: str, spoil: Callable[[Response], None], status: int | None = None) -> Any:
    """The HTTP answer is spoiled. path: part of the path. status: only answers with that status."""

    def answer(request: Request, response: Response) -> None:
        if request.method == method and path in request.path and status in (None, response.status_code):
            spoil(response)

    return answer


def page(path: str, number: str, change: Callable[[dict[str, Any]], dict[str, Any]]) -> Any:
    """One page of a search of this collection is answered in another way, when it is asked for in pages."""

    def answer(request: Request, response: Response) -> None:
        asked = request.args.get("pagina", "1") if "paginagrootte" in request.args else None
        if request.method == "GET" and request.path.endswith(path) and asked == number:
            response.set_data(json.dumps(change(json.loads(response.get_data()))))

    return answer


def silently(path: str) -> Any:
    """A change that must be refused is answered as if it were done, and is not."""

    def spoil(response: Response) -> None:
        response.status_code = 200

    return answers("PATCH", path, spoil, 400)


def merges(*names: str) -> Callable[[Record, Holding], None]:
    """A replacement keeps these attributes when it does not name them."""

    def spoil(record: Record, content: Holding) -> None:
        for name in names:
            if name in record.facts:
                content.facts.setdefault(name, record.facts[name])

    return spoil


def of_length(length: int) -> Callable[[Any], bool]:
    """The text is this long."""
    return lambda text: len(str(text)) == length


def cut(length: int) -> Change:
    """The text up to this length."""
    return lambda text: text if text is EMPTY else text[:length]


def refer(store: Store, record: Record, attribute: str, target: str | None) -> None:
    """Let an object refer to another one, or to none."""
    references = {name: list(ids) for name, ids in record.references.items() if name != attribute}
    store.update(record.id, record.facts, references if target is None else {**references, attribute: [target]})


def hold(store: Store, record: Record, **facts: Any) -> None:
    """Let an object hold other facts; "__" in a name stands for "/", "_" for a blank, None takes the fact away."""
    named = {name.replace("__", "/").replace("_", " "): value for name, value in facts.items()}
    kept = {**record.facts, **named}
    store.update(record.id, {name: value for name, value in kept.items() if value is not None}, record.references)


def mangled(text: Any) -> Any:
    """A text whose diacritics went wrong on the way."""
    return text.encode("latin-1", "replace").decode("ascii", "replace") if isinstance(text, str) else text


def shifted(**by: float) -> Change:
    """The RFC 3339 moment, that much later."""
    return lambda text: (datetime.fromisoformat(text) + timedelta(**by)).isoformat() if isinstance(text, str) else text


def clipped(text: Any) -> Any:
    """A text without its last character."""
    return text[:-1] if isinstance(text, str) and text[1:] else text


def uncapitalized(text: Any) -> Any:
    """A text that begins with a small letter."""
    return text[:1].lower() + text[1:] if isinstance(text, str) else text


def postponed(**by: float) -> Change:
    """The moment, that much later."""
    return lambda moment: moment + timedelta(**by) if isinstance(moment, datetime) else moment


def instead(wrong: str, of: str) -> Change:
    """One value taken for another."""
    return lambda value: wrong if value == of else value


def gone(_: Any) -> Any:
    """Nothing at all, on the wire."""
    return MISSING


def empty(_: Any) -> Any:
    """Leeg, in the register."""
    return EMPTY


def always(value: Any) -> Change:
    """The same value, whatever was there."""
    return lambda _: value
