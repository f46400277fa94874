"""Faults against F7554 Registreer partij."""

from __future__ import annotations

from validator.reference.faults.effects.records import increment_stored_number, set_reference
from validator.reference.faults.effects.responses import remove_invalid_params, set_status
from validator.reference.faults.effects.searches import omit_newest
from validator.reference.faults.effects.values import (
    FIXED_ID,
    absent,
    constant,
    drop_last_character,
    fill_empty,
    has_length,
    is_empty,
    truncate,
)
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    BEZOEKADRES_ADRESREGEL_1,
    BEZOEKADRES_NUMMERAANDUIDING_ID,
    CORRESPONDENTIEADRES_ADRESREGEL_3,
    DIGITAAL_ADRES,
    ID,
    IDENTIFICEERDE_PARTIJ,
    INDICATIE_GEHEIMHOUDING,
    INFORMATIEMODEL_2023,
    INFORMATIEMODEL_2024,
    INTERNE_NOTITIE,
    NUMMER,
    OPEN_KLANT,
    PARTIJ,
    PARTIJ_IDENTIFICATOR,
    PERSOONSNAAM_ACHTERNAAM,
    PERSOONSNAAM_VOORVOEGSELS,
    SOORT_PARTIJ,
    VNG_CRUD,
    VOORKEURS_DIGITAAL_ADRES,
    VOORKEURSTAAL,
)
from validator.reference.faults.operators.records import on_insert
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.requests import refuse_value, skip_rule, store_value
from validator.reference.faults.operators.responses import on_response
from validator.reference.faults.operators.searches import on_search
from validator.reference.store import Record, Store


def refer_to_other_partij(store: Store, identificator: Record) -> None:
    """Let the partij-identificator belong to a new partij."""
    other = store.insert(PARTIJ, {SOORT_PARTIJ: "Persoon"}, {})
    set_reference(store, identificator, IDENTIFICEERDE_PARTIJ, other.id)


