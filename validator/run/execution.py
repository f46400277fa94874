"""The execution of a RunConfig in one process: what it needs, loaded once, and its session from opening to clean-up."""

from __future__ import annotations

import shlex
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from functools import cached_property
from pathlib import Path

import httpx

from validator import interrupts
from validator.errors import EnvironmentFault, InvalidInput
from validator.profile.loader import at_version, identity_profile, load_profile
from validator.profile.model import Profile
from validator.requirements import sets
from validator.requirements.own import OwnFeatures, read_own_features
from validator.requirements.scenarios import Scenario
from validator.requirements.sets import RequirementSet, load_set
from validator.run.access import Access
from validator.run.config import RunConfig
from validator.run.selection import selected_scenarios
from validator.run.session import Session
from validator.run.step_patterns import step_problem
from validator.run.target import Target, connection_to
from validator.run.version_choice import choose_version
from validator.target.ledger_file import Line
from validator.verdict.model import Residue
from validator.verdict.waivers import Waiver, load_waivers

STOPPING = "Klantcheck stopt na dit verzoek en ruimt op; nog een Ctrl-C breekt ook het verzoek af."


class Execution:
    """A run in this process; with workers, the part of it that this process takes.

    config: read where the user stands, since messages name files as the user does.
    token: of an embedded reference API that another process started. is_worker: another process controls the run, which
    looks at the target first and cleans up at the end. transport: used instead of the network.
    session: with the target, from the first `open` on. environment: why the target cannot be tested, or None. residue:
    what clean-up left. fault: a fault of ours during clean-up, in technical words, or None. version_because: why the
    profile speaks its version, in Dutch; None when it has none, or before the target was looked at. ledger_lines: of
    the ledgers of workers that ended. requests: sent by the workers that ended, and by this process once it closed.
    """

    def __init__(
        self,
        config: RunConfig,
        *,
        token: str | None = None,
        is_worker: bool = False,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self.config = config.located()
        self._named = config
        self.is_worker = is_worker
        self.token = token
        self.session: Session | None = None
        self.environment: str | None = None
        self.residue: Sequence[Residue] = ()
        self.fault: str | None = None
        self.ledger_lines: list[Line] = []
        self.requests = 0
        self.version_because: str | None = None
        self._profile: Profile | None = None
        self._transport = transport
        self._resources = ExitStack()

    @property
    def profile(self) -> Profile:
        """The profile of the run, with the target's own choice of values; once open, in the target's version.

        Raises InvalidInput.
        """
        if self._profile is None:
            self._profile = self._own_profile.with_values(self._named.target.values)
        return self._profile

    @cached_property
    def _own_profile(self) -> Profile:
        """The profile by its own file alone, by which an embedded reference API answers. Raises InvalidInput."""
        return load_profile(self._named.profile or identity_profile(self._named.edition))

    @cached_property
    def requirement_set(self) -> RequirementSet:
        """The set that the run is scored against. Raises InvalidInput when the profile cannot be judged by it."""
        edition = self.config.edition
        if edition is None:
            return load_set(self.profile.editions[0])
        if sets.edition_of(edition) not in self.profile.editions:
            known = ", ".join(self.profile.editions)
            raise InvalidInput(f"Profile {self.profile.id!r} cannot be judged by {edition!r}; choose from {known}.")
        return load_set(edition)

    @cached_property
    def scenarios(self) -> Sequence[Scenario]:
        """The scenarios to carry out. Raises InvalidInput, also when there are none, of the user's own neither."""
        others = () if self.own is None else self.own.scenarios
        found = selected_scenarios(self.requirement_set, self.config.scope, self.config.tag, others)
        if not (found or self.own_scenarios):
            raise InvalidInput(
                f"Nothing of set {self.requirement_set.id} is selected; change --tag, --class or --edition "
                f"(`klantcheck requirements` lists what there is)."
            )
        return found

    @cached_property
    def own(self) -> OwnFeatures | None:
        """The user's own requirements and features. Raises InvalidInput."""
        folder = self._named.features
        return None if folder is None else read_own_features(Path(folder), step_problem)

    @cached_property
    def own_set(self) -> RequirementSet | None:
        """What the user's own requirements are scored against, beside the set of the standard. Raises InvalidInput."""
        return None if self.own is None else self.own.set_for(self.requirement_set.edition)

    @cached_property
    def own_scenarios(self) -> Sequence[Scenario]:
        """The scenarios of the user's own to carry out. Raises InvalidInput."""
        if self.own is None or self.own_set is None:
            return ()
        return selected_scenarios(self.own_set, tag=self.config.tag, others=self.own.scenarios)

    @cached_property
    def waivers(self) -> Sequence[Waiver]:
        """The known failures of the target, which change the exit code. Raises InvalidInput."""
        return () if self._named.waivers is None else load_waivers(Path(self._named.waivers))

    @cached_property
    def ledger(self) -> Path:
        """The file in which the run writes down what it makes."""
        return self.config.ledger or Path(tempfile.gettempdir()) / f"klantcheck-{self.config.run_id}.ndjson"

    @property
    def cleanup_command(self) -> str:
        """The command that cleans up what this run leaves behind."""
        url = self.config.target.url or ""
        return shlex.join(["klantcheck", "cleanup", str(self.ledger), url])

    def check(self) -> None:
        """See that the run can begin, without a request. Raises InvalidInput."""
        _ = self.scenarios, self.own_scenarios, self.waivers
        if not self.config.embedded:
            connection_to(self.config.target, self.profile, self.config.run_id, self.token)

    def open(self) -> Session:
        """The session with the target; the first time, the target is started if need be, and looked at.

        Raises InvalidInput or EnvironmentFault.
        """
        if self.session is None:
            connection = connection_to(self._target(), self.profile, self.config.run_id, self.token)
            self.session = Session(self.profile, self.requirement_set, connection, self.ledger, self._transport)
            self._resources.enter_context(interrupts.deferred("" if self.is_worker else STOPPING))
            if not self.is_worker:
                self._preflight(self.session)
                self._speak_version(self.session)
        return self.session

    def worker_config(self, workers: int) -> RunConfig:
        """The configuration of each of some workers: the target that is open, and a share of the limits.

        Raises as `open`.
        """
        session = self.open()
        target = replace(
            self.config.target,
            url=session.client.connection.base_url,
            write=session.client.connection.write,
            limits=session.client.limits_left.shared(workers),
        )
        return replace(self.config, target=target, profile=self.profile.source, ledger=session.ledger.path)

    def add_worker(self, requests: int, lines: Iterable[Line], seen: Iterable[str], fault: str | None = None) -> None:
        """Add what a worker that ended leaves: requests, ledger lines, and the URLs of others' objects that it saw.

        fault: of ours, while it cleaned up.
        """
        self.fault = self.fault or fault
        self.requests += requests
        self.ledger_lines += lines
        if self.session is not None:
            self.session.ledger.adopt_seen(seen)

    def use(self, session: Session) -> None:
        """Take this session instead of the one there is, which is closed as it is."""
        if self.session is not None:
            self.session.close()
        self.session = session

    def close(self) -> None:
        """End the session; the process that controls the run deletes what all processes of it created."""
        if self.session is not None:
            if not self.is_worker:
                cleaned = self.session.clean_up(self.ledger_lines)
                self.residue, self.fault = cleaned.residue, self.fault or cleaned.fault
            self.requests += self.session.client.requests
            self.session.close()
            if not (self.is_worker or self.residue or self.config.ledger):
                self.ledger.unlink(missing_ok=True)
        self._resources.close()

    def _target(self) -> Target:
        """The target, which is started when it is the embedded one."""
        if not self.config.embedded:
            return self.config.target
        from validator.reference.server import Embedded  # other runs go without what serves it

        embedded = Embedded(self._own_profile)
        self._resources.callback(embedded.stop)
        self.token = embedded.token
        return replace(self.config.target, url=embedded.start(), write=True, access=Access(), ca_file=None)

    def _speak_version(self, session: Session) -> None:
        """Go on in the version of the dialect that the target speaks, unless the user named one."""
        choice = choose_version(self._own_profile, self.config.profile, session.version)
        if choice is None:
            return
        self.version_because = choice.because
        if choice.number != str(self._own_profile.version and self._own_profile.version.number):
            profile = load_profile(at_version(self._own_profile.source, choice.number))
            self._profile = session.profile = profile.with_values(self.config.target.values)

    @staticmethod
    def _preflight(session: Session) -> None:
        """Look at the target first. A signal in the meantime goes before a fault that was found."""
        try:
            session.preflight()
        except EnvironmentFault:
            interrupts.checkpoint()
            raise
