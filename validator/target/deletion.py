"""Deleting the objects of a ledger, each seen to be gone (decision 15).

First as wholes: what belongs to an object may be deleted along with it. What remains after that is deleted in reverse
order of dependency, for a register that deletes nothing along. Of a type of which the register had nothing but objects
of this run, a list without any object shows that all are gone, once one of each kind was seen to be.
"""

from __future__ import annotations

import contextlib
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
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

        accepted: dict[str, list[LedgerEntry]] = {}
        along: dict[str, list[LedgerEntry]] = {}
        for object_type, entries in groupby(ordered, lambda entry: entry.object_type):
            accepted[object_type], along[object_type] = self._delete_kinds(object_type, list(entries), tell)
        for object_type in accepted.keys() & self._left_types:
            self._hand_over(accepted.pop(object_type), along.pop(object_type))
        self._settle_along(along, accepted, tell)
        self._see_gone(accepted)

    def _delete_kinds(
        self, object_type: str, entries: Sequence[LedgerEntry], tell: Callable[[], None]
    ) -> tuple[list[LedgerEntry], list[LedgerEntry]]:
        """Delete the objects of one type: those that the register accepts to delete, and those that went along.

        Of each kind one is tried first; when that went along, so did the others, as far as is known yet.
        """
        kinds = list(self._kinds(object_type, entries))
        accepted = list(self._accepted([first for first, *_ in kinds], tell))
        along = [entry for first, *rest in kinds if self.deleted.settles(first) for entry in rest]
        stayed = [entry for first, *rest in kinds if not self.deleted.settles(first) for entry in rest]
        return [*accepted, *self._accepted(stayed, tell)], along

    def _kinds(self, object_type: str, entries: Iterable[LedgerEntry]) -> Iterable[list[LedgerEntry]]:
        """The objects with the same sort of owners: they go along with those, or stay, alike."""
        known = self._target.profile.model.object_types.get(object_type)
        owners = {name for name, attribute in known.attributes.items() if attribute.owner} if known else set[str]()
        kinds: dict[frozenset[str], list[LedgerEntry]] = defaultdict(list)
        for entry in entries:
            kinds[frozenset(owners.intersection(entry.sent))].append(entry)
        return kinds.values()

    def _settle_along(
        self,
        along: Mapping[str, list[LedgerEntry]],
        accepted: Mapping[str, list[LedgerEntry]],
        tell: Callable[[], None],
    ) -> None:
        """See that objects have gone along; those that a list shows, or of which none can show it, are deleted.

        Both by type; what the register accepts to delete is added. A list is asked again once those that it showed are
        dealt with.
        """
        while any(along.values()):
            left: dict[str, list[LedgerEntry]] = {}
            listed = self._listed([object_type for object_type, entries in along.items() if entries])
            for object_type, entries in along.items():
                urls = listed.get(object_type)
                if urls == set():
                    for entry in entries:
                        self._note(entry, self.deleted.gone if entry.deletion_accepted else self.deleted.absent)
                    continue
                shown = [entry for entry in entries if entry.url in (urls or ())]
                accepted[object_type].extend(self._accepted(shown or entries, tell))
                left[object_type] = [entry for entry in entries if shown and entry not in shown]
            along = left

    def _accepted(self, entries: Iterable[LedgerEntry], tell: Callable[[], None]) -> Iterator[LedgerEntry]:
        """Those of objects of which the answer says that they are deleted, which is not seen yet.

        At those of which it said so before it is looked.
        """
        for group in self._target.http.groups(entries):
            asked = [entry for entry in group if not entry.deletion_accepted]
            statuses = self._statuses("DELETE", asked)
            for entry in asked:
                tell()
                status = statuses.get(entry.url)
                if self._is_accepted(entry) if status is None else self._is_deleted(entry, status):
                    yield entry
            before = [entry for entry in group if entry.deletion_accepted]
            for _ in before:
                tell()
            self._look_at(before)

    def _statuses(self, method: str, entries: Iterable[LedgerEntry]) -> dict[str, int]:
        """Send a request for each object at the same time: the status by URL, of those that are not there any more.

        The others, of which something did not come through, are to be asked for one by one.
        """
        client, statuses = self._target.http, self._target.profile.statuses
        try:
            urls = [entry.url for entry in entries if self._is_deletable(entry)]
            if not urls[1:]:
                return {}
            replies = client.send_together(method, [(url, None) for url in urls])
        except Exception as error:  # noqa: BLE001  each is tried by itself then, whatever went wrong
            self.deleted.reason(error, client)
            return {}
        answered = ((url, reply.status) for url, reply in zip(urls, replies, strict=True) if isinstance(reply, Reply))
        return {url: status for url, status in answered if status in statuses.deleted | statuses.absent}

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
        return status in statuses.deleted

    def _see_gone(self, accepted: Mapping[str, Sequence[LedgerEntry]]) -> None:
        """See that objects, by type, are gone.

        The first of a type is always requested. When it is gone, and there were only objects of this run, one list may
        show the rest.
        """
        rest = {object_type: entries[1:] for object_type, entries in accepted.items() if entries[1:]}
        firsts = [entries[0] for entries in accepted.values() if entries]
        self._look_at(firsts)
        gone = {entry.object_type for entry in firsts if self.deleted.settles(entry)}
        listed = self._listed([object_type for object_type in rest if object_type in gone])
        for object_type, entries in rest.items():
            if listed.get(object_type) == set():
                for entry in entries:
                    self._note(entry, self.deleted.gone)
            else:
                self._look_at(entries)

    def _hand_over(self, accepted: Sequence[LedgerEntry], along: Iterable[LedgerEntry]) -> None:
        """Leave it to who controls the run to see that objects are gone. along: those that seem to have gone along."""
        for entry in accepted:
            with contextlib.suppress(EnvironmentFault):  # a full disk must not stop the clean-up
                self._ledger.deletion_accepted(entry.url)
        self._handed_over.update(entry.url for entry in (*accepted, *along))

    def _look_at(self, entries: Iterable[LedgerEntry]) -> None:
        """Request objects that were deleted."""
        for group in self._target.http.groups(entries):
            statuses = self._statuses("GET", group)
            for entry in group:
                if statuses.get(entry.url) in self._target.profile.statuses.absent:
                    self._note(entry, self.deleted.gone)
                else:
                    self._look(entry)

    def _look(self, entry: LedgerEntry) -> None:
        """Request an object that was deleted."""
        client = self._target.http
        try:
            status = client.send("GET", entry.url).status
        except Exception as error:  # noqa: BLE001  as of a deletion
            self.deleted.reasons[entry.url] = self.deleted.reason(error, client)
            return
        if status in self._target.profile.statuses.absent:
            self._note(entry, self.deleted.gone)
        else:
            self.deleted.reasons[entry.url] = f"staat er na het verwijderen nog (status {status})"

    def _note(self, entry: LedgerEntry, kind: set[str]) -> None:
        """Note that an object is not there any more."""
        kind.add(entry.url)
        with contextlib.suppress(EnvironmentFault):  # a full disk must not stop the clean-up
            self._ledger.deleted(entry.url)

    def _listed(self, object_types: Iterable[str]) -> dict[str, set[str]]:
        """The URLs on the first page of all objects of each of these types.

        Without a type of which there were objects of others, or of which no answer says that these are all there are.
        """
        target = self._target
        try:
            bound = [target.profile.objects[name] for name in object_types]
            ours = [one.name for one in bound if target.ownership.is_only_ours(one)]
            listed = target.search.first_objects(ours)
        except Exception as error:  # noqa: BLE001  each is looked at then
            self.deleted.reason(error, target.http)
            return {}
        return {name: {document.url for document in documents} for name, documents in listed.items()}
