"""Faults that C9167 must catch in its variants B and C: the caller is known."""

from __future__ import annotations

from validator.reference.faults import making as m
from validator.reference.faults import mishaps as w
from validator.reference.faults.names import FINAL, INVOLVED, KEY, OPEN, PARTY, VNG

fault = m.faults(FINAL, page="C9167-")


FAULTS = [
    fault(
        "nieuwste-bsn-onvindbaar",
        "R24",
        "Zoeken op burgerservicenummer mist de nieuwste partij-identificator.",
        OPEN,
        mean=True,
        found=m.finds(KEY, w.not_the_newest_by("Object-ID")),
    ),
    fault(
        "partij-losgelaten",
        "R25",
        "De verwijzing van betrokkene naar partij gaat verloren.",
        given=m.takes(INVOLVED, PARTY, m.empty),
    ),
    fault(
        "naam-overgenomen",
        "R26",
        "De naam van de partij wordt bij de betrokkene gezet.",
        stored=m.also_makes(INVOLVED, w.copies_name),
    ),
    fault(
        "adres-overgenomen",
        "R27",
        "De digitale adressen van de partij worden bij de betrokkene gezet.",
        stored=m.also_makes(INVOLVED, w.copies_address),
    ),
    fault(
        "naam-aangevuld",
        "R28",
        "Een onvolledige naam wordt aangevuld met die van de partij.",
        VNG,
        mean=True,
        stored=m.also_makes(INVOLVED, w.completes_name),
    ),
    fault(
        "partij-bijgewerkt",
        "R29",
        "Een afwijkende voornaam wordt ook bij de partij gezet.",
        OPEN,
        mean=True,
        stored=m.also_makes(INVOLVED, w.updates_party),
    ),
    fault(
        "tweede-partij",
        "R30",
        "Bij elke gekende betrokkene ontstaat een tweede partij.",
        stored=m.also_makes(INVOLVED, w.second_party),
    ),
    fault(
        "tweede-partij-zonder-nummer",
        "R30",
        "Bij elke gekende betrokkene ontstaat een tweede partij van dezelfde naam.",
        stored=m.also_makes(INVOLVED, w.makes_namesake),
    ),
    fault(
        "onbekende-partij",
        "R31",
        "Een betrokkene mag verwijzen naar een partij die niet bestaat.",
        overlooks=m.lets_in(INVOLVED, PARTY, "reference"),
    ),
    fault(
        "partij-is-organisatie",
        "R32",
        "Een persoon wordt als organisatie vastgelegd.",
        VNG,
        mean=True,
        given=m.takes(PARTY, "Soort partij", m.instead("Organisatie", "Persoon")),
    ),
    fault(
        "voorkeurstaal-verloren",
        "R33",
        "De voorkeurstaal gaat verloren.",
        OPEN,
        given=m.takes(PARTY, "Voorkeurstaal", m.empty),
    ),
    fault(
        "oudste-partij",
        "R34",
        "De betrokkene verwijst naar de oudste partij in plaats van de genoemde.",
        stored=m.also_makes(INVOLVED, w.oldest_party),
    ),
    fault(
        "identificator-los",
        "R35",
        "De partij-identificator verwijst niet naar zijn partij.",
        OPEN,
        given=m.takes(KEY, "Identificeerde partij", m.empty),
    ),
    fault(
        "partij-blijft-plakken",
        "R36",
        "Ook de ongekende betrokkene bij hetzelfde klantcontact krijgt de partij.",
        mean=True,
        stored=m.also_makes(INVOLVED, w.sticky_party),
    ),
]
