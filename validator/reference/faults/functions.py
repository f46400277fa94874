"""Faults that the function pages and decisions must catch."""

from __future__ import annotations

from validator.reference.faults import making as m
from validator.reference.faults import mishaps as w
from validator.reference.faults.names import ACTOR, ADDRESS, AT, CONTACT, FINAL, INVOLVED, LINK, OPEN, SEED, TASK, VNG
from validator.values import EMPTY

LONGEST = 200
"""Characters that a gevraagde handeling may have."""


fault = m.faults(FINAL)


FAULTS = [
    fault(
        "geheel-half-bewaard",
        "F2173-X1",
        "Mislukt een deel van het geheel, dan blijft de rest staan.",
        SEED,
        keeps_what_was_made=True,
    ),
    fault(
        "dubbel-nummer",
        "F2173-R5",
        "Een nummer dat al bestaat wordt aanvaard.",
        overlooks=m.lets_in(CONTACT, "Nummer", "unique"),
    ),
    fault(
        "eigen-nummer",
        "F2173-R5",
        "Het register kiest zelf een ander nummer.",
        stored=m.also_makes(CONTACT, w.loses_second_number),
    ),
    fault(
        "tweede-betrokkene-vervangt",
        "F2173-R8",
        "Een tweede betrokkene vervangt de eerste.",
        stored=m.also_makes(INVOLVED, w.replaces_other(AT)),
    ),
    fault(
        "inhoud-verplicht",
        "F2173-R11",
        "Een klantcontact zonder inhoud wordt geweigerd.",
        VNG,
        refuses=m.refuses(CONTACT, "Inhoud", lambda text: text is EMPTY),
    ),
    fault(
        "antwoord-200",
        "F2173-R12",
        "Een geslaagde registratie antwoordt met 200 in plaats van 201.",
        OPEN,
        answer=m.answers("POST", "/klantcontacten", w.status(200), 201),
    ),
    fault(
        "antwoord-zonder-inhoud",
        "F2173-R12",
        "Een geslaagde registratie antwoordt met 204, zonder klantcontact.",
        answer=m.answers("POST", "/klantcontacten", w.without_body, 201),
    ),
    fault(
        "antwoord-als-html",
        "F2173-R12",
        "Het antwoord zegt HTML te zijn.",
        VNG,
        answer=m.answers("POST", "/klantcontacten", w.as_html, 201),
    ),
    fault(
        "weigering-zonder-uitleg",
        "F2173-S1",
        "Een weigering zegt niet waar het aan ligt.",
        answer=m.answers("POST", "/klantcontacten", w.unexplained, 400),
    ),
    fault("klantcontact-blijft-staan", "F2173-S2", "Een verwijderd klantcontact is er nog.", keeps=CONTACT),
    fault("koppeling-blijft-staan", "F2173-S2", "Een verwijderde koppeling met een actor is er nog.", keeps=LINK),
    fault(
        "taak-zonder-actor",
        "F2120-R2",
        "Een taak zonder actor wordt aanvaard.",
        OPEN,
        overlooks=m.lets_in(TASK, "", "oneOf"),
    ),
    fault(
        "onbekende-actor",
        "F2120-R3",
        "Een taak voor een actor die niet bestaat wordt aanvaard.",
        VNG,
        overlooks=m.lets_in(TASK, "Toegewezen aan actor", "reference"),
    ),
    fault("actor-onvindbaar", "F2120-R4", "Zoeken op naam vindt geen actoren.", found=m.finds(ACTOR, w.nothing)),
    fault(
        "taak-antwoord-kaal",
        "F2120-R7",
        "Het antwoord op de registratie van een taak houdt alleen het ID.",
        shown=m.only_shows(TASK, ["ID"], ["POST"]),
    ),
    fault(
        "handeling-te-lang",
        "F2120-R8",
        "Een gevraagde handeling van 201 tekens wordt aanvaard.",
        overlooks=m.lets_in(TASK, "Gevraagde handeling", "maxLength"),
    ),
    fault(
        "handeling-te-kort",
        "F2120-R8",
        "Een gevraagde handeling van 200 tekens wordt geweigerd.",
        refuses=m.refuses(TASK, "Gevraagde handeling", lambda text: len(str(text)) == LONGEST),
    ),
    fault(
        "toelichting-te-lang",
        "F2120-R8",
        "Een toelichting van 1001 tekens wordt aanvaard.",
        VNG,
        overlooks=m.lets_in(TASK, "Toelichting", "maxLength"),
    ),
    fault(
        "verwerkt-op-te-vroeg",
        "F2120-R9",
        "Verwerkt-op is gevuld bij een taak die nog te verwerken is.",
        shown=m.shows(TASK, "Verwerkt op", lambda text: text if isinstance(text, str) else "2023-12-15T09:17:20Z"),
    ),
    fault("zoeken-met-of", "F3839-R1", "Zoekargumenten gelden los van elkaar.", VNG, found=m.finds(TASK, w.either)),
    fault(
        "zoeken-op-begin",
        "F3839-R2",
        "Zoeken op nummer vindt ook nummers die ermee beginnen.",
        matches=m.loosely(TASK, "Nummer"),
    ),
    fault(
        "leeg-is-404",
        "F3839-R3",
        "Een zoekvraag zonder resultaat geeft niet gevonden.",
        answer=w.not_found_when_empty,
    ),
    fault(
        "een-resultaat",
        "F3839-R3",
        "Een zoekvraag geeft nooit meer dan één taak.",
        OPEN,
        found=m.finds(TASK, w.only_one),
    ),
    fault(
        "dubbele-resultaten",
        "F3839-R4",
        "Elke gevonden taak staat twee keer in het resultaat.",
        OPEN,
        found=m.finds(TASK, w.twice),
    ),
    fault(
        "nummer-zoekt-niets",
        "F3839-R5",
        "Zoeken op nummer vindt geen taak.",
        VNG,
        found=m.finds(TASK, w.nothing_by("Nummer")),
    ),
    fault(
        "lijst-zonder-registratiemoment",
        "F3839-X1",
        "De lijst van taken toont niet wanneer zij zijn geregistreerd.",
        SEED,
        shown=m.shows(TASK, "Geregistreerd op", m.gone, ["LIST"]),
    ),
    fault(
        "lijst-zonder-handeling",
        "F3839-X1",
        "De lijst van taken toont de gevraagde handeling niet.",
        SEED,
        shown=m.shows(TASK, "Gevraagde handeling", m.gone, ["LIST"]),
    ),
    fault(
        "nummer-verandert",
        "F5241-R3",
        "Bij een wijziging verandert het nummer van de taak.",
        changing=m.on_change(TASK, w.new_number),
    ),
    fault(
        "vervangen-doet-niets",
        "F5241-R4",
        "Een vervanging wordt bevestigd en niet bewaard.",
        changing=m.on_change(TASK, m.does_not_change, ["PUT"]),
    ),
    fault(
        "verwerken-wist-toelichting",
        "F5241-R5",
        "Een wijziging van de status wist de toelichting.",
        OPEN,
        changing=m.on_change(TASK, w.forgets_note),
    ),
    fault(
        "wijziging-antwoord-kaal",
        "F5241-R6",
        "Het antwoord op een wijziging houdt alleen wat is gewijzigd.",
        shown=m.only_shows(TASK, ["Toelichting"], ["PATCH"]),
    ),
    fault(
        "verwerkt-op-uur-later",
        "F5241-R7",
        "Het moment van verwerken verschuift een uur.",
        OPEN,
        shown=m.shows(
            TASK,
            "Verwerkt op",
            lambda text: m.shifted(hours=1)(text.replace("Z", "+00:00")) if isinstance(text, str) else text,
        ),
    ),
    fault(
        "onbekende-status-wijziging",
        "F5241-R8",
        "Bij een wijziging mag elke status.",
        VNG,
        overlooks=m.lets_in(TASK, "Status", "enum"),
    ),
    fault(
        "onbekend-is-200",
        "F8618-R1",
        "Een klantcontact dat niet bestaat geeft een leeg antwoord.",
        OPEN,
        answer=m.answers("GET", "/klantcontacten/", w.status(200), 404),
    ),
    fault("ander-klantcontact", "F8618-R2", "Opvragen geeft een ander klantcontact terug.", shown=w.some_contact),
    fault(
        "opvragen-zonder-inhoud",
        "F8618-X1",
        "Een opgevraagd klantcontact mist zijn inhoud.",
        SEED,
        shown=m.shows(CONTACT, "Inhoud", m.gone, ["GET"]),
    ),
    fault(
        "organisatienaam-verloren",
        "F2599-R1",
        "De organisatienaam van een betrokkene gaat verloren.",
        given=m.takes(INVOLVED, "Organisatienaam", m.empty),
    ),
    fault(
        "verwijzing-als-tekst",
        "F2599-R2",
        "Een verwijzing komt als tekst terug in plaats van als object.",
        OPEN,
        shown=w.plain_reference,
    ),
    fault(
        "adres-van-niemand",
        "F1995-R1",
        "Een digitaal adres vergeet bij wie het hoort.",
        OPEN,
        given=m.takes(ADDRESS, "Verstrekt door partij", m.empty),
    ),
    fault(
        "adres-onbekende-eigenaar",
        "F1995-R3",
        "Een digitaal adres van een betrokkene die niet bestaat wordt aanvaard.",
        VNG,
        overlooks=m.lets_in(ADDRESS, "Verstrekt door betrokkene", "reference"),
    ),
    fault(
        "onbekende-soort-adres",
        "F1995-R4",
        "Een digitaal adres mag van elke soort zijn.",
        OPEN,
        overlooks=m.lets_in(ADDRESS, "Soort digitaal adres", "enum"),
    ),
    fault(
        "adres-te-lang",
        "F1995-R6",
        "Een adres van 81 tekens wordt aanvaard.",
        overlooks=m.lets_in(ADDRESS, "Adres", "maxLength", "value"),
    ),
    fault(
        "functie-verloren",
        "F5592-R2",
        "De functie van een actor gaat verloren.",
        VNG,
        given=m.takes(ACTOR, "Functie", m.empty),
    ),
    fault(
        "identificator-verloren",
        "F5592-R3",
        "De identificator van een actor gaat verloren.",
        OPEN,
        given=m.takes(ACTOR, "Actoridentificator/Object-ID", m.empty),
    ),
    fault(
        "koppeling-onbekende-actor",
        "F6542-R1",
        "Een koppeling met een actor die niet bestaat wordt aanvaard.",
        overlooks=m.lets_in(LINK, ACTOR, "reference"),
    ),
    fault(
        "koppeling-verhuist",
        "F6542-R2",
        "Een actor kan maar bij één klantcontact tegelijk horen.",
        OPEN,
        stored=m.also_makes(LINK, w.replaces_other(ACTOR)),
    ),
    fault(
        "onbekende-status-2024",
        "B0435-T1",
        "Een nieuwe taak mag elke status hebben.",
        OPEN,
        overlooks=m.lets_in(TASK, "Status", "enum"),
    ),
    fault(
        "doorgezet-is-verwerkt",
        "B0435-T2",
        "Een tweede taak bij een klantcontact begint als verwerkt.",
        stored=m.also_makes(TASK, w.dispatches_back),
    ),
]
