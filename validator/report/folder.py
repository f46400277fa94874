"""The report folder: every file whole or not at all, only for the user who runs the suite, and one run at a time."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from validator.errors import InvalidInput
from validator.files import PRIVATE, UPDATE, read_regular, refuse_link, replace_file
from validator.report import attestation, badge, html, junit, messages, sarif, summary
from validator.report.repeat import FOLDER, repeats
from validator.schema import strict_json
from validator.schema.findings import schema_findings
from validator.text import shorten
from validator.verdict.wholeness import missing_references

READABLE = 0o444
"""The bits of a mode that let read; a folder that may be read may be entered too."""

RESULTS, PAGE, JUNIT, BADGE, ATTESTATION = (
    "results.json",
    "report.html",
    "junit.xml",
    "badge.svg",
    "results.intoto.json",
)
SUMMARY, SARIF, MESSAGES = "summary.md", "results.sarif", "messages.ndjson"
FILES = (RESULTS, PAGE, JUNIT, BADGE, ATTESTATION, SUMMARY, SARIF, MESSAGES)
"""The files of a report; beside them stands the folder FOLDER."""

OWN = "eigen"
"""The folder in the report with that on the requirements of a user's own."""

EARLIER = "eerder"
"""The folder with the reports of earlier runs, each in a folder with the id of its run."""

LOCK = ".klantcheck.lock"
LARGEST = 256 * 2**20
"""Bytes of results.json that are read."""

RUN_ID = re.compile("[0-9A-Za-z-]{1,64}")
RUN = re.compile(rb'^"run": \{"id": "(%b)"' % RUN_ID.pattern.encode(), re.MULTILINE)
"""The run of a results.json and its id, as `_lines` writes them: no other part of it begins a line so."""

MOST_VALUES = 50_000_000
"""Values in a results.json, which holds every request and response of its run."""


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[Path]:
    """Make the folder, and keep other runs out of it. Raises InvalidInput when one is going on there."""
    lock = prepare(folder) / LOCK
    refuse_link(lock)
    descriptor = os.open(lock, UPDATE | os.O_CREAT, PRIVATE)
    try:
        if not _take(descriptor) or os.fstat(descriptor).st_ino != _inode(lock):
            raise InvalidInput(f"{folder}: another run writes there now; wait for it, or choose another --report.")
        try:
            yield folder
        finally:
            lock.unlink(missing_ok=True)
    finally:
        os.close(descriptor)


def prepare(folder: Path) -> Path:
    """Make the folder and see that a report can be written there. Raises InvalidInput, also when a place is a link."""
    refuse_link(folder)
    for name in (*FILES, FOLDER, OWN, EARLIER):
        _check_kind(folder / name, is_folder=name not in FILES)
    try:
        for path in (folder / EARLIER).iterdir() if (folder / EARLIER).exists() else ():
            refuse_link(path)
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".klantcheck"
        replace_file(probe, b"")
        probe.unlink()
    except OSError as error:
        raise InvalidInput(
            f"{folder}: the report cannot be written there ({error.strerror}); choose another --report."
        ) from None
    return folder


def _check_kind(path: Path, *, is_folder: bool) -> None:
    """See that what stands where the report has a file or a folder is one. Raises InvalidInput."""
    refuse_link(path)
    if path.exists() and not (path.is_dir() if is_folder else path.is_file()):
        raise InvalidInput(
            f"{path}: is no {'folder' if is_folder else 'file'}; take it away, or choose another --report."
        )


def write(
    folder: Path, results: Mapping[str, Any], mode: int = PRIVATE, *, evidence: str = "shown", lang: str = "nl"
) -> Path:
    """Write all outputs; returns the page to open. The report of another run that is there goes to EARLIER.

    mode: the rights of the files. evidence, lang: as in html.render. Raises InvalidInput or OSError.
    """
    refuse_link(folder)
    for name in (*FILES, FOLDER):
        refuse_link(folder / name)
    content = b"".join(map(_encoded, _lines(results)))
    _put_away(folder, results["run"]["id"])
    replace_file(folder / RESULTS, content, mode)  # first, so that it is there whatever becomes of the rest
    outputs = {
        JUNIT: junit.render(results),
        SUMMARY: summary.render(results),
        SARIF: sarif.render(results),
        MESSAGES: messages.render(results),
        ATTESTATION: attestation.render(results, content),
        PAGE: html.render(results, evidence, lang),
        **repeats(results),
    }
    picture = badge.render(results)
    if picture is not None:
        outputs[BADGE] = picture
    for name in {name.rpartition("/")[0] for name in outputs} - {""}:
        (folder / name).mkdir(exist_ok=True)
        (folder / name).chmod(mode | 0o700 | (mode & READABLE) >> 2)
    for name, text in outputs.items():
        replace_file(folder / name, _encoded(text), mode)
    return folder / PAGE


