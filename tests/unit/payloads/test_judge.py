"""Nothing is called right that was not judged."""

from pathlib import Path

import pytest

from validator.payloads.criteria import choose_criteria
from validator.payloads.judge import Judge, NotJudged
from validator.profile.loader import load_profile, profile_names
from validator.schema import catalog

CRM = str(Path(__file__).parents[3] / "examples" / "profiles" / "crm.yaml")
COLLECTION = {"count": 1, "next": None, "previous": None, "results": [{"rol": "onzin"}]}
HAR = {"log": {"version": "1.2", "entries": []}}
ERROR = {"type": "x", "code": "invalid", "title": "Fout", "status": 400, "detail": "x", "instance": "urn:x"}
DUMP = {"model": "klantinteracties.partij", "pk": 1, "fields": {}}
UUID, OTHER = "5452f450-e940-4996-a353-37f4a7ec8710", "257510c9-304c-4eaa-b347-c14546989360"


@pytest.mark.parametrize(
    ("value", "object_name", "direction", "looks_like"),
    [
        (COLLECTION, "Klantcontact", "patch", "een zoekresultaat van Open Klant"),
        (COLLECTION, "Onderwerpobject", "request", "een zoekresultaat van Open Klant"),
        (HAR, "Klantcontact", "patch", "een HAR-opname"),
        (HAR, "Bijlage", "request", "een HAR-opname"),
        (ERROR, "Klantcontact", "patch", "een foutmelding"),
        (DUMP, "Partij", "patch", "een dump van Django"),
        ({}, "Klantcontact", "patch", "een leeg object"),
        ({"rol": "klant", "initiator": True}, "Klantcontact", "patch", "een object van het type Betrokkene"),
        ({"x": 1, "y": 2}, "Bijlage", "request", "geen objecttype van open-klant-2 (eigenschappen: x, y)"),
        ({"info": {}, "item": []}, "Bijlage", "request", "een Postman-collectie"),
    ],
)
def test_a_document_without_any_property_of_its_schema_is_refused(value, object_name, direction, looks_like, judge):
    with pytest.raises(NotJudged, match=object_name) as refusal:
        judge(value, object_name, direction)
    assert f"het lijkt op {looks_like}" in str(refusal.value)


def test_so_it_is_with_a_case_shape(judge):
    with pytest.raises(NotJudged, match="een HAR-opname"):
        judge(HAR, direction="request", shape="ongekende betrokkene")


@pytest.mark.parametrize("name", profile_names())
def test_every_example_of_a_dialect_is_recognised_or_said_to_be_several_things(name):
    judge = Judge(choose_criteria(name))
    for title, path in catalog.wire_types(judge.profile.dialect).items():
        for direction in ("answer", "request", "patch"):
            part = catalog.documents()[path] if direction == "answer" else catalog.documents()[path].get("$defs", {})
            schema = part if direction == "answer" else part.get(direction, {})
            for example in schema.get("examples", ()):
                try:
                    judgement = judge.judge(example, direction=direction)
                except NotJudged as error:
                    assert title in str(error) or title == "Foutmelding"  # noqa: PT017  the text is what is tested
                else:
                    assert judgement.subjects[0].judge.object_type == title
                    assert judgement.findings == []


@pytest.mark.parametrize("known", [None, "Interne taak"])
def test_an_object_of_another_dialect_is_one_sentence_that_names_it(known, example, judge):
    task = example("interne_taak", dialect="vng-crud-0.0.3")
    with pytest.raises(
        NotJudged, match=r"geen Interne taak van open-klant-2: .* vng-crud-0\.0\.3; geef .*--profile vng-crud-0\.0\.3"
    ):
        judge(task, known)


def test_an_object_of_its_own_dialect_that_lacks_something_is_judged(example, judge):
    task = example("interne_taak")
    del task["uuid"]
    assert [finding.pointer for finding in judge({**task, "onbekend": 1})] == ["/uuid"]


def test_a_search_result_judges_its_items(judge):
    found = judge(COLLECTION, "Zoekresultaat")
    assert ("/results/0/rol", "enum") in {(finding.pointer, finding.rule) for finding in found}
    assert {finding.object_type for finding in found} == {"Betrokkene"}


def test_a_search_result_of_a_type_judges_its_items_as_that(judge):
    [finding] = judge(COLLECTION, "Klantcontact")
    assert finding.pointer == "/results/0"
    assert "dit is geen Klantcontact: het lijkt op een object van het type Betrokkene" in finding.expected


