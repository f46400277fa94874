"""What the site shows, and what fails its build."""

import dataclasses
import html
import re

import pytest

from validator.docs_site.addresses import Addresses, relative, requirement_path, slug
from validator.docs_site.content import Content
from validator.docs_site.placeholders import placeholders_in
from validator.docs_site.render import SitePage, render
from validator.docs_site.site import build_site, write_site
from validator.errors import InvalidInput, SuiteFault
from validator.profile.loader import load_profile
from validator.requirements.registers import all_pages, all_requirements
from validator.requirements.scenarios import all_scenarios


def text_of(page):
    return html.unescape(page.decode())


def test_every_requirement_has_a_page_with_what_is_known_of_it(site):
    scenarios = all_scenarios()
    for requirement in all_requirements():
        page = text_of(site[requirement_path(requirement.id)])
        assert requirement.statement in page
        for spec in scenarios:
            if requirement.id in spec.requirements and "#" not in spec.id:
                assert spec.name in page, requirement.id
        for fact in (requirement.excluded, requirement.note, requirement.conflict):
            assert fact is None or fact in re.sub(r"</?a[^>]*>", "", page)


@pytest.mark.slow
def test_every_page_of_the_standard_and_every_scenario_has_its_place(site):
    folders = {path.rpartition("/")[2]: path for path in site if path.count("/") == 1}
    for page in all_pages():
        assert page.title in text_of(site[folders[f"{page.id}.html"]])
    everything = b"".join(site.values()).decode()
    for spec in all_scenarios():
        assert f'id="{spec.template}"' in everything


def test_a_case_shows_its_editions_side_by_side(site):
    page = text_of(site["cases/C9167.html"])
    [row] = re.findall(r'<tr class="changed">.*C9167-R4<.*?</tr>', page)
    assert row.index("C9167-R4<") < row.index("C9167-R5<")
    assert "Variant B" in page
    assert 'href="../cases/C2984.html"' in page


def test_an_object_type_shows_what_editions_call_it_and_how_profiles_write_it(site):
    page = text_of(site["objecttypen/interne-taak.html"])
    assert "<td>Ontstaan uit klantcontact</td><td>Aanleidinggevend klantcontact</td>" in page
    assert "/ontstaanUitKlantcontact" in page
    assert "Open Klant bewaart geen registratiemoment van een interne taak" in page


@pytest.mark.slow
def test_a_profile_of_the_user_is_a_column_of_which_the_texts_are_text(write_profile, profiles):
    markup = "<script>alert(1)</script>"
    path = write_profile(
        lambda text: re.sub(
            r"^title: .*$",
            f"title: '{markup}'",
            text.replace("profile: open-klant-2", "profile: mijn-register", 1),
            flags=re.MULTILINE,
        )
    )
    site = build_site(Content([*profiles, load_profile(path)]))
    assert "mijn-register" in text_of(site["objecttypen/actor.html"])
    assert "mijn-register" in text_of(site["waarden.html"])
    assert html.escape(markup) in site["objecttypen/actor.html"].decode()
    assert not any(markup.encode() in content for name, content in site.items() if name.endswith(".html"))


@pytest.mark.slow
def test_the_same_input_gives_the_same_bytes(site, profiles):
    assert build_site(Content(profiles)) == site


def test_the_site_asks_nothing_of_elsewhere(site):
    for path, content in site.items():
        loaded = re.findall(r"<(?:script|link|img|iframe)[^>]*(?:src|href)=\"([^\"]*)\"", content.decode())
        assert all(not one.startswith(("http", "//")) for one in loaded), path
        assert not re.search(r"url\(|@import|fetch\(|XMLHttpRequest", content.decode()), path


def test_the_site_is_dutch_and_every_page_has_one_heading(site):
    for path, content in site.items():
        if path.endswith(".html"):
            assert content.startswith(b'<!doctype html>\n<html lang="nl">'), path
            assert content.count(b"<h1") == 1, path


def test_a_requirement_that_there_is_not_fails_the_build():
    addresses = Addresses({("eis", "F2120-R2"): "eisen/F2120-R2.html", ("pagina", "F2120"): "functies/F2120.html"})
    assert addresses.reference("F2120-R2") == "eisen/F2120-R2.html"
    assert addresses.reference("U7157") is None, "a page without a register"
    with pytest.raises(SuiteFault, match="'F2120-R3'; did you mean 'F2120-R2'"):
        addresses.reference("F2120-R3")


@pytest.mark.slow
def test_a_requirement_without_a_page_fails_the_build(profiles, monkeypatch):
    content = Content(profiles)
    extra = dataclasses.replace(content.requirements[0], id="F2120-R99")
    content.requirements = (*content.requirements, extra)
    content.scenarios_of["F2120-R99"] = []
    content.faults_of["F2120-R99"] = []
    from validator.docs_site import site, standard_pages

    everything = standard_pages.standard_pages
    monkeypatch.setattr(site, "standard_pages", lambda made: (one for one in everything(made) if "R99" not in one.path))
    with pytest.raises(SuiteFault, match="no eis 'F2120-R99'"):
        build_site(content)


def test_texts_are_text():
    page = SitePage("x.html", "<script>alert(1)</script>\x1b", "overzicht", "search")
    shown = render(page, Addresses({}), {"menu": {}, "runs": ()})
    assert "<script>alert" not in shown
    assert "\x1b" not in shown


def test_addresses_are_relative_to_their_page():
    assert relative("eisen/x.html", "cases/C9167.html") == "../cases/C9167.html"
    assert relative("index.html", "cases/C9167.html") == "cases/C9167.html"
    assert slug("/core/no-trailing-slash") == "core-no-trailing-slash"


def test_a_site_is_written_over_an_earlier_one_and_nothing_else(tmp_path):
    files = {"index.html": b"<p>", "cases/a.html": b"<p>", "zoekindex.js": b""}
    folder = tmp_path / "site"
    assert write_site(folder, files, 0o644) == folder / "index.html"
    write_site(folder, {name: files[name] for name in ("index.html", "zoekindex.js")}, 0o600)
    assert not (folder / "cases" / "a.html").exists()
    assert (folder / "index.html").stat().st_mode & 0o777 == 0o600
    other = tmp_path / "werk"
    other.mkdir()
    (other / "index.html").write_text("van mij")
    with pytest.raises(InvalidInput, match="holds other files"):
        write_site(other, files, 0o644)
    assert (other / "index.html").read_text() == "van mij"
    (tmp_path / "link").symlink_to(folder)
    with pytest.raises(InvalidInput, match="is no folder"):
        write_site(tmp_path / "link", files, 0o644)


def test_what_stands_between_braces_is_explained_where_it_is_used(site):
    page = text_of(site["cases/C9167.html"])
    assert "<code>{bsn}</code> is een verzonnen burgerservicenummer" in page
    assert "{kvk}" not in page
    assert "<code>{nummer}</code> is een nummer" in text_of(site["eisen/F2120-R7.html"])
    assert "Tussen accolades" not in text_of(site["eisen/C9167-R13.html"])
    assert "<code>{terugloop}</code>" in text_of(site["stappen.html"])


def test_every_notation_between_braces_is_explained():
    used = {
        found
        for spec in all_scenarios()
        for step in spec.steps
        for row in step.table
        for cell in row
        for found in re.findall(r"(?<!\$)\{[^{}]+\}", cell)
    }
    assert {one for one in used if not placeholders_in(one)} == set()
