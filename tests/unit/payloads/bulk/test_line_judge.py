"""Lines are judged as single documents are, wherever in a block of lines they stand, and whatever was right before."""

import copy
import io
import json
import random
import uuid
from typing import Any

import pytest

from validator.payloads.across.references import PLACE
from validator.payloads.bulk import known_lines, line_judge, quick_reader
from validator.payloads.bulk.line_judge import Ended, LineJudge
from validator.payloads.criteria import choose_criteria
from validator.payloads.finding import PayloadFinding
from validator.schema import catalog

MOMENT = "2026-01-02T03:04:05Z"
TASK = catalog.load("objecten/open-klant-2/interne_taak.schema.json")["examples"][0]
RIGHT = json.dumps(TASK, separators=(",", ":")).encode() + b"\n"
WRONG = json.dumps({**TASK, "status": "klaar"}, separators=(",", ":")).encode() + b"\n"
ODD = {
    "a status that does not exist": WRONG,
    "no JSON": b'{"uuid": }\n',
    "a key twice": RIGHT.replace(b'{"uuid"', b'{"status":"verwerkt","uuid"', 1),
    "too long": b'{"uuid":"' + b"x" * 10_000 + b'"}\n',
    "no UTF-8": RIGHT.replace(b'"toelichting":"', b'"toelichting":"\xe9'),
    "a text without an end": RIGHT.replace(b'","status"', b'\\","status"', 1),
    "no escape": RIGHT.replace(b'"toelichting":"', b'"toelichting":"\\q'),
    "half a pair": RIGHT.replace(b'"toelichting":"', b'"toelichting":"\\ud800'),
}
BLOCKS = len(RIGHT) * 4
"""Bytes of a block in these tests."""


@pytest.fixture(autouse=True)
def small(monkeypatch):
    """Blocks of a few lines, so that lines stand at every place in them."""
    monkeypatch.setattr(line_judge, "BLOCK", BLOCKS)


@pytest.fixture(params=["read", "as texts", "as texts, without orjson"])
def way(request, monkeypatch):
    """Lines that are all read, and lines that are judged as texts as soon as can be."""
    monkeypatch.setattr(known_lines, "FIRST", 10**9 if request.param == "read" else 1)
    if request.param.endswith("without orjson"):
        monkeypatch.setattr(quick_reader, "orjson", None)


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("before", range(9))
def test_what_is_odd_is_found_at_its_line_and_offset(odd, before):
    judge = LineJudge(choose_criteria("open-klant-2"), most=5_000)
    content = RIGHT * before + ODD[odd] + RIGHT * 2
    batch = judge.lines(io.BytesIO(content), 0, 0, None)
    start = len(RIGHT) * before
    assert {finding.line for finding in findings(batch)} == {before + 1}
    assert all(start <= finding.offset < start + len(ODD[odd]) for finding in findings(batch))
    assert (batch.lines, batch.length) == (before + 3, len(content))
    assert batch.tally.objects["Interne taak"] == before + 2 + (odd == "a status that does not exist")


@pytest.mark.usefixtures("way")
def test_what_is_written_with_blanks_is_judged_alike():
    judge = LineJudge(choose_criteria("open-klant-2"))
    lines = b"".join(json.dumps(one).encode() + b"\n" for one in [TASK, TASK, {**TASK, "status": "klaar"}, TASK])
    assert [finding.line for finding in findings(judge.lines(io.BytesIO(lines), 0, 0, None))] == [3]


@pytest.mark.parametrize("empty", [[], None, {}])
def test_what_stands_in_an_answer_to_a_search_is_judged_after_one_without_it(empty):
    judge = LineJudge(choose_criteria("open-klant-2", "Interne taak"))
    for results in (empty, [{**TASK, "status": "klaar"}]):
        page = json.dumps({"count": 1, "next": None, "previous": None, "results": results}).encode() + b"\n"
        found = findings(judge.lines(io.BytesIO(page), 0, 0, None))
    assert [one.pointer for one in found] == ["/results/0/status"]


