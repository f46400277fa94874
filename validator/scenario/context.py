"""The context of one scenario: the target, the objects of the scenario, and the outcome of its last action."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from validator.errors import SuiteFault
from validator.profile.document import Document
from validator.scenario import checks
from validator.scenario.attempts import Attempt
from validator.scenario.cells import CellReader, Table
from validator.scenario.completion import ObjectCompleter
from validator.scenario.generated_values import NONE_GENERATED, GeneratedValues
from validator.scenario.objects import ACTOR, ScenarioObjects
from validator.scenario.omissions import Omissions, Sent
from validator.scenario.setup_cache import CachedSetup, SetupCache
from validator.standard.objectmodel import Attribute, ObjectType
from validator.standard.values import Value
from validator.target import attributes
from validator.target.api import TargetApi
from validator.target.outcome import Outcome
from validator.target.search import SearchResult

__all__ = ["ScenarioContext", "Table"]

NAME = "Naam"

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
"""HTTP methods that change nothing."""


class ScenarioContext:
    """What the steps of one scenario share.

    api: the target. model: the object model. cache: the set-up cache as this scenario may use it. given: what the
    Gegevens made, by URL, each with the concept values that were sent for it. objects, omissions, generated, cells and
    completer: see their classes. sent: the values of the last action. created_type: the object type of the last
    registration of a single object. outcome: of the last action. outcomes: of each request of a caller who watches
    HTTP. registered_together: for each time that an object was registered by requests at once, the values that they
    sent. changed_together: for each time that an object was changed by requests at once, all values that they sent, and
    the object after it. attempt: what the last action tried, as in attempts.py; "" when it is not said. attempts: all
    changes that were tried. readings: what was read before the first act. result and previous_result: of the last
    search and the search before it.
    """

    def __init__(self, api: TargetApi, cache: SetupCache, omissions: Omissions) -> None:
        self.api = api
        self.model = api.profile.model
        self.cache = cache
        self.omissions = omissions
        self.given: dict[str, tuple[Document, Mapping[str, Any]]] = {}
        self.objects = ScenarioObjects(self.model)
        self.generated = GeneratedValues(api)
        self.cells = CellReader(api, self.objects, self.generated)
        self.completer = ObjectCompleter(api, self.objects, self.cells, self.generated)
        self.sent: dict[str, Any] = {}
        self.created_type: ObjectType | None = None
        self.outcome: Outcome | None = None
        self.outcomes: list[Outcome] = []
        self.registered_together: list[Mapping[str, Any]] = []
        self.changed_together: list[tuple[Mapping[str, Any], Document]] = []
        self.attempt = ""
        self.attempts: list[Attempt] = []
        self.readings: list[Outcome] = []
        self.result: SearchResult | None = None
        self.previous_result: SearchResult | None = None
        self._current: dict[str, Document] = {}
        self._registered: dict[str, Mapping[str, Any]] = {}
        self._requests = api.http.requests
        self._given_by = 0

    # objects and their values

    def type(self, noun: str) -> ObjectType:
        """The object type of a noun, singular or plural."""
        return self.model.find(noun)

    def note_given(self, document: Document, values: Mapping[str, Any]) -> None:
        """Remember what a Gegeven made. values: what was sent for it."""
        self.given[document.url] = (document, values)
        self._given_by = len(self.api.http.recorded)

    def acted(self) -> bool:
        """Whether anything was asked since the last Gegeven that may change what is there."""
        return any(exchange.method not in SAFE for exchange in self.api.http.recorded[self._given_by :])

    def document(self, phrase: str) -> Document:
        """The object that a phrase refers to, as the scenario knows it.

        Raises Nonconformity when it is not there because the target did not register it.
        """
        try:
            return self.objects.document(phrase)
        except SuiteFault:
            for outcome in filter(None, (*self.outcomes, self.outcome)):
                if outcome.verb == "registreer":
                    with self.judging_registration(outcome):
                        checks.meaning(outcome, "registered", phrase)
            raise

    def changeable(self, phrase: str) -> Document:
        """The object that a phrase refers to. Raises SuiteFault when other scenarios have it too."""
        document = self.document(phrase)
        if self.cache.is_shared(document.url):
            raise SuiteFault(f"{phrase!r}: other scenarios have this object too, so it may not be changed")
        return document

    def current(self, phrase: str) -> Document:
        """The object as the target has it now: read once after every action."""
        document = self.document(phrase)
        if document.url not in self._current:
            outcome = self._read(document)
            checks.meaning(outcome, "found", document.bound.object_type.the)
            self._current[document.url] = self.update(outcome)
        return self._current[document.url]

    def read_before_action(self, phrases: Iterable[str]) -> None:
        """Take the snapshots of shared objects as they read, before the first act that may change one of them.

        What a registration shows may differ from what a reading does, without any change.
        """
        shared = [document for document in self.objects.known(phrases) if self.cache.is_shared(document.url)]
        for document in [] if self.acted() else shared:
            outcome = self._read(document)
            if outcome.document is not None:
                self.update(outcome)
                self.readings.append(outcome)

    def _read(self, document: Document) -> Outcome:
        """Ask for an object, unless the last action was just that.

        A scenario that did nothing of its own has the answer that another one got.
        """
        last, recorded = self.outcome, self.api.http.recorded
        if last is not None and last.verb == "vraag op" and last.document and last.document.url == document.url:
            return last
        known = self.cache.find_read(document.url) if self.api.http.requests == self._requests else None
        if known is not None:
            self.api.http.repeat_evidence(known.exchanges)
            return known.outcome
        first, untouched = len(recorded), self.api.http.requests == self._requests
        outcome = self.api.reread(document)
        self._requests += 1 if untouched else 0
        self.cache.keep_read(document.url, CachedSetup(outcome, {}, NONE_GENERATED, recorded[first:]))
        return outcome

    def before(self, phrase: str) -> Mapping[str, Any]:
        """The snapshot of the object from before the last action."""
        return self.objects.before(phrase)

    def attribute(self, phrase: str, name: str) -> Attribute:
        """The attribute of the object that a phrase refers to; a member of a list is named through it."""
        object_type = self.document(phrase).bound.object_type
        return self.model.list_member(object_type, name) or object_type.attribute(name)

    def group(self, phrase: str, name: str) -> list[str]:
        """The members of a group of attributes that the dialect has, or the attribute of that name."""
        bound = self.document(phrase).bound
        if self.model.list_member(bound.object_type, name) is not None:
            return [name]
        members = [attribute.name for attribute in bound.object_type.group(name)]
        return [member for member in members if len(members) == 1 or bound.bindings[member].absent is None]

    def registered_values(self, phrase: str) -> Mapping[str, Any]:
        """The concept values that were sent to register the object that a phrase refers to."""
        return self._registered[self.document(phrase).url]

    def whole_values(self, phrase: str) -> dict[str, Any]:
        """All that may be written of the object that a phrase refers to, as concept values by attribute.

        That is what the target shows of it, and for what it does not show, or not as a value, what was sent.
        """
        document = self.document(phrase)
        return {**document.writable_values(), **document.not_shown(self._registered.get(document.url, {}))}

    def value(self, phrase: str, name: str) -> Value:
        """The value of an attribute of an object, as the target has it now."""
        return attributes.value(self.api, self.current(phrase), name)

    def table_of(self, phrase: str, rows: Table) -> dict[str, Any]:
        """The concept values of a table, for the type of the object that a phrase refers to."""
        return self.cells.table(self.document(phrase).bound.object_type.singular, rows)

    # the last action and search

    def last_outcome(self) -> Outcome:
        """The outcome of the last action. Raises SuiteFault when there was none."""
        if self.outcome is None:
            raise SuiteFault("nothing was done yet")
        return self.outcome

    def last_result(self) -> SearchResult:
        """The result of the last search. Raises SuiteFault when there was none."""
        if self.result is None:
            raise SuiteFault("nothing was searched yet")
        return self.result

    def begin_action(self, values: Mapping[str, Any]) -> None:
        """Begin an action with these values: the last snapshots of objects become those from before it."""
        self.sent = dict(values)
        self.attempt = ""
        self._current = {}
        self.objects.begin_action()

    def note_attempt(self, text: str) -> None:
        """Remember what the last action tried: a change that may be refused."""
        self.attempt = text
        self.attempts.append(Attempt(text, self.last_outcome(), self.sent))

    @contextmanager
    def judging_registration(self, outcome: Outcome) -> Iterator[None]:
        """Judge the registration of a single object, but not a refusal that is judged elsewhere.

        Of what belongs to that object, or was asked before it, is not known here what was sent.
        """
        created = self.created_type
        known = outcome is self.outcome and created is not None and created.name == outcome.object_type
        with self.omissions.judged_elsewhere(outcome, [Sent(outcome.object_type, self.sent)] if known else []):
            yield

    def begin_create(self, noun: str, values: Mapping[str, Any]) -> ObjectType:
        """Begin the registration of a single object of this type, with these values."""
        self.created_type = self.type(noun)
        self.begin_action(values)
        return self.created_type

    def add_created(self, outcome: Outcome, values: Mapping[str, Any]) -> None:
        """Let phrases refer to the object of a registration, if that succeeded. values: what was sent."""
        if outcome.meaning == "registered" and outcome.document is not None:
            self.add(outcome.document, values)

    def add(self, document: Document, values: Mapping[str, Any]) -> None:
        """Let phrases refer to this object, and cells to an actor by its name. values: what was sent."""
        self.objects.add(document)
        self._registered[document.url] = values
        if document.object_type == ACTOR and isinstance(values.get(NAME), str):
            self.cells.actor_ids[values[NAME]] = str(document.id)

    def update(self, outcome: Outcome) -> Document:
        """Take the snapshot of the object that the target showed, which is returned."""
        if outcome.document is None:
            raise SuiteFault("an object was found without a document")
        self.objects.update(outcome.document)
        return outcome.document
