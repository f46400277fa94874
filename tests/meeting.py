"""A run at an odd target of tests/odd.py, in this process."""

import os
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx

from tests.odd import ODD
from tests.odd_http import served
from tests.odd_registers import crowd, of_others
from validator import profile, run, session
from validator.exchange import TOKEN_VARIABLE
from validator.reference.app import PREFIX, Reference
from validator.reference.store import Store
from validator.session import Target

TOKEN = "proef-token-voor-vreemde-doelen"


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
