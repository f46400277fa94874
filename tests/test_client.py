"""HTTP to the target over real sockets: bounds, evidence, the guard, and nothing of the token anywhere."""

import base64
import gzip
import json
import re
import socket
import threading
import time
from urllib.parse import quote

import pytest
import trustme

from tests.clients import TOKEN, connecting
from tests.servers import Raw, answer, send
from validator import jsontext
from validator.client import GIVE_UP_AFTER
from validator.errors import (
    BudgetSpent,
    CredentialsRefused,
    InvalidInput,
    NoConsent,
    Nonconformity,
    SuiteFault,
    Throttled,
    Unreachable,
)
from validator.exchange import BODY_BOUND
from validator.secrets import MASK, Redactor, Secret
from validator.twists import TWISTS


@pytest.fixture
def connect(tmp_path):
    with connecting(tmp_path) as make:
        yield make


def test_an_ordinary_answer_is_kept_as_evidence(connect):
    with Raw(answer("201 Created", b'{"id": "1"}', headers=["API-version: 1"])) as server:
        client = connect(server.url)
        reply = client.send("POST", "/taken", body={"naam": "Zoë"}, params={"x": "1 2"})
        assert (reply.status, reply.json(), reply.media_type) == (201, {"id": "1"}, "application/json")
    [exchange] = client.exchanges
    kept = exchange.as_dict()
    assert kept["request"]["method"] == "POST"
    assert kept["request"]["url"] == f"{server.url}/taken?x=1+2"
    assert json.loads(kept["request"]["body"]) == {"naam": "Zoë"}
    assert kept["response"]["status"] == 201
    assert ["api-version", "1"] in kept["response"]["headers"]
    assert kept["ms"] > 0
    assert "$KLANTCHECK_TOKEN" in kept["curl"]
    [request] = server.requests
    assert f"Authorization: Token {TOKEN}\r\n".encode() in request
    assert b"X-Klantcheck-Run: proef\r\n" in request
    assert "Zoë".encode() in request


def test_the_token_stays_out_of_everything_that_is_kept(connect):
    echoes = [TOKEN, quote(TOKEN, safe=""), base64.b64encode(f"x:{TOKEN}".encode()).decode(), TOKEN.encode().hex()]
    body = json.dumps({"echo": echoes}).encode()
    with Raw(answer("400 Bad", body, headers=[f"X-Echo: Token {TOKEN}"])) as server:
        client = connect(server.url)
        client.send("POST", f"/taken?sleutel={quote(TOKEN)}", body={"t": TOKEN})
    kept = json.dumps(client.exchanges[0].as_dict())
    for echo in (
        TOKEN,
        quote(TOKEN, safe=""),
        TOKEN.encode().hex(),
        base64.b64encode(TOKEN.encode()).decode().rstrip("=")[:-1],
    ):
        assert echo not in kept
    assert MASK in kept


@pytest.mark.parametrize(
    "text",
    [
        TOKEN,
        quote(TOKEN, safe=""),
        quote(TOKEN, safe="").lower(),
        quote(quote(TOKEN, safe=""), safe=""),
        f"<b>{TOKEN}</b>",
        f"a{TOKEN}b{TOKEN}",
        TOKEN.replace("/", "\\/"),
        TOKEN.replace("+", "\\u002B"),
        json.dumps(json.dumps({"t": TOKEN.replace("/", "\\/")})),
        "".join(f"\\u{ord(one):04x}" for one in TOKEN),
        TOKEN.replace("+", "&#43;").replace("=", "&#x3D;"),
    ],
)
def test_redaction_covers_the_forms_a_server_may_echo(text):
    told = Redactor([Secret(TOKEN)]).text(text)
    assert MASK in told
    for part in ("kanarie", "geheim/", "42="):
        assert part not in told.replace(MASK, "")


def test_redaction_takes_no_longer_than_the_text_is_long():
    text = "\\\\" * 200_000  # seconds for each doubling, if every backslash were tried with all that follow
    assert Redactor([Secret(TOKEN)]).text(text) == text


def test_redaction_leaves_other_texts_alone():
    text = json.dumps({"a": "kanarie + geheim", "b": [1, "\\u002b", "%2B", "&#43;"]})
    assert Redactor([Secret(TOKEN)]).text(text) == text


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"[" * 101 + b"]" * 101, "te diep genest"),
        (b'{"a": "\\ud83d"}', "half surrogaatpaar"),
        (b'{"a": 1, "a": 2}', "twee keer"),
        (b'{"a": NaN}', "NaN"),
    ],
)
def test_json_that_readers_understand_differently_is_no_json(content, said):
    with pytest.raises(jsontext.NotJson, match=said):
        jsontext.parse(content)


