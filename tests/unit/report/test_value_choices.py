"""The report shows the rule for each value domain and who chose it."""

import pytest

from tests.support.builders import build_observation, build_results
from validator.profile.loader import load_profile
from validator.report import html, words
from validator.requirements.sets import load_set
from validator.schema.findings import schema_findings


@pytest.mark.slow
def test_the_report_says_of_each_domain_what_was_agreed_and_who_says_so(tmp_path):
    path = tmp_path / "eigen.yaml"
    path.write_text("values: {Kanaal: {good: '<b>balie</b>', because: Onze eigen lijst.}}")
    requirement_set = load_set("2024-03")
    seen = [build_observation(identity) for identity in requirement_set.scenarios]
    for own in (None, str(path)):
        bound = load_profile("open-klant-2").with_values(own)
        results = build_results(seen, requirement_set, bound)
        assert schema_findings(results, "results.schema.json") == []
        assert {one["domain"] for one in results["choices"]} == bound.values.keys()
        page = html.render(results)
        assert "Open Klant toetst negen cijfers en de elfproef." in page
        assert ("dit doel zelf" in page) == (own is not None)
        assert bool(words.target_choices(results)) == (own is not None)
    assert "&lt;b&gt;balie&lt;/b&gt;" in page
