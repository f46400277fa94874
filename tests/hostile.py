"""Servers that mean ill: what each does, and what a run against it concludes.

Each is the reference API until its `when` holds. docs/vijandige-doelen.md shows this table; benchmarks/hostile.py
measures it.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass

from tests import spoiling as by
from tests.commands import SEED

ONE = "id-C9167-een-taak"
"""A scenario that registers three objects and searches one of them."""

DESCRIBED = "id-ADR-schuine-streep-beschreven"
SCRIPT = "</pre><script>document.title='geraakt';new Image().src='{url}'</script><img src='{url}' onerror='this.id=1'>"
LINES = b"X-Kopregel: 1234567890\r\n" * 1000
TASK = by.registers("internetaken")
CONTACT = by.registers("klantcontacten")


@dataclass(frozen=True)
class Hostile:
    """One server.

    does: in Dutch. code, verdict, says: the exit code, the heaviest verdict of the scenarios that were asked for, and
    a part of the reason. timeout: --timeout. seconds: in which all must be over on a busy machine. certificate: what
    it shows over HTTPS. untrusted: the authority of that is not given to the run.
    """

    name: str
    does: str
    when: Callable
    spoil: Callable
    code: int
    verdict: str
    says: str
    tag: str = ONE
    profile: str = SEED
    timeout: float = 5
    seconds: float = 40
    certificate: str | None = None
    untrusted: bool = False
    greeting: bytes = b""


def unreachable(name, does, when, spoil, says, **more):
    """A server of which the first look, or a later request, is a fault of the environment."""
    verdict = "niet getoetst" if when in (by.always, _any) else "fout"
    return Hostile(name, does, when, spoil, 3, verdict, says, **more)


def wrong(name, does, spoil, says, *, when=by.searches, code=1, **more):
    """A server whose answer to one step of the scenario is wrong."""
    return Hostile(name, does, when, spoil, code, "voldoet niet", says, **more)


def harmless(name, does, when, spoil, says="", **more):
    """A server that hinders nothing. (A run of one scenario makes no statement: exit code 4.)"""
    return Hostile(name, does, when, spoil, 4, "voldoet", says, **more)


def describing(name, does, change, says=""):
    """A server whose OpenAPI document is odd: advice is all that comes of it."""
    return harmless(
        f"openapi-{name}", f"publiceert een OpenAPI-document {does}", by.describes, by.document(change), says
    )


def _any(call):
    """As `always`, of a server that decides on its connection and not on its calls."""
    return True


def _knot(levels=40):
    """References that double at each level."""
    parts = {f"s{n}": {"allOf": [{"$ref": f"#/s/s{n + 1}"}] * 2} for n in range(levels)}
    return by.described("/internetaken", {"$ref": "#/s/s0"}) | {"s": {**parts, f"s{levels}": {}}}


SERVERS = (
    # slow, and broken off
    unreachable("nooit", "antwoordt nooit", by.always, by.silence, "binnen 1 s geen volledig antwoord", timeout=1),
    unreachable(
        "druppels", "stuurt één byte per seconde", by.always, by.drip, "binnen 2 s geen volledig antwoord", timeout=2
    ),
    unreachable(
        "nooit-halverwege",
        "houdt na de eerste blik op met antwoorden",
        by.later,
        by.silence,
        "binnen 1 s geen volledig antwoord",
        timeout=1,
    ),
    unreachable(
        "sluit-na-kop",
        "sluit na de kopregels",
        by.always,
        by.raw(by.Answer().head(100)),
        "brak het antwoord af",
    ),
    unreachable(
        "sluit-in-inhoud",
        "sluit halverwege de inhoud",
        TASK,
        by.raw(by.Answer().head(100), b'{"id":'),
        "brak het antwoord af",
    ),
    unreachable(
        "sluit-in-chunk", "sluit halverwege een chunk", by.searches, by.chunk([b"ff\r\n{"]), "brak het antwoord af"
    ),
    unreachable(
        "chunk-zonder-eind",
        "kondigt een chunk van een exabyte aan en zwijgt dan",
        by.always,
        lambda call: (piece for part in (by.chunk([b"fffffffffffffff\r\n"])(call), by.silence(call)) for piece in part),
        "geen volledig antwoord",
        timeout=1,
    ),
    unreachable(
        "te-lange-lengte",
        "noemt een te grote Content-Length",
        by.always,
        by.length(+10),
        "geen volledig antwoord",
        timeout=1,
    ),
    wrong("te-korte-lengte", "noemt een te kleine Content-Length", by.length(-10), "geen geldige JSON"),
    unreachable("reset", "verbreekt elke derde verbinding", by.nth(3), by.reset, "verbinding viel weg"),
    # too much
    wrong("zonder-eind", "stuurt inhoud zonder eind", by.streamed(b" " * 65536), "meer dan 5000000 bytes", timeout=20),
    wrong(
        "vijf-gigabyte",
        "kondigt 5 GB aan en stuurt die",
        by.streamed(b"[" * 65536, 5_000_000_000),
        "meer dan 5000000 bytes",
        timeout=20,
    ),
    wrong("gzip-bom", "stuurt 1 GB, ingepakt tot 4 MB", by.packed(1_000), "meer dan 5000000 bytes", timeout=20),
    harmless(
        "lange-tekst",
        "stuurt een tekst van 4,9 MB",
        TASK,
        by.value(b'"' + b"a" * 4_900_000 + b'"'),
        timeout=20,
    ),
    wrong(
        "aanhalingstekens",
        "stuurt 2 miljoen aanhalingstekens die nergens sluiten",
        by.fixed(body=b'\\"' * 2_000_000),
        "geen geldige JSON",
        timeout=20,
    ),
    wrong(
        "veel-objecten",
        "stuurt een lijst van 600.000 objecten",
        by.fixed(body=b'{"resultaten":[' + b'{"a":1},' * 600_000 + b"{}]}"),
        "meer dan 250000 waarden",
        timeout=20,
    ),
    wrong(
        "veel-sleutels",
        "stuurt een object van 200.000 sleutels, de laatste dubbel",
        by.fixed(body=json.dumps({f"k{n}": 0 for n in range(200_000)}).encode()[:-1] + b', "k199999": 1}'),
        "'k199999' twee keer",
        timeout=20,
    ),
    wrong("diep", "stuurt JSON van 100.000 lijsten in elkaar", by.fixed(body=b"[" * 100_000), "te diep genest"),
    unreachable(
        "veel-kopregels", "stuurt 100.000 kopregels", by.always, by.flooded(LINES, 100), "brak het antwoord af"
    ),
    unreachable(
        "lange-kopregel",
        "stuurt een kopregel van 10 MB",
        by.always,
        by.flooded(b"x" * 65536, 160),
        "brak het antwoord af",
    ),
    unreachable(
        "eindeloos-1xx",
        "stuurt alleen voorlopige antwoorden (103), zonder eind",
        by.always,
        by.flooded(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 500, first=b""),
        "binnen 2 s geen volledig antwoord",
        timeout=2,
    ),
    # what is no JSON, or is read differently
    wrong("nan", "schrijft NaN", by.value(b"NaN"), "NaN, dat in JSON niet bestaat"),
    wrong("infinity", "schrijft Infinity", by.value(b"-Infinity"), "-Infinity, dat in JSON niet bestaat"),
    wrong("te-groot", "schrijft het getal 1e999", by.value(b"1e999"), "een getal dat te groot is"),
    harmless("400-cijfers", "schrijft een getal van 400 cijfers", by.searches, by.value(b"9" * 400)),
    wrong("5000-cijfers", "schrijft een getal van 5000 cijfers", by.value(b"9" * 5000), "een getal dat te lang is"),
    wrong("dubbele-sleutel", "herhaalt een sleutel", by.value(b'1, "x": 2'), "'x' twee keer"),
    wrong("geen-utf-8", "schrijft bytes die geen UTF-8 zijn", by.value(b'"\xff\xfe"'), "geen UTF-8"),
    wrong("bom", "begint met een byte order mark", by.content(lambda body: b"\xef\xbb\xbf" + body), "byte order mark"),
    wrong("half-teken", "schrijft een half surrogaatpaar", by.value(b'"\\ud83d"'), "half surrogaatpaar"),
    # elsewhere, and for ever
    unreachable("omleiding", "leidt om naar zichzelf", by.always, by.redirect("{here}"), "status 302"),
    unreachable("omleiding-elders", "leidt om naar een ander", by.always, by.redirect("{other}"), "status 302"),
    wrong(
        "volgende-elders", "noemt een volgende bladzijde bij een ander", by.next_page("{other}"), "verwijzing binnen"
    ),
    wrong("volgende-zelf", "noemt een bladzijde als haar eigen volgende", by.next_page("{itself}"), "die er al was"),
    unreachable(
        "volgende-eindeloos",
        "noemt steeds een nieuwe volgende bladzijde",
        by.searches,
        by.next_page("{here}&p={n}"),
        "meer dan 500 bladzijden",
        seconds=80,
    ),
    # refusals
    unreachable(
        "401-halverwege", "aanvaardt het token na drie verzoeken niet meer", TASK, by.not_now("401 Nee"), "geeft 401"
    ),
    harmless(
        "429-seconden",
        "vraagt bij elke registratie eerst om een seconde geduld (429)",
        by.first_time(CONTACT),
        by.not_now("429 Te veel", "1"),
        "daarna opnieuw gevraagd",
    ),
    harmless(
        "429-datum",
        "vraagt met een datum om geduld (429)",
        by.first_time(TASK),
        by.not_now("429 Te veel", by.soon),
        "daarna opnieuw gevraagd",
    ),
    unreachable(
        "429-dag",
        "vraagt om een dag geduld (429)",
        TASK,
        by.not_now("429 Te veel", "86400"),
        "langer dan 10 s; zie --max",
    ),
    unreachable(
        "429-onleesbaar", "vraagt onleesbaar om geduld (429)", TASK, by.not_now("429 Te veel", "straks"), "onleesbaar"
    ),
    unreachable(
        "429-altijd",
        "vraagt steeds opnieuw om geduld (429)",
        by.always,
        by.not_now("429 Te veel", "1"),
        "ook na de gevr",
    ),
    harmless(
        "503-seconden",
        "is een seconde niet beschikbaar en zegt dat (503)",
        by.first_time(TASK),
        by.not_now("503 Even niet", "1"),
        "daarna opnieuw gevraagd",
    ),
    wrong("503", "is niet beschikbaar (503)", by.not_now("503 Even niet"), "status 503", when=TASK, code=6),
    # certificates
    unreachable(
        "verlopen", "toont een verlopen certificaat", _any, by.silence, "niet vertrouwd", certificate="expired"
    ),
    unreachable(
        "andere-naam",
        "toont een certificaat van een ander",
        _any,
        by.silence,
        "niet vertrouwd",
        certificate="elders.example",
    ),
    unreachable(
        "zelf-getekend",
        "toont een certificaat van een onbekende uitgever",
        _any,
        by.silence,
        "niet vertrouwd",
        certificate="127.0.0.1",
        untrusted=True,
    ),
    unreachable(
        "geen-tls",
        "spreekt geen TLS",
        _any,
        by.silence,
        "geen TLS-verbinding",
        greeting=b"220 mail.example.org\r\n" * 9,
    ),
    # harm
    Hostile(
        "andermans-id",
        "geeft op onze registratie het object van een ander",
        CONTACT,
        by.somebody_elses,
        6,
        "niet getoetst",
        "een object dat er al kan zijn geweest",
    ),
    Hostile(
        "201-op-delete",
        "zegt 201 op een verwijdering, en doet niets",
        by.deletes,
        by.undone("201 Created"),
        6,
        "voldoet",
        "verwijderen geeft status 201",
    ),
    unreachable("token-terug", "herhaalt het token in de statusregel", by.always, by.echoed, "[geheim]"),
    wrong(
        "terminalcodes",
        "stuurt stuurcodes voor de terminal in een foutmelding",
        by.fixed("400 Nee", b"\x1b]0;geraakt\x07\x1b[2J\xe2\x80\xae", (("Content-Type", "text/plain"),)),
        r"\x1b]0;geraakt",
        when=TASK,
    ),
    wrong("script", "zet HTML en script in elke waarde", by.everywhere(SCRIPT), "<script>", when=by.always),
    # what it says of itself
    describing("groot", "van 300.000 waarden", lambda _: {"x": [0] * 300_000}, "meer dan 250000 waarden"),
    describing("knoop", "waarin elke verwijzing er twee wordt", lambda _: _knot(), "dat vergelijken te lang duurt"),
    describing(
        "zichzelf",
        "met een schema dat naar zichzelf verwijst",
        lambda _: by.described("/internetaken", {"$ref": "#/s"}) | {"s": {"$ref": "#/s"}},
        "dat vergelijken te lang duurt",
    ),
    describing(
        "patroon",
        "met een reguliere expressie die nooit klaar is",
        lambda _: by.described(
            "/internetaken", {"additionalProperties": {"pattern": "^(.+)+$"}, "patternProperties": {"^(.+)+!$": {}}}
        ),
    ),
    describing(
        "pad",
        "met een pad van dertig sjablonen naast elkaar",
        lambda found: {**found, "paths": {"/" + "{a}" * 30 + "!": {}}},
    ),
    describing(
        "soorten",
        "waarin niets van de juiste soort is",
        lambda _: by.described("/internetaken", {"properties": 7}),
        "geen geldig",
    ),
    Hostile(
        "openapi-getoetst",
        "publiceert een OpenAPI-document van lijsten en getallen",
        by.describes,
        by.document(lambda _: {"openapi": [], "paths": {"/x/": 3, "/y": {"parameters": [7, {"$ref": "#/paths"}]}}}),
        1,
        "voldoet niet",
        "paden zonder schuine streep",
        tag=DESCRIBED,
        profile="informatiemodel-2024-03",
    ),
)


def table():
    """The table of docs/vijandige-doelen.md."""
    rows = [f"| {one.does} | {one.verdict} | {one.code} | {_cell(one.says)} |" for one in SERVERS]
    return "\n".join(["| het doel … | oordeel | code | de gebruiker leest |", "|---|---|---|---|", *rows, ""])


def _cell(says):
    return f"… {says.replace('<', '&lt;')} …" if says else "niets bijzonders"
