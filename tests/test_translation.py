"""What a profile says on the wire, against bodies written down by hand."""

from datetime import UTC, datetime

import pytest

from validator import checks, pointer, profile, translation
from validator.document import Document
from validator.errors import Nonconformity, NotApplicable, SuiteFault
from validator.values import EMPTY, Literally, Unknown, is_empty, moment, page_moment

K, A, B = (
    "5452f450-e940-4996-a353-37f4a7ec8710",
    "68180195-bf63-4688-97bf-32334d1e0aa5",
    "257510c9-304c-4eaa-b347-c14546989360",
)
AT = datetime(2023, 3, 30, 8, 4, tzinfo=UTC)

TASK = {
    "Gevraagde handeling": "Terugbellen",
    "Status": "Te doen",
    "Ontstaan uit klantcontact": K,
    "Organisatorische eenheid": A,
    "Medewerker": EMPTY,
    "Toelichting": EMPTY,
}
INVOLVED = {
    "Betrokken bij klantcontact": K,
    "Rol": "Klant",
    "Partij": EMPTY,
    "Persoonsnaam/Voornaam": "Karel",
    "Persoonsnaam/Voorvoegsels": EMPTY,
    "Persoonsnaam/Achternaam": "Wittewiek",
}
CONTACT = {
    "Nummer": "23009182",
    "Kanaal": "Telefoon",
    "Onderwerp": "Afval",
    "Indicatie contact gelukt": "Ja",
    "Taal": "Nederlands",
    "Vertrouwelijk": "Nee",
    "Plaatsgevonden op": AT,
}

SAID = [
    (
        "informatiemodel-2023-03",
        "Interne taak",
        TASK,
        {
            "gevraagdeHandeling": "Terugbellen",
            "status": "te doen",
            "ontstaanUitKlantcontact": K,
            "organisatorischeEenheid": A,
            "medewerker": None,
        },
    ),
    (
        "vng-crud-0.0.3",
        "Interne taak",
        TASK,
        {
            "gevraagdeHandeling": "Terugbellen",
            "status": "te_verwerken",
            "aanleidinggevendKlantcontact": K,
            "toegewezenAanActor": A,
        },
    ),
    (
        "open-klant-2",
        "Interne taak",
        TASK,
        {
            "gevraagdeHandeling": "Terugbellen",
            "status": "te_verwerken",
            "aanleidinggevendKlantcontact": {"uuid": K},
            "toegewezenAanActoren": [{"uuid": A}],
            "toelichting": "",
        },
    ),
    (
        "informatiemodel-2023-03",
        "Betrokkene",
        {
            **INVOLVED,
            "Digitale adressen": [
                {"Soort digitaal adres": "Telefoonnummer", "Adres": "0612345678", "Omschrijving": EMPTY}
            ],
        },
        {
            "betrokkenBijKlantcontact": K,
            "rol": "klant",
            "partij": None,
            "persoonsnaam": {"voornaam": "Karel", "achternaam": "Wittewiek"},
            "digitaleAdressen": [{"soortDigitaalAdres": "telefoonnummer", "adres": "0612345678"}],
        },
    ),
    (
        "vng-crud-0.0.3",
        "Betrokkene",
        {**INVOLVED, "Initiator": "Ja"},
        {
            "hadKlantcontact": K,
            "rol": "klant",
            "initiator": True,
            "contactnaam": {"voornaam": "Karel", "achternaam": "Wittewiek"},
        },
    ),
    (
        "open-klant-2",
        "Betrokkene",
        {**INVOLVED, "Initiator": "Nee"},
        {
            "hadKlantcontact": {"uuid": K},
            "wasPartij": None,
            "rol": "klant",
            "initiator": False,
            "contactnaam": {"voornaam": "Karel", "voorvoegselAchternaam": "", "achternaam": "Wittewiek"},
        },
    ),
    (
        "vng-crud-0.0.3",
        "Klantcontact",
        CONTACT,
        {
            "nummer": 23009182,
            "codeKanaal": "Telefoon",
            "onderwerp": "Afval",
            "indicatieContactGelukt": "ja",
            "codeTaal": "nld",
            "vertrouwelijk": False,
            "plaatsgevondenOp": "2023-03-30T08:04:00+00:00",
        },
    ),
    (
        "open-klant-2",
        "Klantcontact",
        {**CONTACT, "Indicatie contact gelukt": "Onbekend"},
        {
            "nummer": "23009182",
            "kanaal": "Telefoon",
            "onderwerp": "Afval",
            "indicatieContactGelukt": None,
            "taal": "nld",
            "vertrouwelijk": False,
            "plaatsgevondenOp": "2023-03-30T08:04:00+00:00",
        },
    ),
    (
        "open-klant-2",
        "Digitaal adres",
        {
            "Soort digitaal adres": "Telefoonnummer",
            "Adres": "0612345678",
            "Omschrijving": EMPTY,
            "Verstrekt door betrokkene": B,
            "Verstrekt door partij": EMPTY,
        },
        {
            "soortDigitaalAdres": "telefoonnummer",
            "adres": "0612345678",
            "omschrijving": "",
            "verstrektDoorBetrokkene": {"uuid": B},
            "verstrektDoorPartij": None,
        },
    ),
    ("vng-crud-0.0.3", "Actor-klantcontact", {"Actor": A, "Klantcontact": K}, {"actorId": A, "klantcontactId": K}),
    (
        "vng-crud-0.0.3",
        "Actor",
        {"Naam": "Nicole van Dijk", "Soort actor": "Medewerker", "Indicatie actief": "Ja", "Functie": "medewerker KCC"},
        {
            "naam": "Nicole van Dijk",
            "soortActor": "medewerker",
            "indicatieActief": True,
            "actortype": {"functie": "medewerker KCC"},
        },
    ),
    (
        "open-klant-2",
        "Partij-identificator",
        {
            "Identificeerde partij": B,
            "Object-ID": "999990019",
            "Objecttype": "Ingeschreven natuurlijk persoon",
            "Register": "Basisregistratie Personen",
            "Soort object-ID": "Burgerservicenummer",
        },
        {
            "identificeerdePartij": {"uuid": B},
            "partijIdentificator": {
                "objectId": "999990019",
                "codeObjecttype": "natuurlijk_persoon",
                "codeRegister": "brp",
                "codeSoortObjectId": "bsn",
            },
        },
    ),
]


