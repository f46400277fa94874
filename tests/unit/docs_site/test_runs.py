"""Verdicts of report folders on the site."""

import json

import pytest

from tests.support.builders import build_markup_results, build_mixed_results
from validator.docs_site.content import Content
from validator.docs_site.pictures.heat import run_cells
from validator.docs_site.runs import compare, load_runs
from validator.docs_site.site import build_site
from validator.errors import InvalidInput
from validator.verdict import rules


@pytest.fixture
def report(tmp_path):
    """Gives report(name, results): writes results.json in a folder of that name, and returns the folder."""

    def write(name, results):
        folder = tmp_path / name
        folder.mkdir(parents=True)
        text = json.dumps(results)
        (folder / "results.json").write_text(text, encoding="utf-8")
        return folder

    return write


@pytest.mark.slow
def test_runs_are_compared_and_the_head_of_a_column_says_why_it_counts_for_less(report, profiles):
    one, other = build_mixed_results(), build_mixed_results()
    changed = other["requirements"][0]
    changed["verdict"] = "voldoet" if changed["verdict"] != "voldoet" else "voldoet niet"
    other["run"].update(partial=True, partial_because=["alleen klasse kern"])
    other["set"]["digest"] = "sha256:" + "0" * 64
    other["profile"]["digest"] = "sha256:" + "1" * 64
    first, second = runs = load_runs([report("a/stad", one), report("b/stad", other)], profiles)
    assert [row.identity for row in compare(runs) if row.differs] == [changed["id"]]
    differing = "niet alle doelen zijn met dezelfde set getoetst"
    assert (first.name, first.caveats) == ("stad (1)", (differing,))
    expected = ("gedeeltelijke run", "andere set dan op deze site", differing, "profiel is gewijzigd")
    assert (second.name, second.caveats) == ("stad (2)", expected)
    site = build_site(Content(profiles, runs))
    page = site["vergelijking.html"].decode()
    assert page.count('<span class="caveat">') == 5
    assert page.count('data-verschil="ja"') == 1
    assert all(f'href="eisen/{entry["id"]}.html"' in page for entry in one["requirements"])
    shown = site[f"eisen/{changed['id']}.html"].decode()
    assert "stad (1)" in shown
    assert "stad (2)" in shown
    assert changed["verdict"] in shown
    assert "niet in set 2023-03-1" in site["eisen/F2120-R2.html"].decode()


@pytest.mark.slow
def test_what_a_target_sent_is_text(report, profiles):
    site = build_site(Content(profiles, load_runs([report("x", build_markup_results())], profiles)))
    assert not any(b"<script>document" in content for content in site.values())


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda document: document["requirements"][0].update(id="C9167-R999"), "there is no requirement 'C9167-R999'"),
        (lambda document: document.pop("set"), "/set is missing"),
    ],
)
def test_what_is_no_report_of_this_version_is_refused(report, profiles, change, message):
    document = build_mixed_results()
    change(document)
    with pytest.raises(InvalidInput, match=message):
        load_runs([report("x", document)], profiles)


def test_a_folder_without_results_is_refused(tmp_path, profiles):
    with pytest.raises(InvalidInput, match=r"results.json: cannot be read"):
        load_runs([tmp_path], profiles)
    (tmp_path / "results.json").write_text("{")
    with pytest.raises(InvalidInput, match="no JSON at line"):
        load_runs([tmp_path], profiles)


def test_a_may_that_is_not_met_is_counted_as_missing_and_not_as_not_met(report, profiles):
    results = build_mixed_results()
    for entry in results["requirements"]:
        entry["verdict"] = "voldoet niet" if entry["level"] == "MAY" else "voldoet"
    [run] = load_runs([report("stad", results)], profiles)
    assert set(run.counts) == {"voldoet", "mogelijkheid ontbreekt"}
    assert {row.verdicts[0] for row in compare([run])} == set(run.counts)


def test_a_class_that_was_not_tested_is_not_shown_as_not_met(report, profiles):
    results, none = build_mixed_results(), dict.fromkeys(rules.COUNTED, 0)
    counts = ({"voldoet": 2, "niet getoetst": 3}, {"niet getoetst": 4}, {"niet van toepassing": 1})
    results["classes"] = [
        {**entry, "counts": none | own} for entry, own in zip(results["classes"], counts, strict=False)
    ]
    runs = load_runs([report("stad", results)], profiles)
    cells = {cell.cls: str(cell) for cell in run_cells(Content(profiles, runs))}
    shown = [cells[entry["id"]] for entry in results["classes"]]
    assert shown == ["2 van 2", "niet getoetst", "niet van toepassing"]
