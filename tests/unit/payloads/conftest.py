"""One judge for each test, and a validation of files."""

import pytest

from validator.payloads.criteria import choose_criteria
from validator.payloads.judge import Judge
from validator.payloads.options import Options
from validator.payloads.readers.inputs import find_inputs
from validator.payloads.report import Sink
from validator.payloads.validation import Validation
from validator.schema import catalog


class Kept:
    """An output that keeps the findings."""

    def __init__(self):
        self.findings = []

    def write(self, findings):
        self.findings += findings


@pytest.fixture
def judge():
    """Give judge(value, …): the findings of a value as sentences, of Open Klant unless it is said otherwise."""

    def findings(value, object_name=None, direction="answer", profile="open-klant-2", **choices):
        criteria = choose_criteria(profile, object_name, direction=direction, **choices)
        judgement = Judge(criteria).judge(value, criteria.object_type)
        return judgement.findings

    return findings


@pytest.fixture
def example():
    """Give example(name): the first example of a wire schema of Open Klant, or of its request or patch."""

    def first(name, direction="answer", dialect="open-klant-2"):
        part = "" if direction == "answer" else f"#/$defs/{direction}"
        return {**catalog.load(f"objecten/{dialect}/{name}.schema.json{part}")["examples"][0]}

    return first


@pytest.fixture
def validation():
    """Give validation(names, …): the report and the findings of a validation of inputs."""

    def validated(*names, profile="open-klant-2", options=None, **choices):
        kept = Kept()
        criteria = choose_criteria(profile, **choices)
        report = Validation(criteria, options or Options(), Sink(kept)).run(find_inputs(tuple(map(str, names))))
        return report, kept.findings

    return validated
