"""Findings with the same root are one cause; different roots stay apart."""

import copy
from dataclasses import replace

import pytest

from tests.support.builders import EXCHANGE, build_observation, build_results, requirements_by_scenario
from validator.requirements.sets import load_set
from validator.verdict.model import Observation, StepResult, Verdict

LINKS = requirements_by_scenario(load_set("2023-03"))
IDS = list(LINKS)
TENANT = '{"title": "Bad Request", "detail": "Header X-Tenant ontbreekt"}'


def build_exchange(status, response, request="{}", url="http://x/taken"):
    exchange = copy.deepcopy(EXCHANGE)
    exchange["request"] |= {"body": request, "url": url}
    exchange["response"] |= {"status": status, "body": response}
    return exchange


def build_finding(identity, expected, actual, operation, exchange, type_="then"):
    step = StepResult(
        "Dan", "x", type_, 5, (), "nonconformity", f"{expected}; {actual}", expected, actual, operation, exchanges=[1]
    )
    return Observation(identity, [step], [{**exchange, "key": identity}], 0.1)


def refuse_value(identity, value, type_="then"):
    body = f'{{"invalidParams": [{{"name": "kanaal", "reason": "\\"{value}\\" is een ongeldige keuze."}}]}}'
    exchange = build_exchange(400, body, f'{{"kanaal": "{value}"}}')
    return build_finding(
        identity, "het klantcontact is geregistreerd", "status 400 (kanaal)", "registreer Klantcontact", exchange, type_
    )


def test_what_a_gegeven_made_and_was_not_kept_is_one_cause_with_what_it_broke():
    finding = build_finding(IDS[0], "'Partij' is 1", "null", "registreer Betrokkene", EXCHANGE)
    blocked = replace(finding, id=IDS[1], steps=[replace(finding.steps[0], kind="setup")])
    [cause] = build_results([finding, blocked, *passing(IDS[:2])])["causes"]
    assert cause["scenarios"] == [*IDS[:2]]
    assert cause["example"] == IDS[0]


def test_a_refusal_is_one_cause_of_what_asks_that_it_is_none_and_of_what_needed_the_object():
    exchange = build_exchange(400, '{"invalidParams": [{"name": "inhoud", "reason": "Dit veld is verplicht."}]}')
    refusal = ("het klantcontact is geregistreerd", "status 400 (inhoud)", "registreer Klantcontact", exchange)
    finding = build_finding(IDS[1], *refusal)
    needed = {"kind": "setup", "attribute": "Inhoud", "requirement": "F2173-R11"}
    blocked = [
        build_finding(IDS[0], *refusal, type_="when"),
        build_finding(IDS[2], *refusal, type_="given"),
    ]
    blocked = [replace(one, steps=[replace(one.steps[0], **needed)]) for one in blocked]
    [cause] = build_results([blocked[0], finding, blocked[1], *passing(IDS[:3])])["causes"]
    assert cause["title"] == ("geweigerd met status 400 (inhoud: Dit veld is verplicht.) bij: registreer Klantcontact")
    assert (cause["scenarios"], cause["example"]) == ([*IDS[:3]], IDS[1])


def passing(besides):
    return [build_observation(identity) for identity in IDS if identity not in besides]


def test_a_conform_run_has_no_causes():
    assert build_results(passing(()))["causes"] == []


def test_no_consent_is_one_cause_with_its_remedy():
    results = build_results([build_observation(identity, "no_consent") for identity in IDS])
    [cause] = results["causes"]
    assert cause["kind"] == "no_consent"
    assert "--write" in cause["remedy"]
    assert set(cause["scenarios"]) == set(IDS)
    assert cause["counts"] == {Verdict.NOT_TESTED: len(results["requirements"])}


def test_values_that_stand_in_no_list_are_one_cause_whether_an_action_or_its_set_up_was_refused():
    results = build_results(
        [refuse_value(IDS[0], "Telefoon"), refuse_value(IDS[1], "Post", "given"), *passing(IDS[:2])]
    )
    [cause] = results["causes"]
    assert cause["kind"] == "value"
    assert '"Telefoon", "Post"' in cause["title"]
    assert "values" in cause["remedy"]
    assert "codes" in cause["remedy"]
    assert cause["scenarios"] == IDS[:2]


def test_the_same_answer_to_different_operations_is_one_cause():
    refused = build_exchange(400, TENANT)
    actual = "status 400: Header X-Tenant ontbreekt"
    observations = [
        build_finding(IDS[0], "het klantcontact is geregistreerd", actual, "registreer Klantcontact", refused),
        build_finding(IDS[1], "de partij is geregistreerd", actual, "registreer Partij", refused, "given"),
        build_finding(IDS[2], "een foutmelding die 'Onderwerp' noemt", "geen naam", None, refused),
    ]
    [cause] = build_results([*observations, *passing(IDS[:3])])["causes"]
    assert cause["scenarios"] == IDS[:3]
    assert "X-Tenant" in cause["title"]
    assert "gateway" in cause["remedy"]


