"""The case shapes (schemas/gevallen) refuse what is not such a case."""

import pytest

from validator.schema import catalog
from validator.schema.findings import schema_findings

SHAPES: dict[str, list[tuple[dict[str, object], str]]] = {
    "ongekende betrokkene": [
        ({"Rol": "Klant", "Persoonsnaam": {"Voornaam": "Karel", "Achternaam": "Wittewiek"}, "Partij": "x"}, "/Partij"),
        ({"Rol": "Klant"}, "/Persoonsnaam"),
        ({"Rol": "Klant", "Persoonsnaam": {"Voornaam": "Karel"}}, "/Persoonsnaam/Achternaam"),
        ({"Rol": "Buurman", "Persoonsnaam": {"Voornaam": "Karel", "Achternaam": "W"}}, "/Rol"),
    ],
    "gekende betrokkene": [({"Rol": "Klant"}, "/Partij"), ({"Partij": "x"}, "/Rol")],
    "gekende persoon": [
        ({"Rol": "Klant", "Partij": "x", "Organisatienaam": "Wereldwinkel"}, "/Organisatienaam"),
        ({"Rol": "Klant", "Persoonsnaam": {"Voornaam": "Carl"}}, "/Partij"),
    ],
    "gekende organisatie": [
        ({"Rol": "Klant", "Partij": "x", "Persoonsnaam": {"Voornaam": "Carl"}}, "/Persoonsnaam"),
        ({"Rol": "Klant", "Organisatienaam": "Wereldwinkel"}, "/Partij"),
    ],
    "ongekende persoon": [
        ({"Rol": "Klant", "Organisatienaam": "Wereldwinkel"}, "/Organisatienaam"),
        ({"Rol": "Klant", "Partij": "x"}, "/Partij"),
    ],
    "ongekende persoon bij een organisatie": [
        ({"Rol": "Klant", "Organisatienaam": "Wereldwinkel", "Partij": "x"}, "/Partij"),
        ({"Rol": "Klant"}, ""),
    ],
    "kale partij": [
        ({"Nummer": "1", "Soort partij": "Persoon", "Persoonsnaam": {"Voornaam": "Carl"}}, "/Persoonsnaam"),
        ({"Nummer": "1", "Soort partij": "Persoon", "Voorkeurs digitaal adres": "x"}, "/Voorkeurs digitaal adres"),
        ({"Soort partij": "Persoon"}, "/Nummer"),
    ],
    "adres uit één bron": [
        (
            {"Bezoekadres": {"Nummeraanduiding-ID": "3024045390642408", "Adresregel 1": "Janssenstraat 12"}},
            "/Bezoekadres",
        ),
        (
            {"Correspondentieadres": {"Nummeraanduiding-ID": "302404539064240"}},
            "/Correspondentieadres/Nummeraanduiding-ID",
        ),
    ],
    "telefoonnummer als digitaal adres": [
        ({"Soort digitaal adres": "Telefoonnummer", "Adres": "612345678"}, "/Adres"),
        ({"Soort digitaal adres": "Telefoonnummer", "Adres": 612345678}, "/Adres"),
        ({"Soort digitaal adres": "E-mail", "Adres": "0612345678"}, "/Soort digitaal adres"),
        ({"Soort digitaal adres": "Telefoonnummer"}, "/Adres"),
    ],
    "terugbeltaak": [
        (
            {"Ontstaan uit klantcontact": "x", "Status": "Te doen", "Organisatorische eenheid": "y"},
            "/Gevraagde handeling",
        ),
        (
            {"Ontstaan uit klantcontact": "x", "Status": "Te doen", "Gevraagde handeling": "Mailen", "Medewerker": "y"},
            "/Gevraagde handeling",
        ),
        ({"Ontstaan uit klantcontact": "x", "Status": "Te doen", "Gevraagde handeling": "Terugbellen"}, ""),
        ({"Status": "Te doen", "Gevraagde handeling": "Terugbellen", "Medewerker": "y"}, "/Ontstaan uit klantcontact"),
        (
            {
                "Ontstaan uit klantcontact": "x",
                "Status": "Te doen",
                "Gevraagde handeling": "Terugbellen",
                "Medewerker": "y",
                "Organisatorische eenheid": "z",
            },
            "",
        ),
        (
            {
                "Ontstaan uit klantcontact": "x",
                "Status": "Te doen",
                "Gevraagde handeling": "Terugbellen",
                "Toegewezen aan actor": ["y", "z"],
            },
            "/Toegewezen aan actor",
        ),
    ],
}


def test_every_shape_has_counter_examples():
    assert set(SHAPES) == set(catalog.shapes())


@pytest.mark.parametrize(
    ("title", "view", "where"), [(title, *case) for title, cases in SHAPES.items() for case in cases]
)
def test_what_is_no_such_case_is_found(title, view, where):
    findings = schema_findings(view, catalog.shapes()[title]["path"])
    assert [finding.pointer for finding in findings] == [where]