FAULTS = [
    Fault(
        id="nieuwste-identificator-onvindbaar",
        requirement="F7554-R1",
        description="Zoeken mist de nieuwste partij-identificator.",
        profile=OPEN_KLANT,
        subtle=True,
        search_result=on_search(PARTIJ_IDENTIFICATOR, omit_newest),
    ),
    Fault(
        id="partij-zonder-id",
        requirement="F7554-R2",
        description="Het antwoord op de registratie van een partij toont geen ID.",
        profile=VNG_CRUD,
        subtle=True,
        representation=show_value(PARTIJ, ID, absent, methods=["POST"]),
    ),
    Fault(
        id="bezoekadres-partij-teken-korter",
        requirement="F7554-R2",
        description="Het bezoekadres van een partij verliest zijn laatste teken.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(PARTIJ, BEZOEKADRES_ADRESREGEL_1, drop_last_character),
    ),
    Fault(
        id="identificator-andere-partij",
        requirement="F7554-R2",
        description="Een partij-identificator hoort bij een andere partij dan is verstuurd.",
        profile=INFORMATIEMODEL_2024,
        insertion=on_insert(PARTIJ_IDENTIFICATOR, refer_to_other_partij),
    ),
    Fault(
        id="partij-id-dubbel",
        requirement="F7554-R3",
        description="Het antwoord op een registratie geeft elke partij hetzelfde ID.",
        profile=VNG_CRUD,
        spreads="het antwoord wijst een andere partij aan, zodat de eigen niet op te vragen is",
        subtle=True,
        representation=show_value(PARTIJ, ID, constant(FIXED_ID), methods=["POST"]),
    ),
    Fault(
        id="partij-dubbel-nummer",
        requirement="F7554-R4",
        description="Een nummer van een partij dat al bestaat wordt aanvaard.",
        profile=OPEN_KLANT,
        skipped_rule=skip_rule(PARTIJ, NUMMER, "unique"),
    ),
    Fault(
        id="partij-eigen-nummer",
        requirement="F7554-R4",
        description="Het register bewaart een nummer van een partij dat één hoger is.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        insertion=on_insert(PARTIJ, increment_stored_number),
    ),
    Fault(
        id="taal-verzonnen",
        requirement="F7554-R5",
        description="Een partij zonder voorkeurstaal krijgt er een.",
        profile=VNG_CRUD,
        subtle=True,
        request_values=store_value(PARTIJ, VOORKEURSTAAL, fill_empty("Nederlands")),
    ),
    Fault(
        id="adres-verplicht",
        requirement="F7554-R5",
        description="Een partij zonder bezoekadres wordt geweigerd.",
        profile=OPEN_KLANT,
        refusal=refuse_value(PARTIJ, BEZOEKADRES_ADRESREGEL_1, is_empty),
    ),
    Fault(
        id="partij-wacht-op-identificator",
        requirement="F7554-R6",
        description="Een partij zonder identificator is er nog niet.",
        profile=INFORMATIEMODEL_2024,
        spreads="een partij is niet op te vragen",
        response=on_response("GET", "/partijen/", set_status(404), status=200),
    ),
    Fault(
        id="partij-weigering-zonder-uitleg",
        requirement="F7554-S1",
        description="De weigering van een partij zegt niet waar het aan ligt.",
        profile=INFORMATIEMODEL_2024,
        response=on_response("POST", "/partijen", remove_invalid_params, status=400),
    ),
    Fault(
        id="soort-partij-vrij",
        requirement="F7554-S1",
        description="Een partij mag van elke soort zijn.",
        profile=OPEN_KLANT,
        skipped_rule=skip_rule(PARTIJ, SOORT_PARTIJ, "enum"),
    ),
    Fault(
        id="notitie-te-lang",
        requirement="F7554-S1",
        description="Een interne notitie van 1001 tekens wordt aanvaard.",
        profile=VNG_CRUD,
        subtle=True,
        skipped_rule=skip_rule(PARTIJ, INTERNE_NOTITIE, "maxLength", when=has_length(1001)),
    ),
    Fault(
        id="partij-blijft-staan",
        requirement="F7554-S2",
        description="Een verwijderde partij is er nog.",
        profile=OPEN_KLANT,
        undeletable=PARTIJ,
    ),
    Fault(
        id="partij-zonder-geheimhouding",
        requirement="F7554-A1",
        description="Een partij zonder indicatie geheimhouding wordt aanvaard.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(PARTIJ, INDICATIE_GEHEIMHOUDING, "required"),
    ),
    Fault(
        id="geheimhouding-misschien",
        requirement="F7554-A2",
        description="Of gegevens geheim zijn mag in elk woord.",
        profile=OPEN_KLANT,
        skipped_rule=skip_rule(PARTIJ, INDICATIE_GEHEIMHOUDING, "type", "enum"),
    ),
    Fault(
        id="voorkeurstaal-vrij",
        requirement="F7554-A2",
        description="Een voorkeurstaal mag van buiten de lijst komen.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(PARTIJ, VOORKEURSTAAL, "enum"),
    ),
    Fault(
        id="achternaam-partij-afgekapt",
        requirement="F7554-A3",
        description="Van de achternaam van een partij blijven 199 tekens over.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_values=store_value(PARTIJ, PERSOONSNAAM_ACHTERNAAM, truncate(199)),
    ),
    Fault(
        id="derde-adresregel-afgekapt",
        requirement="F7554-A3",
        description="Van de derde regel van een correspondentieadres blijven 79 tekens over.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(PARTIJ, CORRESPONDENTIEADRES_ADRESREGEL_3, truncate(79)),
    ),
    Fault(
        id="voorvoegsel-partij-te-lang",
        requirement="F7554-A3",
        description="Een voorvoegsel van elf tekens wordt aanvaard.",
        profile=VNG_CRUD,
        subtle=True,
        skipped_rule=skip_rule(PARTIJ, PERSOONSNAAM_VOORVOEGSELS, "maxLength", when=has_length(11)),
    ),
    Fault(
        id="nummeraanduiding-te-kort",
        requirement="F7554-A3",
        description="Een nummeraanduiding van veertig tekens wordt geweigerd.",
        profile=VNG_CRUD,
        subtle=True,
        refusal=refuse_value(PARTIJ, BEZOEKADRES_NUMMERAANDUIDING_ID, has_length(40)),
    ),
    Fault(
        id="voorkeursadres-bestaat-niet",
        requirement="F7554-A4",
        description="Een partij met een voorkeursadres dat er niet is wordt aanvaard, en het adres stil weggelaten.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(PARTIJ, VOORKEURS_DIGITAAL_ADRES, "reference"),
    ),
    Fault(
        id="identificator-overleeft-partij",
        requirement="F7554-A5",
        description="De identificator van een verwijderde partij is er nog.",
        profile=OPEN_KLANT,
        undeletable=PARTIJ_IDENTIFICATOR,
    ),
    Fault(
        id="adres-overleeft-partij",
        requirement="F7554-A5",
        description="Het digitaal adres van een verwijderde partij is er nog.",
        profile=INFORMATIEMODEL_2024,
        undeletable=DIGITAAL_ADRES,
    ),
    Fault(
        id="achternaam-relatie-teken-korter",
        requirement="F7554-X1",
        description="De achternaam van een relatie verliest haar laatste teken.",
        profile=INFORMATIEMODEL_2023,
        subtle=True,
        request_values=store_value(PARTIJ, PERSOONSNAAM_ACHTERNAAM, drop_last_character),
    ),
]
