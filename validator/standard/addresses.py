"""Where the pages are published that a requirement stands on: of the standard, of the API Design Rules, and RFCs."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

STANDARD = "https://vng-realisatie.github.io/klantinteracties"
"""The published site of the standard; it shows the pages as they are now, which is edition 2024-03."""

REPOSITORY = "https://github.com/VNG-Realisatie/klantinteracties/blob"
EARLIER = {"2023-03": "b1ecc1df10577f66a7eb942d500093fd16cb808f"}
"""The commit in the repository of the standard with the pages of an edition that the site does not show any more."""

PAGES = "achtergronddocumentatie/artefacten"
NAMED = {
    "basisterminologie": "informatiemodel/basisterminologie",
    "informatiemodel": "informatiemodel/gegevenswoordenboek",
    "functiepagina's": "achtergronddocumentatie/functies",
}
"""The pages that a source names in words."""

CRUD = "api_familie_klantinteracties/klantinteracties_CRUD/redoc"
DESIGN_RULES = "https://gitdocumentatie.logius.nl/publicatie/api/adr"
RFC = "https://www.rfc-editor.org/rfc/rfc"

REFERENCE = re.compile(
    rf"\b(?P<page>[BCFNUV](?P<number>\d{{4}}))\b|\b(?P<named>(?i:{'|'.join(NAMED)}))\b|(?P<crud>\bCRUD 0\.0\.3\b)"
    r"|(?P<rules>\bADR \d+\.\d+(?:-rc\.\d+)?)|RFC (?P<rfc>\d+)(?: §(?P<section>[\d.]*\d))?"
)
"""What a source names that is published somewhere."""


def addresses(source: str, edition: str, identity: str, own: Collection[str]) -> Iterator[tuple[str, str | None]]:
    """The pieces of the source of a requirement, each with the address of what it names, or None.

    identity: of the requirement. own: the pages that the edition has requirements of.
    """
    end = 0
    for found in REFERENCE.finditer(source):
        if found.start() > end:
            yield source[end : found.start()], None
        yield found[0], _address(found, edition, identity, own)
        end = found.end()
    if end < len(source):
        yield source[end:], None


def _address(found: re.Match[str], edition: str, identity: str, own: Collection[str]) -> str:
    if found["page"]:
        return _page(f"{PAGES}/{found['number']}", edition if found["page"] in own else None)
    if found["named"]:
        return _page(NAMED[found["named"].lower()], edition)
    if found["crud"]:
        return _page(CRUD, None)
    if found["rules"]:
        return f"{DESIGN_RULES}/#{identity}" if identity.startswith("/") else f"{DESIGN_RULES}/"
    section = f"#section-{found['section']}" if found["section"] else ""
    return f"{RFC}{found['rfc']}{section}"


def _page(path: str, edition: str | None) -> str:
    commit = EARLIER.get(edition or "")
    return f"{STANDARD}/{path}.html" if commit is None else f"{REPOSITORY}/{commit}/docs/{path}.md"
