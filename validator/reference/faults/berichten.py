"""Faults that the pages about messages must catch: e-mail, letter, chat and what a call about a product brings."""

from __future__ import annotations

from datetime import UTC

from validator.reference.faults import making as m
from validator.reference.faults import mishaps as w
from validator.reference.faults.names import (
    ACTOR,
    ADDRESS,
    ANNEX,
    AT,
    CAUSE,
    CONTACT,
    FINAL,
    INVOLVED,
    LAST,
    OPEN,
    PARTY,
    SEED,
    TASK,
    VNG,
)
from validator.reference.store import Record, Store
from validator.values import EMPTY

OF = "Was bijlage van klantcontact"
BY_INVOLVED, BY_PARTY = "Verstrekt door betrokkene", "Verstrekt door partij"
MOMENT, POSTAL = "Plaatsgevonden op", "Correspondentieadres"


fault = m.faults(FINAL)


def knows_by_address(store: Store, record: Record) -> None:
    """Let the betrokkene refer to the partij that has the same digital address."""
    for other in store.all(ADDRESS):
        if other.references.get(BY_PARTY) and other.facts["Adres"] == record.facts["Adres"]:
            for owner in record.references.get(BY_INVOLVED, ()):
                involved = store.get(INVOLVED, owner)
                if involved is not None:
                    m.refer(store, involved, PARTY, other.references[BY_PARTY][0])


def subject_in_content(store: Store, record: Record) -> None:
    """Put the Onderwerp in front of the Inhoud."""
    if "Inhoud" in record.facts:
        m.hold(store, record, Inhoud=f"{record.facts.get('Onderwerp', '')}: {record.facts['Inhoud']}")


def makes_involved(store: Store, record: Record) -> None:
    """Make a betrokkene that nobody asked for."""
    store.insert(INVOLVED, {"Rol": "Klant"}, {AT: [record.id]})


def address_becomes_digital(store: Store, record: Record) -> None:
    """Keep the postal address as a digital address too."""
    line = record.facts.get(f"{POSTAL}/Adresregel 1")
    if line:
        store.insert(ADDRESS, {"Soort digitaal adres": "E-mail", "Adres": line}, {BY_INVOLVED: [record.id]})


def makes_annex(store: Store, record: Record) -> None:
    """Make a bijlage of a klantcontact with an Inhoud."""
    if "Inhoud" in record.facts:
        facts = {
            f"Objectidentificator/{name}": "1" for name in ("Object-ID", "Objecttype", "Register", "Soort object-ID")
        }
        store.insert(ANNEX, facts, {OF: [record.id]})


def asks_a_colleague(store: Store, record: Record) -> None:
    """Make a taak for every bijlage."""
    facts = {"Status": "Te doen", "Gevraagde handeling": "Zaak aanmaken"}
    store.insert(TASK, facts, {CAUSE: list(record.references[OF])})


