"""The whole suite on the reference API in every dialect: no failure, nothing left behind, every requirement shown."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.support import existing_objects
from tests.support.in_process_run import run_in_process
from validator.payloads.criteria import choose_criteria
from validator.payloads.options import Options
from validator.payloads.readers.inputs import find_inputs
from validator.payloads.report import Sink
from validator.payloads.validation import Validation
from validator.profile.loader import load_profile, profile_names
from validator.reference.app import Reference
from validator.reference.dialects import DIALECTS
from validator.reference.imitation import deviations
from validator.reference.store import Store
from validator.requirements.registers import all_requirements
from validator.schema.findings import schema_findings

pytestmark = pytest.mark.slow

NAMES = profile_names()
OLDEST = "open-klant-2@0.0.3"
"""The version that differs most from the newest one."""

TOKEN = "proef-token-dat-nergens-mag-staan"


CROWDED = "open-klant-2"
"""The profile of the run at a target that already holds objects of others."""


def carry_out(name, edition):
    """Run the suite in process; returns results, the ids of objects left in the store, and the text of the ledger."""
    profile, store = load_profile(name), Store()
    ids = existing_objects.insert_existing(store, 200) if name == CROWDED else []
    before = existing_objects.digest(store, ids)
    with TemporaryDirectory() as place:
        folder = Path(place)
        app = Reference(profile, TOKEN, store)
        results = run_in_process(name, TOKEN, folder, app=app, edition=edition)
        ledger = (folder / "grootboek.ndjson").read_text()
    assert existing_objects.digest(store, ids) == before, "objects of others stay as they were"
    assert before[0] == len(ids)
    stored = {record.id for object_type in profile.model.object_types for record in store.all(object_type)}
    return results, stored - {*ids}, ledger


@pytest.fixture
def whole_run(shared_results):
    """Gives whole_run(profile, edition=None): what `carry_out` returns, of one run for all tests of a session."""

    def run(name, edition=None):
        return shared_results.get(f"run-{name}-{edition}", lambda: carry_out(name, edition))

    return run


@pytest.mark.parametrize("whole", [False, pytest.param(True, marks=pytest.mark.extensive)])
def test_a_run_on_the_imitation_of_a_registry_finds_its_deviations_and_no_others(whole, tmp_path):
    profile = load_profile(CROWDED)
    known = deviations(DIALECTS[profile.dialect].deviations)
    contradicted = {identity for one in known for identity in one.requirements}
    tag = None if whole else " or ".join(f"eis-{identity}" for identity in sorted(contradicted))
    app = Reference(profile, TOKEN, Store(), conform=False)
    results = run_in_process(CROWDED, TOKEN, tmp_path, app=app, tag=tag)
    judged = {one["id"] for one in results["requirements"] if one["verdict"] == "voldoet niet"}
    assert judged == contradicted
    marked = {one["id"] for one in results["requirements"] if one["known_deviation"]}
    assert judged == marked


@pytest.mark.parametrize("name", NAMES)
def test_the_traffic_of_a_run_has_no_finding_for_the_validator(name, whole_run, tmp_path):
    (tmp_path / "results.json").write_text(json.dumps(whole_run(name)[0]))
    report = Validation(choose_criteria(name), Options(), Sink()).run(find_inputs((str(tmp_path / "results.json"),)))
    assert (report.exit_code, report.tally.findings, report.problems) == (0, 0, [])
    bound = {one for one, binding in load_profile(name).objects.items() if binding.path}
    assert bound <= report.tally.objects.keys()


@pytest.mark.parametrize("name", [*NAMES, pytest.param(OLDEST, marks=pytest.mark.extensive)])
def test_a_run_is_conform_and_leaves_nothing_behind(name, whole_run):
    results, left, _ = whole_run(name)
    wrong = [
        f"{scenario['id']}: {scenario['reason']}"
        for scenario in results["scenarios"]
        if scenario["verdict"] not in {"voldoet", "niet van toepassing"}
    ]
    assert wrong == []
    assert (results["verdict"], results["exit_code"]) == ("conform", 0)
    assert left == set()
    assert results["residue"] == []
    assert schema_findings(results, "results.schema.json") == []


@pytest.mark.parametrize("name", ["vng-crud-0.0.3", "open-klant-2", OLDEST])
def test_a_newer_dialect_can_be_judged_by_the_older_edition(name, whole_run):
    results, left, _ = whole_run(name, "2023-03")
    assert results["set"]["id"] == "2023-03-1"
    assert {scenario["verdict"] for scenario in results["scenarios"]} == {"voldoet", "niet van toepassing"}
    assert left == set()


def test_every_requirement_passes_in_some_dialect(whole_run):
    shown = {
        requirement["id"]
        for name in NAMES
        for requirement in whole_run(name)[0]["requirements"]
        if requirement["verdict"] == "voldoet"
    }
    nowhere = {requirement.id for requirement in all_requirements() if requirement.scored} - shown
    assert nowhere == set()


@pytest.mark.parametrize("name", NAMES)
def test_what_does_not_apply_has_the_reason_of_the_profile(name, whole_run):
    results, _, _ = whole_run(name)
    for scenario in results["scenarios"]:
        if scenario["verdict"] == "niet van toepassing":
            assert scenario["reason"].endswith(".")


@pytest.mark.parametrize("name", NAMES)
def test_results_and_ledger_do_not_hold_the_token(name, whole_run):
    results, _, ledger = whole_run(name)
    assert TOKEN not in json.dumps(results)
    assert TOKEN not in ledger


@pytest.mark.parametrize("name", NAMES)
def test_a_run_makes_a_bounded_number_of_requests(name, whole_run):
    """Among objects of others it looks, before it registers what they may have too, and after each deletion."""
    results, _, _ = whole_run(name)
    assert results["run"]["requests"] < (6_600 if name == CROWDED else 6_000)


def test_the_request_bodies_hold_what_the_feature_says(whole_run):
    """One scenario, all the way down to the bytes that were sent."""
    results, _, _ = whole_run("open-klant-2")
    scenario = next(scenario for scenario in results["scenarios"] if scenario["id"] == "C9167-telefoonnummer")
    numbers = [n for step in scenario["steps"] for n in step["exchanges"]]
    sent = {exchange["n"]: exchange["request"] for exchange in results["exchanges"]}
    bodies = [json.loads(sent[n]["body"]) for n in numbers if sent[n]["body"]]
    address = bodies[-1]
    assert address["adres"] == "0612345678"
    assert address["soortDigitaalAdres"] == "telefoonnummer"
    assert address["verstrektDoorPartij"] is None
    assert set(address["verstrektDoorBetrokkene"]) == {"uuid"}
    person = bodies[-2]
    assert person["rol"] == "klant"
    assert person["contactnaam"] == {"voornaam": "Karel", "achternaam": "Wittewiek"}
