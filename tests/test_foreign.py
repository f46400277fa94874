"""What is others' stays as it is: after two runs at once, one that was killed, and whatever the register does.

After a whole run: see tests/test_dialects.py.
"""

import os
import random

import httpx
import pytest

from tests import foreign
from tests.commands import Api, results, started
from validator import profile, run, session
from validator.exchange import TOKEN_VARIABLE
from validator.reference.app import PREFIX, Reference
from validator.reference.faults import Faults
from validator.reference.faults.catalogue import FAULTS
from validator.reference.store import Store
from validator.session import Target

DANGEROUS = [
    fault
    for fault in FAULTS
    if fault.keeps is not None
    or any(word in fault.says for word in ("verwijder", "hetzelfde ID", "ander ID", "geen ID", "leeg ID"))
]
"""Faults of deletion and identity: those that could make a run touch what is not its own."""


def in_process(fault, folder):
    """What a register with this fault holds of others, before and after a run of what must catch the fault."""
    bound, store = profile.load(fault.profile), Store()
    ids = foreign.fill(store)
    before = foreign.digest(store, ids)
    token = os.environ[TOKEN_VARIABLE] = "een-token-voor-deze-proef"
    order = run.Order(
        target=Target(f"http://reference.invalid{PREFIX}", write=True),
        profile=fault.profile,
        edition=bound.editions[0],
        ledger=folder / "grootboek.ndjson",
        run_id=session.new_run_id(),
        tag=f"eis-{fault.breaks}",
        transport=httpx.WSGITransport(app=Reference(bound, token, store, Faults([fault]))),
    )
    run.run(order)
    return before, foreign.digest(store, ids)


@pytest.mark.parametrize("fault", DANGEROUS, ids=lambda one: one.id)
def test_a_register_that_deletes_or_names_wrongly_brings_no_harm(tmp_path, fault):
    before, after = in_process(fault, tmp_path)
    assert before == after
    assert before[0] == 1_000


def test_there_are_such_faults():
    assert len(DANGEROUS) >= 20


def test_a_run_that_is_killed_and_cleaned_up_after_leaves_only_what_was_there(tmp_path):
    """`python benchmarks/harm.py` does it as often as you like."""
    with Api("informatiemodel-2024-03") as api:
        store = api.server.app.store
        ids = foreign.fill(store)
        before = foreign.digest(store, ids)
        foreign.killed_and_cleaned(api, tmp_path, random.uniform(0, 3))
        assert foreign.digest(store, ids) == before


def test_two_runs_at_once_do_not_meet(tmp_path):
    with Api("open-klant-2") as api:
        store = api.server.app.store
        ids = foreign.fill(store, 200)
        before = foreign.digest(store, ids)
        folders = [tmp_path / name for name in ("een", "twee")]
        for folder in folders:
            folder.mkdir()
        arguments = ("run", api.url, "--profile", api.profile.id, "--write", "--class", "taken")
        done = [started(*arguments, cwd=folder, KLANTCHECK_TOKEN=api.token) for folder in folders]
        for process in done:
            process.communicate(timeout=120)
        left = {record.id for record in api.held()}
        assert foreign.digest(store, ids) == before
    assert left == set(ids)
    assert [process.returncode for process in done] == [4, 4], "a part of the suite is never conform"
    verdicts = [{one["id"]: one["verdict"] for one in results(folder)["scenarios"]} for folder in folders]
    assert verdicts[0] == verdicts[1]
    assert "voldoet niet" not in verdicts[0].values()
    assert "fout" not in verdicts[0].values()
