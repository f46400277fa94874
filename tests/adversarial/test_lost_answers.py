"""What a registration without a usable answer created is looked for: cleaned up, closed, or told with a reason."""

import socket
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit

import pytest

from tests.support.cli_runner import klantcheck
from tests.support.raw_server import RawServer
from tests.support.reference_api import ReferenceApi
from tests.support.session import create_klantcontact, open_session
from validator.errors import EnvironmentFault
from validator.http.guard import Creation
from validator.requirements.sets import load_set
from validator.run.session import Session
from validator.run.target import Target, connection_to
from validator.scenario import actions
from validator.standard.values import Literally
from validator.target.ledger import Ledger
from validator.target.lost_answers import TRIED

OTHER = {
    "Onderwerp": "Privézaak van mevrouw Jansen",
    "Kanaal": "Telefoon",
    "Taal": "Nederlands",
    "Vertrouwelijk": "Nee",
}
ERROR = (
    b"HTTP/1.1 500 Internal Server Error\r\n"
    b"Connection: close\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}"
)
PROFILES = ["open-klant-2", "vng-crud-0.0.3", "informatiemodel-2024-03"]
"""In which a klantcontact is searched by its number."""

BEFORE = {"500 without storing": (False, ERROR), "dropped before storing": (False, b"")}
AFTER = {"500 after storing": (True, ERROR), "dropped after storing": (True, b"")}
LOSSES = BEFORE | AFTER
"""Whether the register carries the request out, and what is sent instead of its response; nothing: it hangs up."""


class Losing:
    """A server in front of a reference API that loses the answers to registrations while `loss` is one of LOSSES."""

    def __init__(self, api):
        self.loss: str | None = None
        self._place = urlsplit(api.url)
        self._server = RawServer(self._respond)
        self.url = f"http://127.0.0.1:{self._server.port}{self._place.path}"

    def __enter__(self):
        self._server.__enter__()
        return self

    def __exit__(self, *arguments):
        self._server.__exit__(*arguments)

    def _respond(self, connection, request):
        lost = self.loss is not None and request.startswith(b"POST")
        stores, answer = LOSSES[str(self.loss)] if lost else (True, None)
        response = self._forward(request) if stores else b""
        connection.sendall(response if answer is None else answer)
        return False

    def _forward(self, request):
        head, _, rest = request.partition(b"\r\n")
        with socket.create_connection((self._place.hostname, self._place.port)) as register:
            register.sendall(head + b"\r\nConnection: close\r\n" + rest.replace(b"Connection: keep-alive\r\n", b""))
            return b"".join(iter(lambda: register.recv(65536), b""))


@contextmanager
def losing_session(profile, folder):
    """Gives a ReferenceApi with an object of another, the Losing server in front of it, and a Session with that."""
    with ReferenceApi(profile) as api, Losing(api) as losing:
        api.insert("Klantcontact", OTHER)
        connection = connection_to(Target(losing.url, write=True), api.profile, "proef", api.token)
        session = Session(api.profile, load_set(api.profile.editions[0]), connection, folder / "grootboek.ndjson")
        try:
            yield api, losing, session
        finally:
            session.close()


def lose(losing, loss, create):
    losing.loss = loss
    with suppress(EnvironmentFault):  # of a connection that was dropped
        create()
    losing.loss = None


def lost_klantcontact(losing, loss, context):
    values = context.completer.complete("klantcontact", {"Kanaal": "Telefoon", "Onderwerp": "Dakkapel"})
    lose(losing, loss, lambda: actions.create(context, "klantcontact", values))


def subjects(api):
    return [record.facts.get("Onderwerp") for record in api.records()]


@pytest.mark.slow
@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("profile", PROFILES)
def test_the_run_finds_out_what_a_lost_answer_created(tmp_path, profile, loss):
    with losing_session(profile, tmp_path) as (api, losing, session):
        create_klantcontact(session.context())
        lost_klantcontact(losing, loss, session.context())
        assert len(session.ledger.account().unanswered) == 1
        assert len(api.records()) == (3 if loss in AFTER else 2)
        assert session.clean_up().residue == []
        assert subjects(api) == [OTHER["Onderwerp"]]


