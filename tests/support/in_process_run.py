"""A run of the suite in this process, against a WSGI application or a URL."""

import httpx

from validator.reference.app import PREFIX
from validator.run.config import RunConfig
from validator.run.execution import Execution
from validator.run.runner import run_suite
from validator.run.target import Target

URL = f"http://reference.invalid{PREFIX}"
"""A URL that no network knows: requests to it go to the application."""


def run_in_process(profile_id, token, folder, *, app=None, url=URL, edition=None, tag=None):
    """Run the suite with consent to write; returns the results as a dict, as in results.json.

    app: the WSGI application that answers; without it requests go to the url over the network. folder: of the ledger
    grootboek.ndjson. edition: by default the first of the profile. tag: the scenarios to run, by default all.
    """
    config = RunConfig(
        target=Target(url, write=True, insecure_http=True),
        profile=profile_id,
        edition=edition,
        ledger=folder / "grootboek.ndjson",
        tag=tag,
    )
    transport = None if app is None else httpx.WSGITransport(app=app)
    return run_suite(Execution(config, token=token, transport=transport)).document
