"""Sentences of the report."""

from pathlib import Path

import pytest

from tests.support.builders import build_observation, build_results, requirements_by_scenario
from validator.profile.loader import load_profile
from validator.report import html, words
from validator.requirements.sets import load_set
from validator.verdict.model import Verdict
from validator.verdict.results_view import ResultsView

SET = load_set("2023-03")
ROOT = Path(__file__).parents[3]


LINKS = requirements_by_scenario(SET)


IDS = list(LINKS)


def test_clients_are_listed_as_a_sentence():
    def sentence(verdict, *clients):
        scenario = {"id": "a", "verdict": "voldoet niet", "clients": clients}
        requirement = {"verdict": verdict, "scenarios": ["a"]}
        return words.affected_clients(ResultsView({"scenarios": [scenario]}).affected_clients(requirement))

    assert sentence("voldoet niet", "KISS", "ITA", "Open Inwoner") == "Hiervan afhankelijk: KISS, ITA en Open Inwoner."
    assert sentence("voldoet niet", "ITA") == "Hiervan afhankelijk: ITA."
    assert sentence("voldoet niet") == ""
    assert sentence("voldoet", "ITA") == ""


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"environment": "http://x: daar luistert niemand"}, "daar luistert niemand"),
        ({"suite": "KeyError: 'x'"}, 'Klantcheck zelf faalde; de technische oorzaak is "KeyError'),
        ({"stopped": "de run is afgebroken"}, "de run is afgebroken"),
        ({"partial": ["alleen de klassen kern", "meer", "nog meer"]}, "alleen de klassen kern (en nog 2 redenen)"),
        ({}, "eisen zijn niet getoetst"),
    ],
)
def test_without_a_conclusion_the_reason_is_reported(changes, reason):
    assert reason in words.statement(ResultsView(build_results([], **changes)))


def test_an_error_is_reported_with_its_scenario():
    results = build_results([build_observation(IDS[0], "environment", message="de verbinding viel weg")])
    assert "de verbinding met het doel faalde (de verbinding viel weg)" in words.statement(ResultsView(results))
    results = build_results([build_observation(IDS[0], "suite", message="KeyError")])
    assert 'Klantcheck zelf faalde; de technische oorzaak is "KeyError"' in words.statement(ResultsView(results))


def test_a_cause_is_a_sentence_and_an_address_keeps_its_letters():
    assert words.cause({"title": "de run is afgebroken"}) == "De run is afgebroken."
    assert (
        words.cause({"title": "http://127.0.0.1:9: daar luistert niemand."})
        == "http://127.0.0.1:9: daar luistert niemand."
    )


def test_the_count_of_a_cause_is_a_sentence():
    counts = {Verdict.FAILED: 36, Verdict.NOT_TESTED: 1}
    sentence = words.cause_counts({"counts": counts, "level": "MUST"})
    assert sentence == "36 eisen voldoen niet, 1 eis niet getoetst (MUST)"
    assert words.cause_counts({"counts": {Verdict.FAILED: 1}, "level": "MAY"}) == "1 eis voldoet niet (MAY)"


@pytest.mark.slow
def test_a_statement_names_a_profile_of_ones_own_and_what_it_takes_out():
    crm = load_profile(str(ROOT / "examples" / "profiles" / "crm.yaml"))
    results = build_results([], load_set("2024-03"), crm)
    said = [str(one) for one in words.conclusions(ResultsView(results))]
    assert len(said) == len(results["statements"])
    for text, entry in zip(said, results["statements"], strict=True):
        total = sum(entry["counts"].values())
        assert (
            f"Het profiel is een eigen profiel, crm ({crm.digest[:19]}…): daardoor zijn 0 van de {total} eisen" in text
        )
    assert {"subject": "Waarden van KVK-nummer", "because": "CRM kent geen KVK-nummer."} in results["profile"]["own"]
    page = html.render(results)
    assert 'id="eigen-profiel"' in page
    assert "CRM kent geen KVK-nummer." in page


def test_a_profile_of_the_suite_is_not_named_as_own():
    results = build_results([], SET)
    assert "own" not in results["profile"]
    assert "eigen profiel" not in words.statement(ResultsView(results))
