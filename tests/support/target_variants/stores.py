"""Variants of a store: the form of its ids, and the order of its lists."""

import contextlib
import itertools
import json
import re
import uuid
from io import BytesIO
from urllib.parse import parse_qs, urlencode

from werkzeug.wrappers import Request

from tests.support.wsgi_middleware import binding_at, request_middleware, response_middleware
from validator.reference.store import Store
from validator.schema import pointer

INTERNAL_PREFIX = re.compile(rb"\bt\d+(?:~|%7E)(?=\d)")


def sequential_ids():
    numbers = itertools.count(1)
    return Store(new_id=lambda: str(next(numbers)))


def punctuated_ids():
    numbers = itertools.count(1)
    return Store(new_id=lambda: f"kc:{next(numbers)};v=1.0+a@b ~é%20!'")


def uuids_without_dashes():
    return Store(new_id=lambda: uuid.uuid4().hex)


def uppercase_uuids():
    return Store(new_id=lambda: str(uuid.uuid4()).upper())


def oldest_first():
    return Store(newest_first=False)


@response_middleware
def strict_ids(profile, request, response):
    """An id that is no sequence number is an invalid request (400) instead of an unknown object (404)."""
    binding = binding_at(profile, request.path)
    identity = request.path.rpartition("/")[2]
    if binding is not None and identity != binding.path[1:] and response.status_code == 404 and not identity.isdigit():
        response.status_code = 400
        response.data = response.data.replace(b'"status": 404', b'"status": 400')


class PerTypeStore(Store):
    """Numbers the objects of each type from 1; inside, an id is "t<type number>~<number>", so that it is unique."""

    def __init__(self):
        super().__init__(new_id=self._allocate)
        self._types, self._counts, self._inserted = [], {}, ""

    def insert(self, object_type, facts, references):
        self._inserted = object_type
        return super().insert(object_type, facts, references)

    def internal_id(self, object_type, number):
        if object_type not in self._types:
            self._types.append(object_type)
        return f"t{self._types.index(object_type)}~{number}"

    def _allocate(self):
        count = self._counts.setdefault(self._inserted, itertools.count(1))
        return self.internal_id(self._inserted, next(count))


def per_type_ids(app, profile):
    """Middleware around a reference API with a PerTypeStore: outside, an id is only the number within its type."""
    store = app.store

    @request_middleware
    def internalise(profile, environ):
        binding = binding_at(profile, environ["PATH_INFO"])
        if binding is not None:
            _internalise_path(store, binding, environ)
            _internalise_references(store, binding, environ)

    @response_middleware
    def externalise(profile, request, response):
        response.data = INTERNAL_PREFIX.sub(b"", response.data)
        if "Location" in response.headers:
            response.headers["Location"] = re.sub(r"t\d+(~|%7E)", "", response.headers["Location"])

    return externalise(internalise(app, profile), profile)


def _internalise_path(store, binding, environ):
    before, _, identity = environ["PATH_INFO"].rpartition(f"{binding.item_path}/")
    if before:
        environ["PATH_INFO"] = f"{before}{binding.item_path}/{store.internal_id(binding.object_type.name, identity)}"


def _internalise_references(store, binding, environ):
    """Replace the ids in references, in the query and in the body."""
    query = parse_qs(environ["QUERY_STRING"], keep_blank_values=True)
    content = Request(environ).get_data(cache=False)
    body = _json_object(content)
    for reference in (bound for bound in binding.on_wire() if bound.attribute.kind == "reference"):
        target = reference.attribute.target
        if reference.search in query:
            query[reference.search] = [store.internal_id(target, value) for value in query[reference.search]]
        value = pointer.get(body, reference.pointer)
        if isinstance(value, str):
            pointer.put(body, reference.pointer, store.internal_id(target, value))
    environ["QUERY_STRING"] = urlencode(query, doseq=True)
    content = json.dumps(body).encode() if body else content
    environ |= {"wsgi.input": BytesIO(content), "CONTENT_LENGTH": str(len(content))}


def _json_object(content):
    """The JSON object in a body; empty when it is not readable as one."""
    with contextlib.suppress(ValueError, RecursionError):
        body = json.loads(content)
        return body if isinstance(body, dict) else {}
    return {}
