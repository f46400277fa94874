"""Faults that the other case pages must catch."""

from __future__ import annotations

from validator.reference.faults import making as m
from validator.reference.faults import mishaps as w
from validator.reference.faults.names import ADDRESS, CAUSE, CONTACT, FINAL, INVOLVED, LAST, LINK, OPEN, SEED, TASK, VNG
from validator.values import EMPTY

fault = m.faults(SEED)


FAULTS = [
    fault(
        "klantcontact-niet-bewaard",
        "C0992-R1",
        "Een klantcontact wordt bevestigd en niet bewaard.",
        registered=m.forgets(CONTACT),
    ),
    fault(
        "inhoud-verminkt",
        "C0992-R4",
        "Letters met een teken erop raken in de inhoud verminkt.",
        mean=True,
        given=m.takes(CONTACT, "Inhoud", m.mangled),
    ),
    fault(
        "inhoud-als-html",
        "C0992-R4",
        "Leestekens in de inhoud worden HTML-codes.",
        FINAL,
        mean=True,
        given=m.takes(
            CONTACT,
            "Inhoud",
            lambda text: str(text).replace("&", "&amp;").replace("<", "&lt;") if text is not EMPTY else text,
        ),
    ),
    fault(
        "onderwerp-verplicht",
        "C0992-R5",
        "Een klantcontact zonder onderwerp wordt geweigerd.",
        FINAL,
        refuses=m.refuses(CONTACT, "Onderwerp", lambda text: text is EMPTY),
    ),
    fault(
        "initiatiefnemer-verloren",
        "C0992-R6",
        "De initiatiefnemer gaat verloren.",
        given=m.takes(CONTACT, "Initiatiefnemer", m.empty),
    ),
    fault(
        "taak-vanzelf",
        "C0992-R7",
        "Bij elk klantcontact ontstaat vanzelf een taak.",
        stored=m.also_makes(CONTACT, w.makes_task),
    ),
    fault(
        "handeling-teken-korter",
        "C0534-R1",
        "De gevraagde handeling verliest haar laatste teken.",
        mean=True,
        given=m.takes(TASK, "Gevraagde handeling", m.clipped),
    ),
    fault(
        "klantcontact-met-ander-nummer",
        "C0534-R6",
        "Zoeken op nummer geeft ook een klantcontact met een ander nummer.",
        FINAL,
        mean=True,
        found=m.finds_one_more(CONTACT, "Nummer"),
    ),
    fault(
        "achternaam-niet-in-lijst",
        "C0534-R7",
        "De zoekresultaten van betrokkenen missen de achternaam.",
        OPEN,
        mean=True,
        shown=m.shows(INVOLVED, LAST, m.gone, ["LIST"]),
    ),
    fault(
        "inhoud-vervangen",
        "C0534-R8",
        "Na een wijziging blijft van een aangevulde inhoud alleen het nieuwe deel over.",
        VNG,
        mean=True,
        changing=m.on_change(CONTACT, w.appends_nothing),
    ),
    fault(
        "tweede-actor-vervangt",
        "C0534-R9",
        "Een tweede actor vervangt de eerste.",
        VNG,
        mean=True,
        stored=m.also_makes(LINK, w.replaces_other(CONTACT)),
    ),
    fault(
        "status-niet-gewijzigd",
        "C0534-R12",
        "Een wijziging van de status wordt bevestigd en niet bewaard.",
        changing=m.on_change(TASK, m.does_not_change),
    ),
    fault(
        "begint-als-gedaan",
        "C0534-R12",
        "Een taak begint als gedaan.",
        given=m.takes(TASK, "Status", m.always("Gedaan")),
    ),
    fault(
        "status-vindt-een-te-veel",
        "C2984-R1",
        "Zoeken op status geeft ook een taak met een andere status.",
        mean=True,
        found=m.finds_one_more(TASK, "Status"),
    ),
    fault(
        "afdeling-vindt-een-te-veel",
        "C2984-R1",
        "Zoeken op afdeling geeft ook een taak van een andere afdeling.",
        mean=True,
        found=m.finds_one_more(TASK, "Organisatorische eenheid"),
    ),
    fault(
        "taak-vergeet-klantcontact",
        "C2984-R2",
        "Een opgevraagde taak zegt niet uit welk klantcontact hij ontstond.",
        VNG,
        mean=True,
        shown=m.shows(TASK, CAUSE, m.gone, ["GET"]),
    ),
    fault(
        "nieuwste-adres-van-partij-onvindbaar",
        "C2984-R4",
        "Zoeken op partij mist het nieuwste digitaal adres.",
        OPEN,
        mean=True,
        found=m.finds(ADDRESS, w.not_the_newest_by("Verstrekt door partij")),
    ),
    fault(
        "gedaan-wordt-niet-bewaard",
        "C2984-R5",
        "Gedaan wordt bevestigd en niet bewaard.",
        changing=m.on_change(TASK, m.does_not_change),
    ),
    fault(
        "verwerkt-wordt-niet-bewaard",
        "C2984-R6",
        "Verwerkt wordt bevestigd en niet bewaard.",
        OPEN,
        changing=m.on_change(TASK, m.does_not_change),
    ),
    fault(
        "verwerkt-op-leeg",
        "C2984-R7",
        "Van een verwerkte taak is niet bekend wanneer.",
        VNG,
        shown=m.shows(TASK, "Verwerkt op", m.gone),
    ),
    fault(
        "verwerkt-blijft-open",
        "C2984-R8",
        "Een verwerkte taak blijft tussen de open taken staan.",
        FINAL,
        mean=True,
        found=m.finds_one_more(TASK, "Status"),
    ),
]
