"""The entries of the foreign register: checking, keeping, searching and taking away."""

import itertools
import operator
import threading
from datetime import datetime
from typing import Any

from tests.support.foreign.resources import DEFAULTS, RESOURCES, UNIQUE


class Rejected(Exception):
    """A request that is not carried out. fields: the paths of what is wrong, each with the problem."""

    def __init__(self, status, message, fields=(), headers=()):
        super().__init__(message)
        self.status, self.message, self.fields, self.headers = status, message, list(fields), list(headers)


class Register:
    """All entries, by resource and id. address: makes the URL of an entry; read: makes of a URL its resource and id."""

    def __init__(self):
        self._entries: dict[str, dict[int, Any]] = {name: {} for name in RESOURCES}
        self._ids = itertools.count(1001)
        self.lock = threading.RLock()

    def entries(self):
        """All that is kept, by resource."""
        return self._entries

    def find(self, resource, identity):
        entry = self._entries[resource].get(identity)
        if entry is None:
            raise Rejected(404, "There is no such entry.")
        return entry

    def add(self, resource, body, links, identity=None):
        entry = self._checked(resource, {**DEFAULTS.get(resource, {}), **flattened(body)}, links)
        self._check_unique(resource, entry)
        identity = identity or next(self._ids)
        self._entries[resource][identity] = {"id": identity, **entry}
        return self._entries[resource][identity]

    def change(self, resource, identity, body, links, *, whole):
        before = self.find(resource, identity)
        entry = flattened(body)
        old = DEFAULTS.get(resource, {}) if whole else {key: value for key, value in before.items() if key != "id"}
        emptied = {key for key, value in entry.items() if value is None}
        old = {key: value for key, value in old.items() if not any(key.startswith(f"{name}.") for name in emptied)}
        kept = self._checked(resource, {**old, **entry}, links)
        self._check_unique(resource, kept, identity)
        self._entries[resource][identity] = {"id": identity, **kept}
        return self._entries[resource][identity]

    def remove(self, resource, identity):
        self.find(resource, identity)
        del self._entries[resource][identity]
        for name, fields in RESOURCES.items():
            for path, field in fields.items():
                if field.kind != "link" or field.to != resource:
                    continue
                for key, entry in list(self._entries[name].items()):
                    if entry.get(path) == identity and key in self._entries[name]:
                        if field.owner:
                            self.remove(name, key)
                        else:
                            del entry[path]

    def search(self, resource, criteria):
        wrong = [(key, "unknown argument") for key in criteria if not searchable(resource, key)]
        if wrong:
            raise Rejected(400, "The query is not understood.", wrong)
        wanted = [wish(resource, key, value) for key, value in criteria.items()]
        entries = list(self._entries[resource].values())[::-1]
        return [one for one in entries if all(holds(one.get(path), value) for path, holds, value in wanted)]

    def _check_unique(self, resource, entry, identity=None):
        for names in UNIQUE.get(resource, ()):
            own = [entry.get(name) for name in names]
            others = [one for key, one in self._entries[resource].items() if key != identity]
            if any([one.get(name) for name in names] == own for one in others):
                raise Rejected(409, "There is such an entry already.", [(names[0], "is there already")])

    def _checked(self, resource, entry, links):
        """What is kept of an entry. links: makes the id of a link, or None. Raises Rejected when it is none."""
        fields, kept = RESOURCES[resource], dict[str, Any]()
        wrong = [*missing(fields, entry), *extra_rules(resource, entry)]
        for path, value in entry.items():
            problem = self._problem(fields.get(path), value, links)
            if path not in fields or problem:
                wrong.append((path, problem or "is no field of yours"))
            elif value is not None:
                kept[path] = links(fields[path].to, value) if is_link(fields[path], value) else value
        if wrong:
            raise Rejected(400, "The entry is not right.", wrong)
        return kept

    def _problem(self, field, value, links):
        if field is None or value is None:
            return None
        return self._mistaken_link(field, value, links) if field.kind == "link" else mistaken(field, value)

    def _mistaken_link(self, field, value, links):
        identity = value if isinstance(value, int) and not isinstance(value, bool) else None
        if isinstance(value, str):
            identity = links(field.to, value)
        return None if identity in self._entries[field.to] else "leads nowhere"


