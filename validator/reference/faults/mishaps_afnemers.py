"""What can go wrong with what clients look up, ask along and register in one call, for the faults."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from validator.reference.faults import making as m
from validator.reference.faults.names import CAUSE, CONTACT, INVOLVED, LAST, TASK
from validator.reference.problems import Problem
from validator.reference.store import Record, Store
from validator.relations import Link
from validator.values import EMPTY

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response

NUMBER = "Partij-identificator/Object-ID"
TASK_OF_NUMBER, TASK_OF_NAME = "Ontstaan uit klantcontact/Nummer", "Toegewezen aan actor/Naam"
OWNER, TOPIC, EARLIER = "Identificeerde partij", "Was onderwerp van klantcontact", "Was klantcontact"
ASSIGNED = "Toegewezen aan actor"

Criteria = Mapping[str, Any]


def loosely(object_type: str, owner: str, prefix: str) -> Any:
    """Search terms about linked objects count one by one: each may be of another object."""

    def change(store: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
        terms = {name.removeprefix(prefix): value for name, value in criteria.items() if name.startswith(prefix)}
        own = {name: value for name, value in criteria.items() if not name.startswith(prefix)}
        if not terms:
            return records

        def fits(record: Record) -> bool:
            held = [one.facts for one in store.referring(owner, record.id)]
            linked = all(any(one.get(name) == value for one in held) for name, value in terms.items())
            return linked and all(record.facts.get(name) == value for name, value in own.items())

        return [one for one in store.all(object_type) if fits(one)]

    return m.finds(object_type, change)


def only_by_the_first(store: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
    """A partij is found by the identificator that it got first, and by no other."""
    wanted = criteria.get(NUMBER)
    if wanted is None:
        return records
    return [one for one in records if store.referring(OWNER, one.id)[0].facts.get("Object-ID") == wanted]


def once_for_each_identificator(store: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
    """A partij comes once for every identificator that it has."""
    if NUMBER not in criteria:
        return records
    return [one for one in records for _ in store.referring(OWNER, one.id)]


def numbers_that_begin_so(store: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
    """Taken of a klantcontact come too when its number only begins with the one that was asked for."""
    wanted = criteria.get(TASK_OF_NUMBER)

    def fits(task: Record) -> bool:
        contact = store.get(CONTACT, task.references[CAUSE][0])
        return contact is not None and str(contact.facts.get("Nummer", "")).startswith(str(wanted))

    return records if wanted is None else [one for one in store.all(TASK) if fits(one)]


def whatever_their_status(store: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
    """The status does not count when taken are looked for by the name of an actor."""
    wanted = criteria.get(TASK_OF_NAME)

    def fits(task: Record) -> bool:
        actors = [store.get("Actor", identity) for identity in task.references.get(ASSIGNED, ())]
        return any(one is not None and one.facts.get("Naam") == wanted for one in actors)

    return records if wanted is None else [one for one in store.all(TASK) if fits(one)]


def also_what_it_is_about(store: Store, criteria: Criteria, records: list[Record]) -> list[Record]:
    """Who looks for what refers to an earlier klantcontact also gets what that klantcontact was about."""
    wanted = criteria.get(EARLIER)
    return records if wanted is None else [*records, *store.referring(TOPIC, str(wanted))]


def around(
    object_type: str, target: str, change: Callable[[Store, list[Record]], list[Record]]
) -> Callable[[Store, Record, Link, list[Record]], list[Record]]:
    """What an answer shows of one type around an object is something else."""

    def shown(store: Store, record: Record, link: Link, records: list[Record]) -> list[Record]:
        return change(store, records) if (record.type, link.target.name) == (object_type, target) else records

    return shown


def nothing(store: Store, records: list[Record]) -> list[Record]:
    """Nothing at all."""
    del store, records
    return []


def one_more_of(object_type: str) -> Callable[[Store, list[Record]], list[Record]]:
    """The newest of this type that does not belong there, too."""
    return lambda store, records: [*records, *[one for one in store.all(object_type) if one not in records][:1]]


def does_not_know(object_type: str) -> Callable[[str, str, str, str, Any], bool]:
    """What nobody has is left out of the answer instead of refused."""
    return lambda name, _, rule, *__: (name, rule) == (object_type, "expand")


def rewrites(path: str, parameter: str, change: Callable[[dict[str, Any], str], None]) -> Any:
    """The answer to a GET with this parameter is changed before it leaves. change: gets the body and the value."""

    def answer(request: Request, response: Response) -> None:
        asked = request.args.get(parameter)
        if request.method == "GET" and path in request.path and asked and response.status_code == 200:  # noqa: PLR2004
            body = json.loads(response.get_data())
            change(body, asked)
            response.set_data(json.dumps(body))

    return answer


def keeps_the_first(group: str) -> Callable[[dict[str, Any], str], None]:
    """Of several things that were asked along, only the first comes."""

    def change(body: dict[str, Any], asked: str) -> None:
        first = asked.split(",", maxsplit=1)[0]
        body[group] = {name: value for name, value in body.get(group, {}).items() if name == first}

    return change


def only_when_asked_by_id(body: dict[str, Any], asked: str) -> None:
    """A search brings the objects alone."""
    del asked
    for one in body.get("resultaten", ()):
        one.pop("_uitgeklapt", None)


def next_page_forgets(parameter: str) -> Callable[[dict[str, Any], str], None]:
    """The link to the next page does not ask for this any more."""

    def change(body: dict[str, Any], asked: str) -> None:
        del asked
        if body.get("volgende"):
            url = urlsplit(body["volgende"])
            rest = [(name, value) for name, value in parse_qsl(url.query) if name != parameter]
            body["volgende"] = urlunsplit(url._replace(query=urlencode(rest)))

    return change


def demands(path: str, part: str) -> Any:
    """A registration in one call without this part is refused."""

    def answer(request: Request, response: Response) -> None:
        if request.method == "POST" and request.path.endswith(path) and part not in json.loads(request.get_data()):
            response.status_code = 400

    return answer


def wants_a_name(object_type: str, method: str, values: Mapping[str, Any]) -> None:
    """A betrokkene without partij has to have a name."""
    del method
    if object_type == INVOLVED and all(values.get(name, EMPTY) is EMPTY for name in (LAST, "Partij")):
        raise Problem.invalid([(LAST, "required", "Zonder partij is een naam verplicht.")])


def respelled(old: str, new: str) -> m.Change:
    """One spelling is taken for another."""
    return lambda text: text if text is EMPTY else str(text).replace(old, new)
