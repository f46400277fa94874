"""How large report.html is, and how long a browser takes to open it: `python benchmarks/page.py DIR… [--times N]`.

Each DIR is a report folder of `klantcheck run`; its page is rendered again, as `klantcheck report` does. Printed are
how many scenarios failed, how many causes there are, the bytes of the page, the nodes of its document, and of N visits
(default 5) by headless Chromium, with a new page each, the median time to the load event, of which that of an empty
page is the measure of the machine. With --pictures FOLDER also
pictures of the page at 1280, 500 and 320 pixels, dark, and as it is printed. Needs `pip install -e '.[browser]'` and
chromium.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from validator.report import folder, html
from validator.verdict.results_view import ResultsView

LOADED = "performance.timing.loadEventEnd - performance.timing.navigationStart"
WIDTHS = (1280, 500, 320)
HEIGHT = 1200


def load_times(browser: Browser, address: str, times: int) -> tuple[float, int]:
    """The median time to the load event, in milliseconds, and the nodes of the document."""
    found, nodes = [], 0
    for _ in range(times):
        page = browser.new_page()
        page.goto(address, wait_until="load")
        page.wait_for_function("performance.timing.loadEventEnd > 0")
        found.append(page.evaluate(LOADED))
        nodes = page.evaluate("document.getElementsByTagName('*').length")
        page.close()
    return statistics.median(found), nodes


def take_pictures(browser: Browser, address: str, name: str, target: Path) -> None:
    """Pictures of the first screen at each width, dark, and the printed page."""
    for width in WIDTHS:
        for scheme in ("light", "dark") if width == WIDTHS[0] else ("light",):
            page = browser.new_page(viewport={"width": width, "height": HEIGHT}, color_scheme=scheme)
            page.goto(address)
            page.screenshot(path=target / f"{name}-{width}-{scheme}.png")
            page.close()
    page = browser.new_page()
    page.goto(address)
    page.pdf(path=target / f"{name}.pdf")
    page.close()


def main() -> None:
    """Print a line for each report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--pictures", type=Path)
    chosen = parser.parse_args()
    if chosen.pictures:
        chosen.pictures.mkdir(parents=True, exist_ok=True)
    print(f"{'report':<24}{'failed':>8}{'causes':>8}{'bytes':>12}{'nodes':>8}{'load, ms':>10}")
    with sync_playwright() as started, tempfile.TemporaryDirectory() as place:
        browser = started.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = Path(place) / "report.html"
        page.write_text("<!doctype html><title>empty</title>", encoding="utf-8")
        empty, nodes = load_times(browser, page.as_uri(), chosen.times)
        print(f"{'an empty page':<24}{'':>8}{'':>8}{page.stat().st_size:>12}{nodes:>8}{empty:>10.0f}")
        for one in chosen.folders:
            results = folder.read(one)
            page.write_text(html.render(results), encoding="utf-8", errors="backslashreplace")
            view = ResultsView(results)
            failed, causes = sum(map(view.is_unmet, results["scenarios"])), len(results["causes"])
            milliseconds, nodes = load_times(browser, page.as_uri(), chosen.times)
            print(f"{one.name:<24}{failed:>8}{causes:>8}{page.stat().st_size:>12}{nodes:>8}{milliseconds:>10.0f}")
            if chosen.pictures:
                take_pictures(browser, page.as_uri(), one.name, chosen.pictures)
        browser.close()


if __name__ == "__main__":
    main()
