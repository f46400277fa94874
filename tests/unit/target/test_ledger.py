"""The ledger can be read back whatever happened to the run that wrote it, and says only what that run wrote."""

import json
import os

import pytest

from validator.errors import EnvironmentFault, InvalidInput
from validator.http.guard import Creation
from validator.http.redaction import Secret
from validator.target.account import Doubt, LedgerEntry, Unanswered
from validator.target.ledger import Ledger
from validator.target.ledger_file import LedgerKey, read_ledger_file

URL = "http://register.example/api"
HEADER = {"run": "proef", "url": URL, "profile": "open-klant-2"}
SECRET = Secret("een-token-voor-de-proef")
KEY = LedgerKey(SECRET, "proef")


@pytest.fixture
def ledger(tmp_path):
    ledger = Ledger(tmp_path / "map" / "grootboek.ndjson", KEY, HEADER)
    yield ledger
    ledger.close()


def later(ledger):
    """The account that another process finds in the file."""
    reader = Ledger(ledger.path, KEY, HEADER)
    reader.close()
    return reader.account()


def test_what_was_created_remains_until_it_is_deleted(ledger):
    first = ledger.intend("POST", "u", Creation("Actor"))
    ledger.created(first, "u/1", "Actor")
    second = ledger.intend("POST", "u", Creation("Actor"))
    ledger.created(second, "u/2", "Actor")
    ledger.deleted("u/1")
    for account in (ledger.account(), later(ledger)):
        assert account.remaining == [LedgerEntry("u/2", "Actor")]
        assert account.unanswered == []
    assert ledger.owns("u/1")
    assert not ledger.owns("u/3")


def test_an_answer_that_was_lost_is_unanswered(ledger):
    key = ledger.intend("POST", "u", Creation("Interne taak"))
    ledger.void(ledger.intend("POST", "u", Creation("Actor")))
    assert later(ledger).unanswered == [Unanswered(key, "u", "Interne taak")]


def test_a_composite_creates_two_objects_with_one_request(ledger):
    key = ledger.intend("POST", "u", Creation("Registreer klantcontact"))
    ledger.created(key, "u/1", "Klantcontact")
    ledger.created(key, "u/2", "Betrokkene")
    account = later(ledger)
    assert len(account.remaining) == 2
    assert account.unanswered == []


def test_a_line_that_broke_off_is_no_obstacle(ledger):
    ledger.created(ledger.intend("POST", "u", Creation("Actor")), "u/1", "Actor")
    with ledger.path.open("a") as file:
        file.write('{"intend": "x", "url')
    assert later(ledger).remaining == [LedgerEntry("u/1", "Actor")]


def test_processes_may_write_at_the_same_time(ledger):
    pid = os.fork()
    if pid == 0:
        other = Ledger(ledger.path, KEY, HEADER)
        for number in range(200):
            other.created(other.intend("POST", "u", Creation("Actor")), f"kind/{number}", "Actor")
        os._exit(0)
    for number in range(200):
        ledger.created(ledger.intend("POST", "u", Creation("Actor")), f"ouder/{number}", "Actor")
    os.waitpid(pid, 0)
    account = ledger.account()
    assert len(account.remaining) == 400
    assert account.unanswered == []
    assert len([line for line in ledger.path.read_text().splitlines() if "ledger" in json.loads(line)]) == 1


def test_after_a_line_that_broke_off_the_ledger_goes_on(tmp_path):
    path = tmp_path / "grootboek.ndjson"
    ledger = Ledger(path, KEY, HEADER)
    for number in range(3):
        ledger.created(ledger.intend("POST", "u", Creation("Actor")), f"u/{number}", "Actor")
    ledger.close()
    path.write_bytes(path.read_bytes()[:-20])
    joined = Ledger(path, KEY, HEADER)
    joined.deleted("u/0")
    joined.close()
    account = later(joined)
    assert account.remaining == [LedgerEntry("u/1", "Actor")]
    assert [entry.url for entry in account.unanswered] == ["u"], "the answer of the third request counts as lost"


def test_what_may_be_of_another_does_not_remain(ledger):
    ledger.doubt(ledger.intend("POST", "u", Creation("Actor")), "u/vreemd", "Actor", "Omdat.")
    account = later(ledger)
    assert (account.remaining, account.unanswered) == ([], [])
    assert account.doubted == [Doubt("u/vreemd", "Actor", "Omdat.")]
    assert not ledger.owns("u/vreemd")
    assert ledger.knows("u/vreemd")
    assert not ledger.knows("u/ander")


def test_a_full_disk_is_an_error_and_what_was_created_is_not_forgotten(ledger, monkeypatch):
    key = ledger.intend("POST", "u", Creation("Actor"))
    monkeypatch.setattr(os, "write", lambda _, content: len(content) - 1)
    with pytest.raises(EnvironmentFault, match="schijf vol"):
        ledger.created(key, "u/1", "Actor")
    assert ledger.owns("u/1")
    assert ledger.account().remaining == [LedgerEntry("u/1", "Actor")]


