"""The summary of a run in Markdown."""

import re

from tests.support.builders import build_markup_results, build_mixed_results
from validator.report import summary, words
from validator.verdict.results_view import ResultsView


def test_the_summary_says_what_the_terminal_says():
    results = build_mixed_results()
    text = summary.render(results).replace("\\", "")
    for conclusion in words.conclusions(ResultsView(results)):
        assert f"**{conclusion.title}.** {conclusion.sentence}" in text
    assert all(words.cause_counts(cause) in text for cause in results["causes"][: summary.MOST_CAUSES])
    assert all(f"| {entry['id']} | " in text for entry in results["classes"])


def test_what_a_target_sends_is_text_in_the_summary():
    text = summary.render(build_markup_results())
    assert not re.search(
        r"(?<!\\)[<>`\[\]|*_](?![\s*|-]|.*\|$)", re.sub(r"^\|.*\|$|\*\*", "", text, flags=re.MULTILINE)
    )
