"""The execution of a run in one process: what it loads, and its session from opening to clean-up."""

import httpx
import pytest

from tests.support.in_process_run import URL
from tests.support.session import create_klantcontact
from validator.errors import InvalidInput, Unreachable
from validator.profile.loader import load_profile
from validator.reference.app import Reference
from validator.reference.store import Store
from validator.run.config import RunConfig
from validator.run.execution import Execution
from validator.run.target import Target

PROFILE, TOKEN = "open-klant-2", "een-token-voor-deze-proef"


@pytest.fixture
def store():
    return Store()


@pytest.fixture
def begin(store):
    """Gives a function that begins an execution against a reference API in this process."""

    def execution(ledger=None, **options):
        app = Reference(load_profile(PROFILE), TOKEN, store)
        config = RunConfig(Target(URL, write=True), PROFILE, ledger=ledger)
        return Execution(config, token=TOKEN, transport=httpx.WSGITransport(app=app), **options)

    return execution


def number_of_records(store):
    return sum(len(list(store.all(name))) for name in load_profile(PROFILE).model.object_types)


@pytest.mark.parametrize(
    ("config", "profile", "requirement_set"),
    [
        (RunConfig(), "informatiemodel-2023-03", "2023-03-1"),
        (RunConfig(edition="2024-03"), "informatiemodel-2024-03", "2024-03-1"),
        (RunConfig(edition="2024-03-1"), "informatiemodel-2024-03", "2024-03-1"),
        (RunConfig(profile=PROFILE), PROFILE, "2024-03-1"),
        (RunConfig(profile=PROFILE, edition="2023-03"), PROFILE, "2023-03-1"),
    ],
)
def test_profile_and_set_follow_from_the_configuration(config, profile, requirement_set):
    execution = Execution(config)
    execution.check()
    assert execution.profile.id == profile
    assert execution.requirement_set.id == requirement_set


@pytest.mark.parametrize(
    "config",
    [
        RunConfig(profile="informatiemodel-2023-03", edition="2024-03"),
        RunConfig(edition="2022-01"),
        RunConfig(profile="open-klnt-2"),
        RunConfig(classes=("geen",)),
        RunConfig(Target("nonsense")),
    ],
)
def test_what_cannot_be_run_is_refused_before_anything_begins(config, monkeypatch):
    monkeypatch.setenv("KLANTCHECK_TOKEN", TOKEN)
    execution = Execution(config)
    with pytest.raises(InvalidInput):
        execution.check()
    assert execution.session is None


def test_the_end_of_a_run_deletes_what_it_created_and_its_ledger(begin, store):
    execution = begin()
    create_klantcontact(execution.open().context())
    assert execution.open() is execution.session
    assert execution.ledger.is_file()
    assert number_of_records(store) == 1
    execution.close()
    assert number_of_records(store) == 0
    assert execution.residue == []
    assert execution.requests > 2
    assert not execution.ledger.exists()


def test_a_requested_ledger_stays(begin, tmp_path):
    execution = begin(tmp_path / "grootboek.ndjson")
    execution.open()
    execution.close()
    assert execution.ledger == tmp_path / "grootboek.ndjson"
    assert execution.ledger.is_file()


def test_a_worker_looks_at_nothing_and_deletes_nothing(begin, store, tmp_path):
    execution = begin(tmp_path / "grootboek.ndjson", is_worker=True)
    session = execution.open()
    assert session.client.requests == 0
    create_klantcontact(session.context())
    execution.close()
    assert number_of_records(store) == 1


@pytest.mark.slow
def test_the_embedded_reference_api_lives_as_long_as_the_execution():
    execution = Execution(RunConfig(profile=PROFILE))
    session = execution.open()
    assert session.client.connection.write
    url = session.client.connection.base_url
    assert httpx.get(url + "/klantcontacten").status_code == 401
    execution.close()
    with pytest.raises(httpx.ConnectError):
        httpx.get(url + "/klantcontacten")


def test_the_embedded_reference_api_needs_no_token_of_the_user(monkeypatch):
    monkeypatch.delenv("KLANTCHECK_TOKEN", raising=False)
    monkeypatch.setenv("KLANTCHECK_TOKEN_ORIGIN", "https://host")
    execution = Execution(RunConfig(Target(auth="none")))
    execution.check()
    execution.open()
    execution.close()
    assert execution.residue == []


def test_a_target_that_is_not_there_is_reported_when_the_session_opens(monkeypatch):
    monkeypatch.setenv("KLANTCHECK_TOKEN", TOKEN)
    execution = Execution(RunConfig(Target("http://127.0.0.1:9/api")))
    execution.check()
    with pytest.raises(Unreachable):
        execution.open()
    execution.close()


def test_another_session_takes_the_place_of_the_one_there_was(begin):
    execution, other = begin(), begin()
    first, second = execution.open(), other.open()
    execution.use(second)
    assert execution.open() is second
    with pytest.raises(RuntimeError, match="closed"):
        first.client.send("GET", "/klantcontacten")
    execution.close()
