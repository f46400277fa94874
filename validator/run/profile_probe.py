"""A profile beside the API that answers: of each object type one is searched, and with consent registered and read.

What is registered is removed again; nothing is judged, a difference is in the profile as likely as in the API.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import httpx

from validator.errors import EnvironmentFault, KlantcheckError, MissingObject, NotApplicable, SuiteFault, UnfitRequest
from validator.http.client import Client
from validator.http.exchange import cut
from validator.http.reply import Reply
from validator.profile.document import Document
from validator.profile.model import ObjectBinding, Profile
from validator.profile.safety import Problem
from validator.requirements.sets import RequirementSet
from validator.run.config import new_run_id
from validator.run.refusal_probe import RefusalProbe
from validator.run.session import Session
from validator.run.target import Target, connection_to
from validator.scenario.context import ScenarioContext
from validator.schema import pointer
from validator.standard.values import EMPTY
from validator.text import readable

MOST = 300
"""Characters of an answer that are shown."""


def probe(target: Target, profile: Profile, transport: httpx.BaseTransport | None = None) -> Iterator[Problem]:
    """Where the API answers otherwise than the profile says, each with its place in the profile.

    With consent to write one object of each type is registered, read, searched for and removed. transport: used instead
    of the network. Raises EnvironmentFault.
    """
    run_id = new_run_id()
    nothing = RequirementSet("", profile.editions[0], (), {})  # nothing is judged
    connection = connection_to(target, profile, run_id)
    with tempfile.TemporaryDirectory(prefix="klantcheck-") as folder:
        session = Session(profile, nothing, connection, Path(folder, f"{run_id}.ndjson"), transport)
        with closing(session), _faults_in_english(session):
            session.preflight()
            yield from _searches(session)
            if target.write:
                yield from _removed_again(session)


@contextmanager
def _faults_in_english(session: Session) -> Iterator[None]:
    """Say a fault of the target in English, with what the target answered last."""
    try:
        yield
    except EnvironmentFault as fault:
        said = f"The target cannot be looked at: {fault.in_english()}"
        said += "" if said.endswith((".", "?")) else "."
        raise type(fault)(said, *_last_answer(session.client)) from None


def _collections(profile: Profile) -> Iterator[ObjectBinding]:
    """The object types that can be registered, in the order in which that can be done."""
    for name in profile.model.dependency_order():
        bound = profile.objects.get(name)
        if bound is not None and bound.path:
            yield bound


def _searches(session: Session) -> Iterator[Problem]:
    profile = session.profile
    for bound in _collections(profile):
        place = pointer.join(["object_types", bound.name])
        if bound.search_requires:
            continue
        params = {} if profile.page_size is None else {profile.page_size: "1"}
        reply = session.client.send("GET", bound.path, params=params)
        if reply.status not in profile.statuses.found:
            yield f"{place}/path", f"GET {bound.path} answers with {_reason(session.client, reply)}"
            continue
        body = reply.json_or_none()
        for wanted, where in ((bound.items, "the list"), (profile.total, "the number of objects")):
            found = pointer.get(body, wanted) if wanted is not None else None
            if found is pointer.MISSING or (wanted == bound.items and not isinstance(found, list)):
                yield (
                    f"{place}/path",
                    f"the answer to GET {bound.path} has nothing at {wanted}, where {where} should be",
                )


def _removed_again(session: Session) -> Iterator[Problem]:
    """What registrations show, and what of them is left behind: that is told too when one of them ends the probe."""
    failure: KlantcheckError | None = None
    try:
        yield from _registrations(session)
    except KlantcheckError as error:
        failure = error
    finally:
        cleaned = session.clean_up()
    for one in cleaned.residue:
        yield "/object_types", f'{one.url} is left behind; a report says of it: "{one.reason}"'
    if failure is not None:
        raise failure
    if cleaned.fault is not None:
        raise SuiteFault(cleaned.fault)


def _registrations(session: Session) -> Iterator[Problem]:
    context = session.context()
    refusals = RefusalProbe(context)
    missing: set[str] = set()
    for bound in _collections(session.profile):
        owners = [one.target for one in bound.object_type.attributes.values() if one.owner and one.fill]
        owners = [name for name in owners if name in missing]
        if owners:
            missing.add(bound.name)
            yield (
                pointer.join(["object_types", bound.name]),
                f"not tried: it belongs to {owners[0]!r}, and there is none",
            )
            continue
        document, problems = _one(session, context, bound, refusals)
        yield from problems
        if document is None:
            missing.add(bound.name)
            continue
        for _ in range(1, _wanted(bound, session.profile)):
            _one(session, context, bound, refusals)


def _wanted(bound: ObjectBinding, profile: Profile) -> int:
    """How many objects of a type others refer to at once: a vertegenwoordiging is between two partijen."""
    owners = [one.object_type.owners for one in profile.objects.values()]
    return max([1, *(one.count(bound.name) for one in owners if set(one) == {bound.name})])


def _one(
    session: Session, context: ScenarioContext, bound: ObjectBinding, refusals: RefusalProbe
) -> tuple[Document | None, list[Problem]]:
    """Register one object, read it, search for it by each of its attributes, and try what is refused.

    Returns the object, and what differs.
    """
    place = pointer.join(["object_types", bound.name])
    try:
        values = context.completer.example(bound.name, {}, full=True)
        context.begin_create(bound.name, values)
        outcome = context.api.create(bound.name, values)
        context.add_created(outcome, values)
        if outcome.document is None:
            return None, [(place, f"the API does not register one: {_reason(session.client, outcome.reply)}")]
        read = context.api.reread(outcome.document)
    except NotApplicable as reason:
        return None, [(place, f"none was registered: {reason.in_english()}")]
    except UnfitRequest as fault:
        return None, [(place, f"no request for one is as its wire schema says: {fault.in_english()}")]
    except MissingObject as fault:
        return None, [(place, f"not tried: it needs an object that was not registered: {fault.in_english()}")]
    except SuiteFault:  # ours, and no answer of the API
        raise
    except KlantcheckError as error:
        actual = _shown(session.client, error.in_english())
        return None, [(place, f"one cannot be registered and read: {actual}")]
    if read.document is None:
        actual = _reason(session.client, read.reply)
        return None, [(f"{place}/id", f"what was registered cannot be read by its id: {actual}")]
    document = read.document
    found = [*_compared(place, document, values), *_found(context, place, document, values)]
    return document, [*found, *refusals.problems(document, values)]


def _compared(place: str, document: Document, values: Mapping[str, Any]) -> Iterator[Problem]:
    """The attributes of which the API shows another value than was sent."""
    for name, sent in values.items():
        binding = document.bound[name]
        if not binding.on_wire or sent is EMPTY or binding.items is not None:
            continue
        value = document.value(name)
        shown = value.concept
        shown = shown[0] if isinstance(shown, list) and len(shown) == 1 and not isinstance(sent, list) else shown
        where = f"{place}/attributes{pointer.join([name])}/pointer"
        if value.empty:
            yield where, f"the API shows nothing at {binding.pointer}, where {name!r} was sent"
        elif shown != sent:
            yield where, f"the API shows {value} at {binding.pointer}, where {sent!r} was sent"


def _found(context: ScenarioContext, place: str, document: Document, values: Mapping[str, Any]) -> Iterator[Problem]:
    """The query arguments by which the object is not found."""
    demanded = {name: values[name] for name in document.bound.search_requires if name in values}
    for name, sent in values.items():
        binding = document.bound[name]
        if binding.search is None or sent is EMPTY or isinstance(sent, list):
            continue
        where, argument = f"{place}/attributes{pointer.join([name])}/search", " and ".join(binding.arguments)
        try:
            found = context.api.search.objects(document.object_type, {**demanded, name: sent}, most=3)
        except SuiteFault:
            raise
        except KlantcheckError as error:
            yield where, f"a search by {argument!r} does not work: {_shown(context.api.http, error.in_english())}"
            continue
        if document.id not in {one.id for one in found.documents}:
            yield where, f"a search by {argument!r} does not find the object that has this value"


def _last_answer(client: Client) -> Iterator[str]:
    """What the target answered last, in a sentence, if it answered at all."""
    if client.last_reply is not None:
        yield f"The answer was {_reason(client, client.last_reply)}."


def _reason(client: Client, reply: Reply) -> str:
    """The status of an answer and how its body begins: for who asks, and never for a report."""
    body = " ".join(reply.content.decode("utf-8", "replace").split())
    return f"status {reply.status}{f': {_shown(client, body)}' if body else ' without a body'}"


def _shown(client: Client, text: str) -> str:
    """A text without our secrets, safe to show and not too long."""
    return cut(readable(client.redactor.text(text)), MOST)
