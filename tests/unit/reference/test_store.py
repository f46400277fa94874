"""The store: transactions, references and a database on disk."""

import signal
import sqlite3
import subprocess
import sys
import threading

import httpx
import pytest

from tests.support.cli_runner import ROOT, environment
from tests.support.dialect_client import CONTACT, FINAL, SEED, dialect_client
from validator.reference.store import Store


def test_the_register_outlives_its_server(tmp_path):
    for expected in (1, 2):
        with dialect_client(SEED, store=Store(str(tmp_path / "register.db"))) as api:
            api.create_klantcontact()
            assert len(api.items("/klantcontacten")) == expected


def test_a_crash_halfway_leaves_nothing_behind():
    store = Store()

    def crash():
        with store.transaction():
            store.insert("Actor", {"Naam": "x"}, {})
            raise RuntimeError

    with pytest.raises(RuntimeError):
        crash()
    assert list(store.all("Actor")) == []


def test_a_dangling_reference_cannot_be_stored():
    store = Store()
    with pytest.raises(sqlite3.IntegrityError), store.transaction():
        store.insert("Interne taak", {}, {"Ontstaan uit klantcontact": ["nergens"]})
    assert list(store.all("Interne taak")) == []


def test_a_register_that_goes_closes_its_database():
    store = Store()
    database = store._db
    del store
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        database.execute("SELECT 1")


@pytest.mark.parametrize(
    "layout", ["CREATE TABLE object (id TEXT)", "PRAGMA user_version = 1; CREATE TABLE other (id TEXT)"]
)
def test_a_database_of_something_else_is_refused(tmp_path, layout):
    path = tmp_path / "ander.db"
    database = sqlite3.connect(path)
    database.executescript(layout)
    database.close()
    with pytest.raises(sqlite3.DatabaseError, match="tables"):
        Store(str(path))


@pytest.mark.slow
def test_what_was_answered_outlives_a_kill(tmp_path):
    """Four clients register until the server is killed with SIGKILL; every 201 is in the register of the next one."""
    database, created, ready = tmp_path / "register.db", [], threading.Event()

    def register(url, token, worker):
        with httpx.Client(headers={"Authorization": f"Bearer {token}"}) as client:
            for number in range(1, 10_000):
                body = {**CONTACT[FINAL], "nummer": worker * 10_000 + number}
                try:
                    response = client.post(f"{url}/klantcontacten", json=body)
                except httpx.TransportError:
                    return
                assert response.status_code == 201, response.text
                created.append(response.json())
                if len(created) > 100:
                    ready.set()

    process, url, token = served(database)
    threads = [threading.Thread(target=register, args=(url, token, worker)) for worker in range(4)]
    for thread in threads:
        thread.start()
    assert ready.wait(60)
    process.send_signal(signal.SIGKILL)
    for thread in threads:
        thread.join()
    process.communicate()
    process, url, token = served(database)
    with httpx.Client(headers={"Authorization": f"Bearer {token}"}) as client:
        found = [client.get(f"{url}/klantcontacten/{one['id']}").json() for one in created]
        total = client.get(f"{url}/klantcontacten").json()["aantal"]
    process.terminate()
    process.communicate()
    assert found == created
    assert len(created) <= total <= len(created) + len(threads)  # each client may miss the answer to its last request


def served(database):
    """A process of `klantcheck serve`, its URL and its token."""
    command = [sys.executable, "-m", "validator", "serve", "--profile", FINAL, "--port", "0", "--db", str(database)]
    process = subprocess.Popen(command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, text=True)
    lines = [line.split(maxsplit=1)[1].strip() for line, _ in zip(process.stdout or (), range(3), strict=False)]
    return process, lines[0], lines[2]
