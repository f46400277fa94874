"""Bodies that the reference API refuses, with the property and the code."""

import pytest

from tests.support.dialect_client import CONTACT, OPEN, SEED, task


@pytest.mark.slow
def test_a_broken_request_names_the_property_and_leaves_nothing_behind(api):
    contact, actor = (
        api.create_klantcontact(),
        api.create_actor(),
    )
    right = task(api.profile_id, contact, actor)
    wrong = [
        ({**right, "gevraagdeHandeling": "x" * 201}, "gevraagdeHandeling", "max_length"),
        ({**right, "gevraagdeHandeling": ""}, "gevraagdeHandeling", "blank"),
        ({**right, "status": "afgedaan"}, "status", "invalid_choice"),
        ({key: value for key, value in right.items() if key != "gevraagdeHandeling"}, "gevraagdeHandeling", "required"),
    ]
    for body, name, code in wrong:
        answer = api.post("/internetaken", json=body)
        assert answer.status_code == 400
        assert (name, code) in {(one["name"], one["code"]) for one in answer.json()["invalidParams"]}
    assert api.items("/internetaken") == []
    assert api.post("/internetaken", json=right).status_code == 201


@pytest.mark.slow
def test_a_reference_must_lead_somewhere(api):
    contact, actor = (
        api.create_klantcontact(),
        api.create_actor(),
    )
    for body in (task(api.profile_id, actor, actor), task(api.profile_id, contact, contact)):
        answer = api.post("/internetaken", json=body)
        assert answer.status_code == 400
        expected = "invalid" if api.profile_id == OPEN else "does_not_exist"
        assert answer.json()["invalidParams"][0]["code"] == expected


@pytest.mark.slow
def test_numbers_are_unique(api):
    if api.profile_id == SEED:
        assert (
            api.post("/klantcontacten", json=CONTACT[SEED]).status_code
            == api.post("/klantcontacten", json=CONTACT[SEED]).status_code
        )
        return
    api.create_klantcontact()
    answer = api.post("/klantcontacten", json=CONTACT[api.profile_id])
    assert answer.status_code == 400
    assert [(one["name"], one["code"]) for one in answer.json()["invalidParams"]] == [("nummer", "unique")]
