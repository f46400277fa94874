"""Findings say where, what was expected and what stood there."""

import json
import re

import pytest

from validator.schema import catalog
from validator.schema.findings import schema_findings

UUID = "5452f450-e940-4996-a353-37f4a7ec8710"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"status": "gedaan"}, '/status: verwacht een van "te_verwerken", "verwerkt"; gevonden "gedaan"'),
        ({"gevraagdeHandeling": None}, "/gevraagdeHandeling: verwacht tekst; gevonden null"),
        ({"toelichting": "x" * 1001}, "/toelichting: verwacht hooguit 1000 tekens"),
        ({"toegewezenOp": "gisteren"}, '/toegewezenOp: verwacht tekst in het formaat date-time; gevonden "gisteren"'),
        ({"aanleidinggevendKlantcontact": {"uuid": "x"}}, "/aanleidinggevendKlantcontact/url: verwacht een waarde"),
    ],
)
def test_findings_say_where_what_was_expected_and_what_stood_there(change, message):
    reference = catalog.wire_schema("open-klant-2", "Interne taak")
    example = catalog.load(reference)["examples"][0]
    assert any(str(finding).startswith(message) for finding in schema_findings({**example, **change}, reference))


@pytest.mark.parametrize(
    ("dialect", "object_type", "direction", "body", "message"),
    [
        (
            "open-klant-2",
            "Interne taak",
            "patch",
            {"uuid": "x", "status": "verwerkt"},
            "/uuid: dit vult het register zelf in",
        ),
        (
            "vng-crud-0.0.3",
            "Interne taak",
            "patch",
            {"id": "x", "status": "verwerkt"},
            "/id: dit vult het register zelf in",
        ),
        (
            "open-klant-2",
            "Interne taak",
            "patch",
            {"status": "te_verwerken", "afgehandeldOp": "2024-01-15T09:17:20Z"},
            "/afgehandeldOp: verwacht null",
        ),
        (
            "open-klant-2",
            "Interne taak",
            "patch",
            {"toegewezenAanActor": {"uuid": UUID}, "toegewezenAanActoren": [{"uuid": UUID}]},
            "/: verwacht niet tegelijk toegewezenAanActor en toegewezenAanActoren",
        ),
        (
            "open-klant-2",
            "Digitaal adres",
            "request",
            {"adres": "06 12345678", "soortDigitaalAdres": "telefoonnummer", "verstrektDoorPartij": None},
            "/adres: verwacht tekst volgens het patroon",
        ),
        (
            "open-klant-2",
            "Partij-identificator",
            "patch",
            {
                "partijIdentificator": {
                    "objectId": "999990019",
                    "codeObjecttype": "vestiging",
                    "codeRegister": "brp",
                    "codeSoortObjectId": "vestigingsnummer",
                }
            },
            '/partijIdentificator/codeRegister: verwacht "hr"',
        ),
        (
            "open-klant-2",
            "Actor",
            "patch",
            {"actorIdentificatie": {"functie": "kcc", "telefoonnummer": "", "emailadres": "nicole"}},
            "/actorIdentificatie/emailadres: verwacht tekst volgens het patroon",
        ),
        ("open-klant-2", "Klantcontact", "patch", {"hoofdOnderwerpType": "x"}, "/hoofdOnderwerpType: verwacht tekst"),
        (
            "open-klant-2",
            "Klantcontact",
            "patch",
            {"hadBetrokkenen": []},
            "/hadBetrokkenen: dit vult het register zelf in",
        ),
        ("open-klant-2", "Vertegenwoordiging", "patch", {"uuid": UUID}, "/uuid: dit vult het register zelf in"),
        (
            "open-klant-2",
            "Rekeningnummer",
            "request",
            {"iban": "NL18 BANK 2481 1609 22"},
            "/iban: verwacht tekst volgens",
        ),
        ("open-klant-2", "Rekeningnummer", "patch", {"bic": "BANKNL2"}, "/bic: verwacht tekst volgens het patroon"),
        ("open-klant-2", "Categorie-relatie", "patch", {"beginDatum": "1 maart"}, "/beginDatum: verwacht tekst in het"),
        (
            "open-klant-2",
            "Maak-klantcontact",
            "request",
            {
                "klantcontact": {"kanaal": "e-mail", "onderwerp": "x", "taal": "nld", "vertrouwelijk": False},
                "betrokkene": {"rol": "klant", "initiator": True, "hadKlantcontact": {"uuid": UUID}},
            },
            "/betrokkene/hadKlantcontact: dit vult het register",
        ),
        (
            "open-klant-2",
            "Actor",
            "request",
            {"naam": "Nicole", "soortActor": "medewerker", "actorIdentificatie": {"functie": "kcc"}},
            "/actorIdentificatie/telefoonnummer: verwacht een waarde",
        ),
        (
            "vng-crud-0.0.3",
            "Actor",
            "request",
            {
                "naam": "Scan",
                "soortActor": "geautomatiseerdeActor",
                "indicatieActief": True,
                "actortype": {"omschrijving": "x"},
            },
            "/actortype/functie: verwacht een waarde",
        ),
    ],
)
def test_what_a_kind_or_a_state_requires_is_judged(dialect, object_type, direction, body, message):
    [finding] = schema_findings(body, catalog.wire_schema(dialect, object_type, direction))
    assert str(finding).startswith(message)


def test_one_property_of_many_is_requested_by_name():
    reference = catalog.wire_schema("informatiemodel-2023-03", "Interne taak", "request")
    example = {**catalog.load(reference)["examples"][0]}
    del example["organisatorischeEenheid"]
    [finding] = schema_findings(example, reference)
    assert finding.expected == "minstens een van medewerker, organisatorischeEenheid"