@pytest.mark.parametrize(("name", "object_type", "values", "body"), SAID, ids=[f"{one[0]}-{one[1]}" for one in SAID])
def test_said_as_the_dialect_says_it(name, object_type, values, body):
    bound = profile.load(name)
    assert translation.to_wire(bound, bound.part(object_type), values) == body


@pytest.mark.parametrize(("name", "object_type", "values", "body"), SAID, ids=[f"{one[0]}-{one[1]}" for one in SAID])
def test_understood_as_it_was_said(name, object_type, values, body):
    bound = profile.load(name)
    part = bound.part(object_type)
    document = Document(bound, part, body)
    for attribute, wanted in values.items():
        binding = part[attribute]
        if binding.view_of is None and binding.items is None:
            came = document.value(attribute).concept
            assert came == ([wanted] if binding.many else wanted), attribute


@pytest.mark.parametrize(
    "wire", [pointer.MISSING, None, "", [], {}, {"uuid": None}, {"voornaam": "", "meer": {"x": None}}]
)
def test_empty_is_one_notion(wire):
    assert is_empty(wire)


@pytest.mark.parametrize("wire", [0, False, "0", [None], {"uuid": "x"}, " "])
def test_what_is_not_empty(wire):
    assert not is_empty(wire)


def test_the_view_leaves_out_what_is_empty_and_nests_groups():
    bound = profile.load("open-klant-2")
    wire = {
        "uuid": B,
        "rol": "klant",
        "wasPartij": None,
        "initiator": False,
        "contactnaam": {"voornaam": "Karel", "voorvoegselAchternaam": "", "achternaam": "W"},
    }
    assert Document(bound, bound.object("Betrokkene"), wire).view() == {
        "ID": B,
        "Rol": "Klant",
        "Initiator": "Nee",
        "Persoonsnaam": {"Voornaam": "Karel", "Achternaam": "W"},
    }


def test_an_embedded_list_is_seen_by_the_names_of_the_standard():
    bound = profile.load("informatiemodel-2023-03")
    wire = {"digitaleAdressen": [{"soortDigitaalAdres": "telefoonnummer", "adres": "0612345678", "omschrijving": ""}]}
    view = Document(bound, bound.object("Betrokkene"), wire).view()
    assert view == {"Digitale adressen": [{"Soort digitaal adres": "Telefoonnummer", "Adres": "0612345678"}]}


