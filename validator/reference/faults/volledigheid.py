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
        mean=True,
        overlooks=m.lets_in(CONTACT, "Kanaal", "maxLength", when=m.of_length(41)),
    ),
    fault(
        "nummer-elf-cijfers",
        "F2173-A3",
        "Een nummer van elf cijfers wordt aanvaard.",
        OPEN,
        mean=True,
        overlooks=m.lets_in(CONTACT, "Nummer", "maxLength", when=m.of_length(11)),
    ),
    fault(
        "onderwerp-een-teken-korter",
        "F2173-A3",
        "Van het onderwerp blijven 199 tekens over.",
        VNG,
        mean=True,
        given=m.takes(CONTACT, "Onderwerp", m.cut(199)),
    ),
    fault(
        "inhoud-in-bytes",
        "F2173-A3",
        "De inhoud mag duizend bytes lang zijn in plaats van duizend tekens.",
        mean=True,
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
        "kanaal-mist-nieuwste",
        "F3896-A1",
        "Zoeken op kanaal mist het nieuwste klantcontact.",
        OPEN,
        mean=True,
        found=m.finds(CONTACT, w.not_the_newest_by("Kanaal")),
    ),
    fault(
        "klantcontact-van-ander-moment",
        "F3896-A1",
        "Zoeken op het moment geeft ook een klantcontact van een ander moment.",
        VNG,
        mean=True,
        found=m.finds_one_more(CONTACT, "Plaatsgevonden op"),
    ),
    fault(
        "vertrouwelijk-vindt-een-te-veel",
        "F3896-A2",
        "Zoeken op vertrouwelijk geeft ook een klantcontact dat het anders is.",
        VNG,
        mean=True,
        found=m.finds_one_more(CONTACT, "Vertrouwelijk"),
    ),
    fault(
        "klantcontact-met-ander-onderwerp",
        "F3896-A2",
        "Zoeken op onderwerp geeft ook een klantcontact met een ander onderwerp.",
        mean=True,
        found=m.finds_one_more(CONTACT, "Onderwerp"),
    ),
    fault(
        "klantcontacten-laatste-bladzijde-leeg",
        "F3896-A3",
        "De laatste bladzijde met klantcontacten is leeg.",
        mean=True,
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
        "Een klantcontact kan door een wijziging het nummer van een ander krijgen.",
        OPEN,
        mean=True,
        overlooks=m.lets_in(CONTACT, "Nummer", "unique", methods=["PATCH"]),
    ),
    fault(
        "vervangen-klantcontact-houdt-inhoud",
        "F0796-A2",
        "Een vervanging zonder inhoud laat de oude inhoud staan.",
        mean=True,
        changing=m.on_change(CONTACT, m.merges("Inhoud"), ["PUT"]),
    ),
    fault(
        "koppeling-zonder-klantcontact",
        "F6542-A1",
        "Een koppeling zonder klantcontact wordt aanvaard.",
        overlooks=m.lets_in(LINK, "Klantcontact", "required"),
    ),
    fault(
        "koppeling-van-ander-klantcontact",
        "F6542-A2",
        "Zoeken op klantcontact geeft ook een koppeling van een ander.",
        OPEN,
        mean=True,
        found=m.finds_one_more(LINK, "Klantcontact"),
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
        "Een derde regel van 81 tekens wordt bij een correspondentieadres aanvaard.",
        mean=True,
        overlooks=m.lets_in(INVOLVED, "Correspondentieadres/Adresregel 3", "maxLength", when=m.of_length(81)),
    ),
    fault(
        "achternaam-afgekapt",
        "F2599-A3",
        "Van de achternaam van een betrokkene blijven 199 tekens over.",
        OPEN,
        mean=True,
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
        "voorvoegsels-missen-nieuwste",
        "F4936-A1",
        "Zoeken op voorvoegsels mist de nieuwste betrokkene.",
        OPEN,
        mean=True,
        found=m.finds(INVOLVED, w.not_the_newest_by("Persoonsnaam/Voorvoegsels")),
    ),
    fault(
        "initiator-vindt-een-te-veel",
        "F4936-A2",
        "Zoeken op initiator geeft ook een betrokkene die het anders is.",
        mean=True,
        found=m.finds_one_more(INVOLVED, "Initiator"),
    ),
    fault(
        "betrokkenen-zonder-volgende-bladzijde",
        "F4936-A3",
        "De eerste bladzijde met betrokkenen noemt de volgende niet.",
        mean=True,
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
        mean=True,
        changing=m.on_change(INVOLVED, m.merges("Persoonsnaam/Voornaam"), ["PUT"]),
    ),
]
