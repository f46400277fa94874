"""The files of a report are written whole or not at all."""

import json
import os
import stat

import pytest

from tests.support.builders import build_mixed_results
from validator.errors import InvalidInput
from validator.files import PUBLIC
from validator.report import folder


def test_files_are_whole_or_not_there(tmp_path, monkeypatch):
    target = folder.prepare(tmp_path / "a" / "b")
    folder.write(target, build_mixed_results())
    names = sorted(path.name for path in target.iterdir())
    assert names == sorted({*folder.FILES, "herhalen"} - {"badge.svg"})
    before = (target / "results.json").read_bytes()
    monkeypatch.setattr(json, "dumps", lambda *_, **__: (_ for _ in ()).throw(OSError("vol")))
    with pytest.raises(OSError, match="vol"):
        folder.write(target, build_mixed_results())
    assert (target / "results.json").read_bytes() == before


def test_a_folder_that_cannot_be_written_is_reported(tmp_path):
    (tmp_path / "bestand").write_text("x")
    with pytest.raises(InvalidInput, match="choose another --report"):
        folder.prepare(tmp_path / "bestand")


def test_a_report_is_for_its_owner_unless_another_mode_is_set(tmp_path):
    before = os.umask(0)
    try:
        target = folder.prepare(tmp_path / "rapport")
        folder.write(target, build_mixed_results())
        assert {stat.S_IMODE(path.stat().st_mode) for path in target.rglob("*") if path.is_file()} == {0o600}
        folder.write(target, build_mixed_results(), PUBLIC)
        assert {stat.S_IMODE(path.stat().st_mode) for path in target.rglob("*") if path.is_file()} == {0o644}
        assert stat.S_IMODE((target / "herhalen").stat().st_mode) == 0o755
    finally:
        os.umask(before)


def test_a_report_folder_that_is_a_link_is_refused(tmp_path):
    elsewhere = tmp_path / "elders"
    elsewhere.mkdir()
    link = tmp_path / "rapport"
    link.symlink_to(elsewhere)
    with pytest.raises(InvalidInput, match="is a symbolic link"):
        folder.prepare(link)
    with pytest.raises(InvalidInput, match="is a symbolic link"):
        folder.write(link, build_mixed_results())
    assert list(elsewhere.iterdir()) == []


@pytest.mark.parametrize("name", [*folder.FILES, "herhalen"])
def test_a_report_file_that_is_a_link_is_refused_before_a_run_and_after_it(tmp_path, name):
    victim = tmp_path / "van-een-ander"
    victim.write_text("blijft")
    target = folder.prepare(tmp_path / "rapport")
    (target / name).symlink_to(victim)
    with pytest.raises(InvalidInput, match="is a symbolic link"):
        folder.prepare(target)
    with pytest.raises(InvalidInput, match="is a symbolic link"):
        folder.write(target, build_mixed_results())
    assert victim.read_text() == "blijft"


@pytest.mark.slow
def test_a_second_run_does_not_overwrite_the_first(tmp_path):
    first, second = build_mixed_results(), build_mixed_results()
    second["run"]["id"] = "ba9876543210"
    target = folder.prepare(tmp_path / "rapport")
    folder.write(target, first)
    before = (target / "results.json").read_bytes()
    folder.write(target, second)
    aside = target / "eerder" / first["run"]["id"]
    assert (aside / "results.json").read_bytes() == before
    assert (aside / "herhalen").is_dir()
    assert folder.read(target)["run"]["id"] == second["run"]["id"]
    folder.write(target, second)
    assert [path.name for path in (target / "eerder").iterdir()] == [first["run"]["id"]]


def test_the_run_of_an_earlier_report_is_no_text_that_a_target_sent(tmp_path):
    first, second = build_mixed_results(), build_mixed_results()
    first["warnings"] = ['{"run": {"id": "verzonnen"}}']
    first = {"warnings": first.pop("warnings"), **first}
    second["run"]["id"] = "ba9876543210"
    target = folder.prepare(tmp_path / "rapport")
    folder.write(target, first)
    folder.write(target, second)
    assert [path.name for path in (target / "eerder").iterdir()] == [first["run"]["id"]]


def test_an_earlier_report_that_was_written_again_by_another_program_is_put_aside_too(tmp_path):
    first, second = build_mixed_results(), build_mixed_results()
    second["run"]["id"] = "ba9876543210"
    target = folder.prepare(tmp_path / "rapport")
    (target / "results.json").write_text(json.dumps(first, sort_keys=True, indent=0))
    folder.write(target, second)
    assert [path.name for path in (target / "eerder").iterdir()] == [first["run"]["id"]]


def test_only_one_run_at_a_time_writes_in_a_folder(tmp_path):
    with folder.locked(tmp_path / "rapport") as target:
        with pytest.raises(InvalidInput, match="another run writes there"), folder.locked(target):
            pass
        assert (target / folder.LOCK).exists(), "who does not get the lock leaves it"
    with folder.locked(target):
        pass
    assert list(target.iterdir()) == []


@pytest.mark.parametrize("content", ["", "{}", '{"format": 1}', "[" * 10])
def test_what_is_no_report_is_not_read(tmp_path, content):
    (tmp_path / "results.json").write_text(content)
    with pytest.raises(InvalidInput, match="give the folder of a report"):
        folder.read(tmp_path)
