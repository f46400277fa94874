"""The site in a browser, from disk."""

import re
import shutil
import subprocess

import pytest

from validator.docs_site.site import write_site

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("chromium") is None, reason="chromium is not installed: apt-get install chromium"),
]


@pytest.fixture(scope="module")
def browse(site, tmp_path_factory):
    """Gives browse(address): the page at that address of the site, after its scripts ran."""
    folder = tmp_path_factory.mktemp("browser")
    write_site(folder / "site", site, 0o600)
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    command += [
        "--no-first-run",
        "--disable-sync",
        "--disable-component-update",
        f"--user-data-dir={folder / 'profile'}",
    ]

    def dump(address):
        where = f"{(folder / 'site').as_uri()}/{address}"
        completed = subprocess.run([*command, "--dump-dom", where], capture_output=True, timeout=120, check=True)
        return completed.stdout.decode()

    return dump


@pytest.mark.parametrize(
    ("question", "page"),
    [
        ("dakkapel", "cases/C9167.html"),
        ("F2120-R2", "eisen/F2120-R2.html"),
        ("voorvoegsel", "eisen/C9167-R16.html"),
        ("core/semver", "eisen/core-semver.html"),
    ],
)
def test_search_finds(browse, question, page):
    found = browse(f"zoeken.html?q={question}").partition('id="gevonden"')[2]
    assert f'<a href="{page}">' in found


def test_search_says_when_there_is_nothing(browse):
    assert "0 bladzijden met “qwertyuiop”" in browse("zoeken.html?q=qwertyuiop")


def test_filters_appear_with_the_script(browse):
    shown = browse("eisen/index.html")
    [form] = re.findall(r'<form class="filters" data-filters="eisen"[^>]*>', shown)
    assert "hidden" not in form
    assert re.search(r"<output[^>]*>(\d+) van \1</output>", shown)
