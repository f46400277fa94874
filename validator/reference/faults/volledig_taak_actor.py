"""Faults that the completed function pages of interne taak and actor must catch."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from validator.reference.faults import making as m
from validator.reference.faults import mishaps as w
from validator.reference.faults.names import ACTOR, CAUSE, FINAL, OPEN, TASK, VNG
from validator.reference.store import Record, Store

if TYPE_CHECKING:
    pass

fault = m.faults(FINAL)


def without(argument: str, when: str) -> Any:
    """A search argument has no effect when there is a certain other one."""

    def change(store: Store, criteria: Mapping[str, Any], records: list[Record]) -> list[Record]:
        if not {argument, when} <= criteria.keys():
            return records
        return [one for one in store.all(ACTOR) if one.facts.get(when) == criteria[when]]

    return m.finds(ACTOR, change)


FAULTS = [
    fault(
        "taak-zonder-nummer",
        "F2120-A1",
        "Een taak zonder nummer wordt aanvaard.",
        overlooks=m.lets_in(TASK, "Nummer", "required"),
    ),
    fault(
        "taak-zonder-status",
        "F2120-A1",
        "Een taak zonder status wordt aanvaard.",
        VNG,
        overlooks=m.lets_in(TASK, "Status", "required"),
    ),
    fault(
        "verwerkt-op-elk-woord",
        "F2120-A2",
        "Een taak mag op elk woord verwerkt zijn.",
        overlooks=m.lets_in(TASK, "Verwerkt op", "format", "enum"),
    ),
    fault(
        "taaknummer-elf-cijfers",
        "F2120-A3",
        "Een taaknummer van elf cijfers wordt aanvaard.",
        mean=True,
        overlooks=m.lets_in(TASK, "Nummer", "maximum", when=m.of_length(11)),
    ),
    fault(
        "dubbel-taaknummer",
        "F2120-A4",
        "Twee taken kunnen hetzelfde nummer hebben.",
        OPEN,
        overlooks=m.lets_in(TASK, "Nummer", "unique"),
    ),
    fault(
        "toelichting-afgekapt",
        "F2120-R8",
        "Van de toelichting blijven 999 tekens over.",
        mean=True,
        given=m.takes(TASK, "Toelichting", m.cut(999)),
    ),
    fault(
        "actor-mist-nieuwste-taak",
        "F3839-A1",
        "Zoeken op actor mist de nieuwste taak.",
        OPEN,
        mean=True,
        found=m.finds(TASK, w.not_the_newest_by("Toegewezen aan actor")),
    ),
    fault(
        "taak-met-andere-handeling",
        "F3839-A2",
        "Zoeken op de gevraagde handeling geeft ook een taak met een andere handeling.",
        mean=True,
        found=m.finds_one_more(TASK, "Gevraagde handeling"),
    ),
    fault(
        "taken-bladzijde-slaat-over",
        "F3839-A3",
        "De tweede bladzijde met taken slaat er een over.",
        mean=True,
        answer=m.page("/internetaken", "2", lambda body: {**body, "resultaten": body["resultaten"][1:]}),
    ),
    fault(
        "taak-naar-onbekend-klantcontact",
        "F5241-A1",
        "Een taak kan door een wijziging verwijzen naar een klantcontact dat er niet is.",
        VNG,
        mean=True,
        overlooks=m.lets_in(TASK, CAUSE, "reference", methods=["PATCH"]),
    ),
    fault(
        "taak-wijziging-stil-overgeslagen",
        "F5241-A1",
        "Een wijziging die niet mag lijkt gelukt en is overgeslagen.",
        OPEN,
        answer=m.silently("/internetaken/"),
    ),
    fault(
        "taak-verhuist-naar-ander-id",
        "F5241-A2",
        "Een wijziging die een ID noemt verplaatst de taak.",
        mean=True,
        answer=w.moves_to_given_id("/internetaken/"),
    ),
    fault(
        "vervangen-taak-houdt-toelichting",
        "F5241-R4",
        "Een vervanging zonder toelichting laat de oude toelichting staan.",
        mean=True,
        changing=m.on_change(TASK, m.merges("Toelichting"), ["PUT"]),
    ),
    fault(
        "identificator-zonder-register",
        "F5592-A1",
        "Een identificator zonder register wordt aanvaard.",
        overlooks=m.lets_in(ACTOR, "Actoridentificator/Register", "required"),
    ),
    fault(
        "actor-zonder-soort",
        "F5592-A1",
        "Een actor zonder soort wordt aanvaard.",
        VNG,
        overlooks=m.lets_in(ACTOR, "Soort actor", "required"),
    ),
    fault(
        "actief-misschien",
        "F5592-A2",
        "Of een actor actief is mag in elk woord.",
        OPEN,
        overlooks=m.lets_in(ACTOR, "Indicatie actief", "type", "enum"),
    ),
    fault(
        "functie-te-lang",
        "F5592-A3",
        "Een functie van 41 tekens wordt aanvaard.",
        OPEN,
        mean=True,
        overlooks=m.lets_in(ACTOR, "Functie", "maxLength", when=m.of_length(41)),
    ),
    fault(
        "e-mailadres-afgekapt",
        "F5592-A3",
        "Van een e-mailadres blijven 253 tekens over.",
        mean=True,
        given=m.takes(ACTOR, "E-mailadres", m.cut(253)),
    ),
    fault(
        "telefoonnummer-te-kort",
        "F5592-A3",
        "Een telefoonnummer van twintig cijfers wordt geweigerd.",
        VNG,
        mean=True,
        refuses=m.refuses(ACTOR, "Telefoonnummer", m.of_length(20)),
    ),
    fault(
        "soort-maakt-naam-overbodig",
        "F5582-A1",
        "Wie ook op soort zoekt, zoekt niet meer op naam.",
        mean=True,
        found=without("Naam", "Soort actor"),
    ),
    fault(
        "actoren-dubbel-op-bladzijde",
        "F5582-A2",
        "De tweede bladzijde toont elke actor twee keer.",
        mean=True,
        answer=m.page("/actoren", "2", lambda body: {**body, "resultaten": body["resultaten"] * 2}),
    ),
    fault(
        "actor-wijziging-stil-overgeslagen",
        "F9810-A1",
        "Een wijziging die niet mag lijkt gelukt en is overgeslagen.",
        answer=m.silently("/actoren/"),
    ),
    fault(
        "vervangen-actor-houdt-identificator",
        "F9810-A2",
        "Een vervanging zonder identificator laat de oude staan.",
        VNG,
        mean=True,
        changing=m.on_change(
            ACTOR,
            m.merges(
                *(f"Actoridentificator/{part}" for part in ("Object-ID", "Objecttype", "Register", "Soort object-ID"))
            ),
            ["PUT"],
        ),
    ),
]
