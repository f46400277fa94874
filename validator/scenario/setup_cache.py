"""Set-up created once: all scenarios that only read it or add to it share the object of a Gegeven (decision 12).

What a caller who watches HTTP asked is shared too, by scenarios that ask the same of the same: see `SharedSteps`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from validator.http.exchange import Exchange
from validator.requirements.scenarios import Step
from validator.scenario.generated_values import Generated, GeneratedValues
from validator.scenario.objects import ScenarioObjects
from validator.scenario.sharing import Sharing
from validator.standard.objectmodel import ObjectType
from validator.target.outcome import Outcome

SetupKey = tuple[Hashable, ...]


@dataclass(frozen=True)
class CachedSetup:
    """An object that a Gegeven created, or what came of an Als.

    outcome: of the registration or request. values: what was sent. generated: the values of its placeholders, and the
    texts that were generated for it. exchanges: the evidence. attempt: of a registration that may be refused, what it
    tried. watched: the outcomes for a caller, all of whose answers are judged. together: what was sent each time that
    requests went at once. readings: what was read before it.
    """

    outcome: Outcome
    values: Mapping[str, Any]
    generated: Generated
    exchanges: Sequence[Exchange]
    attempt: str = ""
    watched: Sequence[Outcome] = ()
    together: Sequence[Mapping[str, Any]] = ()
    readings: Sequence[Outcome] = ()

    @property
    def url(self) -> str | None:
        """Of its object; None when there is none."""
        return None if self.outcome.document is None else self.outcome.document.url


class Setups:
    """The set-ups of all scenarios of a process, by key and by the URL of their object."""

    def __init__(self) -> None:
        self._by_key: dict[SetupKey, CachedSetup] = {}
        self._keys: defaultdict[str, list[SetupKey]] = defaultdict(list)

    def get(self, key: SetupKey) -> CachedSetup | None:
        """The set-up with that key, or None."""
        return self._by_key.get(key)

    def add(self, key: SetupKey, setup: CachedSetup) -> None:
        """Keep a set-up by that key."""
        self._by_key[key] = setup
        if setup.url is not None:
            self._keys[setup.url].append(key)

    def discard(self, url: str) -> None:
        """Forget what there is of the object at that URL."""
        for key in self._keys.pop(url, ()):
            if key in self._by_key and self._by_key[key].url == url:
                del self._by_key[key]


class SharedSteps:
    """All that the Gegevens and Als of a scenario did, in order, for scenarios that have the very same ones.

    It is shared as a whole or not at all: when each of these steps created set-up or asked one thing, and none of them
    failed. Then each scenario judges the same answers by its own requirement. cached: those of all scenarios of this
    process. steps: all of the scenario. sharing: what it needs for itself, as the others have to.
    """

    def __init__(self, cached: Setups, steps: Sequence[Step], sharing: Sharing) -> None:
        acts = [(step.text, step.table) for step in steps if step.type != "then"]
        first = steps[: len(acts)]
        can_share = any(step.type == "when" for step in first) and all(step.type != "then" for step in first)
        own = (frozenset(sharing.own_types), sharing.setup_digest, sharing.twins_digest)
        self._keys: list[SetupKey] = [("steps", own, *acts, n) for n in range(len(acts))] if can_share else []
        self._cached = cached
        self._own: list[CachedSetup] = []
        self._taken = [setup for key in self._keys if (setup := cached.get(key)) is not None]
        if len(self._taken) < len(self._keys):
            self._taken = []

    def next(self) -> CachedSetup | None:
        """What the next step did in an earlier scenario with the very same steps, if there was one."""
        return self._taken.pop(0) if self._taken else None

    def add(self, done: CachedSetup) -> None:
        """Add what a step of this scenario did; the last one makes them known to others."""
        self._own.append(done)
        if len(self._own) == len(self._keys):
            for key, setup in zip(self._keys, self._own, strict=True):
                self._cached.add(key, setup)


class SetupCache:
    """The cache as one scenario may use it.

    cached: the set-ups of all scenarios of this process. sharing: which of them this scenario may use and add to.
    steps: what it did, if another scenario may do the same.
    """

    def __init__(self, cached: Setups, sharing: Sharing, steps: SharedSteps) -> None:
        self.steps = steps
        self._sharing = sharing
        self._cached = cached
        self._shared_urls: set[str] = set()
        self._among_twins = False

    def find(self, object_type: str, key: SetupKey) -> CachedSetup | None:
        """The set-up with that key, or None: one of its twins before one that others may add to."""
        for pool in self._pools(object_type):
            cached = self._cached.get((pool, object_type, *key))
            if cached is not None:
                self._among_twins |= pool == self._twins
                self._note_shared(cached)
                return cached
        return None

    def keep(self, object_type: str, key: SetupKey, setup: CachedSetup) -> None:
        """Let other scenarios find it by that key, unless it has to be this scenario's own.

        What may belong to an object of its twins is for them alone.
        """
        pools = self._pools(object_type)
        if pools:
            self._cached.add((pools[0] if self._among_twins else pools[-1], object_type, *key), setup)
            self._note_shared(setup)

    def find_read(self, url: str) -> CachedSetup | None:
        """What another scenario was answered that asked for this shared object, as no scenario changes it; or None."""
        return self._cached.get(("read", url)) if self.is_shared(url) else None

    def keep_read(self, url: str, read: CachedSetup) -> None:
        """Let other scenarios have the answer about a shared object."""
        if self.is_shared(url):
            self._cached.add(("read", url), read)

    def is_shared(self, url: str) -> bool:
        """Whether other scenarios may have the object at that URL too, so that it has to stay as it is."""
        return url in self._shared_urls

    def discard(self, url: str) -> None:
        """Forget an object that may not be as it was any more, such as by a change that was not refused."""
        self._cached.discard(url)

    @property
    def compared(self) -> Sequence[str]:
        """Phrases of objects that the scenario compares with what they were before an act."""
        return self._sharing.compared

    @property
    def _twins(self) -> tuple[str, str]:
        return ("twins", self._sharing.twins_digest)

    def _pools(self, object_type: str) -> list[tuple[str, str]]:
        """With whom this scenario shares objects of a type: its twins, then everybody; nobody where it has its own."""
        sharing = self._sharing
        twins = [self._twins] if sharing.twins_digest else []
        if object_type in sharing.own_types or (twins and sharing.setup_digest):
            return twins
        return [*twins, ("", sharing.setup_digest)]

    def _note_shared(self, setup: CachedSetup) -> None:
        if setup.url is not None:
            self._shared_urls.add(setup.url)


def setup_key(
    object_type: ObjectType, rows: Sequence[Sequence[str]], objects: ScenarioObjects, generated: GeneratedValues
) -> SetupKey:
    """All that an object depends on: its cells, with the values of their placeholders, and what it could refer to.

    That is every object of the scenario of a type that it refers to, and of its own type.
    """
    cells = tuple((row[0], generated.fill_known(row[1])) for row in rows[1:])
    attributes = object_type.attributes.values()
    targets = {str(attribute.target) for attribute in attributes if attribute.target is not None}
    around = [document.url for name in sorted({*targets, object_type.name}) for document in objects.of_type(name)]
    return (cells, tuple(around))


def setup_cache_for(cached: Setups, steps: Sequence[Step], sharing: Sharing) -> SetupCache:
    """The cache of a scenario with these steps. cached: of all scenarios of this process."""
    return SetupCache(cached, sharing, SharedSteps(cached, steps, sharing))
