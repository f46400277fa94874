"""The embedded reference API on a loopback port, with access to its store."""

from tests.support.cli_runner import SEED_PROFILE, klantcheck
from validator.profile.loader import load_profile
from validator.reference.server import Embedded


class ReferenceApi:
    """Context manager: the reference API of a profile, served while the context is open.

    options: those of `Embedded` (faults, store, token).
    """

    def __init__(self, profile_id=SEED_PROFILE, **options):
        self.profile = load_profile(profile_id)
        self.server = Embedded(self.profile, **options)
        self.token = self.server.token

    def __enter__(self):
        self.url = self.server.start()
        return self

    def __exit__(self, *_):
        self.server.stop()

    @property
    def store(self):
        return self.server.app.store

    def records(self):
        """All objects in the store, of every object type."""
        return [record for object_type in self.profile.model.object_types for record in self.store.all(object_type)]

    def insert(self, object_type, facts, references=None):
        """Store an object as another user of the API would have registered it; returns the record."""
        with self.store.transaction():
            return self.store.insert(object_type, facts, references or {})

    def run(self, *arguments, cwd, **variables):
        """`klantcheck run` against this API, with its profile and token."""
        variables = {"KLANTCHECK_TOKEN": self.token, **variables}
        return klantcheck("run", self.url, "--profile", self.profile.id, *arguments, cwd=cwd, **variables)