@pytest.mark.parametrize(
    ("profile", "envelope"),
    [
        ("open-klant-2", lambda items: {"count": 1, "next": None, "previous": None, "results": items}),
        ("vng-crud-0.0.3", lambda items: {"_embedded": {"internetaken": items}}),
        ("informatiemodel-2024-03", lambda items: {"aantal": 1, "resultaten": items}),
    ],
)
def test_the_envelope_of_every_dialect_is_opened(profile, envelope, example, judge):
    task = example("interne_taak", dialect=load_profile(profile).dialect)
    assert judge(envelope([task]), profile=profile) == []
    [finding] = judge(envelope([task, {**task, "status": "onzin"}]), profile=profile)
    assert finding.pointer.endswith("/1/status")


def test_an_envelope_that_is_wrong_itself_is_wrong(judge, example):
    found = judge({"count": -1, "next": None, "previous": None, "results": [example("interne_taak")]}, "Interne taak")
    assert [finding.pointer for finding in found] == ["/count"]


def test_what_is_expanded_is_judged_however_deep(judge, example):
    address = {**example("digitaal_adres"), "soortDigitaalAdres": "fax"}
    party = {**example("partij"), "soortPartij": "vereniging"}
    involved = {**example("betrokkene"), "_expand": {"digitaleAdressen": [address], "wasPartij": party}}
    contact = {**example("klantcontact"), "_expand": {"hadBetrokkenen": [involved], "leiddeTotInterneTaken": []}}
    found = {(finding.pointer, finding.object_type) for finding in judge(contact, strict=True)}
    inside = "/_expand/hadBetrokkenen/0/_expand"
    assert (f"{inside}/digitaleAdressen/0/soortDigitaalAdres", "Digitaal adres") in found
    assert (f"{inside}/wasPartij/soortPartij", "Partij") in found


def test_what_is_expanded_and_no_object_that_is_known_is_said(judge, example):
    contact = {**example("klantcontact"), "_expand": {"iets": [{"x": 1}]}}
    [finding] = judge(contact)
    assert finding.pointer == "/_expand/iets/0"
    assert finding.rule == "herkenning"


def test_a_case_shape_keeps_the_wire_schema(judge, example):
    body = {**example("betrokkene", "request"), "rol": "Klant"}
    found = judge(body, direction="request", shape="ongekende betrokkene")
    assert ("schema", "/rol") in {(finding.level, finding.pointer) for finding in found}
    right = judge({**body, "rol": "klant"}, direction="request", shape="ongekende betrokkene")
    assert right == []
    known = judge(
        {**body, "rol": "klant", "wasPartij": {"uuid": UUID}}, direction="request", shape="ongekende betrokkene"
    )
    assert [(finding.level, finding.pointer) for finding in known] == [("vorm", "/wasPartij")]
    assert "C9167-R13" in known[0].requirement


def bsn(number):
    kinds = {"codeObjecttype": "natuurlijk_persoon", "codeRegister": "brp", "codeSoortObjectId": "bsn"}
    return {"partijIdentificator": {"objectId": number, **kinds}}


def test_a_request_has_values_that_the_register_takes(judge, example):
    assert judge(bsn("999990019"), "Partij-identificator", "request") == []
    [finding] = judge(bsn("123456789"), "Partij-identificator", "request")
    assert (finding.pointer, finding.requirement) == ("/partijIdentificator/objectId", "WRD-R16")
    assert "elfproef" in finding.expected
    mail = {**example("digitaal_adres", "request"), "soortDigitaalAdres": "email", "adres": "geen mail"}
    [finding] = judge(mail, "Digitaal adres", "request")
    assert (finding.pointer, finding.requirement) == ("/adres", "WRD-R13")
    assert judge({**mail, "adres": "jan@example.nl"}, "Digitaal adres", "request") == []


def test_so_it_is_with_what_is_nested_in_a_request(judge, example):
    party = {**example("partij", "request"), "partijIdentificatoren": [bsn("123456789")]}
    found = judge(party, "Partij", "request")
    assert [finding.pointer for finding in found] == ["/partijIdentificatoren/0/partijIdentificator/objectId"]


def test_an_answer_may_hold_what_a_register_once_took(judge, example):
    body = {**example("partij_identificator"), **bsn("123456789")}
    assert judge(body, "Partij-identificator") == []


