"""Leading a run: the options, the session with the target, the workers, clean-up, and what pytest says at the end."""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from contextlib import ExitStack
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from validator import profile, session, sets, signals, verdict
from validator.connection import Limits
from validator.errors import EnvironmentFault, InvalidInput
from validator.exchange import TOKEN_VARIABLE
from validator.plugin.keys import RUN, TRANSPORT
from validator.reference.server import Embedded
from validator.results import Residue
from validator.session import Session, Target

STOPPING = "Klantcheck stopt na dit verzoek en ruimt op; nog een Ctrl-C breekt ook het verzoek af."


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options of a run; `klantcheck run` passes its own on through them."""
    group = parser.getgroup("klantcheck", "Klantcheck: conformance with the standard Klantinteracties")

    def add(name: str, **facts: Any) -> None:
        group.addoption(f"--{name}", dest=f"klantcheck_{name.replace('-', '_')}", **facts)

    add("target", metavar="URL", help="base URL of the API; without it the embedded reference API is tested")
    add("profile", metavar="NAME|FILE", help="how the API says things; default: the pages of the edition themselves")
    add(
        "edition",
        metavar="EDITION|SET",
        help="edition of the standard, or frozen set of it, to judge by; default: the profile's",
    )
    add("token-env", default=TOKEN_VARIABLE, metavar="VAR", help="environment variable that holds the token")
    add("auth", metavar="HEADER", help="'Header: format {secret}' instead of the profile's, or none")
    add("write", action="store_true", help="allow writing to the target")
    add("ledger", metavar="FILE", help="where to write down what is made")
    add("run-id", metavar="ID", help="id of the run")
    add("timeout", type=float, default=30.0, metavar="S", help="seconds for one whole request")
    add("max-rate", type=float, metavar="N", help="requests per second, at most")
    add("ca-file", metavar="FILE", help="PEM file with the authorities to trust")
    add("values", metavar="FILE", help="file in which `values:` says what the target does with which values")


def pytest_configure(config: pytest.Config) -> None:
    """Begin a run; nothing is opened yet."""
    run = Run(config)
    config.stash[RUN] = run
    config.pluginmanager.register(run, "klantcheck-run")


class Run:
    """The run of this pytest process; with xdist, the controller's or a worker's part of it.

    environment: why the target cannot be tested, or None. residue: what clean-up left. verdicts: pairs of verdict and
    level, in the process that leads. requests: sent by all processes together.
    """

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.session: Session | None = None
        self.environment: str | None = None
        self.residue: list[Residue] = []
        self.verdicts: list[tuple[str, str]] = []
        self.requests = 0
        self._embedded: Embedded | None = None
        self._orderly = ExitStack()

    @property
    def worker(self) -> bool:
        """Whether another process leads this run."""
        return hasattr(self.config, "workerinput")

    @cached_property
    def profile(self) -> profile.Profile:
        """The profile of the run. Raises InvalidInput."""
        option = self.config.getoption
        return profile.load(option("klantcheck_profile") or profile.identity(option("klantcheck_edition")))

    @cached_property
    def set(self) -> sets.RequirementSet:
        """The set that the run is scored against. Raises InvalidInput."""
        return sets.the_set(self._edition)

    @cached_property
    def _edition(self) -> str:
        return session.choose_edition(self.profile, self.config.getoption("klantcheck_edition"))

    def open(self) -> Session:
        """The session with the target; the first time it is opened and, by who leads, looked at.

        Raises InvalidInput or EnvironmentFault.
        """
        if self.session is None:
            handed = self.config.workerinput["klantcheck"] if self.worker else {}  # type: ignore[attr-defined]
            run_id = handed.get("run_id") or self.config.getoption("klantcheck_run_id") or session.new_run_id()
            reach = session.connection(self._target(handed), self.profile, run_id)
            ledger = Path(handed.get("ledger") or self.config.getoption("klantcheck_ledger") or _ledger(run_id))
            transport = self.config.stash.get(TRANSPORT, None)
            agreed = self.profile.with_values(handed.get("values") or self._values)
            self.session = Session(agreed, self.set, reach, ledger, transport)
            self._orderly.enter_context(signals.orderly("" if self.worker else STOPPING))
            if not self.worker:
                self._look()
        return self.session

    @property
    def _values(self) -> str | None:
        named = self.config.getoption("klantcheck_values")
        return str(Path(named).resolve()) if named else None

    def _look(self) -> None:
        """Look at the target first. Who stopped it meanwhile gets no other reason."""
        if self.session is None:
            return
        try:
            self.session.preflight()
        except EnvironmentFault:
            signals.checkpoint()
            raise

    def open_or_stop(self) -> Session:
        """The session, or the end of pytest with the one sentence that says why there is none."""
        try:
            return self.open()
        except InvalidInput as error:
            raise pytest.UsageError(str(error)) from None
        except EnvironmentFault as fault:
            self.environment = str(fault)
            pytest.exit(self.environment, returncode=verdict.EXIT_ENVIRONMENT)

    def _target(self, handed: dict[str, Any]) -> Target:
        option = self.config.getoption
        target = Target(
            url=handed.get("target") or option("klantcheck_target") or "",
            token_env=option("klantcheck_token_env"),
            auth=option("klantcheck_auth"),
            write=handed.get("write", option("klantcheck_write")),
            ca_file=option("klantcheck_ca_file"),
            limits=Limits(request_seconds=option("klantcheck_timeout"), max_rate=option("klantcheck_max_rate")),
        )
        if target.url:
            return target
        self._embedded = Embedded(self.profile)
        os.environ[target.token_env] = self._embedded.token
        return replace(target, url=self._embedded.start(), auth=None, write=True)

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_setupnodes(self) -> None:
        """Open before the first worker of xdist starts: it inherits our environment, and the token with it."""
        self.open_or_stop()

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        """Hand a worker of xdist what it needs to join."""
        opened = self.open_or_stop()
        reach = opened.client.connection
        node.workerinput["klantcheck"] = {
            "target": reach.base_url,
            "write": reach.write,
            "run_id": reach.run_id,
            "ledger": str(opened.ledger.path),
            "values": self._values,
        }

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        """Count the requests of a worker of xdist that is done."""
        self.requests += getattr(node, "workeroutput", {}).get("klantcheck_requests", 0)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count verdicts; between two scenarios a run can stop."""
        signals.checkpoint()
        found = getattr(report, "klantcheck_verdict", None)
        if found is not None and not self.worker:
            self.verdicts.append((found[0], found[1]))

    @pytest.hookimpl(trylast=True)  # the workers of xdist have ended by then
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Clean up. A run in which nothing was shown, or something was not tested, is no success."""
        if self.session is not None:
            if self.worker:
                self.config.workeroutput["klantcheck_requests"] = self.session.client.requests  # type: ignore[attr-defined]
            else:
                self.residue = self.session.clean()
                self.requests += self.session.client.requests
            self.session.close()
            if not (self.worker or self.residue or self.config.getoption("klantcheck_ledger")):
                self.session.ledger.path.unlink(missing_ok=True)
        if self._embedded is not None:
            self._embedded.stop()
        self._orderly.close()
        found = {one for one, _ in self.verdicts}
        if session.exitstatus == pytest.ExitCode.OK and found:
            if verdict.NOT_TESTED in found or verdict.PASSED not in found:
                session.exitstatus = pytest.ExitCode.TESTS_FAILED
            elif self.residue:
                session.exitstatus = verdict.EXIT_RESIDUE

    def pytest_report_teststatus(self, report: pytest.TestReport) -> tuple[str, str, str] | None:
        """A SHOULD that is not met is advice, neither a failure nor a skip."""
        found = getattr(report, "klantcheck_verdict", None)
        if found is not None and found[0] == verdict.FAILED and found[1] != "MUST":
            return "advice", "a", f"{found[1]} NIET VOLDAAN"
        return None

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        """The verdicts by name, and what is left behind."""
        if not self.verdicts:
            return
        counts = Counter(one for one, _ in self.verdicts)
        told = ", ".join(f"{counts[name]} {name}" for name in verdict.WEIGHT)
        terminalreporter.section("Klantcheck")
        terminalreporter.line(f"profiel {self.profile.id}, editie {self.set.edition} (set {self.set.id}): {told}")
        for report in terminalreporter.stats.get("advice", []):
            terminalreporter.line(f"advies: {report.longrepr[2]}")
        for one in self.residue:
            terminalreporter.line(f"achtergebleven: {one.object_type} {one.url or ''}: {one.reason}")
        if any(one.standing for one in self.residue) and self.session is not None:
            terminalreporter.line(f"opruimen: klantcheck cleanup {self.session.ledger.path}")


def _ledger(run_id: str) -> Path:
    return Path(tempfile.gettempdir()) / f"klantcheck-{run_id}.ndjson"
