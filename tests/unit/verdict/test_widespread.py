"""A defect of the whole API is one cause; the same sign in a few places is not."""

import pytest

from tests.support.builders import build_results
from tests.unit.verdict.test_causes import IDS, build_exchange, build_finding, passing

TYPES = ("Klantcontact", "Betrokkene", "Partij", "Actor", "Interne taak")
LISTS = ("klantcontacten", "betrokkenen", "partijen", "actoren", "internetaken")


def causes_of(observations):
    return build_results([*observations, *passing(IDS[: len(observations)])])["causes"]


def in_each_type(number, finding):
    return [finding(identity, name) for identity, name in zip(IDS, TYPES[:number], strict=False)]


def missing_header(identity, name):
    exchange = build_exchange(200, "{}")
    expected = f"het mediatype van de API bij de {name.lower()}"
    return build_finding(identity, expected, "'text/html'", f"vraag op {name}", exchange)


def refused_without_reason(identity, name):
    exchange = build_exchange(403, "<html>")
    return build_finding(identity, f"de {name.lower()} is geregistreerd", "status 403", f"registreer {name}", exchange)


@pytest.mark.parametrize("finding", [missing_header, refused_without_reason])
@pytest.mark.parametrize(("number", "expected"), [(3, 3), (4, 1), (5, 1)])
def test_the_same_in_four_types_is_one_cause(finding, number, expected):
    causes = causes_of(in_each_type(number, finding))
    assert len(causes) == expected
    assert sum(len(cause["scenarios"]) for cause in causes) == number
    if expected == 1:
        assert all(operation in causes[0]["title"] for operation in ("Klantcontact", "Betrokkene", "Partij", "Actor"))


def test_different_facts_of_many_types_stay_apart():
    facts = zip(IDS, TYPES, ("niets", "leeg", "een lijst", "een tekst"), strict=False)
    observations = [
        build_finding(identity, f"de {name.lower()} is er", actual, f"vraag op {name}", build_exchange(200, "{}"))
        for identity, name, actual in facts
    ]
    assert len(causes_of(observations)) == len(observations)


def search(identity, place, argument):
    exchange = build_exchange(200, "{}", None, f"http://x/{place}?{argument}=1")
    exchange["request"]["method"] = "GET"
    return build_finding(identity, "precies één", "9", f"zoek {TYPES[LISTS.index(place)]}", exchange)


def searches(pairs):
    return [search(identity, *pair) for identity, pair in zip(IDS, pairs, strict=False)]


def test_a_list_of_which_every_argument_is_ignored_is_one_cause():
    [cause] = causes_of(searches(("partijen", argument) for argument in ("nummer", "naam", "soort")))
    assert cause["title"] == "zoek Partij op nummer, naam, soort: precies één; gekregen: 9"
    assert cause["remedy"] is None


def test_two_arguments_of_a_list_are_two_causes():
    assert len(causes_of(searches(("partijen", argument) for argument in ("nummer", "naam")))) == 2


def test_arguments_that_are_ignored_everywhere_are_one_cause_with_a_remedy():
    pairs = [(place, argument) for place in LISTS for argument in ("nummer", "naam", "soort")]
    [cause] = causes_of(searches(pairs))
    assert cause["title"].startswith("zoeken op argumenten, in 5 lijsten (klantcontacten, betrokkenen")
    assert "gateway" in cause["remedy"]
    assert len(cause["scenarios"]) == len(pairs)


def test_an_argument_that_is_ignored_explains_every_search_that_has_it():
    found = searches([("partijen", "nummer"), ("partijen", "nummer=1&soort"), ("actoren", "soort=1&naam")])
    causes = causes_of(found)
    assert sorted(cause["scenarios"] for cause in causes) == sorted([IDS[:2], IDS[2:3]])
    assert causes[0]["title"] == "zoek Partij op nummer: precies één; gekregen: 9"


def other_status(identity, name, status=200):
    operation = f"registreer {name}"
    return build_finding(identity, "status 201", f"status {status}", operation, build_exchange(status, "{}"))


def not_ours(identity, name, status=200):
    """What follows when the status of a registration does not say that the object is new."""
    reason = f"het antwoord op een registratie heeft status {status}, die niet zegt dat dit object nieuw is"
    exchange = build_exchange(status, "{}")
    return build_finding(identity, f"de {name.lower()} is nieuw", reason, f"registreer {name}", exchange)


def not_as_sent(identity, name):
    exchange = build_exchange(200, "{}")
    return build_finding(identity, "een nieuw object", "'ID' is niet wat is verstuurd", f"registreer {name}", exchange)


def test_one_wrong_status_of_one_type_is_one_cause_with_all_that_follows_from_it():
    follows = [not_ours(IDS[0], "Partij"), not_as_sent(IDS[1], "Partij"), other_status(IDS[2], "Partij")]
    [cause] = causes_of(follows)
    assert (cause["kind"], len(cause["scenarios"])) == ("status", 3)
    assert cause["title"] == "bij registreer Partij: status 201; gekregen: status 200"


def test_other_types_and_other_statuses_are_other_causes():
    findings = [other_status(IDS[0], "Partij"), other_status(IDS[1], "Actor"), other_status(IDS[2], "Partij", 202)]
    assert len(causes_of(findings)) == 3


def test_one_wrong_status_of_every_type_is_one_cause():
    own = [other_status(identity, name) for identity, name in zip(IDS, TYPES, strict=False)]
    [cause] = causes_of([*own, not_as_sent(IDS[5], "Bijlage"), not_ours(IDS[6], "Partij")])
    assert len(cause["scenarios"]) == 7
    assert cause["title"].endswith(": status 201; gekregen: status 200")
