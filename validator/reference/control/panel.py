"""The state of a served reference API that a test may change: register, faults, disturbances, and received requests."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, replace
from threading import Lock
from typing import Any

from waitress.channel import ClientDisconnected
from werkzeug.wrappers import Request, Response

from validator.errors import InvalidInput
from validator.profile.model import Profile
from validator.reference.access_log import entry
from validator.reference.faults import Fault, Faults
from validator.reference.faults.registry import find_fault
from validator.reference.problems import Problem
from validator.reference.store import RegisterCopy, Store

KEPT = 1000
"""The requests that are kept, the newest."""

STATUSES = {429: "too_many_requests", 503: "service_unavailable"}
"""The statuses that a disturbance may answer with, and the code of each error."""


@dataclass(frozen=True)
class Disturbance:
    """How requests are answered otherwise.

    latency: milliseconds that an answer waits. status: 429 or 503, answered instead. retry_after: seconds, in the
    header of that name. drop: the connection is closed without an answer. requests: how many; None: all until it is
    taken away.
    """

    latency: int = 0
    status: int | None = None
    retry_after: int | None = None
    drop: bool = False
    requests: int | None = None


class ControlPanel:
    """The state of one API. store, faults: its register and the faults that it shows, as they are at the start."""

    def __init__(self, profile: Profile, store: Store, faults: Faults, shown: tuple[Fault, ...]) -> None:
        self._profile = profile
        self._store = store
        self._faults = faults
        self._lock = Lock()
        self._beginning = shown
        self._start = store.copy()
        self._snapshots: dict[str, RegisterCopy] = {}
        self._received: deque[Mapping[str, Any]] = deque(maxlen=KEPT)
        self._shown: dict[str, tuple[Fault, int | None]] = {}
        self._disturbance: Disturbance | None = None
        self._show_beginning()

    def reset(self) -> None:
        """Everything as it was at the start, without snapshots and received requests."""
        self._store.restore(self._start)
        with self._lock:
            self._snapshots.clear()
            self._received.clear()
            self._disturbance = None
            self._show_beginning()

    def snapshot(self, name: str) -> None:
        """Keep the register as it is now under a name."""
        self._snapshots[name] = self._store.copy()

    def restore(self, name: str) -> None:
        """The register as it was at a snapshot. Raises InvalidInput."""
        if name not in self._snapshots:
            raise InvalidInput(f"There is no snapshot {name!r}.")
        self._store.restore(self._snapshots[name])

    def show_fault(self, name: str, requests: int | None = None) -> None:
        """Show a fault, in the next requests or until it is taken away. Raises InvalidInput."""
        fault = find_fault(name)
        if fault.profile != self._profile.id:
            raise InvalidInput(
                f"The fault {name!r} is shown in the profile {fault.profile}, not in {self._profile.id}."
            )
        with self._lock:
            self._shown[name] = (fault, requests)

    def hide_faults(self, name: str | None = None) -> None:
        """Show a fault no longer, or none at all. Raises InvalidInput for one that is not shown."""
        with self._lock:
            if name is not None and name not in self._shown:
                raise InvalidInput(f"The fault {name!r} is not shown.")
            for one in [name] if name is not None else list(self._shown):
                del self._shown[one]

    def disturb(self, disturbance: Disturbance | None) -> None:
        """Answer requests otherwise; None: as usual."""
        with self._lock:
            self._disturbance = disturbance

    def state(self) -> dict[str, Any]:
        """What is shown now, as JSON."""
        with self._lock:
            return {
                "profile": self._profile.id,
                "faults": {name: left for name, (_, left) in self._shown.items()},
                "disturbance": None if self._disturbance is None else vars(self._disturbance),
                "snapshots": list(self._snapshots),
                "requests": len(self._received),
            }

    def received(self) -> list[Mapping[str, Any]]:
        """The requests with their responses, the oldest first."""
        with self._lock:
            return list(self._received)

    def forget(self) -> None:
        """Forget the received requests."""
        with self._lock:
            self._received.clear()

    def begin(self) -> None:
        """A request of the API begins. Raises Problem or ClientDisconnected where it is disturbed."""
        with self._lock:
            self._faults.show(fault for fault, _ in self._shown.values())
            self._shown = {
                name: (one, left) for name, (one, number) in self._shown.items() if (left := _less(number)) != 0
            }
            disturbance, self._disturbance = self._disturbance, _one_less(self._disturbance)
        if disturbance is None:
            return
        time.sleep(disturbance.latency / 1000)
        if disturbance.drop:
            raise ClientDisconnected
        if disturbance.status is not None:
            after = {} if disturbance.retry_after is None else {"Retry-After": str(disturbance.retry_after)}
            detail = "Dit verzoek wordt op verzoek van een test niet uitgevoerd."
            raise Problem(disturbance.status, STATUSES[disturbance.status], detail, headers=after)

    def record(self, request: Request, response: Response, seconds: float) -> None:
        """Keep a request with its response."""
        with self._lock:
            self._received.append(entry(request, response, seconds))

    def _show_beginning(self) -> None:
        self._shown = {fault.id: (fault, None) for fault in self._beginning}


def _less(number: int | None) -> int | None:
    return None if number is None else number - 1


def _one_less(disturbance: Disturbance | None) -> Disturbance | None:
    if disturbance is None or disturbance.requests is None:
        return disturbance
    return replace(disturbance, requests=disturbance.requests - 1) if disturbance.requests > 1 else None