@pytest.mark.parametrize("spoil", ["removed", "emptied", "deletions added", "rewritten"])
def test_memory_is_the_truth_when_the_file_is_spoiled_during_the_run(ledger, spoil):
    ledger.created(ledger.intend("POST", "u", Creation("Actor")), "u/1", "Actor")
    match spoil:
        case "removed":
            ledger.path.unlink()
        case "emptied":
            ledger.path.write_text("")
        case "deletions added":
            with ledger.path.open("a") as file:
                file.write(json.dumps({"deleted": "u/1"}) + "\n")
        case "rewritten":
            ledger.path.write_text(json.dumps({"ledger": 2, **HEADER}) + "\n" + json.dumps({"deleted": "u/1"}) + "\n")
    assert ledger.account().remaining == [LedgerEntry("u/1", "Actor")]


def test_the_lines_of_other_processes_count_without_the_file(ledger, tmp_path):
    other = Ledger(ledger.path, KEY, HEADER)
    other.created(other.intend("POST", "u", Creation("Actor")), "u/2", "Actor")
    other.close()
    ledger.path.unlink()
    assert ledger.account().remaining == []
    assert ledger.account(json.loads(json.dumps(other.lines))).remaining == [LedgerEntry("u/2", "Actor")]


@pytest.mark.parametrize("content", ["", "geen json\n", '{"x": 1}\n', "[1]\n", '{"ledger": 1}\n', "[" * 100_000])
def test_what_is_no_ledger_is_refused(tmp_path, content):
    path = tmp_path / "x"
    path.write_text(content)
    with pytest.raises(InvalidInput, match="ledger"):
        read_ledger_file(path)


def test_a_file_that_is_not_there_or_never_ends_is_refused(tmp_path):
    os.mkfifo(tmp_path / "fifo")
    for name in ("nergens", "fifo", "/dev/zero", "."):
        with pytest.raises(InvalidInput, match=r"cannot be read|is no regular file"):
            read_ledger_file(tmp_path / name)


def test_a_place_where_something_is_already_is_refused(tmp_path, ledger):
    there = tmp_path / "er-al"
    there.write_text("iets anders\n")
    link = tmp_path / "koppeling"
    link.symlink_to(ledger.path)
    nowhere = tmp_path / "koppeling-naar-niets"
    nowhere.symlink_to(tmp_path / "doel")
    for path in (tmp_path, there, link, nowhere):
        with pytest.raises(InvalidInput, match=r"choose another --report|cannot be written"):
            Ledger(path, KEY, HEADER)
    assert there.read_text() == "iets anders\n"
    assert not (tmp_path / "doel").exists()


def test_the_ledger_of_another_run_is_not_joined(ledger):
    for key in (LedgerKey(SECRET, "andere"), LedgerKey(Secret("een-ander-token"), "proef"), LedgerKey(None, "proef")):
        with pytest.raises(InvalidInput, match="not of this run"):
            Ledger(ledger.path, key, HEADER)


def test_a_ledger_is_checked_against_token_and_url(ledger):
    file = read_ledger_file(ledger.path)
    assert file.check(SECRET, URL).verified(file.header) == {"ledger": 2, **HEADER}
    with pytest.raises(InvalidInput, match="at another URL"):
        file.check(SECRET, "http://register.example/api/anders")
    for secret in (Secret("een-ander-token"), None):
        with pytest.raises(InvalidInput, match="not written with this token"):
            file.check(secret, URL)


@pytest.mark.parametrize(
    "forged",
    [
        {"created": "9-9", "url": f"{URL}/partijen/1", "type": "Partij"},
        {"created": "9-9", "url": f"{URL}/partijen/1", "type": "Partij", "mac": "0" * 64},
        {"created": "9-9", "url": f"{URL}/partijen/1", "type": "Partij", "mac": "\u00e9"},
        {"created": "9-9", "url": f"{URL}/partijen/1", "type": "Partij", "mac": None},
        {"created": "9-9", "url": [URL], "type": {"x": 1}, "mac": "0" * 64},
        json.loads(
            LedgerKey(SECRET, "andere").signed({"created": "9-9", "url": f"{URL}/partijen/1", "type": "Partij"})
        ),
        json.loads(LedgerKey(None, "proef").signed({"created": "9-9", "url": f"{URL}/partijen/1", "type": "Partij"})),
    ],
    ids=["unsigned", "wrong code", "no ASCII", "null", "other values", "of another run", "without token"],
)
def test_a_forged_line_does_not_count(ledger, forged):
    with ledger.path.open("a") as file:
        file.write(json.dumps(forged) + "\n")
    assert later(ledger).remaining == []


def test_the_ledger_is_private(ledger):
    assert ledger.path.stat().st_mode & 0o077 == 0
