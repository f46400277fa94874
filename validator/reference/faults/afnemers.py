"""Faults that hit clients: what they look up, what they ask along, and what they register in one call."""

from __future__ import annotations

from validator.reference.faults import making as m
from validator.reference.faults import mishaps as w
from validator.reference.faults import mishaps_afnemers as a
from validator.reference.faults.names import (
    ADDRESS,
    CONTACT,
    FINAL,
    INVOLVED,
    KEY,
    LAST,
    OPEN,
    PARTY,
    SUBJECT,
    TASK,
    VNG,
)
from validator.values import EMPTY

KIND_OF_NUMBER = "Partij-identificator/Soort object-ID"
OF_PARTY = "Verstrekt door partij/Partij-identificator"
ABOUT = "Onderwerpobject/Objectidentificator"
BY_PARTY, BY_NUMBER = "Betrokkene/Partij", "Betrokkene/Partij/Partij-identificator/Object-ID"

fault = m.faults(FINAL, "AFN-")


FAULTS = [
    fault(
        "nummer-vindt-elke-partij",
        "R1",
        "Op een nummer komt elke partij.",
        ignores=m.ignores(PARTY, a.NUMBER),
    ),
    fault(
        "partij-alleen-op-eerste-nummer",
        "R1",
        "Een partij met twee nummers is alleen op het eerste te vinden.",
        OPEN,
        found=m.finds(PARTY, a.only_by_the_first),
    ),
    fault(
        "soort-partij-telt-niet-mee",
        "R1",
        "Een organisatie zoeken vindt ook een persoon.",
        OPEN,
        ignores=m.ignores(PARTY, "Soort partij"),
    ),
    fault(
        "identificator-los-getoetst",
        "R2",
        "Elk zoekargument over een identificator mag bij een andere identificator van de partij passen.",
        OPEN,
        found=a.loosely(PARTY, a.OWNER, "Partij-identificator/"),
    ),
    fault(
        "soort-nummer-telt-niet-mee",
        "R2",
        "De soort van het nummer telt bij het zoeken van een partij niet mee.",
        ignores=m.ignores(PARTY, KIND_OF_NUMBER),
    ),
    fault(
        "partij-per-identificator",
        "R3",
        "Een partij met twee identificatoren komt twee keer.",
        OPEN,
        found=m.finds(PARTY, a.once_for_each_identificator),
    ),
    fault(
        "een-burger-twee-partijen",
        "R3",
        "Twee partijen kunnen hetzelfde burgerservicenummer hebben.",
        overlooks=m.lets_in(KEY, "Object-ID", "unique"),
    ),
    fault(
        "betrokkenen-zonder-adressen",
        "R4",
        "Bij de betrokkenen van een klantcontact komen hun adressen niet mee.",
        around=a.around(INVOLVED, ADDRESS, a.nothing),
    ),
    fault(
        "betrokkene-half-getoond",
        "R4",
        "Een betrokkene komt bij een klantcontact mee zonder naam en partij.",
        shown=m.only_shows(INVOLVED, {"ID", "Rol"}, ["AROUND"]),
    ),
    fault(
        "betrokkene-zonder-partij-getoond",
        "R4",
        "De partij van een betrokkene komt bij een klantcontact niet mee.",
        OPEN,
        around=a.around(INVOLVED, PARTY, a.nothing),
    ),
    fault(
        "iedereen-bij-het-klantcontact",
        "R4",
        "Bij een klantcontact komen ook de betrokkenen van andere klantcontacten.",
        OPEN,
        around=a.around(CONTACT, INVOLVED, a.all_of(INVOLVED)),
    ),
    fault(
        "adressen-alleen-bij-opvragen",
        "R5",
        "Wie een partij zoekt krijgt haar adressen niet mee, wie haar opvraagt wel.",
        answer=a.rewrites("/partijen", "uitklappen", a.only_when_asked_by_id),
    ),
    fault(
        "adressen-van-iedereen",
        "R5",
        "Bij een partij komen alle digitale adressen die er zijn.",
        OPEN,
        around=a.around(PARTY, ADDRESS, a.all_of(ADDRESS)),
    ),
    fault(
        "alleen-laatste-klantcontact",
        "R6",
        "Bij een partij komt alleen haar laatste klantcontact.",
        around=a.around(PARTY, INVOLVED, lambda _, records: records[-1:]),
    ),
    fault(
        "betrokkene-zonder-klantcontact-getoond",
        "R6",
        "Bij een partij komen de betrokkenen, maar niet hun klantcontacten.",
        OPEN,
        around=a.around(INVOLVED, CONTACT, a.nothing),
    ),
    fault(
        "onbekende-uitbreiding-genegeerd",
        "R7",
        "Wat bij een klantcontact niet bestaat wordt stil weggelaten.",
        overlooks=a.does_not_know(CONTACT),
    ),
    fault(
        "onbekende-uitbreiding-bij-partij",
        "R7",
        "Wat bij een partij niet bestaat wordt stil weggelaten.",
        OPEN,
        overlooks=a.does_not_know(PARTY),
    ),
    fault(
        "alleen-eerste-uitbreiding",
        "R8",
        "Wie taken en onderwerpobjecten samen meevraagt krijgt alleen de eerste.",
        OPEN,
        answer=a.rewrites("/klantcontacten/", "expand", a.keeps_the_first("_expand")),
    ),
    fault(
        "taken-oudste-eerst",
        "R9",
        "De lijst van taken begint met de oudste.",
        VNG,
        found=m.finds(TASK, lambda _, __, records: records[::-1]),
    ),
    fault(
        "volgende-bladzijde-zonder-status",
        "R9",
        "Vanaf de tweede bladzijde telt de status niet meer mee.",
        answer=a.rewrites("/internetaken", "status", a.next_page_forgets("status")),
    ),
    fault(
        "taken-op-begin-van-nummer",
        "R10",
        "Ook de taken van een klantcontact waarvan het nummer zo begint worden gevonden.",
        OPEN,
        found=m.finds(TASK, a.numbers_that_begin_so),
    ),
    fault(
        "taken-nummer-telt-niet-mee",
        "R10",
        "Het nummer van het klantcontact telt bij het zoeken van taken niet mee.",
        ignores=m.ignores(TASK, a.TASK_OF_NUMBER),
    ),
    fault(
        "taken-op-naam-van-elke-status",
        "R11",
        "Wie taken zoekt op de naam van een afdeling krijgt ook de verwerkte.",
        OPEN,
        found=m.finds(TASK, a.whatever_their_status),
    ),
    fault(
        "taken-naam-telt-niet-mee",
        "R11",
        "De naam van de actor telt bij het zoeken van taken niet mee.",
        ignores=m.ignores(TASK, a.TASK_OF_NAME),
    ),
    fault(
        "volgende-bladzijde-kaal",
        "R12",
        "Vanaf de tweede bladzijde komt de betrokkene niet meer mee.",
        answer=a.rewrites("/digitaleadressen", "uitklappen", a.next_page_forgets("uitklappen")),
    ),
    fault(
        "adres-bij-een-ander",
        "R12",
        "Bij een digitaal adres komt de betrokkene die het laatst is geregistreerd.",
        OPEN,
        around=a.around(ADDRESS, INVOLVED, lambda store, _: list(store.all(INVOLVED))[:1]),
    ),
    fault(
        "adressen-op-nummer-van-een-ander",
        "R13",
        "Op het nummer van een partij komen ook de adressen van een ander.",
        ignores=m.ignores(ADDRESS, f"{OF_PARTY}/Object-ID"),
    ),
    fault(
        "adressen-hele-identificator-zoekt-niets",
        "R13",
        "Met het register erbij wordt geen adres van een partij gevonden.",
        OPEN,
        found=m.finds(ADDRESS, w.nothing_by(f"{OF_PARTY}/Register")),
    ),
    fault(
        "aanroep-zonder-onderwerp",
        "R14",
        "De registratie in één aanroep laat het onderwerpobject weg.",
        drops=SUBJECT,
    ),
    fault(
        "aanroep-eist-onderwerp",
        "R14",
        "Een registratie in één aanroep zonder onderwerpobject wordt geweigerd.",
        OPEN,
        answer=a.demands("/maak-klantcontact", "onderwerpobject"),
    ),
    fault(
        "aanroep-verliest-partij",
        "R14",
        "De betrokkene van een registratie in één aanroep verliest zijn partij.",
        OPEN,
        given=m.takes(INVOLVED, "Partij", m.empty),
    ),
    fault(
        "aanroep-half-geregistreerd",
        "R15",
        "Na een geweigerde registratie in één aanroep staat het klantcontact er toch.",
        keeps_what_was_made=True,
    ),
    fault(
        "aanroep-fout-onderwerp-weggelaten",
        "R15",
        "Een onderwerpobject dat nergens naar verwijst wordt in één aanroep aanvaard.",
        OPEN,
        overlooks=m.lets_in(SUBJECT, a.EARLIER, "reference"),
    ),
    fault(
        "aanroep-onbekende-partij-weggelaten",
        "R15",
        "Een partij die niet bestaat wordt in één aanroep stil weggelaten.",
        overlooks=m.lets_in(INVOLVED, "Partij", "reference"),
    ),
    fault(
        "zaak-op-nummer-alleen",
        "R16",
        "Van de identificator van een zaak telt alleen het object-ID.",
        ignores=m.ignores(CONTACT, f"{ABOUT}/Objecttype"),
    ),
    fault(
        "zaak-los-getoetst",
        "R16",
        "Elk deel van de identificator mag bij een ander onderwerpobject passen.",
        OPEN,
        found=a.loosely(CONTACT, a.TOPIC, "Onderwerpobject/"),
    ),
    fault(
        "klantcontacten-van-elke-partij",
        "R17",
        "Bij een partij komen de klantcontacten van iedereen.",
        ignores=m.ignores(CONTACT, BY_PARTY),
    ),
    fault(
        "klantcontacten-op-nummer-geen",
        "R17",
        "Op het nummer van een partij komt geen klantcontact.",
        OPEN,
        found=m.finds(CONTACT, w.nothing_by(BY_NUMBER)),
    ),
    fault(
        "antwoord-met-eigen-onderwerp",
        "R18",
        "Wie het antwoord op een vraag zoekt krijgt ook waar de vraag zelf over ging.",
        found=m.finds(SUBJECT, a.also_what_it_is_about),
    ),
    fault(
        "antwoord-zoekt-niets",
        "R18",
        "Het antwoord op een vraag is niet te vinden.",
        VNG,
        found=m.finds(SUBJECT, w.nothing_by(a.EARLIER)),
    ),
    fault(
        "zaak-in-kleine-letters",
        "R19",
        "Het objecttype van een onderwerpobject wordt in kleine letters bewaard.",
        OPEN,
        given=m.takes(SUBJECT, "Objectidentificator/Objecttype", lambda text: text if text is EMPTY else text.lower()),
    ),
    fault(
        "open-zaak-aaneen",
        "R19",
        "Het register open-zaak wordt bewaard als openzaak.",
        given=m.takes(SUBJECT, "Objectidentificator/Register", a.respelled("open-zaak", "openzaak")),
    ),
    fault(
        "zaak-alleen-met-uuid",
        "R19",
        "Een zaak waarvan de identificatie is gegeven wordt geweigerd.",
        VNG,
        refuses=m.refuses(SUBJECT, "Objectidentificator/Soort object-ID", lambda kind: kind == "identificatie"),
    ),
    fault(
        "klantcontact-eist-nummer",
        "R20",
        "Een klantcontact zonder nummer wordt geweigerd.",
        OPEN,
        refuses=m.refuses(CONTACT, "Nummer", lambda number: number is EMPTY),
    ),
    fault(
        "betrokkene-eist-naam",
        "R21",
        "Een betrokkene zonder partij en zonder naam wordt geweigerd.",
        VNG,
        refuses=a.wants_a_name,
    ),
    fault(
        "betrokkene-heet-onbekend",
        "R21",
        "Een betrokkene zonder naam heet voortaan Onbekend.",
        OPEN,
        given=m.takes(INVOLVED, LAST, lambda text: "Onbekend" if text is EMPTY else text),
    ),
]