@pytest.mark.parametrize("loss", LOSSES)
def test_a_worker_finds_out_what_its_lost_answers_created(tmp_path, loss):
    """Before it deletes what would show that the search works: the process that controls the run has nothing left."""
    with losing_session("open-klant-2", tmp_path) as (api, losing, session):
        create_klantcontact(session.context())
        lost_klantcontact(losing, loss, session.context())
        session.clean_up_own()
        assert subjects(api) == [OTHER["Onderwerp"]]
        assert session.clean_up().residue == []


@pytest.mark.slow
@pytest.mark.parametrize("loss", LOSSES)
def test_cleanup_finds_out_what_a_killed_run_created(tmp_path, loss):
    with losing_session("open-klant-2", tmp_path) as (api, losing, session):
        create_klantcontact(session.context())
        lost_klantcontact(losing, loss, session.context())
        path = str(session.ledger.path)
        completed = klantcheck("cleanup", path, losing.url, cwd=tmp_path, KLANTCHECK_TOKEN=api.token)
        assert completed.returncode == 0, completed.stdout + completed.stderr
        assert subjects(api) == [OTHER["Onderwerp"]]
    assert f"{2 if loss in AFTER else 1} van {2 if loss in AFTER else 1} objecten opgeruimd" in completed.stdout


@pytest.mark.parametrize("loss", LOSSES)
def test_an_object_that_only_its_owner_makes_known(tmp_path, loss):
    """Two betrokkenen without any text that only this run has: the klantcontact that they belong to is of this run."""
    with losing_session("open-klant-2", tmp_path) as (api, losing, session):
        context = session.context()
        create_klantcontact(context)
        for loss_of_this in (None, loss):
            values = context.completer.complete("betrokkene", {"Rol": "Klant"})
            lose(losing, loss_of_this, lambda: actions.create(context, "betrokkene", values))  # noqa: B023  called at once
        [lost] = session.ledger.account().unanswered
        assert list(lost.found_by) == ["Betrokken bij klantcontact"]
        assert session.clean_up().residue == []
        assert subjects(api) == [OTHER["Onderwerp"]]


@pytest.mark.parametrize("loss", LOSSES)
def test_the_parts_of_a_composite_are_found(tmp_path, loss):
    rows = [
        ["Object", "Attribuut", "Waarde"],
        ["Klantcontact", "Kanaal", "Telefoon"],
        ["Betrokkene", "Rol", "Klant"],
        ["Betrokkene", "Initiator", "Ja"],
        ["Onderwerpobject", "Objectidentificator/Register", "openzaak"],
    ]
    name = "Registreer klantcontact met onderwerp"
    with losing_session("open-klant-2", tmp_path) as (api, losing, session):
        create_klantcontact(session.context())
        context = session.context()
        objects = context.completer.composite(name, rows)
        lose(losing, loss, lambda: actions.create_composite(context, name, objects))
        assert session.clean_up().residue == []
        assert subjects(api) == [OTHER["Onderwerp"]]


def told(session):
    [residue] = session.clean_up().residue
    assert residue.url is None
    assert "mogelijk is daar iets gemaakt" in residue.reason
    return residue.reason


@pytest.mark.parametrize("loss", BEFORE)
def test_a_search_that_nothing_shows_to_work_proves_nothing(tmp_path, loss):
    with losing_session("open-klant-2", tmp_path) as (_, losing, session):
        lost_klantcontact(losing, loss, session.context())
        assert "zoeken op 'Nummer' vindt niets, maar ook geen ander object van deze run" in told(session)


