"""One run against one target: the profile, the set it is scored against, the client, and clean-up at the end."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cache, partial
from pathlib import Path

import httpx

from validator.errors import EnvironmentFault, UnexpectedResponse
from validator.http.client import Client
from validator.http.connection import Connection
from validator.http.recorder import published
from validator.http.reply import Reply
from validator.http.request_variants import REQUEST_VARIANTS
from validator.profile.model import Profile
from validator.requirements.scenarios import Step
from validator.requirements.sets import RequirementSet
from validator.run.preflight import preflight
from validator.scenario import setup_cache
from validator.scenario.context import ScenarioContext
from validator.scenario.omissions import Omissions
from validator.scenario.sharing import sharing_of
from validator.target.api import TargetApi
from validator.target.cleanup import CleanUp, clean_up, delete_own
from validator.target.earlier_objects import EarlierObjects
from validator.target.ledger import Ledger
from validator.target.ledger_file import LedgerKey, Line
from validator.target.registrations import Registrations
from validator.target.vocabulary import api_vocabulary, example_texts
from validator.verdict.model import PublishedDocument

VERSION = 100
"""Characters of a version that are kept."""


class Session:
    """A run in one process. `context()` gives a scenario its view on the target."""

    def __init__(
        self,
        profile: Profile,
        requirement_set: RequirementSet,
        connection: Connection,
        ledger_path: Path,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self.profile = profile.at(connection.base_url)
        self.set = requirement_set
        header = {
            "run": connection.run_id,
            "url": connection.base_url,
            "profile": profile.source,
            "edition": requirement_set.edition,
        }
        self.ledger = Ledger(ledger_path, LedgerKey(connection.secret, connection.run_id), header)
        self.client = Client(connection, self.ledger, transport, api_vocabulary(profile))
        self.client.provenance.add_published(example_texts(profile.model))
        self.version: str | None = None
        self._registrations = Registrations()
        self._setups = setup_cache.Setups()
        self._sharing = cache(partial(sharing_of, model=profile.model))

    def context(self, steps: Sequence[Step] = ()) -> ScenarioContext:
        """The context of a new scenario with these steps: its own evidence, and the set-ups that it may share."""
        self.client.begin_scenario()
        for step in steps:
            self.client.provenance.add_published(
                [*step.text.split('"')[1::2], *(cell for row in step.table for cell in row)]
            )
        setups = setup_cache.setup_cache_for(self._setups, steps, self._sharing(tuple(steps)))
        target = self._target()
        return ScenarioContext(target, setups, Omissions(target, steps, self.set))

    def expect(self, steps: Sequence[Step]) -> None:
        """A scenario with these steps comes next: while this one waits for an answer, what it may share is made out."""
        self.client.after_evidence(partial(self._sharing, tuple(steps)))

    def _target(self) -> TargetApi:
        return TargetApi.connect(self.profile, self.client, self.ledger, self._registrations)

    def preflight(self) -> None:
        """Search once, to see whether the target answers and accepts the token before anything is created.

        Raises Unreachable or CredentialsRefused with one sentence that explains it.
        """
        reply = preflight(self._target())
        self.client.watched = reply.url if reply.succeeded else None
        if self.profile.version_header is not None:
            version = reply.headers.get(self.profile.version_header)
            self.version = None if version is None else self.client.publishable(version)[:VERSION]

    def published_document(self) -> PublishedDocument:
        """The OpenAPI document that the target publishes, requested without credentials; or why there is none."""
        path = self.profile.document
        if path is None:
            return PublishedDocument()
        url = self.client.url(path)
        try:
            reply = self.client.send("GET", path, variant=REQUEST_VARIANTS["zonder token"], evidence=published)
            document = self.client.redactor.value(reply.json()) if reply.succeeded else None
            return PublishedDocument(url, document, _problem(reply))
        except (UnexpectedResponse, EnvironmentFault) as error:
            return PublishedDocument(url, None, self.client.publishable(str(error)))

    def clean_up(self, others: Iterable[Line] = (), progress: Callable[[str], None] | None = None) -> CleanUp:
        """Delete everything that the run created; returns what became of it.

        others: the lines of the ledgers of other processes of the run that reported them; else the file has them.
        """
        return clean_up(self.profile, self.client, self.ledger, others, progress)

    def clean_up_own(self, handed_over: Collection[str] = ()) -> str | None:
        """Delete what this process created, as far as it can; the process that controls the run tells what is left.

        handed_over: object types of which that process sees whether they are gone. Returns a fault of ours on the way,
        in technical words.
        """
        return delete_own(self.profile, self.client, self.ledger, handed_over)

    def empty_types(self) -> list[str]:
        """The object types of which the target says that it has no object, by one search each.

        None is asked for in a run that may register nothing. Raises EnvironmentFault as any request.
        """
        if not self.client.connection.write:
            return []
        bound = [one for one in self.profile.objects.values() if one.absent is None]
        return self._earlier_objects().empty_types(bound)

    def note_empty_types(self, names: Iterable[str]) -> None:
        """Know of these object types that the target had no object, as another process of the run found."""
        earlier = self._earlier_objects()
        for name in names:
            earlier.note_none(self.profile.object(name))

    def _earlier_objects(self) -> EarlierObjects:
        target = self._target()
        return EarlierObjects(target.search, target.ownership)

    def close(self) -> None:
        """Close connections and the ledger."""
        self.client.close()
        self.ledger.close()


def _problem(reply: Reply) -> str | None:
    return None if reply.succeeded else f"status {reply.status}"
