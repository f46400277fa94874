"""The judgements of checks on documents and values."""

from datetime import datetime

import httpx
import pytest

from validator.errors import Nonconformity, NotApplicable
from validator.http.exchange import Exchange
from validator.http.reply import Reply
from validator.profile.document import Document
from validator.profile.loader import load_profile
from validator.scenario import checks
from validator.scenario.checks import objects
from validator.standard.values import Literally, Value, moment
from validator.standard.zone import AMSTERDAM
from validator.target.search import SearchResult


def test_a_name_is_judged_in_time():
    pattern = objects.CAMEL_CASE
    assert [bool(pattern.fullmatch(text)) for text in ("a", "aB", "a1b2C", "abcDEf9", "A", "a_b", "1a", "")] == [
        *(True, True, True, True),
        *(False, False, False, False),
    ]
    assert pattern.fullmatch("a" + "1" * 5_000 + "_") is None


def contact(**beside):
    bound = load_profile("open-klant-2")
    return Document(
        bound,
        bound.object("Klantcontact"),
        {"uuid": "1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d", "onderwerp": "Afval", **beside},
    )


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
    assert [raised for _, raised in document.spelled("Interne notitie")] == [place]
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


@pytest.mark.parametrize(
    "check",
    [
        lambda document: checks.filled(document.value("Kanaal"), "'Kanaal' is gevuld"),
        lambda document: checks.equal(document.value("Kanaal"), "Balie", "'Kanaal' is 'Balie'"),
        lambda document: checks.sent_back(document, {"Kanaal": "Balie"}),
        lambda document: checks.same({**document.snapshot(), "Kanaal": "Balie"}, document.snapshot(), (), "x"),
    ],
    ids=["filled", "equal", "sent-back", "same"],
)
def test_a_finding_names_its_attribute_as_data(check):
    with pytest.raises(Nonconformity) as raised:
        check(contact(onderwerp=None))
    assert raised.value.attribute == "Kanaal"


def as_sent(actual, sent):
    bound = load_profile("informatiemodel-2024-03")
    agreed = checks.agreement(bound, "Tekst", {"Onderwerp": sent})
    checks.as_sent(Value(moment(actual) or actual, actual, "/x"), sent, agreed)


@pytest.mark.parametrize(
    ("actual", "sent"),
    [
        ("é", "é"),
        ("2023-03-30T08:04:00Z", Literally("2023-03-30T10:04:00+02:00")),
        ("2023-03-30T08:04:00Z", Literally("2023-03-30T10:04:00")),
        ("2023-03-30T10:04:00Z", Literally("2023-03-30T10:04:00")),
        ("2023-03-30T08:04:00Z", datetime(2023, 3, 30, 10, 4, tzinfo=AMSTERDAM)),
        ("nl", Literally("nl")),
    ],
)
def test_a_value_came_back_as_sent(actual, sent):
    as_sent(actual, sent)


@pytest.mark.parametrize(
    ("actual", "sent"),
    [
        ("\N{LATIN SMALL LETTER E WITH ACUTE}", "e\N{COMBINING ACUTE ACCENT}"),
        ("a\nb", "a\r\nb"),
        ("2024-10-27T02:30:00+02:00", Literally("2024-10-27T02:30:00+01:00")),
        ("2024-03-02T12:00:00+01:00", Literally("2024-02-31T12:00:00+01:00")),
        ("2023-03-30T09:04:00Z", Literally("2023-03-30T10:04:00")),
        ("NL", Literally("nl")),
    ],
)
def test_a_value_that_only_looks_alike_did_not_and_the_message_shows_the_difference(actual, sent):
    with pytest.raises(Nonconformity) as raised:
        as_sent(actual, sent)
    expected, shown = str(raised.value).split("; gekregen: ")
    assert shown.removesuffix(" (op /x)") not in expected
    assert "profiel informatiemodel-2024-03" in expected


def found(*numbers, pages=1, of_others=False):
    documents = [contact(uuid=f"1a2b3c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5{number}") for number in numbers]
    reply = Reply("", 200, httpx.Headers(), b"", Exchange(1, "GET", "", [], None))
    return SearchResult("Klantcontact", documents, reply, [0] * pages, reply, of_others)


def is_ours(identity):
    return identity[-1] in "123"


def test_an_object_is_once_in_a_result():
    [first] = found(1).documents
    checks.in_result(found(1, 2), first, "het eerste klantcontact")
    checks.in_result(found(1, 7, 1, pages=3, of_others=True), first, "het eerste klantcontact")


@pytest.mark.parametrize(
    "result",
    [found(2), found(1, 1), found(1, 1, pages=2), found(1, 7, 1, of_others=True), found(7, pages=2, of_others=True)],
)
def test_an_object_that_is_not_once_in_a_result(result):
    [first] = found(1).documents
    with pytest.raises(Nonconformity):
        checks.in_result(result, first, "het eerste klantcontact")


def test_objects_of_others_may_come_and_go_between_two_searches():
    checks.same_order(found(1, 7, 2, 3), found(8, 1, 2, 9, 3), is_ours)


@pytest.mark.parametrize("result", [found(2, 1, 3), found(1, 3), found(7)])
def test_objects_of_the_run_stay_in_their_order(result):
    with pytest.raises(Nonconformity) as wrong:
        checks.same_order(result, found(1, 2, 3), is_ours)
    assert wrong.value.expected == "dezelfde 3 in dezelfde volgorde"
