"""What a scenario tries, as messages call it, and what a target answers to it."""

import pytest

from tests.support.in_process_run import run_in_process
from tests.support.reference_api import ReferenceApi
from validator.reference.faults.registry import find_fault
from validator.scenario import attempts


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([["Status", "Gedaan"]], "een taak met 'Status' 'Gedaan'"),
        ([["Status", "Gedaan"], ["Naam", "{201 tekens}"]], "een taak met 'Status' 'Gedaan' en 'Naam' van 201 tekens"),
        ([["Klantcontact", "Kanaal", ""]], "een taak met een leeg 'Kanaal'"),
        (
            [[f"A{number}", "x"] for number in range(6)],
            "een taak met 'A0' 'x', 'A1' 'x', 'A2' 'x' en 'A3' 'x' en nog 2 meer",
        ),
        ([], "een taak met niets"),
    ],
)
def test_a_table_is_said_by_its_attributes(rows, sentence):
    assert attempts.with_table("een taak", rows) == sentence


@pytest.mark.slow
@pytest.mark.parametrize(
    ("profile", "fault", "requirement", "kind", "title"),
    [
        (
            "open-klant-2",
            "taak-uit-het-niets",
            "B8302-T1",
            "accepted",
            "een interne taak zonder 'Ontstaan uit klantcontact' had geweigerd moeten worden; gekregen: status 201",
        ),
        (
            "informatiemodel-2024-03",
            "handeling-te-lang",
            "F2120-R8",
            "accepted",
            "een interne taak met een 'Gevraagde handeling' van 201 tekens had geweigerd moeten worden",
        ),
        ("open-klant-2", "achternaam-afgekapt", "F2599-A3", "difference", "(200 tekens)'; gekregen: "),
        ("informatiemodel-2024-03", "toelichting-afgekapt", "F2120-R8", "difference", "(1000 tekens)'; gekregen: "),
        (
            "vng-crud-0.0.3",
            "nummer-begint-met",
            "B1767-T2",
            "search",
            "staat niet in het resultaat van partijen?nummer=",
        ),
    ],
)
def test_a_cause_says_what_should_have_been_done(tmp_path, profile, fault, requirement, kind, title):
    api = ReferenceApi(profile, faults=[find_fault(fault)])
    results = run_in_process(profile, api.token, tmp_path, app=api.server.app, tag=requirement)
    matching = [cause for cause in results["causes"] if title in cause["title"]]
    assert [cause["kind"] for cause in matching] == [kind], results["causes"]
