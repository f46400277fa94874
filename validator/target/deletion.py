"""Deleting the objects of a ledger, each seen to be gone (decision 15).

First as wholes: what belongs to an object may be deleted along with it. What remains after that is deleted in reverse
order of dependency, for a register that deletes nothing along. Of a type of which the register had nothing but objects
of this run, a list without any object shows that all are gone, once one of each kind was seen to be.
"""

from __future__ import annotations

import contextlib
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count, groupby

from validator.errors import EnvironmentFault
from validator.http.client import Client
from validator.http.reply import Reply
from validator.target.account import Account, LedgerEntry
from validator.target.api import TargetApi
from validator.target.ledger import Ledger
from validator.target.location import is_object_url
from validator.verdict.steps import step_kind, step_message

OURS = "Klantcheck zelf faalde bij het opruimen"
"""Why an object stays behind after a fault of ours, which itself is told of the run."""

Progress = Callable[[str], None]


@dataclass
class Deleted:
    """What became of objects that were to be deleted, by URL.

    gone: those that were deleted and seen to be gone. absent: those that were not there any more. reasons: why the
    others are still there, in Dutch. fault: the first fault of ours on the way, in technical words; the target is not
    to blame for it.
    """

    gone: set[str] = field(default_factory=set)
    absent: set[str] = field(default_factory=set)
    reasons: dict[str, str] = field(default_factory=dict)
    fault: str | None = None

    def reason(self, error: Exception, client: Client) -> str:
        """Why something is left behind, in Dutch, by what was raised; a fault of ours is kept."""
        message = client.publishable(step_message(error))
        if step_kind(error) != "suite":
            return message
        self.fault = self.fault or message
        return OURS

    def settles(self, entry: LedgerEntry) -> bool:
        """Whether an object is not there any more."""
        return entry.url in self.gone or entry.url in self.absent


