"""The whole suite on the reference API in every dialect: no failure, nothing left behind, every requirement shown."""

import json
import os
import re
from contextlib import contextmanager, nullcontext
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
import pytest

from tests import foreign
from tests.commands import Api
from validator import inventions, profile, requirements, run, schemas, session
from validator.client import Client
from validator.errors import NotApplicable
from validator.exchange import TOKEN_VARIABLE
from validator.ledger import Ledger
from validator.reference.app import PREFIX, Reference
from validator.reference.store import Store
from validator.register import Register
from validator.session import Target
from validator.sharing import Share
from validator.story import Story

NAMES = profile.names()
TOKEN = "proef-token-dat-nergens-mag-staan"


CROWDED = "open-klant-2"
"""The dialect in which the register already holds a thousand objects of others."""


@cache
def ran(name, edition=None):
    """The results of a run in process, and what the register holds after it besides what is others'."""
    bound = profile.load(name)
    os.environ[TOKEN_VARIABLE] = TOKEN
    store = Store()
    ids = foreign.fill(store) if name == CROWDED else []
    before = foreign.digest(store, ids)
    application = Reference(bound, TOKEN, store)
    with TemporaryDirectory() as folder:
        order = run.Order(
            target=Target(f"http://reference.invalid{PREFIX}", write=True),
            profile=name,
            edition=edition or bound.editions[0],
            ledger=Path(folder) / "grootboek.ndjson",
            run_id=session.new_run_id(),
            embedded=True,
            transport=httpx.WSGITransport(app=application),
        )
        made = run.run(order).document
        ledger = order.ledger.read_text()
    assert foreign.digest(store, ids) == before, "what is others' stays as it was"
    assert before[0] == len(ids)
    held = {record.id for object_type in bound.model.object_types for record in store.all(object_type)}
    return made, held - {*ids}, ledger


@pytest.mark.parametrize("name", NAMES)
def test_no_failure_and_nothing_left_behind(name):
    made, left, _ = ran(name)
    wrong = [
        f"{one['id']}: {one['reason']}"
        for one in made["scenarios"]
        if one["verdict"] not in {"voldoet", "niet van toepassing"}
    ]
    assert wrong == []
    assert (made["verdict"], made["exit_code"]) == ("conform", 0)
    assert left == set()
    assert made["residue"] == []
    assert schemas.check(made, "results.schema.json") == []


@pytest.mark.parametrize("name", ["vng-crud-0.0.3", "open-klant-2"])
def test_the_older_edition_can_be_asked_of_a_newer_dialect(name):
    made, left, _ = ran(name, "2023-03")
    assert made["set"]["id"] == "2023-03-1"
    assert {one["verdict"] for one in made["scenarios"]} == {"voldoet", "niet van toepassing"}
    assert left == set()


def test_every_requirement_is_shown_in_some_dialect():
    shown = {one["id"] for name in NAMES for one in ran(name)[0]["requirements"] if one["verdict"] == "voldoet"}
    nowhere = {one.id for one in requirements.registers() if one.scored} - shown
    assert nowhere == set()


@pytest.mark.parametrize("name", NAMES)
def test_what_does_not_apply_has_the_reason_of_the_profile(name):
    made, _, _ = ran(name)
    for one in made["scenarios"]:
        if one["verdict"] == "niet van toepassing":
            assert one["reason"].endswith(".")


@pytest.mark.parametrize("name", NAMES)
def test_the_token_stands_nowhere(name):
    made, _, ledger = ran(name)
    assert TOKEN not in json.dumps(made)
    assert TOKEN not in ledger


@pytest.mark.parametrize("name", NAMES)
def test_a_run_stays_polite(name):
    made, _, _ = ran(name)
    assert made["run"]["requests"] < 4_000


def test_the_wire_says_what_the_feature_says():
    """One scenario, all the way down to the bytes that were sent."""
    made, _, _ = ran("open-klant-2")
    scenario = next(one for one in made["scenarios"] if one["id"] == "C9167-telefoonnummer")
    numbers = [n for step in scenario["steps"] for n in step["exchanges"]]
    sent = {one["n"]: one["request"] for one in made["exchanges"]}
    bodies = [json.loads(sent[n]["body"]) for n in numbers if sent[n]["body"]]
    address = bodies[-1]
    assert address["adres"] == "0612345678"
    assert address["soortDigitaalAdres"] == "telefoonnummer"
    assert address["verstrektDoorPartij"] is None
    assert set(address["verstrektDoorBetrokkene"]) == {"uuid"}
    person = bodies[-2]
    assert person["rol"] == "klant"
    assert person["contactnaam"] == {"voornaam": "Karel", "achternaam": "Wittewiek"}


