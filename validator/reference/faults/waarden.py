"""Faults that the rules on values must catch: what registers do to values that they mean to keep."""

from __future__ import annotations

import html
import json
import re
import unicodedata
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from validator.reference.faults import making as m
from validator.reference.faults.kinds import Fault
from validator.reference.faults.names import ADDRESS, CONTACT, FINAL, INVOLVED, KEY, LAST, OPEN, TASK, VNG
from validator.values import AMSTERDAM, EMPTY

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response

AT, OBJECT, WHERE = "Plaatsgevonden op", "Object-ID", "Adres"
VISIT, POST = "Bezoekadres", "Correspondentieadres"
LONGEST, KVK, THREE_BYTES = 200, 8, 0xFFFF
"""Characters of an onderwerp, digits of a KVK-nummer, and the last character that takes three bytes."""

fault = m.faults(FINAL, "WRD-")


def texts(change: Callable[[str], str]) -> m.Change:
    """Change what is text, and leave alone what is not there or no word of the profile."""
    return lambda value: change(value) if isinstance(value, str) else value


def instants(change: Callable[[datetime], datetime]) -> m.Change:
    """Change what is a moment."""
    return lambda value: value if value is EMPTY else change(value)


def answered(status: int, holds: str) -> Callable[[Request, Response], None]:
    """A registration that holds this text is carried out, and answered with another status."""

    def answer(request: Request, response: Response) -> None:
        if request.method == "POST" and holds in request.get_data(as_text=True):
            response.status_code = status
            response.data = json.dumps({"status": status, "title": "Fout"}).encode()

    return answer


def _first_of_two(moment: datetime) -> datetime:
    """The moment by the clock on the wall: of an hour that comes twice, the first."""
    return moment.astimezone(AMSTERDAM).replace(fold=0)


def _astral(text: str) -> str:
    return "".join(one if ord(one) <= THREE_BYTES else "?" for one in text)


