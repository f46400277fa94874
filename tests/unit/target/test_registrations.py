"""A target at which nothing can be registered ends the run with one sentence."""

import json

import pytest
from werkzeug.wrappers import Request, Response

from tests.support.in_process_run import run_in_process
from validator.profile.loader import load_profile
from validator.reference.app import Reference

PROFILE, TOKEN = "open-klant-2", "een-token-voor-deze-proef"
WANTS_HEADER = {"code": "invalid", "status": 400, "detail": "Header X-Tenant ontbreekt"}


@pytest.fixture
def run(tmp_path):
    """Run a part of the suite at a reference API behind a gateway that answers every POST with a status and body."""

    def carry_out(status, body):
        app = Reference(load_profile(PROFILE), TOKEN)

        def gateway(environ, start_response):
            if Request(environ).method != "POST":
                return app(environ, start_response)
            answer = Response(json.dumps(body), status, content_type="application/json")
            return answer(environ, start_response)

        return run_in_process(PROFILE, TOKEN, tmp_path, app=gateway, tag="C9167")

    return carry_out


@pytest.mark.slow
def test_a_gateway_that_wants_a_header_is_one_sentence(run):
    results = run(400, WANTS_HEADER)
    assert results["exit_code"] == 3
    assert "weigert elke registratie, zonder een eigenschap te noemen: status 400" in results["run"]["environment"]
    assert sum(exchange["request"]["method"] == "POST" for exchange in results["exchanges"]) == 5


@pytest.mark.slow
def test_a_right_that_the_token_lacks_is_one_sentence(run):
    results = run(403, {"detail": "Geen schrijfrecht."})
    assert results["exit_code"] == 3
    assert "mist het token een recht?" in results["run"]["environment"]


@pytest.mark.slow
def test_a_refusal_that_names_a_property_is_judged(run):
    results = run(400, {**WANTS_HEADER, "invalidParams": [{"name": "kanaal", "code": "invalid", "reason": "x"}]})
    assert results["run"]["environment"] is None
    assert results["exit_code"] == 4, "what could not be set up was not tested"
