"""A target that is unusual but within the standard does not fail: no requirement but those that its variant breaks."""

import pytest

from tests.support.cli_runner import ROOT
from tests.support.target_variants.catalogue import RUNS, VARIANTS, WHOLE_RUNS, table_row
from tests.support.target_variants.run import run_at_variants
from validator.verdict.model import Verdict
from validator.verdict.rules import NOT_SELECTED

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    "run",
    [
        *(pytest.param(run, id=run.name) for run in RUNS),
        *(pytest.param(run, id=f"{run.name}: whole", marks=pytest.mark.extensive) for run in WHOLE_RUNS),
    ],
)
def test_an_unusual_target_does_not_fail(run):
    results, left = run_at_variants(run)
    selected = [scenario for scenario in results["scenarios"] if scenario["reason"] != NOT_SELECTED]
    tested = {requirement for scenario in selected for requirement in scenario["requirements"]}
    allowed = {requirement for name in run.variants for requirement in VARIANTS[name].deviations} & tested
    remarks = [scenario for scenario in selected if scenario["verdict"] not in {Verdict.PASSED, Verdict.NOT_APPLICABLE}]
    assert any(scenario["verdict"] == Verdict.PASSED for scenario in selected)
    assert {
        scenario["id"]: scenario["reason"] for scenario in remarks if not allowed & set(scenario["requirements"])
    } == {}
    assert {
        requirement["id"] for requirement in results["requirements"] if requirement["verdict"] == Verdict.FAILED
    } == allowed
    assert (results["verdict"], results["exit_code"]) == (("conform", 0) if run.tag is None else ("incomplete", 4))
    assert results["residue"] == []
    assert left == set()


def test_every_variant_is_tested_and_documented():
    page = (ROOT / "docs" / "vreemde-doelen.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| ")][1:]
    assert {name for run in RUNS for name in run.variants} == set(VARIANTS)
    assert rows == [table_row(name, variant) for name, variant in VARIANTS.items()]