def test_a_number_for_tests_that_is_in_use_is_left_alone(monkeypatch, tmp_path):
    """Others test at the same target: a bsn that some partij has is not taken again, and is no finding."""
    taken, free = list(inventions.bsns())[:2]
    monkeypatch.setattr(inventions, "bsns", lambda: iter([taken, taken, free]))
    bound = profile.load("open-klant-2")
    with Api("open-klant-2") as api:
        monkeypatch.setenv(TOKEN_VARIABLE, api.token)
        api.holds("Partij-identificator", {"Object-ID": taken})
        reach = session.connection(Target(api.url, write=True), bound, "x")
        story = Story(Register(bound, Client(reach, Ledger(tmp_path / "x.ndjson", {}))), Share({}))
        attribute = bound.model.find("Partij-identificator").attribute("Object-ID")
        assert story.value(attribute, "{bsn}") == free


@contextmanager
def told(name, monkeypatch, tmp_path):
    """A story at a reference API in this dialect."""
    bound = profile.load(name)
    with Api(name) as api:
        monkeypatch.setenv(TOKEN_VARIABLE, api.token)
        reach = session.connection(Target(api.url, write=True), bound, "x")
        yield Story(Register(bound, Client(reach, Ledger(tmp_path / "x.ndjson", {}))), Share({}))


@pytest.mark.parametrize(
    ("name", "noun", "attribute", "length", "fits", "applies"),
    [
        ("informatiemodel-2024-03", "klantcontact", "Kanaal", 41, False, True),
        ("open-klant-2", "klantcontact", "Kanaal", 41, False, False),
        ("vng-crud-0.0.3", "klantcontact", "Nummer", 11, False, False),
        ("informatiemodel-2024-03", "actor", "Telefoonnummer", 20, True, True),
        ("open-klant-2", "actor", "Telefoonnummer", 20, True, False),
    ],
)
def test_a_length_applies_where_the_dialect_draws_the_same_line(
    monkeypatch, tmp_path, name, noun, attribute, length, fits, applies
):
    with told(name, monkeypatch, tmp_path) as story:
        if applies:
            assert len(str(story.example_of(noun, attribute, length, fits=fits)[attribute])) == length
        else:
            with pytest.raises(NotApplicable, match=f"{length} tekens"):
                story.example_of(noun, attribute, length, fits=fits)


def test_a_search_is_asked_for_in_pages_where_the_dialect_has_them(monkeypatch, tmp_path):
    for name in ("informatiemodel-2024-03", "open-klant-2"):
        with told(name, monkeypatch, tmp_path) as story:
            for _ in range(3):
                story.registered("klantcontact", story.example("klantcontact", {"Onderwerp": "Bladeren"}))
            found = story.search("klantcontacten", {"Onderwerp": "Bladeren"}, 2)
            assert (len(set(found.ids())), found.pages) == (3, [2, 1])
    with told("vng-crud-0.0.3", monkeypatch, tmp_path) as story, pytest.raises(NotApplicable, match="bladeren"):
        story.search("klantcontacten", {"Onderwerp": "Bladeren"}, 2)


def test_a_replacement_that_leaves_something_out_applies_where_it_takes_it_away(monkeypatch, tmp_path):
    for name, kept in (("informatiemodel-2024-03", False), ("open-klant-2", True)):
        with told(name, monkeypatch, tmp_path) as story:
            whole = story.example("klantcontact", {})
            story.registered("klantcontact", whole)
            story.change("het klantcontact", whole, whole=True)
            del whole["Inhoud"]
            with pytest.raises(NotApplicable, match="vervanging") if kept else nullcontext():
                story.change("het klantcontact", whole, whole=True)
                assert story.held("het klantcontact", "Inhoud").empty


@pytest.mark.parametrize(
    ("known", "form"),
    [
        (None, "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"),
        ("5452F450-E940-4996-A353-37F4A7EC8710", "[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}"),
        ("5452f450e9404996a35337f4a7ec8710", "[0-9a-f]{32}"),
        ("507f1f77bcf86cd799439011", "[0-9a-f]{24}"),
        ("17", "[0-9]{9}"),
        ("kc:17;v=1", "kc:[0-9]{9};v=1"),
        ("zoals-men-wil", "[0-9]{9}"),
    ],
)
def test_an_id_that_nobody_has_looks_like_those_that_somebody_has(known, form):
    made_up = {inventions.stranger(known) for _ in range(20)}
    assert len(made_up) == 20
    assert all(re.fullmatch(form, one) for one in made_up)


def test_a_stranger_is_asked_for_in_the_form_of_the_target(monkeypatch, tmp_path):
    with told("informatiemodel-2024-03", monkeypatch, tmp_path) as story:
        story.register.client.ledger.last = "http://x/actoren/kc%3A17"
        assert re.fullmatch("kc:[0-9]{9}", story.register.stranger())


def test_the_numbers_for_tests_pass_the_eleven_test_and_differ():
    numbers = list(inventions.bsns())
    assert len(numbers) == len(set(numbers)) > 900
    assert "999990019" in numbers
    assert all(one.startswith("99999") for one in numbers)