@pytest.mark.parametrize("profile", ["open-klant-2", "informatiemodel-2023-03"])
def test_a_registration_that_nothing_can_be_searched_of_stays_open(tmp_path, profile):
    """It has no value of this run alone, or the dialect cannot search by it."""
    with losing_session(profile, tmp_path) as (_, losing, session):
        create_klantcontact(session.context())
        context = session.context()
        values = context.completer.complete("klantcontact", {"Kanaal": "Telefoon"})
        values.pop("Nummer", None)
        lose(losing, "500 without storing", lambda: actions.create(context, "klantcontact", values))
        assert "er is niet naar te zoeken" in told(session)


@pytest.mark.slow
@pytest.mark.parametrize("loss", LOSSES)
def test_a_search_is_tried_out_by_an_object_that_has_a_value_of_its_own(tmp_path, loss):
    """The subject of newer objects is one that fills a page by itself; an older one has its own."""
    with losing_session("open-klant-2", tmp_path) as (api, losing, session):
        context = session.context()

        def create(**table):
            values = context.completer.complete("klantcontact", {"Kanaal": "Telefoon", **table})
            actions.create(context, "klantcontact", values)

        create(Nummer=Literally(""), Onderwerp=context.generated.fill("{uniek}"))
        for _ in range(TRIED):
            create(Onderwerp=OTHER["Onderwerp"])
        for _ in range(100):
            api.insert("Klantcontact", OTHER)
        lose(losing, loss, lambda: create(Nummer=Literally(""), Onderwerp=context.generated.fill("{uniek 2}")))
        [lost] = session.ledger.account().unanswered
        assert [*lost.found_by] == ["Onderwerp"]
        assert session.clean_up().residue == []
        assert subjects(api) == [OTHER["Onderwerp"]] * 101


@pytest.mark.parametrize("search", ["fails", "ignores"])
def test_a_search_that_does_not_work_proves_nothing(tmp_path, search):
    lost: list[bool] = []

    def answer(request, response):
        if request.method == "POST" and lost:
            response.status_code = 500
        if request.method == "GET" and lost and search == "fails":
            response.status_code = 500

    hooks = {"ignored_argument": lambda *_: True} if search == "ignores" else {}
    with open_session("open-klant-2", tmp_path, response=answer, **hooks) as (api, session):
        api.insert("Klantcontact", OTHER)
        create_klantcontact(session.context())
        lost.append(True)
        context = session.context()
        actions.create(context, "klantcontact", context.completer.complete("klantcontact", {"Kanaal": "Telefoon"}))
        if search == "ignores":
            assert session.clean_up().residue == [], "the object itself is among all that the search brings"
        else:
            assert any("zoeken lukte niet" in residue.reason for residue in session.clean_up().residue)


def test_what_was_seen_before_the_request_is_in_doubt_and_after_it_is_not(tmp_path):
    with losing_session("open-klant-2", tmp_path) as (_, _, session):
        ledger: Ledger = session.ledger
        ledger.note_seen("eerder")
        key = ledger.intend("POST", "u", Creation("Klantcontact"))
        ledger.note_seen("later")
        assert [ledger.has_seen(url, key) for url in ("eerder", "later", "nooit")] == [True, False, False]
        assert ledger.has_seen("later", "1-1"), "of a request of another process nobody knows what came first"
        ledger.void(key)


def test_a_registration_is_not_looked_for_by_a_value_that_is_wrong_on_purpose(tmp_path):
    """The dialect asks for the role in every search of betrokkenen; the ledger holds texts only."""
    with losing_session("vng-crud-0.0.3", tmp_path) as (_, losing, session):
        context = session.context()
        create_klantcontact(context)
        values = context.completer.example("betrokkene", {"Rol": Literally("ketenpartner")})
        lose(losing, "500 without storing", lambda: actions.create(context, "betrokkene", values))
        [lost] = session.ledger.account().unanswered
        assert "Rol" not in lost.found_by
        assert all(isinstance(text, str) for text in lost.found_by.values())
