"""A register that ends in the middle of a run is told as that, by several workers as by one."""

import pytest

from tests.support.cli_runner import read_results
from tests.support.reference_api import ReferenceApi
from validator.reference.faults.fault import Fault

pytestmark = pytest.mark.slow

PROFILE = "open-klant-2"
ANSWERED = 120
WORKERS = 3


def test_a_gateway_without_its_register_is_no_deviation(tmp_path):
    received = []

    def response(request, response):
        received.append(request.method)
        if len(received) > ANSWERED:
            response.status_code = 503
            response.set_data(b"<html>Service Unavailable</html>")
            response.content_type = "text/html"

    fault = Fault(id="proef", requirement="F2173-R12", description="Proef.", profile=PROFILE, response=response)
    with ReferenceApi(PROFILE, faults=[fault]) as api:
        completed = api.run("--write", "--class", "afnemers", "--workers", WORKERS, cwd=tmp_path)
    assert completed.returncode == 3, completed.stdout + completed.stderr
    results = read_results(tmp_path)
    assert "antwoordt alleen nog met fouten van de server" in results["run"]["environment"]
    verdicts = [scenario["verdict"] for scenario in results["scenarios"]]
    assert "voldoet niet" not in verdicts
    assert verdicts.count("fout") <= 3 * WORKERS
    assert "voldoet" in verdicts
    assert results["residue"]
