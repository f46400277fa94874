"""Taking away what a run made, from its ledger: each object seen to be gone, the rest told as residue.

First as wholes: what belongs to an object may go along with it, and is then seen to be gone by one request. What still
stands after that goes in reverse order of dependency, for a register that takes nothing along (decision 15).
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Sequence

from validator import signals
from validator.client import Client
from validator.errors import EnvironmentFault, KlantcheckError
from validator.ledger import Account, Made
from validator.profile import Profile
from validator.results import Residue


def clean(
    account: Account, profile: Profile, client: Client, tell: Callable[[str], None] | None = None
) -> list[Residue]:
    """Delete everything that still stands according to the ledger; returns what is left, or may be.

    tell: is given a line of progress before each deletion. Only URLs of the ledger are touched.
    """
    client.ledger.adopt(account.standing)
    client.exchanges = []
    client.renew()
    standing = account.standing
    reasons: dict[str, str] = {}
    gone: set[str] = set()
    try:
        with signals.patient("Klantcheck ruimt op wat de run heeft gemaakt; nog een Ctrl-C laat de rest staan."):
            for order in (profile.model.whole_order(), profile.model.dependency_order()[::-1]):
                left = [one for one in standing if one.url not in gone]
                for number, one in enumerate(_ordered(left, order), start=1):
                    if tell is not None:
                        tell(f"opruimen {number}/{len(left)}")
                    reason = _remove(one, profile, client)
                    if reason is None:
                        gone.add(one.url)
                        with contextlib.suppress(EnvironmentFault):  # a full disk must not stop the clean-up
                            client.ledger.gone(one.url)
                    reasons[one.url] = reason or ""
    except KeyboardInterrupt:
        pass  # what is left is told as residue, and stays in the ledger
    left = [one for one in standing if one.url not in gone]
    residue = [
        Residue(one.object_type, client.redactor.text(one.url), reasons.get(one.url, "het opruimen is afgebroken"))
        for one in left
    ]
    residue += [_lost(entry["type"], client.redactor.text(entry["url"])) for entry in account.lost]
    doubted = dict.fromkeys(account.doubted)
    return residue + [_doubted(one.object_type, client.redactor.text(one.url)) for one in doubted]


def _ordered(made: Iterable[Made], order: Sequence[str]) -> list[Made]:
    """By object type in this order, the newest of a type first; what has no known type comes last."""
    rank = {name: number for number, name in enumerate(order)}
    newest = list(made)[::-1]
    return sorted(newest, key=lambda one: rank.get(one.object_type, len(rank)))


def _remove(one: Made, profile: Profile, client: Client) -> str | None:
    """Why the object could not be removed, in Dutch, or None when it is gone."""
    try:
        deleted = client.send("DELETE", one.url)
        if deleted.status in profile.statuses.absent:
            return None
        if deleted.status not in profile.statuses.deleted:
            return f"verwijderen geeft status {deleted.status}"
        after = client.send("GET", one.url)
    except KlantcheckError as error:
        return client.redactor.text(str(error))
    if after.status not in profile.statuses.absent:
        return f"staat er na het verwijderen nog (status {after.status})"
    return None


def _lost(object_type: str, url: str) -> Residue:
    told = f"het antwoord op POST {url} ging verloren of had geen bruikbaar ID; mogelijk is daar iets gemaakt"
    return Residue(object_type, None, told, standing=False)


def _doubted(object_type: str, url: str) -> Residue:
    told = "het antwoord op een registratie toont dit object, maar niet wat is verstuurd; niet aangeraakt"
    return Residue(object_type, url, told, standing=False)
