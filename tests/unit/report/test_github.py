"""Annotations of GitHub Actions: one command a line, and nothing of a target is another command."""

import re

from tests.support.builders import build_markup_results, build_mixed_results, build_observation, build_results
from tests.unit.report.test_inert import IDS
from validator.report import github

COMMAND = re.compile(r"::(error|warning|notice) file=features/[^,:]+,line=\d+,title=[^,:]*::(?!.*[\r\n]).+")


def test_each_of_the_largest_causes_is_an_annotation():
    results = build_mixed_results()
    lines = list(github.lines(results))
    assert len(lines) == min(len(results["causes"]), github.MOST)
    assert all(COMMAND.fullmatch(line) for line in lines)


def test_what_a_target_sends_begins_no_command():
    for text in ("100% waar", "een\n::error::twee", "##[error]drie", "##vso[task.complete]"):
        observations = [build_observation(identity, "suite", message=text) for identity in IDS]
        for line in github.lines(build_results(observations)):
            assert COMMAND.fullmatch(line)
            assert "##" not in line
            assert not re.search(r"%(?!25|0D|0A|3A|2C|23)", line)
    assert all(COMMAND.fullmatch(line) for line in github.lines(build_markup_results()))
