"""The bounds of a run hold for the run, however many workers share it."""

import pytest

from tests.support.cli_runner import read_results
from tests.support.reference_api import ReferenceApi
from validator.reference.gateway import GatewayOptions

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("workers", [1, 4])
def test_workers_together_send_no_more_requests_than_the_run_may(workers, tmp_path):
    """Until it cleans up, which is never left out: of each object a request to delete it, and one to see that."""
    seen = []
    with ReferenceApi(options=GatewayOptions(log=lambda request, *_: seen.append(request.method))) as api:
        completed = api.run("--write", "--max-requests", 25, "--workers", workers, cwd=tmp_path)
        assert api.records() == []
    assert completed.returncode == 3, completed.stdout + completed.stderr
    assert 5 < seen.index("DELETE") <= 25
    assert len(seen) <= 3 * 25
    results = read_results(tmp_path)
    assert any("verbruikt" in str(scenario["reason"]) for scenario in results["scenarios"])
    assert results["run"]["requests"] == len(seen)
