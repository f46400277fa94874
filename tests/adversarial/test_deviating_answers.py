"""An answer that deviates is judged by the requirement that is about it; what can be registered and read goes on."""

import json
from collections import Counter, defaultdict
from functools import cache

import pytest

from tests.support.in_process_run import run_in_process
from tests.support.wsgi_middleware import json_middleware, response_middleware
from validator.mutation.trial import profile_scenarios
from validator.profile.loader import load_profile
from validator.reference.app import Reference

pytestmark = pytest.mark.slow

PROFILE, TOKEN = "informatiemodel-2024-03", "proef-token-voor-afwijkingen"
PAGES = {"FALG", "ADR", "HTTP"}
"""The pages on all object types."""

TEMPLATES = 3
"""Of each requirement of these pages, those that have fewest scenarios: the others ask the same of other objects."""

STATUS, FORM, EMPTY = "/core/http-response-code", "HTTP-R26", "FALG-R4"


def status(methods, usual, other):
    """Another status than the usual one, for these methods."""

    @response_middleware
    def middleware(profile, request, response):
        if request.method in methods and response.status_code == usual and "openapi" not in request.path:
            response.status_code = other

    return middleware


@response_middleware
def text_plain(profile, request, response):
    if response.status_code < 300 and "openapi" not in request.path:
        response.content_type = "text/plain"


@response_middleware
def change_without_body(profile, request, response):
    if request.method == "PATCH" and response.status_code == 200:
        response.status_code = 204
        response.data = b""


@response_middleware
def registration_without_body(profile, request, response):
    if request.method == "POST" and response.status_code == 201:
        response.data = b""


@response_middleware
def nothing_found_is_404(profile, request, response):
    if request.method == "GET" and b'"resultaten": []' in response.data:
        response.status_code = 404
        response.content_type = "application/problem+json"
        response.data = json.dumps({"type": "about:blank", "title": "Niets", "status": 404, "detail": "Niets"})


@json_middleware
def other_list_name(profile, body):
    return {("items" if name == "resultaten" else name): value for name, value in body.items()}


@json_middleware
def bare_list(profile, body):
    return body.get("resultaten", body)


@cache
def tag_expression(about):
    """The scenarios to run: some of every requirement of PAGES, all of one of them, and two of other pages."""
    scenarios = [scenario for scenario in profile_scenarios(PROFILE) if PAGES & set(scenario.tags)]
    size = Counter(scenario.template for scenario in scenarios)
    templates = defaultdict(set)
    for scenario in scenarios:
        for requirement in scenario.requirements:
            templates[requirement].add(scenario.template)
    chosen = {"F2173-antwoord", "F3896-bladeren", *templates[about]}
    for named in templates.values():
        chosen.update(sorted(named, key=lambda template: (size[template], template))[:TEMPLATES])
    return " or ".join(f"id-{template}" for template in sorted(chosen))


def run_at(middleware, about, folder):
    """The results of a run at a target with this deviation. about: the requirement that is about it."""
    profile = load_profile(PROFILE)
    return run_in_process(
        PROFILE, TOKEN, folder, app=middleware(Reference(profile, TOKEN), profile), tag=tag_expression(about)
    )


def failed_requirements(results):
    """The ids of the requirements that failed or could not be judged."""
    return {
        requirement["id"]
        for requirement in results["requirements"]
        if requirement["verdict"] in {"voldoet niet", "fout"}
    }


def blocked_scenarios(results):
    """The scenarios that another requirement blocks."""
    return [
        scenario
        for scenario in results["scenarios"]
        if scenario["verdict"] == "niet getoetst" and scenario["blocked_by"]
    ]


@pytest.mark.parametrize(
    ("middleware", "about", "most"),
    [
        (status({"GET"}, 200, 201), STATUS, 1),
        pytest.param(status({"PATCH"}, 200, 202), STATUS, 1, marks=pytest.mark.extensive),
        pytest.param(status({"DELETE"}, 204, 202), STATUS, 1, marks=pytest.mark.extensive),
        pytest.param(text_plain, FORM, 3, marks=pytest.mark.extensive),
        pytest.param(change_without_body, STATUS, 4, marks=pytest.mark.extensive),
        (registration_without_body, "F2173-R12", 6),
        pytest.param(other_list_name, FORM, 2, marks=pytest.mark.extensive),
        (bare_list, FORM, 8),
        (nothing_found_is_404, EMPTY, 1),
    ],
    ids=[
        "get-201",
        "patch-202",
        "delete-202",
        "text",
        "patch-204",
        "post-empty",
        "list-name",
        "bare-list",
        "empty-404",
    ],
)
def test_a_deviation_fails_the_requirement_that_is_about_it(middleware, about, most, tmp_path):
    results = run_at(middleware, about, tmp_path)
    failed = failed_requirements(results)
    assert about in failed
    assert len(failed) <= most, sorted(failed)
    assert blocked_scenarios(results) == []
    assert results["residue"] == []


def test_what_is_registered_under_another_status_is_read_and_never_changed(tmp_path):
    """A 200 does not say that an object is new: a register may have changed one that was there (decision 10)."""
    results = run_at(status({"POST"}, 201, 200), STATUS, tmp_path)
    failed = failed_requirements(results)
    assert STATUS in failed
    assert len(failed) <= 8, sorted(failed)
    assert len(blocked_scenarios(results)) <= len(results["scenarios"]) / 8
    assert all(residue_item["reason"].endswith("niet aangeraakt") for residue_item in results["residue"])
    assert results["residue"]