class Deletion:
    """Deletes objects at one target; `deleted` is what became of them.

    ledger: in which is written what is gone. progress: gets a line before each object. handed_over: object types of
    which another process of the run sees whether they are gone: of those this one only sends the deletions, and none
    for what seems to have gone along.
    """

    def __init__(
        self,
        target: TargetApi,
        ledger: Ledger,
        progress: Progress | None = None,
        handed_over: Collection[str] = (),
    ) -> None:
        self.deleted = Deleted()
        self._target = target
        self._ledger = ledger
        self._progress = progress or (lambda _: None)
        self._left_types = handed_over
        self._handed_over: set[str] = set()
        self._sent: set[str] = set()  # URLs of which an answer said that the object is deleted

    def delete_all(self, account: Account) -> None:
        """Delete what remains, whatever goes wrong with one of them."""
        model = self._target.profile.model
        try:
            for order in (model.whole_order(), model.dependency_order()[::-1]):
                self._delete_in(order, [entry for entry in account.remaining if not self._is_settled(entry)])
        except KeyboardInterrupt:
            pass  # what is left then is reported
        except Exception as error:  # noqa: BLE001  what is left is reported, whatever goes wrong
            self.deleted.reason(error, self._target.http)

    def _is_settled(self, entry: LedgerEntry) -> bool:
        return self.deleted.settles(entry) or entry.url in self._handed_over

    def _delete_in(self, order: Sequence[str], remaining: Sequence[LedgerEntry]) -> None:
        """Delete objects by type in this order, the newest of a type first; what has no known type comes last."""
        rank = {name: number for number, name in enumerate(order)}
        newest_first = remaining[::-1]
        ordered = sorted(newest_first, key=lambda entry: rank.get(entry.object_type, len(rank)))
        numbers = count(1)

        def tell() -> None:
            self._progress(f"opruimen {next(numbers)}/{len(ordered)}")

        for object_type, entries in groupby(ordered, lambda entry: entry.object_type):
            self._delete_type(object_type, list(entries), tell)

    def _delete_type(self, object_type: str, entries: Sequence[LedgerEntry], tell: Callable[[], None]) -> None:
        """Delete the objects of one type.

        Of each kind one is tried first. Of a kind that went along the others are deleted only when a list shows them,
        or cannot show that they are gone.
        """
        kinds = list(self._kinds(object_type, entries))
        accepted = list(self._accepted([first for first, *_ in kinds], tell))
        along = [entry for first, *rest in kinds if self.deleted.settles(first) for entry in rest]
        accepted += self._accepted(
            [entry for first, *rest in kinds if not self.deleted.settles(first) for entry in rest], tell
        )
        if object_type in self._left_types:
            self._handed_over.update(entry.url for entry in (*accepted, *along))
            return
        for unseen in self._unseen(object_type, along):
            accepted += self._accepted(unseen, tell)
        self._see_gone(object_type, accepted)

    def _kinds(self, object_type: str, entries: Iterable[LedgerEntry]) -> Iterable[list[LedgerEntry]]:
        """The objects with the same sort of owners: they go along with those, or stay, alike."""
        known = self._target.profile.model.object_types.get(object_type)
        owners = {name for name, attribute in known.attributes.items() if attribute.owner} if known else set[str]()
        kinds: dict[frozenset[str], list[LedgerEntry]] = defaultdict(list)
        for entry in entries:
            kinds[frozenset(owners.intersection(entry.sent))].append(entry)
        return kinds.values()

    def _unseen(self, object_type: str, along: Sequence[LedgerEntry]) -> Iterator[Sequence[LedgerEntry]]:
        """Of objects that seem to have gone along those of which a list does not show that they are gone.

        The list is asked again once those that it showed are dealt with.
        """
        while along:
            listed = self._listed(object_type)
            if listed is not None and not listed:
                for entry in along:
                    self._note(entry, self.deleted.gone if self._was_accepted(entry) else self.deleted.absent)
                return
            shown = [entry for entry in along if entry.url in (listed or ())]
            yield shown or along
            along = [entry for entry in along if shown and entry not in shown]

    def _accepted(self, entries: Iterable[LedgerEntry], tell: Callable[[], None]) -> Iterator[LedgerEntry]:
        """Ask for the deletion of objects: those of which the answer says that they are deleted, which is not seen yet.

        Where an answer said so before it is looked instead: the id may be that of an object of another by now.
        """
        for group in self._target.http.groups(entries):
            before = [entry for entry in group if self._was_accepted(entry)]
            asked = [entry for entry in group if entry not in before]
            for _ in group:
                tell()
            self._look_at(before)
            statuses = self._statuses("DELETE", asked)
            for entry in asked:
                status = statuses.get(entry.url)
                if self._is_accepted(entry) if status is None else self._is_deleted(entry, status):
                    yield entry

    def _was_accepted(self, entry: LedgerEntry) -> bool:
        """Whether an answer said before that an object is deleted."""
        return entry.deletion_accepted or entry.url in self._sent

    def _statuses(self, method: str, entries: Iterable[LedgerEntry]) -> dict[str, int]:
        """Send a request for each of several objects at the same time: the status by URL, of those that came through.

        The others are to be asked for one by one.
        """
        client, absent = self._target.http, self._target.profile.statuses.absent
        try:
            urls = [entry.url for entry in entries if self._is_deletable(entry)]
            if not urls[1:]:
                return {}
            replies = client.send_together(method, [(url, None) for url in urls])
        except Exception as error:  # noqa: BLE001  each is tried by itself then, whatever went wrong
            self.deleted.reason(error, client)
            return {}
        answered = [(url, reply) for url, reply in zip(urls, replies, strict=True) if isinstance(reply, Reply)]
        return {url: reply.status for url, reply in answered if reply.succeeded or reply.status in absent}

    def _is_deletable(self, entry: LedgerEntry) -> bool:
        """Whether a URL is that of an object of its type."""
        bound = self._target.profile.objects.get(entry.object_type)
        return bound is not None and bound.absent is None and is_object_url(self._target.http, bound, entry.url)

    def _is_accepted(self, entry: LedgerEntry) -> bool:
        """Ask for the deletion of an object; whether the answer says that it is deleted."""
        client = self._target.http
        try:
            if not self._is_deletable(entry):
                self.deleted.reasons[entry.url] = "deze URL is niet die van een object van dit type; niet aangeraakt"
                return False
            status = client.send("DELETE", entry.url).status
        except Exception as error:  # noqa: BLE001  the others must be tried, whatever goes wrong with this one
            self.deleted.reasons[entry.url] = self.deleted.reason(error, client)
            return False
        return self._is_deleted(entry, status)

    def _is_deleted(self, entry: LedgerEntry, status: int) -> bool:
        """Whether the status of the answer to a deletion says that it is done; one that says no is noted."""
        statuses = self._target.profile.statuses
        if status in statuses.absent:
            self._note(entry, self.deleted.absent)
        elif status not in statuses.deleted:
            self.deleted.reasons[entry.url] = f"verwijderen geeft status {status}"
        else:
            self._sent.add(entry.url)
            if entry.object_type in self._left_types:
                with contextlib.suppress(EnvironmentFault):  # a full disk must not stop the clean-up
                    self._ledger.deletion_accepted(entry.url)
        return status in statuses.deleted

    def _see_gone(self, object_type: str, accepted: Sequence[LedgerEntry]) -> None:
        """See that objects of one type are gone.

        The first is always requested. When it is gone, and there were only objects of this run, one list may show the
        rest.
        """
        first, rest = accepted[:1], accepted[1:]
        self._look_at(first)
        if rest and self.deleted.settles(first[0]) and self._listed(object_type) == set():
            for entry in rest:
                self._note(entry, self.deleted.gone)
        else:
            self._look_at(rest)

    def _look_at(self, entries: Iterable[LedgerEntry]) -> None:
        """Request objects that were deleted."""
        client = self._target.http
        for group in client.groups(entries):
            statuses = self._statuses("GET", group)
            for entry in group:
                try:
                    status = statuses.get(entry.url) or client.send("GET", entry.url).status
                except Exception as error:  # noqa: BLE001  as of a deletion
                    self.deleted.reasons[entry.url] = self.deleted.reason(error, client)
                    continue
                if status in self._target.profile.statuses.absent:
                    self._note(entry, self.deleted.gone)
                else:
                    self.deleted.reasons[entry.url] = f"staat er na het verwijderen nog (status {status})"

    def _note(self, entry: LedgerEntry, kind: set[str]) -> None:
        """Note that an object is not there any more."""
        kind.add(entry.url)
        with contextlib.suppress(EnvironmentFault):  # a full disk must not stop the clean-up
            self._ledger.deleted(entry.url)

    def _listed(self, object_type: str) -> set[str] | None:
        """The URLs on the first page of all objects of a type of which there were only objects of this run.

        None where there were others, and when the answer does not say that these are all there are.
        """
        try:
            if not self._target.ownership.is_only_ours(self._target.profile.objects[object_type]):
                return None
            listed = dict(self._target.search.first_objects([object_type]))
        except Exception as error:  # noqa: BLE001  each is looked at then
            self.deleted.reason(error, self._target.http)
            return None
        return {document.url for document in listed[object_type]} if object_type in listed else None
