"""The order of the tests, the extensive ones apart, quick collection, and results that all workers share."""

import gc
import os

import pytest

from tests.support.shared_results import SharedResults


def pytest_addoption(parser):
    parser.addoption("--extensive", action="store_true", help="also the tests that take a minute or more together")


def pytest_xdist_auto_num_workers():
    """Workers of `-n auto`: two for each core, since many tests wait for a process, a server or a signal."""
    return 2 * (os.cpu_count() or 1)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection():
    """Collect without looking for garbage: what is made stays to the end."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config, items):
    """Slow tests go first, so that the others fill the time of the workers that are done with them.

    Extensive ones are left out, and counted as deselected, unless they are asked for.
    """
    if not config.option.extensive:
        left_out = [item for item in items if item.get_closest_marker("extensive") is not None]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item.get_closest_marker("extensive") is None]
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


@pytest.fixture(scope="session")
def shared_results(tmp_path_factory, worker_id):
    """SharedResults of this test session; without xdist, of this process."""
    base = tmp_path_factory.getbasetemp()
    return SharedResults(base if worker_id == "master" else base.parent)
