"""Checks for a caller who watches HTTP itself: statuses, media types, pages and references of answers."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from validator.errors import NotApplicable, SuiteFault
from validator.profile import translation
from validator.profile.document import Document
from validator.scenario import checks
from validator.scenario.context import ScenarioContext
from validator.scenario.http_probes import watched_outcome
from validator.schema import pointer
from validator.target.lists import list_place
from validator.target.ownership import NOT_OURS

ANSWERS: Mapping[str, frozenset[int]] = {
    "er geen toegang is": frozenset({401}),
    "het pad niet bestaat": frozenset({404}),
    "dit geen object is": frozenset({400, 404}),
    "deze methode daar niet is toegestaan": frozenset({405, 501}),
    "zij dit mediatype niet accepteert": frozenset({406, 415}),
    "de invoer onjuist is": frozenset({400}),
    "het verzoek ongeldig is": frozenset({400, 409, 411, 413, 414, 422, 431}),
}
"""Statuses by their meaning (RFC 9110): the same in every dialect, so not in a profile."""

NOT_ACCEPTABLE = 406

NOT_ALWAYS = "dit toont zich niet altijd"
"""Of what requests at the same time do to each other."""


def status_says(context: ScenarioContext, statement: str) -> None:
    """The last answer has a status with this meaning. statement: a key of ANSWERS."""
    checks.status(context.last_outcome(), ANSWERS[statement], f"een antwoord dat {statement}")


def own_status(context: ScenarioContext) -> None:
    """Every answer to the caller, or the last answer, has a status that the dialect has for what it means."""
    for outcome in context.outcomes or [context.last_outcome()]:
        checks.own_status(outcome)


def own_media_type(context: ScenarioContext) -> None:
    """Every answer to the caller that succeeded is in a media type of the dialect, if it has a body; one has."""
    succeeded = [outcome for outcome in context.outcomes if outcome.reply.succeeded and outcome.reply.content]
    checks.at_least_one(succeeded, "een antwoord dat zegt dat het verzoek is uitgevoerd")
    for outcome in succeeded:
        checks.media_type(outcome.reply.media_type, context.api.profile.answer_media_types)


def empty_list(context: ScenarioContext) -> None:
    """The last answer to a search is a list without objects."""
    outcome = context.last_outcome()
    checks.meaning(outcome, "found", "een lege lijst")
    items = checks.listed(outcome.reply.json(), list_place(outcome.reply.json(), _items_place(context)))
    checks.none_of(items, "een lege lijst")


def refused_or_nothing(context: ScenarioContext) -> None:
    """The last answer to a search is a refusal, or a list without objects."""
    outcome = context.last_outcome()
    if outcome.meaning not in {"refused", "absent"}:
        empty_list(context)


def list_in_place(context: ScenarioContext) -> None:
    """The last answer to a search has its objects where the dialect has them. An answer 404 is FALG-R4's."""
    outcome = context.last_outcome()
    if outcome.meaning != "absent":
        checks.meaning(outcome, "found", "de lijst")
        checks.listed(outcome.reply.json(), _items_place(context))


def acceptable(context: ScenarioContext) -> None:
    """The last answer is in a media type of the dialect, or its status says that the target has no other."""
    outcome = context.last_outcome()
    if outcome.reply.status != NOT_ACCEPTABLE:
        checks.meaning(outcome, "found", "de lijst")
        checks.media_type(outcome.reply.media_type, context.api.profile.answer_media_types)


def no_server_error(context: ScenarioContext) -> None:
    """No answer to the caller is a server error."""
    for outcome in context.outcomes or [context.last_outcome()]:
        checks.no_server_error(outcome)


def each_registered_or_refused(context: ScenarioContext) -> None:
    """Every registration that was requested at the same time succeeded, or was refused as a fault of the request."""
    checks.at_least_one(context.outcomes, "een antwoord op een registratie")
    for outcome in context.outcomes:
        checks.one_of(
            outcome,
            {"registered", "refused"},
            f"een registratie, of een weigering van het verzoek, bij elk van {len(context.outcomes)} verzoeken die "
            f"tegelijk gaan; {NOT_ALWAYS}",
        )


def one_each_time(context: ScenarioContext, noun: str, name: str) -> None:
    """Each time that an object was registered by requests at once, one object has the value that they sent."""
    checks.at_least_one(context.registered_together, "een antwoord op een registratie")
    for number, sent in enumerate(context.registered_together, start=1):
        result = context.api.search.objects(context.type(noun).name, {name: sent[name]})
        which = f"de {number}e van {len(context.registered_together)} keer; {NOT_ALWAYS};"
        checks.count(result, 1, f"precies één {noun} met dat {name!r}, {which}")


def each_change_kept(context: ScenarioContext, phrase: str) -> None:
    """Each time that an object was changed by requests at once, it had all that they sent."""
    checks.at_least_one(context.changed_together, "een antwoord op een wijziging")
    for number, (sent, document) in enumerate(context.changed_together, start=1):
        for name, value in sent.items():
            which = f"de {number}e van {len(context.changed_together)} keer; {NOT_ALWAYS}"
            checks.equal(document.value(name), value, f"{name!r} van {phrase} is {value!r}, {which}")


