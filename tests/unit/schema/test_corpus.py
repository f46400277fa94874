"""The corpus of hand-made cases: what is right is judged right, what is wrong wrong, with a finding that says so."""

import json

import pytest
import yaml

from tests.support.cli_runner import ROOT
from validator.payloads.bulk.quick_reader import UNREAD, read
from validator.schema import strict_json
from validator.schema.findings import schema_findings

CORPUS = yaml.safe_load((ROOT / "tests" / "data" / "corpus.yaml").read_text(encoding="utf-8"))
TEXTS = CORPUS.pop("json")
CASES = [(name, side, value) for name, group in CORPUS.items() for side in ("right", "wrong") for value in group[side]]


def test_the_corpus_is_as_large_as_it_should_be_and_has_nothing_twice():
    texts = [(side, text) for side in ("right", "wrong") for text in TEXTS[side]]
    assert len(CASES) + len(texts) >= 500
    written = [(name, json.dumps(value)) for name, _, value in CASES]
    assert sorted({one for one in written if written.count(one) > 1}) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", CORPUS)
def test_every_value_of_a_group_is_judged_as_it_was_by_hand(name, own_schema):
    reference = own_schema(CORPUS[name]["schema"])
    for value in CORPUS[name]["right"]:
        assert schema_findings(value, reference) == [], f"{value!r} is right"
    for value in CORPUS[name]["wrong"]:
        found = schema_findings(value, reference)
        assert found, f"{value!r} is wrong"
        assert all(finding.expected and finding.keyword for finding in found)


@pytest.mark.parametrize("name", CORPUS)
def test_a_finding_is_the_same_after_others_by_the_same_keyword(name, own_schema):
    wrong = CORPUS[name]["wrong"]
    alone = [schema_findings(value, own_schema(CORPUS[name]["schema"])) for value in wrong]
    reference = own_schema(CORPUS[name]["schema"])
    assert [schema_findings(value, reference) for value in wrong] == alone
    assert [schema_findings(value, reference) for value in wrong] == alone


@pytest.mark.parametrize("text", TEXTS["right"])
def test_what_is_json_is_read(text):
    value = strict_json.parse(text.encode())
    quick = read(text.encode())
    assert quick is UNREAD or quick == (float(value) if isinstance(value, int) and value >= 2**64 else value)


@pytest.mark.parametrize("text", TEXTS["wrong"])
def test_what_is_no_json_is_refused_by_both_readers(text):
    with pytest.raises(strict_json.NotJson):
        strict_json.parse(text.encode("utf-8", "surrogatepass"))
    assert read(text.encode("utf-8", "surrogatepass")) is UNREAD
