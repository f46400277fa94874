"""A session of the suite with a reference API whose behaviour a test changes by the hooks of a fault."""

import json
from contextlib import contextmanager

from tests.support.reference_api import ReferenceApi
from validator.reference.faults.fault import Fault
from validator.requirements.sets import load_set
from validator.run.session import Session
from validator.run.target import Target, connection_to
from validator.scenario import actions


@contextmanager
def open_session(profile_id, folder, *, write=True, **hooks):
    """Gives a ReferenceApi and a Session with it, which keeps its ledger in the folder. write: its consent to write.

    hooks: of a Fault, for example answer(request, response), which changes a response.
    """
    faults = [Fault(id="proef", requirement="F2173-R12", description="Proef.", profile=profile_id, **hooks)]
    with ReferenceApi(profile_id, faults=faults if hooks else []) as api:
        connection = connection_to(Target(api.url, write=write), api.profile, "proef", api.token)
        session = Session(api.profile, load_set("2024-03"), connection, folder / f"grootboek-{profile_id}.ndjson")
        try:
            yield api, session
        finally:
            session.close()


@contextmanager
def open_context(profile_id, folder):
    """Gives the ScenarioContext of a scenario without steps, in a session as of `open_session`."""
    with open_session(profile_id, folder) as (_, session):
        yield session.context()


def create_klantcontact(context):
    """Create a klantcontact as a scenario does, with a number that only this run has."""
    values = context.completer.complete("klantcontact", {"Kanaal": "Telefoon", "Onderwerp": "Dakkapel"})
    actions.create_or_fail(context, "klantcontact", values)


def kept_exchanges(session):
    """All exchanges that the session keeps for the report, as text."""
    return json.dumps([exchange.as_dict() for exchange in session.client.exchanges], ensure_ascii=False)
