"""A reference API in a thread of a test run, with its register filled and under control of the tests."""

from __future__ import annotations

import secrets

from validator.errors import SuiteFault
from validator.profile.loader import load_profile
from validator.reference.components import assemble
from validator.reference.control.panel import ControlPanel
from validator.reference.dialects import dialect_of
from validator.reference.seed import Seeder, seed_file
from validator.reference.server import Embedded


class StandIn:
    """A reference API that runs until it is stopped.

    profile: its dialect. conform: as the standard asks, or else as the registry does. seed: the file that fills it.
    url: where it is. token: what requests carry, and headers: the header that does so. control: what a test may change.
    """

    def __init__(self, profile: str = "open-klant-2", *, conform: bool = False, seed: str | None = None) -> None:
        loaded = load_profile(profile)
        self._server = Embedded(loaded, conform=conform, control_token=secrets.token_hex(20))
        if seed is not None:
            dialect, store = dialect_of(loaded), self._server.app.store
            service = assemble(dialect.extension.of(loaded), dialect, store, "").service
            with store.transaction():
                Seeder(loaded, lambda bound, body: service.create(bound, body)[0], seed_file(seed)).seed()
        self.url = self._server.start()
        self.token = self._server.token
        self.headers = {loaded.auth_header: loaded.auth_format.replace("{secret}", self.token)}

    @property
    def control(self) -> ControlPanel:
        """What a test may change of it, and what it received."""
        if self._server.panel is None:
            raise SuiteFault("a stand-in has no control before it is started")
        return self._server.panel

    def stop(self) -> None:
        """Stop it and forget its register."""
        self._server.stop()
