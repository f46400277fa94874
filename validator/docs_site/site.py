"""The whole site: its pages, their addresses, the search index, and the files that are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from validator.docs_site.addresses import Addresses, folder_of, named_path, requirement_path
from validator.docs_site.content import Content
from validator.docs_site.model_pages import model_pages
from validator.docs_site.render import SitePage, render
from validator.docs_site.search_index import search_index
from validator.docs_site.standard_pages import evidence_pages, standard_pages
from validator.docs_site.verify import verify
from validator.errors import InvalidInput
from validator.files import replace_file
from validator.requirements.sets import load_set
from validator.resources import PACKAGE
from validator.schema.catalog import shapes
from validator.text import readable

ASSETS = ("stijl.css", "site.js")
INDEX = "zoekindex.js"
MENU = {
    "index.html": "Start",
    "cases/index.html": "Cases",
    "functies/index.html": "Functies",
    "besluiten/index.html": "Besluiten",
    "onderwerpen/index.html": "Onderwerpen",
    "eisen/index.html": "Eisen",
    "kaart.html": "Kaart",
    "objecttypen/index.html": "Objecttypen",
    "schemas/index.html": "Schema's",
    "gevallen/index.html": "Gevallen",
    "stappen.html": "Stappen",
    "waarden.html": "Waarden",
    "afnemers/index.html": "Afnemers",
    "bewijs.html": "Bewijs",
    "vergelijking.html": "Vergelijking",
}
"""The pages that every page leads to."""


def build_site(content: Content) -> dict[str, bytes]:
    """The files of the site by path, the same bytes for the same content.

    Raises SuiteFault, a sentence for each problem, when a link leads nowhere, an id is unknown, a requirement has no
    page, a picture has no data, or a page is too large.
    """
    pages = list(_pages(content))
    addresses = Addresses(_places(content, pages))
    for requirement in content.requirements:
        addresses.find("eis", requirement.id)
    made = {page.path for page in pages}
    shared = {"menu": {path: title for path, title in MENU.items() if path in made}, "runs": content.runs}
    files = {page.path: render(page, addresses, shared).encode() for page in pages}
    files |= {name: (PACKAGE / "docs_site" / "assets" / name).read_bytes() for name in ASSETS}
    files[INDEX] = search_index(pages).encode()
    verify(files)
    return files


def _pages(content: Content) -> Iterator[SitePage]:
    data = {"content": content, "sets": [load_set(edition) for edition in content.editions]}
    yield SitePage("index.html", "De standaard Klantinteracties", "overzicht", "start", data)
    yield from standard_pages(content)
    yield from model_pages(content)
    yield from evidence_pages(content)
    yield SitePage("zoeken.html", "Zoeken", "overzicht", "search")


def _places(content: Content, pages: Sequence[SitePage]) -> dict[tuple[str, str], str]:
    """The addresses of all that the site has a page for, or a place on one."""
    made = {page.path for page in pages}
    places = {key: path for key, path in _own_pages(content) if path in made}
    for feature, _, scenario in content.scenarios:
        places["scenario", scenario.id] = f"{places['pagina', feature.page]}#{scenario.id}"
    for page in pages:
        if page.kind == "schema":
            places["schema", f"{page.data['dialect']} {page.data['name']}"] = page.path
    return places


def _own_pages(content: Content) -> Iterator[tuple[tuple[str, str], str]]:
    """What should have a page of its own, by kind and id, with the path of that page."""
    for page in content.pages:
        yield ("pagina", page.id), f"{folder_of(page.id)}/{page.id}.html"
    for requirement in content.requirements:
        yield ("eis", requirement.id), requirement_path(requirement.id)
    for kind, folder, names in (
        ("objecttype", "objecttypen", content.model.object_types),
        ("geval", "gevallen", shapes()),
        ("afnemer", "afnemers", content.clients),
    ):
        for name in names:
            yield (kind, name), named_path(folder, name)


def write_site(folder: Path, files: Mapping[str, bytes], mode: int) -> Path:
    """Write the files into a folder that is new, empty, or holds an earlier site; returns the page to open.

    mode: the rights of the files. Raises InvalidInput when the folder holds something else, OSError when it cannot be
    written.
    """
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise InvalidInput(f"{folder}: is no folder; give a new one.")
    if folder.is_dir() and any(folder.iterdir()) and not (folder / INDEX).is_file():
        raise InvalidInput(f"{readable(str(folder))}: holds other files than a site of Klantcheck; give a new folder.")
    for old in sorted(folder.rglob("*.html")):
        if old.relative_to(folder).as_posix() not in files:
            old.unlink()
    for path, content in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        replace_file(place, content, mode)
    return folder / "index.html"
