"""Findings counted together are counted as one by one."""

from validator.payloads import tally
from validator.payloads.finding import RECOGNITION, PayloadFinding
from validator.payloads.tally import OTHERS, Tally

FINDINGS = [
    PayloadFinding("/a/0/b", "x", "y", "enum", object_type="Partij"),
    PayloadFinding("/a/12/b", "x", "y", "enum", object_type="Partij", severity="opmerking"),
    PayloadFinding("", "x", "", RECOGNITION),
    PayloadFinding("/c", "x", "y", "type", object_type="Partij"),
    PayloadFinding("/a/1/b", "x", "y", "enum", object_type="Partij"),
]


def test_findings_are_counted_by_severity_and_kind_with_entries_of_a_list_as_one():
    counted = Tally()
    counted.add_findings(FINDINGS)
    assert (counted.errors, counted.remarks, counted.unjudged) == (4, 1, 1)
    assert list(counted.kinds.items()) == [
        (("Partij", "enum", "/a/*/b"), 3),
        (("", RECOGNITION, ""), 1),
        (("Partij", "type", "/c"), 1),
    ]


def test_beyond_the_most_kinds_findings_count_together_however_they_come(monkeypatch):
    monkeypatch.setattr(tally, "MOST_KINDS", 1)
    together, one_by_one = Tally(), Tally()
    together.add_findings(FINDINGS)
    for finding in FINDINGS:
        one_by_one.add_findings([finding])
    assert together == one_by_one
    assert together.kinds == {("Partij", "enum", "/a/*/b"): 3, OTHERS: 2}
