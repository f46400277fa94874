"""Targets that are unusual and yet within the standard: what is odd about each, and the runs that meet them.

ODD says what there is; RUNS says in which profile it is met, several at once where they leave each other alone.
docs/vreemde-doelen.md tells the same to people.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from tests import odd_http as http
from tests import odd_objects as objects
from tests import odd_registers as registers
from validator.reference.store import Store


@dataclass(frozen=True)
class Odd:
    """One oddity.

    what: in Dutch, as the documentation says it. wrap: of the application. store: the register it is kept in. crowd:
    how many objects of others are there. handler: how it is served, where HTTP itself is odd. base: another base path.
    reports: the requirements that rightly have a remark on it, with the reason.
    """

    what: str
    wrap: Callable | None = None
    store: Callable[[], Store] | None = None
    crowd: int = 0
    handler: type | None = None
    base: str | None = None
    reports: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Run:
    """One run at a target with these oddities. tag: the part of the suite; None: all of it."""

    profile: str
    odd: Sequence[str]
    tag: str | None = None

    @property
    def name(self):
        return f"{self.profile}: {', '.join(self.odd)}"


def told(name, odd):
    """The row of docs/vreemde-doelen.md."""
    remarks = "; ".join(f"{requirement}: {why}" for requirement, why in odd.reports.items())
    return f"| {name} | {odd.what} | {remarks or 'geen opmerking'} |"


SMALL = {"/core/date-time/format": "De regel (MAY) vraagt de vorm met hoofdletters; RFC 3339 laat kleine toe."}
ZONE = {"/core/date-time/timezone": "De regel (MAY) vraagt antwoorden in UTC; deze tijden staan in een andere zone."}
NEWEST = {"AFN-R9": "De standaard noemt geen volgorde; ITA leunt erop (SHOULD) dat de nieuwste taak vooraan staat."}

ODD = {
    "volgorde": Odd("De eigenschappen staan in omgekeerde volgorde.", objects.backwards),
    "extra-eigenschappen": Odd(
        "In elk object en elke groep staan eigenschappen die niemand kent.", objects.more_properties
    ),
    "leeg-is-null": Odd("Wat leeg is, ook een groep, staat er als null.", objects.empties(None)),
    "leeg-is-tekst": Odd('Wat leeg is staat er als "".', objects.empties("")),
    "leeg-is-weg": Odd("Wat leeg is staat er niet.", objects.empties(...)),
    "komma-nul": Odd("Gehele getallen staan er als 5.0.", objects.floats),
    "opmaak": Odd("De JSON is ingesprongen, met \\u en \\/ waar dat niet hoeft.", objects.spaced),
    "id-nummer": Odd("Een ID is een kort volgnummer, als tekst.", store=registers.numbered),
    "id-streng": Odd(
        "Wat geen volgnummer is, is als ID een onjuist verzoek (400).", registers.strict_ids, registers.numbered
    ),
    "id-per-soort": Odd(
        "Elke soort telt voor zich: er is een klantcontact 1 en een actor 1.", registers.counted, registers.Counted
    ),
    "id-leestekens": Odd("In een ID staan spaties, %20, +, ; en letters met accenten.", store=registers.punctuated),
    "id-hoofdletters": Odd("Een ID is een uuid in hoofdletters, en alleen zo bekend.", store=registers.capitals),
    "id-zonder-streepjes": Odd("Een ID is een uuid zonder streepjes.", store=registers.undashed),
    "id-gemengd": Odd("Hetzelfde uuid staat nu eens in hoofdletters en dan weer niet.", objects.mixed_case),
    "tijd-fracties": Odd("Tijden hebben negen cijfers achter de komma.", objects.fractions),
    "tijd-plus-nul": Odd("UTC staat er als +00:00 in plaats van Z.", objects.plus_nothing),
    "tijd-elders": Odd("Tijden staan in een zone van -03:30.", objects.offset(hours=-3, minutes=-30), reports=ZONE),
    "tijd-hele-seconden": Odd("Het register bewaart geen delen van seconden.", objects.whole_seconds),
    "tijd-kleine-letters": Odd(
        "Tijden hebben een kleine t en z, zoals RFC 3339 toelaat.", objects.small_letters, reports=SMALL
    ),
    "verwijderd-200": Odd("Verwijderen geeft 200 met inhoud in plaats van 204.", http.told_deletions),
    "verwijderd-410": Odd("Wat verwijderd is geeft 410 in plaats van 404.", http.remembered_deletions),
    "geweigerd-409-422": Odd("Een onjuiste waarde geeft 422, een bezette 409.", http.other_refusals),
    "bladzijde-1": Odd("Een bladzijde heeft een object als niemand om meer vraagt.", http.pages_of(1)),
    "bladzijde-2": Odd("Een bladzijde heeft twee objecten als niemand om meer vraagt.", http.pages_of(2)),
    "oudste-eerst": Odd("Lijsten beginnen met het oudste object.", store=registers.OldestFirst, reports=NEWEST),
    "kale-lijst": Odd("Een lijst heeft geen lege verwijzingen en geen _links.", objects.bare_lists),
    "gewone-json": Odd("Van de toegestane mediatypen kiest de API het laatste.", http.plain_json),
    "charset": Odd('Het mediatype heeft hoofdletters en een charset: Application/JSON ;Charset="UTF-8".', http.charset),
    "location-relatief": Odd("Location is een pad zonder host.", http.relative_location),
    "engels": Odd("Foutmeldingen zijn Engels, met extra velden, ook per attribuut.", http.english),
    "zwijgzaam": Odd("Foutmeldingen hebben geen code en geen reden, zoals CRUD 0.0.3 toelaat.", http.taciturn),
    "sessiecookie": Odd("Wie een token liet zien krijgt een cookie dat het token vervangt.", http.sessions),
    "diep-pad": Odd(
        "De API staat diep achter een proxy die alle links herschrijft.", http.behind(http.DEEP), base=http.DEEP
    ),
    "wortel": Odd("De API staat aan de wortel van de host.", http.behind(""), base=""),
    "traag": Odd("Elk antwoord duurt 200 ms.", http.slow),
    "ingepakt": Odd("Elk antwoord is gzip, waar niemand om vroeg.", http.packed),
    "in-stukken": Odd("Antwoorden komen in stukken, zonder lengte.", http.unmeasured),
    "http-1.0": Odd("De server spreekt HTTP/1.0 en sluit na elk antwoord.", handler=http.Old),
    "kopregels": Odd("Namen van kopregels zijn in hoofdletters; vooraf komt 103 Early Hints.", handler=http.Shouting),
    "zwijgend-einde": Odd("De verbinding sluit na elk antwoord zonder dat te zeggen.", handler=http.Silent),
    "vol-register": Odd("Er staan al 10.000 objecten van anderen, met dezelfde namen.", crowd=10_000),
    "andere-client": Odd("Bij elk verzoek schrijft en verwijdert ook een ander, met dezelfde namen.", registers.busy),
}

RUNS = [
    Run(
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
    ),
    Run(
        "open-klant-2",
        ["oudste-eerst", "id-gemengd", "leeg-is-weg", "tijd-fracties", "sessiecookie", "gewone-json"],
    ),
    Run("open-klant-2", ["bladzijde-1"], "F3896 or F2120 or AFN"),
    Run("informatiemodel-2023-03", ["wortel", "id-hoofdletters", "leeg-is-tekst", "tijd-plus-nul", "bladzijde-2"]),
    Run("informatiemodel-2023-03", ["kale-lijst", "id-zonder-streepjes", "tijd-hele-seconden", "zwijgend-einde"]),
    Run(
        "vng-crud-0.0.3",
        ["id-per-soort", "kale-lijst", "gewone-json", "leeg-is-tekst", "zwijgzaam", "verwijderd-200"],
        "F3839 or F2173 or C9167",
    ),
    Run("vng-crud-0.0.3", ["id-leestekens", "http-1.0"], "F2120"),
    Run("informatiemodel-2024-03", ["tijd-kleine-letters"], "ADR"),
    Run("informatiemodel-2024-03", ["ingepakt", "in-stukken", "kopregels"], "HTTP"),
    Run("informatiemodel-2024-03", ["vol-register"], "F2120"),
    Run("open-klant-2", ["traag"], "C2138"),
]
