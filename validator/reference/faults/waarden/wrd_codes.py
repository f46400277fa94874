"""Faults against WRD Postcodes, landen, talen en kanalen."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from validator.reference.faults.effects.responses import set_status
from validator.reference.faults.effects.values import change_text, empty, equals, lowercase_first_letter, replace_value
from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    ADRES,
    BETROKKENE,
    BEZOEKADRES_POSTCODE,
    CORRESPONDENTIEADRES_LAND,
    DIGITAAL_ADRES,
    INFORMATIEMODEL_2024,
    KANAAL,
    KLANTCONTACT,
    OPEN_KLANT,
    PLAATSGEVONDEN_OP,
    TAAL,
    VNG_CRUD,
)
from validator.reference.faults.operators.representations import show_value
from validator.reference.faults.operators.requests import skip_rule, store_value
from validator.reference.faults.operators.responses import ResponseHook
from validator.standard.zone import AMSTERDAM

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response


def on_registration_holding(text: str, status: int) -> ResponseHook:
    """A registration with this text in its body is stored, and answered with this status."""

    def hook(request: Request, response: Response) -> None:
        if request.method == "POST" and text in request.get_data(as_text=True):
            set_status(status, {"status": status, "title": "Fout"})(response)

    return hook


FAULTS = [
    Fault(
        id="telefoon-zonder-spaties",
        requirement="WRD-R1",
        description="De spaties in een telefoonnummer verdwijnen.",
        profile=VNG_CRUD,
        subtle=True,
        request_values=store_value(
            DIGITAAL_ADRES, ADRES, change_text(lambda text: text.replace(" ", "") if text[:1] == "0" else text)
        ),
    ),
    Fault(
        id="gemeentenummer-geeft-fout",
        requirement="WRD-R1",
        description="Op een nummer van vijf cijfers antwoordt het register met een fout van zichzelf.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        response=on_registration_holding('"14020"', status=500),
    ),
    Fault(
        id="geweigerd-en-toch-bewaard",
        requirement="WRD-R1",
        description="Een klantcontact met de taalcode dut wordt geweigerd, en toch bewaard.",
        profile=OPEN_KLANT,
        subtle=True,
        response=on_registration_holding('"dut"', status=400),
        skipped_rule=skip_rule(KLANTCONTACT, TAAL, "enum", when=equals("dut")),
    ),
    Fault(
        id="tijdstip-zonder-zone-verschuift",
        requirement="WRD-R1",
        description="Een tijdstip zonder zone wordt aanvaard, en krijgt het huidige tijdstip.",
        profile=VNG_CRUD,
        skipped_rule=skip_rule(KLANTCONTACT, PLAATSGEVONDEN_OP, "format", "enum"),
        request_values=store_value(
            KLANTCONTACT, PLAATSGEVONDEN_OP, lambda value: datetime.now(AMSTERDAM) if isinstance(value, dict) else value
        ),
    ),
    Fault(
        id="postcode-zonder-spatie",
        requirement="WRD-R21",
        description="De spatie in een postcode verdwijnt bij het opvragen.",
        profile=OPEN_KLANT,
        subtle=True,
        representation=show_value(
            BETROKKENE, BEZOEKADRES_POSTCODE, lambda text: text.replace(" ", ""), methods=["GET"]
        ),
    ),
    Fault(
        id="postcode-ongetoetst",
        requirement="WRD-R22",
        description="Een postcode die met een nul begint wordt aanvaard.",
        profile=OPEN_KLANT,
        skipped_rule=skip_rule(BETROKKENE, BEZOEKADRES_POSTCODE, "pattern", "value"),
    ),
    Fault(
        id="land-alleen-om-te-bezoeken",
        requirement="WRD-R23",
        description="Het land van een correspondentieadres gaat verloren.",
        profile=VNG_CRUD,
        request_values=store_value(BETROKKENE, CORRESPONDENTIEADRES_LAND, empty),
    ),
    Fault(
        id="engels-wordt-nederlands",
        requirement="WRD-R24",
        description="Een klantcontact in het Engels komt terug als een in het Nederlands.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(KLANTCONTACT, TAAL, replace_value("Engels", by="Nederlands")),
    ),
    Fault(
        id="kanaal-beginletter-klein",
        requirement="WRD-R25",
        description="De eerste letter van een kanaal wordt klein bewaard.",
        profile=OPEN_KLANT,
        subtle=True,
        request_values=store_value(KLANTCONTACT, KANAAL, lowercase_first_letter),
    ),
]
