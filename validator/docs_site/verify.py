"""What has to hold of a site before it is written: every link leads somewhere, and no page is too large."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser

from validator.errors import SuiteFault

LARGEST_PAGE = 500_000
"""Bytes of one page."""

LARGEST_SITE = 25_000_000
"""Bytes of all files together."""

ELSEWHERE = ("https://",)
"""How links begin that leave the site; nothing else may."""


class _Reader(HTMLParser):
    """Collects the ids of a page, and what refers to a place: links, labels, and what describes a picture."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: Counter[str] = Counter()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  the signature is that of HTMLParser
        """Note the ids and references of one element."""
        for name, value in attrs:
            if value is None:
                continue
            if name == "id":
                self.ids[value] += 1
            elif name in {"href", "src", "action"}:
                self.links.append(value)
            elif name in {"for", "aria-labelledby", "aria-describedby"}:
                self.links += [f"#{one}" for one in value.split()]


def verify(files: Mapping[str, bytes]) -> None:
    """Check a site by path and content.

    Raises SuiteFault, a sentence for each problem: a link that leads nowhere, an id that stands on a page twice, a page
    or a site that is too large.
    """
    readers = {path: _read(content) for path, content in files.items() if path.endswith(".html")}
    problems = [*_sizes(files), *_double_ids(readers), *_dead_links(readers, files)]
    if problems:
        raise SuiteFault(*problems)


def _read(content: bytes) -> _Reader:
    reader = _Reader()
    reader.feed(content.decode("utf-8"))
    reader.close()
    return reader


def _sizes(files: Mapping[str, bytes]) -> Iterator[str]:
    for path, content in files.items():
        if len(content) > LARGEST_PAGE:
            yield f"{path} has {len(content)} bytes, more than {LARGEST_PAGE}."
    total = sum(map(len, files.values()))
    if total > LARGEST_SITE:
        yield f"the site has {total} bytes, more than {LARGEST_SITE}."


def _double_ids(readers: Mapping[str, _Reader]) -> Iterator[str]:
    for path, reader in readers.items():
        yield from (f"{path} has the id {name!r} {times} times." for name, times in reader.ids.items() if times > 1)


def _dead_links(readers: Mapping[str, _Reader], files: Mapping[str, bytes]) -> Iterator[str]:
    for path, reader in readers.items():
        for address in dict.fromkeys(reader.links):
            if not address.startswith(ELSEWHERE) and not _leads(path, address, readers, files):
                yield f"{path} has a dead link: {address}."


def _leads(path: str, address: str, readers: Mapping[str, _Reader], files: Mapping[str, bytes]) -> bool:
    target, _, fragment = address.partition("#")
    place = posixpath.normpath(posixpath.join(posixpath.dirname(path), target)) if target else path
    if place not in files:
        return False
    return not fragment or (place in readers and fragment in readers[place].ids)
