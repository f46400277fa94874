"""A fixture of pytest: `pytest_plugins = ["klantcheck.fixtures"]` in conftest.py."""

from collections.abc import Callable

import pytest

from klantcheck import assert_valid


@pytest.fixture
def valid_klantinteracties() -> Callable[..., None]:
    """Fail on a document that is wrong; the arguments are those of `klantcheck.assert_valid`."""
    return assert_valid
