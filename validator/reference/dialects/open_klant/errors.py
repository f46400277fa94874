"""How Open Klant says what is wrong: the type, title and codes of an error, and the names of properties in it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from validator.reference.dialects.dialect import Body, InvalidParams, problem_details

KINDS = {
    "authentication_failed": "AuthenticationFailed",
    "invalid": "ValidationError",
    "method_not_allowed": "MethodNotAllowed",
    "not_acceptable": "NotAcceptable",
    "not_authenticated": "NotAuthenticated",
    "not_found": "NotFound",
    "parse_error": "ParseError",
    "unsupported_media_type": "UnsupportedMediaType",
}
"""The kind of an error by its code, the last part of its type."""

TITLES = {
    "authentication_failed": "Ongeldige authenticatiegegevens.",
    "invalid": "Ongeldige invoerwaarde.",
    "method_not_allowed": 'Methode "{method}" niet toegestaan.',
    "not_authenticated": "Authenticatiegegevens zijn niet opgegeven.",
    "parse_error": "Ongeldig samengestelde request.",
    "unsupported_media_type": 'Ongeldige media type "{media_type}" in aanvraag.',
}
"""Titles by code; those of 405 and 415 hold a place that the registry leaves unfilled."""

REASONS = {
    "blank": "Dit veld mag niet leeg zijn.",
    "null": "Dit veld mag niet leeg zijn.",
    "required": "Dit veld is vereist.",
}
ITEM = re.compile(r"^partijIdentificatoren\.\d+\.")
"""What stands before the name of a property of an identificator within a partij."""

REGEL = re.compile(r"adresregel(\d)")
"""A name that the registry writes with another word boundary in an error."""

CODES = {"does_not_exist": "invalid"}
NAMES = {
    "partijIdentificator.codeObjecttype": "partijIdentificatorCodeObjecttype",
    "partijIdentificator.codeSoortObjectId": "partijIdentificatorCodeSoortObjectId",
    "partijIdentificator.objectId": "partijIdentificatorObjectId",
}
"""Properties that run together in an error about their value."""

TOGETHER = {
    "actor": ("nonFieldErrors", "unique"),
    "partijIdentificator.codeSoortObjectId": ("__all__", "invalid"),
    "partijIdentificator.objectId": ("__all__", "invalid"),
    "referentie": ("nonFieldErrors", "unique"),
    "vertegenwoordigendePartij": ("nonFieldErrors", "unique"),
}
"""Name and code of the error when another object has the same values, by the first of the properties."""


def problem(status: int, code: str, detail: str, params: InvalidParams) -> Body:
    """The body of an error."""
    body = problem_details(status, code, detail, [_param(one) for one in params])
    kind = f"https://openklant.example/ref/fouten/{KINDS.get(code, 'APIException')}/"
    title = TITLES.get(code, body["title"])
    return {**body, "type": kind, "title": title, "detail": title if code == "invalid" else detail}


def _param(param: Mapping[str, str]) -> dict[str, str]:
    code, name = param["code"], param["name"]
    own = ITEM.sub("", name)
    if code == "unique" and own in TOGETHER:
        name, code = TOGETHER[own]
    elif code == "invalid" and own in NAMES:
        name = name.removesuffix(own) + NAMES[own]
    name = REGEL.sub(r"adresregel_\1", name)
    return {"name": name, "code": CODES.get(code, code), "reason": REASONS.get(code, param["reason"])}
