"""The page of the proof: what a row says, read back from what was written."""

import pytest

from tests.support.cli_runner import ROOT
from validator.errors import InvalidInput
from validator.mutation.page import FEW, PageRow, page_row, read_page, render_page, update_page
from validator.mutation.trial import TrialResult
from validator.reference.faults.registry import all_faults
from validator.requirements.registers import all_requirements
from validator.requirements.scenarios import all_scenarios

PAGE = ROOT / "docs" / "bewijs.md"


def result(fault="rol-verwisseld", requirement="C9167-R12", detecting=("C9167-rol#Klant",), failed=("C9167-R12",)):
    return TrialResult("informatiemodel-2023-03", fault, requirement, detecting, failed, "", [], [], 5, 0.1)


def test_a_row_names_six_other_requirements_and_counts_the_rest():
    others = [f"F{number}-R1" for number in range(8)]
    row = page_row(result(detecting=["C9167-rol#Klant", "C9167-rol#Melder"], failed=["C9167-R12", *others]))
    assert row == PageRow(5, "`C9167-rol`", ", ".join([*others[:6], "en nog 2"]))
    assert row.detected
    assert row.failed == 9


def test_a_fault_that_is_missed_has_a_row_too():
    row = page_row(result(detecting=[], failed=["F2120-R1"]))
    assert row == PageRow(5, "—", "F2120-R1")
    assert not row.detected
    assert row.failed == 1


def test_a_page_is_read_as_it_was_written(tmp_path):
    rows = {fault.id: PageRow(number, "`x`", "F1-R1, en nog 3") for number, fault in enumerate(all_faults())}
    (tmp_path / "bewijs.md").write_text(render_page(rows), encoding="utf-8")
    assert read_page(tmp_path / "bewijs.md") == rows


def test_an_update_keeps_the_other_rows_and_drops_a_fault_that_is_no_more(tmp_path):
    page = tmp_path / "bewijs.md"
    page.write_text(update_page(page, [result(), result("taak-zonder-id", "C9167-R2", [])]), encoding="utf-8")
    assert "2 fouten, 1 ontdekt door hun eigen eis, 1 gemist" in page.read_text(encoding="utf-8")
    page.write_text(page.read_text(encoding="utf-8").replace("`rol-verwisseld`", "`weg`"), encoding="utf-8")
    page.write_text(update_page(page, [result("onbekende-rol")]), encoding="utf-8")
    assert list(read_page(page)) == ["taak-zonder-id", "onbekende-rol"]


def test_what_many_requirements_report_is_listed_with_its_reason(tmp_path):
    many = [fault for fault in all_faults() if fault.spreads][:2]
    rows = {fault.id: PageRow(1, "`x`", f"F1-R1, en nog {FEW + number}") for number, fault in enumerate(many)}
    text = render_page({**rows, "rol-verwisseld": PageRow(1, "`x`", f"F1-R1, en nog {FEW - 2}")})
    listed = [line for line in text.splitlines() if line.startswith("- ")]
    assert listed == [f"- `{one.id}`, {rows[one.id].failed} eisen: {one.spreads}" for one in many[::-1]]
    assert f"2 fouten worden door meer dan {FEW} eisen gemeld" in text


def test_each_fault_that_many_requirements_report_has_a_reason_and_no_other():
    widely = {fault for fault, row in read_page(PAGE).items() if row.failed > FEW}
    assert widely == {fault.id for fault in all_faults() if fault.spreads}


def test_every_row_of_the_page_names_what_there_is():
    rows, texts = read_page(PAGE), PAGE.read_text(encoding="utf-8")
    assert rows.keys() == {fault.id for fault in all_faults()}
    assert render_page(rows) == texts, "made from its rows"
    requirements = {one.id for one in all_requirements()}
    checked = {(one.template, requirement) for one in all_scenarios() for requirement in one.requirements}
    for fault in all_faults():
        row = rows[fault.id]
        assert checked.issuperset((name.strip("`"), fault.requirement) for name in row.detected_by.split(", ")), (
            fault.id
        )
        others = [name for name in row.also.split(", ") if name and not name.startswith("en nog ")]
        assert requirements.issuperset(others), fault.id
        assert fault.requirement not in others, fault.id


def test_another_file_is_refused(tmp_path):
    page = tmp_path / "README.md"
    page.write_text("| a | b |\n| --- | --- |\n", encoding="utf-8")
    with pytest.raises(InvalidInput, match="holds no table of this proof"):
        read_page(page)
