"""A `klantcheck run` in a process of its own against one server of tests/hostile.py, with what it took."""

import json
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import trustme

from tests.commands import Forks
from tests.servers import Raw, answer
from tests.spoiling import Target
from validator import profile
from validator.reference.app import Reference

TOKEN = "geheim-token-Zz9-vijandig"
MEGABYTES = 300
"""The most memory that a run may hold."""


@dataclass(frozen=True)
class Ran:
    """What a run came to. other: requests at the second server. kept: texts of the report folder by file name."""

    code: int
    seconds: float
    megabytes: float
    output: str
    results: dict
    folder: Path
    requests: list[bytes]
    other: list[bytes]
    stood: list[str]

    @property
    def scenarios(self):
        return [one for one in self.results["scenarios"] if one["reason"] != "niet geselecteerd"]

    @property
    def reasons(self):
        """All that the user may read of why."""
        run, advice = self.results["run"], self.results["advice"]
        told = [run["environment"], advice["problem"], *(one["reason"] for one in self.scenarios)]
        told += [one["problem"] for one in self.results["exchanges"]] + [
            one["reason"] for one in self.results["residue"]
        ]
        return " | ".join(one for one in told if one)


def application(hostile, token=TOKEN):
    """The reference API behind a server.

    Never made in two threads at once: it compiles its routes, and the depth that a compiler of Python 3.11 counts is
    that of all threads together (python/cpython#106905).
    """
    return Reference(profile.load(hostile.profile), token)


class Runner(Forks):
    """Makes runs, one at a time. variables: of their environment."""

    def __init__(self, token=TOKEN, **variables):
        super().__init__()
        self._variables = {"KLANTCHECK_TOKEN": token, **variables}

    def run(self, hostile, app, folder, spoil=None, *more):
        """One `klantcheck run` against one server. app: what answers behind it."""
        folder.mkdir(parents=True, exist_ok=True)
        context = _context(hostile.certificate) if hostile.certificate else None
        (folder / "ca.pem").write_bytes(_authority().cert_pem.bytes())
        with (
            Raw(answer()) as other,
            Target(app, hostile.when, spoil or hostile.spoil, other.url, context, hostile.greeting) as target,
        ):
            arguments = ["run", target.base, "--profile", hostile.profile, "--write"]
            arguments += ["--tag", hostile.tag, "--timeout", str(hostile.timeout), *more]
            arguments += [] if hostile.untrusted or not context else ["--ca-file", "ca.pem"]
            measured = self.call(arguments, folder, folder / "output", seconds=hostile.seconds, **self._variables)
            types = [one for one in app.profile.model.object_types if app.profile.objects[one].absent is None]
            stood = [record.id for one in types for record in app.store.all(one)]
        output = (folder / "output").read_text(encoding="utf-8")
        report = folder / "klantcheck-report"
        assert (report / "results.json").is_file(), f"{measured}: {output}"
        results = json.loads((report / "results.json").read_text(encoding="utf-8"))
        return Ran(
            **measured,
            output=output,
            results=results,
            folder=report,
            requests=target.requests,
            other=other.requests,
            stood=stood,
        )


@cache
def _authority():
    return trustme.CA()


def _context(name):
    past = datetime.now(UTC) - timedelta(days=2)
    expired = {"not_before": past - timedelta(days=9), "not_after": past} if name == "expired" else {}
    certificate = _authority().issue_cert("127.0.0.1" if expired else name, **expired)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context
