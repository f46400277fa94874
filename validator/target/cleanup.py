"""Deleting what a run created, by its ledger: each object seen to be gone, the rest reported as residue.

First as wholes: what belongs to an object may be deleted along with it, and is then seen to be gone by one request.
What remains after that is deleted in reverse order of dependency, for a register that deletes nothing along (decision
15).
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from validator import interrupts
from validator.errors import EnvironmentFault, KlantcheckError
from validator.http.client import Client
from validator.profile.model import Profile
from validator.target.account import Account, LedgerEntry, account_of
from validator.target.api import TargetApi
from validator.target.ledger import Ledger
from validator.target.ledger_file import Line
from validator.target.location import is_object_url
from validator.target.lost_answers import LostAnswers
from validator.verdict.model import Residue

MESSAGE = "Klantcheck ruimt op wat de run heeft gemaakt; nog een Ctrl-C laat de rest staan."
Progress = Callable[[str], None]


@dataclass
class CleanUp:
    """What became of the objects of a ledger. residue: what is still there, or may be.

    total: how many objects remained. deleted: URLs of those that were deleted and seen to be gone. absent: of those
    that were not there any more.
    """

    total: int = 0
    residue: list[Residue] = field(default_factory=list)
    deleted: set[str] = field(default_factory=set)
    absent: set[str] = field(default_factory=set)


def clean_up(
    profile: Profile, client: Client, ledger: Ledger, others: Iterable[Line] = (), progress: Progress | None = None
) -> CleanUp:
    """Delete everything that remains according to the ledger, and what registrations without an answer created.

    ledger: that the client goes by, and in which is written what is gone. others: lines of other processes of the run.
    progress: gets a line before each deletion. Only URLs of the account are touched, and of those only such as an
    object can have.
    """
    others, result, reasons = list(others), CleanUp(), dict[str, str]()
    unknown: dict[str, str] = {}
    account = ledger.account(others)
    ledger.adopt(account.remaining)
    client.begin_scenario()
    client.reset_budget()
    with contextlib.suppress(KeyboardInterrupt), interrupts.shielded(MESSAGE):  # what is left then is reported
        if account.unanswered:
            unknown = LostAnswers(TargetApi.connect(profile, client, ledger), ledger, account).settle()
            account = ledger.account(others)
        result.total = len(account.remaining)
        for entry, reason in _deletions(account, profile, client, result, progress):
            reasons[entry.url] = reason
            if not reason:
                with contextlib.suppress(EnvironmentFault):  # a full disk must not stop the clean-up
                    ledger.deleted(entry.url)
    redact = client.redactor.text
    result.residue += [
        Residue(entry.object_type, redact(entry.url), reasons.get(entry.url, "het opruimen is afgebroken"))
        for entry in _remaining(account, result)
    ]
    result.residue += [
        _unanswered(request.object_type, redact(request.url), unknown.get(request.key, "het opruimen is afgebroken"))
        for request in account.unanswered
    ]
    result.residue += [
        Residue(doubt.object_type, redact(doubt.url), f"{doubt.reason}; niet aangeraakt", standing=False)
        for doubt in account.doubted
    ]
    return result


def delete_own(profile: Profile, client: Client, ledger: Ledger) -> None:
    """Delete what this process created, as far as it can: the process that controls the run tells what is left."""
    client.begin_scenario()
    client.reset_budget()
    with contextlib.suppress(KeyboardInterrupt, EnvironmentFault), interrupts.shielded(""):
        for entry, reason in _deletions(account_of(ledger.lines), profile, client, CleanUp()):
            if not reason:
                ledger.deleted(entry.url)


def _deletions(
    account: Account, profile: Profile, client: Client, result: CleanUp, progress: Progress | None = None
) -> Iterator[tuple[LedgerEntry, str]]:
    """Delete what remains, each with why it could not be, in Dutch, or "" for what is gone."""
    for order in (profile.model.whole_order(), profile.model.dependency_order()[::-1]):
        remaining = _remaining(account, result)
        for number, entry in enumerate(_ordered(remaining, order), start=1):
            if progress is not None:
                progress(f"opruimen {number}/{len(remaining)}")
            yield entry, _delete(entry, profile, client, result) or ""


def _remaining(account: Account, result: CleanUp) -> list[LedgerEntry]:
    return [entry for entry in account.remaining if entry.url not in result.deleted | result.absent]


def _ordered(entries: Iterable[LedgerEntry], order: Sequence[str]) -> list[LedgerEntry]:
    """By object type in this order, the newest of a type first; what has no known type comes last."""
    rank = {name: number for number, name in enumerate(order)}
    newest = list(entries)[::-1]
    return sorted(newest, key=lambda entry: rank.get(entry.object_type, len(rank)))


def _delete(entry: LedgerEntry, profile: Profile, client: Client, result: CleanUp) -> str | None:
    """Why the object could not be deleted, in Dutch, or None when it is gone."""
    bound = profile.objects.get(entry.object_type)
    if bound is None or bound.absent is not None or not is_object_url(client, bound, entry.url):
        return "deze URL is niet die van een object van dit type; niet aangeraakt"
    try:
        deleted = client.send("DELETE", entry.url)
        if deleted.status in profile.statuses.absent:
            result.absent.add(entry.url)
            return None
        if deleted.status not in profile.statuses.deleted:
            return f"verwijderen geeft status {deleted.status}"
        after = client.send("GET", entry.url)
    except KlantcheckError as error:
        return client.redactor.text(str(error))
    if after.status not in profile.statuses.absent:
        return f"staat er na het verwijderen nog (status {after.status})"
    result.deleted.add(entry.url)
    return None


def _unanswered(object_type: str, url: str, why: str) -> Residue:
    """A request of which nobody knows what it created. why: in Dutch."""
    lost = f"het antwoord op POST {url} ging verloren of had geen bruikbaar ID"
    reason = f"{lost}; mogelijk is daar iets gemaakt ({why})"
    return Residue(object_type, None, reason, standing=False)