def test_json_is_read_as_it_stands():
    deep = b"[" * 100 + b"]" * 100
    assert json.dumps(jsontext.parse(deep)).encode().replace(b" ", b"") == deep
    assert jsontext.parse(b'{"a": "[[[\\"{", "b": "\\ud83d\\ude00"}') == {"a": '[[["{', "b": "\N{GRINNING FACE}"}


@pytest.mark.parametrize("before", [b"", b"a", b"ab", b"abc", b"Token "])
def test_redaction_covers_base64_at_every_place(before):
    encoded = base64.b64encode(before + TOKEN.encode() + b"einde").decode()
    assert MASK in Redactor([Secret(TOKEN)]).text(encoded)


@pytest.mark.parametrize("token", ["", "kort", "met\nregel", "gehéim123"])
def test_what_cannot_be_a_token_is_refused_and_not_shown(token):
    with pytest.raises(InvalidInput) as caught:
        Secret(token)
    assert not token or token not in str(caught.value)


def test_a_secret_does_not_show_itself():
    assert TOKEN not in repr(Secret(TOKEN))
    assert TOKEN not in f"{Secret(TOKEN)}"


def trickle(connection, request):
    del request
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    for _ in range(100):
        connection.sendall(b" ")
        time.sleep(0.05)
    return False


def trickle_headers(connection, request):
    del request
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    for number in range(100):
        connection.sendall(f"X-{number}: 1\r\n".encode())
        time.sleep(0.05)
    return False


def silent(connection, request):
    del connection, request
    time.sleep(2)
    return False


@pytest.mark.parametrize("behave", [trickle, trickle_headers, silent], ids=lambda one: one.__name__)
def test_a_request_ends_within_its_time_however_slowly_bytes_come(connect, behave):
    with Raw(behave) as server:
        started = time.monotonic()
        with pytest.raises(Unreachable, match=r"binnen 0.6 s geen volledig antwoord"):
            connect(server.url).send("GET", "/taken")
        assert time.monotonic() - started < 1.5


@pytest.mark.parametrize(
    "pieces",
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{",),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",),
        (b"HTTP/1.1 200 OK\r\nContent-",),
        (b"",),
        (b"\x16\x03\x01 dit is geen HTTP\r\n\r\n",),
    ],
)
def test_an_answer_that_breaks_off_is_the_ways_fault_not_the_targets(connect, pieces):
    with Raw(send(*pieces)) as server:
        client = connect(server.url)
        with pytest.raises(Unreachable, match=r"127\.0\.0\.1"):
            client.send("GET", "/taken")
    assert client.exchanges[0].as_dict()["problem"]


@pytest.mark.parametrize(
    ("status", "body", "media_type", "told"),
    [
        ("200 OK", b"<html>Welkom</html>", "text/html", "status 200 als text/html: geen geldige JSON op regel 1"),
        ("200 OK", b"", "application/json", "niets, waar JSON hoort te staan"),
        ("204 No Content", b"", "application/json", "status 204"),
        ("200 OK", b'{"a": NaN}', "application/json", "NaN, dat in JSON niet bestaat"),
        ("200 OK", b'{"a": 1, "a": 2}', "application/json", "de sleutel 'a' twee keer"),
        ("200 OK", b'{"a": "\xff"}', "application/json", "geen UTF-8"),
        ("200 OK", b"\xef\xbb\xbf{}", "application/json", "byte order mark"),
        ("200 OK", b"[" * 100_000, "application/json", "te diep genest"),
        ("200 OK", b"9" * 5_000, "application/json", "te lang"),
        ("500 Internal Server Error", b"oeps", "text/plain", "status 500 als text/plain"),
    ],
)
def test_a_body_that_is_no_json_is_told_in_one_sentence(connect, status, body, media_type, told):
    with Raw(answer(status, body, media_type)) as server:
        reply = connect(server.url).send("GET", "/taken")
        with pytest.raises(Nonconformity, match="een antwoord in JSON") as caught:
            reply.json()
    assert told in str(caught.value)