def test_an_object_inside_an_answer_is_judged_as_the_one_before(write_profile):
    profile = write_profile(lambda text: text + "placement: {answer: /data}\n")
    judge = LineJudge(choose_criteria(profile, "Interne taak"))
    for status, pointers in (("verwerkt", []), ("klaar", ["/data/status"])):
        answer = json.dumps({"data": {**TASK, "status": status}}).encode() + b"\n"
        assert [one.pointer for one in findings(judge.lines(io.BytesIO(answer), 0, 0, None))] == pointers


@pytest.mark.parametrize("depth", ["schema", "samenhang"])
def test_a_line_that_no_expression_takes_is_no_example(depth, monkeypatch):
    monkeypatch.setattr(known_lines, "FIRST", 1)
    judge = LineJudge(choose_criteria("open-klant-2", depth=depth))
    quoted = RIGHT.replace(b'"toelichting":"', b'"toelichting":"\\"')
    assert judge.lines(io.BytesIO(quoted * 9), 0, 0, None).findings == []
    assert judge._known[None]._expressions == {}
    judge.lines(io.BytesIO(RIGHT * 2), 0, 0, None)
    assert len(judge._known[None]._expressions) == 1


@pytest.mark.parametrize("depth", ["schema", "samenhang"])
@pytest.mark.parametrize("strict", [False, True])
def test_what_was_right_before_changes_no_verdict(depth, strict, monkeypatch):
    content = b"".join(export())
    batches = []
    monkeypatch.setattr(known_lines, "ENOUGH", 2)
    for first in (10**9, 1, 50):
        monkeypatch.setattr(known_lines, "FIRST", first)
        monkeypatch.setattr(known_lines, "MORE", 2)
        judge = LineJudge(choose_criteria("open-klant-2", depth=depth, strict=strict))
        batches.append(judge.lines(io.BytesIO(content), 0, 0, None))
    read, *as_texts = batches
    assert read.findings
    for batch in as_texts:
        assert (batch.findings, batch.tally) == (read.findings, read.tally)
        assert entries(batch.packed) == entries(read.packed)


@pytest.mark.parametrize("depth", ["schema", "samenhang"])
def test_a_line_that_is_as_usual_but_for_one_byte_is_judged_as_one_that_is_read(depth, monkeypatch):
    monkeypatch.setattr(line_judge, "BLOCK", 2**17)
    usual = b"".join(RIGHT.replace(b'"toelichting":"', b'"toelichting":"%d' % number) for number in range(20))
    changed = [RIGHT[:at] + one + RIGHT[at + 1 :] for at in range(len(RIGHT) - 1) for one in (b"0", b'"', b"\x1f")]
    others = [part for one in changed for part in (one, RIGHT, RIGHT)]  # as many as usual as make it worth while
    batches = []
    for first in (10**9, 20):
        monkeypatch.setattr(known_lines, "FIRST", first)
        judge = LineJudge(choose_criteria("open-klant-2", depth=depth))
        judge.lines(io.BytesIO(usual), 0, 0, None)
        batches.append(judge.lines(io.BytesIO(b"".join(others)), 0, 0, None))
    read, as_texts = batches
    assert judge._known[None]._any_usual.layouts
    assert (as_texts.findings, as_texts.tally) == (read.findings, read.tally)
    assert entries(as_texts.packed) == entries(read.packed)


def test_what_is_usual_is_no_longer_asked_for_when_most_lines_are_otherwise(monkeypatch):
    monkeypatch.setattr(line_judge, "BLOCK", 2**17)
    monkeypatch.setattr(known_lines, "FIRST", 20)
    judge = LineJudge(choose_criteria("open-klant-2"))
    judge.lines(io.BytesIO(RIGHT * 20), 0, 0, None)
    assert judge._known[None]._any_usual.layouts
    judge.lines(io.BytesIO(RIGHT + 2 * RIGHT.replace(b'"toelichting":"', b'"toelichting":"x')), 0, 0, None)
    assert not judge._known[None]._any_usual.layouts


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("dialect", ["open-klant-2", "vng-crud-0.0.3", "informatiemodel-2024-03"])
def test_what_objects_are_and_refer_to_is_the_same_of_texts(dialect, seed, monkeypatch):
    content = b"".join(referring(dialect, random.Random(seed)))
    batches = []
    monkeypatch.setattr(known_lines, "ENOUGH", 1)
    for first in (10**9, 1):
        monkeypatch.setattr(known_lines, "FIRST", first)
        monkeypatch.setattr(known_lines, "MORE", 1)
        judge = LineJudge(choose_criteria(dialect, depth="samenhang"))
        batches.append(judge.lines(io.BytesIO(content), 0, 0, None))
    read, as_texts = batches
    by_text = [known_lines.KnownLines.by_text(known, content).judges for known in judge._known.values()]
    assert sum(one is not None for one in by_text[0]) > len(by_text[0]) / 20
    assert (as_texts.findings, as_texts.tally) == (read.findings, read.tally)
    assert entries(as_texts.packed) == entries(read.packed)


