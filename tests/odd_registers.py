"""What can be odd about a register: its ids, its order, and what others do in it."""

import contextlib
import itertools
import json
import random
import re
import uuid
from io import BytesIO
from urllib.parse import parse_qs, urlencode

from werkzeug.wrappers import Request

from tests.wrapping import answers, asked_for, requests
from validator import pointer
from validator.reference.store import Store

INTERNAL = re.compile(rb"\bt\d+(?:~|%7E)(?=\d)")
ORDER = ("Actor", "Partij", "Klantcontact", "Betrokkene", "Interne taak", "Digitaal adres", "Partij-identificator")


def numbered():
    numbers = itertools.count(1)
    return Store(new_id=lambda: str(next(numbers)))


def punctuated():
    numbers = itertools.count(1)
    return Store(new_id=lambda: f"kc:{next(numbers)};v=1.0+a@b ~é%20!'")


def undashed():
    return Store(new_id=lambda: uuid.uuid4().hex)


def capitals():
    return Store(new_id=lambda: str(uuid.uuid4()).upper())


@answers
def strict_ids(profile, request, response):
    """What cannot be an id here is a request that is wrong."""
    bound = asked_for(profile, request.path)
    identity = request.path.rpartition("/")[2]
    if bound is not None and identity != bound.path[1:] and response.status_code == 404 and not identity.isdigit():
        response.status_code = 400
        response.data = response.data.replace(b'"status": 404', b'"status": 400')


class Counted(Store):
    """Every type counts for itself, so that there is a klantcontact 1 and an actor 1."""

    def __init__(self):
        super().__init__()
        self.types, self.counts = [], {}

    def insert(self, object_type, facts, references):
        count = self.counts.setdefault(object_type, itertools.count(1))
        self._new_id = lambda: self.internal(object_type, next(count))
        return super().insert(object_type, facts, references)

    def internal(self, object_type, number):
        if object_type not in self.types:
            self.types.append(object_type)
        return f"t{self.types.index(object_type)}~{number}"


def counted(app, profile):
    """What the world calls 1 is told apart by where it stands."""
    store = app.store

    @requests
    def inside(profile, environ):
        bound = asked_for(profile, environ["PATH_INFO"])
        if bound is None:
            return
        before, _, identity = environ["PATH_INFO"].rpartition(f"{bound.item_path}/")
        if before:
            environ["PATH_INFO"] = f"{before}{bound.item_path}/{store.internal(bound.object_type.name, identity)}"
        references = [one for one in bound.on_wire() if one.attribute.kind == "reference"]
        query = parse_qs(environ["QUERY_STRING"], keep_blank_values=True)
        content = Request(environ).get_data(cache=False)
        body = _object(content)
        for one in references:
            if one.search in query:
                query[one.search] = [store.internal(one.attribute.target, value) for value in query[one.search]]
            said = pointer.get(body, one.pointer)
            if isinstance(said, str):
                pointer.put(body, one.pointer, store.internal(one.attribute.target, said))
        environ["QUERY_STRING"] = urlencode(query, doseq=True)
        content = json.dumps(body).encode() if body else content
        environ |= {"wsgi.input": BytesIO(content), "CONTENT_LENGTH": str(len(content))}

    @answers
    def outside(profile, request, response):
        response.data = INTERNAL.sub(b"", response.data)
        if "Location" in response.headers:
            response.headers["Location"] = re.sub(r"t\d+(~|%7E)", "", response.headers["Location"])

    return outside(inside(app, profile), profile)


def _object(content):
    """The JSON object that was sent; without anything in it when that is none that can be read."""
    with contextlib.suppress(ValueError, RecursionError):
        body = json.loads(content)
        return body if isinstance(body, dict) else {}
    return {}


def of_others(store):
    """The ids of what others have in the register."""
    return vars(store).setdefault("of_others", set())


def crowd(store, profile, many):
    """Objects of others, with the names that the pages use and numbers like ours."""
    there = {}
    types = [name for name in ORDER if name in profile.objects and profile.objects[name].absent is None]
    with store.transaction():
        for number in range(many):
            name = types[number * len(types) // many]
            there.setdefault(name, []).append(_another(store, profile, name, there))


def _another(store, profile, name, there):
    identity = store.insert(name, *_like_ours(profile, name, there)).id
    of_others(store).add(identity)
    return identity


def _like_ours(profile, name, there):
    facts, references = {}, {}
    for binding in profile.objects[name].on_wire():
        attribute = binding.attribute
        text = attribute.example or attribute.fill
        if attribute.kind == "reference" and attribute.target in there and (attribute.owner or text):
            references[attribute.name] = [random.choice(there[attribute.target])]
        elif attribute.kind in {"text", "code", "number", "moment"} and text:
            made_up = {"{nummer}": str(random.randrange(10**8, 10**9)), "{nu}": "2024-06-01T10:00:00+00:00"}
            facts[attribute.name] = made_up.get(text, text.replace("{uniek}", uuid.uuid4().hex[:8]))
    return facts, references


def busy(app, profile):
    """Another client registers before every answer and deletes after it."""
    store, there, made = app.store, {}, []  # so it stands around the reference API itself

    def between(environ, start_response):
        with store.transaction():
            for name in ORDER:
                if name in profile.objects and profile.objects[name].absent is None:
                    there[name] = [_another(store, profile, name, there)]
                    made.extend(there[name])
        answer = app(environ, start_response)
        with store.transaction():
            while len(made) > len(ORDER):
                store.delete(made.pop(0))
        return answer

    return between


class OldestFirst(Store):
    def all(self, object_type):
        return iter(list(super().all(object_type))[::-1])