def unknown_argument(context: ScenarioContext) -> None:
    """A search argument that the API does not know is refused or ignored as its dialect promises."""
    outcome = context.last_outcome()
    if context.api.profile.refuses_unknown_arguments:
        checks.one_of(outcome, {"refused"}, "een weigering van het zoekargument")
    else:  # "absent": of a search without hits, which FALG-R4 judges
        checks.one_of(outcome, {"refused", "found", "absent"}, "een lijst, of een weigering van het zoekargument")


def empty_page(context: ScenarioContext) -> None:
    """The page behind the last page does not exist, or is empty."""
    outcome, profile = context.last_outcome(), context.api.profile
    if outcome.meaning == "absent":
        return
    checks.meaning(outcome, "found", "een bladzijde na de laatste")
    items = checks.listed(outcome.reply.json(), profile.object(outcome.object_type).items)
    checks.none_of(items, "niets op een bladzijde na de laatste")


def _items_place(context: ScenarioContext) -> str:
    return context.api.profile.object(context.last_outcome().object_type).items


def same_order(context: ScenarioContext) -> None:
    """The last search has the same objects of this run as the search before it, in the same order."""
    if context.previous_result is None:
        raise SuiteFault("there was only one search")
    result = context.last_result()
    bound = context.api.profile.object(result.object_type)
    checks.same_order(result, context.previous_result, partial(context.api.ownership.owns, bound))


def total(context: ScenarioContext, number: int) -> None:
    """The list has the total of the search. Raises NotApplicable where the dialect has no totals."""
    place = context.api.profile.total
    if place is None:
        raise NotApplicable("Een lijst noemt in dit dialect geen totaal.")
    checks.total(context.last_result(), place, number)


def has_location(context: ScenarioContext, phrase: str) -> None:
    """The answer to a registration has a Location. Raises NotApplicable where its sender said where it is put."""
    outcome = context.last_outcome()
    if context.api.profile.object(outcome.object_type).put_id is not None:
        raise NotApplicable(f"In dit dialect kiest de verzender het ID, en dus waar {phrase} staat.")
    checks.meaning(outcome, "registered", phrase)
    checks.location(outcome, phrase)


def own_url(context: ScenarioContext, phrase: str) -> None:
    """The object holds its own URL, in the answer to its registration and in the last one.

    Raises NotApplicable when the dialect has no such URL, or no answer shows it: that is for HTTP-R26.
    """
    outcome, place = context.last_outcome(), context.api.profile.own_url
    shown = list(filter(None, (context.document(phrase), outcome.document)))
    links = [one for one in shown if place is not None and pointer.get(one.wire, place) is not pointer.MISSING]
    if place is None:
        raise NotApplicable(f"In dit dialect heeft {phrase} geen eigen URL.")
    if not links:
        raise NotApplicable(f"In geen antwoord heeft {phrase} een eigen URL.")
    for document in links:
        checks.own_url(document, place, partial(context.api.http.follow, outcome.reply))


def reference_url(context: ScenarioContext, attribute: str, phrase: str, other: str) -> None:
    """The URL in a reference is that of the object, in the answer to the registration and in the last one.

    Raises NotApplicable when references have no URL in the dialect, or no answer shows one: that is for HTTP-R26.
    """
    outcome, document, target = context.last_outcome(), context.document(phrase), context.document(other)
    binding, place = document.bound[attribute], context.api.profile.reference_to(target.object_type).url
    shown = [one.wire for one in (document, outcome.document) if one is not None]
    values = [pointer.get(wire, binding.pointer) for wire in shown]
    references = [one for value in values for one in (value if isinstance(value, list) else [value])]
    if place is None:
        raise NotApplicable(f"In dit dialect draagt {attribute!r} van {phrase} geen URL.")
    links = [link for one in references if (link := pointer.get(one, place)) is not pointer.MISSING]
    if not links:
        raise NotApplicable(f"In geen antwoord draagt {attribute!r} van {phrase} een URL.")
    expected = f"bij {attribute!r} van {phrase} de URL van {other}"
    follow = partial(context.api.http.follow, outcome.reply)
    for link in links:
        checks.url_of(link, target, expected, f"{binding.pointer}{place}", follow)


def location_leads_to(context: ScenarioContext, phrase: str) -> None:
    """The Location of the answer to a registration leads to the object. Raises NotApplicable when there is none."""
    outcome = context.last_outcome()
    checks.meaning(outcome, "registered", phrase)
    if "location" not in outcome.reply.headers:
        raise NotApplicable("Het antwoord op de registratie heeft geen Location; dat gaat over HTTP-R31.")
    document, http = context.document(phrase), context.api.http
    url = http.follow(outcome.reply, checks.location(outcome, phrase))
    reply = http.send("GET", url, evidence=None if context.api.ownership.owns_url(url) else lambda _: NOT_OURS)
    read = watched_outcome(context, "vraag op", document.object_type, reply, "found")
    checks.meaning(read, "found", f"{phrase} onder Location")
    actual = Document(context.api.profile, document.bound, translation.answered(document.bound, reply.json()))
    checks.equal(actual.value("ID"), document.id, f"{phrase} op het adres van Location")
