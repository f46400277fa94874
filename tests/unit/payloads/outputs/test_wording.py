"""What people read of a rule is Dutch, in the text and on the page; what machines read is the rule itself."""

import pytest

from validator.payloads.across.findings import IDENTIFIED, REFERENCE
from validator.payloads.across.findings import UNIQUE as UNIQUE_ACROSS
from validator.payloads.finding import ABSENT, UNJUDGED, VERSION, PayloadFinding
from validator.payloads.levels.comparisons import DIFFERENT, UNIQUE
from validator.payloads.levels.values import RULE
from validator.payloads.outputs.console import kinds
from validator.payloads.outputs.page import page
from validator.payloads.outputs.wording import NAMES
from validator.payloads.report import Report
from validator.schema.findings import READ_ONLY
from validator.schema.mismatch import UNEXPECTED
from validator.schema.wording import EXPECTED

KEYWORDS = {*EXPECTED, *UNEXPECTED, READ_ONLY, "type", "enum", "const", "required", "anyOf", "oneOf", "not"}
OWN = {"eigenaar", "toegewezen", "moment", "naam", RULE, REFERENCE, UNIQUE_ACROSS, IDENTIFIED, DIFFERENT, UNIQUE}


@pytest.mark.parametrize("rule", sorted({*KEYWORDS, *UNJUDGED, ABSENT, VERSION, "json", "csv", *OWN}))
def test_every_rule_has_a_name(rule):
    assert NAMES[rule]


def test_the_summary_names_rules_in_dutch():
    report = Report(files=1)
    report.tally.add_findings([PayloadFinding("/status", "x", "y", "enum", object_type="Interne taak")])
    assert kinds(report) == ["  1x Interne taak /status (niet in de lijst van waarden)"]
    assert "<td>niet in de lijst van waarden</td>" in page(report, [])
