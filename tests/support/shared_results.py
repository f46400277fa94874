"""Results that are computed once in a test session, by whichever worker needs them first."""

import pickle

from filelock import FileLock


class SharedResults:
    """Results by name, in a folder that all workers of a test session have in common."""

    def __init__(self, folder):
        self._folder = folder

    def get(self, name, compute):
        """The result of that name; the first caller runs compute(), others wait for it. The result must pickle."""
        path = self._folder / f"shared-{name}.pickle"
        with FileLock(f"{path}.lock"):
            if not path.exists():
                content = pickle.dumps(compute())
                path.write_bytes(content)
            return pickle.loads(path.read_bytes())
