"""Other users of the same target: objects that stand there before a run, and that come and go during it."""

import random
import uuid

OBJECT_TYPES = (
    "Actor",
    "Partij",
    "Klantcontact",
    "Betrokkene",
    "Interne taak",
    "Digitaal adres",
    "Partij-identificator",
)
"""In an order in which each type comes after those that it refers to."""


class OtherUsers:
    """Registers objects like those of a run in a store. ids: of all objects that they registered."""

    def __init__(self, store, profile):
        self.ids = set()
        self._store, self._profile = store, profile
        self._types = [
            name for name in OBJECT_TYPES if name in profile.objects and profile.objects[name].absent is None
        ]

    def register(self, count):
        """Register that many objects, in equal parts of each object type, that refer to each other."""
        candidates: dict[str, list[str]] = {}
        with self._store.transaction():
            for number in range(count):
                object_type = self._types[number * len(self._types) // count]
                candidates.setdefault(object_type, []).append(self._insert(object_type, candidates))

    def middleware(self, app):
        """WSGI middleware: an object of each type is registered before every request, and deleted some time after."""
        candidates: dict[str, list[str]] = {}
        ids: list[str] = []

        def application(environ, start_response):
            with self._store.transaction():
                for object_type in self._types:
                    candidates[object_type] = [self._insert(object_type, candidates)]
                    ids.extend(candidates[object_type])
            response = app(environ, start_response)
            with self._store.transaction():
                while len(ids) > len(OBJECT_TYPES):
                    self._store.delete(ids.pop(0))
            return response

        return application

    def _insert(self, object_type, candidates):
        identity = self._store.insert(object_type, *self._values(object_type, candidates)).id
        self.ids.add(identity)
        return identity

    def _values(self, object_type, candidates):
        """Facts and references as a run writes them. candidates: ids to refer to, by object type."""
        facts, references = {}, {}
        for binding in self._profile.objects[object_type].on_wire():
            attribute = binding.attribute
            text = attribute.example or attribute.fill
            if attribute.kind == "reference" and attribute.target in candidates and (attribute.owner or text):
                references[attribute.name] = [random.choice(candidates[attribute.target])]
            elif attribute.kind in {"text", "code", "number", "moment"} and text:
                made_up = {"{nummer}": str(random.randrange(10**8, 10**9)), "{nu}": "2024-06-01T10:00:00+00:00"}
                facts[attribute.name] = made_up.get(text, text.replace("{uniek}", uuid.uuid4().hex[:8]))
        return facts, references