def test_a_pattern_means_the_same_in_every_schema():
    """Also in a schema that names its own dialect: there jsonschema would take `$` for a line end."""
    data = {"editions": ["2024-03"], "profile": "voorbeeld\n"}
    assert "/profile" in {finding.pointer for finding in schema_findings(data, "profile.schema.json")}


ENGLISH_SENTENCE = re.compile(
    r"/\S* (is missing|is not known here|must not be empty"
    r"|must (be|hold|not hold) [a-z0-9 \"]+(, and is .+)?)"
)

KINDS = {
    "oneOf": [
        {"type": "null"},
        {
            "type": "object",
            "properties": {"soort": {"const": "persoon"}, "naam": {"type": "string"}},
            "required": ["soort"],
        },
        {
            "type": "object",
            "properties": {"soort": {"const": "organisatie"}, "rsin": {"type": "string", "maxLength": 9}},
            "required": ["soort"],
        },
    ]
}


@pytest.mark.parametrize(
    ("instance", "message"),
    [
        ({"soort": "organisatie", "rsin": "1234567890"}, "/rsin: verwacht hooguit 9 tekens"),
        ({"soort": "persoon", "naam": 3}, "/naam: verwacht tekst; gevonden 3"),
        ({"soort": "vereniging"}, "/: verwacht wat het schema bij oneOf vraagt"),
        (3, "/: verwacht wat het schema bij oneOf vraagt"),
    ],
)
def test_of_several_kinds_that_is_judged_which_the_document_is_of(instance, message, own_schema):
    [finding] = schema_findings(instance, own_schema(KINDS))
    assert str(finding).startswith(message)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("schema", "instance", "message"),
    [
        ({"propertyNames": {"pattern": "^[a-z]+$"}}, {"Naam": 1}, "tekst volgens het patroon ^[a-z]+$; gevonden"),
        ({"propertyNames": {"maxLength": 2}}, {"naam": 1}, 'hooguit 2 tekens; gevonden "naam"'),
        ({"uniqueItems": True}, [1, 1], "een lijst waarin niets twee keer staat; gevonden [1, 1]"),
        ({"contains": {"type": "string"}}, [1], "een lijst met wat het schema bij contains vraagt; gevonden [1]"),
        ({"contains": {"type": "string"}, "minContains": 2}, ["a"], "een lijst met wat het schema bij contains vraagt"),
        (False, 1, "niets (leeg); gevonden 1"),
        ({"unevaluatedProperties": False}, {"naam": 1}, "niets; gevonden 1"),
        ({"multipleOf": 2}, 3, "een veelvoud van 2; gevonden 3"),
        ({"exclusiveMinimum": 3}, 3, "meer dan 3; gevonden 3"),
        ({"exclusiveMaximum": 3}, 3, "minder dan 3; gevonden 3"),
        ({"minProperties": 1}, {}, "minstens 1 eigenschap(pen); gevonden {}"),
        ({"maxProperties": 0}, {"naam": 1}, "hooguit 0 eigenschap(pen)"),
        ({"dependentRequired": {"naam": ["rol"]}}, {"naam": 1}, "een waarde; gevonden niets"),
        ({"dependentSchemas": {"naam": {"required": ["rol"]}}}, {"naam": 1}, "een waarde; gevonden niets"),
        ({"prefixItems": [{}], "items": False}, [1, 2], "niets (leeg); gevonden 2"),
        ({"if": {}, "then": {"const": 1}}, 2, "1; gevonden 2"),
    ],
)
def test_every_keyword_has_a_finding_that_can_be_written(schema, instance, message, own_schema):
    [finding] = schema_findings(instance, own_schema({"allOf": [schema]}))
    assert message in str(finding)
    assert json.dumps(finding.as_dict())
    assert ENGLISH_SENTENCE.fullmatch(finding.english), finding.english


def test_a_choice_between_properties_is_told_in_both_languages(own_schema):
    schema = {"oneOf": [{"required": ["naam"]}, {"required": ["rol"]}]}
    [finding] = schema_findings({}, own_schema(schema))
    assert str(finding) == "/: verwacht precies een van naam, rol; gevonden geen daarvan"
    assert finding.english == "/ must hold exactly one of naam, rol"


def test_nothing_is_said_of_a_value_that_is_missing_but_that_the_register_fills_it_in():
    reference = catalog.wire_schema("open-klant-2", "Interne taak", "patch")
    [finding] = schema_findings({"uuid": None}, reference)
    assert str(finding) == "/uuid: dit vult het register zelf in; laat het weg; gevonden null"


def test_the_zone_that_a_moment_lacks_is_named():
    reference = catalog.wire_schema("open-klant-2", "Klantcontact", "patch")
    [finding] = schema_findings({"plaatsgevondenOp": "2024-03-01T10:00:00"}, reference)
    assert finding.expected == "een zone achter het tijdstip (Z of +01:00)"
    [finding] = schema_findings({"plaatsgevondenOp": "2024-02-30T10:00:00"}, reference)
    assert finding.expected == "tekst in het formaat date-time"


def test_half_a_surrogate_pair_is_judged_and_no_error_of_ours():
    reference = catalog.wire_schema("open-klant-2", "Klantcontact", "patch")
    found = schema_findings({"inhoud": "\ud800", "kanaal": "x" * 51}, reference)
    assert [finding.pointer for finding in found] == ["/kanaal"]
