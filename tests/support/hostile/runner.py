"""`klantcheck run` in a process of its own against one hostile server, with its results and resource use."""

import json
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import trustme

from tests.support.cli_runner import fork_server
from tests.support.hostile.target import HostileTarget
from tests.support.raw_server import RawServer, fixed_response
from validator.profile.loader import load_profile
from validator.reference.app import Reference

TOKEN = "geheim-token-Zz9-vijandig"
MAX_MEGABYTES = 300
"""The most memory that a run may use."""


@dataclass(frozen=True)
class MeasuredRun:
    """One run. code: exit code. seconds: wall time. megabytes: peak memory. output: stdout and stderr.

    results: results.json. folder: of the report. requests, other_requests: the bytes of the requests that the target
    and the second server received. stored_ids: of the objects in the target after the run.
    """

    code: int
    seconds: float
    megabytes: float
    output: str
    results: dict[str, Any]
    folder: Path
    requests: list[bytes]
    other_requests: list[bytes]
    stored_ids: list[str]

    @property
    def scenarios(self):
        """The scenarios that were selected."""
        return [scenario for scenario in self.results["scenarios"] if scenario["reason"] != "niet geselecteerd"]

    @property
    def reasons(self):
        """All texts of the report that say why something failed."""
        run, advice = self.results["run"], self.results["advice"]
        texts = [run["environment"], advice["problem"], *(scenario["reason"] for scenario in self.scenarios)]
        texts += [exchange["problem"] for exchange in self.results["exchanges"]]
        texts += [residue_item["reason"] for residue_item in self.results["residue"]]
        return " | ".join(text for text in texts if text)


def reference_application(server, token=TOKEN):
    """The reference API behind a HostileServer.

    Never made in two threads at once: it compiles its routes, and the depth that a compiler of Python 3.11 counts is
    that of all threads together (python/cpython#106905).
    """
    return Reference(load_profile(server.profile), token)


class HostileRunner:
    """Runs the suite against hostile servers. variables: of the environment."""

    def __init__(self, token=TOKEN, **variables):
        self._variables = {"KLANTCHECK_TOKEN": token, **variables}

    def run(self, server, app, folder, mutation=None, options=()):
        """Run the scenarios of server.tag; returns a MeasuredRun.

        app: the reference API behind the server. folder: working directory, made when it is missing. mutation: in the
        place of that of the server. options: more command-line options.
        """
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "ca.pem").write_bytes(_authority().cert_pem.bytes())
        context = _tls_context(server.certificate) if server.certificate else None
        mutation = mutation or server.mutation
        with (
            RawServer(fixed_response()) as other,
            HostileTarget(app, server.condition, mutation, other.url, context, server.greeting) as target,
        ):
            arguments = [*_arguments(target.base_url, server), *options]
            usage = fork_server().run(
                arguments, folder, folder / "output", seconds=server.max_seconds, **self._variables
            )
            stored_ids = _stored_ids(app)
        return _measured_run(usage, folder, target.requests, other.requests, stored_ids)


def _arguments(url, server):
    arguments = ["run", url, "--profile", server.profile, "--write", "--tag", server.tag]
    arguments += ["--timeout", str(server.timeout)]
    return arguments if server.untrusted or not server.certificate else [*arguments, "--ca-file", "ca.pem"]


def _stored_ids(app):
    types = [name for name in app.profile.model.object_types if app.profile.objects[name].absent is None]
    return [record.id for object_type in types for record in app.store.all(object_type)]


def _measured_run(usage, folder, requests, other_requests, stored_ids):
    output = (folder / "output").read_text(encoding="utf-8")
    report = folder / "klantcheck-report"
    assert (report / "results.json").is_file(), f"{usage}: {output}"
    results = json.loads((report / "results.json").read_text(encoding="utf-8"))
    return MeasuredRun(
        **usage,
        output=output,
        results=results,
        folder=report,
        requests=requests,
        other_requests=other_requests,
        stored_ids=stored_ids,
    )


@cache
def _authority():
    return trustme.CA()


def _tls_context(name):
    past = datetime.now(UTC) - timedelta(days=2)
    expired = {"not_before": past - timedelta(days=9), "not_after": past} if name == "expired" else {}
    certificate = _authority().issue_cert("127.0.0.1" if expired else name, **expired)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context
