"""Faults that the completed function pages of klantcontact, actor-klantcontact and betrokkene must catch."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from validator.reference.faults import making as m
from validator.reference.faults import mishaps as w
from validator.reference.faults.names import AT, CONTACT, FINAL, INVOLVED, LAST, LINK, OPEN, TASK, VNG

fault = m.faults(FINAL)


def beyond_bytes(most: int) -> Callable[[Any], bool]:
    """The text takes more bytes than this."""
    return lambda text: len(str(text).encode()) > most


FAULTS = [
    fault(
        "klantcontact-zonder-moment",
        "F2173-A1",
        "Een klantcontact zonder moment wordt aanvaard.",
        overlooks=m.lets_in(CONTACT, "Plaatsgevonden op", "required"),
    ),
    fault(
        "klantcontact-zonder-nummer",
        "F2173-A1",
        "Een klantcontact zonder nummer wordt aanvaard.",
        VNG,
        overlooks=m.lets_in(CONTACT, "Nummer", "required"),
    ),
    fault(
        "klantcontact-zonder-onderwerp",
        "F2173-A1",
        "Een klantcontact zonder onderwerp wordt aanvaard.",
        OPEN,
        overlooks=m.lets_in(CONTACT, "Onderwerp", "required"),
    ),
    fault(
        "geheim-is-vertrouwelijk",
        "F2173-A2",
        "Of een klantcontact vertrouwelijk is mag in elk woord.",
        overlooks=m.lets_in(CONTACT, "Vertrouwelijk", "type", "enum"),
    ),
    fault(
        "klantcontact-van-gisteren",
        "F2173-A2",
        "Een klantcontact mag op elk woord hebben plaatsgevonden.",
        VNG,
        overlooks=m.lets_in(CONTACT, "Plaatsgevonden op", "format", "enum", "value"),
    ),
    fault(
        "kanaal-te-lang",
        "F2173-A3",
        "Een kanaal van 41 tekens wordt aanvaard.",
        overlooks=m.lets_in(CONTACT, "Kanaal", "maxLength"),
    ),
    fault(
        "nummer-elf-cijfers",
        "F2173-A3",
        "Een nummer van elf cijfers wordt aanvaard.",
        OPEN,
        overlooks=m.lets_in(CONTACT, "Nummer", "maxLength"),
    ),
    fault(
        "onderwerp-een-teken-korter",
        "F2173-A3",
        "Van het onderwerp blijven 199 tekens over.",
        VNG,
        given=m.takes(CONTACT, "Onderwerp", m.cut(199)),
    ),
    fault(
        "inhoud-in-bytes",
        "F2173-A3",
        "De inhoud mag duizend bytes lang zijn in plaats van duizend tekens.",
        refuses=m.refuses(CONTACT, "Inhoud", beyond_bytes(1000)),
    ),
    fault(
        "taak-overleeft-klantcontact",
        "F2173-A4",
        "Een interne taak blijft achter als haar klantcontact is verwijderd.",
        keeps=TASK,
    ),
    fault(
        "koppeling-overleeft-klantcontact",
        "F2173-A4",
        "Een koppeling met een actor blijft achter als het klantcontact is verwijderd.",
        OPEN,
        keeps=LINK,
    ),
    fault(
        "kanaal-zoekt-niets",
        "F3896-A1",
        "Zoeken op kanaal vindt geen klantcontacten.",
        OPEN,
        found=m.finds(CONTACT, w.nothing_by("Kanaal")),
    ),
    fault(
        "moment-zoekt-niet-mee",
        "F3896-A1",
        "Het moment telt als zoekargument niet mee.",
        VNG,
        ignores=m.ignores(CONTACT, "Plaatsgevonden op"),
    ),
    fault(
        "vertrouwelijk-zoekt-niet-mee",
        "F3896-A2",
        "Vertrouwelijk telt als zoekargument niet mee.",
        VNG,
        ignores=m.ignores(CONTACT, "Vertrouwelijk"),
    ),
    fault(
        "onderwerp-zoekt-niet-mee",
        "F3896-A2",
        "Het onderwerp telt als zoekargument niet mee.",
        ignores=m.ignores(CONTACT, "Onderwerp"),
    ),
    fault(
        "klantcontacten-laatste-bladzijde-leeg",
        "F3896-A3",
        "De laatste bladzijde met klantcontacten is leeg.",
        answer=m.page("/klantcontacten", "2", lambda body: {**body, "resultaten": []}),
    ),
    fault(
        "klantcontact-wijziging-stil-overgeslagen",
        "F0796-A1",
        "Een wijziging die niet mag lijkt gelukt en is overgeslagen.",
        answer=m.silently("/klantcontacten/"),
    ),
    fault(
        "nummer-van-ander-bij-wijziging",
        "F0796-A1",
        "Een klantcontact kan het nummer van een ander krijgen.",
        OPEN,
        overlooks=m.lets_in(CONTACT, "Nummer", "unique"),
    ),
    fault(
        "vervangen-klantcontact-houdt-inhoud",
        "F0796-A2",
        "Een vervanging zonder inhoud laat de oude inhoud staan.",
        changing=m.on_change(CONTACT, m.merges("Inhoud"), ["PUT"]),
    ),
    fault(
        "koppeling-zonder-klantcontact",
        "F6542-A1",
        "Een koppeling zonder klantcontact wordt aanvaard.",
        overlooks=m.lets_in(LINK, "Klantcontact", "required"),
    ),
    fault(
        "koppelingen-van-elk-klantcontact",
        "F6542-A2",
        "Zoeken op klantcontact vindt ook de koppelingen van andere.",
        OPEN,
        ignores=m.ignores(LINK, "Klantcontact"),
    ),
    fault(
        "betrokkene-zonder-initiator",
        "F2599-A1",
        "Een betrokkene zonder initiator wordt aanvaard.",
        overlooks=m.lets_in(INVOLVED, "Initiator", "required"),
    ),
    fault(
        "betrokkene-zonder-klantcontact",
        "F2599-A1",
        "Een betrokkene zonder klantcontact wordt aanvaard.",
        VNG,
        overlooks=m.lets_in(INVOLVED, AT, "required"),
    ),
    fault(
        "initiator-misschien",
        "F2599-A2",
        "Of een betrokkene het initiatief nam mag in elk woord.",
        OPEN,
        overlooks=m.lets_in(INVOLVED, "Initiator", "type", "enum"),
    ),
    fault(
        "derde-adresregel-te-lang",
        "F2599-A3",
        "De derde regel van een correspondentieadres mag elke lengte hebben.",
        overlooks=m.lets_in(INVOLVED, "Correspondentieadres/Adresregel 3", "maxLength"),
    ),
    fault(
        "achternaam-afgekapt",
        "F2599-A3",
        "Van de achternaam van een betrokkene blijven 199 tekens over.",
        OPEN,
        given=m.takes(INVOLVED, LAST, m.cut(199)),
    ),
    fault(
        "betrokkene-bij-onbekend-klantcontact",
        "F2599-A4",
        "Een betrokkene bij een klantcontact dat er niet is wordt aanvaard.",
        VNG,
        overlooks=m.lets_in(INVOLVED, AT, "reference"),
    ),
    fault(
        "voorvoegsels-zoeken-niets",
        "F4936-A1",
        "Zoeken op voorvoegsels vindt geen betrokkenen.",
        OPEN,
        found=m.finds(INVOLVED, w.nothing_by("Persoonsnaam/Voorvoegsels")),
    ),
    fault(
        "initiator-zoekt-niet-mee",
        "F4936-A2",
        "De initiator telt als zoekargument niet mee.",
        ignores=m.ignores(INVOLVED, "Initiator"),
    ),
    fault(
        "betrokkenen-zonder-volgende-bladzijde",
        "F4936-A3",
        "De eerste bladzijde met betrokkenen noemt de volgende niet.",
        answer=m.page("/betrokkenen", "1", lambda body: {**body, "volgende": None}),
    ),
    fault(
        "betrokkene-wijziging-stil-overgeslagen",
        "F3246-A1",
        "Een wijziging die niet mag lijkt gelukt en is overgeslagen.",
        OPEN,
        answer=m.silently("/betrokkenen/"),
    ),
    fault(
        "vervangen-betrokkene-houdt-naam",
        "F3246-R2",
        "Een vervanging zonder voornaam laat de oude voornaam staan.",
        VNG,
        changing=m.on_change(INVOLVED, m.merges("Persoonsnaam/Voornaam"), ["PUT"]),
    ),
]
