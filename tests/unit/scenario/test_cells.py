"""Cells of a table in a feature: what their placeholders stand for."""

import pytest

from tests.support.session import open_session
from validator.errors import NotApplicable, SuiteFault
from validator.http.client import Client
from validator.requirements.sets import load_set
from validator.run.target import Target, connection_to
from validator.scenario import cells
from validator.scenario.context import ScenarioContext
from validator.scenario.omissions import Omissions
from validator.scenario.setup_cache import Setups, setup_cache_for
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
    target = TargetApi.connect(api.profile, client, ledger)
    cache = setup_cache_for(Setups(), [], Sharing())
    return ScenarioContext(target, cache, Omissions(target, [], load_set("2024-03")))


AGREED = 'values:\n  Kanaal: {good: [Balie, Chat, Brief], refused: ".*", because: "Onze lijst."}\n'
FREE = 'values:\n  Kanaal: {good: [Balie, Chat], because: "Onze lijst."}\n'


@pytest.fixture(scope="module")
def listed(tmp_path_factory):
    """Gives listed(text): a context at a target with these choices of values."""
    folder = tmp_path_factory.mktemp("waarden")
    with open_session("informatiemodel-2024-03", folder) as (_, session):

        def context(text):
            path = folder / "waarden.yaml"
            path.write_text(text, encoding="utf-8")
            made = session.context()
            made.api.profile = made.api.profile.with_values(str(path))
            return made

        yield context


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("Kanaal {uniek}", "Balie"),
        ("Kanaal {uniek 2}", "Chat"),
        ("Telefoon", "Telefoon"),
    ],
)
def test_an_agreed_list_binds_what_is_made_up(listed, cell, value):
    context = listed(AGREED)
    attribute = context.api.profile.model.find("Klantcontact").attribute("Kanaal")
    assert context.cells.value(attribute, cell) == value


def test_what_a_scenario_sends_on_purpose_is_sent_whatever_is_agreed(listed):
    """The scenarios on values that are to be refused are about these very values."""
    completer = listed(AGREED).completer
    assert completer.complete("Klantcontact", {"Kanaal": "Postduif"})["Kanaal"] == "Postduif"
    assert completer.example("Klantcontact", {"Kanaal": "Postduif"})["Kanaal"] == "Postduif"


def test_more_values_than_are_agreed_do_not_apply(listed):
    context = listed(AGREED)
    attribute = context.api.profile.model.find("Klantcontact").attribute("Kanaal")
    with pytest.raises(NotApplicable, match="zijn maar 3 waarden afgesproken"):
        context.cells.value(attribute, "Kanaal {uniek 3}")


def test_a_value_that_nobody_has_stays_so(listed):
    context = listed(AGREED)
    attribute = context.api.profile.model.find("Klantcontact").attribute("Kanaal")
    assert context.cells.value(attribute, "{uniek}") not in {"Balie", "Chat"}


def test_without_a_list_that_is_closed_anything_goes(listed):
    context = listed(FREE)
    attribute = context.api.profile.model.find("Klantcontact").attribute("Kanaal")
    assert context.cells.value(attribute, "Kanaal {uniek}").startswith("Kanaal ")


def test_a_list_is_no_place_for_a_text_of_some_length_nor_for_a_unique_one(listed):
    completer = listed(AGREED).completer
    with pytest.raises(NotApplicable, match="een lijst van waarden afgesproken"):
        completer.example_of_length("Klantcontact", "Kanaal", 40, fits=True)
    assert len(completer.example_of_length("Klantcontact", "Kanaal", 41, fits=False)["Kanaal"]) == 41
    assert completer.example_with_unique_text("Klantcontact")["Kanaal"] == "Brief"


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ([["Kanaal", "Kanaal {uniek}"]], "wie daarop zoekt, vindt ook wat er al was"),
        ([["Kanaal", "Kanaal {uniek}"], ["Taal", "Nederlands"]], "wie daarop zoekt, vindt ook wat er al was"),
    ],
)
def test_who_searches_by_a_value_of_a_list_finds_what_is_of_others(listed, rows, reason):
    with pytest.raises(NotApplicable, match=reason):
        listed(AGREED).cells.criteria("Klantcontact", [["Attribuut", "Waarde"], *rows])


@pytest.mark.parametrize(
    "rows", [[["Kanaal", "Telefoon"]], [["Kanaal", "Kanaal {uniek}"], ["Onderwerp", "Vraag {uniek 2}"]]]
)
def test_a_search_that_says_so_or_is_limited_by_another_value_is_carried_out(listed, rows):
    context = listed(AGREED)
    table = [["Attribuut", "Waarde"], *rows]
    assert context.cells.criteria("Klantcontact", table) == context.cells.table("Klantcontact", table)


@pytest.mark.parametrize(
    ("object_type", "name", "cell", "value"),
    [
        ("Digitaal adres", "Verificatiedatum", "30-03-2021", "2021-03-30"),
        ("Klantcontact", "Metadata", "bron = Balie; dossier = A 1", {"bron": "Balie", "dossier": "A 1"}),
    ],
)
def test_a_day_and_texts_by_name_are_read(listed, object_type, name, cell, value):
    context = listed(FREE)
    assert context.cells.value(context.api.profile.model.find(object_type).attribute(name), cell) == value


@pytest.mark.parametrize(
    ("object_type", "name", "cell"),
    [
        ("Digitaal adres", "Verificatiedatum", "31-02-2021"),
        ("Digitaal adres", "Verificatiedatum", "2021"),
        ("Klantcontact", "Metadata", "bron"),
    ],
)
def test_what_is_no_day_or_no_entry_is_a_fault_of_the_suite(listed, object_type, name, cell):
    context = listed(FREE)
    with pytest.raises(SuiteFault, match=name):
        context.cells.value(context.api.profile.model.find(object_type).attribute(name), cell)
