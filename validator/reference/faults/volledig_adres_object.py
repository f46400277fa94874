"""Faults that the completed function pages of digitaal adres, onderwerpobject and bijlage must catch."""

from __future__ import annotations

from validator.reference.faults import making as m
from validator.reference.faults import mishaps as w
from validator.reference.faults.kinds import Holding
from validator.reference.faults.names import ADDRESS, ANNEX, FINAL, OPEN, SUBJECT, VNG
from validator.reference.store import Record

GIVER, LABEL = "Verstrekt door partij", "Omschrijving"
ABOUT, EARLIER, OF = "Was onderwerp van klantcontact", "Was klantcontact", "Was bijlage van klantcontact"
OBJECT_ID, KIND = "Objectidentificator/Object-ID", "Objectidentificator/Objecttype"
REGISTER, KIND_OF_ID = "Objectidentificator/Register", "Objectidentificator/Soort object-ID"


def keeps_earlier(record: Record, content: Holding) -> None:
    """A replacement keeps the earlier klantcontact."""
    content.references.setdefault(EARLIER, list(record.references.get(EARLIER, ())))


fault = m.faults(FINAL)


FAULTS = [
    fault(
        "adres-zonder-soort",
        "F1995-A1",
        "Een digitaal adres zonder soort wordt aanvaard.",
        overlooks=m.lets_in(ADDRESS, "Soort digitaal adres", "required"),
    ),
    fault(
        "adres-zonder-omschrijving",
        "F1995-A1",
        "Een digitaal adres zonder omschrijving wordt aanvaard.",
        VNG,
        overlooks=m.lets_in(ADDRESS, LABEL, "required"),
    ),
    fault(
        "adres-zonder-tekens",
        "F1995-R6",
        "Een digitaal adres zonder tekens wordt aanvaard.",
        VNG,
        mean=True,
        overlooks=m.lets_in(ADDRESS, "Adres", "minLength"),
    ),
    fault(
        "omschrijving-vindt-een-te-veel",
        "F6634-A1",
        "Zoeken op omschrijving geeft ook een adres met een andere omschrijving.",
        VNG,
        mean=True,
        found=m.finds_one_more(ADDRESS, LABEL),
    ),
    fault(
        "omschrijving-mist-nieuwste",
        "F6634-A1",
        "Zoeken op omschrijving mist het nieuwste digitaal adres.",
        OPEN,
        mean=True,
        found=m.finds(ADDRESS, w.not_the_newest_by(LABEL)),
    ),
    fault(
        "adressen-dubbel-op-bladzijde",
        "F6634-A2",
        "De tweede bladzijde toont elk digitaal adres twee keer.",
        mean=True,
        answer=m.page("/digitaleadressen", "2", lambda body: {**body, "resultaten": body["resultaten"] * 2}),
    ),
    fault(
        "adres-wijziging-stil-overgeslagen",
        "F2946-A1",
        "Een wijziging die niet mag lijkt gelukt en is overgeslagen.",
        answer=m.silently("/digitaleadressen/"),
    ),
    fault(
        "adres-naar-onbekende-partij",
        "F2946-A1",
        "Een digitaal adres kan door een wijziging van een partij zijn die er niet is.",
        OPEN,
        mean=True,
        overlooks=m.lets_in(ADDRESS, GIVER, "reference", methods=["PATCH"]),
    ),
    fault(
        "vervangen-adres-houdt-omschrijving",
        "F2946-A2",
        "Een vervanging zonder omschrijving laat de oude staan.",
        mean=True,
        changing=m.on_change(ADDRESS, m.merges(LABEL), ["PUT"]),
    ),
    fault(
        "onderwerp-zonder-soort-id",
        "F9322-A1",
        "Een onderwerpobject zonder soort object-ID wordt aanvaard.",
        VNG,
        overlooks=m.lets_in(SUBJECT, KIND_OF_ID, "required"),
    ),
    fault(
        "onderwerp-zonder-klantcontact",
        "F9322-A1",
        "Een onderwerpobject zonder klantcontact wordt aanvaard.",
        overlooks=m.lets_in(SUBJECT, ABOUT, "required"),
    ),
    fault(
        "onderwerp-register-te-lang",
        "F9322-A2",
        "Een register van 41 tekens wordt bij een onderwerpobject aanvaard.",
        mean=True,
        overlooks=m.lets_in(SUBJECT, REGISTER, "maxLength", when=m.of_length(41)),
    ),
    fault(
        "onderwerp-objecttype-afgekapt",
        "F9322-A2",
        "Van het objecttype van een onderwerpobject blijven 39 tekens over.",
        OPEN,
        mean=True,
        given=m.takes(SUBJECT, KIND, m.cut(39)),
    ),
    fault(
        "onderwerp-onbekend-eerder-klantcontact",
        "F9322-A3",
        "Een eerder klantcontact dat er niet is wordt aanvaard, en stil weggelaten.",
        OPEN,
        overlooks=m.lets_in(SUBJECT, EARLIER, "reference"),
    ),
    fault(
        "onderwerp-ander-register",
        "F9829-A1",
        "Zoeken op register geeft ook een onderwerpobject uit een ander register.",
        VNG,
        mean=True,
        found=m.finds_one_more(SUBJECT, REGISTER),
    ),
    fault(
        "onderwerp-hele-identificator-mist-nieuwste",
        "F9829-A1",
        "Met een objecttype erbij ontbreekt het nieuwste onderwerpobject.",
        OPEN,
        mean=True,
        found=m.finds(SUBJECT, w.not_the_newest_by(KIND)),
    ),
    fault(
        "onderwerp-wijziging-stil-overgeslagen",
        "F5639-A1",
        "Een wijziging die niet mag lijkt gelukt en is overgeslagen.",
        answer=m.silently("/onderwerpobjecten/"),
    ),
    fault(
        "eerder-klantcontact-wist-register",
        "F5639-A2",
        "Een wijziging van het eerdere klantcontact wist het register.",
        OPEN,
        mean=True,
        changing=m.on_change(SUBJECT, w.loses(REGISTER), ["PATCH"]),
    ),
    fault(
        "vervangen-onderwerp-houdt-klantcontact",
        "F5639-A3",
        "Een vervanging zonder eerder klantcontact laat het oude staan.",
        VNG,
        mean=True,
        changing=m.on_change(SUBJECT, keeps_earlier, ["PUT"]),
    ),
    fault(
        "bijlage-register-weggelaten",
        "F1975-A1",
        "Een bijlage zonder register wordt aanvaard.",
        VNG,
        overlooks=m.lets_in(ANNEX, REGISTER, "required"),
    ),
    fault(
        "bijlage-soort-id-te-lang",
        "F1975-A2",
        "Een soort object-ID van 41 tekens wordt bij een bijlage aanvaard.",
        mean=True,
        overlooks=m.lets_in(ANNEX, KIND_OF_ID, "maxLength", when=m.of_length(41)),
    ),
    fault(
        "bijlage-object-id-afgekapt",
        "F1975-A2",
        "Van het object-ID van een bijlage blijven 39 tekens over.",
        OPEN,
        mean=True,
        given=m.takes(ANNEX, OBJECT_ID, m.cut(39)),
    ),
    fault(
        "bijlage-ander-objecttype",
        "F5492-A1",
        "Zoeken op objecttype geeft ook een bijlage van een ander objecttype.",
        mean=True,
        found=m.finds_one_more(ANNEX, KIND),
    ),
    fault(
        "bijlage-van-ander-klantcontact",
        "F5492-A1",
        "Zoeken op klantcontact geeft ook een bijlage van een ander klantcontact.",
        OPEN,
        mean=True,
        found=m.finds_one_more(ANNEX, OF),
    ),
    fault(
        "bijlage-naar-onbekend-klantcontact",
        "F6260-A1",
        "Een bijlage kan door een wijziging bij een klantcontact horen dat er niet is.",
        VNG,
        mean=True,
        overlooks=m.lets_in(ANNEX, OF, "reference", methods=["PATCH"]),
    ),
    fault(
        "ander-klantcontact-wist-soort-id",
        "F6260-A2",
        "Een wijziging van het klantcontact van een bijlage wist het soort object-ID.",
        OPEN,
        mean=True,
        changing=m.on_change(ANNEX, w.loses(KIND_OF_ID), ["PATCH"]),
    ),
]