@pytest.mark.parametrize(("object_type", "compared"), [("Interne taak", {"status"}), ("Partij", {"soortPartij"})])
def test_what_a_rule_compares_is_the_same_in_all_that_are_alike(object_type, compared):
    judge = LineJudge(choose_criteria("open-klant-2", depth="samenhang")).judge.object_judge(object_type, "answer")
    assert judge.rules is not None
    assert judge.rules.compared == compared


def referring(dialect, chance):
    """Lines of records that refer to each other in every way, of which some values are empty or written otherwise."""
    paths = catalog.wire_types(dialect).values()
    examples = [catalog.load(path)["examples"][0] for path in paths if "examples" in catalog.load(path)]
    for _ in range(600):
        record = copy.deepcopy(chance.choice(examples))
        for _ in range(chance.choice([0, 0, 1, 2])):
            vary(record, chance)
        yield json.dumps(record, separators=(",", ":"), ensure_ascii=chance.random() < 0.1).encode() + b"\n"


def vary(record, chance):
    """Change one thing in a record: a value, or the number of entries of a list."""
    around, key = record, chance.choice(list(record))
    while isinstance(around[key], dict) and around[key] and chance.random() < 0.8:
        around, key = around[key], chance.choice(list(around[key]))
    value = around[key]
    if isinstance(value, list):
        around[key] = value * chance.randint(0, 3)
    elif isinstance(value, str) and len(value) == 36:
        around[key] = chance.choice([value.upper(), str(uuid.UUID(int=chance.getrandbits(128))), "geen"])
    else:
        around[key] = chance.choice(
            [None, "", "0000000012", "é", "a\n", 'a"', "verwerkt", 12, True, "organisatie", MOMENT]
        )


def findings(batch):
    """What was found in a part, as in a file that begins with it."""
    return [PayloadFinding.of_part(cells, "", 0) for cells in batch.findings]


def entries(packed):
    """What is packed of each partition, in an order of its own."""
    return packed and [sorted(PLACE.iter_unpack(part)) for part in [*packed.identities, *packed.references]]


def export():
    """Lines of records, of which some are wrong, or do not agree with themselves."""
    chance = random.Random(1)
    for number in range(400):
        name = chance.choice(["partij", "klantcontact", "betrokkene", "interne_taak", "digitaal_adres"])
        record = dict(catalog.load(f"objecten/open-klant-2/{name}.schema.json")["examples"][0])
        if number % 3 == 0:
            other: Any = chance.choice([None, "", "x" * 2000, "é\n", 3, True, [], {}, {"uuid": "geen"}, "verwerkt"])
            record[chance.choice(list(record))] = other
        if number % 7 == 0:
            record["eigen"] = number
        if number % 5 == 0 and "metadata" in record:
            record["metadata"] = {"bron": chance.choice(["balie", 1])}
        separators = (", ", ": ") if number % 11 == 0 else (",", ":")
        yield json.dumps(record, separators=separators, ensure_ascii=number % 2 == 0).encode() + b"\n"


def test_lines_that_nobody_waits_for_any_more_are_not_judged():
    judge = LineJudge(choose_criteria("open-klant-2"), is_ended=lambda: True)
    with pytest.raises(Ended):
        judge.lines(io.BytesIO(RIGHT), 0, 0, None)
