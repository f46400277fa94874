"""Fixtures of the tests of HTTP."""

import pytest

from tests.support.client_factory import ClientFactory


@pytest.fixture
def connect(tmp_path):
    """A ClientFactory: connect(url, **options) returns a Client."""
    with ClientFactory(tmp_path) as factory:
        yield factory