FAULTS: list[Fault] = [
    fault(
        "telefoon-zonder-spaties",
        "R1",
        "De spaties in een telefoonnummer verdwijnen.",
        VNG,
        mean=True,
        given=m.takes(ADDRESS, WHERE, texts(lambda text: text.replace(" ", "") if text[:1] == "0" else text)),
    ),
    fault(
        "gemeentenummer-geeft-fout",
        "R1",
        "Op een nummer van vijf cijfers antwoordt het register met een fout van zichzelf.",
        mean=True,
        answer=answered(500, '"14020"'),
    ),
    fault(
        "geweigerd-en-toch-bewaard",
        "R1",
        "Een klantcontact met de taalcode dut wordt geweigerd, en toch bewaard.",
        OPEN,
        mean=True,
        overlooks=m.lets_in(CONTACT, "Taal", "enum", when=lambda text: text == "dut"),
        answer=answered(400, '"dut"'),
    ),
    fault(
        "tijdstip-zonder-zone-verschuift",
        "R1",
        "Een tijdstip zonder zone wordt aanvaard, en krijgt het moment van nu.",
        VNG,
        overlooks=m.lets_in(CONTACT, AT, "format", "enum"),
        given=m.takes(CONTACT, AT, lambda value: datetime.now(AMSTERDAM) if isinstance(value, dict) else value),
    ),
    fault(
        "accenten-samengevoegd",
        "R2",
        "Een letter met een los accent wordt één teken.",
        mean=True,
        given=m.takes(CONTACT, "Onderwerp", texts(lambda text: unicodedata.normalize("NFC", text))),
    ),
    fault(
        "emoji-wordt-vraagteken",
        "R2",
        "Een teken van vier bytes wordt een vraagteken.",
        OPEN,
        mean=True,
        given=m.takes(CONTACT, "Inhoud", texts(_astral)),
    ),
    fault(
        "ligatuur-uit-elkaar",
        "R2",
        "Een lange ij in een achternaam wordt i en j.",
        VNG,
        mean=True,
        given=m.takes(INVOLVED, LAST, texts(lambda text: unicodedata.normalize("NFKC", text))),
    ),
    fault(
        "opmaak-omgezet",
        "R3",
        "Een tekst wordt bewaard zoals HTML hem schrijft.",
        mean=True,
        given=m.takes(CONTACT, "Inhoud", texts(lambda text: html.escape(text, quote=False))),
    ),
    fault(
        "opmaak-weggehaald",
        "R3",
        "Wat op een HTML-code lijkt wordt bij het opvragen weggelaten.",
        OPEN,
        mean=True,
        shown=m.shows(CONTACT, "Onderwerp", lambda text: re.sub(r"<[a-z/][^>]*>", "", text), ["GET"]),
    ),
    fault(
        "schuine-streep-kwijt",
        "R3",
        "Een omgekeerde schuine streep verdwijnt.",
        VNG,
        mean=True,
        given=m.takes(CONTACT, "Inhoud", texts(lambda text: text.replace("\\", ""))),
    ),
    fault(
        "regeleinden-gelijk",
        "R4",
        "Regeleinden worden alle op dezelfde manier geschreven.",
        OPEN,
        mean=True,
        given=m.takes(TASK, "Toelichting", texts(lambda text: text.replace("\r\n", "\n"))),
    ),
    fault(
        "tab-wordt-spatie",
        "R4",
        "Witruimte binnen een tekst wordt één spatie.",
        mean=True,
        given=m.takes(TASK, "Toelichting", texts(lambda text: re.sub(r"[ \t]+", " ", text))),
    ),
    fault(
        "witruimte-weg",
        "R5",
        "Een regeleinde aan het einde van een tekst verdwijnt.",
        VNG,
        mean=True,
        given=m.takes(CONTACT, "Inhoud", texts(str.rstrip)),
    ),
    fault(
        "lengte-in-bytes",
        "R6",
        "De lengte van een onderwerp wordt in bytes geteld.",
        mean=True,
        refuses=m.refuses(CONTACT, "Onderwerp", lambda text: isinstance(text, str) and len(text.encode()) > LONGEST),
    ),
    fault(
        "inhoud-in-utf-16",
        "R6",
        "Van een inhoud blijft bewaard wat in 1000 eenheden van UTF-16 past.",
        OPEN,
        mean=True,
        given=m.takes(
            CONTACT,
            "Inhoud",
            texts(lambda text: text.encode("utf-16-le")[:2000].decode("utf-16-le", "ignore")),
        ),
    ),
    fault(
        "fractie-kwijt",
        "R7",
        "De fractie van een seconde gaat verloren.",
        OPEN,
        mean=True,
        given=m.takes(CONTACT, AT, instants(lambda moment: moment.replace(microsecond=0))),
    ),
    fault(
        "zone-voor-lief-genomen",
        "R7",
        "Een tijdstip uit een andere zone wordt gelezen als Nederlandse tijd.",
        mean=True,
        given=m.takes(
            CONTACT,
            AT,
            instants(lambda moment: moment.replace(tzinfo=AMSTERDAM) if str(moment).endswith("-05:00") else moment),
        ),
    ),
    fault(
        "tweede-uur-wordt-eerste",
        "R8",
        "Het uur dat bij het einde van de zomertijd terugkomt wordt het eerste van de twee.",
        VNG,
        mean=True,
        given=m.takes(CONTACT, AT, instants(_first_of_two)),
    ),
    fault(
        "dag-die-niet-bestaat",
        "R9",
        "Een dag die niet bestaat wordt aanvaard.",
        overlooks=m.lets_in(CONTACT, AT, "format", "enum", "value"),
    ),
    fault(
        "plus-wordt-nullen",
        "R10",
        "De plus van een landnummer wordt twee nullen.",
        VNG,
        mean=True,
        given=m.takes(ADDRESS, WHERE, texts(lambda text: re.sub(r"^\+", "00", text))),
    ),
    fault(
        "letters-in-een-nummer",
        "R11",
        "Een telefoonnummer van letters wordt aanvaard.",
        overlooks=m.lets_in(ADDRESS, WHERE, "value"),
    ),
    fault(
        "mail-in-kleine-letters",
        "R12",
        "Een e-mailadres wordt bij het opvragen in kleine letters getoond.",
        OPEN,
        mean=True,
        shown=m.shows(ADDRESS, WHERE, str.lower, ["GET"]),
    ),
    fault(
        "mail-zonder-plus",
        "R12",
        "Een e-mailadres met een plus wordt geweigerd.",
        mean=True,
        refuses=m.refuses(ADDRESS, WHERE, lambda text: isinstance(text, str) and "+" in text[1:]),
    ),
    fault(
        "mail-ongetoetst",
        "R13",
        "Een e-mailadres zonder apenstaart wordt aanvaard.",
        OPEN,
        overlooks=m.lets_in(ADDRESS, WHERE, "value"),
    ),
    fault(
        "testnummer-geweigerd",
        "R14",
        "Een burgerservicenummer uit de reeks voor tests wordt geweigerd.",
        OPEN,
        mean=True,
        refuses=m.refuses(KEY, OBJECT, lambda text: str(text).startswith("99999")),
    ),
    fault(
        "nullen-van-bsn-kwijt",
        "R15",
        "De voorloopnullen van een burgerservicenummer verdwijnen.",
        VNG,
        mean=True,
        given=m.takes(KEY, OBJECT, texts(lambda text: text.lstrip("0"))),
    ),
    fault(
        "nullen-van-bsn-niet-getoond",
        "R15",
        "Bij het opvragen is een burgerservicenummer een getal, zonder voorloopnullen.",
        mean=True,
        shown=m.shows(KEY, OBJECT, lambda text: str(int(text)) if text.isdigit() else text, ["GET"]),
    ),
    fault(
        "elfproef-overgeslagen",
        "R16",
        "Een burgerservicenummer dat de elfproef niet doorstaat wordt aanvaard.",
        OPEN,
        overlooks=m.lets_in(KEY, OBJECT, "value"),
    ),
    fault(
        "kvk-nummer-aangevuld",
        "R17",
        "Een KVK-nummer wordt bij het opvragen met nullen aangevuld.",
        OPEN,
        mean=True,
        shown=m.shows(KEY, OBJECT, lambda text: text.zfill(12) if len(text) == KVK else text, ["GET"]),
    ),
    fault(
        "handelsregister-ongetoetst",
        "R18",
        "Een nummer uit het handelsregister wordt niet getoetst.",
        overlooks=m.lets_in(KEY, OBJECT, "value"),
    ),
    fault(
        "nul-van-bag-kwijt",
        "R19",
        "De voorloopnul van een nummeraanduiding in een correspondentieadres verdwijnt.",
        VNG,
        mean=True,
        given=m.takes(INVOLVED, f"{POST}/Nummeraanduiding-ID", texts(lambda text: text.lstrip("0"))),
    ),
    fault(
        "bag-ongetoetst",
        "R20",
        "Een nummeraanduiding van vijftien cijfers wordt aanvaard.",
        OPEN,
        overlooks=m.lets_in(INVOLVED, f"{VISIT}/Nummeraanduiding-ID", "pattern", "value"),
    ),
    fault(
        "postcode-zonder-spatie",
        "R21",
        "De spatie in een postcode verdwijnt bij het opvragen.",
        OPEN,
        mean=True,
        shown=m.shows(INVOLVED, f"{VISIT}/Postcode", lambda text: text.replace(" ", ""), ["GET"]),
    ),
    fault(
        "postcode-ongetoetst",
        "R22",
        "Een postcode die met een nul begint wordt aanvaard.",
        OPEN,
        overlooks=m.lets_in(INVOLVED, f"{VISIT}/Postcode", "pattern", "value"),
    ),
    fault(
        "land-alleen-om-te-bezoeken",
        "R23",
        "Het land van een correspondentieadres gaat verloren.",
        VNG,
        given=m.takes(INVOLVED, f"{POST}/Land", m.empty),
    ),
    fault(
        "engels-wordt-nederlands",
        "R24",
        "Een klantcontact in het Engels komt terug als een in het Nederlands.",
        OPEN,
        mean=True,
        given=m.takes(CONTACT, "Taal", lambda value: "Nederlands" if value == "Engels" else value),
    ),
    fault(
        "kanaal-beginletter-klein",
        "R25",
        "De eerste letter van een kanaal wordt klein bewaard.",
        OPEN,
        mean=True,
        given=m.takes(CONTACT, "Kanaal", m.uncapitalized),
    ),
]
