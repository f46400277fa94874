"""What an API says of itself: its OpenAPI document, its version, its headers and its error bodies.

The rules are the API Design Rules of NLGov; a rule on the document is a JSON Schema in schemas/beschrijving/.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from validator import checks, jsontext, pointer, schemas
from validator.errors import Nonconformity, NotApplicable, SuiteFault, shorten
from validator.outcome import Outcome
from validator.reply import Reply
from validator.story import Story, Table
from validator.twists import TWISTS

OPEN = TWISTS["zonder token"]
VERSION = "API-Version"
SECURE = "Strict-Transport-Security"
PROBLEM = "application/problem+json"
MOMENTS = {
    "met datum, tijd en zone": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+\d\d:\d\d|-(?!00:00)\d\d:\d\d)"),
    "in UTC": re.compile(r".+([Zz]|\+00:00)"),
}


def has(story: Story, facility: str) -> None:
    """Whether the dialect has something by its own specification. Raises NotApplicable with the reason if not."""
    known = schemas.load("profile.schema.json#/properties/lacks/propertyNames/enum")
    if facility not in known:
        raise SuiteFault(f"{facility!r} is nothing that a profile can lack; choose from {', '.join(known)}")
    if facility in story.register.profile.lacks:
        raise NotApplicable(story.register.profile.lacks[facility])


def ask(story: Story) -> None:
    """Ask for the OpenAPI document, without credentials, once a run."""
    path = story.register.profile.document
    if path is None:
        raise NotApplicable("Het profiel zegt niet waar deze API haar beschrijving publiceert.")
    register, evidence = story.register, lambda _: {"…": "de beschrijving: niet bewaard"}
    reply = register.client.send("GET", path, twist=OPEN, evidence=evidence)
    story.outcome = Outcome.of(register.profile, "vraag op", "", reply, "found")


def published(story: Story) -> None:
    """Ask for the document. Raises NotApplicable when it is not where it should be; that is another rule's."""
    ask(story)
    if not isinstance(_document(story.last().reply), Mapping):
        raise NotApplicable("De beschrijving staat niet op haar vaste plaats; zie /core/publish-openapi.")
    story.heard.clear()


def readable(story: Story) -> None:
    """Anybody may read the document, from any website."""
    outcome = story.last()
    checks.meaning(outcome, "found", "de beschrijving van de API")
    outcome.reply.json()
    origin = outcome.reply.headers.get("access-control-allow-origin")
    if origin != "*":
        raise Nonconformity("Access-Control-Allow-Origin: *", origin or "geen kopregel", outcome.operation)


def described(story: Story, title: str) -> None:
    """The document is as the schema of a rule asks."""
    checks.wire(_resolved(_document(story.last().reply)), _rules()[title], f"de beschrijving voldoet aan {title!r}")


def complete(story: Story) -> None:
    """Everything that the document refers to within itself is there."""
    document = _document(story.last().reply)
    for reference in _references(document):
        if pointer.get(document, reference[1:]) is pointer.MISSING:
            raise Nonconformity("alleen verwijzingen naar wat in de beschrijving staat", shorten(repr(reference)))


def versioned(story: Story) -> None:
    """Every answer that was heard carries the version, that of the document where that is published."""
    document = story.register.client.send(
        "GET", str(story.register.profile.document), twist=OPEN, evidence=lambda _: {}
    )
    stated = pointer.get(_document(document), "/info/version")
    for outcome in _heard(story):
        came = outcome.reply.headers.get(VERSION)
        if came is None or (isinstance(stated, str) and came != stated):
            asked = f"{VERSION}: {stated}" if isinstance(stated, str) else f"een kopregel {VERSION}"
            raise Nonconformity(asked, came or "geen kopregel", outcome.operation)


def carries(story: Story, rows: Table) -> None:
    """Every answer that was heard has these headers. What only HTTPS can have is left to a target behind HTTPS."""
    for name, wanted in rows[1:]:
        if name == SECURE and not story.register.client.connection.base_url.startswith("https:"):
            raise NotApplicable("Dit doel is niet met HTTPS bereikt.")
        for outcome in _heard(story):
            came = outcome.reply.headers.get(name)
            if came is None or wanted.lower() not in came.lower():
                raise Nonconformity(f"{name}: {wanted}".rstrip(": "), came or "geen kopregel", outcome.operation)


def is_problem(story: Story) -> None:
    """The last answer is a problem description (RFC 9457) that says the status it has."""
    outcome = story.last()
    checks.media_type(outcome.reply.media_type, [PROBLEM])
    body = outcome.reply.json()
    for name in ("status", "title", "detail"):
        came = pointer.get(body, f"/{name}")
        if came in (pointer.MISSING, "", None):
            raise Nonconformity(f"een {name} in de foutmelding", "niets", outcome.operation, f"/{name}")
    if body["status"] != outcome.reply.status:
        raise Nonconformity(f"status {outcome.reply.status}", str(body["status"]), outcome.operation, "/status")


def moments(story: Story, phrase: str, form: str) -> None:
    """Every moment that an object shows is written so."""
    document = story.current(phrase)
    texts = {
        one.pointer: pointer.get(document.wire, one.pointer)
        for one in document.bound.on_wire()
        if one.attribute.kind == "moment"
    }
    shown = {place: text for place, text in texts.items() if isinstance(text, str) and text}
    checks.at_least_one(list(shown), f"een moment bij {phrase}")
    for place, text in shown.items():
        if MOMENTS[form].fullmatch(text) is None:
            raise Nonconformity(f"een moment {form}", repr(text), pointer=place)


def _heard(story: Story) -> Sequence[Outcome]:
    """What came of each request of the caller. Raises SuiteFault when there was none: then nothing would be judged."""
    if not story.heard:
        raise SuiteFault("no request was watched in this scenario")
    return story.heard


def _document(reply: Reply) -> Any:
    """The parsed document; None when it is not there."""
    if not reply.succeeded or reply.problem is not None:
        return None
    try:
        return jsontext.parse(reply.content)
    except jsontext.NotJson:
        return None


def _rules() -> dict[str, str]:
    """The references of the schemas on the document, by title."""
    return schemas.titled("beschrijving")


def _resolved(document: Any) -> Any:
    """The document with the parameters that are said elsewhere in it put where they are used."""
    paths = pointer.get(document, "/paths")
    if not isinstance(paths, Mapping):
        return document
    return {**document, "paths": {path: _inlined(document, one) for path, one in paths.items()}}


def _inlined(document: Any, item: Any) -> Any:
    if not isinstance(item, Mapping):
        return item
    written = {key: _inlined(document, value) for key, value in item.items() if isinstance(value, Mapping)}
    parameters = item.get("parameters")
    if isinstance(parameters, Sequence) and not isinstance(parameters, str):
        written["parameters"] = [_referred(document, one) for one in parameters]
    return {**item, **written}


def _referred(document: Any, parameter: Any) -> Any:
    reference = parameter.get("$ref") if isinstance(parameter, Mapping) else None
    if not isinstance(reference, str) or not reference.startswith("#/"):
        return parameter
    found = pointer.get(document, reference[1:])
    return parameter if found is pointer.MISSING else found


def _references(part: Any) -> Iterator[str]:
    match part:
        case Mapping():
            reference = part.get("$ref")
            if isinstance(reference, str) and reference.startswith("#/"):
                yield reference
            for one in part.values():
                yield from _references(one)
        case list():
            for one in part:
                yield from _references(one)