def is_link(field, value):
    return field.kind == "link" and isinstance(value, str)


def missing(fields, entry):
    """The paths of the fields that have to be there and are not."""
    for path, field in fields.items():
        parent = path.rpartition(".")[0]
        in_group = not parent or has_group(entry, parent)
        absent = not has_group(entry, path) if field.kind == "group" else in_group and entry.get(path) is None
        if field.required and absent:
            yield path, "is missing"


def has_group(entry, name):
    return any(key.startswith(f"{name}.") and value is not None for key, value in entry.items())


def extra_rules(resource, entry):
    """What no field says by itself."""
    if resource == "addresses" and bool(entry.get("participant")) == bool(entry.get("customer")):
        yield "participant", "an address is of one of the two"
    if resource == "agents" and entry.get("category") == "employee":
        yield from ((name, "is missing") for name in ("job", "phone") if not entry.get(name))
    if resource == "mandates" and entry.get("holder") and entry.get("holder") == entry.get("giver"):
        yield "giver", "is the holder"


def mistaken(field, value):
    """What is wrong with a value, or None."""
    match field.kind:
        case "group":
            return "is a group"
        case "text":
            if not isinstance(value, str) or len(value) > field.most or "\0" in value or not encodable(value):
                return f"is no text of at most {field.most} characters"
            return "is blank" if field.required and not value.strip() else None
        case "integer":
            whole = isinstance(value, int) and not isinstance(value, bool) and 0 < value <= field.most
            return None if whole else "is no number of at most ten digits"
        case "choice":
            return None if value in field.choices else f"is none of {', '.join(field.choices)}"
        case "flag":
            return None if isinstance(value, bool) else "is neither true nor false"
        case _:
            return None if is_moment(value) else "is no moment with a zone"


def encodable(value):
    return not any("\ud800" <= letter <= "\udfff" for letter in value)


def is_moment(value):
    try:
        return datetime.fromisoformat(value).tzinfo is not None
    except (TypeError, ValueError):
        return False


def flattened(body, before=""):
    """The fields of a body by their path; an empty group is None."""
    fields = dict[str, Any]()
    for key, value in body.items():
        if isinstance(value, dict) and value:
            fields |= flattened(value, f"{before}{key}.")
        else:
            fields[before + key] = None if value == {} else value
    return fields


def searchable(resource, key):
    path, _, bound = key.rpartition(".")
    if bound in BOUNDS:
        return path in RESOURCES[resource] and RESOURCES[resource][path].kind == "moment"
    field = RESOURCES[resource].get(key)
    return field is not None and field.kind != "group"


def wish(resource, key, value):
    """What a query argument asks: the path of a field, and the comparison of what is there with a value."""
    path, _, bound = key.rpartition(".")
    if bound not in BOUNDS:
        return key, alike, parsed(RESOURCES[resource][key], value)
    if not is_moment(value):
        raise Rejected(400, "The query holds a value that cannot be.", [("query", "no moment")])
    return path, BOUNDS[bound], datetime.fromisoformat(value)


def bounded(compare):
    return lambda kept, wanted: is_moment(kept) and compare(datetime.fromisoformat(kept), wanted)


BOUNDS = {"from": bounded(operator.ge), "until": bounded(operator.le), "before": bounded(operator.lt)}
"""The ends of a period, by the last part of a query argument."""


def parsed(field, value):
    """The value of a query argument as the field has it. Raises Rejected for one that it cannot have."""
    if field.kind in {"integer", "link"}:
        if not (value.isascii() and value.isdigit()):
            raise Rejected(400, "The query holds a value that cannot be.", [("query", "no number")])
        return int(value)
    return {"true": True, "false": False}.get(value, value) if field.kind == "flag" else value


def alike(kept, wanted):
    if isinstance(kept, str) and isinstance(wanted, str) and is_moment(kept) and is_moment(wanted):
        return datetime.fromisoformat(kept) == datetime.fromisoformat(wanted)
    return kept == wanted
