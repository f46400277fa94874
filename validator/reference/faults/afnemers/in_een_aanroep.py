"""Faults against Afnemers registreren een klantcontact in één aanroep."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from validator.reference.faults.fault import Fault
from validator.reference.faults.names import (
    BETROKKENE,
    INFORMATIEMODEL_2024,
    ONDERWERPOBJECT,
    OPEN_KLANT,
    PARTIJ,
    WAS_KLANTCONTACT,
)
from validator.reference.faults.operators.requests import skip_rule
from validator.reference.faults.operators.responses import ResponseHook

if TYPE_CHECKING:
    from werkzeug.wrappers import Request, Response


def require_part(path: str, part: str) -> ResponseHook:
    """A composite registration without this part is answered with 400."""

    def hook(request: Request, response: Response) -> None:
        if request.method == "POST" and request.path.endswith(path) and part not in json.loads(request.get_data()):
            response.status_code = 400

    return hook


def forget_partij_in_one_call(content: bytes) -> bytes:
    """A betrokkene that is registered together with its klantcontact loses its partij."""
    body = json.loads(content) if content.startswith(b'{"klantcontact"') and content.endswith(b"}") else {}
    if not isinstance(body.get("betrokkene"), dict):
        return content
    return json.dumps({**body, "betrokkene": {**body["betrokkene"], "wasPartij": None}}).encode()


FAULTS = [
    Fault(
        id="aanroep-zonder-onderwerp",
        requirement="AFN-R14",
        description="De registratie in één aanroep laat het onderwerpobject weg.",
        profile=INFORMATIEMODEL_2024,
        omitted_part=ONDERWERPOBJECT,
    ),
    Fault(
        id="aanroep-eist-onderwerp",
        requirement="AFN-R14",
        description="Een registratie in één aanroep zonder onderwerpobject wordt geweigerd.",
        profile=OPEN_KLANT,
        response=require_part("/maak-klantcontact", "onderwerpobject"),
    ),
    Fault(
        id="aanroep-verliest-partij",
        requirement="AFN-R14",
        description="De betrokkene van een registratie in één aanroep verliest zijn partij.",
        profile=OPEN_KLANT,
        request_body=forget_partij_in_one_call,
    ),
    Fault(
        id="aanroep-half-geregistreerd",
        requirement="AFN-R15",
        description="Na een geweigerde registratie in één aanroep staat het klantcontact er toch.",
        profile=INFORMATIEMODEL_2024,
        subtle=True,
        no_rollback=True,
    ),
    Fault(
        id="aanroep-fout-onderwerp-weggelaten",
        requirement="AFN-R15",
        description="Een onderwerpobject dat nergens naar verwijst wordt in één aanroep aanvaard.",
        profile=OPEN_KLANT,
        skipped_rule=skip_rule(ONDERWERPOBJECT, WAS_KLANTCONTACT, "reference"),
    ),
    Fault(
        id="aanroep-onbekende-partij-weggelaten",
        requirement="AFN-R15",
        description="Een partij die niet bestaat wordt in één aanroep stil weggelaten.",
        profile=INFORMATIEMODEL_2024,
        skipped_rule=skip_rule(BETROKKENE, PARTIJ, "reference"),
    ),
]
