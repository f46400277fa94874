"""What rules are called where people read them; machines read the rule itself."""

from __future__ import annotations

NAMES = {
    "type": "ander soort waarde",
    "enum": "niet in de lijst van waarden",
    "const": "andere waarde",
    "required": "ontbreekt",
    "additionalProperties": "onbekende eigenschap",
    "unevaluatedProperties": "onbekende eigenschap",
    "format": "formaat",
    "pattern": "schrijfwijze",
    "minLength": "te kort",
    "maxLength": "te lang",
    "minItems": "te weinig in de lijst",
    "maxItems": "te veel in de lijst",
    "uniqueItems": "dubbel in de lijst",
    "contains": "ontbreekt in de lijst",
    "minProperties": "te weinig eigenschappen",
    "maxProperties": "te veel eigenschappen",
    "minimum": "te klein",
    "maximum": "te groot",
    "exclusiveMinimum": "te klein",
    "exclusiveMaximum": "te groot",
    "multipleOf": "geen veelvoud",
    "anyOf": "geen van de keuzes",
    "oneOf": "niet precies een van de keuzes",
    "not": "hoort er niet te staan",
    "falseSchema": "hoort er niet te staan",
    "readOnly": "vult het register in",
    "x-verschillend": "hetzelfde als elders",
    "x-uniek": "dubbel in de lijst",
    "json": "geen JSON",
    "csv": "geen CSV",
    "herkenning": "niet herkend",
    "dialect": "ander dialect",
    "dump": "dump van een database",
    "versie": "andere versie",
    "afwezig": "niet in de invoer",
    "waarde": "geweigerde waarde",
    "eigenaar": "eigenaar",
    "toegewezen": "niemand toegewezen",
    "moment": "status en moment",
    "naam": "naam en soort partij",
    "verwijzing": "verwijst naar niets",
    "uniek": "dubbel",
    "identificator": "geen identificator",
}
"""By the rule: the keyword of JSON Schema, or the name of a rule of our own."""


def rule_name(rule: str) -> str:
    """What a rule is called, in Dutch."""
    return NAMES.get(rule, rule)
