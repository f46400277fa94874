"""report.html in a browser: axe without violation or doubt, light and dark, on a narrow screen, and on paper."""

import shutil

import pytest

from tests.support.builders import KINDS, RESIDUE, build_observation, build_results, requirements_by_scenario
from validator.report import comparison, html
from validator.requirements.sets import load_set
from validator.verdict.comparison import compare_runs

playwright = pytest.importorskip(
    "playwright.sync_api", reason="playwright is not installed: pip install -e '.[browser]'"
)
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed, see playwright")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("chromium") is None, reason="chromium is not installed: apt-get install chromium"),
]

SCHEMES = {
    "light": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "dark": {"type": "rule", "values": ["color-contrast"]},  # nothing but the colours is other
}
WIDTHS = (320, 500, 1280)


def few(number, **facts):
    """Results of a run in which so many scenarios have every kind of observation in turn."""
    scenarios = list(requirements_by_scenario(load_set("2023-03")))[:number]
    observations = [build_observation(one, KINDS[n % len(KINDS)]) for n, one in enumerate(scenarios)]
    return build_results(observations, residue=[RESIDUE], **facts)


PAGES = {
    "nl": lambda: html.render(few(2 * len(KINDS), partial=["x"])),
    "en": lambda: html.render(few(len(KINDS)), lang="en"),
    "compare": lambda: comparison.as_html((few(8), few(4)), compare_runs(few(8), few(4))),
}


@pytest.fixture(scope="module")
def addresses(tmp_path_factory):
    """Where each page is, by its name."""
    folder = tmp_path_factory.mktemp("pages")
    for name, render in PAGES.items():
        (folder / f"{name}.html").write_text(render(), encoding="utf-8")
    return {name: (folder / f"{name}.html").as_uri() for name in PAGES}


@pytest.fixture(scope="module")
def browser():
    with playwright.sync_playwright() as started:
        chromium = started.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser):
    opened = browser.new_page(bypass_csp=True)  # axe is a script, and the page allows none but its own
    yield opened
    opened.close()


def open_all(page):
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_and_doubts_nothing(page, addresses, name, scheme):
    page.emulate_media(color_scheme=scheme)
    page.goto(addresses[name])
    open_all(page)
    found = axe.Axe().run(page, options={"runOnly": SCHEMES[scheme]}).response
    assert found["passes"]
    for kind in ("violations", "incomplete"):
        assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found[kind]] == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", PAGES)
def test_no_screen_needs_scrolling_sideways(page, addresses, name, width):
    page.set_viewport_size({"width": width, "height": 640})
    page.goto(addresses[name])
    open_all(page)
    assert page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") == 0


def test_print_opens_what_is_closed(page, addresses):
    page.emulate_media(media="print")
    page.goto(addresses["nl"])
    closed = "[...document.querySelectorAll('details:not([open])')]"
    assert page.evaluate(f"{closed}.length") > 0
    assert page.evaluate(f"{closed}.every(one => [...one.children].every(part => part.getClientRects().length))")
    assert page.evaluate("getComputedStyle(document.querySelector('form.filters')).display") == "none"