@pytest.mark.parametrize(
    ("attribute", "wire"),
    [("Status", "afgedaan"), ("Status", 1), ("Gevraagde handeling", 42), ("Nummer", True), ("Verwerkt op", "gisteren")],
)
def test_what_the_profile_has_no_word_for_stays_as_it_stood(attribute, wire):
    bound = profile.load("vng-crud-0.0.3")
    binding = bound.object("Interne taak")[attribute]
    assert translation.concept_value(bound, binding, wire) == Unknown(wire)


@pytest.mark.parametrize("wire", [23009182, 23009182.0, "23009182"])
def test_a_whole_number_is_whole_however_it_is_written(wire):
    bound = profile.load("vng-crud-0.0.3")
    binding = bound.object("Klantcontact")["Nummer"]
    assert translation.concept_value(bound, binding, wire) == "23009182"
    assert translation.concept_value(bound, binding, 0.5) == Unknown(0.5)


@pytest.mark.parametrize(("name", "same"), [("open-klant-2", True), ("vng-crud-0.0.3", False)])
def test_a_uuid_in_capitals_is_the_same_where_ids_are_uuids(name, same):
    bound = profile.load(name)
    part = bound.object("Bijlage")
    wire = {}
    pointer.put(wire, part.id, K.upper())
    reference = {"uuid": K.upper()} if same else K.upper()
    pointer.put(wire, part["Was bijlage van klantcontact"].pointer, reference)
    document = Document(bound, part, wire)
    seen = {document.id, document.value("ID").concept, document.value("Was bijlage van klantcontact").concept}
    assert seen == {K if same else K.upper()}


@pytest.mark.parametrize("body", [{"indicatieContactGelukt": None}, {}])
def test_what_null_says_is_said_by_leaving_it_out_too(body):
    bound = profile.load("open-klant-2")
    contact = Document(bound, bound.object("Klantcontact"), body)
    assert contact.value("Indicatie contact gelukt").concept == "Onbekend"


def test_a_number_is_not_a_truth_value():
    bound = profile.load("vng-crud-0.0.3")
    binding = bound.object("Klantcontact")["Vertrouwelijk"]
    assert translation.concept_value(bound, binding, 1) == Unknown(1)
    assert translation.concept_value(bound, binding, True) == "Ja"


@pytest.mark.parametrize("wire", ["x", {"id": "x"}, ["x"]])
def test_a_reference_in_another_form_is_not_understood(wire):
    bound = profile.load("open-klant-2")
    assert translation.concept_value(bound, bound.object("Betrokkene")["Partij"], wire) == Unknown(wire)


@pytest.mark.parametrize(
    ("name", "object_type", "values", "reason"),
    [
        ("vng-crud-0.0.3", "Digitaal adres", {"Omschrijving": EMPTY}, "Q54"),
        ("open-klant-2", "Klantcontact", {"Onderwerp": EMPTY}, "Q59"),
        ("open-klant-2", "Interne taak", {"Geregistreerd op": AT}, "registratiemoment"),
        ("vng-crud-0.0.3", "Digitaal adres", {"Soort digitaal adres": Literally("postduif")}, "Q63"),
        ("informatiemodel-2023-03", "Interne taak", {"Status": Literally("gedaan")}, "geldige waarde"),
    ],
)
def test_what_a_dialect_cannot_say_is_not_applicable_with_its_reason(name, object_type, values, reason):
    bound = profile.load(name)
    with pytest.raises(NotApplicable, match=reason):
        translation.to_wire(bound, bound.object(object_type), values)


def test_a_value_that_the_standard_does_not_know_is_our_own_fault():
    bound = profile.load("open-klant-2")
    with pytest.raises(SuiteFault, match="Te doen"):
        translation.to_wire(bound, bound.object("Interne taak"), {"Status": "Te doeen"})


@pytest.mark.parametrize("name", ["Te doen", "Te verwerken"])
def test_synonyms_of_editions_say_the_same(name):
    bound = profile.load("open-klant-2")
    assert translation.to_wire(bound, bound.object("Interne taak"), {"Status": name}) == {"status": "te_verwerken"}


