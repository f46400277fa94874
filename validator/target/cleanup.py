"""Deleting what a run created, by its ledger: each object seen to be gone, the rest reported as residue.

First as wholes: what belongs to an object may be deleted along with it, and is then seen to be gone by one request.
What remains after that is deleted in reverse order of dependency, for a register that deletes nothing along. Of a type
of which the register had nothing but objects of this run, a list without any object shows that all are gone (decision
15).
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count, groupby

from validator import interrupts
from validator.errors import EnvironmentFault
from validator.http.client import Client
from validator.profile.model import Profile
from validator.target.account import Account, LedgerEntry, account_of
from validator.target.api import TargetApi
from validator.target.ledger import Ledger
from validator.target.ledger_file import Line
from validator.target.location import is_object_url
from validator.target.lost_answers import LostAnswers
from validator.verdict.model import Residue
from validator.verdict.steps import step_kind, step_message

MESSAGE = "Klantcheck ruimt op wat de run heeft gemaakt; nog een Ctrl-C laat de rest staan."
OURS = "Klantcheck zelf faalde bij het opruimen"
"""Why an object stays behind after a fault of ours, which itself is told of the run."""

BROKEN_OFF = "het opruimen is afgebroken"
Progress = Callable[[str], None]


@dataclass
class CleanUp:
    """What became of the objects of a ledger. residue: what is still there, or may be.

    total: how many objects remained. deleted: URLs of those that were deleted and seen to be gone. absent: of those
    that were not there any more. fault: the first fault of ours on the way, in technical words; the target is not to
    blame for it, and what it leaves behind is residue all the same.
    """

    total: int = 0
    residue: list[Residue] = field(default_factory=list)
    deleted: set[str] = field(default_factory=set)
    absent: set[str] = field(default_factory=set)
    fault: str | None = None

    def reason(self, error: Exception, client: Client) -> str:
        """Why something is left behind, in Dutch, by what was raised; a fault of ours is kept."""
        message = client.publishable(step_message(error))
        if step_kind(error) != "suite":
            return message
        self.fault = self.fault or message
        return OURS


def clean_up(
    profile: Profile, client: Client, ledger: Ledger, others: Iterable[Line] = (), progress: Progress | None = None
) -> CleanUp:
    """Delete everything that remains according to the ledger, and what registrations without an answer created.

    ledger: that the client goes by, and in which is written what is gone. others: lines of other processes of the run.
    progress: gets a line before each deletion. Only URLs of the account are touched, and of those only such as an
    object can have.
    """
    others, result, reasons, unknown = list(others), CleanUp(), dict[str, str](), dict[str, str]()
    account = ledger.account(others)
    ledger.adopt(account.remaining)
    client.begin_scenario()
    client.reset_budget()
    target = TargetApi.connect(profile, client, ledger)
    with contextlib.suppress(KeyboardInterrupt), interrupts.shielded(MESSAGE):  # what is left then is reported
        if account.unanswered:
            unknown = _settle(target, ledger, account, result)
            account = ledger.account(others)
        result.total = len(account.remaining)
        reasons = _delete_all(account, target, ledger, result, progress)
    redact = client.redactor.text
    result.residue += [
        Residue(entry.object_type, redact(entry.url), reasons.get(entry.url, BROKEN_OFF))
        for entry in _remaining(account, result)
    ]
    result.residue += [
        _unanswered(request.object_type, redact(request.url), unknown.get(request.key, BROKEN_OFF))
        for request in account.unanswered
    ]
    result.residue += [
        Residue(doubt.object_type, redact(doubt.url), f"{doubt.reason}; niet aangeraakt", standing=False)
        for doubt in account.doubted
    ]
    return result


def delete_own(profile: Profile, client: Client, ledger: Ledger) -> str | None:
    """Delete what this process created, as far as it can: the process that controls the run tells what is left.

    What registrations without an answer created is looked for as well, while there are objects of this process that
    show whether a search works. Returns a fault of ours on the way, as `CleanUp.fault`.
    """
    result = CleanUp()
    client.begin_scenario()
    client.reset_budget()
    with contextlib.suppress(KeyboardInterrupt, EnvironmentFault), interrupts.shielded(""):
        target = TargetApi.connect(profile, client, ledger)
        _settle(target, ledger, account_of(ledger.lines), result)
        _delete_all(account_of(ledger.lines), target, ledger, result)
    return result.fault


def _settle(target: TargetApi, ledger: Ledger, account: Account, result: CleanUp) -> dict[str, str]:
    """Look for what registrations without an answer created; why that is not known, by the key of the request."""
    return LostAnswers(target, ledger, account).settle(lambda error: result.reason(error, target.http))


def _delete_all(
    account: Account, target: TargetApi, ledger: Ledger, result: CleanUp, progress: Progress | None = None
) -> dict[str, str]:
    """Delete what remains; returns by URL why it could not be, in Dutch, or ""."""
    reasons: dict[str, str] = {}
    try:
        for entry, reason in _deletions(account, target, result, progress):
            reasons[entry.url] = reason
            if not reason:
                with contextlib.suppress(EnvironmentFault):  # a full disk must not stop the clean-up
                    ledger.deleted(entry.url)
    except KeyboardInterrupt:
        pass  # what is left then is reported
    except Exception as error:  # noqa: BLE001  what is left is reported, whatever goes wrong
        result.reason(error, target.http)
    return reasons


def _deletions(
    account: Account, target: TargetApi, result: CleanUp, progress: Progress | None = None
) -> Iterator[tuple[LedgerEntry, str]]:
    """Delete what remains, each with why it could not be, in Dutch, or "" for what is gone."""
    model = target.profile.model
    for order in (model.whole_order(), model.dependency_order()[::-1]):
        remaining = _ordered(_remaining(account, result), order)
        numbers = count(1)
        for object_type, entries in groupby(remaining, lambda entry: entry.object_type):
            deleted: list[LedgerEntry] = []
            for entry in entries:
                if progress is not None:
                    progress(f"opruimen {next(numbers)}/{len(remaining)}")
                reason = _delete(entry, target, result)
                if reason == "" and entry.url not in result.absent:
                    deleted.append(entry)
                else:
                    yield entry, reason
            yield from _gone(object_type, deleted, target, result)


def _remaining(account: Account, result: CleanUp) -> list[LedgerEntry]:
    return [entry for entry in account.remaining if entry.url not in result.deleted | result.absent]


def _ordered(entries: Iterable[LedgerEntry], order: Sequence[str]) -> list[LedgerEntry]:
    """By object type in this order, the newest of a type first; what has no known type comes last."""
    rank = {name: number for number, name in enumerate(order)}
    newest = list(entries)[::-1]
    return sorted(newest, key=lambda entry: rank.get(entry.object_type, len(rank)))


def _delete(entry: LedgerEntry, target: TargetApi, result: CleanUp) -> str:
    """Why the object could not be deleted, in Dutch; "" when the answer says that it is deleted, or was not there."""
    profile, client = target.profile, target.http
    bound = profile.objects.get(entry.object_type)
    try:
        if bound is None or bound.absent is not None or not is_object_url(client, bound, entry.url):
            return "deze URL is niet die van een object van dit type; niet aangeraakt"
        deleted = client.send("DELETE", entry.url)
    except Exception as error:  # noqa: BLE001  the others must be tried, whatever goes wrong with this one
        return result.reason(error, client)
    if deleted.status in profile.statuses.absent:
        result.absent.add(entry.url)
        return ""
    return "" if deleted.status in profile.statuses.deleted else f"verwijderen geeft status {deleted.status}"


def _gone(
    object_type: str, deleted: Sequence[LedgerEntry], target: TargetApi, result: CleanUp
) -> Iterator[tuple[LedgerEntry, str]]:
    """The deleted objects of one type, each with why it is not gone, in Dutch, or "".

    The first is always requested. When it is gone, and there were only objects of this run, one list may show the rest.
    """
    first, rest = deleted[:1], deleted[1:]
    for entry in first:
        yield entry, _look(entry, target, result)
    shown = bool(rest) and first[0].url in result.deleted and _lists_nothing(object_type, target, result)
    for entry in rest:
        if shown:
            result.deleted.add(entry.url)
        yield entry, "" if shown else _look(entry, target, result)


def _look(entry: LedgerEntry, target: TargetApi, result: CleanUp) -> str:
    """Why an object that was deleted is not gone, in Dutch, or ""."""
    try:
        after = target.http.send("GET", entry.url)
    except Exception as error:  # noqa: BLE001  as of a deletion
        return result.reason(error, target.http)
    if after.status not in target.profile.statuses.absent:
        return f"staat er na het verwijderen nog (status {after.status})"
    result.deleted.add(entry.url)
    return ""


def _lists_nothing(object_type: str, target: TargetApi, result: CleanUp) -> bool:
    """Whether a type of which there were only objects of this run has none any more."""
    bound = target.profile.objects[object_type]
    try:
        return target.ownership.is_only_ours(bound) and target.search.is_empty(object_type)
    except Exception as error:  # noqa: BLE001  each is looked at then
        result.reason(error, target.http)
        return False


def _unanswered(object_type: str, url: str, why: str) -> Residue:
    """A request of which nobody knows what it created. why: in Dutch."""
    lost = f"het antwoord op POST {url} ging verloren of had geen bruikbaar ID"
    reason = f"{lost}; mogelijk is daar iets gemaakt ({why})"
    return Residue(object_type, None, reason, standing=False)
