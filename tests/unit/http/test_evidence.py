"""Of a request and its response is kept what is shown to be ours; of anything else what it was, and how much."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from tests.support.raw_server import RawServer, fixed_response
from validator.http import exchange
from validator.http.client import Client
from validator.http.evidence import EvidenceFilter
from validator.http.exchange import NOT_KEPT, SCENARIO_BOUND
from validator.http.provenance import HIDDEN, Provenance
from validator.http.vocabulary import Vocabulary

BASE = "http://host/api/v1"
UUID = "5452f450-e940-4996-a353-37f4a7ec8710"
NOW = datetime.now(UTC).isoformat()
WORDS = Vocabulary(
    names=frozenset({"naam", "status", "detail", "invalidParams", "name", "reason", "kanaal", "adres"}),
    values=frozenset({"te_verwerken"}),
    prose=frozenset({"kanaal"}),
    segments=frozenset({"taken"}),
    parameters=frozenset({"naam", "page"}),
)
SENT = {
    "naam": "Dakkapel aan de voorzijde",
    "nummer": "0612345678",
    "moment": "2023-03-30T10:04:00+02:00",
    "plaats": "Café",
}


@pytest.fixture
def provenance():
    provenance = Provenance()
    provenance.add_sent(SENT)
    return provenance


@pytest.fixture
def evidence(provenance):
    return EvidenceFilter(BASE, provenance, WORDS, lambda url: url == f"{BASE}/taken/van-ons")


@pytest.mark.parametrize(
    "value",
    [
        "Dakkapel aan de voorzijde",
        "DAKKAPEL aan de voorzijde ",
        "Dakkapel aan de voor",
        "Dakkapel aan de voorzijde.",
        "voorzijde Dakkapel",
        "Cafe\u0301",
        "06-12345678",
        "0612345678",
        "te_verwerken",
        UUID,
        f"urn:uuid:{UUID}",
        "507f1f77bcf86cd799439011",
        "2023-03-30T08:04:00Z",
        pytest.param(NOW, id="now"),
        "",
        "17",
        4711,
        0.5,
        True,
        None,
        f"{BASE}/taken/{UUID}",
        f"{BASE}/taken/van-ons",
        f"{BASE}/taken?page=2&naam=Dakkapel+aan+de+voorzijde",
    ],
)
def test_what_is_ours_or_nobodys_is_kept(evidence, value):
    assert evidence.response({"naam": [value]}, 200) == {"naam": [value]}


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("Jansen", "[niet bewaard: tekst van 6 tekens]"),
        ("Dak", "[niet bewaard: tekst van 3 tekens]"),
        ("Dakkapel van Jansen", "[niet bewaard: tekst van 19 tekens]"),
        ("0687654321", "[niet bewaard: tekst van 10 tekens]"),
        (687654321, "[niet bewaard: getal]"),
        ("1985-03-12T00:00:00Z", "[niet bewaard: tekst van 20 tekens]"),
        ("Dit veld is vereist.", "[niet bewaard: tekst van 20 tekens]"),
        (f"{BASE}/taken/jansen", f"{BASE}/taken/niet-bewaard"),
        (f"{BASE}/jansen?jansen=1&naam=Jansen", f"{BASE}/niet-bewaard?niet-bewaard=1&naam=niet-bewaard"),
        (f"{BASE}x/taken", "[niet bewaard: tekst van 25 tekens]"),
        ("http://elders.example/taken", "[niet bewaard: tekst van 27 tekens]"),
    ],
)
def test_what_may_be_of_others_is_not_kept(evidence, provenance, value, kept):
    assert evidence.response({"naam": value}, 200) == {"naam": kept}
    assert HIDDEN in provenance.without_others(f"gekregen: {value}; klaar")


def test_a_name_that_the_api_does_not_have_is_not_kept(evidence, provenance):
    assert evidence.response({"jansen": 1, "plaats": 2, "naam": 3}, 200) == {
        "[niet bewaard: naam 1, van 6 tekens]": 1,
        "plaats": 2,
        "naam": 3,
    }
    assert provenance.without_others("'jansen' (op /jansen)") == f"'{HIDDEN}' (op /{HIDDEN})"


@pytest.mark.parametrize(
    ("reason", "kept"),
    [
        ("Dit veld is vereist.", True),
        ("This field may not be blank.", True),
        ("Kanaal mag hooguit 40 tekens bevatten.", True),
        (f"Object {UUID} bestaat niet", True),
        ("Header X-Tenant ontbreekt", True),
        ("Header X-Tenant ontbreekt bij Jansen", False),
        ("bestaat al: Jansen", False),
        ("Jansen", False),
        ("Veld", False),
        ("Verplicht bij 0687654321", False),
    ],
)
def test_an_error_text_is_kept_when_all_of_its_words_are_known(evidence, reason, kept):
    body = {"detail": reason, "invalidParams": [{"name": "adres.kanaal", "reason": reason}]}
    assert (evidence.response(body, 400) == body) == kept
    assert evidence.response({"naam": "Dit veld is vereist."}, 400) != {"naam": "Dit veld is vereist."}


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("Content-Type", "application/problem+json; charset=utf-8", True),
        ("Date", "Sun, 29 Nov 2026 13:10:02 GMT", True),
        ("API-Version", "1.2.3-rc.1", True),
        ("Strict-Transport-Security", "max-age=31536000; includeSubDomains; preload", True),
        ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'", True),
        ("Location", f"{BASE}/taken/{UUID}", True),
        ("ETag", f'"{UUID}"', True),
        ("WWW-Authenticate", 'Bearer realm="api"', True),
        ("Server", "Jansen/1.0", False),
        ("Location", f"{BASE}/taken/jansen", False),
        ("X-Gebruiker", "1", False),
        ("Via", "0687654321", False),
    ],
)
def test_headers_are_kept_by_name_and_word(evidence, name, value, kept):
    assert (evidence.headers([(name, value)]) == [(name, value)]) == kept


def test_what_a_response_had_first_is_not_ours_when_it_is_sent(evidence, provenance):
    evidence.response({"naam": "Jansen"}, 200)
    provenance.add_sent({"naam": "Jansen"})
    assert evidence.request({"naam": "Jansen"}) == {"naam": "[niet bewaard: tekst van 6 tekens]"}
    provenance.add_published(["Jansen"])
    assert evidence.request({"naam": "Jansen"}) == {"naam": "Jansen"}


def test_a_text_that_was_cut_off_is_known_by_its_beginning(evidence, provenance):
    evidence.response({"naam": "Privézaak van mevrouw Jansen uit Zwiggelte"}, 200)
    assert provenance.without_others("gekregen: Privézaak van mevro… (en nog 2)") == f"gekregen: {HIDDEN} (en nog 2)"
    assert provenance.without_others("gekregen: Dakkapel") == "gekregen: Dakkapel"


def test_texts_of_long_lists_are_forgotten_with_the_scenario(evidence, provenance):
    evidence.response([f"Jansen {number}" for number in range(1_000)], 200)
    assert provenance.without_others("Jansen 7") == HIDDEN
    provenance.begin_scenario()
    assert provenance.without_others("Jansen 7") == "Jansen 7"


def test_when_there_are_too_many_texts_of_others_no_message_is_shown(provenance):
    provenance.add_others((f"Jansen {number}" for number in range(200_001)), lasting=False)
    assert provenance.without_others("gekregen: Pietersen") == HIDDEN


def test_of_a_body_that_is_not_kept_its_length_and_digest_are(connect):
    with RawServer(fixed_response(body=b"<html>Jansen</html>", media_type="text/html")) as server:
        client = connect(server.url)
        client.send("GET", "/taken")
    kept = client.exchanges[0].as_dict()["response"]
    assert kept["withheld"].startswith("19 bytes, sha256 ")
    assert kept["body"] == f"[niet bewaard: {kept['withheld']}]"


def test_an_id_that_the_target_gave_to_an_object_of_ours_is_ours(connect):
    with RawServer(fixed_response(body=b'{"id": "kc-nummer-zeventien"}')) as server:
        client: Client = connect(server.url)
        client.send("GET", "/taken")
        assert client.exchanges[0].withheld is not None
        client.provenance.add_own_id("kc-nummer-zeventien")
        client.send("GET", "/taken")
        assert client.exchanges[1].withheld is None


@pytest.mark.slow
def test_the_evidence_of_a_scenario_is_bounded_and_the_next_one_has_its_own(connect):
    body = json.dumps({"x": "y" * 16_000})
    with RawServer(fixed_response(body=body.encode())) as server:
        client = connect(server.url)
        for _ in range(SCENARIO_BOUND // 30_000):
            client.send("POST", "/taken", body={"x": "y" * 16_000})
        kept = [exchange.as_dict() for exchange in client.exchanges]
        assert len(json.dumps(kept)) < 2 * SCENARIO_BOUND
        assert kept[-1]["response"]["body"] == kept[-1]["curl"] == NOT_KEPT
        assert kept[-1]["response"]["status"] == 200
        client.begin_scenario()
        client.send("POST", "/taken", body={"x": "y" * 16_000})
        assert NOT_KEPT not in json.dumps(client.exchanges[0].as_dict())


def test_the_evidence_of_all_scenarios_together_is_bounded(connect):
    with RawServer(fixed_response(body=json.dumps({"x": "y" * 16_000}).encode())) as server:
        client, kept = connect(server.url, evidence=100_000), 0
        for _ in range(10):
            client.begin_scenario()
            client.send("POST", "/taken", body={"x": "y" * 16_000})
            kept += len(json.dumps(client.exchanges[0].as_dict()))
    assert kept < 200_000
    assert client.exchanges[0].response_body == client.exchanges[0].curl == NOT_KEPT


def test_the_number_of_exchanges_that_are_kept_is_bounded(connect, monkeypatch):
    monkeypatch.setattr(exchange, "MOST", 20)
    with RawServer(fixed_response()) as server:
        client = connect(server.url)
        for _ in range(22):
            client.send("GET", "/taken")
    assert [exchange.n for exchange in client.exchanges] == list(range(1, 21))


def test_tomorrow_is_of_today_and_next_week_is_not(evidence):
    for days, kept in ((1, True), (7, False), (-1, True), (-7, False)):
        moment = (datetime.now(UTC) + timedelta(days=days)).isoformat()
        assert (evidence.response([moment], 200) == [moment]) == kept
