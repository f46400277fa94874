"""Fixtures of unit tests in several folders."""

import pytest

from validator import resources


@pytest.fixture
def write_profile(tmp_path):
    """Gives write(change): writes the profile open-klant-2 with change(text) -> text applied, and returns its path."""

    def write(change):
        text = (resources.root() / "profiles" / "open-klant-2.yaml").read_text(encoding="utf-8")
        path = tmp_path / "mijn.yaml"
        path.write_text(change(text), encoding="utf-8")
        return str(path)

    return write