def test_a_body_without_end_is_cut_off(connect):
    def endless(connection, request):
        del request
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
        while True:
            connection.sendall(b" " * 65536)

    with Raw(endless) as server:
        reply = connect(server.url, body_bytes=200_000, request_seconds=5).send("GET", "/taken")
        with pytest.raises(Nonconformity, match="meer dan 200000 bytes"):
            reply.json()


def test_a_long_body_is_kept_in_part_with_what_identifies_the_rest(connect):
    with Raw(answer(body=json.dumps({"x": "y" * 100_000}).encode())) as server:
        client = connect(server.url)
        client.send("GET", "/taken")
    kept = client.exchanges[0].response_body
    assert len(kept) < BODY_BOUND + 200
    assert "sha256" in kept


def test_gzip_that_was_not_asked_for_is_understood_and_broken_gzip_told(connect):
    with Raw(answer(body=gzip.compress(b'{"a": 1}'), headers=["Content-Encoding: gzip"])) as server:
        assert connect(server.url).send("GET", "/taken").json() == {"a": 1}
    with Raw(answer(body=b"geen gzip", headers=["Content-Encoding: gzip"])) as server:
        reply = connect(server.url).send("GET", "/taken")
        with pytest.raises(Nonconformity, match="niet uit te pakken"):
            reply.json()


def test_a_redirect_is_not_followed(connect):
    with Raw(answer("302 Found", b"", headers=["Location: http://elders.example/"])) as server:
        assert connect(server.url).send("GET", "/taken").status == 302
        assert len(server.requests) == 1


@pytest.mark.parametrize(
    "there",
    [
        "http://elders.example/api/taken?page=2",
        "https://127.0.0.1:1/api/taken",
        "//elders.example/taken",
        "http://gebruiker@127.0.0.1/taken",
        "http://[onzin",
    ],
)
def test_the_token_does_not_go_to_another_origin(connect, there):
    with Raw(answer()) as server:
        client = connect(server.url)
        reply = client.send("GET", "/taken")
        with pytest.raises(Nonconformity):
            client.follow(reply, there)
        with pytest.raises(SuiteFault, match="ligt niet bij het doel"):
            client.send("GET", "http://elders.example/api/taken")
        assert len(server.requests) == 1


@pytest.mark.parametrize("link", ["{base}/taken?page=2", "/api/taken?page=2", "?page=2", "taken?page=2"])
def test_a_page_of_the_same_origin_is_asked_for(connect, link):
    with Raw(answer()) as server:
        client = connect(server.url)
        there = client.follow(client.send("GET", "/taken"), link.format(base=server.url))
        assert there == f"{server.url}/taken?page=2"
        assert client.send("GET", there).status == 200


def test_no_cookie_speaks_for_a_request_without_a_token(connect):
    with Raw(answer(headers=["Set-Cookie: sessie=wie-ons-kent; Path=/"])) as server:
        client = connect(server.url)
        client.send("GET", "/taken")
        client.send("GET", "/taken", twist=TWISTS["zonder token"])
    assert len(server.requests) == 2
    assert all(b"cookie" not in request.lower() for request in server.requests)
    assert "wie-ons-kent" not in json.dumps([one.as_dict() for one in client.exchanges])


def test_what_unpacks_without_end_is_cut_off(connect):
    bomb = gzip.compress(b"\0" * 50_000_000)
    with Raw(answer(body=bomb, headers=["Content-Encoding: gzip"])) as server:
        reply = connect(server.url, body_bytes=1000).send("GET", "/taken")
    assert len(reply.content) <= 1001
    assert "meer dan 1000 bytes" in reply.problem


@pytest.mark.parametrize("coding", ["gzip, gzip", "br", "onzin"])
def test_a_coding_nobody_asked_for_is_not_read(connect, coding):
    with Raw(answer(headers=[f"Content-Encoding: {coding}"])) as server:
        reply = connect(server.url).send("GET", "/taken")
        with pytest.raises(Nonconformity, match="codering"):
            reply.json()


def test_too_many_requests_is_no_finding(connect):
    with Raw(answer("429 Too Many Requests")) as server, pytest.raises(Throttled, match="--max-rate"):
        connect(server.url).send("GET", "/taken")


def test_without_consent_nothing_is_written(connect):
    with Raw(answer()) as server:
        client = connect(server.url, write=False)
        for method in ("POST", "PUT", "PATCH", "DELETE"):
            with pytest.raises(NoConsent):
                client.send(method, "/taken")
        assert client.send("GET", "/taken").status == 200
        assert len(server.requests) == 1


