"""Objects of other users stay as they are: with faulty targets, after a killed run, and with two concurrent runs.

After a whole run: see tests/integration/test_whole_runs.py.
"""

import random

import pytest

from tests.support import existing_objects
from tests.support.cli_runner import read_results, start_klantcheck
from tests.support.in_process_run import run_in_process
from tests.support.reference_api import ReferenceApi
from validator.profile.loader import load_profile
from validator.reference.faults import Faults
from validator.reference.faults.faulty import FaultyReference
from validator.reference.faults.registry import all_faults
from validator.reference.store import Store

pytestmark = pytest.mark.slow

DANGEROUS = [
    fault
    for fault in all_faults()
    if fault.undeletable is not None
    or any(word in fault.description for word in ("verwijder", "hetzelfde ID", "ander ID", "geen ID", "leeg ID"))
]
"""Faults of deletion and identity, which could make a run change or delete objects of others."""


def digests_around_run(fault, folder):
    """The digest of what others have in a target with this fault, before and after a run of its requirement."""
    profile, store, token = load_profile(fault.profile), Store(), "een-token-voor-deze-proef"
    ids = existing_objects.insert_existing(store)
    before = existing_objects.digest(store, ids)
    app = FaultyReference(profile, token, store, Faults([fault]))
    run_in_process(fault.profile, token, folder, app=app, tag=f"eis-{fault.requirement}")
    return before, existing_objects.digest(store, ids)


@pytest.mark.parametrize("fault", DANGEROUS, ids=lambda fault: fault.id)
def test_a_target_with_a_fault_of_deletion_or_identity_harms_no_other_user(tmp_path, fault):
    before, after = digests_around_run(fault, tmp_path)
    assert before == after
    assert before[0] == 1_000


def test_there_are_such_faults():
    assert len(DANGEROUS) >= 20


def test_a_killed_run_and_its_clean_up_leave_existing_objects_alone(tmp_path):
    """`python benchmarks/harm.py` repeats it as often as you like."""
    with ReferenceApi("informatiemodel-2024-03") as api:
        store = api.store
        ids = existing_objects.insert_existing(store)
        before = existing_objects.digest(store, ids)
        existing_objects.kill_and_clean_up(api, tmp_path, random.uniform(0, 3))
        assert existing_objects.digest(store, ids) == before


def test_two_concurrent_runs_do_not_affect_each_other(tmp_path):
    with ReferenceApi("open-klant-2") as api:
        store = api.store
        ids = existing_objects.insert_existing(store, 200)
        before = existing_objects.digest(store, ids)
        folders = [tmp_path / name for name in ("een", "twee")]
        for folder in folders:
            folder.mkdir()
        arguments = ("run", api.url, "--profile", api.profile.id, "--write", "--class", "taken")
        completed = [start_klantcheck(*arguments, cwd=folder, KLANTCHECK_TOKEN=api.token) for folder in folders]
        for process in completed:
            process.communicate(timeout=120)
        left = {record.id for record in api.records()}
        assert existing_objects.digest(store, ids) == before
    assert left == set(ids)
    assert [process.returncode for process in completed] == [0, 0], "each judges its class"
    verdicts = [
        {scenario["id"]: scenario["verdict"] for scenario in read_results(folder)["scenarios"]} for folder in folders
    ]
    assert verdicts[0] == verdicts[1]
    assert "voldoet niet" not in verdicts[0].values()
    assert "fout" not in verdicts[0].values()
