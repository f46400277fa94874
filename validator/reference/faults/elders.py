"""Faults of what points to objects elsewhere: onderwerpobject and bijlage."""

from __future__ import annotations

from validator.reference.faults import making as m
from validator.reference.faults import mishaps as w
from validator.reference.faults.names import ANNEX, FINAL, OPEN, SUBJECT, VNG

OBJECT, REGISTER, KIND = (f"Objectidentificator/{name}" for name in ("Object-ID", "Register", "Soort object-ID"))
ABOUT, EARLIER = "Was onderwerp van klantcontact", "Was klantcontact"
OF = "Was bijlage van klantcontact"


fault = m.faults(FINAL)


FAULTS = [
    fault(
        "onderwerp-onbekend-klantcontact",
        "F9322-R1",
        "Een onderwerpobject bij een klantcontact dat niet bestaat wordt aanvaard.",
        overlooks=m.lets_in(SUBJECT, ABOUT, "reference"),
    ),
    fault(
        "onderwerp-bij-ander-klantcontact",
        "F9322-R2",
        "Een onderwerpobject komt bij een ander klantcontact terecht.",
        OPEN,
        stored=m.also_makes(SUBJECT, w.other_contact(ABOUT)),
    ),
    fault(
        "eerder-klantcontact-verloren",
        "F9322-R3",
        "Het eerdere klantcontact waar het over ging gaat verloren.",
        VNG,
        given=m.takes(SUBJECT, EARLIER, m.empty),
    ),
    fault(
        "onderwerp-antwoord-zonder-register",
        "F9322-R4",
        "Het antwoord op een registratie noemt het register van het onderwerp niet.",
        mean=True,
        shown=m.shows(SUBJECT, REGISTER, m.gone, ["POST"]),
    ),
    fault(
        "onderwerp-te-veel",
        "F9829-R1",
        "Zoeken op object-ID geeft ook een onderwerpobject met een ander object-ID.",
        OPEN,
        mean=True,
        found=m.finds_one_more(SUBJECT, OBJECT),
    ),
    fault(
        "onderwerp-zonder-register",
        "F6039-R1",
        "Een opgevraagd onderwerpobject noemt zijn register niet.",
        mean=True,
        shown=m.shows(SUBJECT, REGISTER, m.gone, ["GET"]),
    ),
    fault(
        "onderwerp-nieuw-id",
        "F5639-R1",
        "Na het vervangen heeft een onderwerpobject een ander ID.",
        mean=True,
        shown=m.shows(SUBJECT, "ID", m.always("1a2b3c4d-0000-4000-8000-00000000abcd"), ["PUT"]),
    ),
    fault(
        "onderwerp-verliest-register",
        "F5639-R3",
        "Een ander object-ID wist het register van het onderwerp.",
        mean=True,
        changing=m.on_change(SUBJECT, w.loses(REGISTER), ["PATCH"]),
    ),
    fault(
        "onderwerp-half-antwoord",
        "F5639-R4",
        "Het antwoord op een wijziging zegt niet bij welk klantcontact het onderwerp hoort.",
        mean=True,
        shown=m.shows(SUBJECT, ABOUT, m.gone, ["PATCH"]),
    ),
    fault(
        "terugbelgesprek-zonder-onderwerp",
        "C2984-R9",
        "Het eerste klantcontact verdwijnt uit het onderwerp van het terugbelgesprek.",
        OPEN,
        given=m.takes(SUBJECT, EARLIER, m.empty),
    ),
    fault(
        "bijlage-onbekend-klantcontact",
        "F1975-R2",
        "Een bijlage bij een klantcontact dat niet bestaat wordt aanvaard.",
        overlooks=m.lets_in(ANNEX, OF, "reference"),
    ),
    fault(
        "bijlage-altijd-informatieobject",
        "F1975-R3",
        "Elke bijlage wordt een informatieobject.",
        given=m.takes(ANNEX, "Objectidentificator/Objecttype", m.always("043")),
    ),
    fault(
        "bijlage-antwoord-zonder-register",
        "F1975-R4",
        "Het antwoord op een registratie noemt het register van de bijlage niet.",
        VNG,
        mean=True,
        shown=m.shows(ANNEX, REGISTER, m.gone, ["POST"]),
    ),
    fault(
        "bijlage-te-veel",
        "F5492-R1",
        "Zoeken op soort object-ID geeft ook een bijlage van een andere soort.",
        mean=True,
        found=m.finds_one_more(ANNEX, KIND),
    ),
    fault(
        "nieuwste-bijlage-onvindbaar",
        "F5492-R2",
        "Zoeken op klantcontact mist de nieuwste bijlage.",
        OPEN,
        mean=True,
        found=m.finds(ANNEX, w.not_the_newest_by(OF)),
    ),
    fault(
        "bijlage-zonder-register",
        "F6230-R1",
        "Een opgevraagde bijlage noemt haar register niet.",
        mean=True,
        shown=m.shows(ANNEX, REGISTER, m.gone, ["GET"]),
    ),
    fault(
        "bijlage-nieuw-id",
        "F6260-R1",
        "Na het vervangen heeft een bijlage een ander ID.",
        mean=True,
        shown=m.shows(ANNEX, "ID", m.always("1a2b3c4d-0000-4000-8000-00000000abce"), ["PUT"]),
    ),
    fault(
        "bijlage-verliest-register",
        "F6260-R3",
        "Een ander object-ID wist het register van de bijlage.",
        mean=True,
        changing=m.on_change(ANNEX, w.loses(REGISTER), ["PATCH"]),
    ),
    fault(
        "bijlage-half-antwoord",
        "F6260-R4",
        "Het antwoord op een wijziging zegt niet bij welk klantcontact de bijlage hoort.",
        mean=True,
        shown=m.shows(ANNEX, OF, m.gone, ["PATCH"]),
    ),
]
