"""The configuration of a run is plain data that stays the same when it crosses to another process."""

import json
from pathlib import Path

import pytest

from validator.http.connection import Limits
from validator.run.config import RunConfig
from validator.run.target import Target

FULL = RunConfig(
    target=Target(
        "https://host/api", "ANDERE", "X-Key: {secret}", True, "/ca.pem", Limits(3.0, max_rate=8.0), "/values.yaml"
    ),
    profile="/eigen.yaml",
    edition="2024-03",
    classes=("kern", "taken"),
    tag="C9167 and not SHOULD",
    workers=3,
    ledger=Path("/grootboek.ndjson"),
)


@pytest.mark.parametrize("config", [RunConfig(), FULL], ids=["nothing", "everything"])
def test_a_configuration_survives_json(config):
    assert RunConfig.from_dict(json.loads(json.dumps(config.as_dict()))) == config


def test_a_configuration_holds_no_token(monkeypatch):
    monkeypatch.setenv("ANDERE", "geheim-token-Zz9")
    assert "geheim-token-Zz9" not in json.dumps(FULL.as_dict())


def test_every_run_has_an_id_of_its_own():
    assert RunConfig().run_id != RunConfig().run_id


def test_files_are_found_from_another_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    config = RunConfig(Target(ca_file="ca.pem", values="v.yaml"), ledger=Path("x.ndjson")).located()
    assert config.target.ca_file == str(tmp_path / "ca.pem")
    assert config.target.values == str(tmp_path / "v.yaml")
    assert config.ledger == tmp_path / "x.ndjson"


def test_workers_together_keep_to_the_bounds_of_the_run():
    share = Limits(run_requests=25, max_rate=2.0, evidence=1_000_001).shared(4)
    assert share.run_requests * 4 <= 25
    assert share.evidence * 4 <= 1_000_001
    assert share.max_rate == 0.5
    assert Limits().shared(2).max_rate is None
