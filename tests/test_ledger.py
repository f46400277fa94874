"""The ledger can be read back whatever happened to the run that wrote it."""

import json
import os

import pytest

from validator import ledger
from validator.errors import EnvironmentFault, InvalidInput
from validator.ledger import Ledger, Made

HEADER = {"run": "proef", "url": "http://register.example/api", "profile": "open-klant-2"}


@pytest.fixture
def book(tmp_path):
    book = Ledger(tmp_path / "map" / "grootboek.ndjson", HEADER)
    yield book
    book.close()


def test_what_was_made_stands_until_it_is_gone(book):
    first = book.intend("POST", "u", "Actor")
    book.made(first, "u/1", "Actor")
    second = book.intend("POST", "u", "Actor")
    book.made(second, "u/2", "Actor")
    book.gone("u/1")
    account = ledger.read(book.path)
    assert account.header == {"ledger": 1, **HEADER}
    assert account.standing == [Made("u/2", "Actor")]
    assert account.lost == []
    assert book.owns("u/1")
    assert not book.owns("u/3")


def test_an_answer_that_was_lost_is_told(book):
    book.intend("POST", "u", "Interne taak")
    key = book.intend("POST", "u", "Actor")
    book.void(key)
    [lost] = ledger.read(book.path).lost
    assert (lost["type"], lost["url"]) == ("Interne taak", "u")


def test_a_composite_makes_several_things_with_one_request(book):
    key = book.intend("POST", "u", "Registreer klantcontact")
    book.made(key, "u/1", "Klantcontact")
    book.made(key, "u/2", "Betrokkene")
    account = ledger.read(book.path)
    assert len(account.standing) == 2
    assert account.lost == []


def test_a_line_that_broke_off_is_no_obstacle(book):
    key = book.intend("POST", "u", "Actor")
    book.made(key, "u/1", "Actor")
    with book.path.open("a") as file:
        file.write('{"intend": "x", "url')
    assert ledger.read(book.path).standing == [Made("u/1", "Actor")]


def test_several_processes_may_write(book):
    pid = os.fork()
    if pid == 0:
        other = Ledger(book.path, HEADER)
        for number in range(200):
            other.made(other.intend("POST", "u", "Actor"), f"kind/{number}", "Actor")
        os._exit(0)
    for number in range(200):
        book.made(book.intend("POST", "u", "Actor"), f"ouder/{number}", "Actor")
    os.waitpid(pid, 0)
    account = ledger.read(book.path)
    assert len(account.standing) == 400
    assert account.lost == []
    assert len([line for line in book.path.read_text().splitlines() if "ledger" in json.loads(line)]) == 1


def test_after_a_line_that_broke_off_the_ledger_goes_on(tmp_path):
    path = tmp_path / "grootboek.ndjson"
    book = Ledger(path, HEADER)
    for number in range(3):
        book.made(book.intend("POST", "u", "Actor"), f"u/{number}", "Actor")
    book.close()
    path.write_bytes(path.read_bytes()[:-20])
    later = Ledger(path)
    later.gone("u/0")
    later.close()
    account = ledger.read(path)
    assert account.standing == [Made("u/1", "Actor")]
    assert [one["url"] for one in account.lost] == ["u"], "the answer of the third request is told as lost"


def test_what_may_be_of_another_is_told_and_not_standing(book):
    book.doubt(book.intend("POST", "u", "Actor"), "u/vreemd", "Actor")
    account = ledger.read(book.path)
    assert (account.standing, account.lost, account.doubted) == ([], [], [Made("u/vreemd", "Actor")])
    assert not book.owns("u/vreemd")
    assert book.knows("u/vreemd")
    assert not book.knows("u/ander")


def test_a_full_disk_is_told_and_what_was_made_is_not_forgotten(book, monkeypatch):
    key = book.intend("POST", "u", "Actor")
    monkeypatch.setattr(os, "write", lambda _, content: len(content) - 1)
    with pytest.raises(EnvironmentFault, match="schijf vol"):
        book.made(key, "u/1", "Actor")
    assert book.owns("u/1")
    assert book.unwritten == [Made("u/1", "Actor")]


@pytest.mark.parametrize("content", ["", "geen json\n", '{"x": 1}\n', "[1]\n"])
def test_what_is_no_ledger_is_told(tmp_path, content):
    path = tmp_path / "x"
    path.write_text(content)
    with pytest.raises(InvalidInput, match="ledger"):
        ledger.read(path)


def test_a_ledger_that_is_not_there_or_cannot_be_written(tmp_path):
    with pytest.raises(InvalidInput, match="cannot be read"):
        ledger.read(tmp_path / "nergens")
    with pytest.raises(InvalidInput, match="cannot be written"):
        Ledger(tmp_path)


def test_the_ledger_is_private(book):
    assert book.path.stat().st_mode & 0o077 == 0
