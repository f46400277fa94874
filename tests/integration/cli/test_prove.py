"""`klantcheck prove` in a process: the rows it shows, and the page that it updates in place."""

import re

import pytest

from tests.support.cli_runner import (
    ROOT,
    klantcheck,
    start_klantcheck,
    wait_until,
)
from validator.mutation.page import PageRow, read_page, render_page
from validator.profile.loader import profile_names

pytestmark = pytest.mark.slow

FAULT = "status-niet-ingevuld"


def test_a_fault_runs_without_the_faultless_set(tmp_path):
    completed = klantcheck("prove", "--fault", FAULT, "--workers", "1", cwd=tmp_path)
    assert completed.returncode == 0, completed.stdout + completed.stderr
    assert f"✓ {FAULT}" in completed.stdout
    assert "gevraagd: " in completed.stdout
    assert "(no fault)" not in completed.stdout
    assert "1 faults, 1 detected by their own requirement, 0 missed" in completed.stdout
    assert list(tmp_path.iterdir()) == []


def test_a_requirement_runs_its_scenarios_in_each_profile_and_its_faults(tmp_path):
    completed = klantcheck("prove", "--requirement", "C9167-R12", "--workers", "1", cwd=tmp_path)
    assert completed.returncode == 0, completed.stdout + completed.stderr
    faultless = re.findall(
        r"✓ \(no fault\) +C9167-R12 +(\S+): [1-9]\d* scenarios, 0 requirements failed", completed.stdout
    )
    assert sorted(faultless) == profile_names()
    faulty = re.findall(r"✓ ([a-z-]+) +C9167-R12 ", completed.stdout)
    assert sorted(faulty) == ["onbekende-rol", "rol-verwisseld"]


def test_a_fault_updates_its_row_of_the_page(tmp_path):
    rows = read_page(ROOT / "docs" / "bewijs.md")
    page = tmp_path / "bewijs.md"
    page.write_text(render_page({**rows, FAULT: PageRow(1, "—", "")}), encoding="utf-8")
    completed = klantcheck("prove", "--fault", FAULT, "--write", page, cwd=tmp_path)
    assert completed.returncode == 0, completed.stdout + completed.stderr
    updated = read_page(page)
    assert updated[FAULT].detected_by == rows[FAULT].detected_by
    assert updated[FAULT].scenarios > 1
    assert {name: row for name, row in updated.items() if name != FAULT} == {
        name: row for name, row in rows.items() if name != FAULT
    }
    assert page.read_text(encoding="utf-8") == render_page(updated)


def test_prove_that_is_killed_leaves_no_process(tmp_path):
    process = start_klantcheck("prove", "--profile", "informatiemodel-2023-03", cwd=tmp_path)
    assert process.stdout.readline(), "a row: the processes of the matrix are at work"
    process.kill()
    process.communicate(timeout=60)
    wait_until(process.has_left_nothing, "its processes ended")
