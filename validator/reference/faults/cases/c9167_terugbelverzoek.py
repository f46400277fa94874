"""Faults against C9167 Klant belt met een vraag die niet direct beantwoord kan worden: terugbelverzoek."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from typing import Any

from validator.reference.faults.effects.records import (
    insert_adres_of_new_partij,
    insert_again,
    insert_partij_of_betrokkene,
    insert_partij_with,
    only_of,
    refer_to_new_partij,
    refer_to_other_klantcontact,
    set_facts,
)
from validator.reference.faults.effects.searches import omit_newest
from validator.reference.faults.effects.values import (
    FIXED_ID,
    ValueEffect,
    absent,
    constant,
    corrupt_diacritics,
    delay_timestamp,
    drop_last_character,
    strip_leading_zeros,
)
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ACTOR_KLANTCONTACT,
    ADRES,
    BETROKKEN_BIJ_KLANTCONTACT,
    BETROKKENE,
    DIGITAAL_ADRES,
    DIGITALE_ADRESSEN,
    GEREGISTREERD_OP,
    GEVRAAGDE_HANDELING,
    ID,
    INFORMATIEMODEL_2023,
    INFORMATIEMODEL_2024,
    INHOUD,
    INTERNE_TAAK,
    KLANTCONTACT,
    MEDEWERKER,
    OMSCHRIJVING,
    ONDERWERP,
    ONTSTAAN_UIT_KLANTCONTACT,
    OPEN_KLANT,
    PERSOONSNAAM_ACHTERNAAM,
    PERSOONSNAAM_VOORNAAM,
    PERSOONSNAAM_VOORVOEGSELS,
    ROL,
    SOORT_DIGITAAL_ADRES,
    STATUS,
    TELEFOONNUMMER,
    TOELICHTING,
    VNG_CRUD,
)
from validator.reference.faults.operators.records import on_insert
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.requests import skip_rule, store_value
from validator.reference.faults.operators.searches import on_search
from validator.reference.store import Record, Store
from validator.standard.values import EMPTY


def insert_partij(store: Store, betrokkene: Record) -> None:
    """Insert a partij with the name of the betrokkene, which does not refer to it."""
    insert_partij_of_betrokkene(store, betrokkene)


def move_voorvoegsels_to_achternaam(store: Store, betrokkene: Record) -> None:
    """Store the Voorvoegsels in the Achternaam."""
    prefix = betrokkene.facts.get(PERSOONSNAAM_VOORVOEGSELS)
    name = betrokkene.facts.get(PERSOONSNAAM_ACHTERNAAM)
    if prefix and name:
        facts = {PERSOONSNAAM_VOORVOEGSELS: "", PERSOONSNAAM_ACHTERNAAM: f"{prefix} {name}"}
        set_facts(store, betrokkene, facts)


def copy_inhoud_to_empty_toelichting(store: Store, taak: Record) -> None:
    """Give an interne taak without a Toelichting the Inhoud of its klantcontact."""
    klantcontact = store.get(KLANTCONTACT, taak.references[ONTSTAAN_UIT_KLANTCONTACT][0])
    if TOELICHTING not in taak.facts and klantcontact is not None:
        set_facts(store, taak, {TOELICHTING: klantcontact.facts.get(INHOUD)})


def store_digitaal_adres(attribute: str, effect: ValueEffect) -> Callable[[str, str, MutableMapping[str, Any]], None]:
    """The API stores another value in each digitaal adres within a betrokkene. effect: gets None for no value."""

    def hook(object_type: str, method: str, values: MutableMapping[str, Any]) -> None:
        del method
        adressen = values.get(DIGITALE_ADRESSEN, EMPTY)
        if object_type == BETROKKENE and adressen is not EMPTY:
            values[DIGITALE_ADRESSEN] = [{**adres, attribute: effect(adres.get(attribute))} for adres in adressen]

    return hook


FAULTS = [
    Fault(
        id="taak-dubbel",
        requirement="C9167-R1",
        description="Elke interne taak wordt twee keer vastgelegd.",
        profile=INFORMATIEMODEL_2023,
        insertion=on_insert(INTERNE_TAAK, insert_again),
    ),
    Fault(
        id="taak-bij-ander-klantcontact",
        requirement="C9167-R1",
        description="De taak komt bij een ander klantcontact dan is gevraagd.",
        profile=INFORMATIEMODEL_2023,
        insertion=on_insert(INTERNE_TAAK, refer_to_other_klantcontact(ONTSTAAN_UIT_KLANTCONTACT)),
    ),
    Fault(
        id="taak-zonder-klantcontact",
        requirement="C9167-R1",
        description="Een taak zonder klantcontact wordt aanvaard.",
        profile=INFORMATIEMODEL_2023,
        skipped_rule=skip_rule(INTERNE_TAAK, ONTSTAAN_UIT_KLANTCONTACT, "required"),
    ),
    Fault(
        id="taak-onbekend-klantcontact",
        requirement="C9167-R1",
        description="Een taak bij een klantcontact dat niet bestaat wordt aanvaard.",
        profile=INFORMATIEMODEL_2023,
        skipped_rule=skip_rule(INTERNE_TAAK, ONTSTAAN_UIT_KLANTCONTACT, "reference"),
    ),
    Fault(
        id="taak-zonder-id",
        requirement="C9167-R2",
        description="Het antwoord op de registratie van een taak heeft een leeg ID.",
        profile=INFORMATIEMODEL_2023,
        subtle=True,
        representation=show_value(INTERNE_TAAK, ID, constant(""), methods=["POST"]),
    ),
    Fault(
        id="taak-uur-later",
        requirement="C9167-R3",
        description="Het registratiemoment van de taak is een uur te laat.",
        profile=INFORMATIEMODEL_2023,
        subtle=True,
        representation=show_value(INTERNE_TAAK, GEREGISTREERD_OP, delay_timestamp(hours=1)),
    ),
    Fault(
        id="betrokkene-zonder-moment",
        requirement="C9167-R3",
        description="De betrokkene heeft geen registratiemoment.",
        profile=INFORMATIEMODEL_2023,
        representation=show_value(BETROKKENE, GEREGISTREERD_OP, absent),
    ),
    Fault(
        id="status-niet-ingevuld",
        requirement="C9167-R4",
        description="Een nieuwe taak heeft geen status.",
        profile=INFORMATIEMODEL_2023,
        representation=show_value(INTERNE_TAAK, STATUS, absent, methods=["GET", "LIST"]),
    ),
    Fault(
        id="status-begint-gedaan",
        requirement="C9167-R4",
        description="Een nieuwe taak begint als gedaan.",
        profile=INFORMATIEMODEL_2023,
        request_values=store_value(INTERNE_TAAK, STATUS, constant("Gedaan")),
    ),
    Fault(
        id="onbekende-status-nieuw",
        requirement="C9167-R4",
        description="Een nieuwe taak mag elke status hebben.",
        profile=INFORMATIEMODEL_2023,
        skipped_rule=skip_rule(INTERNE_TAAK, STATUS, "enum"),
    ),
    Fault(
        id="status-begint-verwerkt",
        requirement="C9167-R5",
        description="Een nieuwe taak begint als verwerkt.",
        profile=INFORMATIEMODEL_2024,
        request_values=store_value(INTERNE_TAAK, STATUS, constant("Gedaan")),
    ),
    Fault(
        id="handeling-afgekapt",
        requirement="C9167-R6",
        description="Van de gevraagde handeling valt het laatste teken weg.",
        profile=INFORMATIEMODEL_2023,
        subtle=True,
        request_values=store_value(INTERNE_TAAK, GEVRAAGDE_HANDELING, drop_last_character),
    ),
    Fault(
        id="taak-zonder-handeling",
        requirement="C9167-R6",
        description="Een taak zonder gevraagde handeling wordt aanvaard.",
        profile=INFORMATIEMODEL_2023,
        skipped_rule=skip_rule(INTERNE_TAAK, GEVRAAGDE_HANDELING, "required"),
    ),
    Fault(
        id="medewerker-ingevuld",
        requirement="C9167-R7",
        description="De taak is ook aan een medewerker toegewezen.",
        profile=INFORMATIEMODEL_2023,
        representation=show_value(INTERNE_TAAK, MEDEWERKER, constant(FIXED_ID)),
    ),
    Fault(
        id="taak-zonder-bestemming",
        requirement="C9167-R7",
        description="Een taak die aan niemand is toegewezen wordt aanvaard.",
        profile=INFORMATIEMODEL_2023,
        skipped_rule=skip_rule(INTERNE_TAAK, "", "anyOf"),
    ),
    Fault(
        id="toelichting-overgenomen",
        requirement="C9167-R8",
        description="Een lege toelichting wordt gevuld met de vraag uit het klantcontact.",
        profile=INFORMATIEMODEL_2023,
        subtle=True,
        insertion=on_insert(INTERNE_TAAK, copy_inhoud_to_empty_toelichting),
    ),
    Fault(
        id="toelichting-teken-korter",
        requirement="C9167-R9",
        description="De toelichting verliest haar laatste teken.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_values=store_value(INTERNE_TAAK, TOELICHTING, drop_last_character),
    ),
    Fault(
        id="laatste-betrokkene-onvindbaar",
        requirement="C9167-R10",
        description="Zoeken mist de nieuwste betrokkene.",
        profile=INFORMATIEMODEL_2023,
        subtle=True,
        search_result=on_search(BETROKKENE, omit_newest),
    ),
    Fault(
        id="betrokkene-bij-ander-klantcontact",
        requirement="C9167-R11",
        description="De betrokkene komt bij een ander klantcontact dan de taak.",
        profile=INFORMATIEMODEL_2023,
        insertion=on_insert(BETROKKENE, refer_to_other_klantcontact(BETROKKEN_BIJ_KLANTCONTACT)),
    ),
    Fault(
        id="rol-verwisseld",
        requirement="C9167-R12",
        description="De rol Klant wordt Vertegenwoordiger.",
        profile=INFORMATIEMODEL_2023,
        request_values=store_value(BETROKKENE, ROL, constant("Vertegenwoordiger")),
    ),
    Fault(
        id="onbekende-rol",
        requirement="C9167-R12",
        description="Een betrokkene mag elke rol hebben.",
        profile=INFORMATIEMODEL_2023,
        skipped_rule=skip_rule(BETROKKENE, ROL, "enum"),
    ),
    Fault(
        id="partij-verzonnen",
        requirement="C9167-R13",
        description="Een lege partij wordt gevuld met een verse partij.",
        profile=INFORMATIEMODEL_2023,
        insertion=on_insert(BETROKKENE, refer_to_new_partij),
    ),
    Fault(
        id="partij-stil-gemaakt",
        requirement="C9167-R14",
        description="Van de naam van de betrokkene wordt in stilte een partij gemaakt.",
        profile=INFORMATIEMODEL_2023,
        insertion=on_insert(BETROKKENE, insert_partij),
    ),
    Fault(
        id="partij-stil-bij-adres",
        requirement="C9167-R14",
        description="Van het adres van de betrokkene wordt in stilte een partij met hetzelfde adres gemaakt.",
        profile=OPEN_KLANT,
        insertion=on_insert(DIGITAAL_ADRES, insert_adres_of_new_partij),
    ),
    Fault(
        id="partij-stil-bij-nummer",
        requirement="C9167-R14",
        description="Van het telefoonnummer van de betrokkene wordt in stilte een partij met dat nummer gemaakt.",
        profile=VNG_CRUD,
        insertion=on_insert(DIGITAAL_ADRES, only_of(SOORT_DIGITAAL_ADRES, TELEFOONNUMMER, insert_adres_of_new_partij)),
    ),
    Fault(
        id="partij-stil-met-bezoekadres",
        requirement="C9167-R14",
        description="Van het bezoekadres van de betrokkene wordt in stilte een partij gemaakt.",
        profile=OPEN_KLANT,
        insertion=on_insert(BETROKKENE, insert_partij_with("Bezoekadres")),
    ),
    Fault(
        id="partij-stil-met-correspondentieadres",
        requirement="C9167-R14",
        description="Van het correspondentieadres van de betrokkene wordt in stilte een partij gemaakt.",
        profile=INFORMATIEMODEL_2024,
        insertion=on_insert(BETROKKENE, insert_partij_with("Correspondentieadres")),
    ),
    Fault(
        id="voornaam-teken-korter",
        requirement="C9167-R15",
        description="De voornaam verliest haar laatste teken.",
        profile=INFORMATIEMODEL_2023,
        subtle=True,
        request_values=store_value(BETROKKENE, PERSOONSNAAM_VOORNAAM, drop_last_character),
    ),
    Fault(
        id="naam-verminkt",
        requirement="C9167-R15",
        description="Letters met een teken erop raken in de achternaam verminkt.",
        profile=INFORMATIEMODEL_2023,
        subtle=True,
        request_values=store_value(BETROKKENE, PERSOONSNAAM_ACHTERNAAM, corrupt_diacritics),
    ),
    Fault(
        id="voorvoegsels-verschoven",
        requirement="C9167-R16",
        description="Voorvoegsels schuiven in de achternaam.",
        profile=INFORMATIEMODEL_2023,
        insertion=on_insert(BETROKKENE, move_voorvoegsels_to_achternaam),
    ),
    Fault(
        id="voorloopnul-kwijt",
        requirement="C9167-R17",
        description="De nul aan het begin van een telefoonnummer valt weg.",
        profile=INFORMATIEMODEL_2023,
        subtle=True,
        request_values=store_digitaal_adres(ADRES, strip_leading_zeros),
    ),
    Fault(
        id="voorloopnul-kwijt-open-klant",
        requirement="C9167-R17",
        description="De nul aan het begin van een telefoonnummer valt weg.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(DIGITAAL_ADRES, ADRES, strip_leading_zeros),
    ),
    Fault(
        id="adres-als-getal",
        requirement="C9167-R17",
        description="Het telefoonnummer komt als getal terug.",
        profile=VNG_CRUD,
        representation=show_value(DIGITAAL_ADRES, ADRES, lambda text: int(text) if str(text).isdigit() else text),
    ),
    Fault(
        id="soort-adres-verloren",
        requirement="C9167-R17",
        description="De soort van het digitaal adres is na registratie altijd E-mail.",
        profile=INFORMATIEMODEL_2023,
        request_values=store_digitaal_adres(SOORT_DIGITAAL_ADRES, constant("E-mail")),
    ),
    Fault(
        id="adres-ontbreekt",
        requirement="C9167-R17",
        description="Een digitaal adres zonder adres wordt aanvaard.",
        profile=INFORMATIEMODEL_2023,
        skipped_rule=skip_rule(BETROKKENE, "/digitaleAdressen/0/adres", "required"),
    ),
    Fault(
        id="omschrijving-verzonnen",
        requirement="C9167-R18",
        description="Een lege omschrijving wordt gevuld.",
        profile=INFORMATIEMODEL_2023,
        subtle=True,
        request_values=store_digitaal_adres(OMSCHRIJVING, lambda text: text or "Telefoon"),
    ),
    Fault(
        id="klantcontact-dag-later",
        requirement="C9167-R19",
        description="Het registratiemoment van het klantcontact is een dag te laat.",
        profile=INFORMATIEMODEL_2023,
        subtle=True,
        representation=show_value(KLANTCONTACT, GEREGISTREERD_OP, delay_timestamp(days=1)),
    ),
    Fault(
        id="geheel-zonder-taak",
        requirement="C9167-R20",
        description="De registratie als geheel laat de taak weg.",
        profile=INFORMATIEMODEL_2023,
        omitted_part=INTERNE_TAAK,
    ),
    Fault(
        id="betrokkene-los",
        requirement="C9167-R21",
        description="Een opgevraagde betrokkene zegt niet bij welk klantcontact hij hoort.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        representation=show_value(BETROKKENE, BETROKKEN_BIJ_KLANTCONTACT, absent, methods=["GET"]),
    ),
    Fault(
        id="onderwerp-mist-laatste-teken",
        requirement="C9167-R37",
        description="Het onderwerp van een klantcontact verliest zijn laatste teken.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        request_values=store_value(KLANTCONTACT, ONDERWERP, drop_last_character),
    ),
    Fault(
        id="laatste-koppeling-onvindbaar",
        requirement="C9167-R38",
        description="Zoeken mist de nieuwste koppeling van een actor.",
        profile=VNG_CRUD,
        subtle=True,
        search_result=on_search(ACTOR_KLANTCONTACT, omit_newest),
    ),
]
