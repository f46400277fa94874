"""Targets that are unusual and yet within the standard: what is odd about each, and the runs that show them.

ODD says what there is; RUNS says in which profile it is met, several at once where they leave each other alone.
docs/vreemde-doelen.md tells the same to people.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tests import oddities
from validator.reference.app import PREFIX
from validator.reference.store import Store


@dataclass(frozen=True)
class Odd:
    """One oddity.

    what: in Dutch, as the documentation says it. wrap: of the application. store: the register it is in. crowd: how many
    objects of others it holds. serve: how it is served, when HTTP itself is odd. base: another base path. reports: the
    requirements that rightly have a remark, with the reason.
    """

    what: str
    wrap: Callable | None = None
    store: Callable[[], Store] | None = None
    crowd: int = 0
    serve: type | None = None
    base: str = PREFIX
    reports: Mapping[str, str] = field(default_factory=dict)


UTC = {"/core/date-time/timezone": "Deze regel (MAY) vraagt om antwoorden in UTC; deze API geeft een andere zone."}
