"""The site for everyone: axe on every kind of page, the keyboard alone, a narrow screen, dark, and paper."""

import json
import shutil

import pytest

from tests.support.builders import build_mixed_results
from validator.docs_site.content import Content
from validator.docs_site.runs import load_runs
from validator.docs_site.site import build_site, write_site

playwright = pytest.importorskip(
    "playwright.sync_api", reason="playwright is not installed: pip install -e '.[browser]'"
)
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed, see playwright")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("chromium") is None, reason="chromium is not installed: apt-get install chromium"),
]

PAPER = 700
"""The width of a sheet of A4 between its margins, in pixels."""

KINDS = (
    "index.html",
    "cases/index.html",
    "cases/C9167.html",
    "functies/F2120.html",
    "besluiten/B4733.html",
    "onderwerpen/AFN.html",
    "eisen/index.html",
    "eisen/C9167-R13.html",
    "kaart.html",
    "objecttypen/index.html",
    "objecttypen/interne-taak.html",
    "schemas/index.html",
    "schemas/open-klant-2-partij.html",
    "gevallen/index.html",
    "gevallen/terugbeltaak.html",
    "stappen.html",
    "waarden.html",
    "afnemers/index.html",
    "afnemers/gzac.html",
    "bewijs.html",
    "vergelijking.html",
    "zoeken.html?q=dakkapel",
)
"""One page of every kind."""

STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
NARROW = {"width": 320, "height": 640}


@pytest.fixture(scope="module")
def address(profiles, tmp_path_factory):
    """Where the site is, with the verdicts of two runs."""
    folder = tmp_path_factory.mktemp("toegankelijk")
    for name in ("stad", "dorp"):
        (folder / name).mkdir()
        (folder / name / "results.json").write_text(json.dumps(build_mixed_results()), encoding="utf-8")
    runs = load_runs([folder / "stad", folder / "dorp"], profiles)
    write_site(folder / "site", build_site(Content(profiles, runs)), 0o600)
    return (folder / "site").as_uri()


@pytest.fixture(scope="module")
def browser():
    with playwright.sync_playwright() as started:
        chromium = started.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser):
    """A page whose requests are noted in `asked`."""
    opened = browser.new_page()
    opened.asked = []
    opened.on("request", lambda request: opened.asked.append(request.url))
    yield opened
    opened.close()


def overflow(page):
    """How many pixels the page is wider than the window."""
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


def focused(page, what):
    """A property of the element that has the focus."""
    return page.evaluate(f"document.activeElement.{what}")


def tab_to(page, found, at_most=60):
    """Press Tab until the focused element meets a condition in JavaScript."""
    for _ in range(at_most):
        page.keyboard.press("Tab")
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none", f"no visible focus on {focused(page, 'outerHTML')[:80]}"
        if page.evaluate(f"(element => {found})(document.activeElement)"):
            return
    raise AssertionError(f"the keyboard does not come to {found}")


def test_every_kind_of_page_is_here(site):
    templates = {path.partition("/")[0] if "/" in path else path for path in site if path.endswith(".html")}
    assert {one.partition("?")[0].partition("/")[0] for one in KINDS} == templates | {"vergelijking.html"}


def findings(page, **options):
    """What axe finds on the page, and what it cannot judge, with all its details open."""
    page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    found = axe.Axe().run(page, options={"resultTypes": ["violations", "incomplete"], **options})
    assert found.response["passes"], "axe had something to judge"
    return [
        (rule["id"], node["html"], node["failureSummary"])
        for rule in found.response["violations"] + found.response["incomplete"]
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing(page, address, kind):
    page.goto(f"{address}/{kind}")
    assert findings(page, runOnly=STANDARDS) == []
    assert all(one.startswith("file:") for one in page.asked)


@pytest.mark.parametrize("kind", KINDS)
def test_text_is_readable_in_the_dark(page, address, kind):
    page.emulate_media(color_scheme="dark")
    page.goto(f"{address}/{kind}")
    assert findings(page, runOnly={"type": "rule", "values": ["color-contrast"]}) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_narrow_screen_needs_no_scrolling_sideways(page, address, kind):
    page.set_viewport_size(NARROW)
    page.goto(f"{address}/{kind}")
    assert overflow(page) == 0


def test_the_first_tab_leads_to_the_content(page, address):
    page.goto(f"{address}/eisen/index.html")
    page.keyboard.press("Tab")
    assert focused(page, "textContent") == "Naar de inhoud"
    page.keyboard.press("Enter")
    assert focused(page, "id") == "inhoud"


def test_the_keyboard_alone_searches_and_opens_what_is_found(page, address):
    page.goto(f"{address}/index.html")
    tab_to(page, "element.id === 'zoek'")
    page.keyboard.type("dakkapel")
    page.keyboard.press("Enter")
    page.wait_for_url("**/zoeken.html?q=dakkapel")
    tab_to(page, "element.closest('#gevonden') !== null")
    title = focused(page, "textContent")
    page.keyboard.press("Enter")
    page.wait_for_function(f"document.title.startsWith({json.dumps(title)})")


def test_the_keyboard_alone_filters_and_scrolls_the_comparison(page, address):
    page.goto(f"{address}/vergelijking.html")
    tab_to(page, "element.name === 'niveau'")
    page.keyboard.type("SHOULD")
    shown = page.eval_on_selector_all(
        "#vergelijking tbody tr:not([hidden])", "rows => rows.map(row => row.dataset.niveau)"
    )
    assert set(shown) == {"SHOULD"}
    tab_to(page, "element.getAttribute('aria-label') === 'Eisen en uitkomsten'")


@pytest.mark.parametrize("kind", KINDS)
def test_on_paper_nothing_is_cut_off(page, address, kind):
    page.set_viewport_size({"width": PAPER, "height": 1000})
    page.emulate_media(media="print")
    page.goto(f"{address}/{kind}")
    hidden = page.evaluate("getComputedStyle(document.querySelector('header.frame')).display")
    assert hidden == "none"
    cut = page.eval_on_selector_all(
        ".wide, pre", "areas => areas.filter(area => getComputedStyle(area).overflowX !== 'visible').length"
    )
    assert cut == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= PAPER
