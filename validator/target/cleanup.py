"""Taking away what a run created, by its ledger; what cannot be is reported as residue."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from validator import interrupts
from validator.errors import EnvironmentFault
from validator.http.client import Client
from validator.profile.model import Profile
from validator.target.account import account_of
from validator.target.api import TargetApi
from validator.target.deletion import Deletion, Progress
from validator.target.ledger import Ledger
from validator.target.ledger_file import Line
from validator.target.lost_answers import LostAnswers
from validator.verdict.model import Residue

MESSAGE = "Klantcheck ruimt op wat de run heeft gemaakt; nog een Ctrl-C laat de rest staan."
BROKEN_OFF = "het opruimen is afgebroken"


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


def clean_up(
    profile: Profile, client: Client, ledger: Ledger, others: Iterable[Line] = (), progress: Progress | None = None
) -> CleanUp:
    """Delete everything that remains according to the ledger, and what registrations without an answer created.

    ledger: that the client goes by, and in which is written what is gone. others: lines of other processes of the run.
    progress: gets a line before each deletion. Only URLs of the account are touched, and of those only such as an
    object can have.
    """
    others, unknown, total = list(others), dict[str, str](), 0
    account = ledger.account(others)
    ledger.adopt(account.remaining)
    client.begin_scenario()
    client.begin_clean_up()
    target = TargetApi.connect(profile, client, ledger)
    deletion = Deletion(target, ledger, progress)
    deleted = deletion.deleted
    with contextlib.suppress(KeyboardInterrupt), interrupts.shielded(MESSAGE):  # what is left then is reported
        if account.unanswered:
            unknown = LostAnswers(target, ledger, account).settle(lambda error: deleted.reason(error, client))
            account = ledger.account(others)
        total = len(account.remaining)
        deletion.delete_all(account)
    redact = client.redactor.text
    residue = [
        Residue(entry.object_type, redact(entry.url), deleted.reasons.get(entry.url, BROKEN_OFF))
        for entry in account.remaining
        if not deleted.settles(entry)
    ]
    residue += [
        _unanswered(request.object_type, redact(request.url), unknown.get(request.key, BROKEN_OFF))
        for request in account.unanswered
    ]
    residue += [
        Residue(doubt.object_type, redact(doubt.url), f"{doubt.reason}; niet aangeraakt", standing=False)
        for doubt in account.doubted
    ]
    return CleanUp(total, residue, deleted.gone, deleted.absent, deleted.fault)


def delete_own(profile: Profile, client: Client, ledger: Ledger, handed_over: Collection[str] = ()) -> str | None:
    """Delete what this process created, as far as it can: the process that controls the run tells what is left.

    What registrations without an answer created is looked for as well, while there are objects of this process that
    show whether a search works. handed_over: object types of which the process that controls the run sees whether they
    are gone. Returns a fault of ours on the way, as `CleanUp.fault`.
    """
    client.begin_scenario()
    client.begin_clean_up()
    target = TargetApi.connect(profile, client, ledger)
    deletion = Deletion(target, ledger, handed_over=handed_over)
    with contextlib.suppress(KeyboardInterrupt, EnvironmentFault), interrupts.shielded(""):
        LostAnswers(target, ledger, account_of(ledger.lines)).settle(
            lambda error: deletion.deleted.reason(error, client)
        )
        deletion.delete_all(account_of(ledger.lines))
    return deletion.deleted.fault


def _unanswered(object_type: str, url: str, why: str) -> Residue:
    """A request of which nobody knows what it created. why: in Dutch."""
    lost = f"het antwoord op POST {url} ging verloren of had geen bruikbaar ID"
    reason = f"{lost}; mogelijk is daar iets gemaakt ({why})"
    return Residue(object_type, None, reason, standing=False)
