"""Checks of what an API publishes about itself: its OpenAPI document, its version, its headers and its error bodies.

The rules are the API Design Rules of NLGov; a rule on the document is a JSON Schema in schemas/beschrijving/.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from validator.errors import NotApplicable, SuiteFault
from validator.http.recorder import published as published_evidence
from validator.http.request_variants import REQUEST_VARIANTS
from validator.scenario import checks, openapi_document
from validator.scenario.context import ScenarioContext, Table
from validator.schema import catalog, pointer
from validator.schema.findings import schema_findings
from validator.target.outcome import Outcome

OPEN = REQUEST_VARIANTS["zonder token"]
VERSION = "API-Version"
UNPUBLISHED = "Het profiel zegt niet waar deze API haar beschrijving publiceert."
SECURE = "Strict-Transport-Security"
MOMENTS = {
    "met datum, tijd en zone": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+\d\d:\d\d|-(?!00:00)\d\d:\d\d)"),
    "in UTC": re.compile(r".+([Zz]|\+00:00)"),
}


def has(context: ScenarioContext, facility: str) -> None:
    """The dialect has something by its own specification. Raises NotApplicable with the reason if not."""
    known = catalog.load("profile.schema.json#/properties/lacks/propertyNames/enum")
    if facility not in known:
        raise SuiteFault(f"{facility!r} is no key of `lacks` in a profile; choose from {', '.join(known)}")
    if facility in context.api.profile.lacks:
        raise NotApplicable(context.api.profile.lacks[facility])


def request(context: ScenarioContext) -> None:
    """Ask for the OpenAPI document, without credentials. Raises NotApplicable when the profile does not know where."""
    api, path = context.api, context.api.profile.document
    if path is None:
        raise NotApplicable(UNPUBLISHED)
    if context.outcome is not None and context.outcome.reply.url == api.http.url(path):  # a Gegeven asked for it
        return
    reply = api.http.send("GET", path, variant=OPEN, evidence=published_evidence)
    context.outcome = Outcome.of(api.profile, "vraag op", "", reply, "found")


def published(context: ScenarioContext) -> None:
    """Ask for the document. Raises NotApplicable when it is not where it should be; that is another rule's."""
    request(context)
    if not isinstance(openapi_document.parse(context.last_outcome().reply), Mapping):
        raise NotApplicable("De beschrijving staat niet op haar vaste plaats; zie /core/publish-openapi.")
    context.outcomes.clear()


def readable(context: ScenarioContext) -> None:
    """Anybody may read the document, from any website."""
    outcome = context.last_outcome()
    checks.meaning(outcome, "found", "de beschrijving van de API")
    outcome.reply.json()
    checks.header_is(outcome, "Access-Control-Allow-Origin", "*")


def described(context: ScenarioContext, title: str) -> None:
    """The document is as the schema of a rule asks. title: of that schema."""
    document = openapi_document.parse(context.last_outcome().reply)
    schema = catalog.titled("beschrijving")[title]
    checks.wire(openapi_document.resolved(document), schema, f"de beschrijving voldoet aan {title!r}")


def complete(context: ScenarioContext) -> None:
    """Everything that the document refers to within itself is there."""
    document = openapi_document.parse(context.last_outcome().reply)
    checks.references_resolve(document, openapi_document.references(document))


def versioned(context: ScenarioContext) -> None:
    """Every answer to the caller carries the version: that of the document, where it publishes a semantic version.

    Another version of the document is a deviation of its own (/core/semver): then any version will do.
    """
    api = context.api
    if api.profile.document is None:
        raise NotApplicable(UNPUBLISHED)
    reply = api.http.send("GET", api.profile.document, variant=OPEN, evidence=lambda _: {})
    document = openapi_document.parse(reply)
    semantic = not schema_findings(document, catalog.titled("beschrijving")["semantische versie"])
    for outcome in _outcomes(context):
        if semantic:
            checks.header_is(outcome, VERSION, pointer.get(document, "/info/version"))
        else:
            checks.has_header(outcome, VERSION)


def carries(context: ScenarioContext, rows: Table) -> None:
    """Every answer to the caller has these headers. What only HTTPS can have is left to a target behind HTTPS."""
    for name, text in rows[1:]:
        if name == SECURE and not context.api.http.connection.base_url.startswith("https:"):
            raise NotApplicable("Dit doel is niet met HTTPS bereikt.")
        for outcome in _outcomes(context):
            checks.header_contains(outcome, name, text)


def is_problem(context: ScenarioContext) -> None:
    """The last answer is a problem description (RFC 9457) with its own status."""
    checks.problem(context.last_outcome())


def moments(context: ScenarioContext, phrase: str, form: str) -> None:
    """Every moment that an object shows is written in this form, a key of MOMENTS."""
    document = context.current(phrase)
    bindings = document.bound.on_wire()
    places = [binding.pointer for binding in bindings if binding.attribute.kind == "moment"]
    texts = {place: pointer.get(document.wire, place) for place in places}
    shown = {place: text for place, text in texts.items() if isinstance(text, str) and text}
    checks.at_least_one(list(shown), f"een moment bij {phrase}")
    checks.written_as(shown, MOMENTS[form], f"een moment {form}")


def _outcomes(context: ScenarioContext) -> Sequence[Outcome]:
    """The outcomes of the caller's requests. Raises SuiteFault when there is none: then nothing would be judged."""
    if not context.outcomes:
        raise SuiteFault("no request was watched in this scenario")
    return context.outcomes
