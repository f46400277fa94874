"""The published page of what the source of a requirement names."""

import pytest

from validator.requirements.registers import all_requirements
from validator.standard.addresses import addresses

SITE = "https://vng-realisatie.github.io/klantinteracties"
REPOSITORY = "https://github.com/VNG-Realisatie/klantinteracties/blob/b1ecc1df10577f66a7eb942d500093fd16cb808f/docs"


def links(source, edition="2024-03", identity="C9167-R1"):
    pieces = list(addresses(source, edition, identity, {"C9167"}))
    assert "".join(text for text, _ in pieces) == source
    return {text: address for text, address in pieces if address is not None}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            "C9167 §5, tabel; F2120",
            {
                "C9167": f"{SITE}/achtergronddocumentatie/artefacten/9167.html",
                "F2120": f"{SITE}/achtergronddocumentatie/artefacten/2120.html",
            },
        ),
        ("Basisterminologie, opvolging", {"Basisterminologie": f"{SITE}/informatiemodel/basisterminologie.html"}),
        ("functiepagina's, zoeken", {"functiepagina's": f"{SITE}/achtergronddocumentatie/functies.html"}),
        (
            "informatiemodel, datum; RFC 3339",
            {
                "informatiemodel": f"{SITE}/informatiemodel/gegevenswoordenboek.html",
                "RFC 3339": "https://www.rfc-editor.org/rfc/rfc3339",
            },
        ),
        ("RFC 9110 §15.5.1.", {"RFC 9110 §15.5.1": "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1"}),
        ("afnemers, werkvoorraad", {}),
    ],
)
def test_what_a_source_names_leads_to_its_page(source, expected):
    assert links(source) == expected


def test_an_earlier_edition_leads_to_its_own_pages_in_the_repository_of_the_standard():
    assert links("C9167 §5; B4237", "2023-03") == {
        "C9167": f"{REPOSITORY}/achtergronddocumentatie/artefacten/9167.md",
        "B4237": f"{SITE}/achtergronddocumentatie/artefacten/4237.html",
    }


def test_a_design_rule_leads_to_its_own_place():
    address = "https://gitdocumentatie.logius.nl/publicatie/api/adr/#/core/semver"
    assert links("ADR 2.2-rc.1, Semantic", identity="/core/semver") == {"ADR 2.2-rc.1": address}


def test_every_requirement_on_a_page_leads_to_that_page():
    for requirement in all_requirements():
        found = links(requirement.source, requirement.editions[-1], requirement.id)
        page = requirement.id.partition("-")[0]
        assert found or page in {"AFN", "WRD", "HTTP"}, requirement.id
        assert page not in requirement.source or page in found
