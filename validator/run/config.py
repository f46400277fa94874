"""RunConfig: what a run is to do, stated once and the same in every process that takes part in it."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from validator.http.connection import Limits
from validator.run.access import Access
from validator.run.target import Target
from validator.verdict.scope import Scope


def new_run_id() -> str:
    """An id for a run, that no other run has."""
    return uuid.uuid4().hex[:12]


@dataclass(frozen=True)
class RunConfig:
    """What is to be run, as plain data.

    profile: name or file; None is the profile of the pages of the edition. edition: or a set of it; None is the
    profile's own. classes, standard_only: the scope of the run. tag: restricts it further, which makes it partial.
    workers: processes that run scenarios. ledger: its file; None is a temporary one. waivers: the file with them.
    features: the folder with requirements and features of one's own.
    """

    target: Target = field(default_factory=Target)
    profile: str | None = None
    edition: str | None = None
    classes: tuple[str, ...] = ()
    standard_only: bool = False
    tag: str | None = None
    workers: int = 1
    ledger: Path | None = None
    waivers: str | None = None
    features: str | None = None
    run_id: str = field(default_factory=new_run_id)

    @property
    def embedded(self) -> bool:
        """Whether the target is the reference API that comes with Klantcheck."""
        return self.target.url is None

    @property
    def restricted(self) -> bool:
        """Whether only a part of the set is to be run."""
        return bool(self.tag or not self.scope.whole)

    @property
    def scope(self) -> Scope:
        """What of the set the run is about."""
        return Scope(self.classes, self.standard_only)

    def located(self) -> RunConfig:
        """The same with its files named so that they can be read from any folder."""

        def absolute(file: str | None) -> str | None:
            return None if file is None else str(Path(file).resolve())

        target = replace(self.target, ca_file=absolute(self.target.ca_file), values=absolute(self.target.values))
        ledger = self.ledger and self.ledger.absolute()
        return replace(self, target=target, ledger=ledger, features=absolute(self.features))

    def as_dict(self) -> dict[str, Any]:
        """Plain JSON, to cross from one process to another. Holds no secret but one that the user wrote down itself."""
        return {
            **asdict(self),
            "classes": list(self.classes),
            "ledger": None if self.ledger is None else str(self.ledger),
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> RunConfig:
        """The configuration of `as_dict`."""
        access = Access.from_dict(data["target"]["access"])
        target = {**data["target"], "limits": Limits(**data["target"]["limits"]), "access": access}
        ledger = None if data["ledger"] is None else Path(data["ledger"])
        return cls(**{**data, "target": Target(**target), "classes": tuple(data["classes"]), "ledger": ledger})