def test_nothing_is_changed_or_deleted_that_the_run_did_not_make(connect):
    with Raw(answer()) as server:
        client = connect(server.url)
        for method in ("PUT", "PATCH", "DELETE"):
            with pytest.raises(SuiteFault, match="niet door deze run gemaakt"):
                client.send(method, "/taken/1", body={})
        assert server.requests == []
        client.ledger.made("1", client.url("/taken/1"), "Interne taak")
        assert client.send("DELETE", "/taken/1").status == 200
        with pytest.raises(SuiteFault):
            client.send("DELETE", "/taken/2")


def test_a_refused_token_is_one_request(connect):
    with Raw(answer("401 Unauthorized")) as server:
        client = connect(server.url)
        for _ in range(3):
            with pytest.raises(CredentialsRefused, match="het token wordt niet aanvaard"):
                client.send("GET", "/taken")
        assert len(server.requests) == 1
        assert client.lost


def test_a_gateway_that_asks_for_credentials_on_an_unknown_path_has_not_refused_ours(connect):
    def behave(connection, request):
        known = request.startswith(b"GET /api/taken ")
        answer("200 OK" if known else "401 Unauthorized", b"{}")(connection, request)

    with Raw(behave) as server:
        client = connect(server.url)
        client.send("GET", "/taken")
        reply = client.send("GET", "/taken", twist=TWISTS["onder een naam die niet bestaat"])
        assert reply.status == 401
        assert client.lost is None
        assert [one.status for one in client.exchanges] == [200, 401]
        assert len(server.requests) == 3


def test_a_token_that_is_refused_from_now_on_is_told_whatever_was_asked(connect):
    with Raw(answer("200 OK", b"{}")) as server:
        client = connect(server.url)
        client.send("GET", "/taken")
        server.behave = answer("401 Unauthorized", b"{}")
        with pytest.raises(CredentialsRefused):
            client.send("GET", "/taken", twist=TWISTS["onder een naam die niet bestaat"])
        assert client.lost


def test_after_some_requests_without_an_answer_no_more_are_sent(connect):
    with Raw(send(b"")) as server:
        client = connect(server.url)
        for _ in range(GIVE_UP_AFTER + 2):
            with pytest.raises(Unreachable):
                client.send("GET", "/taken")
        assert len(server.requests) <= GIVE_UP_AFTER + 1
        assert client.lost
        client.renew()
        assert client.lost is None


def test_a_run_has_a_budget_and_its_clean_up_one_of_its_own(connect):
    with Raw(answer()) as server:
        client = connect(server.url, run_requests=2)
        client.send("GET", "/taken")
        client.send("GET", "/taken")
        with pytest.raises(BudgetSpent, match="2 verzoeken"):
            client.send("GET", "/taken")
        client.renew()
        assert client.send("GET", "/taken").status == 200
        late = connect(server.url, run_seconds=0)
        with pytest.raises(BudgetSpent):
            late.send("GET", "/taken")


def test_requests_are_spaced_when_asked(connect):
    with Raw(answer()) as server:
        client = connect(server.url, max_rate=20)
        started = time.monotonic()
        for _ in range(5):
            client.send("GET", "/taken")
        assert time.monotonic() - started >= 4 / 20


def test_nobody_listens_there(connect):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(Unreachable, match=rf"127\.0\.0\.1:{port}: daar luistert niemand"):
        connect(f"http://127.0.0.1:{port}/api").send("GET", "/taken")


def test_a_name_that_nobody_knows(connect):
    with pytest.raises(Unreachable, match="niet bekend bij de DNS"):
        connect("http://bestaat.niet.invalid/api", request_seconds=5).send("GET", "/taken")


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


def serving(certificate):
    import ssl

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def test_a_certificate_that_nobody_trusts(connect, authority):
    with Raw(answer(), serving(authority.issue_cert("127.0.0.1"))) as server:
        with pytest.raises(Unreachable, match=r"het certificaat wordt niet vertrouwd \(.+\); zie --ca-file"):
            connect(server.url).send("GET", "/taken")
        assert server.requests == []


def test_an_authority_of_ones_own_is_trusted(connect, authority, tmp_path):
    pem = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(pem))
    with Raw(answer(), serving(authority.issue_cert("127.0.0.1"))) as server:
        assert connect(server.url, ca_file=str(pem)).send("GET", "/taken").status == 200


