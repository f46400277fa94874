"""The addresses on the site of pages, requirements, scenarios, object types, and all else that has one."""

from __future__ import annotations

import re
from collections.abc import Mapping

from validator.errors import SuiteFault
from validator.suggest import did_you_mean

FOLDERS = {"C": "cases", "F": "functies", "VERT": "functies", "FALG": "functies"}
SUBJECTS = ("WRD", "HTTP", "ADR", "AFN")
"""Pages that are no pages of the standard, but subjects of Klantcheck."""

REFERENCE = re.compile(
    r"(?<![\w/-])(?:(?:[BCFNUV]\d{4}|BT|FALG|VERT|WRD|HTTP|AFN|ADR)-[ARSXT]\d+"
    r"|/(?:core|modules)(?:/[a-z]+(?:-[a-z]+)*)+|[BCFNUV]\d{4})\b"
)
"""A page or a requirement as a text names it."""


def folder_of(page: str) -> str:
    """The folder of a page: cases, functies, besluiten or onderwerpen."""
    if page in SUBJECTS:
        return "onderwerpen"
    return FOLDERS.get(page) or FOLDERS.get(page[0], "besluiten")


def slug(name: str) -> str:
    """A name as part of an address: "Interne taak" is interne-taak, "/core/semver" is core-semver."""
    return re.sub(r"[^\w.]+", "-", name.lower()).strip("-")


def requirement_path(identity: str) -> str:
    """The page of a requirement."""
    name = slug(identity) if identity.startswith("/") else identity
    return f"eisen/{name}.html"


def named_path(folder: str, name: str) -> str:
    """The page of something by its name, in a folder of its kind."""
    return f"{folder}/{slug(name)}.html"


class Addresses:
    """The addresses of one site, by kind and id; relative to a page as `Place` gives them."""

    def __init__(self, places: Mapping[tuple[str, str], str]) -> None:
        self._places = dict(places)

    def find(self, kind: str, identity: str) -> str:
        """The address from the top of the site. Raises SuiteFault with the nearest id when there is none."""
        address = self._places.get((kind, identity))
        if address is None:
            known = [name for other, name in self._places if other == kind]
            raise SuiteFault(f"the site has no {kind} {identity!r}; {did_you_mean(identity, known)}")
        return address

    def has(self, kind: str, identity: str) -> bool:
        """Whether something of this kind and id has an address."""
        return (kind, identity) in self._places

    def reference(self, text: str) -> str | None:
        """The address of what a text names by its id; None for a page that has no register.

        Raises SuiteFault for a requirement that there is not.
        """
        if "-" in text or text.startswith("/"):
            return self.find("eis", text)
        return self._places.get(("pagina", text))


def relative(path: str, address: str) -> str:
    """An address from the top of the site, as a link on the page at that path."""
    return "../" * path.count("/") + address
