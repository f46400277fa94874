"""Faults that the pages around the seed case must catch, next to those in cases.py and functions.py."""

from __future__ import annotations

from validator.reference.faults import making as m
from validator.reference.faults import mishaps as w
from validator.reference.faults.names import (
    ACTOR,
    ADDRESS,
    AT,
    CAUSE,
    CONTACT,
    FINAL,
    FIRST,
    INVOLVED,
    LAST,
    LINK,
    OPEN,
    PARTY,
    SEED,
    TASK,
    VNG,
)
from validator.values import EMPTY

SAME = "5d0c7b1e-0000-4000-8000-00000000abcd"
"""An id that is always the same."""


fault = m.faults(FINAL)


FAULTS = [
    fault(
        "taak-bij-doorverbinden",
        "C0534-R2",
        "Wie een collega koppelt krijgt er een interne taak bij.",
        stored=m.also_makes(LINK, w.makes_task_of_link),
    ),
    fault(
        "nieuwe-partij-niet-bewaard",
        "C0534-R5",
        "Een nieuwe partij wordt bevestigd en niet bewaard.",
        OPEN,
        registered=m.forgets(PARTY),
    ),
    fault(
        "leeg-onderwerp-ingevuld",
        "C0534-R11",
        "Een leeg onderwerp wordt door het register ingevuld.",
        mean=True,
        given=m.takes(CONTACT, "Onderwerp", lambda text: "Zonder onderwerp" if text is EMPTY else text),
    ),
    fault(
        "lijst-met-andere-handeling",
        "C0534-R13",
        "De lijst van taken toont bij elke taak Terugbellen.",
        SEED,
        mean=True,
        shown=m.shows(TASK, "Gevraagde handeling", m.always("Terugbellen"), ["LIST"]),
    ),
    fault(
        "gekende-klant-bij-ander-klantcontact",
        "C0992-R3",
        "Een gekende betrokkene komt bij een ander klantcontact terecht.",
        VNG,
        stored=m.also_makes(INVOLVED, w.other_contact(AT)),
    ),
    fault(
        "achternaam-teken-korter",
        "C0992-R9",
        "De achternaam van een betrokkene verliest haar laatste teken.",
        VNG,
        mean=True,
        given=m.takes(INVOLVED, LAST, m.clipped),
    ),
    fault(
        "adres-altijd-hetzelfde-id",
        "F1995-R2",
        "Elk digitaal adres zegt hetzelfde ID te hebben.",
        shown=m.shows(ADDRESS, "ID", m.always(SAME)),
    ),
    fault(
        "adres-antwoord-zonder-soort",
        "F1995-R5",
        "Het antwoord op een registratie noemt de soort van het digitaal adres niet.",
        OPEN,
        mean=True,
        shown=m.shows(ADDRESS, "Soort digitaal adres", m.gone, ["POST"]),
    ),
    fault(
        "taak-zonder-aanleiding",
        "F2120-R1",
        "Een taak zonder klantcontact wordt aanvaard.",
        VNG,
        overlooks=m.lets_in(TASK, CAUSE, "required"),
    ),
    fault(
        "status-meesturen-geweigerd",
        "F2120-R6",
        "Een taak die haar status meestuurt wordt geweigerd.",
        refuses=m.refuses(TASK, "Status", lambda status: status is not EMPTY),
    ),
    fault(
        "nieuwste-betrokkene-onvindbaar",
        "F2173-R1",
        "Zoeken op klantcontact mist de nieuwste betrokkene.",
        OPEN,
        mean=True,
        found=m.finds(INVOLVED, w.not_the_newest_by(AT)),
    ),
    fault(
        "nieuwste-actor-van-klantcontact-onvindbaar",
        "F2173-R2",
        "Zoeken op klantcontact mist de nieuwste koppeling met een actor.",
        OPEN,
        mean=True,
        found=m.finds(LINK, w.not_the_newest_by("Klantcontact")),
    ),
    fault(
        "betrokkene-vergeet-klantcontact",
        "F2173-R3",
        "Een opgevraagde betrokkene zegt niet bij welk klantcontact hij hoort.",
        mean=True,
        shown=m.shows(INVOLVED, AT, m.gone, ["GET"]),
    ),
    fault(
        "klantcontact-altijd-hetzelfde-id",
        "F2173-R4",
        "Elk klantcontact zegt hetzelfde ID te hebben.",
        shown=m.shows(CONTACT, "ID", m.always(SAME)),
    ),
    fault(
        "klantcontact-met-betrokkene-vanzelf",
        "F2173-R6",
        "Bij elk klantcontact ontstaat vanzelf een betrokkene.",
        OPEN,
        stored=m.also_makes(CONTACT, w.makes_involved),
    ),
    fault(
        "partij-verloren",
        "F2173-R9",
        "De verwijzing van een betrokkene naar zijn partij gaat verloren.",
        VNG,
        given=m.takes(INVOLVED, PARTY, m.empty),
    ),
    fault(
        "onbekende-partij-aanvaard",
        "F2173-R10",
        "Een betrokkene verwijst naar een partij die er nog niet is.",
        OPEN,
        overlooks=m.lets_in(INVOLVED, PARTY, "reference"),
    ),
    fault(
        "naam-van-partij-overgenomen",
        "F2599-R3",
        "Een gekende betrokkene krijgt de naam van zijn partij.",
        VNG,
        stored=m.also_makes(INVOLVED, w.copies_name),
    ),
    fault(
        "voornaam-van-ongekende-teken-korter",
        "F2599-R4",
        "De voornaam van een betrokkene verliest haar laatste teken.",
        OPEN,
        mean=True,
        given=m.takes(INVOLVED, FIRST, m.clipped),
    ),
    fault(
        "betrokkene-onbekende-partij",
        "F2599-R5",
        "Een betrokkene met een partij die niet bestaat wordt aanvaard.",
        VNG,
        overlooks=m.lets_in(INVOLVED, PARTY, "reference"),
    ),
    fault(
        "gedaan-gaat-niet",
        "F5241-X1",
        "Een taak blijft te doen, ook als zij als gedaan wordt gemarkeerd.",
        SEED,
        changing=m.on_change(TASK, m.does_not_change),
    ),
    fault(
        "koppeling-met-onbekende-actor",
        "F5592-R1",
        "Een actor die niet bestaat kan aan een klantcontact gekoppeld worden.",
        overlooks=m.lets_in(LINK, ACTOR, "reference"),
    ),
    fault(
        "actor-antwoord-zonder-soort",
        "F5592-R4",
        "Het antwoord op een registratie noemt de soort van de actor niet.",
        VNG,
        mean=True,
        shown=m.shows(ACTOR, "Soort actor", m.gone, ["POST"]),
    ),
    fault(
        "koppeling-antwoord-zonder-actor",
        "F6542-R3",
        "Het antwoord op een koppeling noemt de actor niet.",
        mean=True,
        shown=m.shows(LINK, ACTOR, m.gone, ["POST"]),
    ),
]
