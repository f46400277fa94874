"""What requests at the same time do is judged by every requirement that is about it, over all of them in the run."""

from collections import Counter

import pytest

from tests.support.in_process_run import run_in_process
from tests.support.wsgi_middleware import response_middleware
from validator.profile.loader import load_profile
from validator.reference.app import Reference
from validator.requirements.scenarios import all_scenarios

PROFILE, TOKEN = "informatiemodel-2024-03", "proef-token-voor-gelijktijdig"
ONE, REFUSED, KEPT = "HTTP-R22", "HTTP-R23", "HTTP-R24"
AT_ONCE = {"registreren": {ONE, REFUSED}, "wijzigen": {KEPT}}
"""The requirements that are about simultaneous requests, by what they ask."""


def run_at(folder, sent, fails=None):
    """The results of a run. sent: counts the requests by method. fails: of which registration the answer is a 500.

    It was stored all the same.
    """

    @response_middleware
    def middleware(profile, request, response):
        sent[request.method] += 1
        if (request.method, response.status_code) == ("POST", 201):
            sent["registered"] += 1
            if sent["registered"] == fails:
                response.status_code = 500

    profile = load_profile(PROFILE)
    app = middleware(Reference(profile, TOKEN), profile)
    return run_in_process(PROFILE, TOKEN, folder, app=app, tag=f"eis-{ONE} or eis-{REFUSED}")


def verdicts(results):
    return {one["id"]: one["verdict"] for one in results["requirements"] if one["id"] in {ONE, REFUSED}}


@pytest.mark.slow
@pytest.mark.parametrize("number", [1, 5])
def test_one_server_error_among_simultaneous_registrations_is_a_refusal_that_is_none(number, tmp_path):
    """The answer to one of the first, and of the last, three requests at once; what it stored is deleted."""
    results = run_at(tmp_path, Counter(), fails=number)
    assert verdicts(results) == {ONE: "voldoet", REFUSED: "voldoet niet"}
    assert results["residue"] == []


@pytest.mark.slow
def test_the_same_requests_are_judged_by_each_requirement(tmp_path):
    sent: Counter[str] = Counter()
    results = run_at(tmp_path, sent)
    assert verdicts(results) == {ONE: "voldoet", REFUSED: "voldoet"}
    assert (sent["POST"], sent["registered"]) == (5 * 3, 5)


@pytest.mark.parametrize("what", AT_ONCE)
def test_no_simultaneous_requests_are_judged_by_one_requirement_alone(what):
    """Scenarios with the very same Gegevens and Als do them once together (decision 12)."""
    judging: dict[object, set[str]] = {}
    for scenario in all_scenarios():
        acts = tuple((step.text, step.table) for step in scenario.steps if step.type != "then")
        if any(" tegelijk " in text and f" {what}," in text for text, _ in acts):
            judging.setdefault(acts, set()).update(scenario.requirements)
    assert judging
    assert all(requirements == AT_ONCE[what] for requirements in judging.values())
