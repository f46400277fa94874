"""Concept-level operations on the target: registreer, wijzig, vervang, vraag op, verwijder.

They do what a consumer would do and give the outcome; whether that is right is for validator/scenario/checks/.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any
from urllib.parse import unquote

from validator.errors import NotApplicable, UnexpectedResponse
from validator.http.client import Client
from validator.http.guard import Creation
from validator.http.reply import Reply
from validator.http.request_builder import Query
from validator.profile import translation
from validator.profile.agreements import disagreement, outside_list
from validator.profile.document import Document, letters
from validator.profile.model import Binding, ObjectBinding, Profile
from validator.standard.values import EMPTY
from validator.target import test_data
from validator.target.bodies import RequestBodies, with_unchanged
from validator.target.earlier_objects import EarlierObjects
from validator.target.ledger import Ledger
from validator.target.location import located_document, object_path
from validator.target.outcome import Outcome
from validator.target.ownership import Ownership
from validator.target.refusals import fixed_reason, refusal_of
from validator.target.registrations import Registrations
from validator.target.search import TargetSearch


class TargetApi:
    """The target, spoken to in the words of the standard.

    bodies: of our requests. search: its searches. ownership: what of it is ours. http: the client that every request
    goes through.
    """

    def __init__(
        self,
        profile: Profile,
        search: TargetSearch,
        ownership: Ownership,
        earlier: EarlierObjects,
        http: Client,
        registrations: Registrations,
    ) -> None:
        self.profile = profile
        self.bodies = RequestBodies(profile)
        self.search = search
        self.ownership = ownership
        self.http = http
        self._earlier = earlier
        self._registrations = registrations
        self._deleted: set[str] = set()
        self._unused: set[str] = set()

    @classmethod
    def connect(
        cls, profile: Profile, http: Client, ledger: Ledger, registrations: Registrations | None = None
    ) -> TargetApi:
        """The target behind a client, for one scenario. ledger, registrations: of the run."""
        profile = profile.at(http.connection.base_url)
        ownership = Ownership(profile, http, ledger)
        search = TargetSearch(profile, http, ownership)
        earlier = EarlierObjects(search, ownership)
        return cls(profile, search, ownership, earlier, http, registrations or Registrations())

    def create(
        self,
        object_type: str,
        values: Mapping[str, Any],
        *,
        deliberate: bool = False,
        besides: Mapping[str, str] | None = None,
    ) -> Outcome:
        """Register one object, and after it the objects that the standard shows inside it and the dialect keeps apart.

        values: concept values by attribute. deliberate: the request may be wrong on purpose, so it is not checked
        first. besides: properties that the standard does not know, by name. When a later part is refused, what was
        created before it is deleted again (F2173-S2).
        """
        bound = self.profile.object(object_type)
        self.require_agreed(bound, values, deliberate=deliberate)
        own, apart = _split(bound, values)
        outcome = self._post(bound, own, deliberate=deliberate, besides=besides or {})
        for binding, items in apart:
            if outcome.document is None or outcome.meaning != "registered":
                return outcome
            owner_id = _required_id(outcome.document)
            for item in items:
                part = {**item, str(binding.owner): owner_id}
                later = self.create(str(binding.collection), part, deliberate=deliberate)
                if later.meaning != "registered":
                    self.delete(outcome.document)
                    return later
        return outcome

    def prepare_creation(self, bound: ObjectBinding, values: Mapping[str, Any], body: Any) -> Creation:
        """Look which objects like this were there before; returns what the registration is about to create.

        values: concept values by attribute, which are about to be sent in the JSON of this body. Raises
        EnvironmentFault.
        """
        if self.http.connection.write:
            self.http.provenance.add_sent(body)  # as ours, before the look shows it of others
            self._earlier.note(bound, values)
        found_by = self.search.unique_criteria(bound, values, self.ownership.unique_texts)
        demanded = {name: values.get(name) for name in bound.search_requires if found_by}
        found_by |= {name: value for name, value in demanded.items() if isinstance(value, str)}
        owners = {name for name, attribute in bound.object_type.attributes.items() if attribute.owner}
        sent = tuple(name for name, value in values.items() if value is not EMPTY or name not in owners)
        return Creation(bound.object_type.name, found_by, sent)

    def creation_place(self, bound: ObjectBinding) -> tuple[str, str]:
        """The method and the path of a registration: of one by PUT the URL of an id that nothing has.

        Raises UnexpectedResponse when there is something at that URL, or the answer does not say that there is not.
        """
        if bound.put_id is None:
            return "POST", bound.create_path
        identity = test_data.new_id(bound.put_id)
        path = object_path(self.http, bound, identity)
        if self.http.connection.write:
            outcome = Outcome.of(self.profile, "vraag op", bound.name, self.http.send("GET", path), "found")
            if outcome.meaning != "absent":
                raise UnexpectedResponse("niets onder een ID dat niemand heeft", outcome.actual_text)
            self.ownership.note_free(self.http.url(path))
        return "PUT", path

    def parse_created(self, bound: ObjectBinding, reply: Reply, values: Mapping[str, Any]) -> Outcome:
        """The outcome of a registration; what it created is entered in the ledger. values: what was sent."""
        outcome = Outcome.of(self.profile, "registreer", bound.object_type.name, reply, "registered")
        if outcome.meaning != "registered":
            return outcome
        answered = translation.answered(bound, reply.json_or_none())
        document = located_document(self.http, self.profile, bound, answered)
        created = self.ownership.record_created(reply, document, values)
        if isinstance(document.wire, dict):
            return replace(outcome, document=document)
        if created is None:
            raise _without_object(outcome, bound)
        read = self.parse_document("vraag op", bound, self.http.send("GET", created.url), "found")
        return replace(outcome, document=read.document, shown=False)

    def parse_document(self, verb: str, bound: ObjectBinding, reply: Reply, expected: str) -> Outcome:
        """The outcome of an operation on one object, which is read where the answer to a change does not show it.

        verb and expected: of the outcome, see Outcome. Raises UnexpectedResponse when an object that was found is not
        shown.
        """
        outcome = Outcome.of(self.profile, verb, bound.object_type.name, reply, expected)
        if outcome.meaning != expected:
            return outcome
        answer = reply.json_or_none()
        wire = translation.answered(bound, answer)
        if isinstance(wire, dict):
            return replace(outcome, document=located_document(self.http, self.profile, bound, wire, answer))
        if expected != "changed":
            raise _without_object(outcome, bound)
        read = self.parse_document("vraag op", bound, self.http.send("GET", reply.url), "found")
        return replace(outcome, document=read.document, shown=False)

    def get(self, object_type: str, identity: str, extra: Query | None = None) -> Outcome:
        """Ask for one object by its id. extra: query parameters that ask for what is around it."""
        bound = self.profile.object(object_type)
        evidence = None if extra is None else partial(self.ownership.object_evidence, bound)
        reply = self.http.send("GET", object_path(self.http, bound, identity), params=extra, evidence=evidence)
        return self.parse_document("vraag op", bound, reply, "found")

    def reread(self, document: Document, extra: Query | None = None) -> Outcome:
        """Ask for an object again; what was deleted and is gone needs no clean-up. extra: as in `get`."""
        outcome = self.get(document.object_type, _required_id(document), extra)
        if outcome.meaning == "absent" and document.url in self._deleted:
            self.ownership.record_deleted(document)
        return outcome

    def unused_id(self, object_type: str | None = None) -> str:
        """An id that no object has: the one that the profile gives, or one in the form of those that are given out.

        object_type: of which it is to be; ids of types may differ.
        """
        bound = None if object_type is None else self.profile.object(object_type)
        known, last = bound and bound.unknown_id, self.ownership.last_url(object_type)
        if last is None:
            unused = known or test_data.new_id((bound and bound.ids) or self.profile.ids)
        else:
            unused = known or test_data.unused_id(unquote(last.rpartition("/")[2]))
        self._unused.add(unused)
        return unused

    def change(self, document: Document, values: Mapping[str, Any], *, deliberate: bool = False) -> Outcome:
        """Change only these attributes (PATCH).

        Raises UnexpectedResponse when the object may have been there before the run, and NotApplicable when the
        dialect would empty the rest of a group of which only a part is sent, or refuses to change such an attribute.
        """
        self.ownership.check_ours(document)
        bound = document.bound
        if bound.whole_groups is not None and bound.is_partial_group(values):
            raise NotApplicable(bound.whole_groups)
        self.require_agreed(bound, values, deliberate=deliberate)
        body = self.bodies.of_object(bound, with_unchanged(document, values), "patch", deliberate=deliberate)
        reply = self.http.send("PATCH", document.url, body=body)
        return self._changed(document, values, self.parse_document("wijzig", bound, reply, "changed"))

    def replace(self, document: Document, values: Mapping[str, Any], *, deliberate: bool = False) -> Outcome:
        """Replace the whole object (PUT).

        Raises UnexpectedResponse when the object may have been there before the run, and NotApplicable when that would
        change an attribute that the dialect refuses to change.
        """
        self.ownership.check_ours(document)
        bound = document.bound
        self.require_agreed(bound, values, deliberate=deliberate)
        body = self.bodies.of_object(bound, values, "request", deliberate=deliberate)
        reply = self.http.send("PUT", document.url, body=body)
        return self._changed(document, values, self.parse_document("vervang", bound, reply, "changed"))

    def delete(self, document: Document) -> Outcome:
        """Delete an object that this run created. Raises UnexpectedResponse when it may have been there before."""
        self.ownership.check_ours(document)
        reply = self.http.send("DELETE", document.url)
        outcome = Outcome.of(self.profile, "verwijder", document.object_type, reply, "deleted")
        if outcome.meaning == "deleted":
            self._deleted.add(document.url)
        return outcome

    def _post(
        self, bound: ObjectBinding, values: Mapping[str, Any], *, deliberate: bool, besides: Mapping[str, str]
    ) -> Outcome:
        extra = {letters(name): value for name, value in besides.items()}
        body = self.bodies.of_object(bound, values, "request", deliberate=deliberate, extra=extra)
        creates = self.prepare_creation(bound, values, body)
        method, place = self.creation_place(bound)
        reply = self.http.send(method, place, body=body, creates=creates)
        outcome = self.parse_created(bound, reply, values)
        if not deliberate:
            self._registrations.note(outcome, self.http)
        return replace(outcome, refusal=refusal_of(bound, values, self._unused, besides=bool(besides)))

    def require_agreed(self, bound: ObjectBinding, values: Mapping[str, Any], *, deliberate: bool) -> None:
        """Raise NotApplicable when what is agreed on values is against one of these, unless that is the purpose."""
        made_up = self.ownership.unique_texts
        reason = outside_list(self.profile, bound, values, made_up)
        reason = reason or (None if deliberate else disagreement(self.profile, bound, values))
        if reason is not None:
            raise NotApplicable(reason)

    def _changed(self, document: Document, values: Mapping[str, Any], outcome: Outcome) -> Outcome:
        """The outcome of a change. Raises NotApplicable when it is refused as one of what the dialect does not change.

        That it does so has to show: an API that carries the change out is judged by what it then has.
        """
        reason = fixed_reason(document, values)
        if reason is not None and outcome.reply.status in self.profile.statuses.refusals["unchangeable"]:
            raise NotApplicable(reason)
        return replace(outcome, refusal=refusal_of(document.bound, values, self._unused, besides=False))


def _without_object(outcome: Outcome, bound: ObjectBinding) -> UnexpectedResponse:
    """Why an operation that succeeded cannot be followed: no answer shows its object."""
    return UnexpectedResponse(f"{bound.object_type.the} in het antwoord", outcome.actual_text, outcome.operation)


def _required_id(document: Document) -> str:
    """The id of an object. Raises UnexpectedResponse when it has none."""
    if document.id is None:
        expected = f"een ID bij {document.bound.object_type.the}"
        raise UnexpectedResponse(expected, "niets", pointer=document.bound.id, attribute="ID")
    return document.id


def _split(
    bound: ObjectBinding, values: Mapping[str, Any]
) -> tuple[dict[str, Any], list[tuple[Binding, list[Mapping[str, Any]]]]]:
    """The values of the object itself, and the items of each list that the dialect keeps in a collection of its own."""
    own: dict[str, Any] = {}
    apart: list[tuple[Binding, list[Mapping[str, Any]]]] = []
    for name, value in values.items():
        binding = bound[name]
        if binding.collection is None:
            own[name] = value
        else:
            apart.append((binding, value))
    return own, apart
