"""What a caller sees who watches HTTP itself: requests with a twist, and requests at the same time.

The words of the features name the twist (validator/twists.py) and the answer (ANSWERS). Whatever may be of others is
left out of the evidence, as everywhere.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import quote

from validator import checks, translation
from validator.claims import NOT_OURS
from validator.document import Document
from validator.errors import EnvironmentFault, KlantcheckError, Nonconformity, NotApplicable, SuiteFault
from validator.outcome import Outcome
from validator.profile import ObjectBinding
from validator.reply import Reply
from validator.story import Story
from validator.twists import TWISTS, Twist

ANSWERS: Mapping[str, frozenset[int]] = {
    "er geen toegang is": frozenset({401}),
    "het pad niet bestaat": frozenset({404}),
    "dit geen object is": frozenset({400, 404}),
    "deze methode daar niet kan": frozenset({405, 501}),
    "zij dit mediatype niet aanneemt": frozenset({406, 415}),
    "de invoer onjuist is": frozenset({400}),
    "het verzoek zo niet kan": frozenset({400, 409, 411, 413, 414, 422, 431}),
}
"""Statuses by what they say (RFC 9110): alike in every dialect, so in no profile."""

ELSEWHERE = frozenset({406})
"""The status of an API that cannot answer in the media type that was asked for."""


def ask(story: Story, plural: str, words: str) -> None:
    """Ask for a collection, with a twist, by criteria that nothing meets."""
    bound = story.register.profile.object(story.type(plural).name)
    _hear(story, "zoek", bound, "GET", bound.path, words, params=_nothing(story, bound))


def ask_object(story: Story, phrase: str, words: str) -> None:
    """Ask for an object of the scenario, with a twist."""
    document = story.document(phrase)
    _hear(story, "vraag op", document.bound, "GET", document.url, words, ours=True)


def register(story: Story, noun: str, words: str) -> None:
    """Register an object as the page shows it, with a text that only this scenario has, with a twist."""
    bound = story.register.profile.object(noun)
    values = story.singled_out(noun)
    object_type = story.registering(noun, values)
    body = translation.to_wire(story.register.profile, bound, values)
    twist = _twist(story, words)
    reply = story.register.client.send("POST", bound.path, body=body, makes=object_type.name, twist=twist)
    story.outcome = (
        story.register.registered(bound, reply, values)
        if reply.succeeded
        else _heard(story, "registreer", object_type.name, reply, "registered")
    )
    story.heard.append(story.outcome)
    story.remember(story.outcome, values)


def delete_again(story: Story, phrase: str) -> None:
    """Delete an object that may be gone already; a later step says what has to come of it."""
    document = story.own(phrase)
    story.act({})
    story.outcome = story.register.delete(document)


def register_together(story: Story, noun: str, values: Mapping[str, Any], times: int) -> None:
    """Register the same object several times at once; what each request brought about is heard."""
    bound = story.register.profile.object(noun)
    object_type = story.registering(noun, values)
    bodies = [translation.to_wire(story.register.profile, bound, values)] * times
    replies = story.register.client.send_together("POST", bound.path, bodies, makes=object_type.name)
    story.heard, wrong = [], _faults(replies)
    for reply in replies:
        if isinstance(reply, EnvironmentFault):
            continue
        try:
            story.heard.append(story.register.registered(bound, reply, values))
        except Nonconformity as error:  # the others still have to be entered in the ledger
            wrong.append(error)
    for outcome in story.heard:
        story.remember(outcome, values)
    for first in wrong:
        raise first


def change_together(story: Story, phrase: str, changes: Sequence[Mapping[str, Any]]) -> None:
    """Change an object in several ways at once; what each request brought about is heard."""
    document, register = story.own(phrase), story.register
    story.act({name: value for one in changes for name, value in one.items()})
    bodies = [translation.to_wire(register.profile, document.bound, one) for one in changes]
    replies = register.client.send_together("PATCH", document.url, bodies)
    for fault in _faults(replies):
        raise fault
    came = [one for one in replies if isinstance(one, Reply)]
    story.heard = [register.answered("wijzig", document.bound, one, "changed") for one in came]


def page_after_last(story: Story, plural: str, criteria: Mapping[str, Any], size: int) -> None:
    """Ask for the page behind the last one of a search."""
    register = story.register
    profile, bound = register.profile, register.profile.object(story.type(plural).name)
    if profile.page is None or profile.page_size is None:
        raise NotApplicable(profile.unpaged)
    found = register.search(bound.object_type.name, criteria, size)
    asked = {profile.page: str(len(found.pages) + 1), profile.page_size: str(size)}
    params = {**translation.query(profile, bound, criteria), **asked}
    reply = register.client.send("GET", bound.path, params=params, evidence=lambda _: NOT_OURS)
    story.outcome = Outcome.of(profile, "zoek", bound.object_type.name, reply, "found")


def answers(story: Story, said: str) -> None:
    """The last answer says this, by its status."""
    outcome = story.last()
    checks.status(outcome, ANSWERS[said], f"een antwoord dat {said}")


def acceptable(story: Story) -> None:
    """The last answer is in a media type of the dialect, or says that the one that was asked for cannot be had."""
    outcome = story.last()
    if outcome.reply.status not in ELSEWHERE:
        checks.meaning(outcome, "found", "de lijst")
        checks.media_type(outcome.reply.media_type, story.register.profile.answer_media_types)


def unbroken(story: Story) -> None:
    """No answer that was heard says that the API broke down."""
    for outcome in story.heard or [story.last()]:
        checks.not_broken(outcome)


def unknown_argument(story: Story) -> None:
    """A search argument that the API does not know is treated as its dialect says."""
    promised = story.register.profile.refuses_unknown_arguments
    checks.status(
        story.last(),
        story.register.profile.statuses.refused | (frozenset() if promised else story.register.profile.statuses.found),
        "een weigering van het zoekargument" if promised else "een lijst, of een weigering van het zoekargument",
    )


def nothing_there(story: Story) -> None:
    """The page behind the last one is not there, or empty."""
    outcome, profile = story.last(), story.register.profile
    if outcome.meaning == "absent":
        return
    checks.meaning(outcome, "found", "een bladzijde na de laatste")
    items = checks.listed(outcome.reply.json(), profile.object(outcome.object_type).items)
    checks.none_of(items, "niets op een bladzijde na de laatste")


def same_order(story: Story) -> None:
    """The last search brought the same as the one before it, in the same order."""
    if story.earlier is None:
        raise SuiteFault("there was only one search")
    checks.same_order(story.found(), story.earlier)


def total(story: Story, wanted: int) -> None:
    """The list says itself how many objects the search brings. Raises NotApplicable where lists do not."""
    place = story.register.profile.total
    if place is None:
        raise NotApplicable("Een lijst noemt in dit dialect geen totaal.")
    checks.total(story.found(), place, wanted)


def leads_to(story: Story, phrase: str) -> None:
    """The answer to a registration says where the object can be read."""
    outcome = story.last()
    checks.meaning(outcome, "registered", phrase)
    document = story.document(phrase)
    location = outcome.reply.headers.get("location")
    if location is None:
        raise Nonconformity(f"een verwijzing (Location) naar {phrase}", "geen", outcome.operation)
    client = story.register.client
    url = client.follow(outcome.reply, location)
    reply = client.send("GET", url, evidence=None if client.ledger.owns(url) else lambda _: NOT_OURS)
    came_of_it = _heard(story, "vraag op", document.object_type, reply, "found")
    checks.meaning(came_of_it, "found", f"{phrase} onder Location")
    came = Document(story.register.profile, document.bound, reply.json())
    checks.equal(came.value("ID"), document.id, f"{phrase} onder zijn Location")


def _faults(replies: Sequence[Reply | EnvironmentFault]) -> list[KlantcheckError]:
    return [one for one in replies if isinstance(one, EnvironmentFault)]


def _hear(
    story: Story,
    verb: str,
    bound: ObjectBinding,
    method: str,
    path: str,
    words: str,
    *,
    params: Mapping[str, str] | None = None,
    ours: bool = False,
) -> None:
    twist = _twist(story, words)
    story.act({})
    makes = bound.object_type.name if twist.method == "POST" else None
    reply = story.register.client.send(
        method, path, params=params, makes=makes, twist=twist, evidence=None if ours else lambda _: NOT_OURS
    )
    story.outcome = _heard(story, verb, bound.object_type.name, reply, "found")
    story.heard.append(story.outcome)


def _heard(story: Story, verb: str, object_type: str, reply: Reply, wanted: str) -> Outcome:
    """What came, where any refusal is one, whatever HTTP has to say of it."""
    outcome = Outcome.of(story.register.profile, verb, object_type, reply, wanted)
    return replace(outcome, meaning="refused") if outcome.meaning == "other" and reply.rejected else outcome


def _twist(story: Story, words: str) -> Twist:
    twist = TWISTS.get(words)
    if twist is None:
        raise SuiteFault(f"{words!r} is no way to send a request; choose from {', '.join(TWISTS)}")
    connection = story.register.client.connection
    if twist.credentials != "own" and connection.secret is None:
        raise NotApplicable("Dit doel vraagt geen token (--auth none).")
    if twist.credentials == "scheme" and not connection.auth[1].partition("{secret}")[0].strip():
        raise NotApplicable("Dit doel schrijft zijn token zonder schema.")
    suffix = twist.suffix.replace("{id}", quote(story.register.stranger(), safe=""))
    return replace(twist, suffix=suffix)


def _nothing(story: Story, bound: ObjectBinding) -> dict[str, str]:
    """Query parameters that no object meets, so that no data of others comes."""
    texts = [one.attribute.name for one in bound.on_wire() if one.search and one.attribute.kind == "text"]
    return translation.query(story.register.profile, bound, {name: uuid.uuid4().hex for name in texts[:1]})
