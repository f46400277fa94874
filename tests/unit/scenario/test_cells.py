"""Cells of a table in a feature: what their placeholders stand for."""

import pytest

from tests.support.session import open_session
from validator.http.client import Client
from validator.run.target import Target, connection_to
from validator.scenario import cells
from validator.scenario.context import ScenarioContext
from validator.scenario.setup_cache import SetupCache
from validator.scenario.sharing import Sharing
from validator.target import test_data
from validator.target.api import TargetApi


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("{3 tekens}", "xxx"),
        ("{2 é}{tab}", "éé\t"),
        ("{2 emoji}", "\N{WAVING HAND SIGN}" * 2),
        ("a{terugloop}{regeleinde}b", "a\r\nb"),
        ("{uniek} {7*7} ${naam}", "{uniek} {7*7} ${naam}"),
    ],
)
def test_a_cell_is_spelled_out(cell, text):
    assert cells.spelled_out(cell) == text
    assert cells.literal(cell) is None
    assert cells.literal("{letterlijk nl}") == "nl"


def test_a_number_for_tests_that_is_in_use_is_not_taken(monkeypatch, tmp_path):
    """Others test at the same target: a bsn that some partij has is not taken again, and is no finding."""
    taken, free = list(test_data.bsns())[:2]
    monkeypatch.setattr(test_data, "bsns", lambda: iter([taken, taken, free]))
    with open_session("open-klant-2", tmp_path) as (api, session):
        api.insert("Partij-identificator", {"Object-ID": taken})
        attribute = api.profile.model.find("Partij-identificator").attribute("Object-ID")
        assert session.context().cells.value(attribute, "{bsn}") == free


def context_at(api, ledger):
    """A context at this reference API. The token is in the environment."""
    client = Client(connection_to(Target(api.url, write=True), api.profile, "x"), ledger)
    return ScenarioContext(TargetApi.connect(api.profile, client, ledger), SetupCache({}, Sharing()))
