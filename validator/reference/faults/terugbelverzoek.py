"""Faults that C9167 must catch: the callback request of an unknown caller."""

from __future__ import annotations

import uuid

from validator.reference.faults import making as m
from validator.reference.faults import mishaps as w
from validator.reference.faults.names import (
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
    SEED,
    TASK,
    VNG,
)

fault = m.faults(SEED, page="C9167-")


FAULTS = [
    fault("taak-dubbel", "R1", "Elke interne taak wordt twee keer vastgelegd.", stored=m.also_makes(TASK, w.again)),
    fault(
        "taak-bij-ander-klantcontact",
        "R1",
        "De taak komt bij een ander klantcontact dan is gevraagd.",
        stored=m.also_makes(TASK, w.other_contact(CAUSE)),
    ),
    fault(
        "taak-zonder-klantcontact",
        "R1",
        "Een taak zonder klantcontact wordt aanvaard.",
        overlooks=m.lets_in(TASK, CAUSE, "required"),
    ),
    fault(
        "taak-onbekend-klantcontact",
        "R1",
        "Een taak bij een klantcontact dat niet bestaat wordt aanvaard.",
        overlooks=m.lets_in(TASK, CAUSE, "reference"),
    ),
    fault(
        "taak-zonder-id",
        "R2",
        "Het antwoord op de registratie van een taak heeft een leeg ID.",
        shown=m.shows(TASK, "ID", m.always(""), ["POST"]),
    ),
    fault(
        "taak-uur-later",
        "R3",
        "Het registratiemoment van de taak is een uur te laat.",
        shown=m.shows(TASK, "Geregistreerd op", m.shifted(hours=1)),
    ),
    fault(
        "betrokkene-zonder-moment",
        "R3",
        "De betrokkene heeft geen registratiemoment.",
        shown=m.shows(INVOLVED, "Geregistreerd op", m.gone),
    ),
    fault(
        "status-niet-ingevuld",
        "R4",
        "Een nieuwe taak heeft geen status.",
        shown=m.shows(TASK, "Status", m.gone, ["GET", "LIST"]),
    ),
    fault(
        "status-begint-gedaan",
        "R4",
        "Een nieuwe taak begint als gedaan.",
        given=m.takes(TASK, "Status", m.always("Gedaan")),
    ),
    fault(
        "onbekende-status-nieuw",
        "R4",
        "Een nieuwe taak mag elke status hebben.",
        overlooks=m.lets_in(TASK, "Status", "enum"),
    ),
    fault(
        "status-begint-verwerkt",
        "R5",
        "Een nieuwe taak begint als verwerkt.",
        FINAL,
        given=m.takes(TASK, "Status", m.always("Gedaan")),
    ),
    fault(
        "handeling-afgekapt",
        "R6",
        "Van de gevraagde handeling valt het laatste teken weg.",
        given=m.takes(TASK, "Gevraagde handeling", lambda text: text[:-1] or text),
    ),
    fault(
        "taak-zonder-handeling",
        "R6",
        "Een taak zonder gevraagde handeling wordt aanvaard.",
        overlooks=m.lets_in(TASK, "Gevraagde handeling", "required"),
    ),
    fault(
        "medewerker-ingevuld",
        "R7",
        "De taak is ook aan een medewerker toegewezen.",
        shown=m.shows(TASK, "Medewerker", m.always(str(uuid.uuid4()))),
    ),
    fault(
        "taak-zonder-bestemming",
        "R7",
        "Een taak die aan niemand is toegewezen wordt aanvaard.",
        overlooks=m.lets_in(TASK, "", "anyOf"),
    ),
    fault(
        "toelichting-overgenomen",
        "R8",
        "Een lege toelichting wordt gevuld met de vraag uit het klantcontact.",
        stored=m.also_makes(TASK, w.copies_question),
    ),
    fault(
        "toelichting-verloren",
        "R9",
        "De toelichting gaat verloren.",
        FINAL,
        given=m.takes(TASK, "Toelichting", m.empty),
    ),
    fault(
        "betrokkene-onvindbaar",
        "R10",
        "Zoeken op klantcontact vindt geen betrokkenen.",
        found=m.finds(INVOLVED, w.nothing),
    ),
    fault(
        "betrokkene-bij-ander-klantcontact",
        "R11",
        "De betrokkene komt bij een ander klantcontact dan de taak.",
        stored=m.also_makes(INVOLVED, w.other_contact(AT)),
    ),
    fault(
        "rol-verwisseld",
        "R12",
        "De rol Klant wordt Vertegenwoordiger.",
        given=m.takes(INVOLVED, "Rol", m.always("Vertegenwoordiger")),
    ),
    fault("onbekende-rol", "R12", "Een betrokkene mag elke rol hebben.", overlooks=m.lets_in(INVOLVED, "Rol", "enum")),
    fault(
        "partij-verzonnen",
        "R13",
        "Een lege partij wordt gevuld met een verse partij.",
        stored=m.also_makes(INVOLVED, w.invented_party),
    ),
    fault(
        "partij-stil-gemaakt",
        "R14",
        "Van de naam van de betrokkene wordt in stilte een partij gemaakt.",
        stored=m.also_makes(INVOLVED, w.makes_silent_party),
    ),
    fault("voornaam-verloren", "R15", "De voornaam gaat verloren.", given=m.takes(INVOLVED, FIRST, m.empty)),
    fault(
        "naam-verminkt",
        "R15",
        "Letters met een teken erop raken in de achternaam verminkt.",
        given=m.takes(INVOLVED, LAST, m.mangled),
    ),
    fault(
        "voorvoegsels-verschoven",
        "R16",
        "Voorvoegsels schuiven in de achternaam.",
        stored=m.also_makes(INVOLVED, w.shifts_prefix),
    ),
    fault(
        "voorloopnul-kwijt",
        "R17",
        "De nul aan het begin van een telefoonnummer valt weg.",
        given=w.changes_part("Adres", lambda text: str(text).lstrip("0")),
    ),
    fault(
        "voorloopnul-kwijt-open-klant",
        "R17",
        "De nul aan het begin van een telefoonnummer valt weg.",
        OPEN,
        given=m.takes(ADDRESS, "Adres", lambda text: str(text).lstrip("0")),
    ),
    fault(
        "adres-als-getal",
        "R17",
        "Het telefoonnummer komt als getal terug.",
        VNG,
        shown=m.shows(ADDRESS, "Adres", lambda text: int(text) if str(text).isdigit() else text),
    ),
    fault(
        "soort-adres-verloren",
        "R17",
        "De soort van het digitaal adres is na registratie altijd E-mail.",
        given=w.changes_part("Soort digitaal adres", m.always("E-mail")),
    ),
    fault(
        "adres-ontbreekt",
        "R17",
        "Een digitaal adres zonder adres wordt aanvaard.",
        overlooks=m.lets_in(INVOLVED, "/digitaleAdressen/0/adres", "required"),
    ),
    fault(
        "omschrijving-verzonnen",
        "R18",
        "Een lege omschrijving wordt gevuld.",
        given=w.changes_part("Omschrijving", lambda text: text or "Telefoon"),
    ),
    fault(
        "klantcontact-dag-later",
        "R19",
        "Het registratiemoment van het klantcontact is een dag te laat.",
        shown=m.shows(CONTACT, "Geregistreerd op", m.shifted(days=1)),
    ),
    fault("geheel-zonder-taak", "R20", "De registratie als geheel laat de taak weg.", drops=TASK),
    fault(
        "betrokkene-los",
        "R21",
        "Een opgevraagde betrokkene zegt niet bij welk klantcontact hij hoort.",
        FINAL,
        shown=m.shows(INVOLVED, AT, m.gone, ["GET"]),
    ),
    fault(
        "onderwerp-verloren",
        "R37",
        "Het onderwerp van een klantcontact gaat verloren.",
        FINAL,
        given=m.takes(CONTACT, "Onderwerp", m.empty),
    ),
    fault(
        "koppeling-onvindbaar",
        "R38",
        "Zoeken vindt geen koppelingen van actoren.",
        VNG,
        found=m.finds(LINK, w.nothing),
    ),
]
