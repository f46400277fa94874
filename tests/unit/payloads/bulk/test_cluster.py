"""A Dask cluster finds what one machine finds, also when a worker is killed while it judges."""

import json
import os
import signal
import uuid

import pytest

from validator.errors import InvalidInput
from validator.payloads.bulk.lines import engine
from validator.payloads.criteria import choose_criteria
from validator.payloads.options import Options
from validator.payloads.readers.inputs import find_inputs
from validator.payloads.report import Sink
from validator.payloads.validation import Validation

CRITERIA = choose_criteria("open-klant-2", depth="samenhang")
URL = "https://openklant.example/klantinteracties/api/v1"


@pytest.fixture(autouse=True, scope="module")
def distributed():
    return pytest.importorskip("distributed", reason="the extra dask is not installed")


@pytest.fixture
def export(tmp_path, example, monkeypatch):
    """Lines in many parts and a list: klantcontacten and betrokkenen, some wrong, some referring to nothing."""
    monkeypatch.setattr("validator.payloads.bulk.cluster.PART", 8192)

    def record(name, path, number, **properties):
        identity = str(uuid.UUID(int=number << 64 | number))
        return {**example(name), "uuid": identity, "url": f"{URL}/{path}/{identity}", **properties}

    contacts = [
        record("klantcontact", "klantcontacten", number, kanaal=3 if number % 9 == 0 else "Balie")
        for number in range(60)
    ]
    links = [{key: contact[key] for key in ("uuid", "url")} for contact in contacts]
    people = [
        record(
            "betrokkene",
            "betrokkenen",
            100 + number,
            hadKlantcontact=links[number] if number % 7 else {"uuid": str(uuid.UUID(int=number)), "url": URL},
        )
        for number in range(60)
    ]
    (tmp_path / "export.ndjson").write_text(
        "".join(json.dumps(one) + "\n" for one in [*contacts[1:], *people, people[5]])
    )
    (tmp_path / "los.json").write_text(json.dumps([contacts[0], people[8]]))
    return [str(tmp_path / "export.ndjson"), str(tmp_path / "los.json")]


class Kept:
    """Keeps findings, and does something at the first one."""

    def __init__(self, first=lambda: None):
        self.findings = []
        self._first = first

    def write(self, findings):
        if not self.findings:
            self._first()
        self.findings += findings

    def finish(self, report):
        del report


def judged(names, options, first=lambda: None):
    kept = Kept(first)
    report = Validation(CRITERIA, options, Sink(kept)).run(find_inputs(tuple(names)))
    return report.as_dict(), sorted(kept.findings)


@pytest.mark.slow
def test_a_cluster_finds_what_one_machine_finds_though_a_worker_is_killed(export, distributed):
    expected = judged(export, Options(processes=1))
    rules = {finding.rule for finding in expected[1]}
    assert {"type", "verwijzing", "uniek"} <= rules
    cluster = distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=50)
    with cluster:
        victim = cluster.workers[0].pid
        options = Options(engine="dask", scheduler=cluster.scheduler_address)
        found = judged(export, options, lambda: os.kill(victim, signal.SIGKILL))
    assert found == expected
    with pytest.raises(ProcessLookupError):
        os.kill(victim, 0)


def test_a_scheduler_that_is_not_there_is_one_sentence(monkeypatch):
    monkeypatch.setattr("validator.payloads.bulk.cluster.CONNECT_TIMEOUT", 0.2)
    with pytest.raises(InvalidInput, match=r"--scheduler tcp://127\.0\.0\.1:9: cannot be reached"):
        engine(CRITERIA, Options(engine="dask", scheduler="tcp://127.0.0.1:9"))
