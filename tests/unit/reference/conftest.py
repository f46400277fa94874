"""Fixtures of the tests of the reference API: a client of it in each dialect."""

import pytest

from tests.support.dialect_client import FINAL, OPEN, SEED, VNG, dialect_client


@pytest.fixture(params=[SEED, FINAL, VNG, OPEN])
def api(request):
    """A client in every dialect."""
    with dialect_client(request.param) as client:
        yield client


@pytest.fixture
def seed():
    with dialect_client(SEED) as client:
        yield client


@pytest.fixture
def final():
    with dialect_client(FINAL) as client:
        yield client


@pytest.fixture
def vng():
    with dialect_client(VNG) as client:
        yield client


@pytest.fixture
def open_klant():
    with dialect_client(OPEN) as client:
        yield client


@pytest.fixture
def imitating():
    """Open Klant with its deviations of the standard."""
    with dialect_client(OPEN, conform=False) as client:
        yield client