def test_a_certificate_for_another_host(connect, authority, tmp_path):
    pem = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(pem))
    elsewhere = serving(authority.issue_cert("elders.example"))
    with Raw(answer(), elsewhere) as server, pytest.raises(Unreachable, match="niet vertrouwd"):
        connect(server.url, ca_file=str(pem)).send("GET", "/taken")


def test_tls_where_none_is_spoken(connect):
    greeting = b"220 mail.example.org\r\n"
    with Raw(answer(), greeting=greeting) as server, pytest.raises(Unreachable, match="geen TLS-verbinding"):
        connect(server.url.replace("http:", "https:"), request_seconds=3).send("GET", "/taken")


def test_the_header_of_the_token_is_masked_whatever_it_is_called(connect):
    with Raw(answer()) as server:
        client = connect(server.url, auth=("X-Api-Key", "{secret}"))
        client.send("GET", "/taken")
        assert TOKEN.encode() in server.requests[0]
    assert ["x-api-key", MASK] in client.exchanges[0].request_headers
    assert '-H "X-Api-Key: $KLANTCHECK_TOKEN"' in client.exchanges[0].curl


@pytest.mark.parametrize(
    ("words", "sent", "curl"),
    [
        ("zonder token", None, None),
        ("met een onjuist token", "Token ", '-H "Authorization: Token '),
        ("met het token in een ander schema", f"Bearer {TOKEN}", '-H "Authorization: Bearer $KLANTCHECK_TOKEN"'),
    ],
)
def test_other_credentials_are_sent_and_shown_without_ours(connect, words, sent, curl):
    """A 401 to these is an answer like any other: our own token was not refused."""
    with Raw(answer("401 Unauthorized", b"{}")) as server:
        client = connect(server.url)
        reply = client.send("GET", "/actoren", twist=TWISTS[words])
        head = server.requests[0].decode("latin-1")
        found = re.search(r"^authorization: (.*)\r$", head, re.IGNORECASE | re.MULTILINE)
        assert (found and found[1]) == sent if sent in (None, f"Bearer {TOKEN}") else found[1].startswith(sent)
        assert (TOKEN in head) == (words == "met het token in een ander schema")
        assert reply.status == 401
        assert client.lost is None
        kept = client.exchanges[0]
        assert TOKEN not in json.dumps(kept.as_dict())
        assert (curl or "Authorization") in kept.curl or curl is None
        assert curl is not None or "Authorization" not in kept.curl


@pytest.mark.parametrize("words", [name for name, twist in TWISTS.items() if twist.content is not None])
def test_a_body_that_is_wrong_on_purpose_is_sent_as_it_is(connect, words):
    with Raw(answer("400 Bad Request", b"{}")) as server:
        client = connect(server.url, request_seconds=5)
        body = {"onderwerp": "Één vraag", "nummer": 7}
        client.send("POST", "/actoren", body=body, makes="Actor", twist=TWISTS[words])
        assert server.requests[0].partition(b"\r\n\r\n")[2] == TWISTS[words].content(body)
        assert len(client.exchanges[0].curl) < 3 * BODY_BOUND
        json.dumps(client.exchanges[0].as_dict(), ensure_ascii=False).encode()


def test_requests_at_once_are_under_way_together_and_come_back_in_order(connect):
    """Each waits for the others: one after the other they would never be answered."""
    together = threading.Barrier(3)

    def meet(connection, request):
        together.wait(5)
        answer("201 Created", request.partition(b"\r\n\r\n")[2])(connection, request)

    with Raw(meet) as server:
        client = connect(server.url, request_seconds=5)
        replies = client.send_together("POST", "/actoren", [{"id": n} for n in range(3)], makes="Actor")
        assert [reply.json() for reply in replies] == [{"id": 0}, {"id": 1}, {"id": 2}]
        assert [one.n for one in client.exchanges] == [1, 2, 3]
        assert client.requests == 3
        assert len({reply.intent for reply in replies}) == 3


def test_of_several_requests_it_is_told_which_got_no_answer(connect):
    """The others may have made something, so they are not lost."""

    def only_one(connection, request):
        if b'"id": 1' not in request:
            return False
        return answer("201 Created", b'{"id": "1"}')(connection, request)

    with Raw(only_one) as server:
        client = connect(server.url)
        came = client.send_together("POST", "/actoren", [{"id": 0}, {"id": 1}], makes="Actor")
        assert isinstance(came[0], Unreachable)
        assert came[1].json() == {"id": "1"}
        assert [one.status for one in client.exchanges] == [None, 201]