def test_refusals_of_different_properties_are_different_causes():
    def refused(name):
        return build_exchange(400, f'{{"invalidParams": [{{"name": "{name}", "reason": "verplicht"}}]}}')

    observations = [
        build_finding(identity, "de taak is geregistreerd", "status 400 (…)", "registreer Interne taak", refused(name))
        for identity, name in zip(IDS, ("nummer", "nummer", "status"), strict=False)
    ]
    causes = build_results([*observations, *passing(IDS[:3])])["causes"]
    assert sorted(cause["scenarios"] for cause in causes) == sorted([IDS[:2], IDS[2:3]])
    assert {cause["kind"] for cause in causes} == {"refusal"}


def test_a_rightful_refusal_explains_nothing():
    refused = build_exchange(400, '{"invalidParams": [{"name": "nummer", "reason": "verplicht"}]}')
    observation = build_finding(IDS[0], "een foutmelding die 'Nummer' noemt", "geen naam", None, refused)
    [cause] = build_results([observation, *passing(IDS[:1])])["causes"]
    assert cause["kind"] == "difference"


def search(identity, query, expected, operation="zoek Partij"):
    exchange = build_exchange(200, '{"results": []}', None, f"http://x/partijen?{query}")
    exchange["request"]["method"] = "GET"
    return build_finding(identity, expected, "0", operation, exchange)


def test_searches_by_the_same_arguments_are_one_cause():
    observations = [
        search(IDS[0], "nummer=1&page=1", "de partij staat in het resultaat"),
        search(IDS[1], "nummer=2", "precies één partij"),
        search(IDS[2], "soortPartij=persoon", "precies één partij"),
    ]
    causes = build_results([*observations, *passing(IDS[:3])])["causes"]
    assert sorted(cause["scenarios"] for cause in causes) == sorted([IDS[:2], IDS[2:3]])


def test_what_follows_from_a_search_at_fault_is_of_its_cause():
    observations = [
        search(IDS[0], "nummer=1", "de naam van de partij is 'Vink'", None),
        search(IDS[1], "nummer=2", "precies één partij"),
        search(IDS[2], "soortPartij=persoon", "de naam van de partij is 'Vink'", None),
    ]
    causes = build_results([*observations, *passing(IDS[:3])])["causes"]
    assert {cause["kind"]: cause["scenarios"] for cause in causes} == {"search": IDS[:2], "difference": IDS[2:3]}
    [found] = [cause for cause in causes if cause["kind"] == "search"]
    assert found["title"] == "zoek Partij op nummer: precies één partij; gekregen: 0"
    assert found["example"] == IDS[1]


def test_a_title_names_no_ids_of_its_example():
    key = "1cdda014-1eff-424e-bd11-bf429d56d887"
    observation = search(IDS[0], f"actor={key}", f"de taak (ID {key}) staat in het resultaat van taken?actor={key}")
    [cause] = build_results([observation, *passing(IDS[:1])])["causes"]
    assert "de taak staat in het resultaat van taken?actor=1cdda014…; gekregen" in cause["title"]


@pytest.mark.parametrize("ended", [None, "het register weigert elke registratie"])
def test_what_was_not_reached_is_of_the_cause_that_ended_the_run(ended):
    refused = build_finding(
        IDS[0], "de partij is geregistreerd", "status 400: Fout", "registreer Partij", build_exchange(400, TENANT)
    )
    causes = build_results([refused], stopped="de run is afgebroken", environment=ended)["causes"]
    assert [cause["kind"] for cause in causes] == (["refusal"] if ended else ["not_reached", "refusal"])
    assert sum(len(cause["scenarios"]) for cause in causes) == len(IDS)


def test_what_was_not_reached_says_what_ended_the_run():
    [cause] = build_results([], stopped="de run is afgebroken", environment="de verbinding viel weg")["causes"]
    assert cause["title"] == "de verbinding viel weg"


def test_causes_of_a_must_come_first_and_the_larger_before_the_smaller():
    observations = [build_observation(identity, "nonconformity", message=identity) for identity in IDS]
    causes = build_results(observations)["causes"]
    levels = [cause["level"] for cause in causes]
    assert levels == sorted(levels, key=("MUST", "SHOULD", "MAY").index)
    results = build_results(
        [refuse_value(IDS[-1], "Post"), *(build_observation(identity, "no_consent") for identity in IDS[:-1])]
    )
    assert results["causes"][0]["kind"] == "no_consent"


def test_what_was_not_selected_is_no_cause():
    results = build_results(passing(IDS[:5]), partial=["alleen de klassen kern"])
    assert results["causes"] == []
    assert {scenario["verdict"] for scenario in results["scenarios"] if scenario["id"] in IDS[:5]} == {"niet getoetst"}