@pytest.mark.parametrize(
    ("schema", "object_name", "change", "place"),
    [
        ("digitaal_adres", "Digitaal adres", {"isStandaardAdres": True}, "/verstrektDoorPartij"),
        (
            "vertegenwoordiging",
            "Vertegenwoordiging",
            {"vertegenwoordigendePartij": {"uuid": UUID}, "vertegenwoordigdePartij": {"uuid": UUID}},
            "/vertegenwoordigendePartij/uuid",
        ),
        (
            "partij",
            "Partij",
            {"partijIdentificatoren": [{**bsn("999990019"), "uuid": UUID}, {**bsn("999990019"), "uuid": UUID}]},
            "/partijIdentificatoren/0/uuid",
        ),
        (
            "partij_identificator",
            "Partij-identificator",
            {
                "partijIdentificator": {
                    "objectId": "000012345678",
                    "codeObjecttype": "vestiging",
                    "codeRegister": "hr",
                    "codeSoortObjectId": "vestigingsnummer",
                }
            },
            "/subIdentificatorVan",
        ),
        (
            "klantcontact",
            "Klantcontact",
            {"indicatieContactGelukt": True, "verdereActieOndernomen": True},
            "/verdereActieOndernomen",
        ),
    ],
)
def test_what_the_register_refuses_and_the_body_shows_is_found(schema, object_name, change, place, judge, example):
    body = example(schema, "request")
    assert judge(body, object_name, "request") == []
    assert place in {finding.pointer for finding in judge({**body, **change}, object_name, "request")}


def test_what_the_register_takes_of_the_same_is_right(judge, example):
    body = example("digitaal_adres", "request")
    own = {**body, "isStandaardAdres": True, "verstrektDoorPartij": {"uuid": UUID}}
    assert judge(own, "Digitaal adres", "request") == []
    parties = {"vertegenwoordigendePartij": {"uuid": UUID}, "vertegenwoordigdePartij": {"uuid": OTHER}}
    assert judge(parties, "Vertegenwoordiging", "request") == []


def test_a_moment_without_a_zone_is_a_remark_in_a_request_and_wrong_in_an_answer(judge, example):
    for direction, severity in (("request", "opmerking"), ("patch", "opmerking"), ("answer", "fout")):
        body = {**example("klantcontact", direction), "plaatsgevondenOp": "2024-03-01T10:00:00"}
        [finding] = judge(body, "Klantcontact", direction)
        assert finding.severity == severity
        assert "zone" in finding.expected


@pytest.mark.parametrize("moment", ["2024-02-30T10:00:00", "2024-03-01 10:00:00", "gisteren", "2024-03-01T25:00:00"])
def test_a_moment_that_is_none_is_wrong_with_or_without_a_zone(moment, judge):
    [finding] = judge({"plaatsgevondenOp": moment}, "Klantcontact", "patch")
    assert finding.severity == "fout"


def test_what_cannot_be_told_apart_is_said_and_not_guessed(judge):
    with pytest.raises(NotJudged, match="dit kan Actor of Partij zijn; zeg het met --object"):
        judge({"indicatieActief": True}, direction="patch")


def test_data_of_an_older_release_gets_one_hint(judge, example):
    old = {"nummeraanduidingId": "x", "adresregel1": "", "adresregel2": "", "adresregel3": "", "land": "6030"}
    found = judge({**example("betrokkene"), "bezoekadres": old, "correspondentieadres": old})
    assert [(finding.severity, finding.expected) for finding in found] == [
        ("opmerking", "dit lijkt op Open Klant vóór 2.6")
    ]
    new = {**old, "postcode": ""}
    assert len(judge({**example("betrokkene"), "bezoekadres": new})) == 2


def test_masked_findings_show_no_value(judge, example):
    secret = {**example("betrokkene"), "rol": "Karel Wittewiek"}
    [finding] = judge(secret, mask=True)
    assert "Karel" not in repr(finding)


CONTACT = {
    "id": 1001,
    "number": 12,
    "channel": "Telefoon",
    "topic": "Dakkapel",
    "reached": "yes",
    "language": "dutch",
    "confidential": False,
    "happenedAt": "2026-01-01T10:00:00Z",
}


@pytest.mark.parametrize("known", [None, "Klantcontact"])
def test_an_object_stands_where_an_own_dialect_has_it(known):
    judge = Judge(choose_criteria(CRM))
    assert judge.judge({"data": CONTACT}, known).findings == []
    [finding] = judge.judge({"data": {**CONTACT, "reached": "maybe"}}, known).findings
    assert finding.pointer == "/data/reached"
    listed = {"data": {"items": [{**CONTACT, "reached": "maybe"}]}, "paging": {"found": 1, "cursor": None}}
    assert [one.pointer for one in judge.judge(listed).findings] == ["/data/items/0/reached"]


def test_entries_of_a_list_stand_where_an_own_dialect_has_them(tmp_path):
    text = Path(CRM).read_text(encoding="utf-8").replace("{answer: /data}", "{answer: /data, item: /entry}")
    (tmp_path / "crm.yaml").write_text(text, encoding="utf-8")
    judge = Judge(choose_criteria(str(tmp_path / "crm.yaml")))
    listed = {"data": {"items": [{"entry": {**CONTACT, "reached": "maybe"}}]}, "paging": {"found": 1, "cursor": None}}
    assert [one.pointer for one in judge.judge(listed).findings] == ["/data/items/0/entry/reached"]
