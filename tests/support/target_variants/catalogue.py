"""Targets that are unusual and yet within the standard: their variants, and the runs of the suite at them.

VARIANTS holds each variant by name; RUNS says in which profile they are tested, several at once where they change
different things. docs/vreemde-doelen.md shows the table.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from tests.support.target_variants import http, objects, stores
from validator.reference.store import Store


@dataclass(frozen=True)
class TargetVariant:
    """One variant of the reference API.

    description: in Dutch. middleware: around the application (wsgi_middleware.py). store: makes the store.
    existing_objects: how many objects of other users stand there. concurrent_client: another user writes during the
    run. request_handler: of werkzeug, where HTTP is the variant. base_path: another one. deviations: the requirements
    (ids) that rightly fail, with the reason in Dutch.
    """

    description: str
    middleware: Callable[..., Any] | None = None
    store: Callable[[], Store] | None = None
    existing_objects: int = 0
    concurrent_client: bool = False
    request_handler: type | None = None
    base_path: str | None = None
    deviations: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class VariantRun:
    """One run at a target with some variants. tag: the scenarios to run; None: all of them."""

    profile: str
    variants: Sequence[str]
    tag: str | None = None

    @property
    def name(self):
        return f"{self.profile}: {', '.join(self.variants)}"


def table_row(name, variant):
    """The row of docs/vreemde-doelen.md."""
    remarks = "; ".join(f"{requirement}: {reason}" for requirement, reason in variant.deviations.items())
    return f"| {name} | {variant.description} | {remarks or 'geen opmerking'} |"


LOWERCASE = {"/core/date-time/format": "De regel (MAY) vraagt de vorm met hoofdletters; RFC 3339 laat kleine toe."}
ZONE = {"/core/date-time/timezone": "De regel (MAY) vraagt antwoorden in UTC; deze tijden staan in een andere zone."}
PLAIN_ERRORS = {
    "/core/error-handling/problem-details": (
        "De regel (MAY) vraagt fouten als application/problem+json; het dialect laat ook application/json toe."
    )
}
NEWEST_FIRST = {
    "AFN-R9": "De standaard noemt geen volgorde; ITA is ervan afhankelijk (SHOULD) dat de nieuwste taak vooraan staat."
}

VARIANTS = {
    "volgorde": TargetVariant("De eigenschappen staan in omgekeerde volgorde.", objects.reversed_properties),
    "extra-eigenschappen": TargetVariant(
        "In elk object en elke groep staan eigenschappen die niemand kent.", objects.extra_properties
    ),
    "leeg-is-null": TargetVariant("Wat leeg is, ook een groep, staat er als null.", objects.empty_as(None)),
    "leeg-is-tekst": TargetVariant('Wat leeg is staat er als "".', objects.empty_as("")),
    "leeg-is-weg": TargetVariant("Wat leeg is staat er niet.", objects.empty_as(...)),
    "komma-nul": TargetVariant("Gehele getallen staan er als 5.0.", objects.integers_as_floats),
    "opmaak": TargetVariant("De JSON is ingesprongen, met \\u en \\/ waar dat niet hoeft.", objects.indented),
    "id-nummer": TargetVariant("Een ID is een kort volgnummer, als tekst.", store=stores.sequential_ids),
    "id-streng": TargetVariant(
        "Wat geen volgnummer is, is als ID een onjuist verzoek (400).", stores.strict_ids, stores.sequential_ids
    ),
    "id-per-soort": TargetVariant(
        "Elke soort telt voor zich: er is een klantcontact 1 en een actor 1.", stores.per_type_ids, stores.PerTypeStore
    ),
    "id-leestekens": TargetVariant(
        "In een ID staan spaties, %20, +, ; en letters met accenten.", store=stores.punctuated_ids
    ),
    "id-hoofdletters": TargetVariant(
        "Een ID is een uuid in hoofdletters, en alleen zo bekend.", store=stores.uppercase_uuids
    ),
    "id-zonder-streepjes": TargetVariant("Een ID is een uuid zonder streepjes.", store=stores.uuids_without_dashes),
    "id-gemengd": TargetVariant(
        "Hetzelfde uuid staat nu eens in hoofdletters en dan weer niet.", objects.mixed_case_uuids
    ),
    "tijd-fracties": TargetVariant("Tijden hebben negen cijfers achter de komma.", objects.times_in_nanoseconds),
    "tijd-plus-nul": TargetVariant("UTC staat er als +00:00 in plaats van Z.", objects.times_with_numeric_utc),
    "tijd-elders": TargetVariant(
        "Tijden staan in een zone van -03:30.", objects.times_in_zone(hours=-3, minutes=-30), deviations=ZONE
    ),
    "tijd-hele-seconden": TargetVariant("Het register bewaart geen delen van seconden.", objects.times_in_seconds),
    "tijd-kleine-letters": TargetVariant(
        "Tijden hebben een kleine t en z, zoals RFC 3339 toelaat.", objects.lowercase_times, deviations=LOWERCASE
    ),
    "verwijderd-200": TargetVariant("Verwijderen geeft 200 met inhoud in plaats van 204.", http.deletion_with_body),
    "verwijderd-410": TargetVariant("Wat verwijderd is geeft 410 in plaats van 404.", http.gone_after_deletion),
    "geweigerd-409-422": TargetVariant("Een onjuiste waarde geeft 422, een bezette 409.", http.refusals_422_and_409),
    "bladzijde-1": TargetVariant("Een bladzijde heeft een object als niemand om meer vraagt.", http.page_size(1)),
    "bladzijde-2": TargetVariant("Een bladzijde heeft twee objecten als niemand om meer vraagt.", http.page_size(2)),
    "oudste-eerst": TargetVariant(
        "Lijsten beginnen met het oudste object.", store=stores.oldest_first, deviations=NEWEST_FIRST
    ),
    "kale-lijst": TargetVariant("Een lijst heeft geen lege verwijzingen en geen _links.", objects.minimal_lists),
    "gewone-json": TargetVariant(
        "Van de toegestane mediatypen kiest de API het laatste.", http.last_media_type, deviations=PLAIN_ERRORS
    ),
    "charset": TargetVariant(
        'Het mediatype heeft hoofdletters en een charset: Application/JSON ;Charset="UTF-8".', http.charset_parameter
    ),
    "location-relatief": TargetVariant("Location is een pad zonder host.", http.relative_location),
    "engels": TargetVariant("Foutmeldingen zijn Engels, met extra velden, ook per attribuut.", http.english_errors),
    "zwijgzaam": TargetVariant(
        "Foutmeldingen hebben geen code en geen reden, zoals CRUD 0.0.3 toelaat.", http.minimal_errors
    ),
    "sessiecookie": TargetVariant(
        "Wie een token liet zien krijgt een cookie dat het token vervangt.", http.session_cookie
    ),
    "diep-pad": TargetVariant(
        "De API staat diep achter een proxy die alle links herschrijft.",
        http.proxied_at(http.DEEP),
        base_path=http.DEEP,
    ),
    "wortel": TargetVariant("De API staat aan de wortel van de host.", http.proxied_at(""), base_path=""),
    "traag": TargetVariant("Elk antwoord duurt 200 ms.", http.slow),
    "ingepakt": TargetVariant("Elk antwoord is gzip, waar niemand om vroeg.", http.gzipped),
    "in-stukken": TargetVariant("Antwoorden komen in stukken, zonder lengte.", http.without_length),
    "http-1.0": TargetVariant(
        "De server spreekt HTTP/1.0 en sluit na elk antwoord.", request_handler=http.Http10Handler
    ),
    "kopregels": TargetVariant(
        "Namen van kopregels zijn in hoofdletters; vooraf komt 103 Early Hints.",
        request_handler=http.UppercaseHeadersHandler,
    ),
    "zwijgend-einde": TargetVariant(
        "De verbinding sluit na elk antwoord zonder dat te zeggen.", request_handler=http.ClosingHandler
    ),
    "vol-register": TargetVariant(
        "Er staan al 10.000 objecten van anderen, met dezelfde namen.", existing_objects=10_000
    ),
    "andere-client": TargetVariant(
        "Bij elk verzoek schrijft en verwijdert ook een ander, met dezelfde namen.", concurrent_client=True
    ),
}

SOME = "C9167 or F2120 or AFN or ADR"
"""Scenarios that register, search, change and read, and those of what stands in every answer."""

RUNS = [
    VariantRun(
        "informatiemodel-2024-03",
        [
            *(
                "andere-client",
                "id-nummer",
                "id-streng",
                "leeg-is-null",
                "volgorde",
                "extra-eigenschappen",
                "komma-nul",
                "opmaak",
            ),
            *("location-relatief", "engels", "charset", "verwijderd-410", "geweigerd-409-422", "diep-pad"),
            "tijd-elders",
        ],
        SOME,
    ),
    VariantRun(
        "open-klant-2",
        ["oudste-eerst", "id-gemengd", "leeg-is-weg", "tijd-fracties", "sessiecookie", "gewone-json"],
        SOME,
    ),
    VariantRun("open-klant-2", ["bladzijde-1"], "F3896 or F2120 or AFN"),
    VariantRun(
        "informatiemodel-2023-03", ["wortel", "id-hoofdletters", "leeg-is-tekst", "tijd-plus-nul", "bladzijde-2"]
    ),
    VariantRun(
        "informatiemodel-2023-03", ["kale-lijst", "id-zonder-streepjes", "tijd-hele-seconden", "zwijgend-einde"]
    ),
    VariantRun(
        "vng-crud-0.0.3",
        ["id-per-soort", "kale-lijst", "gewone-json", "leeg-is-tekst", "zwijgzaam", "verwijderd-200"],
        "F3839 or F2173 or C9167",
    ),
    VariantRun("vng-crud-0.0.3", ["id-leestekens", "http-1.0"], "F2120"),
    VariantRun("informatiemodel-2024-03", ["tijd-kleine-letters"], "ADR"),
    VariantRun("informatiemodel-2024-03", ["ingepakt", "in-stukken", "kopregels"], "HTTP"),
    VariantRun("informatiemodel-2024-03", ["vol-register"], "F2120"),
    VariantRun("open-klant-2", ["traag"], "C2138"),
]

WHOLE_RUNS = [replace(run, tag=None) for run in RUNS if run.tag == SOME]
"""The same variants in all scenarios."""
