"""No target fails that is only unusual: each odd one of tests/odd.py is met, and none is told to be at fault."""

import os
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
import pytest

from tests.odd import ODD, RUNS, told
from tests.odd_http import served
from tests.odd_registers import crowd, of_others
from validator import profile, run, session, verdict
from validator.exchange import TOKEN_VARIABLE
from validator.reference.app import PREFIX, Reference
from validator.reference.store import Store
from validator.session import Target

TOKEN = "proef-token-voor-vreemde-doelen"
ROOT = Path(__file__).parents[1]


@contextmanager
def reached(application, handler):
    """Where the application is, and how: in process, or over a socket where HTTP itself is odd."""
    if handler is None:
        yield "http://register.invalid", httpx.WSGITransport(app=application)
    else:
        with served(application, handler) as origin:
            yield origin, None


def first(values, otherwise):
    return next((one for one in values if one is not None), otherwise)


def met(asked):
    """The results of a run at an odd target, and what is there after it that is not of others."""
    bound, oddities = profile.load(asked.profile), [ODD[name] for name in asked.odd]
    store = first((one.store for one in oddities), Store)()
    for one in oddities:
        crowd(store, bound, one.crowd)
    application = Reference(bound, TOKEN, store)
    for one in oddities:
        application = application if one.wrap is None else one.wrap(application, bound)
    os.environ[TOKEN_VARIABLE] = TOKEN
    base = first((one.base for one in oddities), PREFIX)
    handler = first((one.handler for one in oddities), None)
    with TemporaryDirectory() as folder, reached(application, handler) as (origin, transport):
        order = run.Order(
            target=Target(origin + base, write=True),
            profile=asked.profile,
            edition=bound.editions[0],
            ledger=Path(folder) / "grootboek.ndjson",
            run_id=session.new_run_id(),
            tag=asked.tag,
            transport=transport,
        )
        made = run.run(order).document
    there = {one.id for object_type in bound.model.object_types for one in store.all(object_type)}
    return made, there - of_others(store)


@pytest.mark.parametrize("asked", RUNS, ids=lambda one: one.name)
def test_what_is_only_unusual_is_not_at_fault(asked):
    made, left = met(asked)
    allowed = {name for one in asked.odd for name in ODD[one].reports}
    seen = [one for one in made["scenarios"] if one["reason"] != verdict.NOT_SELECTED]
    remarks = [one for one in seen if one["verdict"] not in {verdict.PASSED, verdict.NOT_APPLICABLE}]
    assert any(one["verdict"] == verdict.PASSED for one in seen)
    assert {one["id"]: one["reason"] for one in remarks if not allowed & set(one["requirements"])} == {}
    assert {one["id"] for one in made["requirements"] if one["verdict"] == verdict.FAILED} == allowed
    assert (made["verdict"], made["exit_code"]) == (("conform", 0) if asked.tag is None else ("incomplete", 4))
    assert made["residue"] == []
    assert left == set()


def test_every_oddity_is_met_and_told():
    page = (ROOT / "docs" / "vreemde-doelen.md").read_text(encoding="utf-8")
    assert {name for one in RUNS for name in one.odd} == set(ODD)
    assert [line for line in page.splitlines() if line.startswith("| ")][1:] == [told(*one) for one in ODD.items()]
