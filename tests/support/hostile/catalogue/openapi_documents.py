"""Hostile targets: OpenAPI documents."""

from tests.support.hostile import conditions, mutations
from tests.support.hostile.server import HostileServer, harmless

OPENAPI_SCENARIO = "id-ADR-schuine-streep-beschreven"


def _doubling_references(levels=40):
    """A document in which each schema refers twice to the next: 2 ** levels paths."""
    parts = {f"s{n}": {"allOf": [{"$ref": f"#/s/s{n + 1}"}] * 2} for n in range(levels)}
    return mutations.openapi_document("/internetaken", {"$ref": "#/s/s0"}) | {"s": {**parts, f"s{levels}": {}}}


def openapi(name, description, change, message=""):
    """A server with an unusual OpenAPI document, which leads to advice only."""
    return harmless(
        f"openapi-{name}",
        f"publiceert een OpenAPI-document {description}",
        conditions.is_openapi_request,
        mutations.changed_document(change),
        message,
    )


OPENAPI_DOCUMENTS = (
    openapi("groot", "van 300.000 waarden", lambda _: {"x": [0] * 300_000}, "meer dan 250000 waarden"),
    openapi(
        "knoop",
        "waarin elke verwijzing er twee wordt",
        lambda _: _doubling_references(),
        "dat vergelijken te lang duurt",
    ),
    openapi(
        "zichzelf",
        "met een schema dat naar zichzelf verwijst",
        lambda _: mutations.openapi_document("/internetaken", {"$ref": "#/s"}) | {"s": {"$ref": "#/s"}},
        "dat vergelijken te lang duurt",
    ),
    openapi(
        "patroon",
        "met een reguliere expressie die nooit klaar is",
        lambda _: mutations.openapi_document(
            "/internetaken", {"additionalProperties": {"pattern": "^(.+)+$"}, "patternProperties": {"^(.+)+!$": {}}}
        ),
    ),
    openapi(
        "pad",
        "met een pad van dertig sjablonen naast elkaar",
        lambda document: {**document, "paths": {"/" + "{a}" * 30 + "!": {}}},
    ),
    openapi(
        "soorten",
        "waarin niets van de juiste soort is",
        lambda _: mutations.openapi_document("/internetaken", {"properties": 7}),
        "geen geldig",
    ),
    HostileServer(
        "openapi-getoetst",
        "publiceert een OpenAPI-document van lijsten en getallen",
        conditions.is_openapi_request,
        mutations.changed_document(
            lambda _: {"openapi": [], "paths": {"/x/": 3, "/y": {"parameters": [7, {"$ref": "#/paths"}]}}}
        ),
        1,
        "voldoet niet",
        "paden zonder schuine streep",
        tag=OPENAPI_SCENARIO,
        profile="informatiemodel-2024-03",
    ),
)
