"""The badge: of a whole run without waivers, and of nothing else."""

from xml.etree import ElementTree as ET

import pytest

from tests.support.builders import build_markup_results, build_observation, build_results, requirements_by_scenario
from validator.report import badge
from validator.requirements.sets import load_set
from validator.verdict.scope import Scope

IDS = list(requirements_by_scenario(load_set("2023-03")))


def picture(kind="passed", **facts):
    return badge.render(build_results([build_observation(identity, kind) for identity in IDS], **facts))


@pytest.mark.parametrize(("kind", "word"), [("passed", ": conform ·"), ("nonconformity", ": niet conform ·")])
def test_a_whole_run_has_a_badge_with_set_profile_and_date(kind, word):
    text = picture(kind) or ""
    title = ET.fromstring(text).findtext("{http://www.w3.org/2000/svg}title") or ""
    assert word in title
    assert all(part in title for part in ("2023-03-1", "informatiemodel-2023-03", "2026-11-23"))
    assert ("#1b6b3a" in text) == (kind == "passed")


@pytest.mark.parametrize(
    ("kind", "facts"),
    [
        ("passed", {"partial": ["een filter"]}),
        ("passed", {"stopped": "afgebroken"}),
        ("passed", {"environment": "weg"}),
        ("passed", {"scope": Scope(("kern",))}),
        ("no_consent", {}),
    ],
)
def test_a_run_that_concludes_nothing_has_none(kind, facts):
    assert picture(kind, **facts) is None


def test_a_waived_run_has_none():
    results = build_results([build_observation(identity) for identity in IDS])
    results["waivers"] = [{"requirement": "C9167-R1"}]
    assert badge.render(results) is None


def test_a_badge_runs_nothing_of_what_a_target_sent():
    results = build_markup_results()
    results["run"]["partial"] = False
    results["profile"]["id"] = '"><script>'
    results["statements"][0]["verdict"] = "conform"
    assert [child.tag.rpartition("}")[2] for child in ET.fromstring(badge.render(results) or "")] == [
        "title",
        "rect",
        "rect",
        "g",
    ]