def read(folder: Path) -> dict[str, Any]:
    """The results of the report in a folder. Raises InvalidInput, with the place, for what is no report of a run."""
    path = folder / RESULTS
    try:
        document = strict_json.parse(read_regular(path, LARGEST), MOST_VALUES)
    except strict_json.NotJson as error:
        raise InvalidInput(f"{path}: no JSON{error.place}; give the folder of a report of `klantcheck run`.") from None
    for finding in schema_findings(document, "results.schema.json"):
        raise InvalidInput(f"{path}: {finding.english}; give the folder of a report of this version of Klantcheck.")
    return dict(document)


def read_whole(folder: Path) -> dict[str, Any]:
    """As `read`, of results that hold all that they refer to, so that pages can be made of them. Raises InvalidInput.

    `klantcheck verify` says what else is wrong with a report that was edited.
    """
    results = read(folder)
    for problem in missing_references(results):
        raise InvalidInput(f"{folder / RESULTS}: is not whole: {shorten(problem)}; `klantcheck verify` says more.")
    return results


def _lines(results: Mapping[str, Any]) -> Iterator[str]:
    """The results as JSON, with a line for each of their parts and for each item of a part that is a list.

    In small pieces: a copy of them all takes about as long as making them.
    """
    opening = "{"
    for name, part in results.items():
        yield f"{opening}\n{_json(name)}: "
        if isinstance(part, list):
            yield from (f"{',' if number else '['}\n{_json(item)}" for number, item in enumerate(part))
            yield "\n]" if part else "[\n\n]"
        else:
            yield _json(part)
        opening = ","
    yield "\n}\n"


_json = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode
"""Of one part of the results, of which there are tens of thousands."""


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "backslashreplace")


def _put_away(folder: Path, run: str) -> None:
    """Move the report of another run aside, and take away the files of this one that may not be written again."""
    before = _run_of(folder / RESULTS)
    if before is not None and before != run:
        aside = folder / EARLIER / before
        refuse_link(aside)
        aside.mkdir(parents=True, exist_ok=True)
        for name in (*FILES, FOLDER, OWN):
            if (folder / name).exists():
                shutil.move(folder / name, aside / name)
    else:
        (folder / BADGE).unlink(missing_ok=True)
        shutil.rmtree(folder / FOLDER, ignore_errors=True)


def write_own(
    folder: Path, results: Mapping[str, Any], mode: int = PRIVATE, *, evidence: str = "shown", lang: str = "nl"
) -> Path:
    """As `write`, of the requirements of a user's own: in OWN in the report folder."""
    refuse_link(folder / OWN)
    (folder / OWN).mkdir(exist_ok=True)
    (folder / OWN).chmod(mode | 0o700 | (mode & READABLE) >> 2)
    return write(folder / OWN, results, mode, evidence=evidence, lang=lang)


def _run_of(path: Path) -> str | None:
    """The id of the run of which a results.json is; None when there is none, or it is of no run."""
    try:
        content = read_regular(path, LARGEST)
        found = RUN.search(content)  # reading it all as JSON takes a second, and something else may have written it
        run = found[1].decode() if found else strict_json.parse(content, MOST_VALUES)["run"]["id"]
    except (InvalidInput, ValueError, KeyError, TypeError):
        return None
    return run if isinstance(run, str) and RUN_ID.fullmatch(run) else None


def _inode(path: Path) -> int | None:
    """Which file a path names now; None when there is none: the run before took it away."""
    try:
        return path.stat().st_ino
    except OSError:
        return None


def _take(descriptor: int) -> bool:
    """Whether this process has the lock now; it goes with the process. Where the system has no such lock: True."""
    try:
        import fcntl
    except ImportError:
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
