"""Scenarios that set up objects, in a session with a reference API that has to be left as it was."""

from contextlib import contextmanager

from tests.support.session import open_session
from validator.requirements.scenarios import Step
from validator.scenario import setup

HEAD = ["Attribuut", "Waarde"]


def steps(*specs):
    return [Step("Als", text, kind, 1, tuple(map(tuple, table))) for kind, text, *table in specs]


def at(*values):
    return [HEAD, *(["Attribuut", value] for value in values)]


@contextmanager
def clean_session(folder, doubted=(), **hooks):
    """A session that leaves nothing behind; doubted: the object types of residue that is already deleted."""
    with open_session("informatiemodel-2024-03", folder, **hooks) as (api, session):
        try:
            yield session
        finally:
            assert [residue.object_type for residue in session.clean_up().residue] == [*doubted]
            assert api.records() == []


def context_of(session, *objects, then=()):
    context = session.context(
        steps(*(("given", f"een {noun}", *([HEAD, *rows] if rows else ())) for noun, rows in objects), *then)
    )
    for noun, rows in objects:
        setup.set_up(context, noun, [HEAD, *rows] if rows else ())
    return context


def ids(context, *phrases):
    return [context.document(phrase).id for phrase in phrases]