@pytest.mark.parametrize(
    ("name", "criteria", "query"),
    [
        (
            "open-klant-2",
            {"Status": "Te doen", "Organisatorische eenheid": A},
            {"status": "te_verwerken", "toegewezenAanActor__uuid": A},
        ),
        ("vng-crud-0.0.3", {"Nummer": "7", "Medewerker": A}, {"nummer": "7", "toegewezenAanActor": A}),
        ("informatiemodel-2023-03", {"Organisatorische eenheid": A}, {"organisatorischeEenheid": A}),
    ],
)
def test_searching_uses_the_names_of_the_dialect(name, criteria, query):
    bound = profile.load(name)
    assert translation.query(bound, bound.object("Interne taak"), criteria) == query


def test_searching_on_what_the_dialect_cannot_search_on_is_not_applicable():
    bound = profile.load("open-klant-2")
    with pytest.raises(NotApplicable, match="te zoeken"):
        translation.query(bound, bound.object("Interne taak"), {"Gevraagde handeling": "Terugbellen"})


def test_truth_values_in_a_query_are_lower_case():
    bound = profile.load("vng-crud-0.0.3")
    assert translation.query(bound, bound.object("Betrokkene"), {"Initiator": "Ja"}) == {"initiator": "true"}


@pytest.mark.parametrize(
    "text", ["2023-03-30T10:04:00+02:00", "2023-03-30T08:04:00Z", "2023-03-30T08:04:00.000000Z", "2023-03-30t08:04:00z"]
)
def test_moments_are_instants(text):
    assert moment(text) == AT


@pytest.mark.parametrize("text", ["2023-03-30T08:04:00", "30-03-2023 10:04", "", None, 3, "2023-03-30"])
def test_what_names_no_instant(text):
    assert moment(text) is None


def test_a_leap_second_is_an_instant():
    assert moment("2016-12-31T23:59:60Z") == datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)


def test_the_pages_write_dutch_time():
    assert page_moment("30-03-2023 10:04") == AT
    assert page_moment("01-03-2023 10:00") == datetime(2023, 3, 1, 9, 0, tzinfo=UTC)
    assert page_moment("morgen") is None


def test_pointers_lead_where_they_say():
    document = {"a": [{"b/c": 1}], "d": None}
    assert pointer.get(document, "/a/0/b~1c") == 1
    assert pointer.get(document, "/a/1") is pointer.MISSING
    assert pointer.get(document, "/d") is None
    assert pointer.get(document, "/d/e") is pointer.MISSING
    assert pointer.get(document, "") is document
    made = {}
    pointer.put(made, "/x/y", 1)
    pointer.put(made, "/x/z", 2)
    assert made == {"x": {"y": 1, "z": 2}}
    pointer.remove(made, "/x/y")
    pointer.remove(made, "/nergens/y")
    assert made == {"x": {"z": 2}}
    assert pointer.join(["a/b", 0]) == "/a~1b/0"


def contact(**beside):
    bound = profile.load("open-klant-2")
    return Document(bound, bound.object("Klantcontact"), {"uuid": K, "onderwerp": "Afval", **beside})


@pytest.mark.parametrize(
    ("wire", "place"),
    [
        ({"interne_notitie": None}, "/interne_notitie"),
        ({"InterneNotitie": ""}, "/InterneNotitie"),
        ({"extra": {"lijst": [{}, {"interne-notitie": "x"}]}}, "/extra/lijst/1/interne-notitie"),
    ],
    ids=["empty", "capitals", "in-a-list-in-a-group"],
)
def test_a_property_is_seen_however_it_is_spelled(wire, place):
    document = contact(**wire)
    assert [found for _, found in document.spelled("Interne notitie")] == [place]
    with pytest.raises(Nonconformity, match="geen attribuut"):
        checks.lacks(document, "Interne notitie", "het klantcontact heeft geen attribuut 'Interne notitie'")


def test_another_name_and_what_stands_around_an_object_are_no_such_property():
    document = contact(interneNotities="", tekst="interne notitie", _expand={"interneNotitie": "x"})
    checks.lacks(document, "Interne notitie", "niets")


def test_what_a_dialect_shows_on_purpose_does_not_apply_and_hides_nothing_else():
    with pytest.raises(NotApplicable, match="alleen om te lezen"):
        checks.lacks(contact(hadBetrokkenen=[]), "Had betrokkenen", "geen lijst")
    with pytest.raises(Nonconformity):
        checks.lacks(contact(hadBetrokkenen=[], had_betrokkenen=[]), "Had betrokkenen", "geen lijst")