FAULTS = [
    fault(
        "onderwerp-in-inhoud",
        "C1199-R2",
        "Het onderwerp komt ook voor de inhoud te staan.",
        stored=m.also_makes(CONTACT, subject_in_content),
    ),
    fault(
        "e-mail-wordt-telefoon",
        "C1199-R3",
        "Een klantcontact per e-mail gaat per telefoon.",
        mean=True,
        given=m.takes(CONTACT, "Kanaal", m.instead("Telefoon", "E-mail")),
    ),
    fault(
        "contact-nooit-gelukt",
        "C1199-R4",
        "Geen klantcontact is gelukt.",
        VNG,
        given=m.takes(CONTACT, "Indicatie contact gelukt", m.always("Nee")),
    ),
    fault(
        "taal-vanzelf",
        "C1199-R5",
        "Een lege taal wordt Nederlands.",
        VNG,
        mean=True,
        given=m.takes(CONTACT, "Taal", lambda text: "Nederlands" if text is EMPTY else text),
    ),
    fault(
        "vertrouwelijk-vanzelf",
        "C1199-R6",
        "Elk klantcontact is vertrouwelijk.",
        OPEN,
        given=m.takes(CONTACT, "Vertrouwelijk", m.always("Ja")),
    ),
    fault(
        "plaatsgevonden-uur-verschoven",
        "C1199-R7",
        "Het moment waarop een klantcontact plaatsvond verschuift een uur.",
        mean=True,
        given=m.takes(CONTACT, MOMENT, m.postponed(hours=1)),
    ),
    fault(
        "automaat-wordt-medewerker",
        "C1199-R8",
        "Een geautomatiseerde actor wordt een medewerker.",
        mean=True,
        given=m.takes(ACTOR, "Soort actor", m.instead("Medewerker", "Geautomatiseerde actor")),
    ),
    fault(
        "nooit-initiator",
        "C1199-R9",
        "Geen betrokkene is initiator.",
        OPEN,
        given=m.takes(INVOLVED, "Initiator", m.always("Nee")),
    ),
    fault(
        "partij-bij-elke-betrokkene",
        "C1199-R9",
        "Elke betrokkene krijgt een partij.",
        stored=m.also_makes(INVOLVED, w.invented_party),
    ),
    fault(
        "e-mailadres-wordt-telefoonnummer",
        "C1199-R10",
        "Een e-mailadres wordt een telefoonnummer.",
        VNG,
        mean=True,
        given=m.takes(ADDRESS, "Soort digitaal adres", m.instead("Telefoonnummer", "E-mail")),
    ),
    fault(
        "partij-op-e-mailadres",
        "C1199-R11",
        "Een betrokkene met het e-mailadres van een partij wordt die partij.",
        mean=True,
        stored=m.also_makes(ADDRESS, knows_by_address),
    ),
    fault(
        "koppelen-wist-achternaam",
        "C1199-R12",
        "Een wijziging van de betrokkene wist zijn achternaam.",
        OPEN,
        mean=True,
        changing=m.on_change(INVOLVED, w.loses(LAST)),
    ),
    fault(
        "bijlage-vervangt-bijlage",
        "C1199-R13",
        "Een klantcontact houdt alleen zijn laatste bijlage.",
        OPEN,
        mean=True,
        stored=m.also_makes(ANNEX, w.replaces_other(OF)),
    ),
    fault(
        "handeling-laatste-teken-kwijt",
        "C1199-R14",
        "De gevraagde handeling verliest haar laatste teken.",
        VNG,
        mean=True,
        given=m.takes(TASK, "Gevraagde handeling", m.clipped),
    ),
    fault(
        "betrokkene-vanzelf",
        "C1199-R15",
        "Bij elk klantcontact ontstaat vanzelf een betrokkene.",
        SEED,
        stored=m.also_makes(CONTACT, makes_involved),
    ),
    fault(
        "brief-bij-ander-klantcontact",
        "C2138-R1",
        "Een bijlage komt bij een ander klantcontact terecht.",
        VNG,
        stored=m.also_makes(ANNEX, w.other_contact(OF)),
    ),
    fault(
        "post-geweigerd",
        "C2138-R2",
        "Een klantcontact per post wordt geweigerd.",
        mean=True,
        refuses=m.refuses(CONTACT, "Kanaal", lambda text: text == "Post"),
    ),
    fault(
        "moment-wordt-datum",
        "C2138-R3",
        "Van het moment waarop een klantcontact plaatsvond blijft alleen de datum.",
        given=m.takes(CONTACT, MOMENT, lambda moment: moment.replace(hour=0, minute=0, second=0)),
    ),
    fault(
        "leeg-onderwerp-gevuld",
        "C2138-R4",
        "Een leeg onderwerp wordt Geen onderwerp.",
        mean=True,
        given=m.takes(CONTACT, "Onderwerp", lambda text: "Geen onderwerp" if text is EMPTY else text),
    ),
    fault(
        "gelukt-onbekend",
        "C2138-R5",
        "Of een contact is gelukt is altijd onbekend.",
        OPEN,
        given=m.takes(CONTACT, "Indicatie contact gelukt", m.always("Onbekend")),
    ),
    fault(
        "adresregel-teken-korter",
        "C2138-R6",
        "De tweede adresregel van een betrokkene verliest zijn laatste teken.",
        OPEN,
        mean=True,
        given=m.takes(INVOLVED, f"{POSTAL}/Adresregel 2", m.clipped),
    ),
    fault(
        "initiator-verloren",
        "C2138-R7",
        "Geen betrokkene is initiator.",
        VNG,
        given=m.takes(INVOLVED, "Initiator", m.always("Nee")),
    ),
    fault(
        "taak-bij-elke-brief",
        "C2138-R8",
        "Bij elk klantcontact ontstaat vanzelf een taak.",
        VNG,
        stored=m.also_makes(CONTACT, w.makes_task),
    ),
    fault(
        "adres-wordt-digitaal",
        "C2138-R9",
        "Een correspondentieadres wordt ook een digitaal adres.",
        stored=m.also_makes(INVOLVED, address_becomes_digital),
    ),
    fault(
        "klantcontact-dubbel",
        "C9853-R1",
        "Elk klantcontact wordt twee keer vastgelegd.",
        SEED,
        stored=m.also_makes(CONTACT, w.again),
    ),
    fault(
        "kanaal-kleine-beginletter",
        "C9853-R2",
        "De eerste letter van het kanaal wordt klein.",
        OPEN,
        mean=True,
        given=m.takes(CONTACT, "Kanaal", m.uncapitalized),
    ),
    fault(
        "tijdzone-vergeten",
        "C9853-R3",
        "De tijdzone van een moment telt niet mee.",
        OPEN,
        mean=True,
        given=m.takes(CONTACT, MOMENT, lambda moment: moment and moment.replace(tzinfo=UTC)),
    ),
    fault(
        "bijlage-vanzelf",
        "C9853-R4",
        "Een klantcontact met een inhoud krijgt vanzelf een bijlage.",
        VNG,
        stored=m.also_makes(CONTACT, makes_annex),
    ),
    fault(
        "inhoud-vanzelf",
        "C9853-R4",
        "Een lege inhoud wordt Zie bijlage.",
        OPEN,
        mean=True,
        given=m.takes(CONTACT, "Inhoud", lambda text: "Zie bijlage" if text is EMPTY else text),
    ),
    fault(
        "nummer-zonder-nul",
        "C9853-R5",
        "Een digitaal adres verliest zijn voorloopnul.",
        VNG,
        mean=True,
        given=m.takes(ADDRESS, "Adres", lambda text: str(text).lstrip("0")),
    ),
    fault(
        "partij-op-nummer",
        "C9853-R6",
        "Een betrokkene met het nummer van een partij wordt die partij.",
        OPEN,
        mean=True,
        stored=m.also_makes(ADDRESS, knows_by_address),
    ),
    fault(
        "koppelen-doet-niets",
        "C9853-R7",
        "Een wijziging van de betrokkene wordt bevestigd en niet bewaard.",
        VNG,
        changing=m.on_change(INVOLVED, m.does_not_change),
    ),
    fault(
        "taak-begint-verwerkt",
        "C9853-R8",
        "Een nieuwe taak begint als verwerkt.",
        given=m.takes(TASK, "Status", m.always("Gedaan")),
    ),
    fault(
        "klant-wordt-vertegenwoordiger",
        "C9853-R9",
        "Een klant wordt vertegenwoordiger.",
        mean=True,
        given=m.takes(INVOLVED, "Rol", m.instead("Vertegenwoordiger", "Klant")),
    ),
    fault(
        "gesprek-teken-korter",
        "C9853-R10",
        "De inhoud verliest haar laatste teken.",
        SEED,
        mean=True,
        given=m.takes(CONTACT, "Inhoud", m.clipped),
    ),
    fault(
        "vertrouwelijk-wordt-ja",
        "C9853-R11",
        "Elk klantcontact is vertrouwelijk.",
        given=m.takes(CONTACT, "Vertrouwelijk", m.always("Ja")),
    ),
    fault(
        "partij-niet-bewaard",
        "C9018-R2",
        "Een partij wordt bevestigd en niet bewaard.",
        SEED,
        registered=m.forgets(PARTY),
    ),
    fault(
        "onderwerp-teken-korter",
        "C9018-R3",
        "Het onderwerp verliest zijn laatste teken.",
        VNG,
        mean=True,
        given=m.takes(CONTACT, "Onderwerp", m.clipped),
    ),
    fault(
        "inhoud-teken-korter",
        "C9018-R4",
        "De inhoud van een klantcontact verliest haar laatste teken.",
        OPEN,
        mean=True,
        given=m.takes(CONTACT, "Inhoud", m.clipped),
    ),
    fault(
        "bijlage-altijd-document",
        "C9018-R5",
        "Elke bijlage verwijst naar een informatieobject.",
        given=m.takes(ANNEX, "Objectidentificator/Objecttype", m.always("043")),
    ),
    fault(
        "taak-bij-elke-bijlage",
        "C9018-R7",
        "Bij elke bijlage ontstaat vanzelf een taak.",
        stored=m.also_makes(ANNEX, asks_a_colleague),
    ),
    fault(
        "nieuwste-taak-onvindbaar",
        "C9018-R8",
        "Zoeken op klantcontact mist de nieuwste taak.",
        SEED,
        mean=True,
        found=m.finds(TASK, w.not_the_newest_by(CAUSE)),
    ),
    fault(
        "partij-vergeten",
        "C9018-R10",
        "Een betrokkene vergeet naar welke partij hij verwijst.",
        VNG,
        given=m.takes(INVOLVED, PARTY, m.empty),
    ),
]
