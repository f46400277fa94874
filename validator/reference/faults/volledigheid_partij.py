"""Faults that the completed function pages of partij and partij-identificator must catch."""

from __future__ import annotations

from validator.reference.faults import making as m
from validator.reference.faults import mishaps as w
from validator.reference.faults.names import ADDRESS, FINAL, KEY, LAST, OPEN, PARTY, PREFIX, VNG

OWNER, FREE, NOTE = "Identificeerde partij", "Andere partij-identificator", "Interne notitie"
PREFERRED = "Voorkeurs digitaal adres"

fault = m.faults(FINAL)


FAULTS = [
    fault(
        "partij-zonder-geheimhouding",
        "F7554-A1",
        "Een partij zonder indicatie geheimhouding wordt aanvaard.",
        overlooks=m.lets_in(PARTY, "Indicatie geheimhouding", "required"),
    ),
    fault(
        "geheimhouding-misschien",
        "F7554-A2",
        "Of gegevens geheim zijn mag in elk woord.",
        OPEN,
        overlooks=m.lets_in(PARTY, "Indicatie geheimhouding", "type", "enum"),
    ),
    fault(
        "voorkeurstaal-vrij",
        "F7554-A2",
        "Een voorkeurstaal mag van buiten de lijst komen.",
        overlooks=m.lets_in(PARTY, "Voorkeurstaal", "enum"),
    ),
    fault(
        "achternaam-partij-afgekapt",
        "F7554-A3",
        "Van de achternaam van een partij blijven 199 tekens over.",
        mean=True,
        given=m.takes(PARTY, LAST, m.cut(199)),
    ),
    fault(
        "derde-adresregel-afgekapt",
        "F7554-A3",
        "Van de derde regel van een correspondentieadres blijven 79 tekens over.",
        OPEN,
        mean=True,
        given=m.takes(PARTY, "Correspondentieadres/Adresregel 3", m.cut(79)),
    ),
    fault(
        "voorvoegsel-partij-te-lang",
        "F7554-A3",
        "Een voorvoegsel van elf tekens wordt aanvaard.",
        VNG,
        mean=True,
        overlooks=m.lets_in(PARTY, PREFIX, "maxLength", when=m.of_length(11)),
    ),
    fault(
        "nummeraanduiding-te-kort",
        "F7554-A3",
        "Een nummeraanduiding van veertig tekens wordt geweigerd.",
        VNG,
        mean=True,
        refuses=m.refuses(PARTY, "Bezoekadres/Nummeraanduiding-ID", m.of_length(40)),
    ),
    fault(
        "voorkeursadres-bestaat-niet",
        "F7554-A4",
        "Een partij met een voorkeursadres dat er niet is wordt aanvaard, en het adres stil weggelaten.",
        overlooks=m.lets_in(PARTY, PREFERRED, "reference"),
    ),
    fault(
        "identificator-overleeft-partij",
        "F7554-A5",
        "De identificator van een verwijderde partij is er nog.",
        OPEN,
        keeps=KEY,
    ),
    fault(
        "adres-overleeft-partij",
        "F7554-A5",
        "Het digitaal adres van een verwijderde partij is er nog.",
        keeps=ADDRESS,
    ),
    fault(
        "correspondentieadres-vindt-een-te-veel",
        "F7927-A1",
        "Zoeken op het correspondentieadres geeft ook een partij met een ander adres.",
        OPEN,
        mean=True,
        found=m.finds_one_more(PARTY, "Correspondentieadres/Adresregel 1"),
    ),
    fault(
        "voorkeursadres-mist-nieuwste",
        "F7927-A1",
        "Zoeken op het voorkeursadres mist de nieuwste partij.",
        VNG,
        mean=True,
        found=m.finds(PARTY, w.not_the_newest_by(PREFERRED)),
    ),
    fault(
        "geheimhouding-vindt-een-te-veel",
        "F7927-A2",
        "Zoeken op de indicatie geheimhouding geeft ook een partij met een andere.",
        OPEN,
        mean=True,
        found=m.finds_one_more(PARTY, "Indicatie geheimhouding"),
    ),
    fault(
        "actief-mist-nieuwste",
        "F7927-A2",
        "Zoeken met de indicatie actief erbij mist de nieuwste partij.",
        VNG,
        mean=True,
        found=m.finds(PARTY, w.not_the_newest_by("Indicatie actief")),
    ),
    fault(
        "partijen-bladzijde-slaat-over",
        "F7927-A3",
        "De tweede bladzijde met partijen slaat er een over.",
        mean=True,
        answer=m.page("/partijen", "2", lambda body: {**body, "resultaten": body["resultaten"][1:]}),
    ),
    fault(
        "partij-wijziging-stil-overgeslagen",
        "F2158-A1",
        "Een wijziging die niet mag lijkt gelukt en is overgeslagen.",
        answer=m.silently("/partijen/"),
    ),
    fault(
        "partij-neemt-nummer-over",
        "F2158-A1",
        "Een partij kan door een wijziging het nummer van een andere krijgen.",
        OPEN,
        mean=True,
        overlooks=m.lets_in(PARTY, "Nummer", "unique", methods=["PATCH"]),
    ),
    fault(
        "voornaam-wist-voorvoegsel",
        "F2158-A2",
        "Een wijziging van de voornaam wist het voorvoegsel.",
        mean=True,
        changing=m.on_change(PARTY, w.loses(PREFIX), ["PATCH"]),
    ),
    fault(
        "vervangen-partij-houdt-notitie",
        "F2158-A3",
        "Een vervanging zonder notitie laat de oude staan.",
        VNG,
        mean=True,
        changing=m.on_change(PARTY, m.merges(NOTE), ["PUT"]),
    ),
    fault(
        "object-id-partij-te-lang",
        "F6257-A1",
        "Een object-ID van 41 tekens wordt aanvaard.",
        VNG,
        mean=True,
        overlooks=m.lets_in(KEY, "Object-ID", "maxLength", when=m.of_length(41)),
    ),
    fault(
        "object-id-leeg",
        "F6257-A1",
        "Een object-ID zonder tekens wordt aanvaard.",
        mean=True,
        overlooks=m.lets_in(KEY, "Object-ID", "minLength"),
    ),
    fault(
        "object-id-partij-afgekapt",
        "F6257-A1",
        "Van een object-ID blijven 39 tekens over.",
        mean=True,
        given=m.takes(KEY, "Object-ID", m.cut(39)),
    ),
    fault(
        "identificator-van-twee-partijen",
        "F6257-A2",
        "Twee partijen kunnen dezelfde identificator hebben.",
        OPEN,
        overlooks=m.lets_in(KEY, "Object-ID", "unique"),
    ),
    fault(
        "vrije-tekst-vindt-een-te-veel",
        "F5817-A1",
        "Zoeken op de vrije tekst geeft ook een partij-identificator met een andere.",
        OPEN,
        mean=True,
        found=m.finds_one_more(KEY, FREE),
    ),
    fault(
        "identificator-naar-onbekende-partij",
        "F8226-A1",
        "Een identificator kan door een wijziging van een partij zijn die er niet is.",
        mean=True,
        overlooks=m.lets_in(KEY, OWNER, "reference", methods=["PATCH"]),
    ),
    fault(
        "identificator-wijziging-stil-overgeslagen",
        "F8226-A1",
        "Een wijziging die niet mag lijkt gelukt en is overgeslagen.",
        OPEN,
        answer=m.silently("/partij-identificatoren/"),
    ),
    fault(
        "vervangen-identificator-houdt-tekst",
        "F8226-A2",
        "Een vervanging zonder vrije tekst laat de oude staan.",
        VNG,
        mean=True,
        changing=m.on_change(KEY, m.merges(FREE), ["PUT"]),
    ),
]
