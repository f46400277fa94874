"""The requirement registers: every requirement is covered, judged or excluded."""

import re
from collections import Counter

import pytest

from validator.requirements.registers import all_pages, all_requirements
from validator.requirements.scenarios import all_scenarios
from validator.schema import catalog
from validator.schema.findings import schema_findings

REGISTERED = all_requirements()


CHECKED = {requirement for scenario in all_scenarios() for requirement in scenario.requirements}


def test_ids_are_unique():
    assert [
        identity for identity, times in Counter(requirement.id for requirement in REGISTERED).items() if times > 1
    ] == []


def test_every_numbered_rule_of_a_page_is_there():
    numbers: dict[tuple[str, str], list[int]] = {}
    for requirement in REGISTERED:
        if requirement.page == "ADR":  # the API Design Rules have names
            continue
        match = re.fullmatch(r"(.+)-([A-Z]+)(\d+)", requirement.id)
        assert match, requirement.id
        page, kind, number = match.groups()
        assert page == requirement.page
        numbers.setdefault((page, kind), []).append(int(number))
    assert [key for key, sequence in numbers.items() if sorted(sequence) != list(range(1, len(sequence) + 1))] == []


def test_links_between_pages_lead_somewhere():
    pages = {page.id: page for page in all_pages()}
    linked = {other for page in pages.values() for other in (*page.variant_of, *page.continued_by)}
    assert linked <= pages.keys()
    assert pages["C9167"].variant_of == ("C0534",)
    assert pages["C9167"].continued_by == ("C2984",)


def test_requirements_are_covered_judged_or_excluded_and_only_one_of_these():
    ways = {
        requirement.id: (requirement.id in CHECKED, requirement.judged_by is not None, requirement.excluded is not None)
        for requirement in REGISTERED
    }
    assert {identity: way for identity, way in ways.items() if sum(way) != 1} == {}, "an orphan, or accounted for twice"


@pytest.mark.parametrize(
    "requirement",
    [requirement for requirement in REGISTERED if requirement.judged_by],
    ids=lambda requirement: requirement.id,
)
def test_what_validate_judges_exists(requirement):
    if requirement.judged_by in catalog.shapes():
        return
    kind, _, rest = requirement.judged_by.partition(" ")
    object_type, _, direction = rest.partition("/")
    assert kind == "schema"
    for dialect in ("informatiemodel-2024-03", "vng-crud-0.0.3"):
        schema = catalog.wire_schema(dialect, object_type, direction)
        assert schema_findings({"id": "x"}, schema), "an id in the body is found"


def test_shapes_name_requirements_that_exist():
    known = {requirement.id for requirement in REGISTERED}
    for title, shape in catalog.shapes().items():
        assert set(shape["x-eisen"]) <= known, title
