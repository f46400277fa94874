"""Faults against F3246 Wijzig betrokkene bij klantcontact."""

from __future__ import annotations

from validator.reference.faults.effects.updates import drop_attributes, ignore_update, keep_attributes
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    BETROKKENE,
    BEZOEKADRES_LAND,
    INFORMATIEMODEL_2024,
    OPEN_KLANT,
    ORGANISATIENAAM,
    PARTIJ,
    PERSOONSNAAM_VOORNAAM,
    VNG_CRUD,
)
from validator.reference.faults.operators.records import on_update
from validator.reference.faults.operators.representations import change_id_after_update, show_only
from validator.reference.faults.operators.requests import skip_rule
from validator.reference.faults.operators.responses import confirm_refused_update
from validator.reference.store import Content, Record


def drop_rest_of_name(record: Record, content: Content) -> None:
    """An update of the voornaam drops the other parts of the name."""
    if content.facts.get(PERSOONSNAAM_VOORNAAM) != record.facts.get(PERSOONSNAAM_VOORNAAM):
        names = [name for name in content.facts if name.startswith("Persoonsnaam/")]
        drop_attributes(*(name for name in names if name != PERSOONSNAAM_VOORNAAM))(record, content)


FAULTS = [
    Fault(
        id="betrokkene-ander-id",
        requirement="F3246-R1",
        description="Een gewijzigde betrokkene krijgt een ander ID.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=change_id_after_update(BETROKKENE),
    ),
    Fault(
        id="betrokkene-vervangen-doet-niets",
        requirement="F3246-R2",
        description="Een vervanging wordt bevestigd en niet bewaard.",
        profile=VNG_CRUD,
        update=on_update(BETROKKENE, ignore_update, methods=["PUT"]),
    ),
    Fault(
        id="vervangen-zonder-land",
        requirement="F3246-R2",
        description="Een vervanging bewaart het land van het bezoekadres niet.",
        profile=OPEN_KLANT,
        subtle=True,
        update=on_update(BETROKKENE, drop_attributes(BEZOEKADRES_LAND), methods=["PUT"]),
    ),
    Fault(
        id="vervangen-betrokkene-houdt-naam",
        requirement="F3246-R2",
        description="Een vervanging zonder voornaam laat de oude voornaam staan.",
        profile=VNG_CRUD,
        subtle=True,
        update=on_update(BETROKKENE, keep_attributes(PERSOONSNAAM_VOORNAAM), methods=["PUT"]),
    ),
    Fault(
        id="voornaam-wist-naam",
        requirement="F3246-R3",
        description="Wie de voornaam wijzigt wist de rest van de naam.",
        profile=VNG_CRUD,
        subtle=True,
        update=on_update(BETROKKENE, drop_rest_of_name, methods=["PATCH"]),
    ),
    Fault(
        id="betrokkene-wijzigen-doet-niets",
        requirement="F3246-R3",
        description="Een wijziging wordt bevestigd en niet bewaard.",
        profile=OPEN_KLANT,
        update=on_update(BETROKKENE, ignore_update, methods=["PATCH"]),
    ),
    Fault(
        id="betrokkene-antwoord-kaal",
        requirement="F3246-R4",
        description="Het antwoord op een wijziging bevat alleen wat is gewijzigd.",
        profile=INFORMATIEMODEL_2024,
        representation=show_only(BETROKKENE, [ORGANISATIENAAM], methods=["PATCH"]),
    ),
    Fault(
        id="partij-niet-achteraf",
        requirement="F3246-R5",
        description="Een partij die achteraf wordt gekoppeld gaat verloren.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        update=on_update(BETROKKENE, drop_attributes(PARTIJ)),
    ),
    Fault(
        id="achteraf-onbekende-partij",
        requirement="F3246-R5",
        description="Achteraf mag een betrokkene verwijzen naar een partij die niet bestaat.",
        profile=OPEN_KLANT,
        subtle=True,
        skipped_rule=skip_rule(BETROKKENE, PARTIJ, "reference", methods=["PATCH"]),
    ),
    Fault(
        id="betrokkene-wijziging-stil-overgeslagen",
        requirement="F3246-A1",
        description="Een wijziging die niet mag lijkt gelukt en is overgeslagen.",
        profile=OPEN_KLANT,
        response=confirm_refused_update("/betrokkenen/"),
    ),
]
